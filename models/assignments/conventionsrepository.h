// Draws up conventions, keeps their signatures and amendments: the tables `signature` and `amendment`.
//
// The last required signature freezes names and addresses into the convention; nothing unfreezes them. When it becomes
// complete otherwise (the rule asks for fewer parties, a parent is no longer needed), the next write freezes it.
#pragma once

#include "models/assignments/assignmentsrepository.h"

namespace pc {

class ConventionsRepository {
    Q_DECLARE_TR_FUNCTIONS(pc::ConventionsRepository)

public:
    explicit ConventionsRepository(Database &database) : m_database(database) {}

    /// Oldest first.
    Result<std::vector<Amendment>> amendments(AssignmentId assignment);
    /// Of the convention itself, or of one amendment.
    Result<std::vector<Signature>> signatures(AssignmentId assignment, AmendmentId amendment = {});
    Result<std::optional<FrozenConvention>> frozen(AssignmentId assignment);

    /// Gives the convention its number, the next of the campaign's year, unless it has one. A number is never given
    /// twice and none is left out. Answers it.
    static Result<QString> drawUp(Transaction &transaction, AssignmentId assignment);
    /// The day it was sent to the parties; draws it up if need be. An invalid day: not sent after all.
    static Status setSent(Transaction &transaction, AssignmentId assignment, QDate on);

    /// Records that a party signed, or corrects what was recorded of it; draws the convention up if need be.
    /// Errors: Invalid without a day or for one in the future; Refused for a cancelled affectation.
    static Status sign(Transaction &transaction, const Signature &signature);
    /// Takes a signature back that was recorded by mistake. Error Refused once the convention is frozen; an amendment is
    /// then not signed by all any more.
    static Status removeSignature(Transaction &transaction, AssignmentId assignment, AmendmentId amendment, Party party);
    /// Records one party's signature of several conventions; answers how many were not signed by it before.
    static Result<int> signAll(Transaction &transaction, const std::vector<AssignmentId> &ids, Party party, QDate on);

    /// Adds the next version. Errors: Invalid for a value; Refused before the convention is signed or after the end.
    static Result<AmendmentId> addAmendment(Transaction &transaction, Amendment amendment);
    /// Errors as for addAmendment(); Refused once the amendment is signed.
    static Status updateAmendment(Transaction &transaction, const Amendment &amendment);
    /// The day all parties had signed; from then on it gives the figures.
    static Status setAmendmentSigned(Transaction &transaction, AmendmentId amendment, QDate on);
    static Status validate(const Amendment &amendment);

private:
    Result<std::vector<Amendment>> readAmendments(const QString &tail, const QVariantList &values);
    Result<std::vector<Signature>> readSignatures(const QString &tail, const QVariantList &values);
    friend class AssignmentsRepository;
    static Result<QString> number(Transaction &transaction, const Assignment &assignment);
    /// After the closing an amendment may move the last day, beyond the campaign; hours and first day count in it.
    static Status keepsClosedPart(Transaction &transaction, const Amendment &amendment);
    static Status keepsClosedPart(Transaction &transaction, AmendmentId id);
    static Status freezeIfComplete(Transaction &transaction, AssignmentId assignment);
    static Status closeAmendmentIfComplete(Transaction &transaction, AssignmentId assignment, AmendmentId amendment);

    Database &m_database;
};

} // namespace pc
