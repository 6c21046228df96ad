// The table inside a fragment of HTML that a spreadsheet, a word processor or a browser put on the clipboard.
//
// A small tolerant scanner of tr, td, th, br and entities: no styles, no scripts, nothing fetched, and no markup
// survives into a cell. It must not be used for documents; models know no QTextDocument.
#pragma once

#include "models/tables/texttable.h"

#include <optional>

namespace pc {

/// The first table with at least one cell, all rows of one width, no header set. Merged cells are spread: the text
/// is in the first, the others are empty. nullopt without a table, or with more cells than a file may have.
std::optional<TextTable> tableFromHtml(QStringView html);

/// The text with & < > and quotation marks made safe and line ends as <br>.
QString htmlEscaped(const QString &text);

} // namespace pc
