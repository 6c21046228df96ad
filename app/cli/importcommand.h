// The command `import FILE KIND SOURCE`: the preview and the import of the window, for programs.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include "models/base/result.h"

namespace pc {

/// Imports all rows of a table with a header, or none. Exit status 1 when a row is rejected; nothing is then written.
Result<int> runImport(const Arguments &arguments, CommandLine::Streams streams);

} // namespace pc
