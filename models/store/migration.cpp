#include "models/store/migration.h"

#include "models/store/backup.h"
#include "models/store/fileheader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

static void initMigrationResources()
{
    Q_INIT_RESOURCE(migrations);
}

namespace pc {

namespace {
struct Migration {
    quint32 version;
    const char *file;
};
constexpr Migration kMigrations[] = {{1, ":/migrations/001_register.sql"},
                                     {2, ":/migrations/002_campaign.sql"},
                                     {2, ":/migrations/002_work.sql"},
                                     {2, ":/migrations/002_words.sql"},
                                     {3, ":/migrations/003_paper.sql"},
                                     {4, ":/migrations/004_label.sql"}};

struct Migrations {
    Q_DECLARE_TR_FUNCTIONS(pc::Migrations)
};
} // namespace

Status applyMigrations(Database &database, quint32 from)
{
    initMigrationResources();
    for (const Migration &migration : kMigrations) {
        if (migration.version <= from)
            continue;
        QFile file(QString::fromLatin1(migration.file));
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorKind::Io, Migrations::tr("The program is incomplete: install it again."), file.fileName()};
        if (Status status = database.script(QString::fromUtf8(file.readAll())); !status)
            return status;
    }
    if (Status status = database.execute(QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId)); !status)
        return status;
    return database.execute(QStringLiteral("PRAGMA user_version = %1").arg(kSchemaVersion));
}

Status checkSchemaIsOurs(Database &database)
{
    const auto strangers =
        database.scalar(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')"));
    if (!strangers)
        return strangers.error();
    const auto ours = database.scalar(
        QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('journal_entry', 'commune')"));
    if (!ours)
        return ours.error();
    if (strangers->toInt() > 0 || ours->toInt() != 2) {
        return Error{ErrorKind::Foreign,
                     Migrations::tr("This file was altered by another program and is not opened. Restore a copy from the "
                                    "File menu; this file is kept as it is."),
                     {}};
    }
    return done();
}

Status copyBeforeMigration(Database &database, const QString &path, quint32 from, const QString &folder)
{
    const QFileInfo info(path);
    const QString target = (folder.isEmpty() ? info.absolutePath() : folder)
                           + QStringLiteral("/%1 (format %2).pcom").arg(info.completeBaseName()).arg(from);
    if (!folder.isEmpty())
        QDir().mkpath(folder);
    return writeVerifiedCopy(database, target);
}

Result<std::unique_ptr<Database>> migratedCopy(Database &source, quint32 from, const QString &folder)
{
    const QString copy = folder + QStringLiteral("/migrated.pcom");
    if (Status status = source.execute(QStringLiteral("VACUUM INTO ?"), {copy}); !status)
        return status.error();
    auto database = Database::open(copy, Database::Access::ReadWrite);
    if (!database)
        return database.error();
    if (Status status = applyMigrations(**database, from); !status)
        return status.error();
    return database;
}

bool syncFile(const QString &path)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool synced = ::fsync(handle) == 0;
    ::close(handle);
    return synced;
#else
    return QFile::exists(path);
#endif
}

} // namespace pc
