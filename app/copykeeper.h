// Makes the verified copy of each day of change by itself, out of the user's way.
//
// It decides when; Backups decides how. A copy that cannot be made is a message, never an obstacle.
#pragma once

#include "models/store/backup.h"
#include "models/store/store.h"

#include <QObject>
#include <QTimer>

class QThread;

namespace pc {

class CopyKeeper final : public QObject {
    Q_OBJECT

public:
    CopyKeeper(Store &store, const QString &folder, QObject *parent = nullptr);
    ~CopyKeeper() override;

    Backups backups() const { return Backups(m_folder); }
    /// Makes today's copy now, in the background.
    void makeNow();
    /// Makes today's copy before the register closes, if something changed since the last one.
    void finish();

Q_SIGNALS:
    void made(const QString &path);
    void failed(const pc::Error &error);

private:
    bool isDue() const;
    void look();

    Store &m_store;
    QString m_folder;
    QTimer m_timer;
    QThread *m_thread = nullptr;
};

} // namespace pc
