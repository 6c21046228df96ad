// Drives a batch of documents in slices short enough that the window stays alive, until it is done or stopped.
//
// Stopped, or gone, it leaves nothing: the batch keeps only what whoever owns it finishes.
#pragma once

#include "models/documents/issuing.h"

#include <QObject>
#include <QTimer>

namespace pc {

class IssueRun final : public QObject {
    Q_OBJECT

public:
    IssueRun(Store &store, const BatchRequest &request, QObject *parent = nullptr);

    void start();
    void stop() { m_timer.stop(); }
    bool isRunning() const { return m_timer.isActive(); }
    IssueBatch &batch() { return m_batch; }
    const IssueBatch &batch() const { return m_batch; }

Q_SIGNALS:
    void moved(int done, int total);
    void finished();
    void failed(const pc::Error &error);

private:
    void slice();

    IssueBatch m_batch;
    QTimer m_timer;
};

} // namespace pc
