// The next campaign prepared from the last one: what could be offered again, who could continue, and doing it.
//
// The plan is a proposal to the user; nothing is decided here. Doing it is one change of the register.
#pragma once

#include "models/campaigns/campaign.h"
#include "models/store/transaction.h"

#include <vector>

namespace pc {

struct NextCampaignPlan {
    struct Action {
        ProposalId id;
        QString number;
        QString title;
        QString commune;
    };
    struct Person {
        StudentId id;
        QString name;          ///< "MARTIN Léa"
        QString commune;       ///< of origin; may be empty
        bool isAtWork = false; ///< an affectation of the last campaign is not over
    };
    Campaign next;                ///< with its key when it was opened already
    std::vector<Action> actions;  ///< recurrent proposals not offered again yet, by number
    std::vector<Person> students; ///< who had an affectation, and no application in the next campaign yet, by name
};

class NextCampaign {
    Q_DECLARE_TR_FUNCTIONS(pc::NextCampaign)

public:
    /// What the campaign after `last` could begin with.
    static Result<NextCampaignPlan> plan(Database &database, const Campaign &last);
    /// Opens the next campaign unless it is open already, copies the actions as drafts with new numbers, their days one
    /// year later, and adds an application received today for each student. Errors: those of the repositories.
    static Result<CampaignId> prepare(Transaction &transaction, const Campaign &next,
                                      const std::vector<ProposalId> &actions, const std::vector<StudentId> &students);
};

} // namespace pc
