#include "models/store/filelock.h"

#include "models/base/localise.h"

#include <QFileInfo>
#include <QLocale>
#include <QThread>

namespace pc {

namespace {
QString lockPath(const QString &registerPath)
{
    return registerPath + QStringLiteral(".lock");
}
} // namespace

QString LockHolder::sentence() const
{
    const QString where = user.isEmpty() ? host : tr("%1 on %2", "user and computer").arg(user, host);
    const QString time = QLocale().toString(since.time(), QStringLiteral("HH:mm"));
    if (since.date() == QDate::currentDate())
        return tr("The register is open elsewhere (%1) since %2 today.").arg(where, time);
    return tr("The register is open elsewhere (%1) since %2 at %3.").arg(where, formatDate(since.date()), time);
}

LockHolder FileLock::holder(const QString &registerPath)
{
    LockHolder holder;
    QLockFile lock(lockPath(registerPath));
    QString application;
    (void)lock.getLockInfo(&holder.pid, &holder.host, &application);
    const QFileInfo info(lockPath(registerPath));
    if (holder.host.isEmpty())
        holder.host = QSysInfo::machineHostName();
    holder.user = info.owner();
    holder.since = info.lastModified();
    return holder;
}

Result<std::unique_ptr<FileLock>> FileLock::take(const QString &registerPath)
{
    std::unique_ptr<FileLock> lock(new FileLock(lockPath(registerPath)));
    lock->m_lock.setStaleLockTime(0);
    if (lock->m_lock.tryLock(0))
        return lock;
    // A program that died between making the lock and signing it left an empty one, which Qt never calls stale.
    // Removing it succeeds only when no living program holds it by the system's own lock.
    const auto isUnsigned = [&] {
        qint64 pid = 0;
        QString host;
        QString application;
        return lock->m_lock.error() == QLockFile::LockFailedError && !lock->m_lock.getLockInfo(&pid, &host, &application);
    };
    if (isUnsigned()) {
        QThread::msleep(50); // a living one signs within microseconds
        if (isUnsigned() && lock->m_lock.removeStaleLockFile() && lock->m_lock.tryLock(0))
            return lock;
    }
    if (lock->m_lock.error() == QLockFile::LockFailedError)
        return Error{ErrorKind::Held, holder(registerPath).sentence(), lockPath(registerPath)};
    return Error{ErrorKind::ReadOnly, tr("Nothing can be written in this folder."), lockPath(registerPath)};
}

} // namespace pc
