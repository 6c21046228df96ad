// Fictional content for the demonstration register: believable town halls, exchanges and knowledge of the villages.
//
// Every person is invented; numbers are those reserved for fiction, addresses end in .example. The same day gives the
// same content. Each later part of the program adds its own.
#pragma once

#include "models/base/clock.h"
#include "models/store/database.h"

namespace pc {

/// Writes the content as baseline, outside the journal, inside the caller's transaction.
Status writeDemonstration(Database &database, const Clock &clock);

} // namespace pc
