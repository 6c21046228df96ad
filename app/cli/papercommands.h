// The commands `reports`, `report`, `documents` and `document`: the pages of the window, for programs.
//
// Nothing is numbered or kept in the register: documents are specimens. A PDF is painted, which takes a QGuiApplication
// and a font; the other formats take neither.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include "models/base/result.h"

namespace pc {

Result<int> runReports(const Arguments &arguments, CommandLine::Streams streams);
Result<int> runReport(const Arguments &arguments, CommandLine::Streams streams);
Result<int> runDocuments(const Arguments &arguments, CommandLine::Streams streams);
Result<int> runDocument(const Arguments &arguments, CommandLine::Streams streams);

/// Writes a result to OUT, whole or not at all; "-" is the standard output. Error Io.
Status deliver(const QByteArray &bytes, const QString &out, CommandLine::Streams streams);

} // namespace pc
