// What went wrong, in three parts: a kind for the program, a sentence for the user, a detail for the log.
//
// The message is translated, says what to do, and never contains SQL or a path the user did not choose.
#pragma once

#include <QString>

namespace pc {

enum class ErrorKind {
    Refused,  ///< A rule of the trade says no, or the data asked for do not exist.
    Invalid,  ///< What was typed or imported does not read as it should.
    Usage,    ///< The command line was called wrongly.
    ReadOnly, ///< The register is open for consultation only.
    Held,     ///< Another program has the register open for writing.
    Missing,  ///< The file does not exist or cannot be reached.
    Foreign,  ///< The file is not a register of ours.
    Damaged,  ///< The file is a register, but its content is broken.
    Newer,    ///< The file was written by a later version of the program.
    Replaced, ///< The file on disk is no longer the one that was opened.
    Full,     ///< No room is left on the disk.
    Io,       ///< Reading or writing failed for another reason.
};

struct Error {
    ErrorKind kind = ErrorKind::Refused;
    QString message;
    QString detail;
};

} // namespace pc
