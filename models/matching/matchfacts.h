// Reads from the register what the ranking looks at, many records in one go; it judges nothing.
#pragma once

#include "models/matching/match.h"
#include "models/store/database.h"

namespace pc {

/// The rules and days of a campaign.
Result<MatchRules> matchRules(Database &database, CampaignId campaign);
/// The action of this key; error Refused when it does not exist.
Result<MatchOffer> matchOffer(Database &database, ProposalId proposal);
/// The conforming actions of a campaign, by number.
Result<std::vector<MatchOffer>> conformingOffers(Database &database, CampaignId campaign);
/// The students with a candidature in a campaign that was neither inadmissible nor withdrawn.
Result<std::vector<MatchCandidate>> campaignCandidates(Database &database, CampaignId campaign, const MatchRules &rules);
/// The students of a commune of today, its parts included, who have no candidature in a campaign.
Result<std::vector<MatchCandidate>> communeStudents(Database &database, CampaignId campaign, CommuneId today, const MatchRules &rules);
/// One student, with the candidature of that campaign if there is one; error Refused when the student does not exist.
Result<MatchCandidate> matchCandidate(Database &database, StudentId student, CampaignId campaign, const MatchRules &rules);

/// The wishes of a campaign: candidature → action → rank.
using WishRanks = QHash<qint64, QHash<qint64, int>>;
Result<WishRanks> wishRanks(Database &database, CampaignId campaign);
/// Students who have, or had to the end, an affectation to an action: action → students.
using StudentsAt = QHash<qint64, QSet<qint64>>;
Result<StudentsAt> studentsAt(Database &database, CampaignId campaign);

} // namespace pc
