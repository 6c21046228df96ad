#include "views/documents/issuerun.h"

#include <QElapsedTimer>

namespace pc {

namespace {
constexpr qint64 kSliceMs = 30;
}

IssueRun::IssueRun(Store &store, const BatchRequest &request, QObject *parent) : QObject(parent), m_batch(store, request)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &IssueRun::slice);
}

void IssueRun::start() { m_timer.start(); }

void IssueRun::slice()
{
    QElapsedTimer timer;
    timer.start();
    if (m_batch.total() == 0) {
        stop();
        Q_EMIT failed(m_batch.mayBegin().error());
        return;
    }
    while (!m_batch.isFinished() && timer.elapsed() < kSliceMs) {
        if (const Status status = m_batch.step(); !status) {
            stop();
            Q_EMIT failed(status.error());
            return;
        }
    }
    const bool isDone = m_batch.isFinished();
    if (isDone)
        stop();
    Q_EMIT moved(m_batch.done(), m_batch.total());
    if (isDone)
        Q_EMIT finished();
}

} // namespace pc
