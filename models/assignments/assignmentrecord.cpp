// The reading of one affectation as its pane shows it, and the edits of many at once.
#include "models/assignments/assignmentfacts.h"
#include "models/assignments/assignmentsrepository.h"
#include "models/assignments/conventionsrepository.h"
#include "models/base/communekind.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/communes/eligibility.h"

#include <functional>

namespace pc {

namespace {

// One edit of several affectations; those that already are so are not counted.
Result<int> editAll(const std::vector<AssignmentId> &ids, const std::function<Result<bool>(AssignmentId)> &edit)
{
    int changed = 0;
    for (const AssignmentId id : ids) {
        const Result<bool> did = edit(id);
        if (!did)
            return did.error();
        changed += *did ? 1 : 0;
    }
    return changed;
}

} // namespace

Status AssignmentsRepository::describe(AssignmentRecord &record)
{
    const QString sql = QStringLiteral(
        "SELECT trim(s.first_name || ' ' || s.last_name), s.commune, c.id, c.name, c.kind, p.number, p.title, "
        "coalesce(f.name, ''), coalesce(i.standing, ''), g.closed_on IS NULL, "
        "(SELECT coalesce(sum(entered), 0) FROM hour_total WHERE assignment = a.id), "
        "(SELECT coalesce(sum(signed), 0) FROM hour_total WHERE assignment = a.id), g.ends_on, "
        "p.places > (SELECT count(*) FROM assignment o WHERE o.proposal = p.id AND o.id <> a.id AND o.status IN ('prepared', "
        "'running', 'suspended', 'finished')), EXISTS (SELECT 1 FROM assignment o WHERE o.proposal = p.id AND o.id <> a.id AND "
        "o.student = a.student AND o.status IN ('prepared', 'running', 'suspended', 'finished')), "
        "coalesce((SELECT l.status = 'retained' FROM application l WHERE l.student = a.student AND l.campaign = a.campaign), 1) "
        "FROM assignment a JOIN student s ON s.id = a.student JOIN proposal p ON p.id = a.proposal "
        "JOIN commune c ON c.id = p.commune JOIN campaign g ON g.id = a.campaign LEFT JOIN commune f ON f.id = c.parent "
        "LEFT JOIN commune_index i ON i.commune = c.id WHERE a.id = ?");
    QString kind;
    QString successor;
    QString standing;
    const Status status = m_database.select(sql, {record.assignment.id.value}, [&](const Row &row) {
        record.studentName = row.text(0);
        record.studentCommune = {row.integer(1)};
        record.commune = {row.integer(2)};
        record.communeName = row.text(3);
        kind = row.text(4);
        record.proposalNumber = row.text(5);
        record.proposalTitle = row.text(6);
        successor = row.text(7);
        standing = row.text(8);
        record.campaignOpen = row.boolean(9);
        record.minutesEntered = row.integer(10);
        record.minutesSigned = row.integer(11);
        record.lockedUntil = record.campaignOpen ? QDate() : row.date(12);
        record.placeLeft = row.boolean(13);
        record.another = row.boolean(14);
        record.retained = row.boolean(15);
        return true;
    });
    if (!status)
        return status;
    if (!record.assignment.isLive())
        return done();
    if (kind != toCode(CommuneKind::Commune))
        record.maintained = successor.isEmpty()
            ? tr("%1 has merged with another commune: the action goes on as agreed.").arg(record.communeName)
            : tr("%1 is now part of %2: the action goes on as agreed.").arg(record.communeName, successor);
    else if (Eligibility::standing(standing) == Standing::Left)
        record.maintained =
            tr("%1 is no longer below the threshold: actions that run are kept until their end.").arg(record.communeName);
    return done();
}

Result<AssignmentRecord> AssignmentsRepository::record(AssignmentId id)
{
    const auto found = find(id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::Refused, tr("This affectation no longer exists."), {}};
    AssignmentRecord record;
    record.assignment = **found;
    auto facts = assignmentFacts(m_database, {id.value});
    if (!facts)
        return facts.error();
    if (facts->empty())
        return Error{ErrorKind::Refused, tr("This affectation no longer exists."), {}};
    const AssignmentFacts &judged = facts->front();
    ConventionsRepository conventions(m_database);
    auto amendments = conventions.amendments(id);
    if (!amendments)
        return amendments.error();
    auto signatures = conventions.signatures(id);
    if (!signatures)
        return signatures.error();
    record.amendments = std::move(*amendments);
    record.signatures = std::move(*signatures);
    record.required = judged.required;
    record.figures = judged.figures;
    record.gate = judged.judgedGate();
    record.convention = judged.judgedConvention();
    record.signaturesGiven = judged.convention.given;
    record.minor = judged.minor;
    if (Status status = describe(record); !status)
        return status.error();
    return record;
}

Result<int> AssignmentsRepository::confirmInsurer(Transaction &transaction, const std::vector<AssignmentId> &ids, QDate on)
{
    if (!on.isValid())
        return Error{ErrorKind::Invalid, tr("Enter the day the insurer confirmed, for example 03/11/2026."),
                     QStringLiteral("insurer_confirmed_on")};
    return editAll(ids, [&](AssignmentId id) -> Result<bool> {
        auto assignment = writable(transaction, id);
        if (!assignment)
            return assignment.error();
        if (assignment->insurerConfirmedOn.isValid())
            return false;
        assignment->insurerConfirmedOn = on;
        const Status status = write(transaction, *assignment);
        return status ? Result<bool>(true) : status.error();
    });
}

Result<int> AssignmentsRepository::setCommuneReferent(Transaction &transaction, const std::vector<AssignmentId> &ids,
                                                      const QString &name)
{
    return editAll(ids, [&](AssignmentId id) -> Result<bool> {
        auto assignment = writable(transaction, id);
        if (!assignment)
            return assignment.error();
        if (assignment->communeReferent == name.trimmed())
            return false;
        assignment->communeReferent = name.trimmed();
        const Status status = write(transaction, *assignment);
        return status ? Result<bool>(true) : status.error();
    });
}

Result<int> AssignmentsRepository::setUniversityReferent(Transaction &transaction, const std::vector<AssignmentId> &ids,
                                                         const QString &name)
{
    return editAll(ids, [&](AssignmentId id) -> Result<bool> {
        auto assignment = writable(transaction, id);
        if (!assignment)
            return assignment.error();
        if (assignment->universityReferent == name.trimmed())
            return false;
        assignment->universityReferent = name.trimmed();
        const Status status = write(transaction, *assignment);
        return status ? Result<bool>(true) : status.error();
    });
}

} // namespace pc
