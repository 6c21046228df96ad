// Reads and writes affectations: the table `assignment`. Its convention, amendments and signatures are written by
// ConventionsRepository, its follow-up by FollowUpsRepository.
//
// Every write asks that the campaign is open, or that it concerns a day after the last one of the closed campaign: closing
// locks by date. A student who does not come from the commune needs a derogation; more hours than the quota (QuotaRooms)
// are a warning, never a refusal.
#pragma once

#include "models/assignments/assignment.h"
#include "models/assignments/assignmentlife.h"
#include "models/assignments/convention.h"
#include "models/assignments/startgate.h"
#include "models/store/transaction.h"

namespace pc {

/// An affectation as its pane shows it, judged.
struct AssignmentRecord {
    Assignment assignment;
    std::vector<Amendment> amendments; ///< oldest first
    std::vector<Signature> signatures; ///< of the convention itself
    std::vector<Party> required;
    EffectiveFigures figures;
    StartGate gate;
    ConventionState convention = ConventionState::ToIssue;
    int signaturesGiven = 0; ///< of required parties
    qint64 minutesEntered = 0;
    qint64 minutesSigned = 0;
    bool minor = false; ///< known to be one on the day the action starts
    bool campaignOpen = true;
    QDate lockedUntil;     ///< last day of a closed campaign; invalid while it is open
    bool placeLeft = true; ///< in the action, this affectation not counted
    bool another = false;  ///< the student has another affectation to the action
    bool retained = true;  ///< the student's candidature, when there is one
    QString studentName; ///< "Léa Martin"
    QString communeName;
    CommuneId commune;        ///< of the action
    CommuneId studentCommune; ///< may be invalid
    QString proposalNumber;
    QString proposalTitle;
    QString maintained; ///< says that a commune which left the scheme keeps its running actions; empty otherwise

    /// Whether something that happens on this day may be recorded.
    bool isOpenOn(QDate day) const
    {
        return campaignOpen || (day > lockedUntil && (!assignment.endedOn.isValid() || assignment.endedOn > lockedUntil));
    }
    AssignmentLifeFacts lifeFacts(QDate today) const
    {
        return {gate.isOpen(), static_cast<int>(minutesEntered), campaignOpen, isOpenOn(today), placeLeft, another, retained};
    }
};

/// What ends an affectation.
struct AssignmentEnd {
    QDate on;
    EndReason reason = EndReason::None; ///< asked for an early end
    QString comment;
    QString appreciation = {};
};

/// SQL of the planned minutes of the affectation with the alias `a`: the same rule as effectiveFigures(), and 0 once it
/// is cancelled.
inline const QString kEffectiveMinutes =
    QStringLiteral("CASE WHEN a.status = 'cancelled' THEN 0 ELSE coalesce((SELECT m.minutes FROM amendment m "
                   "WHERE m.assignment = a.id AND m.signed_on IS NOT NULL ORDER BY m.version DESC LIMIT 1), a.minutes) END");

class AssignmentsRepository {
    Q_DECLARE_TR_FUNCTIONS(pc::AssignmentsRepository)

public:
    explicit AssignmentsRepository(Database &database) : m_database(database) {}

    Result<std::optional<Assignment>> find(AssignmentId id);
    /// By day of beginning.
    Result<std::vector<Assignment>> ofProposal(ProposalId proposal);
    /// Of every campaign, latest first.
    Result<std::vector<Assignment>> ofStudent(StudentId student);
    /// Every affectation, by key.
    Result<std::vector<Assignment>> all();
    /// Error Refused when there is none of this key.
    Result<AssignmentRecord> record(AssignmentId id);
    Result<EffectiveFigures> figures(AssignmentId id);
    Result<StartGate> gate(AssignmentId id);

    /// Places of a proposal that are neither taken nor finished.
    Result<int> placesLeft(ProposalId proposal);
    /// Whether the student's commune of origin is that of the action.
    Result<bool> isFromCommune(StudentId student, ProposalId proposal);

    /// Adds a prepared affectation; an empty campaign becomes that of the proposal. Errors: Invalid for a value,
    /// Refused when the proposal is not conforming, has no place left, the student already has it, or does not come
    /// from the commune and no derogation is given.
    static Result<AssignmentId> add(Transaction &transaction, Assignment assignment);
    /// Writes the fields of a form; status, end and convention go their own ways. Errors as for add().
    static Status update(Transaction &transaction, const Assignment &assignment);
    /// The rules an affectation must pass to be kept; pure. The error's detail names the column.
    static Status validate(const Assignment &assignment);

    /// Takes a step of AssignmentLife. Error Refused with the sentence of the table. Use finish(), endEarly(),
    /// suspend(), reopen() where more is to be said.
    static Status setStatus(Transaction &transaction, AssignmentId id, AssignmentStatus to);
    static Status suspend(Transaction &transaction, AssignmentId id, const QString &reason);
    static Status finish(Transaction &transaction, AssignmentId id, const AssignmentEnd &end);
    static Status endEarly(Transaction &transaction, AssignmentId id, const AssignmentEnd &end);
    /// The way back from an end or a cancellation: the day and the reason of the end go into the notes, with this one.
    /// Error Invalid without a reason.
    static Status reopen(Transaction &transaction, AssignmentId id, const QString &reason);

    /// Error Refused, with a sentence, when the campaign is closed and the day does not lie after its last day. An invalid
    /// day stands for what is not dated.
    static Status requireOpen(Transaction &transaction, AssignmentId id, QDate day = {});
    /// The last day of the campaign when it is closed; invalid while it is open.
    static Result<QDate> lockedUntil(Transaction &transaction, AssignmentId id);

    /// Starts are allowed although a condition is missing. Error Invalid without a reason; author and day are those
    /// of the change. An empty reason takes the decision back.
    static Status overrideGate(Transaction &transaction, AssignmentId id, const QString &reason);

    /// Bulk edits; each line is checked like an update. They answer how many changed.
    static Result<int> confirmInsurer(Transaction &transaction, const std::vector<AssignmentId> &ids, QDate on);
    static Result<int> setCommuneReferent(Transaction &transaction, const std::vector<AssignmentId> &ids, const QString &name);
    static Result<int> setUniversityReferent(Transaction &transaction, const std::vector<AssignmentId> &ids, const QString &name);

private:
    friend class ConventionsRepository;
    Result<std::vector<Assignment>> read(const QString &tail, const QVariantList &values);
    Status describe(AssignmentRecord &record);
    /// The affectation, for a change that concerns this day. The first write that finds its convention signed by all
    /// freezes it.
    static Result<Assignment> writable(Transaction &transaction, AssignmentId id, QDate day = {});
    static Status write(Transaction &transaction, const Assignment &assignment);
    static Status checkPlace(Transaction &transaction, const Assignment &assignment);

    Database &m_database;
};

} // namespace pc
