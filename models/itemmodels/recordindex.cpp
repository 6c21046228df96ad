#include "models/itemmodels/recordindex.h"

#include "models/base/textfold.h"

#include <algorithm>

namespace pc {

namespace {

const QString kInList = QStringLiteral(" IN (SELECT value FROM json_each(?))");
constexpr int kFixedColumns = 3; // key, sort text, search text

// A line as the table holds it, for writing and for comparing.
QVariantList stored(const RecordIndexLine &line)
{
    QVariantList values{line.key, sortKey(line.sortText), foldForSearch(line.searchText)};
    values += line.values;
    return values;
}

void makeUnique(std::vector<qint64> &ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

} // namespace

QString jsonIds(const std::vector<qint64> &ids)
{
    QString list(u'[');
    for (const qint64 id : ids) {
        if (list.size() > 1)
            list += u',';
        list += QString::number(id);
    }
    return list + u']';
}

Result<std::vector<RecordIndexLine>> RecordIndex::compute(const QString &condition, const QVariantList &values)
{
    std::vector<RecordIndexLine> lines;
    const Status status = m_database.select(m_spec.select.arg(condition), values, [&](const Row &row) {
        RecordIndexLine line{row.integer(0), row.text(1), row.text(2), {}};
        for (int column = 0; column < m_spec.columns.size(); ++column)
            line.values << row.value(kFixedColumns + column);
        lines.push_back(std::move(line));
        return true;
    });
    if (!status)
        return status.error();
    if (m_spec.finish) {
        if (Status finished = m_spec.finish(m_database, lines); !finished)
            return finished.error();
    }
    return lines;
}

Result<QString> RecordIndex::stamp()
{
    QString text = QStringLiteral("fold %1; version %2").arg(kFoldVersion).arg(m_spec.version);
    if (m_spec.stamp) {
        const Result<QString> more = m_spec.stamp(m_database);
        if (!more)
            return more.error();
        text += QStringLiteral("; ") + *more;
    }
    return text;
}

Status RecordIndex::write(const std::vector<RecordIndexLine> &lines)
{
    const QStringList marks(kFixedColumns + m_spec.columns.size(), QStringLiteral("?"));
    QStringList columns{QString(m_spec.key), QStringLiteral("sort_key"), QStringLiteral("search_key")};
    columns += m_spec.columns;
    const QString sql =
        QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(m_spec.table, columns.join(u','), marks.join(u','));
    for (const RecordIndexLine &line : lines) {
        if (Status status = m_database.execute(sql, stored(line)); !status)
            return status;
    }
    return done();
}

Status RecordIndex::fill()
{
    const auto lines = compute(QStringLiteral("1"), {});
    if (!lines)
        return lines.error();
    if (Status status = m_database.execute(QStringLiteral("DELETE FROM %1").arg(m_spec.table)); !status)
        return status;
    return write(*lines);
}

Status RecordIndex::rebuild()
{
    if (Status status = fill(); !status)
        return status;
    const Result<QString> text = stamp();
    if (!text)
        return text.error();
    return m_database.execute(QStringLiteral("INSERT INTO meta (key, value) VALUES (?, ?) "
                                             "ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
                              {QString(m_spec.table), *text});
}

Status RecordIndex::shadow()
{
    QStringList columns = m_spec.columns;
    columns.prepend(QStringLiteral("search_key"));
    columns.prepend(QStringLiteral("sort_key"));
    const QString sql = QStringLiteral("CREATE TEMP TABLE IF NOT EXISTS %1 (%2 INTEGER PRIMARY KEY, %3)")
                            .arg(m_spec.table, m_spec.key, columns.join(QStringLiteral(", ")));
    if (Status status = m_database.execute(sql); !status)
        return status;
    return fill();
}

Status RecordIndex::maintain(const ChangeSet &changes)
{
    std::vector<qint64> keys;
    for (const QString &table : m_spec.everything) {
        if (changes.touches(table))
            return rebuild();
    }
    for (const RecordIndexSpec::Source &source : m_spec.sources) {
        std::vector<qint64> ids;
        for (const RowChange &change : changes.rows) {
            if (change.table == source.table)
                ids.push_back(source.byOwner ? change.owner : change.row);
        }
        if (ids.empty())
            continue;
        makeUnique(ids);
        if (source.keys.isEmpty()) {
            keys.insert(keys.end(), ids.begin(), ids.end());
            continue;
        }
        const Status status = m_database.select(source.keys, {jsonIds(ids)}, [&](const Row &row) {
            keys.push_back(row.integer(0));
            return true;
        });
        if (!status)
            return status;
    }
    if (keys.empty())
        return done();
    makeUnique(keys);
    const QVariantList list{jsonIds(keys)};
    const auto lines = compute(m_spec.keyExpression + kInList, list);
    if (!lines)
        return lines.error();
    const QString remove = QStringLiteral("DELETE FROM %1 WHERE %2").arg(m_spec.table, m_spec.key) + kInList;
    if (Status status = m_database.execute(remove, list); !status)
        return status;
    return write(*lines);
}

Result<bool> RecordIndex::isStale()
{
    const auto made = m_database.scalar(QStringLiteral("SELECT value FROM meta WHERE key = ?"), {QString(m_spec.table)});
    if (!made)
        return made.error();
    const Result<QString> wanted = stamp();
    if (!wanted)
        return wanted.error();
    return made->toString() != *wanted;
}

Result<std::vector<Finding>> RecordIndex::check()
{
    const auto lines = compute(QStringLiteral("1"), {});
    if (!lines)
        return lines.error();
    QHash<qint64, QVariantList> kept;
    const QString sql = QStringLiteral("SELECT %1, sort_key, search_key, %2 FROM %3")
                            .arg(m_spec.key, m_spec.columns.join(QStringLiteral(", ")), m_spec.table);
    const Status status = m_database.select(sql, {}, [&](const Row &row) {
        QVariantList values;
        for (int column = 0; column < kFixedColumns + m_spec.columns.size(); ++column)
            values << row.value(column);
        kept.insert(row.integer(0), values);
        return true;
    });
    if (!status)
        return status.error();
    const auto same = [](const QVariantList &a, const QVariantList &b) {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                          [](const QVariant &x, const QVariant &y) { return x.toString() == y.toString(); });
    };
    std::vector<Finding> findings;
    const auto add = [&](qint64 key) {
        findings.push_back({QStringLiteral("index"), tr("A list is not up to date; it is put right at the next start."),
                            QStringLiteral("%1 %2").arg(m_spec.table).arg(key)});
    };
    for (const RecordIndexLine &line : *lines) {
        const auto found = kept.constFind(line.key);
        if (found == kept.cend() || !same(*found, stored(line)))
            add(line.key);
        kept.remove(line.key);
    }
    for (auto it = kept.cbegin(); it != kept.cend(); ++it)
        add(it.key());
    return findings;
}

} // namespace pc
