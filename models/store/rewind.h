// Takes a private copy of a register back to the end of a past day, with undo's own inverse.
//
// Never for the register itself: what was written since is forgotten in the copy. The journal of the copy ends with the
// last entry kept, so that its chain still holds; derived tables are the caller's to rebuild.
#pragma once

#include "models/store/database.h"

#include <QDate>

namespace pc {

/// Takes back, newest first, every entry after the last one of `lastDay` or before (local days); inside the caller's
/// transaction. Where a clock went back, the order of the entries counts. Answers how many entries were taken back.
/// Error Damaged when a row is not what the journal says.
Result<qint64> rewind(Database &copy, QDate lastDay);

} // namespace pc
