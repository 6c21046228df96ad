#include "tests/views/hours/hourspagetest.h"

namespace pc::test {

void HoursPageTest::init()
{
    m_sample = makeHours();
    QVERIFY(m_sample.store);
    m_page = std::make_unique<HoursPage>(*m_sample.store, m_dialogs);
    m_page->resize(1080, 620);
    m_page->setCampaign(m_sample.now.value);
    m_page->show();
    m_page->activate();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->focusContent();
}

void HoursPageTest::cleanup()
{
    m_page.reset();
    m_sample.store.reset();
    m_sample = {};
}

// Keys as they come: the first opens the editor of the cell.
void HoursPageTest::type(const QString &text, Qt::Key end)
{
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    QTest::keyClick(QApplication::focusWidget(), end);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall); // an editor hands in its text a moment later
}

int HoursPageTest::minutes(AssignmentId assignment, int day) const
{
    return grid()->row(grid()->rowOf(assignment)).cells.at(static_cast<size_t>(day)).minutes;
}

QString HoursPageTest::lastText() const
{
    const auto next = m_sample.store->nextUndo();
    return next && *next ? (*next)->text : QString();
}

} // namespace pc::test
