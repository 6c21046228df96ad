#include "tests/views/proposals/proposalspagetest.h"

namespace pc::test {

void ProposalsPageTest::open()
{
    m_window = std::make_unique<QWidget>();
    m_page = new ProposalsPage(m_villages->store(), m_dialogs, m_window.get());
    auto *column = new QVBoxLayout(m_window.get());
    column->setContentsMargins({});
    column->addWidget(m_page);
    m_window->resize(1280, 680);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_page->activate();
    m_gestures = 1; // the page was chosen in the sidebar
    m_typings = 0;
}

void ProposalsPageTest::init()
{
    m_villages = std::make_unique<Villages>();
    m_dialogs.asked.clear();
    m_dialogs.answer = true;
    m_villages->add(u"Visites de convivialité"_s);
    Proposal mowing = Villages::draft(u"Jardin et tonte"_s, {2});
    mowing.tasks = u"Accompagner les aînés au jardin. Passer la tondeuse, sans tailler les haies."_s;
    m_villages->add(mowing);
    open();
}

void ProposalsPageTest::cleanup()
{
    m_window.reset();
    m_villages.reset();
}

} // namespace pc::test
