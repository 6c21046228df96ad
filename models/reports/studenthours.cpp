#include "models/reports/studenthours.h"

#include "models/assignments/assignmentsrepository.h"
#include "models/base/minutes.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/hours/hoursrepository.h"
#include "models/proposals/proposalsrepository.h"
#include "models/reports/reportparts.h"
#include "models/reports/sheetparts.h"

#include <algorithm>
#include <tuple>

namespace pc {

Result<PaperTable> StudentHours::table()
{
    const auto lines = entries();
    if (!lines)
        return lines.error();
    PaperTable table = SheetParts::table(tr("Statement of hours"),
                                         {{tr("Day"), Align::Start, 3.6}, {tr("Action")}, {tr("Task"), Align::Start, 5},
                                          {tr("Duration"), Align::End}, {tr("State"), Align::Start, 1.6},
                                          {tr("Cumulated of the quota"), Align::End, 2.4}},
                                         tr("No hours were entered in this campaign."));
    qint64 cumulated = 0;
    qint64 ofMonth = 0;
    for (size_t i = 0; i < lines->size(); ++i) {
        const HourEntry &entry = lines->at(i);
        const QString month = HourWords::month(entry.day);
        if (i == 0 || HourWords::month(lines->at(i - 1).day) != month) {
            table.rows.push_back({{PaperCell{month}}, RowRole::Group});
            ofMonth = 0;
        }
        cumulated += entry.minutes;
        ofMonth += entry.minutes;
        table.rows.push_back(line(entry, m_actions.value(entry.assignment.value), cumulated));
        if (i + 1 == lines->size() || HourWords::month(lines->at(i + 1).day) != month)
            table.rows.push_back(total(tr("Total of %1").arg(month), ofMonth));
    }
    if (!lines->empty())
        table.rows.push_back(total(tr("Total of the campaign"), cumulated));
    return table;
}

Result<std::vector<HourEntry>> StudentHours::entries()
{
    const auto campaign = CampaignsRepository(m_database).find(m_request.campaign);
    if (!campaign)
        return campaign.error();
    const auto assignments = AssignmentsRepository(m_database).ofStudent(m_request.student);
    if (!assignments)
        return assignments.error();
    std::vector<HourEntry> all;
    for (const Assignment &assignment : assignments.value()) {
        const auto proposal = ProposalsRepository(m_database).find(assignment.proposal);
        if (!proposal)
            return proposal.error();
        if (proposal->has_value())
            m_actions.insert(assignment.id.value, (*proposal)->number);
        const auto entries = HoursRepository(m_database).ofAssignment(assignment.id);
        if (!entries)
            return entries.error();
        std::copy_if(entries->begin(), entries->end(), std::back_inserter(all), [&](const HourEntry &entry) {
            return campaign->has_value() && (*campaign)->contains(entry.day);
        });
    }
    std::sort(all.begin(), all.end(), [](const HourEntry &a, const HourEntry &b) {
        return std::tie(a.day, a.startsAt, a.id) < std::tie(b.day, b.startsAt, b.id);
    });
    return all;
}

PaperRow StudentHours::line(const HourEntry &entry, const QString &action, qint64 cumulated) const
{
    const QString state = HourWords::symbol(entry.status) + u'\u00A0' + HourWords::label(entry.status);
    const PaperCell day = entry.monthly ? PaperCell{tr("whole month"), entry.day} : ReportParts::date(entry.day);
    return {{day, ReportParts::text(action), ReportParts::text(m_names.freeText(entry.task, {m_request.student})), ReportParts::minutes(entry.minutes),
             ReportParts::text(state),
             PaperCell{tr("%1 of %2").arg(formatMinutes(cumulated), formatMinutes(m_ledger.marks.quota)), cumulated}}};
}

PaperRow StudentHours::total(const QString &label, qint64 minutes)
{
    return {{PaperCell{label}, {}, {}, ReportParts::minutes(minutes), {}, {}}, RowRole::Total};
}

} // namespace pc
