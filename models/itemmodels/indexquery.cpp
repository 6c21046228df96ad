#include "models/itemmodels/indexquery.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace pc {

namespace {
// Words tested one by one; beyond, what was pasted goes in as a list, for SQLite bounds the depth of an expression.
constexpr int kWordsSpelt = 8;

QString json(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}
} // namespace

bool IndexFilter::isEmpty() const
{
    for (const QStringList &values : facets) {
        if (!values.isEmpty())
            return false;
    }
    return searchWords(search).empty();
}

IndexQuery::Clause IndexQuery::where(const IndexFilter &filter, const QString &exceptFacet) const
{
    QStringList conditions;
    Clause clause;
    for (auto it = filter.facets.cbegin(); it != filter.facets.cend(); ++it) {
        if (it->isEmpty() || it.key() == exceptFacet)
            continue;
        conditions << QStringLiteral("CAST(i.%1 AS TEXT) IN (SELECT value FROM json_each(?))").arg(it.key());
        clause.values << json(*it);
    }
    QSet<QString> seen;
    QStringList rest;
    int spelt = 0;
    for (const SearchWord &word : searchWords(filter.search)) {
        if (seen.contains(word.spellings.first()))
            continue;
        seen.insert(word.spellings.first());
        if (++spelt > kWordsSpelt && word.spellings.size() == 1) {
            rest << word.spellings;
            continue;
        }
        QStringList either;
        for (const QString &spelling : word.spellings) {
            either << QStringLiteral("instr(i.%1, ?) > 0").arg(m_table.search);
            clause.values << spelling;
        }
        conditions << u'(' + either.join(QStringLiteral(" OR ")) + u')';
    }
    if (!rest.isEmpty()) {
        conditions << QStringLiteral("NOT EXISTS (SELECT 1 FROM json_each(?) WHERE instr(i.%1, value) = 0)").arg(m_table.search);
        clause.values << json(rest);
    }
    if (!conditions.isEmpty())
        clause.sql = QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
    return clause;
}

// All keys in one value: a row for each would cost more than finding them. group_concat keeps the order of its source.
template <typename Fn>
Status IndexQuery::forEachKey(const QString &source, const QVariantList &values, Fn fn)
{
    const QString sql = QStringLiteral("SELECT CAST(group_concat(k) AS BLOB) FROM (%1)").arg(source);
    return m_database.select(sql, values, [&](const Row &row) {
        const QByteArray digits = row.bytes(0);
        RowKey key = 0;
        for (const char c : digits) {
            if (c == ',') {
                fn(key);
                key = 0;
            } else {
                key = key * 10 + (c - '0');
            }
        }
        if (!digits.isEmpty())
            fn(key);
        return false;
    });
}

Result<std::vector<RowKey>> IndexQuery::ordered(const QString &orderBy, const QString &joins)
{
    std::vector<RowKey> keys;
    const QString sql = QStringLiteral("SELECT i.%1 AS k FROM %2 i %3 ORDER BY %4").arg(m_table.key, m_table.name, joins, orderBy);
    const Status status = forEachKey(sql, {}, [&](RowKey key) { keys.push_back(key); });
    if (!status)
        return status.error();
    return keys;
}

Result<std::vector<RowKey>> IndexQuery::filtered(const std::vector<RowKey> &order, const IndexFilter &filter)
{
    if (filter.isEmpty())
        return order;
    const Clause clause = where(filter);
    std::vector<bool> passes;
    const QString sql = QStringLiteral("SELECT i.%1 AS k FROM %2 i").arg(m_table.key, m_table.name) + clause.sql;
    size_t found = 0;
    const Status status = forEachKey(sql, clause.values, [&](RowKey key) {
        const size_t at = static_cast<size_t>(key);
        if (at >= passes.size())
            passes.resize(at * 2 + 64, false);
        passes[at] = true;
        ++found;
    });
    if (!status)
        return status.error();
    std::vector<RowKey> kept;
    kept.reserve(found);
    for (const RowKey key : order) {
        const size_t at = static_cast<size_t>(key);
        if (at < passes.size() && passes[at])
            kept.push_back(key);
    }
    return kept;
}

Result<std::vector<RowKey>> IndexQuery::among(const std::vector<RowKey> &keys, const IndexFilter &filter)
{
    QJsonArray wanted;
    for (const RowKey key : keys)
        wanted.append(key);
    Clause clause = where(filter);
    clause.sql += clause.sql.isEmpty() ? QStringLiteral(" WHERE ") : QStringLiteral(" AND ");
    clause.sql += QStringLiteral("i.%1 IN (SELECT value FROM json_each(?))").arg(m_table.key);
    clause.values << QString::fromUtf8(QJsonDocument(wanted).toJson(QJsonDocument::Compact));
    std::vector<RowKey> found;
    const QString sql = QStringLiteral("SELECT i.%1 AS k FROM %2 i").arg(m_table.key, m_table.name) + clause.sql;
    const Status status = forEachKey(sql, clause.values, [&](RowKey key) { found.push_back(key); });
    if (!status)
        return status.error();
    return found;
}

Result<QMap<QString, qint64>> IndexQuery::counts(const QString &facet, const IndexFilter &filter)
{
    const Clause clause = where(filter, facet);
    QMap<QString, qint64> counts;
    const QString sql = QStringLiteral("SELECT CAST(i.%1 AS TEXT), count(*) FROM %2 i").arg(facet, m_table.name) + clause.sql
                        + QStringLiteral(" GROUP BY i.%1").arg(facet);
    const Status status = m_database.select(sql, clause.values, [&](const Row &row) {
        counts.insert(row.text(0), row.integer(1));
        return true;
    });
    if (!status)
        return status.error();
    return counts;
}

Result<qint64> IndexQuery::count(const IndexFilter &filter)
{
    const Clause clause = where(filter);
    const auto found = m_database.scalar(QStringLiteral("SELECT count(*) FROM %1 i").arg(m_table.name) + clause.sql,
                                         clause.values);
    if (!found)
        return found.error();
    return found->toLongLong();
}

} // namespace pc
