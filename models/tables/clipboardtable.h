// Tables over the clipboard: what a spreadsheet puts there, and what it expects to find.
//
// Only QMimeData, never the clipboard itself, which belongs to the views. It must not decide whether the first row
// is a header (see columnmatcher.h), nor spell numbers and dates: the caller gives the text that the reader sees.
#pragma once

#include "models/tables/texttable.h"

#include <QMimeData>

#include <optional>

namespace pc {

/// The table on offer: no header, rows of one width, blank rows at the end dropped, lines counted from 1.
///
/// The plain text is used when it agrees with the HTML table, because it keeps every space; otherwise the HTML,
/// which alone tells a line end or a quotation mark inside a cell from one between cells. Text without tabs is one
/// column, unless every line has the same number of semicolons. nullopt when there is nothing to read, or more than
/// the limits of CsvLimits: nothing is ever cut off silently.
std::optional<TextTable> tableFromMimeData(const QMimeData &mime);

/// Whether a paste should be offered as a table rather than as text. Quick; nothing is parsed.
bool looksTabular(const QMimeData &mime);

/// Offers the table as tab-separated text, HTML and CSV, with formulas made harmless in all three. In the HTML,
/// codes and telephone numbers are marked as text, so that "01007" keeps its zero in a spreadsheet.
void fillMimeData(QMimeData &mime, const TextTable &table, bool withHeader);

} // namespace pc
