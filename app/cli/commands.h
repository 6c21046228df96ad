// What each command does, on an already parsed command line.
#pragma once

#include "app/cli/commandline.h"
#include "app/cli/arguments.h"
#include "models/register/register.h"

#include <QTextStream>

namespace pc {

/// One command: its word, its usage, its options and the function that does it.
struct Command {
    const char *word;
    const char *usage; ///< arguments after the word
    const char *purpose;
    QStringList flags;
    QStringList options;
    int minimum; ///< positional arguments
    int maximum;
    Result<int> (*run)(const Arguments &, CommandLine::Streams);
};

const std::vector<Command> &commands();

} // namespace pc
