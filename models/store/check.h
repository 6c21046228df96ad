// Looks a register over: the file, its links, the journal's chain. Says what it found, repairs nothing.
#pragma once

#include "models/store/database.h"

#include <vector>

namespace pc {

struct Finding {
    QString code;    ///< snake_case, for programs: "chain", "integrity", "links"…
    QString message; ///< translated
    QString detail;
};

/// Every finding of the store's own checks; none means sound.
Result<std::vector<Finding>> checkStore(Database &database);

} // namespace pc
