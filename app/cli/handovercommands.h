// The commands `handover FILE OUT` and `receive FILE OTHER`: a copy for the other office, and what comes back of it.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include "models/base/result.h"

namespace pc {

/// Writes the copy for --for udccas or university and records it in the register.
Result<int> runHandover(const Arguments &arguments, CommandLine::Streams streams);
/// Prints one line per difference; with --apply takes them, conflicts only with --take-theirs. A register that is only
/// compared is not written to.
Result<int> runReceive(const Arguments &arguments, CommandLine::Streams streams);

} // namespace pc
