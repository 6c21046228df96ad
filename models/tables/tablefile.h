// The table in a file that somebody drops or opens: CSV, or text with tabs, of any encoding and separator.
#pragma once

#include "models/base/result.h"
#include "models/tables/texttable.h"

namespace pc {

/// Reads a whole file. Errors: Missing, Io, and Invalid for what is no table; for a workbook (xlsx, ods) the message
/// says how to bring its rows here all the same.
Result<TextTable> readTableFile(const QString &path);

} // namespace pc
