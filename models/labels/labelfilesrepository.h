// Reads and writes files of labels, their claims, pieces and decisions: the only SQL of tables label_file, label_claim,
// label_piece and label_decision.
//
// Every write refuses a closed campaign and a session whose minutes are signed. Steps pass through LabelLife; nothing
// else sets a status.
#pragma once

#include "models/labels/labelconditions.h"
#include "models/store/transaction.h"

#include <functional>

namespace pc {

/// One of several files a step or a decision cannot be made for, and why.
struct LabelRefusal {
    LabelFileId id;
    QString student;
    QString why;
};

class LabelFilesRepository {
    Q_DECLARE_TR_FUNCTIONS(pc::LabelFilesRepository)

public:
    explicit LabelFilesRepository(Database &database) : m_database(database) {}

    Result<std::optional<LabelFile>> find(LabelFileId id);
    /// Latest campaign first.
    Result<std::vector<LabelFile>> ofStudent(StudentId student);
    Result<std::vector<LabelFile>> ofCampaign(CampaignId campaign);
    /// In the order of the agenda.
    Result<std::vector<LabelFile>> ofSession(LabelSessionId session);
    Status forEach(const std::function<void(const LabelFile &)> &each);

    Result<std::vector<LabelClaim>> claims(LabelFileId id);
    /// Affectations of the student that may be claimed: running, finished or ended early, with at least one line of hours.
    Result<std::vector<LabelClaim>> claimable(StudentId student);
    /// One line for each piece the kind asks for, in its order, and those put aside that were received.
    Result<std::vector<PieceLine>> pieces(LabelFileId id);
    /// What the actions claimed aim at, one line each: "Savoir: …".
    Result<QStringList> aims(LabelFileId id);
    /// Other files that claim an engagement of this one; withdrawn, refused and inadmissible ones do not count.
    Result<std::vector<EarlierUse>> earlierUses(LabelFileId id);
    /// Oldest first.
    Result<std::vector<LabelDecision>> decisions(LabelFileId id);
    /// The one that holds.
    Result<std::optional<LabelDecision>> decision(LabelFileId id);
    /// The file with everything its conditions look at.
    Result<LabelCase> caseOf(LabelFileId id, QDate today);

    /// Errors: Invalid for a missing student, kind, campaign or day; Refused when the student has one for this kind in this
    /// campaign, or the campaign is closed.
    static Result<LabelFileId> add(Transaction &transaction, const LabelFile &file, const std::vector<AssignmentId> &claims);
    /// Writes the form: description, sworn statement, reasons, notes, appeal. Everything else has its own function.
    static Status update(Transaction &transaction, const LabelFile &file);
    static Status setClaims(Transaction &transaction, LabelFileId id, const std::vector<AssignmentId> &claims);
    /// Error Invalid when refused without a reason.
    static Status setPiece(Transaction &transaction, LabelFileId id, RequirementId requirement, PieceState state,
                           QDate receivedOn = {}, const QString &reason = {});
    /// The row of a piece, made when it does not exist: for an attachment that is one.
    static Result<LabelPieceId> pieceRow(Transaction &transaction, LabelFileId id, RequirementId requirement, QDate receivedOn);
    static Status setOpinion(Transaction &transaction, LabelFileId id, LabelOpinion opinion, const QString &text,
                             const QString &author, QDate day);
    /// Errors: Invalid without a reason or an author.
    static Status explainReuse(Transaction &transaction, LabelFileId id, const QString &reason, const QString &author, QDate day);
    /// Deposits a file, or deposits a deferred one again: the grid in force on the day is kept with it. After the last day a
    /// reason is needed.
    static Status deposit(Transaction &transaction, LabelFileId id, QDate day, const QString &lateReason = {});
    /// One step that is not a decision. Errors: Refused with the table's sentence; Invalid when a reason is missing.
    static Status step(Transaction &transaction, LabelFileId id, LabelStatus to, QDate today, const QString &reason = {});
    /// Puts files on the agenda of a session, in this order after those that are there; taken off: an invalid session.
    static Status schedule(Transaction &transaction, const std::vector<LabelFileId> &ids, LabelSessionId session, QDate today);
    static Status setAgenda(Transaction &transaction, LabelSessionId session, const std::vector<LabelFileId> &order);
    /// Decides one or several files at once, all or none: the error names the student it is about. The remedies of the kind
    /// are taken when the decision has none and is unfavourable.
    static Status decide(Transaction &transaction, const std::vector<LabelFileId> &ids, const LabelDecision &decision);
    /// Takes the latest decision back: the file is where it was before. Error Refused once notified.
    static Status takeBack(Transaction &transaction, LabelFileId id, QDate today);
    static Status setNotified(Transaction &transaction, const std::vector<LabelFileId> &ids, QDate day);
    static Status recordAppeal(Transaction &transaction, LabelFileId id, QDate day, const QString &text, const QString &outcome);
    /// Removes a file that was never deposited, with its claims and pieces. Error Refused later: it is withdrawn instead.
    static Status remove(Transaction &transaction, LabelFileId id);

    static Status validate(const LabelFile &file);

private:
    Result<std::vector<LabelFile>> read(const QString &tail, const QVariantList &values);
    /// The file, when it exists and its campaign is open.
    static Result<LabelFile> wanted(Transaction &transaction, LabelFileId id);
    /// The same, when neither a decision nor a withdrawal nor signed minutes keep it as it is; a deferred one may change.
    static Result<LabelFile> editable(Transaction &transaction, LabelFileId id);
    static Status save(Transaction &transaction, const LabelFile &file);
    static Status requireUnsigned(Transaction &transaction, LabelSessionId session);
    /// Takes a file off its agenda and closes the gap.
    static Status leaveAgenda(Transaction &transaction, LabelFile &file);
    /// What was notified and appealed against goes into the notes: a new decision is made.
    static void examineAgain(LabelFile &file);
    static Status decideOne(Transaction &transaction, LabelFileId id, const LabelDecision &decision);
    static Status notifyOne(Transaction &transaction, LabelFileId id, QDate day);
    /// Does `work` for each; the error of one carries its student's name.
    static Status forAll(Transaction &transaction, const std::vector<LabelFileId> &ids,
                         const std::function<Status(LabelFileId)> &work);

    Database &m_database;
};

} // namespace pc
