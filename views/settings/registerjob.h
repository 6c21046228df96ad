// Long reading of a register off the window's thread, on a private connection that never writes into it.
//
// One job at a time. It waits for its thread when destroyed: nothing runs on after the page is gone.
#pragma once

#include "models/register/register.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace pc {

class RegisterJob final : public QObject {
    Q_OBJECT

public:
    using Work = std::function<Status(Register &)>;
    using Done = std::function<void(const Status &)>;

    explicit RegisterJob(QObject *parent = nullptr) : QObject(parent) {}
    ~RegisterJob() override;

    /// Runs `work` in the other thread, then `done` in this one. Ignored while one is running.
    void start(const QString &path, const Clock &clock, const Work &work, const Done &done);
    bool isRunning() const { return m_thread != nullptr; }

private:
    std::unique_ptr<QThread> m_thread;
};

} // namespace pc
