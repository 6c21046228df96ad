#include "models/assignments/followupsrepository.h"

#include "models/assignments/assignmentsrepository.h"

#include <algorithm>

namespace pc {

namespace {
const QLatin1StringView kTable("follow_up");
const QString kColumns = QStringLiteral("SELECT id, assignment, kind, happened_on, person, facts, place, declared_on, "
                                        "next_step, next_step_on, next_done_on FROM follow_up ");

FollowUp fromRow(const Row &row)
{
    FollowUp followUp;
    followUp.id = {row.integer(0)};
    followUp.assignment = {row.integer(1)};
    followUp.kind = AssignmentWords::followUpKind(row.text(2)).value_or(FollowUpKind::Call);
    followUp.happenedOn = row.date(3);
    followUp.person = row.text(4);
    followUp.facts = row.text(5);
    followUp.place = row.text(6);
    followUp.declaredOn = row.date(7);
    followUp.nextStep = row.text(8);
    followUp.nextStepOn = row.date(9);
    followUp.nextDoneOn = row.date(10);
    return followUp;
}

Values bind(const FollowUp &followUp)
{
    return {{QLatin1StringView("assignment"), followUp.assignment.value},
            {QLatin1StringView("kind"), AssignmentWords::word(followUp.kind)},
            {QLatin1StringView("happened_on"), bindDate(followUp.happenedOn)},
            {QLatin1StringView("person"), followUp.person},
            {QLatin1StringView("facts"), followUp.facts},
            {QLatin1StringView("place"), followUp.place},
            {QLatin1StringView("declared_on"), bindDate(followUp.declaredOn)},
            {QLatin1StringView("next_step"), followUp.nextStep},
            {QLatin1StringView("next_step_on"), bindDate(followUp.nextStepOn)},
            {QLatin1StringView("next_done_on"), bindDate(followUp.nextDoneOn)}};
}

// A next step done after the closing may be noted on a line from before it.
bool isStepDone(const FollowUp &before, const FollowUp &after)
{
    FollowUp done = before;
    done.nextDoneOn = after.nextDoneOn;
    return done == after && after.nextDoneOn.isValid() && !before.nextDoneOn.isValid();
}
} // namespace

Result<std::vector<FollowUp>> FollowUpsRepository::read(const QString &tail, const QVariantList &values)
{
    std::vector<FollowUp> found;
    const Status status = m_database.select(kColumns + tail, values, [&](const Row &row) {
        found.push_back(fromRow(row));
        return true;
    });
    if (!status)
        return status.error();
    return found;
}

Result<std::optional<FollowUp>> FollowUpsRepository::find(FollowUpId id)
{
    const auto found = read(QStringLiteral("WHERE id = ?"), {id.value});
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<std::vector<FollowUp>> FollowUpsRepository::ofAssignment(AssignmentId assignment)
{
    return read(QStringLiteral("WHERE assignment = ? ORDER BY happened_on DESC, id DESC"), {assignment.value});
}

Status FollowUpsRepository::validate(const FollowUp &followUp)
{
    if (!followUp.happenedOn.isValid())
        return Error{ErrorKind::Invalid, tr("Enter the day, for example 03/11/2026."), QStringLiteral("happened_on")};
    if (followUp.facts.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, tr("Say in a few words what happened."), QStringLiteral("facts")};
    if (!followUp.nextStep.trimmed().isEmpty() && !followUp.nextStepOn.isValid())
        return Error{ErrorKind::Invalid, tr("Give the next step a date, so that it is not forgotten."), QStringLiteral("next_step_on")};
    return done();
}

Result<FollowUpId> FollowUpsRepository::add(Transaction &transaction, const FollowUp &followUp)
{
    if (Status status = validate(followUp); !status)
        return status.error();
    if (Status status = AssignmentsRepository::requireOpen(transaction, followUp.assignment, followUp.happenedOn); !status)
        return status.error();
    const Result<qint64> id = transaction.insert(kTable, bind(followUp));
    if (!id)
        return id.error();
    return FollowUpId{*id};
}

Status FollowUpsRepository::update(Transaction &transaction, const FollowUp &followUp)
{
    if (Status status = validate(followUp); !status)
        return status;
    const auto known = FollowUpsRepository(transaction.database()).find(followUp.id);
    if (!known)
        return known.error();
    if (!*known)
        return Error{ErrorKind::Refused, tr("This line no longer exists."), {}};
    const QDate day = isStepDone(**known, followUp) ? followUp.nextDoneOn : std::min((*known)->happenedOn, followUp.happenedOn);
    if (Status status = AssignmentsRepository::requireOpen(transaction, followUp.assignment, day); !status)
        return status;
    return transaction.update(kTable, followUp.id.value, bind(followUp));
}

Status FollowUpsRepository::remove(Transaction &transaction, FollowUpId id)
{
    const auto known = FollowUpsRepository(transaction.database()).find(id);
    if (!known)
        return known.error();
    if (!*known)
        return done();
    if (Status status = AssignmentsRepository::requireOpen(transaction, (*known)->assignment, (*known)->happenedOn); !status)
        return status;
    return transaction.remove(kTable, id.value);
}

} // namespace pc
