#include "models/register/campaignfigures.h"

#include "models/applications/application.h"
#include "models/assignments/assignment.h"
#include "models/hours/hourentry.h"
#include "models/proposals/proposal.h"

#include <QHash>

namespace pc {

namespace {

template <typename Words, typename State>
StateCounts zeroes(const std::vector<State> &states)
{
    StateCounts counts;
    for (const State state : states)
        counts.emplace_back(Words::word(state), 0);
    return counts;
}

// Adds what the query says of each state; its two columns are the word and the number.
Status count(Database &database, const QString &sql, CampaignId campaign, StateCounts &counts)
{
    return database.select(sql, {campaign.value}, [&](const Row &row) {
        for (auto &[word, number] : counts) {
            if (word == row.text(0))
                number = row.integer(1);
        }
        return true;
    });
}

qint64 sum(const StateCounts &counts)
{
    qint64 total = 0;
    for (const auto &[word, number] : counts)
        total += number;
    return total;
}

} // namespace

Result<CampaignFigures> campaignFigures(Database &database, CampaignId campaign)
{
    CampaignFigures figures;
    figures.proposalsByStatus = zeroes<ProposalWords>(ProposalWords::statuses());
    figures.applicationsByStatus = zeroes<ApplicationWords>(ApplicationWords::statuses());
    figures.assignmentsByStatus = zeroes<AssignmentWords>(AssignmentWords::statuses());
    figures.minutesByStatus = zeroes<HourWords>(HourWords::statuses());
    const auto students = database.scalar(QStringLiteral("SELECT count(*) FROM student"));
    if (!students)
        return students.error();
    figures.students = students->toLongLong();
    const QString sql = QStringLiteral("SELECT status, count(*) FROM %1 WHERE campaign = ? GROUP BY status");
    const std::pair<QString, StateCounts *> tables[] = {{QStringLiteral("proposal"), &figures.proposalsByStatus},
                                                        {QStringLiteral("application"), &figures.applicationsByStatus},
                                                        {QStringLiteral("assignment"), &figures.assignmentsByStatus}};
    for (const auto &[table, counts] : tables) {
        if (Status status = count(database, sql.arg(table), campaign, *counts); !status)
            return status.error();
    }
    const QString minutes =
        QStringLiteral("SELECT h.status, sum(h.minutes) FROM campaign y JOIN hour_entry h "
                       "ON h.day BETWEEN y.starts_on AND y.ends_on WHERE y.id = ? GROUP BY h.status");
    if (Status status = count(database, minutes, campaign, figures.minutesByStatus); !status)
        return status.error();
    const auto hours = HourFiguresReader(database).ofCampaign(campaign);
    if (!hours)
        return hours.error();
    figures.hours = *hours;
    figures.proposals = sum(figures.proposalsByStatus);
    figures.applications = sum(figures.applicationsByStatus);
    figures.assignments = sum(figures.assignmentsByStatus);
    return figures;
}

} // namespace pc
