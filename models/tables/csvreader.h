// A CSV file someone brings: which separator it uses, where its header is, and its rows as text.
//
// It reads text (see textencoding.h for bytes) and touches neither files nor the register. What is merely untidy
// is accepted and noted; what cannot be read is an error that names the line.
#pragma once

#include "models/base/result.h"
#include "models/tables/csvrecords.h"
#include "models/tables/texttable.h"

#include <optional>

namespace pc {

/// The separator that occurs, outside quotation marks, the same number of times on most of the first 20 lines.
/// On a tie: semicolon, tab, vertical bar, comma (commas also occur inside texts and numbers).
CsvDialect guessDialect(QStringView text);

/// Reads a table with a header.
///
/// - Lines end with CR, LF or CRLF; inside a cell every line end becomes LF. Blank lines are skipped.
/// - A first line `sep=;` is honoured and skipped, as is one line of title above the header when it is obvious.
/// - A `#` before the first title is removed, and the spaces around the titles.
/// - Missing cells become empty. Cells beyond the header are kept if not empty, and the line noted in overlongLines.
/// - The apostrophe that our own writer puts before formulas is removed in `;` and tab dialects, which alone have it.
///
/// Errors, all ErrorKind::Invalid: nothing to read, a quotation mark never closed, a limit exceeded.
Result<TextTable> readCsv(const QString &text, std::optional<CsvDialect> dialect = std::nullopt,
                          const CsvLimits &limits = {});

/// Reads a table of which nothing says that it has a header: every line is a row, all of one width.
Result<TextTable> readCsvRows(const QString &text, CsvDialect dialect, const CsvLimits &limits = {});

} // namespace pc
