// The life of a candidature as one table, and what its conditions mean on facts gathered beforehand.
//
// Pure: no register, no clock. Sources of the conditions: domain.md §4.4 and §6.
#pragma once

#include "models/applications/application.h"
#include "models/base/lifecycle.h"

namespace pc {

/// What the conditions of the table look at.
struct ApplicationFacts {
    bool communeKnown = false;         ///< the student's commune of origin is chosen
    bool proposalChosen = false;       ///< an action it is, or is about to be, sent to
    bool elsewhere = false;            ///< that action is not the one it is with already
    bool proposalConforming = false;   ///< that action is conforming, with or without reservation
    bool opinionAsked = false;         ///< rule of the campaign
    bool opinionFavourable = false;    ///< the university's latest opinion on that action
    bool participationAsked = false;   ///< rule of the campaign
    Participation participation = Participation::Undecided;
    bool assigned = false; ///< an affectation of the student in this campaign is not over
    SideAnswer mayorAnswer = SideAnswer::None;   ///< on that action
    SideAnswer studentAnswer = SideAnswer::None; ///< on that action

    friend bool operator==(const ApplicationFacts &, const ApplicationFacts &) = default;
};

class ApplicationLife {
    Q_DECLARE_TR_FUNCTIONS(pc::ApplicationLife)

public:
    using Step = LifeStep<ApplicationStatus>;

    /// Every allowed step, in the order of the buttons.
    static std::span<const Step> steps();
    /// Whether a condition of the table holds.
    static bool holds(const ApplicationFacts &facts, const char *condition);
    /// Why a step is refused, as a sentence that says what to do; empty when it is open.
    static QString refusal(const Step &step, const ApplicationFacts &facts);
    /// The same between two states; a sentence too when the table has no such step.
    static QString refusal(ApplicationStatus from, ApplicationStatus to, const ApplicationFacts &facts);
    /// The name of the step, as on its button.
    static QString verb(const Step &step);
    /// Whether the step asks for a reason (inadmissible, not retained, withdrawn).
    static bool needsReason(ApplicationStatus to) { return !ApplicationWords::reasonsFor(to).empty(); }
    /// The statuses an affectation goes through from here, the last one being Retained; empty when there is no way.
    static std::vector<ApplicationStatus> wayToRetained(ApplicationStatus from);
    /// Why a candidature in this state cannot lead to an affectation; empty when it can.
    static QString refusalToRetain(ApplicationStatus from, const ApplicationFacts &facts);
};

} // namespace pc
