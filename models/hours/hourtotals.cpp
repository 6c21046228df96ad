#include "models/hours/hourtotals.h"

#include "models/itemmodels/recordindex.h"

#include <algorithm>

namespace pc {

namespace {

const QString kMetaKey = QStringLiteral("hour_total");
const QString kVersion = QStringLiteral("version 1");
const QString kInList = QStringLiteral(" IN (SELECT value FROM json_each(?))");

QString selectSums(const QString &condition)
{
    return QStringLiteral("SELECT h.assignment, %1 AS campaign_of_day, sum(h.minutes), "
                          "sum(CASE WHEN h.status IN ('signed', 'closed') THEN h.minutes ELSE 0 END), count(*) "
                          "FROM hour_entry h WHERE %2 GROUP BY 1, 2")
        .arg(campaignOfDaySql(QStringLiteral("h.day")), condition);
}

using Sums = QMap<std::pair<qint64, qint64>, QString>;

Status readSums(Database &database, const QString &sql, Sums &sums)
{
    return database.select(sql, {}, [&](const Row &row) {
        sums.insert({row.integer(0), row.integer(1)},
                    QStringLiteral("%1 %2 %3").arg(row.integer(2)).arg(row.integer(3)).arg(row.integer(4)));
        return true;
    });
}

} // namespace

QString campaignOfDaySql(const QString &day)
{
    return QStringLiteral("coalesce((SELECT dc.id FROM campaign dc WHERE dc.starts_on <= %1 AND %1 <= dc.ends_on "
                          "ORDER BY dc.starts_on DESC LIMIT 1), 0)")
        .arg(day);
}

Status HourTotals::fill(const QString &condition, const QVariantList &values)
{
    return m_database.execute(QStringLiteral("INSERT INTO hour_total (assignment, campaign, entered, signed, entries) ")
                                  + selectSums(condition),
                              values);
}

Status HourTotals::rebuild()
{
    if (Status status = m_database.execute(QStringLiteral("DELETE FROM hour_total")); !status)
        return status;
    if (Status status = fill(QStringLiteral("1"), {}); !status)
        return status;
    return m_database.execute(QStringLiteral("INSERT INTO meta (key, value) VALUES (?, ?) "
                                             "ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
                              {kMetaKey, kVersion});
}

Status HourTotals::shadow()
{
    const Status made = m_database.execute(QStringLiteral(
        "CREATE TEMP TABLE IF NOT EXISTS hour_total (assignment INTEGER NOT NULL, campaign INTEGER NOT NULL, "
        "entered INTEGER NOT NULL, signed INTEGER NOT NULL, entries INTEGER NOT NULL, PRIMARY KEY (assignment, "
        "campaign))"));
    if (!made)
        return made;
    if (Status status = m_database.execute(QStringLiteral("DELETE FROM hour_total")); !status)
        return status;
    return fill(QStringLiteral("1"), {});
}

Status HourTotals::maintain(const ChangeSet &changes)
{
    if (changes.touches(u"campaign"))
        return rebuild();
    std::vector<qint64> touched;
    for (const RowChange &change : changes.rows) {
        if (change.table == QLatin1StringView("hour_entry"))
            touched.push_back(change.owner);
    }
    if (touched.empty())
        return done();
    std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    const QVariantList list{jsonIds(touched)};
    if (Status status = m_database.execute(QStringLiteral("DELETE FROM hour_total WHERE assignment") + kInList, list);
        !status)
        return status;
    return fill(QStringLiteral("h.assignment") + kInList, list);
}

Result<bool> HourTotals::isStale()
{
    const auto made = m_database.scalar(QStringLiteral("SELECT value FROM meta WHERE key = ?"), {kMetaKey});
    if (!made)
        return made.error();
    return made->toString() != kVersion;
}

Result<std::vector<Finding>> HourTotals::check()
{
    Sums truth;
    if (Status status = readSums(m_database, selectSums(QStringLiteral("1")), truth); !status)
        return status.error();
    Sums kept;
    const QString sql = QStringLiteral("SELECT assignment, campaign, entered, signed, entries FROM hour_total");
    if (Status status = readSums(m_database, sql, kept); !status)
        return status.error();
    std::vector<Finding> findings;
    const auto compare = [&findings](const Sums &these, const Sums &those) {
        for (auto it = these.cbegin(); it != these.cend(); ++it) {
            if (those.value(it.key()) != it.value())
                findings.push_back({QStringLiteral("hour_total"), tr("A sum of hours is not up to date."),
                                    QStringLiteral("%1 %2").arg(it.key().first).arg(it.key().second)});
        }
    };
    compare(truth, kept);
    for (auto it = truth.cbegin(); it != truth.cend(); ++it)
        kept.remove(it.key());
    compare(kept, truth);
    return findings;
}

} // namespace pc
