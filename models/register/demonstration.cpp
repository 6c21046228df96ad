#include "models/register/demonstration.h"

#include "models/communes/communesrepository.h"
#include "models/contacts/contactsrepository.h"

#include <QRandomGenerator>

namespace pc {

namespace {

// Sources of the numbers: ARCEP reserves 03 53 01 xx xx for fiction.
constexpr auto kFictionalPrefix = "+3335301";
constexpr quint32 kSeed = 1500;
constexpr int kDaysOfHistory = 400;

const QStringList kWomen{QStringLiteral("Anne"),     QStringLiteral("Béatrice"), QStringLiteral("Catherine"),
                         QStringLiteral("Dominique"), QStringLiteral("Édith"),    QStringLiteral("Françoise"),
                         QStringLiteral("Hélène"),    QStringLiteral("Isabelle"), QStringLiteral("Marie-Paule"),
                         QStringLiteral("Sylvie"),    QStringLiteral("Véronique")};
const QStringList kMen{QStringLiteral("Alain"),  QStringLiteral("Bernard"),   QStringLiteral("Christian"),
                       QStringLiteral("Didier"), QStringLiteral("Étienne"),   QStringLiteral("François"),
                       QStringLiteral("Gérard"), QStringLiteral("Jean-Luc"),  QStringLiteral("Michel"),
                       QStringLiteral("Patrick"), QStringLiteral("Régis")};
const QStringList kNames{QStringLiteral("Bertrandel"), QStringLiteral("Caudronnier"), QStringLiteral("Delvallart"),
                         QStringLiteral("Dhermelin"),  QStringLiteral("Fontainier"),  QStringLiteral("Gosselart"),
                         QStringLiteral("Hennebique"), QStringLiteral("Lemoinard"),   QStringLiteral("Pouillart"),
                         QStringLiteral("Quesnoyer"),  QStringLiteral("Tassartier"),  QStringLiteral("Vandenhoude"),
                         QStringLiteral("Wattrelin")};
const QStringList kStreets{QStringLiteral("1 place de la Mairie"), QStringLiteral("12 rue de l’Église"),
                           QStringLiteral("3 Grand’Place"),        QStringLiteral("25 rue du Moulin"),
                           QStringLiteral("8 rue des Tilleuls"),   QStringLiteral("2 ruelle du Presbytère")};
const QStringList kHours{QStringLiteral("Mardi et vendredi 16 h – 18 h 30"), QStringLiteral("Lundi, mercredi et samedi 9 h – 12 h"),
                         QStringLiteral("Mercredi 14 h – 17 h, sur rendez-vous sinon"),
                         QStringLiteral("Du lundi au vendredi 9 h – 12 h")};
const QStringList kNeeds{QStringLiteral("Personnes âgées isolées dans les hameaux ; plus de commerce depuis deux ans."),
                         QStringLiteral("Familles récemment installées qui ne se connaissent pas."),
                         QStringLiteral("Démarches en ligne difficiles pour beaucoup d’habitants."),
                         QStringLiteral("Adolescents sans activité le mercredi et pendant les vacances.")};
const QStringList kAssociations{QStringLiteral("Comité des fêtes, club des aînés « Les Glycines »"),
                                QStringLiteral("Association de parents d’élèves, société de chasse"),
                                QStringLiteral("Harmonie municipale, foyer rural"), QStringLiteral("Aucune association active")};
const QStringList kPremises{QStringLiteral("Salle des fêtes (80 places), chauffée"), QStringLiteral("Ancienne école, une salle libre"),
                            QStringLiteral("Salle du conseil seulement"), QStringLiteral("Médiathèque relais, 3 postes")};
const QStringList kTransport{QStringLiteral("Arc-en-Ciel ligne 2, deux passages par jour"),
                             QStringLiteral("Gare TER à 6 km, pas de bus le week-end"), QStringLiteral("Aucun transport en commun"),
                             QStringLiteral("Transport à la demande le jeudi")};

class Inventor {
public:
    explicit Inventor(quint32 seed) : m_random(seed) {}

    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }
    bool oneIn(int n) { return below(n) == 0; }
    const QString &pick(const QStringList &from) { return from.at(below(static_cast<int>(from.size()))); }

private:
    QRandomGenerator m_random;
};

struct Place {
    CommuneId id;
    QString name;
    QString postalCode;
    QString code;
};

TownHall inventTownHall(Inventor &inventor, const Place &place)
{
    TownHall hall;
    hall.commune = place.id;
    hall.civility = inventor.oneIn(3) ? Civility::Madame : Civility::Monsieur;
    hall.firstName = inventor.pick(hall.civility == Civility::Madame ? kWomen : kMen);
    hall.lastName = inventor.pick(kNames);
    if (!inventor.oneIn(5))
        hall.email = QStringLiteral("mairie@commune-%1.example").arg(place.code.toLower());
    if (!inventor.oneIn(8))
        hall.phone = QString::fromLatin1(kFictionalPrefix) + QStringLiteral("%1").arg(inventor.below(10000), 4, 10, QChar(u'0'));
    hall.address = inventor.pick(kStreets);
    hall.postalCode = place.postalCode;
    hall.city = place.name;
    hall.openingHours = inventor.pick(kHours);
    switch (inventor.below(5)) {
    case 0:
        hall.ccas = CcasState::Exists;
        break;
    case 1:
    case 2:
        hall.ccas = CcasState::Dissolved;
        hall.ccasSince = QDate(2015, 12, 31).addMonths(inventor.below(80));
        break;
    case 3:
        hall.ccas = CcasState::Cias;
        hall.ccasSince = QDate(2017, 1, 1);
        break;
    default:
        break;
    }
    return hall;
}

Contact letter(const Place &place, QDate day)
{
    Contact contact;
    contact.commune = place.id;
    contact.happenedOn = day;
    contact.channel = ContactChannel::Letter;
    contact.subject = QStringLiteral("Présentation du partenariat et appel à propositions");
    return contact;
}

std::vector<Contact> inventExchanges(Inventor &inventor, const Place &place, const TownHall &hall, QDate today)
{
    const QDate first = today.addDays(-inventor.below(kDaysOfHistory) - 20);
    std::vector<Contact> exchanges{letter(place, first)};
    if (inventor.oneIn(3))
        return exchanges;
    Contact call;
    call.commune = place.id;
    call.happenedOn = first.addDays(7 + inventor.below(12));
    call.channel = inventor.oneIn(3) ? ContactChannel::Email : ContactChannel::Phone;
    call.person = inventor.oneIn(2) ? QStringLiteral("secrétariat de mairie") : hall.mayor();
    call.subject = QStringLiteral("Relance après le courrier");
    switch (inventor.below(5)) {
    case 0:
        call.outcome = ContactOutcome::NoAnswer;
        break;
    case 1:
        call.outcome = ContactOutcome::CallBack;
        call.nextStep = QStringLiteral("Rappeler après le conseil municipal");
        call.nextStepOn = today.addDays(inventor.below(30) - 6);
        break;
    case 2:
        call.outcome = ContactOutcome::Interested;
        call.nextStep = QStringLiteral("Envoyer la fiche de proposition d’action");
        call.nextStepOn = today.addDays(inventor.below(20) - 3);
        break;
    case 3:
        call.outcome = ContactOutcome::Declined;
        call.note = QStringLiteral("Pas d’élu disponible pour encadrer cette année.");
        break;
    default:
        call.outcome = ContactOutcome::Participating;
        call.direction = ContactDirection::Incoming;
        call.subject = QStringLiteral("La mairie propose une action");
        break;
    }
    exchanges.push_back(call);
    return exchanges;
}

Result<std::vector<Place>> eligiblePlaces(Database &database, QDate today)
{
    const auto rule = Eligibility::ruleOn(database, today);
    if (!rule)
        return rule.error();
    std::vector<Place> places;
    const QString sql = QStringLiteral("SELECT c.id, c.name, c.postal_codes, c.code FROM commune c "
                                       "JOIN population p ON p.commune = c.id AND p.vintage = ? "
                                       "WHERE c.kind = 'C' AND c.in_perimeter = 1 AND p.municipale < ? ORDER BY c.code");
    const Status status = database.select(sql, {rule->vintage, rule->threshold}, [&](const Row &row) {
        places.push_back({{row.integer(0)}, row.text(1), row.text(2).section(u' ', 0, 0), row.text(3)});
        return true;
    });
    if (!status)
        return status.error();
    return places;
}

} // namespace

Status writeDemonstration(Database &database, const Clock &clock)
{
    const auto places = eligiblePlaces(database, clock.today());
    if (!places)
        return places.error();
    Inventor inventor(kSeed);
    Transaction transaction(database, clock, QStringLiteral("Démonstration"));
    const QDate today = clock.today();
    for (const Place &place : *places) {
        if (inventor.oneIn(4))
            continue;
        const TownHall hall = inventTownHall(inventor, place);
        if (Status status = CommunesRepository::saveTownHall(transaction, hall); !status)
            return status;
        if (inventor.oneIn(2)) {
            for (const Contact &exchange : inventExchanges(inventor, place, hall, today)) {
                if (const auto added = ContactsRepository::add(transaction, exchange); !added)
                    return added.error();
            }
        }
        if (inventor.oneIn(6)) {
            const Terrain terrain{place.id, inventor.pick(kNeeds), inventor.pick(kAssociations), inventor.pick(kPremises),
                                  inventor.pick(kTransport), today};
            if (Status status = CommunesRepository::saveTerrain(transaction, terrain); !status)
                return status;
        }
    }
    return done();
}

} // namespace pc
