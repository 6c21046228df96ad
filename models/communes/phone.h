// Telephone numbers: stored as +33…, shown as they are dialled in France, "03 20 12 34 56".
//
// A number that does not look French is kept as typed: a wrong length is a warning, never a refusal.
#pragma once

#include <QString>

namespace pc {

/// "03.27.66 12 34", "0033 3 27…", "+33 (0)3 27…" → "+33327661234"; overseas numbers get their own prefix.
/// What cannot be understood comes back trimmed.
QString normalisePhone(const QString &typed);
/// For the eye: "03 27 66 12 34"; a foreign number as stored.
QString displayPhone(const QString &stored);
/// Whether a stored number has the form of a French or international number.
bool isPlausiblePhone(const QString &stored);

} // namespace pc
