// Text that a spreadsheet would run as a formula, made harmless by a leading apostrophe, and back.
//
// Source of the list of signs: OWASP, CSV Injection. It must not touch numbers ("-12,5") or telephone
// numbers ("+33 3 20 12 34 56"), which people go on using in the spreadsheet.
#pragma once

#include <QString>

namespace pc {

/// Whether the text begins, after any apostrophes, with = + - @, a tab or a line end, or a full-width variant,
/// and is neither a number nor a telephone number nor a lone sign.
bool needsFormulaGuard(QStringView text);

/// The text with one apostrophe before it if it needs one. removeFormulaGuard() gives back exactly the original.
QString addFormulaGuard(const QString &text);
QString removeFormulaGuard(const QString &text);

} // namespace pc
