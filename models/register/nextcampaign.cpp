#include "models/register/nextcampaign.h"

#include "models/applications/applicationsrepository.h"
#include "models/base/textfold.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/proposals/proposalsrepository.h"

#include <algorithm>

namespace pc {

namespace {

// The campaign that holds the day after the last one, or one of a year that begins there.
Result<Campaign> campaignAfter(Database &database, const Campaign &last)
{
    const QDate first = last.endsOn.addDays(1);
    const auto known = CampaignsRepository(database).ofDay(first);
    if (!known)
        return known.error();
    if (*known)
        return **known;
    Campaign next;
    next.name = SchoolYear::of(first).label();
    next.startsOn = first;
    next.endsOn = first.addYears(1).addDays(-1);
    return next;
}

Status readActions(Database &database, const Campaign &last, NextCampaignPlan &plan)
{
    const QString sql = QStringLiteral(
        "SELECT p.id, p.number, p.title, c.name FROM proposal p JOIN commune c ON c.id = p.commune "
        "WHERE p.campaign = ? AND p.recurrent = 1 AND p.status NOT IN ('draft', 'non_conforming', 'cancelled') "
        "AND NOT EXISTS (SELECT 1 FROM proposal q WHERE q.previous = p.id AND q.campaign = ?) ORDER BY p.number");
    return database.select(sql, {last.id.value, plan.next.id.value}, [&](const Row &row) {
        plan.actions.push_back({{row.integer(0)}, row.text(1), row.text(2), row.text(3)});
        return true;
    });
}

Status readStudents(Database &database, const Campaign &last, NextCampaignPlan &plan)
{
    const QString sql = QStringLiteral(
        "SELECT s.id, s.last_name, s.first_name, coalesce(c.name, ''), "
        "max(a.status IN ('prepared', 'running', 'suspended')) FROM assignment a JOIN student s ON s.id = a.student "
        "LEFT JOIN commune c ON c.id = s.commune WHERE a.campaign = ? AND a.status <> 'cancelled' "
        "AND NOT EXISTS (SELECT 1 FROM application b WHERE b.student = s.id AND b.campaign = ?) GROUP BY s.id");
    const Status status = database.select(sql, {last.id.value, plan.next.id.value}, [&](const Row &row) {
        const QString name = (row.text(1).toUpper() + u' ' + row.text(2)).trimmed();
        plan.students.push_back({{row.integer(0)}, name, row.text(3), row.boolean(4)});
        return true;
    });
    std::sort(plan.students.begin(), plan.students.end(), [](const auto &a, const auto &b) {
        return std::pair(sortKey(a.name), a.id) < std::pair(sortKey(b.name), b.id);
    });
    return status;
}

// The same action a year later, as the mayor may send it again.
Proposal again(const Proposal &before, CampaignId campaign)
{
    Proposal proposal = before;
    proposal.id = {};
    proposal.number.clear();
    proposal.campaign = campaign;
    proposal.status = ProposalStatus::Draft;
    proposal.previous = before.id;
    proposal.startsOn = before.startsOn.isValid() ? before.startsOn.addYears(1) : QDate();
    proposal.endsOn = before.endsOn.isValid() ? before.endsOn.addYears(1) : QDate();
    proposal.receivedOn = {};
    proposal.signedOn = {};
    proposal.deliberationNumber.clear();
    proposal.deliberationOn = {};
    proposal.notes.clear();
    return proposal;
}

} // namespace

Result<NextCampaignPlan> NextCampaign::plan(Database &database, const Campaign &last)
{
    NextCampaignPlan plan;
    const auto next = campaignAfter(database, last);
    if (!next)
        return next.error();
    plan.next = *next;
    if (Status status = readActions(database, last, plan); !status)
        return status.error();
    if (Status status = readStudents(database, last, plan); !status)
        return status.error();
    return plan;
}

Result<CampaignId> NextCampaign::prepare(Transaction &transaction, const Campaign &next,
                                         const std::vector<ProposalId> &actions, const std::vector<StudentId> &students)
{
    const Result<CampaignId> id =
        next.id.isValid() ? Result<CampaignId>(next.id) : CampaignsRepository::open(transaction, next);
    if (!id)
        return id.error();
    for (const ProposalId action : actions) {
        const auto before = ProposalsRepository(transaction.database()).find(action);
        if (!before)
            return before.error();
        if (!*before)
            return Error{ErrorKind::Refused, tr("One of these proposals no longer exists."), {}};
        const auto added = ProposalsRepository::add(transaction, again(**before, *id));
        if (!added)
            return added.error();
    }
    for (const StudentId student : students) {
        Application application;
        application.campaign = *id;
        application.student = student;
        application.receivedOn = transaction.today();
        const auto added = ApplicationsRepository::add(transaction, application);
        if (!added)
            return added.error();
    }
    return *id;
}

} // namespace pc
