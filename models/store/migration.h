// From an older register to this program's schema: numbered scripts, run in one transaction, after a verified copy.
//
// A released script is never edited; adding one means: a file in migrations/, a line in the .qrc, kSchemaVersion + 1.
#pragma once

#include "models/store/database.h"

namespace pc {

/// Runs the scripts after `from` (0: all) inside the caller's transaction and sets application_id and user_version,
/// which both roll back with it.
Status applyMigrations(Database &database, quint32 from);

/// Copies a register of schema `from` into `folder` and brings the copy to the present schema; the source stays as it is.
Result<std::unique_ptr<Database>> migratedCopy(Database &source, quint32 from, const QString &folder);

/// Refuses a file that carries our number but not our tables: triggers, views or a missing journal mean that
/// another program has been there. Error Foreign.
Status checkSchemaIsOurs(Database &database);

/// The copy that precedes a migration; Refused when it cannot be made or does not verify.
Status copyBeforeMigration(Database &database, const QString &path, quint32 from, const QString &folder);

/// Asks the system to put a file's bytes on the disk.
bool syncFile(const QString &path);

} // namespace pc
