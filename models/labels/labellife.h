// The life of a file of a label as one table, and what its conditions mean on facts gathered beforehand.
//
// Pure: no register, no clock. Statuses: domain.md §6.
#pragma once

#include "models/base/lifecycle.h"
#include "models/labels/labelfile.h"

namespace pc {

/// What the conditions of the table look at.
struct LabelFacts {
    bool hasClaim = false;       ///< at least one engagement is claimed
    bool inWindow = true;        ///< the day of deposit lies within the days of deposit
    bool lateExplained = false;  ///< a reason was given for taking it late: it stands for the notice too
    bool piecesComplete = false; ///< every required piece is received or accepted, none refused
    bool hoursReached = false;   ///< validated minutes of the claims reach the kind's minimum
    bool reuseExplained = true;  ///< no engagement is claimed twice, or the reason is recorded
    bool sessionChosen = false;
    bool noticeKept = true;      ///< deposited at least the kind's days before the session
    bool needsSession = false;   ///< the kind is decided in a session only
    bool inSession = false;      ///< it is on the agenda of a session
    bool quorumReached = true;   ///< of that session; true without a session or a quorum
    bool minutesSigned = false;  ///< the minutes of its session are signed: nothing of it changes any more
    bool notified = false;
    bool appealed = false; ///< an appeal against the decision is recorded

    friend bool operator==(const LabelFacts &, const LabelFacts &) = default;
};

class LabelLife {
    Q_DECLARE_TR_FUNCTIONS(pc::LabelLife)

public:
    using Step = LifeStep<LabelStatus>;

    /// Every allowed step, in the order of the buttons. A deferred file is deposited again in the next session.
    static std::span<const Step> steps();
    static bool holds(const LabelFacts &facts, const char *condition);
    /// Why a step is refused, as a sentence that says what to do; empty when it is open.
    static QString refusal(const Step &step, const LabelFacts &facts);
    static QString refusal(LabelStatus from, LabelStatus to, const LabelFacts &facts);
    static QString verb(const Step &step);
    /// Whether the step asks for a reason (incomplete, deferred, refused, inadmissible, withdrawn).
    static bool needsReason(LabelStatus to);
    /// The status a verdict leads to.
    static LabelStatus statusOf(LabelVerdict verdict);
};

} // namespace pc
