// The conditions of a label, met or not, each with a sentence that explains: which figure, which limit, what to do.
//
// Pure: figures, days and rules are passed in. It decides nothing: a person does, and may go on with a reason.
#pragma once

#include "models/labels/labelkind.h"
#include "models/labels/labellife.h"

namespace pc {

/// An engagement claimed by a file.
struct LabelClaim {
    AssignmentId assignment;
    QString title;          ///< of the action
    QString commune;        ///< "Étrœungt"
    QDate startsOn;
    QDate endsOn;
    int minutesSigned = 0;  ///< validated (visées) and attested minutes; the only ones that count
    int minutesEntered = 0; ///< all that are entered, those signed included

    friend bool operator==(const LabelClaim &, const LabelClaim &) = default;
};

/// Another file in which an engagement of this one was claimed, in whatever year and for whatever label.
struct EarlierUse {
    LabelFileId file;
    AssignmentId assignment;
    QString title;    ///< of the action
    QString label;    ///< "Label Engagement"
    QString campaign; ///< "2025-2026"
    LabelStatus status = LabelStatus::Granted;
    bool sameAction = false; ///< not the same affectation, but the next year's of the same action, renewed

    friend bool operator==(const EarlierUse &, const EarlierUse &) = default;
};

/// A piece asked for, with what was received of it.
struct PieceLine {
    Requirement requirement;
    LabelPiece piece;
    bool found = false;  ///< the register itself answers it (hours, opinion, sworn statement): no file is needed
    int attachments = 0; ///< files attached to it

    friend bool operator==(const PieceLine &, const PieceLine &) = default;
    /// Missing pieces the register answers count as received.
    PieceState state() const { return piece.state == PieceState::Missing && found ? PieceState::Received : piece.state; }
};

struct ConditionLine {
    enum class Outcome { Met, Unmet, Explained }; ///< Explained: unmet, and let through with a recorded reason
    const char *key = "";                          ///< hours, pieces, window, notice, reuse, claim
    Outcome outcome = Outcome::Met;
    QString text; ///< "24 h 30 visées sur 30 h demandées: 5 h 30 manquent"

    friend bool operator==(const ConditionLine &, const ConditionLine &) = default;
};

/// Everything the conditions look at.
struct LabelCase {
    LabelFile file;
    LabelKind kind;
    DepositWindow window;
    QDate sessionOn; ///< of the session it is on the agenda of; not valid without one
    std::vector<LabelClaim> claims;
    std::vector<PieceLine> pieces;
    std::vector<EarlierUse> earlier;
    QDate today;
    bool again = false;    ///< deposited again after a deferral: the last day of deposit no longer matters
    bool quorate = true;   ///< enough members are present at its session, or none are asked for
    bool isSigned = false; ///< the minutes of its session are signed

    int minutesSigned() const;
    int piecesReceived() const; ///< required ones that are received or accepted
    int piecesRequired() const;
};

class LabelConditions {
    Q_DECLARE_TR_FUNCTIONS(pc::LabelConditions)

public:
    /// In this order: claim, hours, pieces, window, notice, reuse; those that do not apply are left out.
    static std::vector<ConditionLine> of(const LabelCase &it);
    static LabelFacts facts(const LabelCase &it);
};

} // namespace pc
