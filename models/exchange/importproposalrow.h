// One row of an import read as a proposal of action, against the proposals of the register.
//
// Only for the kind of import it belongs to (importproposal.cpp). A number that is given decides: the row is about that
// proposal or it is refused. Without one, commune and title of the same year do. No status is ever set.
#pragma once

#include "models/exchange/importcells.h"
#include "models/proposals/actions.h"
#include "models/proposals/proposal.h"

#include <QHash>
#include <QMultiHash>
#include <QSet>

namespace pc {

struct KnownProposals {
    std::vector<Proposal> all; ///< of every year
    QHash<QString, size_t> byNumber;
    QMultiHash<CommuneId, size_t> byPlace;
    std::vector<ActionType> types;
    std::vector<Campaign> campaigns;
    QHash<CampaignId, int> usualMinutes; ///< the quota of each year
    QSet<CommuneId> entitled;
};

/// Fills the row: its proposal, its cells, its state.
void readProposalRow(ImportRowDraft &draft, const ImportContext &context, const KnownProposals &known);

} // namespace pc
