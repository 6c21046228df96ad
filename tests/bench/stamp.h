// What a window process says once it is painted: when, on a clock all processes share, and how much memory it took.
#pragma once

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <cstdio>

namespace pc::bench {

/// Nanoseconds of the monotonic clock of this computer.
inline qint64 instant()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// Most memory this process ever had, in KiB; 0 where the system does not say.
inline qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').value(0).toLongLong();
    }
    return 0;
}

/// Waits for the first painting of a top-level window, prints the stamp, ends the event loop.
class PaintStamp final : public QObject {
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = event->type() == QEvent::Paint ? qobject_cast<QWidget *>(watched) : nullptr;
        if (!m_seen && widget && widget->isWindow()) {
            m_seen = true;
            // The rest of the window is painted and flushed in the same turn of the event loop.
            QTimer::singleShot(0, qApp, [] {
                std::printf("%lld %lld\n", static_cast<long long>(instant()), static_cast<long long>(peakMemory()));
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        }
        return false;
    }

private:
    bool m_seen = false;
};

} // namespace pc::bench
