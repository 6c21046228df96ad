// The life of an affectation as a table: prepared, running, suspended, finished, ended early, cancelled.
//
// Pure: it names conditions and says whether they hold for given facts; it neither reads nor writes.
#pragma once

#include "models/assignments/assignment.h"
#include "models/base/lifecycle.h"

namespace pc {

using AssignmentStep = LifeStep<AssignmentStatus>;

/// What the conditions of the table look at.
struct AssignmentLifeFacts {
    bool gateOpen = false;   ///< StartGate::isOpen
    int minutesEntered = 0;  ///< of every line of hours
    bool campaignOpen = true;
    bool afterClosing = false; ///< the campaign is closed, but today and the day of the end lie after its last day
    bool placeLeft = true;     ///< in the action, this affectation not counted
    bool another = false;      ///< the student has another affectation to the action
    bool retained = true;      ///< the student's candidature, when there is one
};

class AssignmentLife {
    Q_DECLARE_TR_FUNCTIONS(pc::AssignmentLife)

public:
    static std::span<const AssignmentStep> table();
    /// Whether a named condition holds.
    static bool holds(const char *condition, const AssignmentLifeFacts &facts);
    /// Why a step may not be taken; empty when it may.
    static QString refusal(AssignmentStatus from, AssignmentStatus to, const AssignmentLifeFacts &facts);
    static QString verb(const AssignmentStep &step) { return tr(step.verb); }
};

} // namespace pc
