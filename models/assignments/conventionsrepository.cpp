#include "models/assignments/conventionsrepository.h"

#include "models/assignments/assignmentfacts.h"
#include "models/communes/communesrepository.h"

#include <algorithm>

namespace pc {

namespace {
const QLatin1StringView kAssignment("assignment");
const QLatin1StringView kAmendment("amendment");
const QLatin1StringView kSignature("signature");
const QString kSignatureColumns = QStringLiteral("SELECT id, assignment, amendment, party, person, signed_on, original_on "
                                                 "FROM signature ");

Signature signatureFromRow(const Row &row)
{
    return {{row.integer(0)}, {row.integer(1)}, {row.integer(2)},
            AssignmentWords::party(row.text(3)).value_or(Party::Student), row.text(4), row.date(5), row.date(6)};
}

Values bind(const Signature &signature)
{
    return {{QLatin1StringView("assignment"), signature.assignment.value},
            {QLatin1StringView("amendment"), signature.amendment.isValid() ? QVariant(signature.amendment.value) : QVariant()},
            {QLatin1StringView("party"), AssignmentWords::word(signature.party)},
            {QLatin1StringView("person"), signature.person.trimmed()},
            {QLatin1StringView("signed_on"), bindDate(signature.signedOn)},
            {QLatin1StringView("original_on"), bindDate(signature.originalOn)}};
}

Error invalid(const QString &message, const char *field) { return {ErrorKind::Invalid, message, QString::fromLatin1(field)}; }

const Signature *of(Party party, const std::vector<Signature> &signatures)
{
    for (const Signature &signature : signatures) {
        if (signature.party == party)
            return &signature;
    }
    return nullptr;
}

Result<FrozenConvention> compose(Database &database, const Assignment &assignment, QDate today)
{
    FrozenConvention frozen;
    frozen.number = assignment.conventionNumber;
    frozen.minutes = assignment.minutes;
    frozen.startsOn = assignment.startsOn;
    frozen.endsOn = assignment.endsOn;
    frozen.communeReferent = assignment.communeReferent;
    frozen.universityReferent = assignment.universityReferent;
    frozen.frozenOn = today;
    CommuneId commune;
    const Status status = database.select(
        QStringLiteral("SELECT trim(s.first_name || ' ' || s.last_name), s.university, c.id, c.name, c.code, p.number, p.title "
                       "FROM assignment a JOIN student s ON s.id = a.student JOIN proposal p ON p.id = a.proposal "
                       "JOIN commune c ON c.id = p.commune WHERE a.id = ?"),
        {assignment.id.value}, [&](const Row &row) {
            frozen.student = row.text(0);
            frozen.university = row.text(1);
            commune = {row.integer(2)};
            frozen.commune = row.text(3);
            frozen.communeCode = row.text(4);
            frozen.proposalNumber = row.text(5);
            frozen.title = row.text(6);
            return true;
        });
    if (!status)
        return status.error();
    const auto hall = CommunesRepository(database).townHall(commune);
    if (!hall)
        return hall.error();
    frozen.communeAddress = hall->address;
    frozen.communePostalCode = hall->postalCode;
    frozen.communeCity = hall->city;
    frozen.mayorCivility = CommuneWords::word(hall->civility);
    frozen.mayor = QStringList{hall->firstName, hall->lastName}.join(u' ').trimmed();
    return frozen;
}

} // namespace

Result<std::vector<Signature>> ConventionsRepository::readSignatures(const QString &tail, const QVariantList &values)
{
    std::vector<Signature> signatures;
    const Status status = m_database.select(kSignatureColumns + tail, values, [&](const Row &row) {
        signatures.push_back(signatureFromRow(row));
        return true;
    });
    if (!status)
        return status.error();
    return signatures;
}

Result<std::vector<Signature>> ConventionsRepository::signatures(AssignmentId assignment, AmendmentId amendment)
{
    return readSignatures(QStringLiteral("WHERE assignment = ? AND coalesce(amendment, 0) = ? ORDER BY signed_on, id"),
                          {assignment.value, amendment.value});
}

Result<std::optional<FrozenConvention>> ConventionsRepository::frozen(AssignmentId assignment)
{
    const auto json =
        m_database.scalar(QStringLiteral("SELECT convention_frozen FROM assignment WHERE id = ?"), {assignment.value});
    if (!json)
        return json.error();
    return FrozenConvention::fromJson(json->toString());
}

Result<QString> ConventionsRepository::drawUp(Transaction &transaction, AssignmentId id)
{
    const auto assignment = AssignmentsRepository::writable(transaction, id);
    if (!assignment)
        return assignment.error();
    return number(transaction, *assignment);
}

Result<QString> ConventionsRepository::number(Transaction &transaction, const Assignment &assignment)
{
    if (!assignment.conventionNumber.isEmpty())
        return assignment.conventionNumber;
    if (assignment.status == AssignmentStatus::Cancelled)
        return Error{ErrorKind::Refused, tr("The affectation is cancelled: it needs no convention."), {}};
    const auto year = transaction.database().scalar(QStringLiteral("SELECT substr(starts_on, 1, 4) FROM campaign WHERE id = ?"),
                                                    {assignment.campaign.value});
    if (!year)
        return year.error();
    const QString prefix = QStringLiteral("C%1-").arg(year->toString());
    const auto last = transaction.database().scalar(
        QStringLiteral("SELECT coalesce(max(CAST(substr(convention_number, 7) AS INTEGER)), 0) FROM assignment "
                       "WHERE substr(convention_number, 1, 6) = ?"),
        {prefix});
    if (!last)
        return last.error();
    const QString next = prefix + QStringLiteral("%1").arg(last->toLongLong() + 1, 3, 10, QLatin1Char('0'));
    const Values values{{QLatin1StringView("convention_number"), next}};
    if (Status status = transaction.update(kAssignment, assignment.id.value, values); !status)
        return status.error();
    return next;
}

Status ConventionsRepository::setSent(Transaction &transaction, AssignmentId id, QDate on)
{
    const auto assignment = AssignmentsRepository::writable(transaction, id, on);
    if (!assignment)
        return assignment.error();
    if (on.isValid()) {
        if (const auto given = number(transaction, *assignment); !given)
            return given.error();
    }
    return transaction.update(kAssignment, id.value, {{QLatin1StringView("convention_sent_on"), bindDate(on)}});
}

Status ConventionsRepository::sign(Transaction &transaction, const Signature &signature)
{
    if (!signature.signedOn.isValid())
        return invalid(tr("Enter the day of the signature, for example 03/11/2026."), "signed_on");
    if (signature.signedOn > transaction.today())
        return invalid(tr("The day of the signature is in the future."), "signed_on");
    if (signature.originalOn.isValid() && signature.originalOn < signature.signedOn)
        return invalid(tr("The original was received before it was signed: correct one of the two days."), "original_on");
    const auto given =
        ConventionsRepository(transaction.database()).signatures(signature.assignment, signature.amendment);
    if (!given)
        return given.error();
    const Signature *known = of(signature.party, *given);
    // A signature corrected concerns the day it had, too.
    const QDate day = known ? std::min(known->signedOn, signature.signedOn) : signature.signedOn;
    const auto assignment = AssignmentsRepository::writable(transaction, signature.assignment, day);
    if (!assignment)
        return assignment.error();
    if (signature.amendment.isValid()) {
        if (Status status = keepsClosedPart(transaction, signature.amendment); !status)
            return status;
    } else if (const auto numbered = number(transaction, *assignment); !numbered) {
        return numbered.error();
    }
    if (known) {
        if (Status status = transaction.update(kSignature, known->id.value, bind(signature)); !status)
            return status;
    } else if (const auto id = transaction.insert(kSignature, bind(signature)); !id) {
        return id.error();
    }
    if (signature.party == Party::Parent && !assignment->parentsAgreedOn.isValid()) {
        const Values agreed{{QLatin1StringView("parents_agreed_on"), bindDate(signature.signedOn)}};
        if (Status status = transaction.update(kAssignment, signature.assignment.value, agreed); !status)
            return status;
    }
    return signature.amendment.isValid()
        ? closeAmendmentIfComplete(transaction, signature.assignment, signature.amendment)
        : freezeIfComplete(transaction, signature.assignment);
}

Status ConventionsRepository::freezeIfComplete(Transaction &transaction, AssignmentId id)
{
    const auto assignment = AssignmentsRepository(transaction.database()).find(id);
    if (!assignment)
        return assignment.error();
    if (!*assignment)
        return done();
    const auto facts = assignmentFacts(transaction.database(), {id.value});
    if (!facts)
        return facts.error();
    const auto given = ConventionsRepository(transaction.database()).signatures(id);
    if (!given)
        return given.error();
    const QDate last = completedOn(facts->front().required, *given);
    if (!last.isValid())
        return done();
    Values values{{QLatin1StringView("convention_signed_on"), bindDate(last)}};
    if ((*assignment)->conventionFrozen.isEmpty()) {
        const auto frozen = compose(transaction.database(), **assignment, transaction.today());
        if (!frozen)
            return frozen.error();
        values.append({QLatin1StringView("convention_frozen"), frozen->toJson()});
    }
    return transaction.update(kAssignment, id.value, values);
}

Status ConventionsRepository::removeSignature(Transaction &transaction, AssignmentId id, AmendmentId amendment, Party party)
{
    const auto given = ConventionsRepository(transaction.database()).signatures(id, amendment);
    if (!given)
        return given.error();
    const Signature *known = of(party, *given);
    const auto assignment = AssignmentsRepository::writable(transaction, id, known ? known->signedOn : QDate());
    if (!assignment)
        return assignment.error();
    if (!amendment.isValid() && !assignment->conventionFrozen.isEmpty())
        return Error{ErrorKind::Refused, tr("The convention is signed by all: a day can be corrected, a signature stays."), {}};
    if (!known)
        return done();
    if (Status status = transaction.remove(kSignature, known->id.value); !status || !amendment.isValid())
        return status;
    // Not signed by all any more: it gives no figures until it is again.
    return transaction.update(kAmendment, amendment.value, {{QLatin1StringView("signed_on"), bindDate({})}});
}

Result<int> ConventionsRepository::signAll(Transaction &transaction, const std::vector<AssignmentId> &ids, Party party, QDate on)
{
    int recorded = 0;
    for (const AssignmentId id : ids) {
        const auto given = ConventionsRepository(transaction.database()).signatures(id);
        if (!given)
            return given.error();
        if (of(party, *given))
            continue;
        if (Status status = sign(transaction, {{}, id, {}, party, {}, on, {}}); !status)
            return status.error();
        ++recorded;
    }
    return recorded;
}

} // namespace pc
