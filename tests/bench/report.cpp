#include "tests/bench/report.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSysInfo>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace pc::bench {

namespace {

QString figure(double value)
{
    return QString::number(value, 'f', value >= 100 ? 0 : value >= 1 ? 1 : 3);
}

QString goalText(const Line &line)
{
    return line.goal.isRatio ? QStringLiteral("≤ %1 ×").arg(line.goal.figure)
                             : QStringLiteral("≤ %1 %2").arg(line.goal.figure).arg(line.unit);
}

void print(const QString &where, const QString &work, const QString &ours, const QString &limit, const QString &ratio,
           const QString &goal, const QString &verdict)
{
    const QString line = where.leftJustified(8) + work.leftJustified(50) + ours.rightJustified(12) + limit.rightJustified(12)
                         + ratio.rightJustified(10) + goal.rightJustified(13) + QStringLiteral("  ") + verdict;
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

} // namespace

void Report::printHeader() const
{
    print(QStringLiteral("where"), QStringLiteral("work"), QStringLiteral("ours"), QStringLiteral("limit"), QStringLiteral("ratio"),
          QStringLiteral("goal"), {});
}

void Report::add(const Line &line)
{
    m_lines.push_back(line);
    print(line.where, line.work, figure(line.ours) + u' ' + line.unit, figure(line.limit) + u' ' + line.unit,
          QString::number(line.ratio(), 'f', 2) + QStringLiteral(" ×"), goalText(line),
          line.ok() ? QStringLiteral("ok") : QStringLiteral("over"));
}

void Report::printEnd() const
{
    const auto over = std::count_if(m_lines.begin(), m_lines.end(), [](const Line &line) { return !line.ok(); });
    std::printf("%d measures, %d over their goal. Medians; ours and the limit in turn, in this run.\n",
                static_cast<int>(m_lines.size()), static_cast<int>(over));
}

bool Report::writeJson(const QString &path) const
{
    QJsonArray rows;
    for (const Line &line : m_lines) {
        rows.append(QJsonObject{{QStringLiteral("where"), line.where},
                                {QStringLiteral("work"), line.work},
                                {QStringLiteral("unit"), line.unit},
                                {QStringLiteral("ours"), line.ours},
                                {QStringLiteral("limit"), line.limit},
                                {QStringLiteral("ratio"), line.ratio()},
                                {line.goal.isRatio ? QStringLiteral("goal_ratio") : QStringLiteral("goal"), line.goal.figure},
                                {QStringLiteral("ok"), line.ok()}});
    }
    const QJsonObject document{{QStringLiteral("at"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                               {QStringLiteral("system"), QSysInfo::prettyProductName()},
                               {QStringLiteral("qt"), QString::fromLatin1(qVersion())},
                               {QStringLiteral("measures"), rows}};
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(document).toJson()) > 0;
}

double timed(const Work &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const double at = share * static_cast<double>(values.size() - 1);
    return values[static_cast<size_t>(at + 0.5)];
}

double median(std::vector<double> values)
{
    return percentile(std::move(values), 0.5);
}

Pair sideBySide(int rounds, const Work &ours, const Work &limit)
{
    std::vector<double> a;
    std::vector<double> b;
    for (int round = 0; round <= rounds; ++round) {
        const double one = timed(ours);
        const double other = timed(limit);
        if (round == 0)
            continue;
        a.push_back(one);
        b.push_back(other);
    }
    return {median(a), median(b)};
}

void giveUp(const QString &why)
{
    std::fprintf(stderr, "bench: %s\n", qUtf8Printable(why));
    std::exit(1);
}

} // namespace pc::bench
