#include "views/settings/registerjob.h"

namespace pc {

RegisterJob::~RegisterJob()
{
    if (m_thread)
        m_thread->wait();
}

void RegisterJob::start(const QString &path, const Clock &clock, const Work &work, const Done &done)
{
    if (m_thread)
        return;
    auto outcome = std::make_shared<Status>();
    m_thread.reset(QThread::create([path, &clock, work, outcome] {
        Store::Options options;
        options.mode = Store::Mode::Read;
        options.clock = &clock;
        auto opened = Register::open(path, options);
        *outcome = opened ? work(**opened) : Status(opened.error());
    }));
    connect(m_thread.get(), &QThread::finished, this, [this, outcome, done] {
        m_thread->wait();
        m_thread.reset();
        done(*outcome);
    });
    m_thread->start();
}

} // namespace pc
