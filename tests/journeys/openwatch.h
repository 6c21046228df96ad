// Tells whether somebody opened a file: a text read as HTML opens the pictures it names. Linux only; elsewhere it never does.
#pragma once

#include <QFile>

#ifdef Q_OS_LINUX
#include <sys/inotify.h>
#include <unistd.h>
#endif

namespace pc::test {

/// Whether a file was opened since it began to look.
class OpenWatch {
public:
    explicit OpenWatch(const QString &path)
    {
#ifdef Q_OS_LINUX
        m_queue = inotify_init1(IN_NONBLOCK);
        inotify_add_watch(m_queue, QFile::encodeName(path).constData(), IN_OPEN);
#else
        Q_UNUSED(path)
#endif
    }
    ~OpenWatch()
    {
#ifdef Q_OS_LINUX
        close(m_queue);
#endif
    }
    Q_DISABLE_COPY_MOVE(OpenWatch)

    bool wasOpened()
    {
#ifdef Q_OS_LINUX
        char events[4096];
        return read(m_queue, events, sizeof events) > 0;
#else
        return false;
#endif
    }

private:
    int m_queue = -1;
};

} // namespace pc::test
