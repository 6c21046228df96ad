// The amendments of a convention: versions that give the figures once they are signed, and what closing a campaign leaves
// of them to change.
#include "models/assignments/assignmentfacts.h"
#include "models/assignments/conventionsrepository.h"
#include "models/base/localise.h"

#include <algorithm>

namespace pc {

namespace {
const QLatin1StringView kAmendment("amendment");
const QString kAmendmentColumns = QStringLiteral("SELECT id, assignment, version, agreed_on, signed_on, minutes, starts_on, "
                                                 "ends_on, reason FROM amendment ");

Amendment amendmentFromRow(const Row &row)
{
    return {{row.integer(0)}, {row.integer(1)}, static_cast<int>(row.integer(2)), row.date(3), row.date(4),
            static_cast<int>(row.integer(5)), row.date(6), row.date(7), row.text(8)};
}

Values bind(const Amendment &amendment)
{
    return {{QLatin1StringView("assignment"), amendment.assignment.value},
            {QLatin1StringView("version"), amendment.version},
            {QLatin1StringView("agreed_on"), bindDate(amendment.agreedOn)},
            {QLatin1StringView("signed_on"), bindDate(amendment.signedOn)},
            {QLatin1StringView("minutes"), amendment.minutes},
            {QLatin1StringView("starts_on"), bindDate(amendment.startsOn)},
            {QLatin1StringView("ends_on"), bindDate(amendment.endsOn)},
            {QLatin1StringView("reason"), amendment.reason.trimmed()}};
}

Error invalid(const QString &message, const char *field) { return {ErrorKind::Invalid, message, QString::fromLatin1(field)}; }
} // namespace

Result<std::vector<Amendment>> ConventionsRepository::readAmendments(const QString &tail, const QVariantList &values)
{
    std::vector<Amendment> amendments;
    const Status status = m_database.select(kAmendmentColumns + tail, values, [&](const Row &row) {
        amendments.push_back(amendmentFromRow(row));
        return true;
    });
    if (!status)
        return status.error();
    return amendments;
}

Result<std::vector<Amendment>> ConventionsRepository::amendments(AssignmentId assignment)
{
    return readAmendments(QStringLiteral("WHERE assignment = ? ORDER BY version"), {assignment.value});
}

Status ConventionsRepository::closeAmendmentIfComplete(Transaction &transaction, AssignmentId id, AmendmentId amendment)
{
    const auto facts = assignmentFacts(transaction.database(), {id.value});
    if (!facts)
        return facts.error();
    const auto given = ConventionsRepository(transaction.database()).signatures(id, amendment);
    if (!given)
        return given.error();
    const QDate last = completedOn(facts->front().required, *given);
    if (!last.isValid())
        return done();
    return transaction.update(kAmendment, amendment.value, {{QLatin1StringView("signed_on"), bindDate(last)}});
}

Status ConventionsRepository::validate(const Amendment &amendment)
{
    if (!amendment.agreedOn.isValid())
        return invalid(tr("Enter the day of the amendment, for example 03/11/2026."), "agreed_on");
    if (amendment.minutes <= 0)
        return invalid(tr("Enter the planned hours, for example 30 or 2h30."), "minutes");
    if (!amendment.startsOn.isValid() || !amendment.endsOn.isValid())
        return invalid(tr("Enter the first and the last day."), "starts_on");
    if (amendment.endsOn < amendment.startsOn)
        return invalid(tr("The last day is before the first: correct one of them."), "ends_on");
    if (amendment.reason.trimmed().isEmpty())
        return invalid(tr("Say why the convention is amended."), "reason");
    return done();
}

Status ConventionsRepository::keepsClosedPart(Transaction &transaction, const Amendment &amendment)
{
    const auto locked = AssignmentsRepository::lockedUntil(transaction, amendment.assignment);
    if (!locked)
        return locked.error();
    if (!locked->isValid())
        return done();
    const auto now = AssignmentsRepository(transaction.database()).figures(amendment.assignment);
    if (!now)
        return now.error();
    if (amendment.minutes == now->minutes && amendment.startsOn == now->startsOn && amendment.endsOn > *locked)
        return done();
    return Error{ErrorKind::Refused,
                 tr("The campaign is closed: planned hours and the first day count in it and stay. Only the last day may be "
                    "moved, beyond %1.")
                     .arg(formatDate(*locked)),
                 QStringLiteral("minutes")};
}

Status ConventionsRepository::keepsClosedPart(Transaction &transaction, AmendmentId id)
{
    const auto known = ConventionsRepository(transaction.database()).readAmendments(QStringLiteral("WHERE id = ?"), {id.value});
    if (!known)
        return known.error();
    if (known->empty())
        return Error{ErrorKind::Refused, tr("This amendment no longer exists."), {}};
    return keepsClosedPart(transaction, known->front());
}

Result<AmendmentId> ConventionsRepository::addAmendment(Transaction &transaction, Amendment amendment)
{
    if (Status status = validate(amendment); !status)
        return status.error();
    const auto assignment = AssignmentsRepository::writable(transaction, amendment.assignment, amendment.agreedOn);
    if (!assignment)
        return assignment.error();
    if (Status status = keepsClosedPart(transaction, amendment); !status)
        return status.error();
    if (assignment->conventionFrozen.isEmpty())
        return Error{ErrorKind::Refused, tr("The convention is not signed yet: change the affectation itself."), {}};
    if (!assignment->isLive())
        return Error{ErrorKind::Refused, tr("The affectation is over: it can no longer be amended."), {}};
    const auto last = transaction.database().scalar(
        QStringLiteral("SELECT coalesce(max(version), 0) FROM amendment WHERE assignment = ?"), {amendment.assignment.value});
    if (!last)
        return last.error();
    amendment.version = last->toInt() + 1;
    const Result<qint64> id = transaction.insert(kAmendment, bind(amendment));
    if (!id)
        return id.error();
    return AmendmentId{*id};
}

Status ConventionsRepository::updateAmendment(Transaction &transaction, const Amendment &amendment)
{
    if (Status status = validate(amendment); !status)
        return status;
    const auto known = ConventionsRepository(transaction.database())
                           .readAmendments(QStringLiteral("WHERE id = ?"), {amendment.id.value});
    if (!known)
        return known.error();
    if (known->empty() || known->front().signedOn.isValid())
        return Error{ErrorKind::Refused, tr("This amendment is signed: add another one."), {}};
    const QDate day = std::min(known->front().agreedOn, amendment.agreedOn);
    if (const auto assignment = AssignmentsRepository::writable(transaction, amendment.assignment, day); !assignment)
        return assignment.error();
    if (Status status = keepsClosedPart(transaction, amendment); !status)
        return status;
    Amendment next = amendment;
    next.version = known->front().version;
    return transaction.update(kAmendment, amendment.id.value, bind(next));
}

Status ConventionsRepository::setAmendmentSigned(Transaction &transaction, AmendmentId id, QDate on)
{
    if (on.isValid() && on > transaction.today())
        return invalid(tr("The day of the signature is in the future."), "signed_on");
    const auto known =
        ConventionsRepository(transaction.database()).readAmendments(QStringLiteral("WHERE id = ?"), {id.value});
    if (!known)
        return known.error();
    if (known->empty())
        return Error{ErrorKind::Refused, tr("This amendment no longer exists."), {}};
    const QDate day = on.isValid() ? on : known->front().signedOn;
    if (const auto assignment = AssignmentsRepository::writable(transaction, known->front().assignment, day); !assignment)
        return assignment.error();
    if (Status status = keepsClosedPart(transaction, known->front()); !status)
        return status;
    return transaction.update(kAmendment, id.value, {{QLatin1StringView("signed_on"), bindDate(on)}});
}

} // namespace pc
