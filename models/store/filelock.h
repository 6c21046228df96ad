// Who holds a register for writing: one program at a time, named to the others.
//
// A lock never expires by age (a coordinator may leave the window open for a week); it is taken over only when
// the program that made it no longer runs on this computer.
#pragma once

#include "models/base/result.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLockFile>

#include <memory>

namespace pc {

struct LockHolder {
    QString user;    ///< may be empty where the system does not say
    QString host;
    QDateTime since; ///< local time
    qint64 pid = 0;

    /// "Open by Marie Dupont on BUREAU-12 since 14:32."
    QString sentence() const;
    Q_DECLARE_TR_FUNCTIONS(pc::LockHolder)
};

class FileLock {
    Q_DECLARE_TR_FUNCTIONS(pc::FileLock)

public:
    /// Takes the lock beside the register. Errors: Held (see holder()), ReadOnly (nothing can be written there).
    static Result<std::unique_ptr<FileLock>> take(const QString &registerPath);
    /// Who holds the lock now, as far as its file tells.
    static LockHolder holder(const QString &registerPath);

private:
    explicit FileLock(const QString &path) : m_lock(path) {}
    QLockFile m_lock;
};

} // namespace pc
