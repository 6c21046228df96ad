// Reads and writes campaigns.
#pragma once

#include "models/campaigns/campaign.h"
#include "models/store/transaction.h"

#include <vector>

namespace pc {

class CampaignsRepository {
public:
    explicit CampaignsRepository(Database &database) : m_database(database) {}

    /// Latest first.
    Result<std::vector<Campaign>> all();
    static Result<CampaignId> add(Transaction &transaction, const Campaign &campaign);
    /// Writes the first campaign outside the journal, while a register is being created.
    static Status writeBaseline(Database &database, const Campaign &campaign);

private:
    Database &m_database;
};

} // namespace pc
