// A small or read-only disk for one test, where the system lets us mount one; elsewhere the test is skipped.
#pragma once

#include "tests/support/tempdir.h"

#include <QProcess>

namespace pc::test {

class TinyDisk {
public:
    explicit TinyDisk(const QString &size)
    {
        m_mounted = run({QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                         QStringLiteral("size=") + size, QStringLiteral("none"), m_folder.path()});
    }
    ~TinyDisk()
    {
        if (m_mounted)
            QProcess::execute(QStringLiteral("umount"), {QStringLiteral("-l"), m_folder.path()});
    }
    TinyDisk(const TinyDisk &) = delete;
    TinyDisk &operator=(const TinyDisk &) = delete;

    bool isMounted() const { return m_mounted; }
    bool makeReadOnly() const { return run({QStringLiteral("-o"), QStringLiteral("remount,ro"), m_folder.path()}); }
    const TempDir &folder() const { return m_folder; }

private:
    static bool run(const QStringList &arguments)
    {
        QProcess mount;
        mount.start(QStringLiteral("mount"), arguments);
        return mount.waitForFinished() && mount.exitStatus() == QProcess::NormalExit && mount.exitCode() == 0;
    }

    TempDir m_folder;
    bool m_mounted = false;
};

} // namespace pc::test
