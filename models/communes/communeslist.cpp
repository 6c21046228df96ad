#include "models/communes/communeslist.h"

#include "models/base/localise.h"
#include "models/base/textfold.h"
#include "models/communes/communeindex.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

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
QString rankIn(QLatin1StringView column, const std::vector<Value> &values)
{
    QString sql = QStringLiteral("CASE ") + column;
    for (size_t i = 0; i < values.size(); ++i)
        sql += QStringLiteral(" WHEN '%1' THEN %2").arg(wordOf(values[i])).arg(i);
    return sql + QStringLiteral(" END");
}

} // namespace

const std::vector<CommuneColumn> &CommunesList::columns()
{
    // Order of ux.md §2.4. The direction replaces every %d, so that unknown values stay at the end both ways.
    static const std::vector<CommuneColumn> columns = {
        {CommuneColumn::Name, "name", QT_TR_NOOP("Commune"), "i.sort_key %d", true, false, false},
        {CommuneColumn::Code, "code", QT_TR_NOOP("INSEE"), "c.code %d", false, false, false},
        {CommuneColumn::PostalCodes, "postal_codes", QT_TR_NOOP("Postal code"), "c.postal_codes %d, i.sort_key", false, false, false},
        {CommuneColumn::People, "population", QT_TR_NOOP("Population"), "i.population IS NULL, i.population %d, i.sort_key",
         true, true, false},
        {CommuneColumn::StandingState, "standing", QT_TR_NOOP("Entitlement"), "i.standing %d, i.sort_key", true, false, false},
        {CommuneColumn::Arrondissement, "arrondissement", QT_TR_NOOP("Arrondissement"), "a.name", true, false, false, true},
        {CommuneColumn::Epci, "epci", QT_TR_NOOP("EPCI"), "e.name", false, false, false, true},
        {CommuneColumn::Mayor, "mayor", QT_TR_NOOP("Mayor"), "h.mayor_last_name", true, false, true, true},
        {CommuneColumn::Email, "email", QT_TR_NOOP("E-mail"), "coalesce(h.email, '') = '', coalesce(h.email, '') %d, i.sort_key", false,
         false, true},
        {CommuneColumn::Phone, "phone", QT_TR_NOOP("Phone"), "coalesce(h.phone, '') = '', coalesce(h.phone, '') %d, i.sort_key", true,
         false, true},
        {CommuneColumn::Ccas, "ccas", QT_TR_NOOP("CCAS"), "i.ccas %d, i.sort_key", false, false, true},
        {CommuneColumn::ContactStatus, "contact_state", QT_TR_NOOP("Contact"), "i.contact_state %d, i.sort_key", true, false, false},
        {CommuneColumn::LastContact, "last_contact_on", QT_TR_NOOP("Last contact"),
         "i.last_contact_on IS NULL, i.last_contact_on %d, i.sort_key", false, false, false},
        {CommuneColumn::NextStep, "next_step_on", QT_TR_NOOP("Next step"),
         "i.next_step_on IS NULL, i.next_step_on %d, i.sort_key", false, false, false},
        {CommuneColumn::ContactCount, "contacts", QT_TR_NOOP("Exchanges"), "i.contacts %d, i.sort_key", false, true, false},
    };
    return columns;
}

QString CommunesList::title(const CommuneColumn &column)
{
    return tr(column.title);
}

const std::vector<CommuneFacet> &CommunesList::facets()
{
    static const std::vector<CommuneFacet> facets = {
        {"standing", QT_TR_NOOP("Entitlement")},   {"arrondissement", QT_TR_NOOP("Arrondissement")},
        {"epci", QT_TR_NOOP("EPCI")},              {"population_range", QT_TR_NOOP("Population")},
        {"contact_state", QT_TR_NOOP("Contact")},  {"ccas", QT_TR_NOOP("CCAS")},
    };
    return facets;
}

QString CommunesList::title(const CommuneFacet &facet)
{
    return tr(facet.title);
}

Result<std::vector<RowKey>> CommunesList::ordered(CommuneColumn::Id id, Qt::SortOrder order)
{
    const CommuneColumn &column = columns().at(id);
    QString orderBy = QString::fromLatin1(column.orderBy);
    orderBy.replace(QLatin1StringView("%d"), order == Qt::AscendingOrder ? QLatin1StringView("ASC") : QLatin1StringView("DESC"));
    orderBy.replace(QLatin1StringView("i.standing"), rankIn(QLatin1StringView("i.standing"), Eligibility::standings()));
    orderBy.replace(QLatin1StringView("i.contact_state"), rankIn(QLatin1StringView("i.contact_state"), ContactWords::states()));
    orderBy.replace(QLatin1StringView("i.ccas"), rankIn(QLatin1StringView("i.ccas"), CommuneWords::ccasStates()));
    QString joins;
    if (orderBy.contains(QLatin1StringView("c.")))
        joins += QStringLiteral("JOIN commune c ON c.id = i.commune ");
    if (orderBy.contains(QLatin1StringView("a.")))
        joins += QStringLiteral("LEFT JOIN arrondissement a ON a.code = i.arrondissement ");
    if (orderBy.contains(QLatin1StringView("e.")))
        joins += QStringLiteral("LEFT JOIN epci e ON e.code = i.epci ");
    if (orderBy.contains(QLatin1StringView("h.")))
        joins += QStringLiteral("LEFT JOIN town_hall h ON h.commune = i.commune ");
    return column.french ? orderedInFrench(orderBy, joins, order) : query().ordered(orderBy, joins);
}

Result<std::vector<RowKey>> CommunesList::orderedInFrench(const QString &text, const QString &joins, Qt::SortOrder order)
{
    std::vector<std::pair<RowKey, int>> rows; // key and number of its text, by name
    QHash<QString, int> numbers;
    const QString sql = QStringLiteral("SELECT i.commune, coalesce(%1, '') FROM commune_index i %2 ORDER BY i.sort_key").arg(text, joins);
    const Status status = m_database.select(sql, {}, [&](const Row &row) {
        auto number = numbers.find(row.text(1));
        if (number == numbers.end())
            number = numbers.insert(row.text(1), static_cast<int>(numbers.size()));
        rows.emplace_back(static_cast<RowKey>(row.integer(0)), *number);
        return true;
    });
    if (!status)
        return status.error();
    std::vector<std::pair<QString, int>> texts;
    for (auto it = numbers.cbegin(); it != numbers.cend(); ++it)
        texts.emplace_back(sortKey(it.key()), it.value());
    std::sort(texts.begin(), texts.end());
    if (order == Qt::DescendingOrder)
        std::reverse(texts.begin(), texts.end());
    std::vector<int> rank(texts.size());
    for (size_t i = 0; i < texts.size(); ++i)
        rank[static_cast<size_t>(texts[i].second)] = static_cast<int>(i);
    if (const auto empty = numbers.constFind(QString()); empty != numbers.cend())
        rank[static_cast<size_t>(*empty)] = static_cast<int>(texts.size());
    std::stable_sort(rows.begin(), rows.end(), [&](const auto &a, const auto &b) {
        return rank[static_cast<size_t>(a.second)] < rank[static_cast<size_t>(b.second)];
    });
    std::vector<RowKey> keys;
    keys.reserve(rows.size());
    for (const auto &[key, number] : rows)
        keys.push_back(key);
    return keys;
}

Result<std::vector<CommuneLine>> CommunesList::lines(const std::vector<RowKey> &keys)
{
    QJsonArray wanted;
    for (const RowKey key : keys)
        wanted.append(key);
    const QString sql = QStringLiteral(
        "SELECT c.id, c.code, c.name, c.article, c.departement, c.arrondissement, coalesce(a.name, ''), c.epci, "
        "coalesce(e.name, ''), c.siren, c.postal_codes, i.population, i.standing, i.eligible, i.contact_state, i.contacts, "
        "i.last_contact_on, i.next_step_on, h.mayor_civility, h.mayor_first_name, h.mayor_last_name, h.email, h.phone, "
        "h.address, h.postal_code, h.city, h.opening_hours, h.website, h.ccas, h.ccas_since, h.notes "
        "FROM json_each(?) k JOIN commune_index i ON i.commune = k.value JOIN commune c ON c.id = i.commune "
        "LEFT JOIN arrondissement a ON a.code = c.arrondissement LEFT JOIN epci e ON e.code = c.epci "
        "LEFT JOIN town_hall h ON h.commune = c.id");
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
