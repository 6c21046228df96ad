// The other program of holder.cpp, as a test starts, commands and ends it.
#pragma once

#include <QProcess>

namespace pc::test {

class Holder {
public:
    explicit Holder(const QString &path)
    {
        m_process.start(QStringLiteral(PC_HOLDER), {path});
        m_answer = answer();
    }
    ~Holder()
    {
        if (m_process.state() != QProcess::NotRunning)
            release();
    }
    Holder(const Holder &) = delete;
    Holder &operator=(const Holder &) = delete;

    bool holds() const { return m_answer == "held"; }
    bool changePhone(const QString &phone)
    {
        m_process.write("phone " + phone.toUtf8() + '\n');
        return answer() == "done";
    }
    /// Closes the register as a program that ends well does.
    bool release()
    {
        m_process.closeWriteChannel();
        return m_process.waitForFinished(20000) && m_process.exitStatus() == QProcess::NormalExit;
    }
    /// Dies with the register open.
    void die()
    {
        m_process.kill();
        m_process.waitForFinished(20000);
    }

private:
    QByteArray answer()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(20000)) { }
        return m_process.readLine().trimmed();
    }

    QProcess m_process;
    QByteArray m_answer;
};

} // namespace pc::test
