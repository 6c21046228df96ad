#include "models/assignments/assignmentsrepository.h"

#include "models/assignments/assignmentfacts.h"
#include "models/assignments/conventionsrepository.h"
#include "models/base/localise.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/communes/phone.h"

namespace pc {

namespace {
const QLatin1StringView kTable("assignment");
const QString kColumns = QStringLiteral(
    "SELECT id, campaign, proposal, student, status, minutes, starts_on, ends_on, commune_referent, commune_referent_phone, "
    "commune_referent_email, university_referent, derogation_reason, derogation_author, derogation_on, insurer_confirmed_on, "
    "parents_agreed_on, check_attested_on, gate_reason, gate_author, gate_on, convention_number, convention_sent_on, "
    "convention_signed_on, convention_frozen, ended_on, end_code, end_reason, suspension_reason, appreciation, student_rating, "
    "student_comment, commune_rating, commune_comment, notes FROM assignment ");

std::optional<int> rating(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(static_cast<int>(row.integer(column)));
}

Assignment fromRow(const Row &row)
{
    Assignment a;
    a.id = {row.integer(0)};
    a.campaign = {row.integer(1)};
    a.proposal = {row.integer(2)};
    a.student = {row.integer(3)};
    a.status = AssignmentWords::status(row.text(4)).value_or(AssignmentStatus::Prepared);
    a.minutes = static_cast<int>(row.integer(5));
    a.startsOn = row.date(6);
    a.endsOn = row.date(7);
    a.communeReferent = row.text(8);
    a.communeReferentPhone = row.text(9);
    a.communeReferentEmail = row.text(10);
    a.universityReferent = row.text(11);
    a.derogationReason = row.text(12);
    a.derogationAuthor = row.text(13);
    a.derogationOn = row.date(14);
    a.insurerConfirmedOn = row.date(15);
    a.parentsAgreedOn = row.date(16);
    a.checkAttestedOn = row.date(17);
    a.gateReason = row.text(18);
    a.gateAuthor = row.text(19);
    a.gateOn = row.date(20);
    a.conventionNumber = row.text(21);
    a.conventionSentOn = row.date(22);
    a.conventionSignedOn = row.date(23);
    a.conventionFrozen = row.text(24);
    a.endedOn = row.date(25);
    a.endReason = AssignmentWords::endReason(row.text(26)).value_or(EndReason::Other);
    a.endComment = row.text(27);
    a.suspensionReason = row.text(28);
    a.appreciation = row.text(29);
    a.studentRating = rating(row, 30);
    a.studentComment = row.text(31);
    a.communeRating = rating(row, 32);
    a.communeComment = row.text(33);
    a.notes = row.text(34);
    return a;
}

QVariant orNull(const std::optional<int> &value) { return value ? QVariant(*value) : QVariant(); }
QVariant orNull(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

Values bind(const Assignment &a)
{
    return {{QLatin1StringView("campaign"), a.campaign.value},
            {QLatin1StringView("proposal"), a.proposal.value},
            {QLatin1StringView("student"), a.student.value},
            {QLatin1StringView("status"), AssignmentWords::word(a.status)},
            {QLatin1StringView("minutes"), a.minutes},
            {QLatin1StringView("starts_on"), bindDate(a.startsOn)},
            {QLatin1StringView("ends_on"), bindDate(a.endsOn)},
            {QLatin1StringView("commune_referent"), a.communeReferent.trimmed()},
            {QLatin1StringView("commune_referent_phone"), normalisePhone(a.communeReferentPhone)},
            {QLatin1StringView("commune_referent_email"), a.communeReferentEmail.trimmed()},
            {QLatin1StringView("university_referent"), a.universityReferent.trimmed()},
            {QLatin1StringView("derogation_reason"), a.derogationReason},
            {QLatin1StringView("derogation_author"), a.derogationAuthor},
            {QLatin1StringView("derogation_on"), bindDate(a.derogationOn)},
            {QLatin1StringView("insurer_confirmed_on"), bindDate(a.insurerConfirmedOn)},
            {QLatin1StringView("parents_agreed_on"), bindDate(a.parentsAgreedOn)},
            {QLatin1StringView("check_attested_on"), bindDate(a.checkAttestedOn)},
            {QLatin1StringView("gate_reason"), a.gateReason},
            {QLatin1StringView("gate_author"), a.gateAuthor},
            {QLatin1StringView("gate_on"), bindDate(a.gateOn)},
            {QLatin1StringView("convention_number"), orNull(a.conventionNumber)},
            {QLatin1StringView("convention_sent_on"), bindDate(a.conventionSentOn)},
            {QLatin1StringView("convention_signed_on"), bindDate(a.conventionSignedOn)},
            {QLatin1StringView("convention_frozen"), a.conventionFrozen},
            {QLatin1StringView("ended_on"), bindDate(a.endedOn)},
            {QLatin1StringView("end_code"), AssignmentWords::word(a.endReason)},
            {QLatin1StringView("end_reason"), a.endComment},
            {QLatin1StringView("suspension_reason"), a.suspensionReason},
            {QLatin1StringView("appreciation"), a.appreciation},
            {QLatin1StringView("student_rating"), orNull(a.studentRating)},
            {QLatin1StringView("student_comment"), a.studentComment},
            {QLatin1StringView("commune_rating"), orNull(a.communeRating)},
            {QLatin1StringView("commune_comment"), a.communeComment},
            {QLatin1StringView("notes"), a.notes}};
}

Error invalid(const QString &message, const char *field) { return {ErrorKind::Invalid, message, QString::fromLatin1(field)}; }

bool isRating(const std::optional<int> &value) { return !value || (*value >= 1 && *value <= 5); }

} // namespace

Result<std::vector<Assignment>> AssignmentsRepository::read(const QString &tail, const QVariantList &values)
{
    std::vector<Assignment> assignments;
    const Status status = m_database.select(kColumns + tail, values, [&](const Row &row) {
        assignments.push_back(fromRow(row));
        return true;
    });
    if (!status)
        return status.error();
    return assignments;
}

Result<std::optional<Assignment>> AssignmentsRepository::find(AssignmentId id)
{
    const auto found = read(QStringLiteral("WHERE id = ?"), {id.value});
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<std::vector<Assignment>> AssignmentsRepository::ofProposal(ProposalId proposal)
{
    return read(QStringLiteral("WHERE proposal = ? ORDER BY starts_on, id"), {proposal.value});
}

Result<std::vector<Assignment>> AssignmentsRepository::ofStudent(StudentId student)
{
    return read(QStringLiteral("WHERE student = ? ORDER BY starts_on DESC, id DESC"), {student.value});
}

Result<std::vector<Assignment>> AssignmentsRepository::all() { return read(QStringLiteral("ORDER BY id"), {}); }

Result<EffectiveFigures> AssignmentsRepository::figures(AssignmentId id)
{
    const auto facts = assignmentFacts(m_database, {id.value});
    if (!facts)
        return facts.error();
    return facts->empty() ? EffectiveFigures() : facts->front().figures;
}

Result<StartGate> AssignmentsRepository::gate(AssignmentId id)
{
    const auto facts = assignmentFacts(m_database, {id.value});
    if (!facts)
        return facts.error();
    return facts->empty() ? StartGate() : facts->front().judgedGate();
}

Result<int> AssignmentsRepository::placesLeft(ProposalId proposal)
{
    const auto left = m_database.scalar(
        QStringLiteral("SELECT p.places - (SELECT count(*) FROM assignment a WHERE a.proposal = p.id AND a.status IN "
                       "('prepared', 'running', 'suspended', 'finished')) FROM proposal p WHERE p.id = ?"),
        {proposal.value});
    if (!left)
        return left.error();
    return std::max(0, left->toInt());
}

Result<bool> AssignmentsRepository::isFromCommune(StudentId student, ProposalId proposal)
{
    // A part of a commune, or one that has merged, stands for the commune of today.
    const auto same = m_database.scalar(
        QStringLiteral("SELECT coalesce(h.parent, h.id) = coalesce(c.parent, c.id) FROM student s JOIN commune h "
                       "ON h.id = s.commune JOIN proposal p ON p.id = ? JOIN commune c ON c.id = p.commune WHERE s.id = ?"),
        {proposal.value, student.value});
    if (!same)
        return same.error();
    return same->toInt() == 1;
}

Status AssignmentsRepository::validate(const Assignment &a)
{
    if (!a.proposal.isValid())
        return invalid(tr("Choose the action."), "proposal");
    if (!a.student.isValid())
        return invalid(tr("Choose the student."), "student");
    if (a.minutes <= 0)
        return invalid(tr("Enter the planned hours, for example 30 or 2h30."), "minutes");
    if (!a.startsOn.isValid())
        return invalid(tr("Enter the first day, for example 03/11/2026."), "starts_on");
    if (!a.endsOn.isValid())
        return invalid(tr("Enter the last day, for example 30/04/2027."), "ends_on");
    if (a.endsOn < a.startsOn)
        return invalid(tr("The last day is before the first: correct one of them."), "ends_on");
    if (!isRating(a.studentRating))
        return invalid(tr("A satisfaction is a number from 1 to 5."), "student_rating");
    if (!isRating(a.communeRating))
        return invalid(tr("A satisfaction is a number from 1 to 5."), "commune_rating");
    if (!a.communeReferentEmail.trimmed().isEmpty() && !a.communeReferentEmail.contains(u'@'))
        return invalid(tr("This e-mail address has no @."), "commune_referent_email");
    return done();
}

Status AssignmentsRepository::checkPlace(Transaction &transaction, const Assignment &a)
{
    AssignmentsRepository repository(transaction.database());
    const auto status = transaction.database().scalar(QStringLiteral("SELECT status FROM proposal WHERE id = ?"), {a.proposal.value});
    if (!status)
        return status.error();
    const QString word = status->toString();
    if (word != QLatin1StringView("conforming") && word != QLatin1StringView("conforming_with_reservation"))
        return Error{ErrorKind::Refused, tr("The proposal is not declared conforming: examine it first."), QStringLiteral("proposal")};
    const auto there = transaction.database().scalar(
        QStringLiteral("SELECT count(*) FROM assignment WHERE proposal = ? AND student = ? AND status IN ('prepared', 'running', "
                       "'suspended', 'finished')"),
        {a.proposal.value, a.student.value});
    if (!there)
        return there.error();
    if (there->toInt() > 0)
        return Error{ErrorKind::Refused, tr("This student already has an affectation to this action."), QStringLiteral("student")};
    const auto left = repository.placesLeft(a.proposal);
    if (!left)
        return left.error();
    if (*left == 0)
        return Error{ErrorKind::Refused, tr("Every place of this action is taken: raise the number of places, or end an affectation."),
                     QStringLiteral("proposal")};
    const auto from = repository.isFromCommune(a.student, a.proposal);
    if (!from)
        return from.error();
    if (!*from && a.derogationReason.trimmed().isEmpty())
        return Error{ErrorKind::Refused,
                     tr("The student does not come from this commune: give the reason of a derogation."),
                     QStringLiteral("derogation_reason")};
    return done();
}

Result<AssignmentId> AssignmentsRepository::add(Transaction &transaction, Assignment assignment)
{
    if (!assignment.campaign.isValid()) {
        const auto campaign = transaction.database().scalar(QStringLiteral("SELECT campaign FROM proposal WHERE id = ?"),
                                                            {assignment.proposal.value});
        if (!campaign)
            return campaign.error();
        assignment.campaign = {campaign->toLongLong()};
    }
    assignment.status = AssignmentStatus::Prepared;
    if (Status status = validate(assignment); !status)
        return status.error();
    if (Status status = CampaignsRepository::requireOpen(transaction, assignment.campaign); !status)
        return status.error();
    if (Status status = checkPlace(transaction, assignment); !status)
        return status.error();
    if (!assignment.derogationReason.trimmed().isEmpty()) {
        if (assignment.derogationAuthor.trimmed().isEmpty())
            assignment.derogationAuthor = transaction.author();
        if (!assignment.derogationOn.isValid())
            assignment.derogationOn = transaction.today();
    }
    const Result<qint64> id = transaction.insert(kTable, bind(assignment));
    if (!id)
        return id.error();
    return AssignmentId{*id};
}

Result<QDate> AssignmentsRepository::lockedUntil(Transaction &transaction, AssignmentId id)
{
    const auto day = transaction.database().scalar(
        QStringLiteral("SELECT g.ends_on FROM assignment a JOIN campaign g ON g.id = a.campaign WHERE a.id = ? AND "
                       "g.closed_on IS NOT NULL"),
        {id.value});
    if (!day)
        return day.error();
    return QDate::fromString(day->toString(), Qt::ISODate);
}

Status AssignmentsRepository::requireOpen(Transaction &transaction, AssignmentId id, QDate day)
{
    const auto locked = lockedUntil(transaction, id);
    if (!locked)
        return locked.error();
    if (!locked->isValid())
        return done();
    if (day.isValid() && day > *locked)
        return CampaignsRepository::requireOpenOn(transaction, day);
    return Error{ErrorKind::Refused,
                 tr("The campaign is closed up to %1: what lies before no longer changes. A later day may be recorded, or the "
                    "campaign reopened.")
                     .arg(formatDate(*locked)),
                 QStringLiteral("closed")};
}

Result<Assignment> AssignmentsRepository::writable(Transaction &transaction, AssignmentId id, QDate day)
{
    AssignmentsRepository repository(transaction.database());
    auto found = repository.find(id);
    if (found && *found && (*found)->isLive() && (*found)->conventionFrozen.isEmpty()) {
        if (Status status = ConventionsRepository::freezeIfComplete(transaction, id); !status)
            return status.error();
        found = repository.find(id);
    }
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::Refused, tr("This affectation no longer exists."), {}};
    if (Status status = requireOpen(transaction, id, day); !status)
        return status.error();
    return **found;
}

Status AssignmentsRepository::write(Transaction &transaction, const Assignment &assignment)
{
    if (Status status = validate(assignment); !status)
        return status;
    return transaction.update(kTable, assignment.id.value, bind(assignment));
}

Status AssignmentsRepository::update(Transaction &transaction, const Assignment &assignment)
{
    const auto locked = lockedUntil(transaction, assignment.id);
    if (!locked)
        return locked.error();
    const auto now = writable(transaction, assignment.id, locked->isValid() ? transaction.today() : QDate());
    if (!now)
        return now.error();
    const bool samePlan = now->minutes == assignment.minutes && now->startsOn == assignment.startsOn && now->endsOn == assignment.endsOn;
    if (!samePlan && !now->conventionFrozen.isEmpty())
        return Error{ErrorKind::Refused, tr("The convention is signed: hours and period now change by an amendment."),
                     QStringLiteral("minutes")};
    // What has its own way of changing keeps what the register says.
    Assignment next = assignment;
    next.campaign = now->campaign;
    next.proposal = now->proposal;
    next.student = now->student;
    next.status = now->status;
    next.gateReason = now->gateReason;
    next.gateAuthor = now->gateAuthor;
    next.gateOn = now->gateOn;
    next.conventionNumber = now->conventionNumber;
    next.conventionSentOn = now->conventionSentOn;
    next.conventionSignedOn = now->conventionSignedOn;
    next.conventionFrozen = now->conventionFrozen;
    if (locked->isValid() && !changesOnlyAfter(*now, next, *locked))
        return requireOpen(transaction, assignment.id);
    return write(transaction, next);
}

} // namespace pc
