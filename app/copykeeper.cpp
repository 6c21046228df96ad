#include "app/copykeeper.h"

#include <QThread>

namespace pc {

namespace {
// After the window is on screen, then now and then for a window left open for days.
constexpr int kFirstLookMs = 3000;
constexpr int kLookEveryMs = 30 * 60 * 1000;
} // namespace

CopyKeeper::CopyKeeper(Store &store, const QString &folder, QObject *parent)
    : QObject(parent), m_store(store), m_folder(folder)
{
    connect(&m_timer, &QTimer::timeout, this, &CopyKeeper::look);
    m_timer.start(kFirstLookMs);
}

CopyKeeper::~CopyKeeper()
{
    if (m_thread)
        m_thread->wait();
}

bool CopyKeeper::isDue() const
{
    if (m_store.isReadOnly())
        return false;
    return backups().isDue(m_store.database());
}

// A day of change is over when its last change is of an earlier day; today's copy is made when the register closes.
void CopyKeeper::look()
{
    m_timer.setInterval(kLookEveryMs);
    const auto last = m_store.journal().lastChange();
    if (last && last->date() < m_store.clock().today() && isDue())
        makeNow();
}

void CopyKeeper::makeNow()
{
    if (m_thread || m_store.isReadOnly())
        return;
    const QString path = m_store.path();
    const QString folder = m_folder;
    const QDate day = m_store.clock().today();
    auto outcome = std::make_shared<Status>();
    m_thread = QThread::create([path, folder, day, outcome] {
        auto database = Database::open(path, Database::Access::ReadOnly);
        *outcome = database ? Backups(folder).make(**database, day) : Status(database.error());
    });
    connect(m_thread, &QThread::finished, this, [this, outcome, folder] {
        m_thread->deleteLater();
        m_thread = nullptr;
        if (*outcome)
            Q_EMIT made(folder);
        else
            Q_EMIT failed(outcome->error());
    });
    m_thread->start(QThread::LowPriority);
}

void CopyKeeper::finish()
{
    m_timer.stop();
    if (m_thread)
        m_thread->wait();
    if (isDue())
        (void)backups().make(m_store.database(), m_store.clock().today());
}

} // namespace pc
