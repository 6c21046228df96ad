// The steps of an affectation's life as they are written: each is refused with the sentence of the table.
#include "models/assignments/assignmentsrepository.h"

#include "models/base/localise.h"

namespace pc {

namespace {
Error invalid(const QString &message, const char *field) { return {ErrorKind::Invalid, message, QString::fromLatin1(field)}; }
} // namespace

Status AssignmentsRepository::setStatus(Transaction &transaction, AssignmentId id, AssignmentStatus to)
{
    const auto record = AssignmentsRepository(transaction.database()).record(id);
    if (!record)
        return record.error();
    const QDate today = transaction.today();
    const QString refusal = AssignmentLife::refusal(record->assignment.status, to, record->lifeFacts(today));
    if (!refusal.isEmpty()) {
        const bool atGate = to == AssignmentStatus::Running && !record->gate.isOpen();
        return Error{ErrorKind::Refused, refusal, atGate ? record->gate.whatIsMissing() : QString()};
    }
    auto assignment = writable(transaction, id, today);
    if (!assignment)
        return assignment.error();
    if (assignment->status == AssignmentStatus::Finished || assignment->status == AssignmentStatus::EndedEarly) {
        assignment->endedOn = {};
        assignment->endReason = EndReason::None;
        assignment->endComment.clear();
    }
    assignment->status = to;
    return write(transaction, *assignment);
}

Status AssignmentsRepository::suspend(Transaction &transaction, AssignmentId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return invalid(tr("Say why the action is suspended."), "suspension_reason");
    if (Status status = setStatus(transaction, id, AssignmentStatus::Suspended); !status)
        return status;
    return transaction.update(QLatin1StringView("assignment"), id.value, {{QLatin1StringView("suspension_reason"), reason.trimmed()}});
}

Status AssignmentsRepository::finish(Transaction &transaction, AssignmentId id, const AssignmentEnd &end)
{
    if (!end.on.isValid())
        return invalid(tr("Enter the day the action ended, for example 30/04/2027."), "ended_on");
    if (Status status = setStatus(transaction, id, AssignmentStatus::Finished); !status)
        return status;
    auto assignment = writable(transaction, id, end.on);
    if (!assignment)
        return assignment.error();
    if (end.on < assignment->startsOn)
        return invalid(tr("The end is before the first day of the affectation."), "ended_on");
    assignment->endedOn = end.on;
    assignment->endReason = EndReason::FinishedNormally;
    assignment->endComment = end.comment;
    if (!end.appreciation.isEmpty())
        assignment->appreciation = end.appreciation;
    return write(transaction, *assignment);
}

Status AssignmentsRepository::endEarly(Transaction &transaction, AssignmentId id, const AssignmentEnd &end)
{
    if (!end.on.isValid())
        return invalid(tr("Enter the day the action ended, for example 30/04/2027."), "ended_on");
    if (end.reason == EndReason::None || end.reason == EndReason::FinishedNormally)
        return invalid(tr("Choose the reason of the early end."), "end_code");
    if (Status status = setStatus(transaction, id, AssignmentStatus::EndedEarly); !status)
        return status;
    auto assignment = writable(transaction, id, end.on);
    if (!assignment)
        return assignment.error();
    assignment->endedOn = end.on;
    assignment->endReason = end.reason;
    assignment->endComment = end.comment;
    if (!end.appreciation.isEmpty())
        assignment->appreciation = end.appreciation;
    return write(transaction, *assignment);
}

Status AssignmentsRepository::reopen(Transaction &transaction, AssignmentId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return invalid(tr("Say why the affectation is reopened."), "reason");
    const auto before = AssignmentsRepository(transaction.database()).find(id);
    if (!before)
        return before.error();
    if (!*before)
        return Error{ErrorKind::Refused, tr("This affectation no longer exists."), {}};
    const bool cancelled = (*before)->status == AssignmentStatus::Cancelled;
    if (Status status = setStatus(transaction, id, cancelled ? AssignmentStatus::Prepared : AssignmentStatus::Running); !status)
        return status;
    QStringList notes{(*before)->notes.trimmed()};
    if (!cancelled) {
        notes << tr("It had ended on %1 (%2).").arg(formatDate((*before)->endedOn), AssignmentWords::label((*before)->endReason));
        notes << (*before)->endComment.trimmed();
    }
    notes << tr("Reopened on %1: %2", "affectation").arg(formatDate(transaction.today()), reason.trimmed());
    notes.removeAll(QString());
    return transaction.update(QLatin1StringView("assignment"), id.value, {{QLatin1StringView("notes"), notes.join(u'\n')}});
}

Status AssignmentsRepository::overrideGate(Transaction &transaction, AssignmentId id, const QString &reason)
{
    auto assignment = writable(transaction, id);
    if (!assignment)
        return assignment.error();
    const QString said = reason.trimmed();
    if (said.isEmpty() && !assignment->isGateOverridden())
        return invalid(tr("Say why the action starts although a condition is missing."), "gate_reason");
    if (assignment->status != AssignmentStatus::Prepared)
        return Error{ErrorKind::Refused, tr("The action has started: the decision stays as it was recorded."), {}};
    assignment->gateReason = said;
    assignment->gateAuthor = said.isEmpty() ? QString() : transaction.author();
    assignment->gateOn = said.isEmpty() ? QDate() : transaction.today();
    return write(transaction, *assignment);
}

} // namespace pc
