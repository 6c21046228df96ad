#include "models/itemmodels/recordcolumn.h"

#include <QRegularExpression>

#include <algorithm>

namespace pc {

namespace {

bool names(const QString &sql, const QString &alias)
{
    return sql.contains(QRegularExpression(QStringLiteral("\\b%1\\.").arg(alias)));
}

// The joins an ordering needs, and those these need in turn: a join comes after what it leans on.
QString joinsFor(const QString &orderBy, const std::vector<RecordSource::Join> &joins)
{
    QString needed = orderBy;
    QStringList kept;
    for (auto join = joins.crbegin(); join != joins.crend(); ++join) {
        if (!names(needed, join->alias))
            continue;
        kept.prepend(join->sql);
        needed += u' ' + join->sql;
    }
    return kept.join(u' ');
}

// Place of each text in French order; an empty one comes last both ways.
std::vector<int> frenchRanks(const QHash<QString, int> &numbers, Qt::SortOrder order)
{
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
    return rank;
}

Result<std::vector<RowKey>> orderedInFrench(Database &database, const RecordSource &source, const QString &text,
                                            const QString &joins, Qt::SortOrder order)
{
    std::vector<std::pair<RowKey, int>> rows; // key and number of its text, in the order that settles equal texts
    QHash<QString, int> numbers;
    const QString sql = QStringLiteral("SELECT i.%1, coalesce(%2, '') FROM %3 i %4 ORDER BY %5")
                            .arg(source.table.key, text, source.table.name, joins, source.sortKey);
    const Status status = database.select(sql, {}, [&](const Row &row) {
        auto number = numbers.find(row.text(1));
        if (number == numbers.end())
            number = numbers.insert(row.text(1), static_cast<int>(numbers.size()));
        rows.emplace_back(static_cast<RowKey>(row.integer(0)), *number);
        return true;
    });
    if (!status)
        return status.error();
    const std::vector<int> rank = frenchRanks(numbers, order);
    std::stable_sort(rows.begin(), rows.end(), [&](const auto &a, const auto &b) {
        return rank[static_cast<size_t>(a.second)] < rank[static_cast<size_t>(b.second)];
    });
    std::vector<RowKey> keys;
    keys.reserve(rows.size());
    for (const auto &[key, number] : rows)
        keys.push_back(key);
    return keys;
}

} // namespace

int RecordColumns::sectionOf(QLatin1StringView key) const
{
    const auto found =
        std::find_if(all.begin(), all.end(), [key](const RecordColumn &c) { return key == QLatin1StringView(c.key); });
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

Result<std::vector<RowKey>> orderedBy(Database &database, const RecordSource &source, const RecordColumn &column,
                                      Qt::SortOrder order)
{
    QString orderBy = column.orderBy;
    orderBy.replace(QLatin1StringView("%d"),
                    order == Qt::AscendingOrder ? QLatin1StringView("ASC") : QLatin1StringView("DESC"));
    const QString joins = joinsFor(orderBy, source.joins);
    if (column.french)
        return orderedInFrench(database, source, orderBy, joins, order);
    return IndexQuery(database, source.table).ordered(orderBy, joins);
}

QString rankOf(const QString &column, const QStringList &words)
{
    QString sql = QStringLiteral("CASE ") + column;
    for (qsizetype i = 0; i < words.size(); ++i)
        sql += QStringLiteral(" WHEN '%1' THEN %2").arg(words[i]).arg(i);
    return sql + QStringLiteral(" END");
}

} // namespace pc
