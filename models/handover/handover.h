// « Passer la main »: a copy of the register for the other office, without what it may not have.
//
// The copy is a register of its own: opened like any other, its history begins the day it was made. What it lacks is
// gone from its bytes, not hidden: the file is written anew from rows that are already without it.
// What is left out is said in HandoverRules, which the dialog shows.
#pragma once

#include "models/handover/handoverrules.h"

namespace pc {

struct HandoverRequest {
    Viewpoint madeFor = Viewpoint::University;
    QString path; ///< of the copy; an older file of that name is replaced once the new one verifies
};

struct HandoverMade {
    QString uuid; ///< the copy carries the same, so that what comes back is recognised
    QString path;
    qint64 bytes = 0;
};

class Handover {
    Q_DECLARE_TR_FUNCTIONS(pc::Handover)

public:
    /// Writes the copy and records it in the register, for good: both or neither. Errors: ReadOnly in consultation, Usage
    /// when the copy would replace the register itself, Missing for a folder that does not exist, Damaged when the copy
    /// does not pass every check, Full, Io.
    static Result<HandoverMade> make(Register &source, const HandoverRequest &request);

    /// "2026-11-25 Petites communes pour l’université.pcom"
    static QString fileName(QDate day, Viewpoint madeFor);
    /// The e-mail that announces the copy. It does not carry it: the file holds personal data and is not sealed.
    static QString mailSubject(Viewpoint madeFor);
    static QString mailText(const QString &fileName);

    /// The day a register was handed over by the other office; invalid when it was not.
    static QDate receivedOn(Database &database);
};

} // namespace pc
