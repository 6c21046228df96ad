// The life of a proposal: its table of steps, what their conditions mean, and the stage a person reads.
//
// Pure: facts in, answers out. Nobody here writes; reasons and authors are asked for by the repository.
#pragma once

#include "models/base/lifecycle.h"
#include "models/proposals/proposal.h"

namespace pc {

/// What the conditions and the stage look at.
struct ProposalFacts {
    ProposalStatus status = ProposalStatus::Submitted;
    bool campaignOpen = true;  ///< a closed one is read only
    bool entitled = true;      ///< commune ayant droit, by the rule, by a dérogation, or kept after leaving the threshold
    QString communeName = {};
    int unanswered = 0;        ///< required questions of the grid without an answer
    int places = 1;
    int taken = 0;             ///< affectations prepared, running, suspended or finished
    int live = 0;              ///< of these, those not finished
    int running = 0;           ///< of these, those at work
    bool opinionAsked = false; ///< rule of the campaign
    std::optional<ProposalVerdict> conformity = {}; ///< the decision that holds
    std::optional<ProposalVerdict> opinion = {};

    friend bool operator==(const ProposalFacts &, const ProposalFacts &) = default;
};

using ProposalStep = LifeStep<ProposalStatus>;

class ProposalLife {
    Q_DECLARE_TR_FUNCTIONS(pc::ProposalLife)

public:
    static std::span<const ProposalStep> table();
    /// Whether a condition of the table holds.
    static bool holds(const char *condition, const ProposalFacts &facts);
    /// Why the step cannot be taken, in a sentence that says what to do; empty when it can.
    static QString refusal(const ProposalStep &step, const ProposalFacts &facts);
    /// The name of the step, as on a button.
    static QString verb(const ProposalStep &step);
    /// Steps whose condition can never hold for this record (the other of two ways back) are left out.
    static std::vector<const ProposalStep *> steps(const ProposalFacts &facts);
    /// Whether the step needs a reason: a decision other than conforming, a suspension, a cancellation.
    static bool needsReason(const ProposalStep &step);
    /// Whether the step is a decision of conformity; going back to work after a suspension or an end is none.
    static bool isDecision(const ProposalStep &step);
    /// Why nothing of a proposal of a closed campaign can be changed; empty when the campaign is open.
    static QString campaignRefusal(const ProposalFacts &facts);
    /// The decision a status stands for; none for the others.
    static std::optional<ProposalVerdict> verdictOf(ProposalStatus status);
    /// Conforming, with or without a reservation: students may be matched.
    static bool isConforming(ProposalStatus status);
    /// Why students cannot be matched with this action; empty when they can.
    static QString matchRefusal(const ProposalFacts &facts);

    static ProposalStage stage(const ProposalFacts &facts);
    /// Why the university cannot give its opinion now; empty when it can.
    static QString opinionRefusal(const ProposalFacts &facts);
};

} // namespace pc
