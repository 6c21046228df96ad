// A row of an import read as what is known of a town hall. Each field is compared with the register on its own; only
// what differs goes into the patch, so that applying it touches nothing else.
#include "models/base/localise.h"
#include "models/base/textfold.h"
#include "models/communes/communesrepository.h"
#include "models/communes/phone.h"
#include "models/exchange/importkind.h"
#include "models/exchange/importrow.h"
#include "models/exchange/importvalues.h"

namespace pc {

namespace {

// clang-format off
constexpr ImportFieldLine kFields[] = {
    {ImportField::Code, "code", QT_TRANSLATE_NOOP("pc::ImportFields", "INSEE code"),
     "code insee|insee|n° insee|code commune|code de la commune|code commune insee|codgeo|com|depcom"},
    {ImportField::Commune, "name", QT_TRANSLATE_NOOP("pc::ImportFields", "Commune"),
     "commune|communes|nom de la commune|libellé de la commune|libgeo|nom de la mairie|collectivité|village"},
    {ImportField::Civility, "mayor_civility", QT_TRANSLATE_NOOP("pc::ImportFields", "Form of address"),
     "civilité|mayor's form of address|civilité du maire|code sexe|sexe|m/mme"},
    {ImportField::FirstName, "mayor_first_name", QT_TRANSLATE_NOOP("pc::ImportFields", "First name of the mayor"),
     "prénom|mayor's first name|prénom du maire|prénom de l'élu"},
    {ImportField::LastName, "mayor_last_name", QT_TRANSLATE_NOOP("pc::ImportFields", "Last name of the mayor"),
     "nom du maire|mayor's last name|nom de l'élu|nom de famille du maire|nom de famille"},
    {ImportField::Mayor, "mayor", QT_TRANSLATE_NOOP("pc::ImportFields", "Mayor (whole name)"),
     "maire|mayor|le maire|nom complet du maire|nom et prénom du maire|nom prénom du maire|prénom et nom du maire|"
     "civilité nom prénom du maire"},
    {ImportField::Email, "email", QT_TRANSLATE_NOOP("pc::ImportFields", "E-mail"),
     "e-mail|mail|courriel|mél|mel|adresse électronique|adresse mail|adresse e-mail|adresse courriel|"
     "courriel de la mairie|mail mairie|adresse de messagerie"},
    {ImportField::Phone, "phone", QT_TRANSLATE_NOOP("pc::ImportFields", "Phone"),
     "téléphone|tél|tel|tph|n° de téléphone|numéro de téléphone|téléphone de la mairie|tél mairie|téléphone fixe"},
    {ImportField::Address, "address", QT_TRANSLATE_NOOP("pc::ImportFields", "Address"),
     "adresse|adresse postale|adresse de la mairie|rue|voie"},
    {ImportField::PostalCode, "postal_code", QT_TRANSLATE_NOOP("pc::ImportFields", "Postal code"),
     "code postal|cp|c.p."},
    {ImportField::City, "city", QT_TRANSLATE_NOOP("pc::ImportFields", "Town of the address"),
     "ville|town|bureau distributeur|localité|libellé d'acheminement"},
    {ImportField::OpeningHours, "opening_hours", QT_TRANSLATE_NOOP("pc::ImportFields", "Opening hours"),
     "horaires|horaires d'ouverture|heures d'ouverture|ouverture|permanences"},
    {ImportField::Website, "website", QT_TRANSLATE_NOOP("pc::ImportFields", "Website"),
     "site internet|site|site web|url"},
    {ImportField::Ccas, "ccas", QT_TRANSLATE_NOOP("pc::ImportFields", "CCAS"),
     "ccas|état du ccas|statut du ccas|situation du ccas"},
    {ImportField::CcasSince, "ccas_since", QT_TRANSLATE_NOOP("pc::ImportFields", "Date of the CCAS decision"),
     "date ccas|ccas since|date du ccas|date de dissolution|ccas depuis|ccas dissous le|date de la délibération"},
    {ImportField::Notes, "notes", QT_TRANSLATE_NOOP("pc::ImportFields", "Notes"),
     "notes|note|observations|observation|remarques|remarque|commentaires|commentaire"},
};
// clang-format on

constexpr struct {
    ImportField field;
    QString TownHall::*member;
} kTexts[] = {
    {ImportField::FirstName, &TownHall::firstName}, {ImportField::LastName, &TownHall::lastName},
    {ImportField::Email, &TownHall::email},         {ImportField::Phone, &TownHall::phone},
    {ImportField::Address, &TownHall::address},     {ImportField::PostalCode, &TownHall::postalCode},
    {ImportField::City, &TownHall::city},           {ImportField::OpeningHours, &TownHall::openingHours},
    {ImportField::Website, &TownHall::website},     {ImportField::Notes, &TownHall::notes},
};

class TownHallRow {
    Q_DECLARE_TR_FUNCTIONS(pc::TownHallImport)

public:
    TownHallRow(ImportRowDraft &draft, const TownHall &present, QDate today)
        : m_draft(draft), m_patch(draft.row().payload.emplace<TownHallPatch>()), m_present(present), m_today(today)
    {
    }

    void read()
    {
        m_patch.given.commune = m_draft.row().commune;
        readTexts();
        readCivilityCell();
        readMayor();
        readCcasCells();
    }

private:
    void readTexts()
    {
        TownHall typed;
        for (const auto &[field, member] : kTexts)
            typed.*member = m_draft.text(field);
        if (!typed.postalCode.isEmpty()) {
            const QString code = readPostalCode(typed.postalCode);
            if (code != QString(typed.postalCode).remove(u' '))
                m_draft.notice(ImportField::PostalCode, tr("The postal code was completed: %1.").arg(code));
            typed.postalCode = code;
        }
        typed = CommunesRepository::normalised(typed);
        for (const auto &[field, member] : kTexts) {
            if ((typed.*member).isEmpty())
                continue;
            TownHall alone;
            alone.*member = typed.*member;
            if (const Status valid = CommunesRepository::validate(alone); !valid)
                m_draft.fail(field, valid.error().message);
            else
                take(field, member, typed.*member);
        }
        if (!typed.phone.isEmpty() && !isPlausiblePhone(typed.phone))
            m_draft.notice(ImportField::Phone, tr("This does not look like a telephone number. It is kept as it is."));
        if (typed.website.contains(u'@') && !typed.website.contains(u'/'))
            m_draft.notice(ImportField::Website, tr("This looks like an e-mail address rather than a website."));
    }

    void take(ImportField field, QString TownHall::*member, const QString &value)
    {
        const QString &known = m_present.*member;
        // An e-mail address has no case; capitals over the register's own spelling add nothing.
        const bool same =
            field == ImportField::Email ? known.compare(value, Qt::CaseInsensitive) == 0 : addsNothing(known, value);
        if (!same) {
            m_patch.given.*member = value;
            m_patch.give(field);
        }
        const QString after = same ? known : value;
        if (field == ImportField::Phone)
            m_draft.show(field, displayPhone(known), displayPhone(after));
        else
            m_draft.show(field, known, after);
    }

    static QString civilityText(Civility civility)
    {
        return civility == Civility::Unknown ? QString() : CommuneWords::label(civility);
    }

    void readCivilityCell()
    {
        const QString text = m_draft.text(ImportField::Civility);
        if (text.isEmpty()) {
            const bool another = m_patch.gives(ImportField::LastName) && !m_present.lastName.isEmpty();
            if (another && m_present.civility != Civility::Unknown && !m_draft.has(ImportField::Mayor)) {
                m_draft.notice(ImportField::LastName,
                               tr("The name changes, and the form of address stays “%1”: check it.")
                                   .arg(civilityText(m_present.civility)));
            }
            return;
        }
        const auto civility = readCivility(text);
        if (!civility) {
            m_draft.fail(ImportField::Civility, tr("“%1” is not a form of address. Write M. or Mme.").arg(text));
            return;
        }
        m_draft.show(ImportField::Civility, civilityText(m_present.civility), civilityText(*civility));
        if (*civility == m_present.civility || *civility == Civility::Unknown)
            return;
        if (text.front().isDigit())
            m_draft.notice(ImportField::Civility, tr("Read as “%1”.").arg(civilityText(*civility)));
        m_patch.given.civility = *civility;
        m_patch.give(ImportField::Civility);
    }

    // The whole name replaces the whole name: the predecessor's first name would be wrong beside it.
    void readMayor()
    {
        const QString text = m_draft.text(ImportField::Mayor);
        if (text.isEmpty() || m_draft.has(ImportField::LastName))
            return;
        const ReadName name = readWholeName(text);
        TownHall next = m_present;
        const bool samePerson = addsNothing(foldForSearch(m_present.lastName), foldForSearch(name.lastName))
            && addsNothing(foldForSearch(m_present.firstName), foldForSearch(name.firstName));
        if (!samePerson) {
            next.firstName = name.firstName;
            next.lastName = name.lastName;
            next.civility = name.civility;
        } else if (name.civility != Civility::Unknown) {
            next.civility = name.civility;
        }
        if (m_patch.gives(ImportField::Civility))
            next.civility = m_patch.given.civility;
        if (m_patch.gives(ImportField::FirstName))
            next.firstName = m_patch.given.firstName;
        m_draft.show(ImportField::Mayor, m_present.mayor(), next.mayor());
        if (next.mayor() == m_present.mayor())
            return;
        if (name.doubtful && !samePerson) {
            m_draft.notice(
                ImportField::Mayor,
                tr("Read as first name “%1”, last name “%2”. If this is wrong, write the last name in capitals.")
                    .arg(name.firstName, name.lastName));
        }
        m_patch.given.civility = next.civility;
        m_patch.given.firstName = next.firstName;
        m_patch.given.lastName = next.lastName;
        for (const ImportField field : {ImportField::Civility, ImportField::FirstName, ImportField::LastName})
            m_patch.give(field);
    }

    static QString ccasText(CcasState state)
    {
        return state == CcasState::Unknown ? QString() : CommuneWords::label(state);
    }

    void readCcasCells()
    {
        const QString text = m_draft.text(ImportField::Ccas);
        QDate since = readDateCell();
        if (!text.isEmpty()) {
            const ReadCcas read = readCcas(text, m_today);
            if (!read.state) {
                m_draft.fail(ImportField::Ccas,
                             tr("“%1” is not understood. Write: existe, dissous, transféré au CIAS, aucun or inconnu.")
                                 .arg(text));
            } else if (*read.state == CcasState::Unknown) {
                if (m_present.ccas != CcasState::Unknown)
                    m_draft.notice(ImportField::Ccas, tr("What is known is kept."));
                m_draft.show(ImportField::Ccas, ccasText(m_present.ccas), ccasText(m_present.ccas));
            } else {
                since = since.isValid() ? since : read.since;
                m_draft.show(ImportField::Ccas, ccasText(m_present.ccas), ccasText(*read.state));
                if (*read.state != m_present.ccas) {
                    m_patch.given.ccas = *read.state;
                    m_patch.give(ImportField::Ccas);
                }
                if (read.since.isValid() && read.since == since)
                    m_draft.notice(ImportField::Ccas,
                                   tr("The date in this cell is imported too: %1.").arg(formatDate(since)));
            }
        }
        if (!since.isValid())
            return;
        m_draft.show(ImportField::CcasSince, formatDate(m_present.ccasSince), formatDate(since));
        if (since != m_present.ccasSince) {
            m_patch.given.ccasSince = since;
            m_patch.give(ImportField::CcasSince);
        }
    }

    QDate readDateCell()
    {
        const QString text = m_draft.text(ImportField::CcasSince);
        if (text.isEmpty())
            return {};
        const ReadDay read = readDay(text, m_today);
        if (!read.day.isValid())
            m_draft.fail(ImportField::CcasSince,
                         tr("“%1” is not a date. Write it like %2.").arg(text, formatDate(m_today)));
        else if (read.yearAssumed)
            m_draft.notice(ImportField::CcasSince, tr("Without a year: read as %1.").arg(formatDate(read.day)));
        return read.day;
    }

    ImportRowDraft &m_draft;
    TownHallPatch &m_patch;
    const TownHall &m_present;
    QDate m_today;
};

} // namespace

TownHall TownHallPatch::over(TownHall present) const
{
    for (const auto &[field, member] : kTexts) {
        if (gives(field))
            present.*member = given.*member;
    }
    if (gives(ImportField::Civility))
        present.civility = given.civility;
    if (gives(ImportField::Ccas))
        present.ccas = given.ccas;
    if (gives(ImportField::CcasSince))
        present.ccasSince = given.ccasSince;
    return present;
}

namespace {

class TownHallsReader final : public ImportReader {
public:
    explicit TownHallsReader(const ImportContext &context) : m_context(context) {}

    Status read(ImportRowDraft &draft) override
    {
        ImportRow &row = draft.row();
        TownHall present;
        if (row.commune.isValid()) {
            if (!m_halls.contains(row.commune)) {
                const auto hall = CommunesRepository(m_context.database).townHall(row.commune);
                if (!hall)
                    return hall.error();
                m_halls.insert(row.commune, *hall);
            }
            present = m_halls.value(row.commune);
        }
        TownHallRow(draft, present, m_context.today).read();
        if (draft.failed())
            return done();
        TownHall blank;
        blank.commune = present.commune;
        row.own = !draft.saysAnything()                           ? ImportRow::Ignored
            : row.as<TownHallPatch>().over(present) == present ? ImportRow::Same
            : present == blank                                 ? ImportRow::New
                                                               : ImportRow::Changed;
        return done();
    }
    void forget() override { m_halls.clear(); }

private:
    ImportContext m_context;
    QHash<CommuneId, TownHall> m_halls;
};

Status apply(Transaction &transaction, const ImportRow &row)
{
    // Read again: an earlier row of the same import may have changed it.
    const auto present = CommunesRepository(transaction.database()).townHall(row.commune);
    if (!present)
        return present.error();
    return CommunesRepository::saveTownHall(transaction, row.as<TownHallPatch>().over(*present));
}

} // namespace

const ImportKindSpec &townHallsImport()
{
    static const ImportKindSpec spec{
        .kind = ImportKind::TownHalls,
        .word = "town_halls",
        .label = QT_TRANSLATE_NOOP("pc::ImportFields", "Town halls"),
        .fields = kFields,
        .passedOver = "postal_codes|codes postaux|postal codes|departement|arrondissement|arrondissement_code|"
                      "code de l'arrondissement|epci|epci_code|code de l'epci|population|eligible|ayant droit|entitled|"
                      "standing|droit|entitlement|contact_state|contact|contacts|échanges|exchanges|last_contact_on|"
                      "dernier échange|last contact|next_step_on|prochaine étape le|next step on",
        .communeNeeded = true,
        .repeatable = false,
        .missing = [](const ImportMapping &) -> const char * { return nullptr; },
        .step = [](const ImportPlan &plan) { return ImportPlanner::tr("Import of %n town hall(s)", nullptr, plan.counts.chosen); },
        .key = [](const ImportRow &row) { return QString::number(row.commune.value); },
        .apply = apply,
        .makeReader = [](const ImportContext &context) -> std::unique_ptr<ImportReader> {
            return std::make_unique<TownHallsReader>(context);
        },
    };
    return spec;
}

} // namespace pc
