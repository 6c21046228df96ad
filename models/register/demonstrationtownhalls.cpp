// The town halls of the demonstration, what is known of their villages, and the exchanges with them.
#include "models/communes/communesrepository.h"
#include "models/contacts/contactsrepository.h"
#include "models/register/demonstrationparts.h"
#include "models/settings/settingsrepository.h"

namespace pc::demo {

namespace {

constexpr quint32 kSeed = 1500;
constexpr int kDaysOfHistory = 400;

const QStringList kWomen{QStringLiteral("Anne"),      QStringLiteral("Béatrice"), QStringLiteral("Catherine"),
                         QStringLiteral("Dominique"), QStringLiteral("Édith"),    QStringLiteral("Françoise"),
                         QStringLiteral("Hélène"),    QStringLiteral("Isabelle"), QStringLiteral("Marie-Paule"),
                         QStringLiteral("Sylvie"),    QStringLiteral("Véronique")};
const QStringList kMen{QStringLiteral("Alain"),   QStringLiteral("Bernard"),  QStringLiteral("Christian"),
                       QStringLiteral("Didier"),  QStringLiteral("Étienne"),  QStringLiteral("François"),
                       QStringLiteral("Gérard"),  QStringLiteral("Jean-Luc"), QStringLiteral("Michel"),
                       QStringLiteral("Patrick"), QStringLiteral("Régis")};
const QStringList kNames{QStringLiteral("Bertrandel"), QStringLiteral("Caudronnier"), QStringLiteral("Delvallart"),
                         QStringLiteral("Dhermelin"),  QStringLiteral("Fontainier"),  QStringLiteral("Gosselart"),
                         QStringLiteral("Hennebique"), QStringLiteral("Lemoinard"),   QStringLiteral("Pouillart"),
                         QStringLiteral("Quesnoyer"),  QStringLiteral("Tassartier"),  QStringLiteral("Vandenhoude"),
                         QStringLiteral("Wattrelin")};
const QStringList kStreets{QStringLiteral("1 place de la Mairie"), QStringLiteral("12 rue de l’Église"),
                           QStringLiteral("3 Grand’Place"),        QStringLiteral("25 rue du Moulin"),
                           QStringLiteral("8 rue des Tilleuls"),   QStringLiteral("2 ruelle du Presbytère")};
const QStringList kHours{
    QStringLiteral("Mardi et vendredi 16 h – 18 h 30"), QStringLiteral("Lundi, mercredi et samedi 9 h – 12 h"),
    QStringLiteral("Mercredi 14 h – 17 h, sur rendez-vous sinon"), QStringLiteral("Du lundi au vendredi 9 h – 12 h")};
const QStringList kNeeds{QStringLiteral("Personnes âgées isolées dans les hameaux ; plus de commerce depuis deux ans."),
                         QStringLiteral("Familles récemment installées qui ne se connaissent pas."),
                         QStringLiteral("Démarches en ligne difficiles pour beaucoup d’habitants."),
                         QStringLiteral("Adolescents sans activité le mercredi et pendant les vacances.")};
const QStringList kAssociations{QStringLiteral("Comité des fêtes, club des aînés « Les Glycines »"),
                                QStringLiteral("Association de parents d’élèves, société de chasse"),
                                QStringLiteral("Harmonie municipale, foyer rural"),
                                QStringLiteral("Aucune association active")};
const QStringList kPremises{
    QStringLiteral("Salle des fêtes (80 places), chauffée"), QStringLiteral("Ancienne école, une salle libre"),
    QStringLiteral("Salle du conseil seulement"), QStringLiteral("Médiathèque relais, 3 postes")};
const QStringList kTransport{QStringLiteral("Arc-en-Ciel ligne 2, deux passages par jour"),
                             QStringLiteral("Gare TER à 6 km, pas de bus le week-end"),
                             QStringLiteral("Aucun transport en commun"),
                             QStringLiteral("Transport à la demande le jeudi")};

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
        hall.phone = fictionalPhone(inventor.below(10000));
    hall.address = inventor.pick(kStreets);
    hall.postalCode = place.postalCode;
    hall.city = place.name;
    hall.openingHours = inventor.pick(kHours);
    switch (inventor.below(5)) {
    case 0: hall.ccas = CcasState::Exists; break;
    case 1:
    case 2:
        hall.ccas = CcasState::Dissolved;
        hall.ccasSince = QDate(2015, 12, 31).addMonths(inventor.below(80));
        break;
    case 3:
        hall.ccas = CcasState::Cias;
        hall.ccasSince = QDate(2017, 1, 1);
        break;
    default: break;
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
    case 0: call.outcome = ContactOutcome::NoAnswer; break;
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

} // namespace

void tellTownHalls(Story &story)
{
    Inventor inventor(kSeed);
    Transaction &transaction = story.office(story.today);
    for (const Place &place : story.places) {
        if (inventor.oneIn(4))
            continue;
        const TownHall hall = inventTownHall(inventor, place);
        story.keep(CommunesRepository::saveTownHall(transaction, hall));
        if (!hall.email.isEmpty())
            story.hosts.push_back(place);
        if (inventor.oneIn(2)) {
            for (const Contact &exchange : inventExchanges(inventor, place, hall, story.today))
                story.take(ContactsRepository::add(transaction, exchange));
        }
        if (inventor.oneIn(6)) {
            const Terrain terrain{place.id,
                                  inventor.pick(kNeeds),
                                  inventor.pick(kAssociations),
                                  inventor.pick(kPremises),
                                  inventor.pick(kTransport),
                                  story.today};
            story.keep(CommunesRepository::saveTerrain(transaction, terrain));
        }
    }
    if (story.hosts.empty())
        story.hosts = story.places;
}

void tellOldVintage(Story &story)
{
    const auto timeline = story.take(SettingsRepository(story.database()).timeline(setting::populationVintage));
    std::vector<Setting> known;
    for (const Setting &vintage : timeline) {
        if (vintage.validFrom <= story.today)
            known.push_back(vintage);
    }
    const size_t count = known.size();
    const QDate from = story.last.startsOn;
    if (count < 3 || !from.isValid() || from <= known[count - 2].validFrom || from >= known[count - 1].validFrom)
        return;
    story.keep(SettingsRepository::set(
        story.office(from), {0, setting::populationVintage, known[count - 3].value, from,
                             QStringLiteral("Décision fictive : l’an dernier gardait un millésime plus ancien")}));
}

void tellDerogation(Story &story)
{
    if (story.others.empty() || story.hosts.empty())
        return;
    const Place &place = story.others.front();
    Transaction &transaction = story.office(story.campaign.startsOn.isValid() ? story.earliest : story.today);
    TownHall hall = inventTownHall(story.inventor, place);
    hall.email = QStringLiteral("mairie@commune-%1.example").arg(place.code.toLower());
    story.keep(CommunesRepository::saveTownHall(transaction, hall));
    story.keep(CommunesRepository::saveDerogation(
        transaction,
        {place.id, true,
         QStringLiteral(
             "La commune vient de passer le seuil et n’a pas recréé de CCAS : elle reste dans l’action cette année."),
         transaction.author(), transaction.today()}));
    story.places.push_back(place);
    story.hosts.push_back(place);
}

} // namespace pc::demo
