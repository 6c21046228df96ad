// Reads and writes sessions of the commission: the only SQL of tables label_session, label_member, label_recusal and
// label_deliberation.
//
// Once its minutes are signed nothing of a session changes: every write refuses it.
#pragma once

#include "models/labels/labelsession.h"
#include "models/store/transaction.h"

namespace pc {

class LabelSessionsRepository {
    Q_DECLARE_TR_FUNCTIONS(pc::LabelSessionsRepository)

public:
    explicit LabelSessionsRepository(Database &database) : m_database(database) {}

    Result<std::optional<LabelSession>> find(LabelSessionId id);
    /// By day; of every campaign without one.
    Result<std::vector<LabelSession>> ofCampaign(CampaignId campaign);
    Result<std::vector<LabelMember>> members(LabelSessionId id);
    Result<std::vector<LabelRecusal>> recusals(LabelSessionId id);
    /// Files of the agenda in its order, then those decided in the session that are elsewhere since.
    Result<std::vector<AgendaLine>> agenda(LabelSessionId id);
    /// Ties between members and files of the agenda found in the register, one for each pair, recused ones left out. None
    /// when the session does not use recusals.
    Result<std::vector<RecusalTie>> ties(LabelSessionId id);
    /// The latest of a file; in a session when one is given.
    Result<std::optional<Deliberation>> deliberation(LabelFileId file, LabelSessionId session = {});

    /// Who asks for a label, a line each: name, then university, component, level, commune of origin; what is known of them.
    QStringList identity(LabelFileId file);
    /// Reasons given before for a verdict, most frequent first; for suggestions.
    Result<QStringList> usedReasons(LabelVerdict verdict);
    /// Members of the latest other session, absent and without keys: the commission is often the same.
    Result<std::vector<LabelMember>> lastMembers(LabelSessionId besides);

    /// Errors: Invalid for a missing campaign or a day outside it and the three months after; Refused when closed.
    static Result<LabelSessionId> add(Transaction &transaction, const LabelSession &session);
    static Status update(Transaction &transaction, const LabelSession &session);
    /// Members in this order; those left out go, with their recusals.
    static Status setMembers(Transaction &transaction, LabelSessionId id, const std::vector<LabelMember> &members);
    static Status setPresent(Transaction &transaction, LabelMemberId member, bool present);
    static Status recuse(Transaction &transaction, const LabelRecusal &recusal);
    static Status lift(Transaction &transaction, LabelMemberId member, LabelFileId file);
    static Status deliberate(Transaction &transaction, const Deliberation &deliberation);
    /// Freezes it and what was decided in it: undo passes over all of it from then on. Errors: Refused when a file of the agenda is undecided or the quorum is missing; Invalid without a name.
    static Status sign(Transaction &transaction, LabelSessionId id, QDate day, const QString &by);
    /// Removes a session that has no file on its agenda and no decision.
    static Status remove(Transaction &transaction, LabelSessionId id);

    static Status validate(const LabelSession &session);
    /// Error Refused, with a sentence, once the minutes are signed, the campaign is closed or the session is gone.
    static Status requireOpen(Transaction &transaction, LabelSessionId id);
    /// Why the minutes cannot be signed yet, as a sentence; empty when they can.
    Result<QString> signingRefusal(LabelSessionId id);

private:
    Result<std::vector<LabelSession>> read(const QString &tail, const QVariantList &values);
    Result<std::vector<Deliberation>> readDeliberations(const QString &tail, const QVariantList &values);

    Database &m_database;
};

} // namespace pc
