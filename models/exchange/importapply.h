// Writing a plan into the register: all chosen rows or none, one step to undo.
#pragma once

#include "models/exchange/importplan.h"
#include "models/store/store.h"

namespace pc {

struct ImportOutcome {
    QString text; ///< Of the step in the journal: "Import of 12 town halls".
    int applied = 0;
    int fresh = 0;
    int changed = 0;
    /// Rows that were not imported and are worth another look: errors, and rows about the same as another.
    int rejected = 0;
};

/// Imports the chosen rows. Errors: Refused when there is none, and whatever the store answers; nothing is then written.
Result<ImportOutcome> applyImport(Store &store, const ImportPlan &plan);

/// The text of the step that applyImport would make.
QString importText(const ImportPlan &plan);

/// The rows that applyImport leaves out and that are not settled by the register, with the reason in a last column;
/// it can be corrected in a spreadsheet and imported again, that column being passed over.
TextTable rejectedRows(const ImportPlan &plan);

} // namespace pc
