// Where a commune stands in one campaign: told from its exchanges during the campaign and from its proposals.
//
// A pure rule and the two questions to the register it needs; nothing is stored here.
#pragma once

#include "models/campaigns/campaign.h"
#include "models/contacts/contact.h"
#include "models/store/database.h"

#include <QHash>
#include <QSet>

#include <map>
#include <span>

namespace pc {

/// Exchanges oldest first, of any date: those outside the campaign do not count. A commune that has submitted a
/// proposal takes part, whatever was said before or after.
ContactState communeState(std::span<const Contact> exchanges, const Campaign &campaign, bool hasProposed);

/// Communes with a proposal in the campaign that is neither a draft nor cancelled; with a commune that has merged since,
/// the one it joined.
Result<QSet<qint64>> communesWithProposals(Database &database, CampaignId campaign);

/// How many communes « ayant droit » stand in each state, in one arrondissement when its INSEE code is given; every state
/// is present.
Result<std::map<ContactState, int>> communeStateCounts(Database &database, const Campaign &campaign,
                                                       const QString &arrondissement = {});
/// The communes « ayant droit » in one state, in the order of their names.
Result<std::vector<CommuneId>> communesInState(Database &database, const Campaign &campaign, ContactState state);

} // namespace pc
