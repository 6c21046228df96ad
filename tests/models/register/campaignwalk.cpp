#include "tests/models/register/campaignwalk.h"

#include "models/campaigns/campaignrules.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/hours/quotaledger.h"
#include "models/proposals/examination.h"

using namespace Qt::StringLiterals;

namespace pc::test {

namespace {

const QString kReason = u"Une raison en une phrase."_s;

// A refusal of ours: what only a constraint of the file stopped was never thought of.
bool isForAPerson(const Error &error)
{
    const bool kind = error.kind == ErrorKind::Refused || error.kind == ErrorKind::Invalid;
    return kind && !error.message.isEmpty() && !error.detail.contains(u"constraint"_s, Qt::CaseInsensitive);
}

QString told(const Error &error) { return error.message + u" / "_s + error.detail; }

} // namespace

QString CampaignWalk::step()
{
    switch (dice(20)) {
    case 0:
    case 1:
    case 2: return proposalStep();
    case 3:
    case 4:
    case 5: return applicationStep();
    case 6: return applicationAnswer();
    case 7:
    case 8:
    case 9: return assignmentStep();
    case 10:
    case 11: return assignmentPaper();
    case 12: return newAssignment();
    case 13:
    case 14:
    case 15: return hourStep();
    case 16:
    case 17: return hourEdit();
    case 18: return waiver();
    default: return undoOrRedo();
    }
}

qint64 CampaignWalk::any(const QString &table, const QString &where)
{
    const auto number = database().scalar(u"SELECT count(*) FROM %1 WHERE %2"_s.arg(table, where));
    if (!number || number->toInt() == 0)
        return 0;
    const auto id = database().scalar(
        u"SELECT id FROM %1 WHERE %2 ORDER BY id LIMIT 1 OFFSET %3"_s.arg(table, where).arg(dice(number->toInt())));
    return id ? id->toLongLong() : 0;
}

bool CampaignWalk::isClosed(CampaignId campaign)
{
    const auto found = CampaignsRepository(database()).find(campaign);
    return found && *found && (*found)->isClosed();
}

bool CampaignWalk::isDayClosed(QDate day)
{
    const auto found = CampaignsRepository(database()).ofDay(day);
    return found && *found && (*found)->isClosed();
}

QString CampaignWalk::demand(bool expected, const QString &what, const Store::Work &work)
{
    const Status status = m_register.store().transact(what, work);
    ++(status ? m_taken : m_refused);
    if (status.ok() == expected && (status.ok() || isForAPerson(status.error())))
        return {};
    return status ? u"%1: allowed although the table says no"_s.arg(what) : u"%1: %2"_s.arg(what, told(status.error()));
}

QString CampaignWalk::attempt(const QString &what, const Store::Work &work)
{
    const Status status = m_register.store().transact(what, work);
    ++(status ? m_taken : m_refused);
    return status || isForAPerson(status.error()) ? QString() : u"%1: %2"_s.arg(what, told(status.error()));
}

QString CampaignWalk::proposalStep()
{
    ProposalsRepository proposals(database());
    const ProposalId id{any(u"proposal"_s)};
    const auto proposal = proposals.find(id);
    if (!proposal || !*proposal)
        return proposal ? QString() : told(proposal.error());
    const bool isExamined =
        (*proposal)->status == ProposalStatus::InExamination || (*proposal)->status == ProposalStatus::ToComplete;
    if (isExamined && chance(2)) {
        const auto grid = ExaminationRepository(database()).of(id, today());
        if (!grid)
            return told(grid.error());
        return attempt(u"answer the grid of %1"_s.arg((*proposal)->number), [&](Transaction &transaction) {
            for (const GridQuestion &question : grid->questions) {
                if (Status status = ExaminationRepository::answer(transaction, id, question.id, GridAnswer::Yes);
                    !status)
                    return status;
            }
            return done();
        });
    }
    const auto steps = stepsFrom(ProposalLife::table(), (*proposal)->status);
    if (steps.empty())
        return {};
    const ProposalStep &step = *steps.at(static_cast<size_t>(dice(static_cast<int>(steps.size()))));
    const auto facts = proposals.facts(id, today());
    if (!facts)
        return told(facts.error());
    const bool expected = ProposalLife::refusal(step, *facts).isEmpty() && !isClosed((*proposal)->campaign);
    return demand(
        expected,
        u"proposal %1: %2 to %3"_s.arg((*proposal)->number, ProposalWords::word(step.from),
                                       ProposalWords::word(step.to)),
        [&](Transaction &transaction) { return ProposalsRepository::advance(transaction, id, step.to, kReason); });
}

QString CampaignWalk::applicationStep()
{
    ApplicationsRepository applications(database());
    const ApplicationId id{any(u"application"_s)};
    const auto application = applications.find(id);
    if (!application || !*application)
        return application ? QString() : told(application.error());
    const auto steps = stepsFrom(ApplicationLife::steps(), (*application)->status);
    const ApplicationLife::Step &step = *steps.at(static_cast<size_t>(dice(static_cast<int>(steps.size()))));
    const bool isSent = step.to == ApplicationStatus::Transmitted;
    const ProposalId proposal{isSent ? any(u"proposal"_s, u"status LIKE 'conforming%'"_s) : 0};
    const auto facts = applications.facts(id, proposal);
    if (!facts)
        return told(facts.error());
    const bool expected = ApplicationLife::refusal(step, *facts).isEmpty() && !isClosed((*application)->campaign);
    const QString what = u"candidature %1: %2 to %3"_s.arg(QString::number(id.value), ApplicationWords::word(step.from),
                                                           ApplicationWords::word(step.to));
    return demand(expected, what, [&](Transaction &transaction) {
        if (isSent)
            return ApplicationsRepository::transmit(transaction, id, proposal, transaction.today());
        const auto reasons = ApplicationWords::reasonsFor(step.to);
        return ApplicationsRepository::step(transaction, id, step.to,
                                            {reasons.empty() ? ApplicationReason::None : reasons.front(), {}});
    });
}

QString CampaignWalk::applicationAnswer()
{
    const ApplicationId id{any(u"application"_s)};
    if (chance(2)) {
        const Participation verdict = ApplicationWords::participations().at(static_cast<size_t>(dice(3)));
        return attempt(u"participation %1"_s.arg(id.value), [&](Transaction &transaction) {
            return ApplicationsRepository::decideParticipation(transaction, {id},
                                                               {verdict, kReason, u"Samir"_s, transaction.today()});
        });
    }
    return attempt(u"answer %1"_s.arg(id.value), [&](Transaction &transaction) {
        return ApplicationsRepository::answer(transaction, id, chance(2) ? Side::Mayor : Side::Student,
                                              ApplicationWords::answers().at(static_cast<size_t>(dice(3))));
    });
}

QString CampaignWalk::assignmentStep()
{
    const AssignmentId id{any(u"assignment"_s)};
    const auto record = AssignmentsRepository(database()).record(id);
    if (!record)
        return told(record.error());
    const Assignment &assignment = record->assignment;
    const auto steps = stepsFrom(AssignmentLife::table(), assignment.status);
    if (steps.empty())
        return {};
    const AssignmentStatus to = steps.at(static_cast<size_t>(dice(static_cast<int>(steps.size()))))->to;
    const bool expected = AssignmentLife::refusal(assignment.status, to, record->lifeFacts(today())).isEmpty();
    const QString what = u"affectation %1: %2 to %3"_s.arg(
        QString::number(id.value), AssignmentWords::word(assignment.status), AssignmentWords::word(to));
    const QDate on = std::max(today(), assignment.startsOn);
    return demand(expected, what, [&](Transaction &transaction) {
        switch (to) {
        case AssignmentStatus::Finished:
            return AssignmentsRepository::finish(transaction, id, {on, EndReason::None, {}, kReason});
        case AssignmentStatus::EndedEarly:
            return AssignmentsRepository::endEarly(transaction, id, {on, EndReason::Other, kReason});
        case AssignmentStatus::Suspended: return AssignmentsRepository::suspend(transaction, id, kReason);
        default: return AssignmentsRepository::setStatus(transaction, id, to);
        }
    });
}

QString CampaignWalk::assignmentPaper()
{
    const AssignmentId id{any(u"assignment"_s, chance(3) ? u"1"_s : u"status IN ('prepared', 'running')"_s)};
    const auto assignment = AssignmentsRepository(database()).find(id);
    if (!assignment || !*assignment)
        return assignment ? QString() : told(assignment.error());
    const std::vector<Party> parties = AssignmentWords::parties();
    const Party party = parties.at(static_cast<size_t>(dice(static_cast<int>(parties.size()))));
    const AmendmentId amendment{any(u"amendment"_s, u"assignment = %1"_s.arg(id.value))};
    return attempt(u"papers of affectation %1"_s.arg(id.value), [&](Transaction &transaction) -> Status {
        switch (dice(5)) {
        case 0: return AssignmentsRepository::overrideGate(transaction, id, chance(4) ? QString() : kReason);
        case 1:
            return ConventionsRepository::sign(
                transaction,
                {{}, id, chance(2) ? amendment : AmendmentId(), party, u"Une personne"_s, transaction.today(), {}});
        case 2: return ConventionsRepository::removeSignature(transaction, id, amendment, party);
        case 3: {
            const auto added = ConventionsRepository::addAmendment(transaction,
                                                                   {{},
                                                                    id,
                                                                    0,
                                                                    transaction.today(),
                                                                    {},
                                                                    60 * (1 + dice(60)),
                                                                    (*assignment)->startsOn,
                                                                    (*assignment)->endsOn,
                                                                    kReason});
            if (!added)
                return added.error();
            return chance(2) ? ConventionsRepository::setAmendmentSigned(transaction, *added, transaction.today())
                             : done();
        }
        default: return ConventionsRepository::setSent(transaction, id, chance(3) ? QDate() : transaction.today());
        }
    });
}

QString CampaignWalk::newAssignment()
{
    Assignment fresh;
    fresh.proposal = {any(u"proposal"_s, chance(4) ? u"1"_s : u"status LIKE 'conforming%'"_s)};
    fresh.student = {any(u"student"_s)};
    fresh.minutes = 30 * (1 + dice(70));
    fresh.startsOn = today().addDays(dice(60) - 30);
    fresh.endsOn = fresh.startsOn.addDays(dice(200));
    fresh.derogationReason = chance(3) ? QString() : kReason;
    return attempt(u"a new affectation"_s, [&](Transaction &transaction) -> Status {
        const auto added = AssignmentsRepository::add(transaction, fresh);
        return added ? done() : Status(added.error());
    });
}

QString CampaignWalk::hourStep()
{
    HoursRepository hours(database());
    const HourEntryId id{any(u"hour_entry"_s)};
    const auto entry = hours.find(id);
    if (!entry || !*entry)
        return entry ? QString() : told(entry.error());
    const HourStatus from = (*entry)->status;
    const std::vector<HourStatus> goals = HourWords::statuses();
    const HourStatus to =
        goals.at(static_cast<size_t>(1 + dice(static_cast<int>(goals.size()) - 1))); // nothing goes back to entered
    const bool isReopened = to == HourStatus::Signed && (from == HourStatus::Closed || chance(2));
    const LifeStep<HourStatus> *step = stepBetween(hourSteps(), from, to);
    // Only a closed line is reopened; a line that is there already is left as it is.
    const bool isAllowed = step && isReopened == (from == HourStatus::Closed && to == HourStatus::Signed);
    const bool expected = from == to || (isAllowed && !isDayClosed((*entry)->day));
    const QString what = u"line %1: %2 to %3%4"_s.arg(QString::number(id.value), HourWords::word(from),
                                                      HourWords::word(to), isReopened ? u" again"_s : QString());
    return demand(expected, what, [&](Transaction &transaction) -> Status {
        switch (to) {
        case HourStatus::ToSign: return HoursRepository::submit(transaction, {id});
        case HourStatus::Contested: return HoursRepository::contest(transaction, {id}, kReason);
        case HourStatus::Closed: return HoursRepository::close(transaction, {id});
        default: break;
        }
        if (isReopened)
            return HoursRepository::reopen(transaction, {id});
        const auto count = HoursRepository::sign(
            transaction, {id}, {{}, {}, {}, u"Madame le maire"_s, VisaRole::Mayor, transaction.today()});
        return count ? done() : Status(count.error());
    });
}

QString CampaignWalk::hourEdit()
{
    const AssignmentId assignment{any(u"assignment"_s)};
    const HourEntryId id{any(u"hour_entry"_s)};
    const auto known = HoursRepository(database()).find(id);
    if (!known)
        return told(known.error());
    // Days on both sides of the first of September and of the closing.
    const QDate day = chance(4) ? QDate(2026, 8, 30).addDays(dice(4)) : today().addDays(-dice(90));
    const int minutes = 1 + dice(240);
    return attempt(u"edit of hours"_s, [&](Transaction &transaction) -> Status {
        switch (dice(4)) {
        case 0: {
            if (!*known)
                return done();
            HourEntry entry = **known;
            entry.minutes = minutes;
            if (!entry.monthly && chance(2))
                entry.day = day;
            return HoursRepository::update(transaction, entry);
        }
        case 1: return HoursRepository::remove(transaction, id);
        default: {
            HourEntry entry;
            entry.assignment = assignment;
            entry.monthly = chance(5);
            entry.day = entry.monthly ? QDate(day.year(), day.month(), 1) : day;
            entry.minutes = minutes;
            entry.status = chance(2) ? HourStatus::Entered : HourStatus::ToSign;
            const auto added = HoursRepository::add(transaction, entry);
            return added ? done() : Status(added.error());
        }
        }
    });
}

QString CampaignWalk::waiver()
{
    const StudentId student{any(u"student"_s)};
    const CampaignId campaign{any(u"campaign"_s)};
    return attempt(u"waiver"_s, [&](Transaction &transaction) {
        if (chance(3))
            return QuotaRepository::removeWaiver(transaction, student, campaign);
        return QuotaRepository::setWaiver(
            transaction, {0, student, campaign, 30 * dice(64), kReason, u"Claire"_s, transaction.today()});
    });
}

QString CampaignWalk::undoOrRedo()
{
    Store &store = m_register.store();
    const bool isUndo = !chance(3);
    const auto next = isUndo ? store.nextUndo() : store.nextRedo();
    if (!next)
        return told(next.error());
    const Result<QString> said = isUndo ? store.undo() : store.redo();
    if (said.ok() != next->has_value())
        return u"%1 of “%2”: %3"_s.arg(isUndo ? u"undo"_s : u"redo"_s, *next ? (*next)->text : QString(),
                                       said ? *said : told(said.error()));
    return {};
}

} // namespace pc::test
