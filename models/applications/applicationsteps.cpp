// The steps of a candidature: what the life cycle asks, and the writes that pass through it.
#include "models/applications/applicationsrepository.h"
#include "models/base/localise.h"
#include "models/campaigns/campaignrules.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace pc {

namespace {

// The action it is with, and nothing yet said of it.
void sendTo(Application &application, ProposalId proposal, QDate day)
{
    application.proposal = proposal;
    application.transmittedOn = day;
    application.mayorAnswer = SideAnswer::None;
    application.mayorAnswerOn = {};
    application.studentAnswer = SideAnswer::None;
    application.studentAnswerOn = {};
}

bool beginsAnew(ApplicationStatus to) { return to == ApplicationStatus::Received || to == ApplicationStatus::Admissible; }

void enter(Application &application, ApplicationStatus to, const StepReason &reason)
{
    application.status = to;
    application.reason = reason.code;
    application.reasonText = reason.text.trimmed();
    if (beginsAnew(to))
        sendTo(application, {}, {});
}

QString dated(SideAnswer answer, QDate day)
{
    const QString label = ApplicationWords::label(answer);
    return day.isValid() ? ApplicationsRepository::tr("%1 on %2", "answer and day").arg(label, formatDate(day)) : label;
}

// What was said of the action it was with goes into the notes before it is with another one, or with none.
Status remember(Transaction &transaction, Application &application)
{
    if (!application.transmittedOn.isValid())
        return done();
    const QString sql = QStringLiteral("SELECT p.number, c.name FROM proposal p JOIN commune c ON c.id = p.commune WHERE p.id = ?");
    QString line;
    const Status status = transaction.database().select(sql, {application.proposal.value}, [&](const Row &row) {
        line = ApplicationsRepository::tr("Sent on %1 for action %2 of %3. The mayor: %4. The student: %5.")
                   .arg(formatDate(application.transmittedOn), row.text(0), row.text(1),
                        dated(application.mayorAnswer, application.mayorAnswerOn),
                        dated(application.studentAnswer, application.studentAnswerOn));
        return false;
    });
    if (!status || line.isEmpty())
        return status;
    application.notes = application.notes.trimmed().isEmpty() ? line : application.notes.trimmed() + u'\n' + line;
    return done();
}

Result<QString> studentName(Database &database, StudentId student)
{
    const auto name =
        database.scalar(QStringLiteral("SELECT trim(first_name || ' ' || last_name) FROM student WHERE id = ?"), {student.value});
    if (!name)
        return name.error();
    return name->toString();
}

// All or nothing, and the error says whose it is.
Result<int> each(Transaction &transaction, const std::vector<ApplicationId> &ids,
                 const std::function<Result<bool>(const Application &)> &work)
{
    int changed = 0;
    for (const ApplicationId id : ids) {
        const auto application = ApplicationsRepository(transaction.database()).find(id);
        if (!application)
            return application.error();
        if (!*application)
            continue; // removed meanwhile
        const Result<bool> did = work(**application);
        if (!did) {
            const auto name = studentName(transaction.database(), (*application)->student);
            if (!name)
                return name.error();
            Error error = did.error();
            error.message = ApplicationsRepository::tr("%1: %2", "student and what stands in the way").arg(*name, error.message);
            return error;
        }
        changed += *did ? 1 : 0;
    }
    return changed;
}

} // namespace

Result<ApplicationFacts> ApplicationsRepository::facts(ApplicationId id, ProposalId proposal)
{
    ApplicationFacts facts;
    CampaignId campaign;
    ProposalId looked = proposal;
    const QString sql = QStringLiteral(
        "SELECT a.campaign, coalesce(a.proposal, 0), a.validation, s.commune IS NOT NULL, EXISTS (SELECT 1 FROM assignment x "
        "WHERE x.student = a.student AND x.campaign = a.campaign AND x.status IN ('prepared', 'running', 'suspended')), "
        "a.mayor_answer, a.student_answer "
        "FROM application a JOIN student s ON s.id = a.student WHERE a.id = ?");
    Status status = m_database.select(sql, {id.value}, [&](const Row &row) {
        campaign = {row.integer(0)};
        const ProposalId with{row.integer(1)};
        if (!looked.isValid())
            looked = with;
        facts.elsewhere = looked != with;
        if (!facts.elsewhere) {
            facts.mayorAnswer = ApplicationWords::answer(row.text(5)).value_or(SideAnswer::None);
            facts.studentAnswer = ApplicationWords::answer(row.text(6)).value_or(SideAnswer::None);
        }
        facts.participation = ApplicationWords::participation(row.text(2)).value_or(Participation::Undecided);
        facts.communeKnown = row.boolean(3);
        facts.assigned = row.boolean(4);
        return false;
    });
    if (!status)
        return status.error();
    if (!campaign.isValid())
        return Error{ErrorKind::Refused, tr("This candidature no longer exists."), {}};
    const auto rules = CampaignRulesRepository(m_database).of(campaign);
    if (!rules)
        return rules.error();
    facts.opinionAsked = rules->opinionAsked;
    facts.participationAsked = rules->participationValidated;
    const QString action = QStringLiteral(
        "SELECT status IN ('conforming', 'conforming_with_reservation'), coalesce((SELECT verdict FROM proposal_decision d "
        "WHERE d.proposal = p.id AND d.kind = 'opinion' ORDER BY d.id DESC LIMIT 1), '') FROM proposal p WHERE p.id = ?");
    status = m_database.select(action, {looked.value}, [&](const Row &row) {
        facts.proposalChosen = true;
        facts.proposalConforming = row.boolean(0);
        facts.opinionFavourable = row.text(1) == "favourable"_L1;
        return false;
    });
    if (!status)
        return status.error();
    return facts;
}

Status ApplicationsRepository::step(Transaction &transaction, ApplicationId id, ApplicationStatus to, const StepReason &reason)
{
    auto application = wanted(transaction, id);
    if (!application)
        return application.error();
    const auto known = ApplicationsRepository(transaction.database()).facts(id);
    if (!known)
        return known.error();
    if (const QString refusal = ApplicationLife::refusal(application->status, to, *known); !refusal.isEmpty())
        return Error{ErrorKind::Refused, refusal, {}};
    const std::vector<ApplicationReason> reasons = ApplicationWords::reasonsFor(to);
    if (!reasons.empty() && std::find(reasons.begin(), reasons.end(), reason.code) == reasons.end())
        return Error{ErrorKind::Invalid, tr("Choose a reason."), u"status_code"_s};
    if (reason.code == ApplicationReason::Other && reason.text.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, tr("Say in a few words which reason."), u"status_reason"_s};
    const bool isSent = to == ApplicationStatus::Transmitted;
    if (isSent || beginsAnew(to)) {
        if (Status kept = remember(transaction, *application); !kept)
            return kept;
    }
    if (isSent)
        sendTo(*application, application->proposal, transaction.today());
    enter(*application, to, reason);
    return save(transaction, *application);
}

Status ApplicationsRepository::transmit(Transaction &transaction, ApplicationId id, ProposalId proposal, QDate day)
{
    auto application = wanted(transaction, id);
    if (!application)
        return application.error();
    const auto known = ApplicationsRepository(transaction.database()).facts(id, proposal);
    if (!known)
        return known.error();
    const QString refusal = ApplicationLife::refusal(application->status, ApplicationStatus::Transmitted, *known);
    if (!refusal.isEmpty())
        return Error{ErrorKind::Refused, refusal, {}};
    if (Status kept = remember(transaction, *application); !kept)
        return kept;
    sendTo(*application, proposal, day.isValid() ? day : transaction.today());
    enter(*application, ApplicationStatus::Transmitted, {});
    return save(transaction, *application);
}

Result<int> ApplicationsRepository::admitAll(Transaction &transaction, const std::vector<ApplicationId> &ids)
{
    return each(transaction, ids, [&](const Application &application) -> Result<bool> {
        if (application.status == ApplicationStatus::Admissible)
            return false;
        const Status status = step(transaction, application.id, ApplicationStatus::Admissible);
        return status ? Result<bool>(true) : status.error();
    });
}

Result<int> ApplicationsRepository::withdrawAll(Transaction &transaction, const std::vector<ApplicationId> &ids,
                                                const StepReason &reason)
{
    return each(transaction, ids, [&](const Application &application) -> Result<bool> {
        if (application.status == ApplicationStatus::Withdrawn)
            return false;
        const Status status = step(transaction, application.id, ApplicationStatus::Withdrawn, reason);
        return status ? Result<bool>(true) : status.error();
    });
}

Result<std::vector<CannotFollow>> ApplicationsRepository::whoCannot(const std::vector<ApplicationId> &ids, ApplicationStatus to)
{
    std::vector<CannotFollow> behind;
    for (const ApplicationId id : ids) {
        const auto application = find(id);
        if (!application)
            return application.error();
        if (!*application || (*application)->status == to)
            continue;
        const auto known = facts(id);
        if (!known)
            return known.error();
        const QString why = ApplicationLife::refusal((*application)->status, to, *known);
        if (why.isEmpty())
            continue;
        const auto name = studentName(m_database, (*application)->student);
        if (!name)
            return name.error();
        behind.push_back({id, *name, why});
    }
    return behind;
}

Result<int> ApplicationsRepository::transmitAll(Transaction &transaction, const std::vector<ApplicationId> &ids, ProposalId proposal,
                                                QDate day)
{
    return each(transaction, ids, [&](const Application &application) -> Result<bool> {
        ProposalId to = proposal;
        if (!to.isValid()) {
            const auto wishes = ApplicationsRepository(transaction.database()).wishes(application.id);
            if (!wishes)
                return wishes.error();
            if (wishes->empty())
                return Error{ErrorKind::Refused, tr("No wish is recorded: choose the action."), u"proposal"_s};
            to = wishes->front().proposal;
        }
        if (application.status == ApplicationStatus::Transmitted && application.proposal == to)
            return false;
        const Status status = transmit(transaction, application.id, to, day);
        return status ? Result<bool>(true) : status.error();
    });
}

Status ApplicationsRepository::answer(Transaction &transaction, ApplicationId id, Side side, SideAnswer answer, QDate day)
{
    auto application = wanted(transaction, id);
    if (!application)
        return application.error();
    if (!application->transmittedOn.isValid())
        return Error{ErrorKind::Refused, tr("Send the candidature to the mayor first."), {}};
    const QDate on = answer == SideAnswer::None ? QDate() : day.isValid() ? day : transaction.today();
    if (side == Side::Mayor) {
        application->mayorAnswer = answer;
        application->mayorAnswerOn = on;
    } else {
        application->studentAnswer = answer;
        application->studentAnswerOn = on;
    }
    return save(transaction, *application);
}

Status ApplicationsRepository::retain(Transaction &transaction, ApplicationId id, ProposalId proposal, QDate day)
{
    auto application = wanted(transaction, id);
    if (!application)
        return application.error();
    const auto known = ApplicationsRepository(transaction.database()).facts(id, proposal);
    if (!known)
        return known.error();
    if (const QString refusal = ApplicationLife::refusalToRetain(application->status, *known); !refusal.isEmpty())
        return Error{ErrorKind::Refused, refusal, {}};
    if (application->status == ApplicationStatus::Retained)
        return done(); // a second affectation: the candidature keeps the action it was retained for
    const bool isNew = application->proposal != proposal || !application->transmittedOn.isValid();
    if (isNew) {
        if (Status kept = remember(transaction, *application); !kept)
            return kept;
        sendTo(*application, proposal, day);
    }
    application->status = ApplicationStatus::Retained;
    application->reason = ApplicationReason::None;
    application->reasonText.clear();
    return save(transaction, *application);
}

Status ApplicationsRepository::decideParticipation(Transaction &transaction, const std::vector<ApplicationId> &ids,
                                                   const ParticipationDecision &decision)
{
    const bool isDecided = decision.verdict != Participation::Undecided;
    if (decision.verdict == Participation::NotValidated && decision.reason.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, tr("Say why the participation is not validated."), u"reason"_s};
    if (isDecided && decision.author.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, tr("Say who decided."), u"author"_s};
    if (isDecided && !decision.decidedOn.isValid())
        return Error{ErrorKind::Invalid, tr("Enter the date of the decision, for example 03/11/2026."), u"decided_on"_s};
    for (const ApplicationId id : ids) {
        auto application = wanted(transaction, id);
        if (!application)
            return application.error();
        application->participation = decision.verdict;
        application->participationReason = isDecided ? decision.reason.trimmed() : QString();
        application->participationAuthor = isDecided ? decision.author.simplified() : QString();
        application->participationOn = isDecided ? decision.decidedOn : QDate();
        if (Status saved = save(transaction, *application); !saved)
            return saved;
    }
    return done();
}

} // namespace pc
