// What is left of a student's quota in a campaign: the one definition, for matching, affectations and amendments.
//
// It reads and counts; whether somebody may go above is nobody's question here: the quota is a target.
#pragma once

#include "models/assignments/assignment.h"
#include "models/store/database.h"

#include <QHash>

namespace pc {

/// What one affectation takes of the quota of a campaign.
struct QuotaShare {
    bool ofCampaign = true; ///< planned hours count in the affectation's own campaign only
    AssignmentStatus status = AssignmentStatus::Prepared;
    int planned = 0; ///< minutes in force
    int entered = 0; ///< minutes on days of the campaign
};

/// Minutes. Pure: what a live affectation of the campaign plans, or has had entered when that is more; what was entered
/// in one that is over, or that belongs to another campaign and has hours on days of this one.
int takenMinutes(const QuotaShare &share);

struct QuotaRoom {
    int quota = 0; ///< minutes, less the waiver; never below 0
    int taken = 0; ///< minutes

    int left() const { return quota > taken ? quota - taken : 0; }
    friend bool operator==(const QuotaRoom &, const QuotaRoom &) = default;
};

class QuotaRooms {
public:
    explicit QuotaRooms(Database &database) : m_database(database) {}

    /// `without`: an affectation that is about to be planned anew and does not count.
    Result<QuotaRoom> of(StudentId student, CampaignId campaign, AssignmentId without = {});
    /// The students of a campaign whose room is not the whole quota, by key.
    Result<QHash<qint64, QuotaRoom>> ofCampaign(CampaignId campaign);

private:
    Result<QHash<qint64, QuotaRoom>> read(CampaignId campaign, StudentId student, AssignmentId without);

    Database &m_database;
};

} // namespace pc
