#include "models/store/backup.h"

#include "models/store/fileheader.h"
#include "models/store/filelock.h"
#include "models/store/migration.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace pc {

namespace {
struct Copies {
    Q_DECLARE_TR_FUNCTIONS(pc::Backups)
};

const QString kSuffix = QStringLiteral(".pcom");

// What must be the same in a register and its copy: the end of the journal and the rows it speaks of.
Result<QByteArray> fingerprint(Database &database)
{
    const auto value = database.scalar(QStringLiteral(
        "SELECT hex(coalesce((SELECT chain FROM journal_entry ORDER BY seq DESC LIMIT 1), '')) || ':' || "
        "(SELECT count(*) FROM journal_row) || ':' || (SELECT count(*) FROM commune) || ':' || "
        "(SELECT count(*) FROM contact) || ':' || (SELECT count(*) FROM town_hall)"));
    if (!value)
        return value.error();
    return value->toString().toLatin1();
}

// Without an expected fingerprint only the copy itself is looked over.
Status verify(const QString &path, const std::optional<QByteArray> &expected)
{
    auto copy = Database::open(path, Database::Access::Immutable);
    if (!copy)
        return copy.error();
    const auto sound = (*copy)->scalar(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!sound)
        return sound.error();
    const auto found = fingerprint(**copy);
    if (!found)
        return found.error();
    if (sound->toString() != QLatin1StringView("ok") || (expected && *found != *expected)) {
        return Error{ErrorKind::Damaged, Copies::tr("The copy of the register does not verify and was thrown away. Check the disk."),
                     sound->toString()};
    }
    return done();
}

// Renames over an existing file in one step, as the system does and QFile::rename refuses to.
bool moveOver(const QString &from, const QString &to)
{
#ifdef Q_OS_UNIX
    return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
#else
    const QString aside = to + QStringLiteral(".old");
    QFile::remove(aside);
    if (QFile::exists(to) && !QFile::rename(to, aside))
        return false;
    if (!QFile::rename(from, to)) {
        QFile::rename(aside, to);
        return false;
    }
    QFile::remove(aside);
    return true;
#endif
}
} // namespace

Status writeVerifiedCopy(Database &source, const QString &target)
{
    const QString draft = target + QStringLiteral(".new");
    QFile::remove(draft);
    const auto expected = fingerprint(source);
    if (!expected)
        return expected.error();
    Status status = source.execute(QStringLiteral("VACUUM INTO ?"), {draft});
    if (status)
        status = verify(draft, *expected);
    if (status && (!syncFile(draft) || !moveOver(draft, target)))
        status = Error{ErrorKind::Io, Copies::tr("The copy of the register could not be written. Check the disk."), target};
    if (!status)
        QFile::remove(draft);
    return status;
}

std::vector<RegisterCopy> Backups::list() const
{
    std::vector<RegisterCopy> copies;
    const QFileInfoList files = QDir(m_folder).entryInfoList({u'*' + kSuffix}, QDir::Files);
    for (const QFileInfo &info : files) {
        const QDate day = QDate::fromString(info.completeBaseName(), Qt::ISODate);
        if (day.isValid())
            copies.push_back({info.absoluteFilePath(), day, info.lastModified(), info.size()});
    }
    std::sort(copies.begin(), copies.end(), [](const auto &a, const auto &b) { return a.day > b.day; });
    return copies;
}

Status Backups::make(Database &source, QDate day)
{
    if (!QDir().mkpath(m_folder))
        return Error{ErrorKind::Io, tr("The folder of the copies cannot be made."), m_folder};
    const QString target = m_folder + u'/' + day.toString(Qt::ISODate) + kSuffix;
    if (Status status = writeVerifiedCopy(source, target); !status)
        return status;
    // Thinned by number, not by age, and never the copy just made: after a clock that ran ahead was set right,
    // the days to come would otherwise push out each new one.
    const std::vector<RegisterCopy> copies = list();
    size_t left = copies.size();
    for (auto it = copies.rbegin(); it != copies.rend() && left > keptDays; ++it) {
        if (it->day != day && QFile::remove(it->path))
            --left;
    }
    return done();
}

bool Backups::isDue(Database &source) const
{
    const auto changes = source.scalar(QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM journal_entry LIMIT 1)"));
    const auto present = fingerprint(source);
    if (!changes || !present || changes->toInt() == 0)
        return false;
    for (const RegisterCopy &copy : list()) {
        auto database = Database::open(copy.path, Database::Access::Immutable);
        const auto held = database ? fingerprint(**database) : Result<QByteArray>(database.error());
        if (held && *held == *present)
            return false;
    }
    return true;
}

Status Backups::restore(const RegisterCopy &copy, const QString &registerPath, const QDateTime &now) const
{
    if (Result<FileHeader> header = inspectFile(copy.path); !header)
        return header.error();
    const auto lock = FileLock::take(registerPath);
    if (!lock)
        return lock.error();
    const QString draft = registerPath + QStringLiteral(".new");
    QFile::remove(draft);
    if (!QFile::copy(copy.path, draft) || !syncFile(draft)) {
        QFile::remove(draft);
        return Error{ErrorKind::Io, tr("The copy could not be brought back. Check the disk; nothing was changed."), draft};
    }
    if (Status status = verify(draft, std::nullopt); !status) {
        QFile::remove(draft);
        return status;
    }
    const QString stamp = now.toString(QStringLiteral("yyyy-MM-dd HHmmss"));
    const QString aside = m_folder + QStringLiteral("/before restore %1").arg(stamp);
    std::vector<std::pair<QString, QString>> moved;
    const auto putBack = [&] {
        for (const auto &[from, to] : moved)
            QFile::rename(to, from);
        QFile::remove(draft);
    };
    for (const QString &part : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        const QString from = registerPath + part;
        if (!QFile::exists(from))
            continue;
        const QString to = aside + kSuffix + part;
        if (!QFile::rename(from, to) && !(QFile::copy(from, to) && QFile::remove(from))) {
            putBack();
            return Error{ErrorKind::Io, tr("The present register could not be set aside; nothing was changed."), from};
        }
        moved.emplace_back(from, to);
    }
    if (!moveOver(draft, registerPath)) {
        putBack();
        return Error{ErrorKind::Io, tr("The copy could not be put in place; nothing was changed."), draft};
    }
    return done();
}

} // namespace pc
