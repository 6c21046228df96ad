// The command line: the same work as the window, without a display.
//
// Words of commands, options, tables and JSON keys are English snake_case; messages follow the language.
// Exit status: 0 done, 1 refused or errors in the data, 2 wrong usage, 3 the file cannot be opened.
#pragma once

#include <QCoreApplication>
#include <QIODevice>
#include <QStringList>

namespace pc {

enum ExitStatus { Done = 0, RefusedExit = 1, UsageExit = 2, FileExit = 3 };

class CommandLine {
    Q_DECLARE_TR_FUNCTIONS(pc::CommandLine)

public:
    struct Streams {
        QIODevice &out;
        QIODevice &err;
        QIODevice *in = nullptr; ///< nullptr: the standard input
    };

    /// Whether the arguments (without the program's name) ask for a command rather than for the window.
    static bool isCommand(const QStringList &arguments);
    /// Whether the command paints pages, which takes a QGuiApplication.
    static bool paints(const QStringList &arguments);
    /// Runs one command and returns the exit status.
    static int run(const QStringList &arguments, Streams streams);
};

} // namespace pc
