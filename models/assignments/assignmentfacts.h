// Reads what the gate and the convention of many affectations are judged by, in one go, and judges them.
//
// The list, its index and the pane all come through here, so that they cannot disagree.
#pragma once

#include "models/assignments/assignment.h"
#include "models/assignments/convention.h"
#include "models/assignments/startgate.h"
#include "models/store/database.h"

namespace pc {

struct AssignmentFacts {
    AssignmentId id;
    CampaignId campaign;
    AssignmentStatus status = AssignmentStatus::Prepared;
    EffectiveFigures figures;
    GateFacts gate;
    ConventionFacts convention;
    std::vector<Party> required;
    bool minor = false; ///< known to be one on the day the action starts

    StartGate judgedGate() const { return StartGate::judge(gate); }
    ConventionState judgedConvention() const { return conventionState(convention); }
};

/// The facts of these affectations, in any order; of all of them when `ids` is empty.
Result<std::vector<AssignmentFacts>> assignmentFacts(Database &database, const std::vector<qint64> &ids);

} // namespace pc
