// The derived lines of every list, in the order they are kept: who needs another's lines comes after it.
#pragma once

#include "models/itemmodels/recordindex.h"
#include "models/store/store.h"

namespace pc {

/// What each list keeps; a new list adds its line here.
const std::vector<const RecordIndexSpec *> &recordIndexes();

/// Lines of a register that is being created, inside its transaction.
Status buildIndexes(Database &database);
/// Keeps the lines of an open register true, and brings them up to date now if they are not.
Status keepIndexes(Store &store);
Result<std::vector<Finding>> checkIndexes(Database &database);

} // namespace pc
