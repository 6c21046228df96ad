#include "models/register/registerexport.h"

#include "models/base/textfold.h"
#include "models/communes/communeslist.h"
#include "models/communes/phone.h"
#include "models/contacts/contactsrepository.h"

#include <QHash>
#include <QMap>

namespace pc {

namespace {

const QString kCommunes = QStringLiteral("communes");
const QString kContacts = QStringLiteral("contacts");

struct CommuneField {
    const char *key;
    const char *label;
    Cell (*cell)(const CommuneLine &);
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
     [](const CommuneLine &l) -> Cell { return Eligibility::word(l.standing); }},
    {"mayor_civility", QT_TRANSLATE_NOOP("pc::RegisterExport", "Mayor’s form of address"),
     [](const CommuneLine &l) -> Cell { return CommuneWords::word(l.townHall.civility); }},
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
     [](const CommuneLine &l) -> Cell { return CommuneWords::word(l.townHall.ccas); }},
    {"ccas_since", QT_TRANSLATE_NOOP("pc::RegisterExport", "CCAS since"),
     [](const CommuneLine &l) -> Cell { return l.townHall.ccasSince; }},
    {"contact_state", QT_TRANSLATE_NOOP("pc::RegisterExport", "Contact"),
     [](const CommuneLine &l) -> Cell { return ContactWords::word(l.contactState); }},
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
};

const ContactField kContactFields[] = {
    {"code", QT_TRANSLATE_NOOP("pc::RegisterExport", "INSEE code"),
     [](const Contact &, const CommuneLine &l) -> Cell { return l.commune.code; }},
    {"commune", QT_TRANSLATE_NOOP("pc::RegisterExport", "Commune"),
     [](const Contact &, const CommuneLine &l) -> Cell { return l.commune.name; }},
    {"date", QT_TRANSLATE_NOOP("pc::RegisterExport", "Date"), [](const Contact &c, const CommuneLine &) -> Cell { return c.happenedOn; }},
    {"channel", QT_TRANSLATE_NOOP("pc::RegisterExport", "Channel"),
     [](const Contact &c, const CommuneLine &) -> Cell { return ContactWords::word(c.channel); }},
    {"direction", QT_TRANSLATE_NOOP("pc::RegisterExport", "Direction"),
     [](const Contact &c, const CommuneLine &) -> Cell { return ContactWords::word(c.direction); }},
    {"person", QT_TRANSLATE_NOOP("pc::RegisterExport", "With"), [](const Contact &c, const CommuneLine &) -> Cell { return c.person; }},
    {"subject", QT_TRANSLATE_NOOP("pc::RegisterExport", "Subject"),
     [](const Contact &c, const CommuneLine &) -> Cell { return c.subject; }},
    {"outcome", QT_TRANSLATE_NOOP("pc::RegisterExport", "Outcome"),
     [](const Contact &c, const CommuneLine &) -> Cell { return ContactWords::word(c.outcome); }},
    {"next_step", QT_TRANSLATE_NOOP("pc::RegisterExport", "Next step"),
     [](const Contact &c, const CommuneLine &) -> Cell { return c.nextStep; }},
    {"next_step_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Next step on"),
     [](const Contact &c, const CommuneLine &) -> Cell { return c.nextStepOn; }},
    {"next_done_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Next step done on"),
     [](const Contact &c, const CommuneLine &) -> Cell { return c.nextDoneOn; }},
    {"note", QT_TRANSLATE_NOOP("pc::RegisterExport", "Note"), [](const Contact &c, const CommuneLine &) -> Cell { return c.note; }},
};

QString plain(const Cell &cell)
{
    if (const auto *flag = std::get_if<bool>(&cell))
        return *flag ? QStringLiteral("true") : QStringLiteral("false");
    if (const auto *integer = std::get_if<qint64>(&cell))
        return QString::number(*integer);
    if (const auto *day = std::get_if<QDate>(&cell))
        return day->toString(Qt::ISODate);
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    return {};
}

int columnOf(const ExportTable &table, const QString &key)
{
    for (size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].key == key)
            return static_cast<int>(i);
    }
    return -1;
}

Error unknownColumn(const QString &key, const ExportTable &table)
{
    QStringList known;
    for (const ExportColumn &column : table.columns)
        known << column.key;
    return {ErrorKind::Usage, RegisterExport::tr("There is no column “%1”. The columns are: %2.").arg(key, known.join(QStringLiteral(", "))),
            {}};
}

Status keepWhere(ExportTable &table, const std::vector<std::pair<QString, QString>> &where)
{
    QMap<int, QStringList> accepted;
    for (const auto &[key, value] : where) {
        const int column = columnOf(table, key);
        if (column < 0)
            return unknownColumn(key, table);
        accepted[column] << foldForSearch(value);
    }
    std::erase_if(table.rows, [&](const std::vector<Cell> &row) {
        for (auto it = accepted.cbegin(); it != accepted.cend(); ++it) {
            if (!it->contains(foldForSearch(plain(row.at(static_cast<size_t>(it.key()))))))
                return true;
        }
        return false;
    });
    return done();
}

Status keepColumns(ExportTable &table, const QStringList &keys)
{
    if (keys.isEmpty())
        return done();
    ExportTable kept;
    std::vector<size_t> sources;
    for (const QString &key : keys) {
        const int column = columnOf(table, key);
        if (column < 0)
            return unknownColumn(key, table);
        sources.push_back(static_cast<size_t>(column));
        kept.columns.push_back(table.columns.at(sources.back()));
    }
    for (const std::vector<Cell> &row : table.rows) {
        std::vector<Cell> cells;
        for (const size_t source : sources)
            cells.push_back(row.at(source));
        kept.rows.push_back(std::move(cells));
    }
    table = std::move(kept);
    return done();
}

QString labelOf(const QString &column, const QString &word)
{
    const auto label = [&word](const auto &value, auto toLabel) { return value ? toLabel(*value) : word; };
    if (column == QLatin1StringView("standing"))
        return label(Eligibility::standing(word), [](Standing value) { return Eligibility::label(value); });
    if (column == QLatin1StringView("mayor_civility"))
        return word.isEmpty() ? word : label(CommuneWords::civility(word), [](Civility value) { return CommuneWords::label(value); });
    if (column == QLatin1StringView("ccas"))
        return label(CommuneWords::ccas(word), [](CcasState value) { return CommuneWords::label(value); });
    if (column == QLatin1StringView("contact_state"))
        return label(ContactWords::state(word), [](ContactState value) { return ContactWords::label(value); });
    if (column == QLatin1StringView("channel"))
        return label(ContactWords::channel(word), [](ContactChannel value) { return ContactWords::label(value); });
    if (column == QLatin1StringView("direction"))
        return label(ContactWords::direction(word), [](ContactDirection value) { return ContactWords::label(value); });
    if (column == QLatin1StringView("outcome"))
        return label(ContactWords::outcome(word), [](ContactOutcome value) { return ContactWords::label(value); });
    return word;
}

void sayStates(ExportTable &table)
{
    for (std::vector<Cell> &row : table.rows) {
        for (size_t i = 0; i < row.size(); ++i) {
            if (auto *text = std::get_if<QString>(&row[i]))
                *text = labelOf(table.columns[i].key, *text);
        }
    }
}

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

} // namespace

QStringList RegisterExport::tables()
{
    return {kCommunes, kContacts};
}

Result<ExportTable> RegisterExport::table(const ExportRequest &request)
{
    if (!tables().contains(request.table)) {
        return Error{ErrorKind::Usage,
                     tr("There is no table “%1”. The tables are: %2.").arg(request.table, tables().join(QStringLiteral(", "))), {}};
    }
    auto table = request.table == kCommunes ? communes(request.search) : contacts(request.search);
    if (!table)
        return table;
    if (Status status = keepWhere(*table, request.where); !status)
        return status.error();
    if (Status status = keepColumns(*table, request.columns); !status)
        return status.error();
    if (request.forReaders)
        sayStates(*table);
    return table;
}

Result<ExportTable> RegisterExport::communes(const QString &search)
{
    const auto lines = sortedLines(m_database, search);
    if (!lines)
        return lines.error();
    ExportTable table;
    for (const CommuneField &field : kCommuneFields)
        table.columns.push_back({QString::fromLatin1(field.key), tr(field.label)});
    table.rows.reserve(lines->size());
    for (const CommuneLine &line : *lines) {
        std::vector<Cell> row;
        row.reserve(std::size(kCommuneFields));
        for (const CommuneField &field : kCommuneFields)
            row.push_back(field.cell(line));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Result<ExportTable> RegisterExport::contacts(const QString &search)
{
    const auto exchanges = ContactsRepository(m_database).all();
    if (!exchanges)
        return exchanges.error();
    const auto lines = sortedLines(m_database, {});
    if (!lines)
        return lines.error();
    QHash<qint64, const CommuneLine *> communes;
    for (const CommuneLine &line : *lines)
        communes.insert(line.commune.id.value, &line);
    const std::vector<SearchWord> words = searchWords(search);
    ExportTable table;
    for (const ContactField &field : kContactFields)
        table.columns.push_back({QString::fromLatin1(field.key), tr(field.label)});
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
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace pc
