// « Recevoir »: a register that comes back from the other office, compared with ours row by row, and what is taken of it.
//
// Nothing is overwritten in silence: what both offices changed is a conflict, left as it is here unless it is chosen. The
// received file is only read. Deletions are differences like the others.
#pragma once

#include "models/handover/sharedrows.h"
#include "models/store/transaction.h"

#include <memory>

namespace pc {

/// One column two registers do not agree on, in the reader's words.
struct FieldDifference {
    QString column;
    QString label;
    QString before; ///< when the copy was made; empty when it is not known any more
    QString ours;
    QString theirs;
    bool changedHere = false; ///< since then
    QJsonValue value;         ///< theirs, a link as the uuid of what it points to
    QJsonValue present;       ///< ours, likewise

    friend bool operator==(const FieldDifference &, const FieldDifference &) = default;
};

struct RowDifference {
    enum Kind { New, Changed, Removed };

    size_t line = 0; ///< of HandoverRules::shared()
    QString uuid;    ///< in our register, when it has the row
    QString theirUuid;
    qint64 ours = 0; ///< key in our register, 0 when it has none
    qint64 theirs = 0;
    Kind kind = Changed;
    QString what; ///< "Proposal of action: 2026-014 Reading aloud"
    std::vector<FieldDifference> fields; ///< what changed; for a new row what it says, for a removed one what it said
    bool conflict = false;               ///< both offices changed it, or one removed what the other changed
    bool outside = false;                ///< it is ours to decide, and they changed it all the same
    QString locked;                      ///< why it cannot be taken; empty when it can
    std::vector<size_t> needs;           ///< new rows it points to: they come with it
    bool taken = false;

    bool mayBeTaken() const { return locked.isEmpty(); }
    /// "New", "Changed", "Removed", "Conflict", "Ours to decide"
    QString word() const;
};

struct ReceivedCounts {
    int fresh = 0, changed = 0, removed = 0, conflicts = 0, outside = 0, locked = 0;
    int taken = 0;
};

/// What there is to receive; keeps the other register open while it lives.
struct Received {
    std::vector<RowDifference> rows; ///< parents before their children
    std::shared_ptr<Register> theirs;
    Viewpoint from = Viewpoint::University; ///< the office that sends it
    QString fileName;
    QString handover; ///< uuid of the copy both know
    QDate handedOverOn;
    Fingerprints base;                               ///< what rows were then
    Fingerprints latest;                             ///< what they are there now, under our uuids
    QHash<QString, QHash<QString, QString>> aliases; ///< table → their uuid → ours, for rows each office made for itself
    QString head;                                    ///< end of our journal when it was compared

    ReceivedCounts counts() const;
    /// Takes or leaves a row, with the rows it needs, or those that need it.
    void choose(size_t row, bool take);
    /// Every conflict is taken as they have it, or left.
    void takeConflicts(bool take);
};

class Receiving {
    Q_DECLARE_TR_FUNCTIONS(pc::Receiving)

public:
    /// Opens and compares. Rows they alone changed are chosen, conflicts are not. Errors: Missing, Foreign, Damaged, Newer;
    /// Refused when it is our own file, or no copy both know.
    static Result<Received> compare(Register &ours, const QString &path);
    /// Brings in what was chosen, as part of the caller's change: all or nothing. Error Refused when the register changed
    /// since it was compared, or a row does not fit.
    static Status apply(Transaction &transaction, const Received &received);
    /// The whole: one step in the journal, whose text it answers.
    static Result<QString> receive(Store &store, const Received &received);

    /// One sentence: "From the university, handed over on 25/11/2026: 3 new, 2 changed, 1 conflict."
    static QString summary(const Received &received);
};

} // namespace pc
