// The two tables that are made of lists rather than of one query: communes with what the office knows, and exchanges.
#include "models/base/textfold.h"
#include "models/communes/communeslist.h"
#include "models/communes/phone.h"
#include "models/contacts/contactsrepository.h"
#include "models/register/exportdraft.h"

#include <QHash>

#include <algorithm>

namespace pc {

namespace {

struct CommuneField {
    const char *key;
    const char *label;
    Cell (*cell)(const CommuneLine &);
    const char *words = "";
};

Cell number(std::optional<int> value)
{
    return value ? Cell(qint64(*value)) : Cell();
}

const CommuneField kCommuneFields[] = {
    {"code", QT_TRANSLATE_NOOP("pc::RegisterExport", "INSEE code"), [](const CommuneLine &l) -> Cell { return l.commune.code; }},
    {"name", QT_TRANSLATE_NOOP("pc::RegisterExport", "Commune"), [](const CommuneLine &l) -> Cell { return l.commune.name; }},
    {"postal_codes", QT_TRANSLATE_NOOP("pc::RegisterExport", "Postal codes"),
     [](const CommuneLine &l) -> Cell { return l.commune.postalCodes.join(u' '); }},
    {"departement", QT_TRANSLATE_NOOP("pc::RegisterExport", "Département"),
     [](const CommuneLine &l) -> Cell { return l.commune.departement; }},
    {"arrondissement", QT_TRANSLATE_NOOP("pc::RegisterExport", "Arrondissement"),
     [](const CommuneLine &l) -> Cell { return l.commune.arrondissementName; }},
    {"arrondissement_code", QT_TRANSLATE_NOOP("pc::RegisterExport", "Arrondissement code"),
     [](const CommuneLine &l) -> Cell { return l.commune.arrondissement; }},
    {"epci", QT_TRANSLATE_NOOP("pc::RegisterExport", "EPCI"), [](const CommuneLine &l) -> Cell { return l.commune.epciName; }},
    {"epci_code", QT_TRANSLATE_NOOP("pc::RegisterExport", "EPCI code"), [](const CommuneLine &l) -> Cell { return l.commune.epci; }},
    {"population", QT_TRANSLATE_NOOP("pc::RegisterExport", "Population"),
     [](const CommuneLine &l) -> Cell { return number(l.population); }},
    {"eligible", QT_TRANSLATE_NOOP("pc::RegisterExport", "Entitled"), [](const CommuneLine &l) -> Cell { return l.eligible; }},
    {"standing", QT_TRANSLATE_NOOP("pc::RegisterExport", "Entitlement"),
     [](const CommuneLine &l) -> Cell { return Eligibility::word(l.standing); }, "commune_index.standing"},
    {"mayor_civility", QT_TRANSLATE_NOOP("pc::RegisterExport", "Mayor’s form of address"),
     [](const CommuneLine &l) -> Cell { return CommuneWords::word(l.townHall.civility); }, "town_hall.mayor_civility"},
    {"mayor_first_name", QT_TRANSLATE_NOOP("pc::RegisterExport", "Mayor’s first name"),
     [](const CommuneLine &l) -> Cell { return l.townHall.firstName; }},
    {"mayor_last_name", QT_TRANSLATE_NOOP("pc::RegisterExport", "Mayor’s last name"),
     [](const CommuneLine &l) -> Cell { return l.townHall.lastName; }},
    {"email", QT_TRANSLATE_NOOP("pc::RegisterExport", "E-mail"), [](const CommuneLine &l) -> Cell { return l.townHall.email; }},
    {"phone", QT_TRANSLATE_NOOP("pc::RegisterExport", "Phone"),
     [](const CommuneLine &l) -> Cell { return displayPhone(l.townHall.phone); }},
    {"address", QT_TRANSLATE_NOOP("pc::RegisterExport", "Address"), [](const CommuneLine &l) -> Cell { return l.townHall.address; }},
    {"postal_code", QT_TRANSLATE_NOOP("pc::RegisterExport", "Postal code"),
     [](const CommuneLine &l) -> Cell { return l.townHall.postalCode; }},
    {"city", QT_TRANSLATE_NOOP("pc::RegisterExport", "Town"), [](const CommuneLine &l) -> Cell { return l.townHall.city; }},
    {"opening_hours", QT_TRANSLATE_NOOP("pc::RegisterExport", "Opening hours"),
     [](const CommuneLine &l) -> Cell { return l.townHall.openingHours; }},
    {"website", QT_TRANSLATE_NOOP("pc::RegisterExport", "Website"), [](const CommuneLine &l) -> Cell { return l.townHall.website; }},
    {"ccas", QT_TRANSLATE_NOOP("pc::RegisterExport", "CCAS"),
     [](const CommuneLine &l) -> Cell { return CommuneWords::word(l.townHall.ccas); }, "town_hall.ccas"},
    {"ccas_since", QT_TRANSLATE_NOOP("pc::RegisterExport", "CCAS since"),
     [](const CommuneLine &l) -> Cell { return l.townHall.ccasSince; }},
    {"contact_state", QT_TRANSLATE_NOOP("pc::RegisterExport", "Contact"),
     [](const CommuneLine &l) -> Cell { return ContactWords::word(l.contactState); }, "commune_index.contact_state"},
    {"contacts", QT_TRANSLATE_NOOP("pc::RegisterExport", "Exchanges"),
     [](const CommuneLine &l) -> Cell { return qint64(l.contacts); }},
    {"last_contact_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Last contact"),
     [](const CommuneLine &l) -> Cell { return l.lastContactOn; }},
    {"next_step_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Next step on"),
     [](const CommuneLine &l) -> Cell { return l.nextStepOn; }},
    {"notes", QT_TRANSLATE_NOOP("pc::RegisterExport", "Notes"), [](const CommuneLine &l) -> Cell { return l.townHall.notes; }},
};

struct ContactField {
    const char *key;
    const char *label;
    Cell (*cell)(const Contact &, const CommuneLine &);
    const char *words = "";
};

const ContactField kContactFields[] = {
    {"code", QT_TRANSLATE_NOOP("pc::RegisterExport", "INSEE code"),
     [](const Contact &, const CommuneLine &l) -> Cell { return l.commune.code; }},
    {"commune", QT_TRANSLATE_NOOP("pc::RegisterExport", "Commune"),
     [](const Contact &, const CommuneLine &l) -> Cell { return l.commune.name; }},
    {"date", QT_TRANSLATE_NOOP("pc::RegisterExport", "Date"), [](const Contact &c, const CommuneLine &) -> Cell { return c.happenedOn; }},
    {"channel", QT_TRANSLATE_NOOP("pc::RegisterExport", "Channel"),
     [](const Contact &c, const CommuneLine &) -> Cell { return ContactWords::word(c.channel); }, "contact.channel"},
    {"direction", QT_TRANSLATE_NOOP("pc::RegisterExport", "Direction"),
     [](const Contact &c, const CommuneLine &) -> Cell { return ContactWords::word(c.direction); }, "contact.direction"},
    {"person", QT_TRANSLATE_NOOP("pc::RegisterExport", "With"), [](const Contact &c, const CommuneLine &) -> Cell { return c.person; }},
    {"subject", QT_TRANSLATE_NOOP("pc::RegisterExport", "Subject"),
     [](const Contact &c, const CommuneLine &) -> Cell { return c.subject; }},
    {"outcome", QT_TRANSLATE_NOOP("pc::RegisterExport", "Outcome"),
     [](const Contact &c, const CommuneLine &) -> Cell { return ContactWords::word(c.outcome); }, "contact.outcome"},
    {"next_step", QT_TRANSLATE_NOOP("pc::RegisterExport", "Next step"),
     [](const Contact &c, const CommuneLine &) -> Cell { return c.nextStep; }},
    {"next_step_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Next step on"),
     [](const Contact &c, const CommuneLine &) -> Cell { return c.nextStepOn; }},
    {"next_done_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Next step done on"),
     [](const Contact &c, const CommuneLine &) -> Cell { return c.nextDoneOn; }},
    {"note", QT_TRANSLATE_NOOP("pc::RegisterExport", "Note"), [](const Contact &c, const CommuneLine &) -> Cell { return c.note; }},
};

Result<std::vector<CommuneLine>> sortedLines(Database &database, const QString &search)
{
    CommunesList list(database);
    const auto order = list.ordered(CommuneColumn::Name, Qt::AscendingOrder);
    if (!order)
        return order.error();
    const auto keys = list.query().filtered(*order, {search, {}});
    if (!keys)
        return keys.error();
    auto lines = list.lines(*keys);
    if (!lines)
        return lines.error();
    QHash<qint64, size_t> rank;
    for (size_t i = 0; i < keys->size(); ++i)
        rank.insert((*keys)[i], i);
    std::sort(lines->begin(), lines->end(), [&](const CommuneLine &a, const CommuneLine &b) {
        return rank.value(a.commune.id.value) < rank.value(b.commune.id.value);
    });
    return lines;
}

// Name and code of communes that are in the log and no longer in the list: they have merged since.
Result<std::vector<CommuneLine>> linesOfOthers(Database &database)
{
    std::vector<CommuneLine> lines;
    const Status status = database.select(
        QStringLiteral("SELECT id, code, name FROM commune WHERE id IN (SELECT commune FROM contact) "
                       "AND id NOT IN (SELECT commune FROM commune_index)"),
        {}, [&](const Row &row) {
            CommuneLine line;
            line.commune.id = {row.integer(0)};
            line.commune.code = row.text(1);
            line.commune.name = row.text(2);
            lines.push_back(std::move(line));
            return true;
        });
    if (!status)
        return status.error();
    return lines;
}

} // namespace

Result<ExportDraft> exportCommunes(Database &database, const QString &search)
{
    const auto lines = sortedLines(database, search);
    if (!lines)
        return lines.error();
    ExportDraft draft;
    for (const CommuneField &field : kCommuneFields)
        draft.addColumn(field.key, field.label, field.words);
    draft.table.rows.reserve(lines->size());
    for (const CommuneLine &line : *lines) {
        std::vector<Cell> row;
        row.reserve(std::size(kCommuneFields));
        for (const CommuneField &field : kCommuneFields)
            row.push_back(field.cell(line));
        draft.table.rows.push_back(std::move(row));
    }
    return draft;
}

Result<ExportDraft> exportContacts(Database &database, const QString &search)
{
    const auto exchanges = ContactsRepository(database).all();
    if (!exchanges)
        return exchanges.error();
    const auto lines = sortedLines(database, {});
    if (!lines)
        return lines.error();
    QHash<qint64, const CommuneLine *> communes;
    for (const CommuneLine &line : *lines)
        communes.insert(line.commune.id.value, &line);
    const auto merged = linesOfOthers(database);
    if (!merged)
        return merged.error();
    for (const CommuneLine &line : *merged)
        communes.insert(line.commune.id.value, &line);
    const std::vector<SearchWord> words = searchWords(search);
    ExportDraft draft;
    for (const ContactField &field : kContactFields)
        draft.addColumn(field.key, field.label, field.words);
    const CommuneLine elsewhere;
    for (const Contact &contact : *exchanges) {
        const CommuneLine *line = communes.value(contact.commune.value, &elsewhere);
        const QString searched = QStringList{line->commune.name, contact.person, contact.subject, contact.note, contact.nextStep}
                                     .join(u' ');
        if (!matches(foldForSearch(searched), words))
            continue;
        std::vector<Cell> row;
        for (const ContactField &field : kContactFields)
            row.push_back(field.cell(contact, *line));
        draft.table.rows.push_back(std::move(row));
    }
    return draft;
}

} // namespace pc
