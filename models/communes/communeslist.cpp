#include "models/communes/communeslist.h"

#include "models/base/localise.h"
#include "models/base/textfold.h"
#include "models/communes/communeindex.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pc {

namespace {

QString labelOfValue(const QString &facet, const QString &value, int threshold)
{
    if (facet == QLatin1StringView("standing")) {
        const auto standing = Eligibility::standing(value);
        return standing ? Eligibility::label(*standing) : value;
    }
    if (facet == QLatin1StringView("contact_state")) {
        const auto state = ContactWords::state(value);
        return state ? ContactWords::label(*state) : value;
    }
    if (facet == QLatin1StringView("ccas")) {
        const auto state = CommuneWords::ccas(value);
        return state ? CommuneWords::label(*state) : value;
    }
    if (facet == QLatin1StringView("population_range"))
        return CommuneIndex::rangeLabel(value.toInt(), threshold);
    return value;
}

// Values with an order of their own (states, ranges) keep it; names are put in French order.
int rankOfValue(const QString &facet, const QString &value)
{
    if (facet == QLatin1StringView("standing")) {
        const auto standing = Eligibility::standing(value);
        return standing ? static_cast<int>(*standing) : -1;
    }
    if (facet == QLatin1StringView("contact_state")) {
        const auto state = ContactWords::state(value);
        return state ? static_cast<int>(*state) : -1;
    }
    if (facet == QLatin1StringView("ccas")) {
        const auto state = CommuneWords::ccas(value);
        return state ? static_cast<int>(*state) : -1;
    }
    if (facet == QLatin1StringView("population_range"))
        return value.toInt();
    return 0;
}

QString wordOf(Standing standing) { return Eligibility::word(standing); }
QString wordOf(ContactState state) { return ContactWords::word(state); }
QString wordOf(CcasState state) { return CommuneWords::word(state); }

// States are put in the order of their life, not of their words.
template <typename Value>
QString inLifeOrder(const QString &column, const std::vector<Value> &values)
{
    QStringList words;
    for (const Value value : values)
        words << wordOf(value);
    return rankOf(column, words) + QStringLiteral(" %d, i.sort_key");
}

// Figures of a commune in a campaign: "%k" is the commune, "%c" the campaign's number, 0 for all. What was begun in a
// commune that has merged since counts for the one it joined. Aliases are none of those of the joins.
const QString kHere = u"p.commune IN (SELECT %k UNION ALL SELECT m.id FROM commune m WHERE m.parent = %k)"_s;
const QString kProposals = u"(SELECT count(*) FROM proposal p WHERE "_s + kHere + u" AND (%c = 0 OR p.campaign = %c) "
                           "AND p.status NOT IN ('draft', 'cancelled'))"_s;
const QString kStudents = u"(SELECT count(DISTINCT s.student) FROM proposal p JOIN assignment s ON s.proposal = p.id "
                          "WHERE "_s + kHere + u" AND (%c = 0 OR s.campaign = %c) AND s.status <> 'cancelled')"_s;
const QString kHours = u"(SELECT coalesce(sum(t.entered), 0) FROM proposal p JOIN assignment s ON s.proposal = p.id "
                       "JOIN hour_total t ON t.assignment = s.id WHERE "_s + kHere + u" AND (%c = 0 OR t.campaign = %c))"_s;

QString figure(QString sql, const QString &commune) { return sql.replace(u"%k"_s, commune); }

// Communes without any stay at the end both ways.
QString byFigure(const QString &sql)
{
    const QString value = figure(sql, u"i.commune"_s);
    return value + u" = 0, "_s + value + u" %d, i.sort_key"_s;
}

QString inCampaign(QString sql, qint64 campaign) { return sql.replace(u"%c"_s, QString::number(campaign)); }

} // namespace

const RecordColumns &CommunesList::columns()
{
    // Order of ux.md §2.4, that of CommuneColumn::Id.
    static const RecordColumns columns{
        &CommunesList::tr,
        {
            {.key = "name", .title = QT_TR_NOOP("Commune"), .orderBy = u"i.sort_key %d"_s, .characters = 25},
            {.key = "code",
             .title = QT_TR_NOOP("INSEE"),
             .orderBy = u"c.code %d"_s,
             .shownAtFirst = false,
             .characters = 9},
            {.key = "postal_codes",
             .title = QT_TR_NOOP("Postal code"),
             .orderBy = u"c.postal_codes %d, i.sort_key"_s,
             .shownAtFirst = false,
             .characters = 13},
            {.key = "population",
             .title = QT_TR_NOOP("Population"),
             .orderBy = u"i.population IS NULL, i.population %d, i.sort_key"_s,
             .numeric = true,
             .characters = 13},
            {.key = "standing",
             .title = QT_TR_NOOP("Entitlement"),
             .orderBy = inLifeOrder(u"i.standing"_s, Eligibility::standings()),
             .tone = true,
             .characters = 17},
            {.key = "arrondissement",
             .title = QT_TR_NOOP("Arrondissement"),
             .orderBy = u"a.name"_s,
             .french = true,
             .characters = 20},
            {.key = "epci",
             .title = QT_TR_NOOP("EPCI"),
             .orderBy = u"e.name"_s,
             .shownAtFirst = false,
             .french = true,
             .characters = 28},
            {.key = "mayor",
             .title = QT_TR_NOOP("Mayor"),
             .orderBy = u"h.mayor_last_name"_s,
             .editable = true,
             .french = true,
             .characters = 26},
            {.key = "email",
             .title = QT_TR_NOOP("E-mail"),
             .orderBy = u"coalesce(h.email, '') = '', coalesce(h.email, '') %d, i.sort_key"_s,
             .shownAtFirst = false,
             .editable = true,
             .characters = 28},
            {.key = "phone",
             .title = QT_TR_NOOP("Phone"),
             .orderBy = u"coalesce(h.phone, '') = '', coalesce(h.phone, '') %d, i.sort_key"_s,
             .editable = true,
             .characters = 18},
            {.key = "ccas",
             .title = QT_TR_NOOP("CCAS"),
             .orderBy = inLifeOrder(u"i.ccas"_s, CommuneWords::ccasStates()),
             .shownAtFirst = false,
             .editable = true,
             .characters = 20},
            {.key = "contact_state",
             .title = QT_TR_NOOP("Contact"),
             .orderBy = inLifeOrder(u"i.contact_state"_s, ContactWords::states()),
             .tone = true,
             .characters = 20},
            {.key = "last_contact_on",
             .title = QT_TR_NOOP("Last contact"),
             .orderBy = u"i.last_contact_on IS NULL, i.last_contact_on %d, i.sort_key"_s,
             .shownAtFirst = false,
             .characters = 18},
            {.key = "next_step_on",
             .title = QT_TR_NOOP("Next step"),
             .orderBy = u"i.next_step_on IS NULL, i.next_step_on %d, i.sort_key"_s,
             .shownAtFirst = false,
             .characters = 18},
            {.key = "contacts",
             .title = QT_TR_NOOP("Exchanges"),
             .orderBy = u"i.contacts %d, i.sort_key"_s,
             .shownAtFirst = false,
             .numeric = true,
             .characters = 13},
            {.key = "proposals",
             .title = QT_TR_NOOP("Proposals"),
             .orderBy = byFigure(kProposals),
             .shownAtFirst = false,
             .numeric = true,
             .characters = 13},
            {.key = "students",
             .title = QT_TR_NOOP("Students"),
             .orderBy = byFigure(kStudents),
             .shownAtFirst = false,
             .numeric = true,
             .characters = 13},
            {.key = "hours",
             .title = QT_TR_NOOP("Hours"),
             .orderBy = byFigure(kHours),
             .shownAtFirst = false,
             .numeric = true,
             .characters = 13},
        }};
    return columns;
}

const RecordSource &CommunesList::source()
{
    static const RecordSource source{
        .table = {QLatin1StringView("commune_index"), QLatin1StringView("commune"), QLatin1StringView("search_key")},
        .owner = u"commune"_s,
        .joins = {{u"c"_s, u"JOIN commune c ON c.id = i.commune"_s},
                  {u"a"_s, u"LEFT JOIN arrondissement a ON a.code = i.arrondissement"_s},
                  {u"e"_s, u"LEFT JOIN epci e ON e.code = i.epci"_s},
                  {u"h"_s, u"LEFT JOIN town_hall h ON h.commune = i.commune"_s}},
        .shows = {u"proposal"_s, u"assignment"_s},
    };
    return source;
}

const std::vector<CommuneFacet> &CommunesList::facets()
{
    static const std::vector<CommuneFacet> facets = {
        {"standing", QT_TR_NOOP("Entitlement")},
        {"arrondissement", QT_TR_NOOP("Arrondissement")},
        {"epci", QT_TR_NOOP("EPCI")},
        {"population_range", QT_TR_NOOP("Population")},
        {"contact_state", QT_TR_NOOP("Contact")},
        {"ccas", QT_TR_NOOP("CCAS")},
    };
    return facets;
}

QString CommunesList::title(const CommuneFacet &facet)
{
    return tr(facet.title);
}

QString CommunesList::definition(int column)
{
    switch (column) {
    case CommuneColumn::Proposals:
        return tr("Proposals the commune handed in for the campaign shown, except those that were cancelled.");
    case CommuneColumn::Students:
        return tr("Students affected to an action of the commune in the campaign shown, except cancelled affectations.");
    case CommuneColumn::Hours:
        return tr("Hours entered for the actions of the commune, on the days of the campaign shown, whatever their state.");
    default:
        return {};
    }
}

Result<std::vector<RowKey>> CommunesList::ordered(CommuneColumn::Id column, Qt::SortOrder order, qint64 campaign)
{
    RecordColumn asked = columns().at(column);
    asked.orderBy = inCampaign(asked.orderBy, campaign);
    return orderedBy(m_database, source(), asked, order);
}

Result<std::vector<CommuneLine>> CommunesList::lines(const std::vector<RowKey> &keys, qint64 campaign)
{
    QJsonArray wanted;
    for (const RowKey key : keys)
        wanted.append(key);
    const QString sql = QStringLiteral(
        "SELECT c.id, c.code, c.name, c.article, c.departement, c.arrondissement, coalesce(a.name, ''), c.epci, "
        "coalesce(e.name, ''), c.siren, c.postal_codes, i.population, i.standing, i.eligible, i.contact_state, i.contacts, "
        "i.last_contact_on, i.next_step_on, h.mayor_civility, h.mayor_first_name, h.mayor_last_name, h.email, h.phone, "
        "h.address, h.postal_code, h.city, h.opening_hours, h.website, h.ccas, h.ccas_since, h.notes, %1, %2, %3 "
        "FROM json_each(?) k JOIN commune_index i ON i.commune = k.value JOIN commune c ON c.id = i.commune "
        "LEFT JOIN arrondissement a ON a.code = c.arrondissement LEFT JOIN epci e ON e.code = c.epci "
        "LEFT JOIN town_hall h ON h.commune = c.id")
                            .arg(inCampaign(figure(kProposals, u"c.id"_s), campaign),
                                 inCampaign(figure(kStudents, u"c.id"_s), campaign),
                                 inCampaign(figure(kHours, u"c.id"_s), campaign));
    std::vector<CommuneLine> lines;
    lines.reserve(keys.size());
    const Status status = m_database.select(
        sql, {QString::fromUtf8(QJsonDocument(wanted).toJson(QJsonDocument::Compact))}, [&](const Row &row) {
            CommuneLine line;
            Commune &commune = line.commune;
            commune.id = {row.integer(0)};
            commune.code = row.text(1);
            commune.name = row.text(2);
            commune.article = static_cast<int>(row.integer(3));
            commune.departement = row.text(4);
            commune.arrondissement = row.text(5);
            commune.arrondissementName = row.text(6);
            commune.epci = row.text(7);
            commune.epciName = row.text(8);
            commune.siren = row.text(9);
            commune.postalCodes = row.text(10).split(u' ', Qt::SkipEmptyParts);
            if (!row.isNull(11))
                line.population = static_cast<int>(row.integer(11));
            line.standing = Eligibility::standing(row.text(12)).value_or(Standing::Unknown);
            line.eligible = row.boolean(13);
            line.contactState = ContactWords::state(row.text(14)).value_or(ContactState::ToContact);
            line.contacts = static_cast<int>(row.integer(15));
            line.lastContactOn = row.date(16);
            line.nextStepOn = row.date(17);
            TownHall &hall = line.townHall;
            hall.commune = commune.id;
            hall.civility = CommuneWords::civility(row.text(18)).value_or(Civility::Unknown);
            hall.firstName = row.text(19);
            hall.lastName = row.text(20);
            hall.email = row.text(21);
            hall.phone = row.text(22);
            hall.address = row.text(23);
            hall.postalCode = row.text(24);
            hall.city = row.text(25);
            hall.openingHours = row.text(26);
            hall.website = row.text(27);
            hall.ccas = CommuneWords::ccas(row.text(28)).value_or(CcasState::Unknown);
            hall.ccasSince = row.date(29);
            hall.notes = row.text(30);
            line.proposals = static_cast<int>(row.integer(31));
            line.students = static_cast<int>(row.integer(32));
            line.enteredMinutes = row.integer(33);
            lines.push_back(std::move(line));
            return true;
        });
    if (!status)
        return status.error();
    return lines;
}

Result<std::vector<CommunesList::FacetCount>> CommunesList::facetCounts(const CommuneFacet &facet, const IndexFilter &filter,
                                                                        int threshold)
{
    const QString column = QString::fromLatin1(facet.column);
    const auto counts = query().counts(column, filter);
    if (!counts)
        return counts.error();
    QHash<QString, QString> names;
    const bool named = column == QLatin1StringView("arrondissement") || column == QLatin1StringView("epci");
    if (named) {
        const Status status = m_database.select(QStringLiteral("SELECT code, name FROM %1").arg(column), {}, [&](const Row &row) {
            names.insert(row.text(0), row.text(1));
            return true;
        });
        if (!status)
            return status.error();
        names.insert(QString(), tr("None", "no arrondissement or EPCI"));
    }
    std::vector<FacetCount> values;
    for (auto it = counts->cbegin(); it != counts->cend(); ++it)
        values.push_back({it.key(), named ? names.value(it.key(), it.key()) : labelOfValue(column, it.key(), threshold), it.value()});
    std::vector<std::tuple<int, QString, FacetCount *>> order; // ranks and keys are made once, not at each comparison
    order.reserve(values.size());
    for (FacetCount &value : values)
        order.emplace_back(rankOfValue(column, value.value), sortKey(value.label), &value);
    std::sort(order.begin(), order.end());
    std::vector<FacetCount> sorted;
    sorted.reserve(values.size());
    for (const auto &[rank, key, value] : order)
        sorted.push_back(std::move(*value));
    return sorted;
}

} // namespace pc
