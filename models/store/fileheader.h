// What a file is, told from its first hundred bytes, before SQLite may touch it.
//
// A file from a later version, or of another program, is thus refused and left byte for byte as it was.
// Source of the layout: https://www.sqlite.org/fileformat.html §1.3
#pragma once

#include "models/base/result.h"

#include <QString>

namespace pc {

/// "PCom" in ASCII: tells our registers from every other SQLite file.
inline constexpr quint32 kApplicationId = 0x50436f6d;
/// The schema this program writes.
inline constexpr quint32 kSchemaVersion = 4;

struct FileHeader {
    quint32 applicationId = 0;
    quint32 schemaVersion = 0;
};

/// Reads and judges the header. Errors: Missing, Foreign, Damaged (cut short), Newer.
Result<FileHeader> inspectFile(const QString &path);

/// The refusal of a file that a later version wrote.
Error newerError(const QString &path, quint32 schemaVersion);

/// Tells one file on disk from another of the same name; empty where the system cannot say.
/// A synchronising program that replaces the file changes it.
QByteArray fileIdentity(const QString &path);

} // namespace pc
