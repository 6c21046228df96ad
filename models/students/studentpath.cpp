#include "models/students/studentpath.h"

#include "models/base/minutes.h"
#include "models/campaigns/campaignrules.h"

#include <algorithm>

namespace pc {

namespace {

// The words of other rooms, in their own context of translation: arrows point the other way, so they cannot be asked.
struct Label {
    QLatin1StringView word;
    const char *text;
};
constexpr Label kApplications[] = {
    {QLatin1StringView("received"), QT_TRANSLATE_NOOP("pc::ApplicationWords", "Received")},
    {QLatin1StringView("incomplete"), QT_TRANSLATE_NOOP("pc::ApplicationWords", "Incomplete")},
    {QLatin1StringView("admissible"), QT_TRANSLATE_NOOP("pc::ApplicationWords", "Admissible")},
    {QLatin1StringView("inadmissible"), QT_TRANSLATE_NOOP("pc::ApplicationWords", "Inadmissible")},
    {QLatin1StringView("transmitted"), QT_TRANSLATE_NOOP("pc::ApplicationWords", "Sent to the mayor")},
    {QLatin1StringView("retained"), QT_TRANSLATE_NOOP("pc::ApplicationWords", "Retained")},
    {QLatin1StringView("waiting"), QT_TRANSLATE_NOOP("pc::ApplicationWords", "Waiting list")},
    {QLatin1StringView("not_retained"), QT_TRANSLATE_NOOP("pc::ApplicationWords", "Not retained")},
    {QLatin1StringView("withdrawn"), QT_TRANSLATE_NOOP("pc::ApplicationWords", "Withdrawn")},
};
constexpr Label kAssignments[] = {
    {QLatin1StringView("prepared"), QT_TRANSLATE_NOOP("pc::AssignmentWords", "Prepared")},
    {QLatin1StringView("running"), QT_TRANSLATE_NOOP("pc::AssignmentWords", "Running")},
    {QLatin1StringView("suspended"), QT_TRANSLATE_NOOP("pc::AssignmentWords", "Suspended")},
    {QLatin1StringView("finished"), QT_TRANSLATE_NOOP("pc::AssignmentWords", "Finished")},
    {QLatin1StringView("ended_early"), QT_TRANSLATE_NOOP("pc::AssignmentWords", "Ended early")},
    {QLatin1StringView("cancelled"), QT_TRANSLATE_NOOP("pc::AssignmentWords", "Cancelled")},
};

template <size_t N>
QString labelIn(const Label (&table)[N], const char *context, const QString &word)
{
    for (const Label &entry : table) {
        if (entry.word == word)
            return QCoreApplication::translate(context, entry.text);
    }
    return word;
}

const QString kLines = QStringLiteral(
    "WITH me (id) AS (SELECT ?) "
    "SELECT 0, a.id, a.campaign, c.name, coalesce(a.proposal, 0), coalesce(p.number || ' ' || p.title, ''), coalesce(m.name, ''), "
    "a.status, a.received_on, 0, 0, 0, c.starts_on FROM application a JOIN campaign c ON c.id = a.campaign "
    "LEFT JOIN proposal p ON p.id = a.proposal LEFT JOIN commune m ON m.id = p.commune WHERE a.student = (SELECT id FROM me) "
    "UNION ALL "
    "SELECT 1, a.id, a.campaign, c.name, a.proposal, p.number || ' ' || p.title, m.name, a.status, a.starts_on, "
    "coalesce((SELECT e.minutes FROM amendment e WHERE e.assignment = a.id AND e.signed_on IS NOT NULL ORDER BY e.version DESC "
    "LIMIT 1), a.minutes), "
    "coalesce((SELECT sum(t.entered) FROM hour_total t WHERE t.assignment = a.id), 0), "
    "coalesce((SELECT sum(t.signed) FROM hour_total t WHERE t.assignment = a.id), 0), c.starts_on "
    "FROM assignment a JOIN campaign c ON c.id = a.campaign JOIN proposal p ON p.id = a.proposal "
    "JOIN commune m ON m.id = p.commune WHERE a.student = (SELECT id FROM me) "
    "ORDER BY 13 DESC, 1, 9, 2");

const QString kQuotas = QStringLiteral(
    "WITH me (id) AS (SELECT ?), mine (campaign) AS (SELECT campaign FROM application WHERE student = (SELECT id FROM me) UNION "
    "SELECT campaign FROM assignment WHERE student = (SELECT id FROM me) UNION "
    "SELECT campaign FROM quota_waiver WHERE student = (SELECT id FROM me) UNION "
    "SELECT t.campaign FROM hour_total t JOIN assignment a ON a.id = t.assignment WHERE a.student = (SELECT id FROM me)) "
    "SELECT c.id, c.name, "
    "coalesce((SELECT sum(t.entered) FROM hour_total t JOIN assignment a ON a.id = t.assignment WHERE a.student = (SELECT id FROM me) AND "
    "t.campaign = c.id), 0), "
    "coalesce((SELECT sum(t.signed) FROM hour_total t JOIN assignment a ON a.id = t.assignment WHERE a.student = (SELECT id FROM me) AND "
    "t.campaign = c.id), 0), "
    "coalesce((SELECT w.minutes FROM quota_waiver w WHERE w.student = (SELECT id FROM me) AND w.campaign = c.id), 0) "
    "FROM campaign c WHERE c.id IN (SELECT campaign FROM mine) ORDER BY c.starts_on DESC");

} // namespace

Result<std::vector<PathLine>> StudentPath::lines(StudentId student)
{
    std::vector<PathLine> lines;
    const Status status = m_database.select(kLines, {student.value}, [&](const Row &row) {
        lines.push_back({row.boolean(0) ? PathLine::Kind::Assignment : PathLine::Kind::Application,
                         row.integer(1), {row.integer(2)}, row.text(3), {row.integer(4)}, row.text(5), row.text(6), row.text(7),
                         row.date(8), row.integer(9), row.integer(10), row.integer(11)});
        return true;
    });
    if (!status)
        return status.error();
    return lines;
}

Result<std::vector<PathQuota>> StudentPath::quotas(StudentId student)
{
    std::vector<PathQuota> quotas;
    const Status status = m_database.select(kQuotas, {student.value}, [&](const Row &row) {
        quotas.push_back({{row.integer(0)}, row.text(1), row.integer(2), row.integer(3), 0, static_cast<int>(row.integer(4))});
        return true;
    });
    if (!status)
        return status.error();
    CampaignRulesRepository rules(m_database);
    for (PathQuota &quota : quotas) {
        const auto found = rules.of(quota.campaign);
        if (!found)
            return found.error();
        quota.quota = std::max(0, found->quotaMinutes - quota.waived);
    }
    return quotas;
}

QString StudentPath::sentence(const PathQuota &quota)
{
    const QString entered = formatMinutes(quota.entered);
    const QString signedOff = formatMinutes(quota.signedOff);
    const QString of = formatMinutes(quota.quota);
    if (quota.waived > 0)
        return tr("%1: %2 entered, %3 signed, of %4 after a waiver of %5.")
            .arg(quota.campaignName, entered, signedOff, of, formatMinutes(quota.waived));
    return tr("%1: %2 entered, %3 signed, of %4.").arg(quota.campaignName, entered, signedOff, of);
}

QString StudentPath::applicationLabel(const QString &word) { return labelIn(kApplications, "pc::ApplicationWords", word); }

QString StudentPath::assignmentLabel(const QString &word) { return labelIn(kAssignments, "pc::AssignmentWords", word); }

QString StudentPath::label(PathLine::Kind kind)
{
    return kind == PathLine::Kind::Application ? tr("Candidature") : tr("Affectation");
}

} // namespace pc
