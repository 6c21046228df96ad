// The key figures of one campaign: how many of each thing, in each state, and the hours. Nothing volatile.
//
// Hours are those of models/hours; here they are only brought together with the counts.
#pragma once

#include "models/base/id.h"
#include "models/hours/hourfigures.h"
#include "models/store/database.h"

#include <vector>

namespace pc {

/// A stable word and how many records are in that state; every state is present, in the order of a life.
using StateCounts = std::vector<std::pair<QString, qint64>>;

struct CampaignFigures {
    qint64 proposals = 0;    ///< of the campaign
    qint64 students = 0;     ///< of the register: a student belongs to no campaign
    qint64 applications = 0; ///< of the campaign
    qint64 assignments = 0;  ///< of the campaign, cancelled ones too
    HourFigures hours;       ///< minutes on days of the campaign
    StateCounts proposalsByStatus;
    StateCounts applicationsByStatus;
    StateCounts assignmentsByStatus;
    StateCounts minutesByStatus; ///< entered minutes by the state of their lines
};

/// Without a campaign only the students are counted.
Result<CampaignFigures> campaignFigures(Database &database, CampaignId campaign);

} // namespace pc
