// What a new register holds before anybody types: the official geography of its perimeter, the default settings, its
// first campaign. Written outside the journal; the geography is sealed by a digest that `check` computes again.
#pragma once

#include "models/campaigns/campaign.h"
#include "models/register/register.h"

namespace pc {

/// Writes the baseline inside the caller's transaction. Error Refused for an unknown département.
Status writeBaseline(Database &database, const RegisterPlan &plan, const Campaign &campaign);

/// Compares the geography with the digest taken when it was written.
Result<std::vector<Finding>> checkBaseline(Database &database);

} // namespace pc
