// What the fields of this room find while somebody types: students, actions.
#pragma once

#include "models/applications/application.h"
#include "models/store/store.h"
#include "views/common/lookupfield.h"

namespace pc {

LookupProvider studentsProvider(Store &store);
/// Conforming actions of a campaign, offered at once for an empty text.
LookupProvider actionsProvider(Store &store, CampaignId campaign);
/// "MARTIN Léa"; empty when there is no such student.
QString studentLabel(Store &store, StudentId student);

} // namespace pc
