// Turns a private copy of the whole register into what the other office may have. Never used on a register.
#pragma once

#include "models/handover/handoverrules.h"

namespace pc {

/// The row of table handover that the register and its copy share.
struct HandoverRecord {
    QString uuid;
    QDate madeOn;
    QString madeBy;
    Viewpoint madeFor = Viewpoint::University;
    QString fileName;
    QString rows; ///< filled by writeDraft(): what the shared rows are when the copy leaves
};

/// Takes out what the rules say, begins a new journal, gives the copy its own identity and point of view, and the record.
/// The file still has bytes of what was removed in its free pages: it must be written anew before it goes anywhere.
Status writeDraft(const QString &path, HandoverRecord &record);

} // namespace pc
