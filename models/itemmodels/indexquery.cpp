#include "models/itemmodels/indexquery.h"

namespace pc {

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
        const QString marks = QStringList(it->size(), QStringLiteral("?")).join(u',');
        conditions << QStringLiteral("CAST(i.%1 AS TEXT) IN (%2)").arg(it.key(), marks);
        for (const QString &value : *it)
            clause.values << value;
    }
    for (const SearchWord &word : searchWords(filter.search)) {
        QStringList either;
        for (const QString &spelling : word.spellings) {
            either << QStringLiteral("instr(i.%1, ?) > 0").arg(m_table.search);
            clause.values << spelling;
        }
        conditions << u'(' + either.join(QStringLiteral(" OR ")) + u')';
    }
    if (!conditions.isEmpty())
        clause.sql = QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
    return clause;
}

Result<std::vector<RowKey>> IndexQuery::ordered(const QString &orderBy, const QString &joins)
{
    std::vector<RowKey> keys;
    const QString sql = QStringLiteral("SELECT i.%1 FROM %2 i %3 ORDER BY %4").arg(m_table.key, m_table.name, joins, orderBy);
    const Status status = m_database.select(sql, {}, [&](const Row &row) {
        keys.push_back(static_cast<RowKey>(row.integer(0)));
        return true;
    });
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
    const QString sql = QStringLiteral("SELECT i.%1 FROM %2 i").arg(m_table.key, m_table.name) + clause.sql;
    const Status status = m_database.select(sql, clause.values, [&](const Row &row) {
        const size_t key = static_cast<size_t>(row.integer(0));
        if (key >= passes.size())
            passes.resize(key * 2 + 64, false);
        passes[key] = true;
        return true;
    });
    if (!status)
        return status.error();
    std::vector<RowKey> kept;
    for (const RowKey key : order) {
        const size_t at = static_cast<size_t>(key);
        if (at < passes.size() && passes[at])
            kept.push_back(key);
    }
    return kept;
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
