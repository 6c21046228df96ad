// The command `steps [TABLE]`: the life cycles as the program knows them, for people, programs and the manual.
//
// It reads the tables of the life cycles and nothing else; no register is opened.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include "models/base/result.h"

namespace pc {

/// Prints every step of one life cycle, or of all. Error Usage for an unknown table or form, or a diagram of all.
Result<int> runSteps(const Arguments &arguments, CommandLine::Streams streams);

} // namespace pc
