// The commune of origin as a field finds it: a LookupField asks CommuneLookup, which this keeps alive.
#pragma once

#include "models/store/store.h"
#include "models/students/communelookup.h"
#include "views/common/lookupfield.h"

#include <memory>

namespace pc {

using SharedCommuneLookup = std::shared_ptr<CommuneLookup>;

/// Communes of the register, their parts, and all of France.
SharedCommuneLookup makeCommuneLookup(Store &store);
LookupProvider communeProvider(const SharedCommuneLookup &lookup);

} // namespace pc
