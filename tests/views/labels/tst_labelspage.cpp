// The page Label: the list, its counter, and what is done to several files at once.
#include "tests/support/testmain.h"
#include "tests/views/labels/labelspagetest.h"
#include "views/labels/newlabeldialog.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestLabelsPage : public LabelsPageTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void theCounterIsOfFilesDepositedAndNotDecided();
    void theCampaignIsTheBase();
    void atMostFourActionsInTheToolbar();
    void actionsWaitForASelection();
    void severalAreDepositedInOneStep();
    void aLateDepositAsksWhy();
    void severalAreDeclaredCompleteAndTheOthersNamed();
    void severalArePutOnAnAgenda();
    void withoutASessionThePageSaysWhatToDo();
    void severalAreDecidedInOneStep();
    void anUnfavourableDecisionNeedsAReason();
    void severalAreNotified();
    void aFileInPreparationIsRemoved();
    void newFileOpensByTheKeyboard();
    void anEmptyPageSaysHowToBegin();
    void itFitsASmallScreen();

private:
    void chooseAll()
    {
        m_page->table()->setFocus();
        m_page->table()->selectAll();
    }
};

void TestLabelsPage::theCounterIsOfFilesDepositedAndNotDecided()
{
    const LabelFileId id = m->complete(u"Martin"_s);
    m->opened(u"Dubois"_s);
    QVERIFY(show());
    QCOMPARE(m_page->counter(), 1);
    QSignalSpy changed(m_page.get(), &Page::counterChanged);
    PC_VERIFY_OK(m->decide({id}, LabelVerdict::Granted));
    QCOMPARE(m_page->counter(), 0);
    QVERIFY(!changed.isEmpty());
}

void TestLabelsPage::theCampaignIsTheBase()
{
    m->opened(u"Martin"_s);
    QVERIFY(show());
    QCOMPARE(m_page->table()->model()->rowCount(), 1);
    m_page->setCampaign(m->nextYear().value);
    QCOMPARE(m_page->table()->model()->rowCount(), 0);
    m_page->setCampaign(0);
    QCOMPARE(m_page->table()->model()->rowCount(), 1);
}

void TestLabelsPage::atMostFourActionsInTheToolbar()
{
    QVERIFY(show());
    QCOMPARE(m_page->toolbarActions().size(), 4);
}

void TestLabelsPage::actionsWaitForASelection()
{
    m->opened(u"Martin"_s);
    QVERIFY(show());
    QVERIFY(!action(u"Decide…"_s)->isEnabled());
    QVERIFY(action(u"Decide…"_s)->toolTip().contains(u"Choose"_s));
    m_page->focusContent();
    QVERIFY(action(u"Decide…"_s)->isEnabled());
}

void TestLabelsPage::severalAreDepositedInOneStep()
{
    const LabelFileId a = m->opened(u"Martin"_s);
    const LabelFileId b = m->opened(u"Dubois"_s);
    QVERIFY(show());
    chooseAll();
    action(u"Deposit…"_s)->trigger();
    QVERIFY(dialog());
    QTest::keyClick(editor<QLineEdit>(u"deposited_on"_s), Qt::Key_Return);
    QCOMPARE(m->file(a).status, LabelStatus::Deposited);
    QCOMPARE(m->file(b).status, LabelStatus::Deposited);
    PC_VERIFY_OK(m->store().undo());
    QCOMPARE(m->file(a).status, LabelStatus::Preparing);
    QCOMPARE(m->file(b).status, LabelStatus::Preparing);
}

void TestLabelsPage::aLateDepositAsksWhy()
{
    const LabelFileId id = m->opened(u"Martin"_s);
    testClock().set(QDateTime(kLastDay.addDays(1), QTime(9, 0)));
    QVERIFY(show());
    choose(id);
    action(u"Deposit…"_s)->trigger();
    QVERIFY(dialog());
    QTest::keyClick(editor<QLineEdit>(u"deposited_on"_s), Qt::Key_Return);
    QVERIFY(dialog()); // one day too late and no reason: it stays
    QCOMPARE(m->file(id).status, LabelStatus::Preparing);
    type(u"late_reason"_s, u"Greve des postes"_s);
    QTest::keyClick(editor<QLineEdit>(u"deposited_on"_s), Qt::Key_Return);
    QVERIFY(!dialog());
    QCOMPARE(m->file(id).lateReason, u"Greve des postes"_s);
}

void TestLabelsPage::severalAreDeclaredCompleteAndTheOthersNamed()
{
    const LabelFileId ready = m->opened(u"Martin"_s);
    const LabelFileId poor = m->opened(u"Dubois"_s);
    PC_VERIFY_OK(m->deposit(ready));
    PC_VERIFY_OK(m->deposit(poor));
    m->receiveAll(ready);
    QVERIFY(show());
    QSignalSpy said(m_page.get(), &Page::messageRaised);
    chooseAll();
    action(u"Declare complete"_s)->trigger();
    QCOMPARE(m->file(ready).status, LabelStatus::Complete);
    QCOMPARE(m->file(poor).status, LabelStatus::Deposited);
    QCOMPARE(said.count(), 1);
    QVERIFY(said.front().front().value<Message>().text.contains(u"Dubois"_s));
}

void TestLabelsPage::severalArePutOnAnAgenda()
{
    const LabelFileId a = m->complete(u"Martin"_s);
    const LabelFileId b = m->complete(u"Dubois"_s);
    const LabelSessionId session = m->session(QDate(2027, 6, 10));
    QVERIFY(show());
    chooseAll();
    action(u"Put on an agenda…"_s)->trigger();
    QVERIFY(dialog());
    dialog()->button()->click();
    QCOMPARE(m->file(a).session, session);
    QCOMPARE(m->file(b).session, session);
    QCOMPARE(m->file(b).agenda + m->file(a).agenda, 3);
}

void TestLabelsPage::withoutASessionThePageSaysWhatToDo()
{
    m->complete(u"Martin"_s);
    QVERIFY(show());
    QSignalSpy said(m_page.get(), &Page::messageRaised);
    chooseAll();
    action(u"Put on an agenda…"_s)->trigger();
    QVERIFY(!dialog());
    QVERIFY(said.front().front().value<Message>().text.contains(u"Commissions"_s));
}

void TestLabelsPage::severalAreDecidedInOneStep()
{
    const LabelFileId a = m->complete(u"Martin"_s);
    const LabelFileId b = m->complete(u"Dubois"_s);
    const LabelFileId open = m->opened(u"Lefebvre"_s);
    QVERIFY(show());
    chooseAll();
    action(u"Decide…"_s)->trigger();
    QVERIFY(dialog());
    dialog()->button()->click();
    QVERIFY(!dialog());
    QCOMPARE(m->file(a).status, LabelStatus::Granted);
    QCOMPARE(m->file(b).status, LabelStatus::Granted);
    QCOMPARE(m->file(open).status, LabelStatus::Preparing);
    PC_VERIFY_OK(m->store().undo());
    QCOMPARE(m->file(a).status, LabelStatus::Complete);
}

void TestLabelsPage::anUnfavourableDecisionNeedsAReason()
{
    const LabelFileId id = m->complete(u"Martin"_s);
    QVERIFY(show());
    choose(id);
    action(u"Decide…"_s)->trigger();
    QVERIFY(dialog());
    QVERIFY(!dialog()->form()->field(u"remedies"_s)->isVisible());
    auto *verdict = editor<QComboBox>(u"verdict"_s);
    verdict->setCurrentIndex(verdict->findData(LabelWords::word(LabelVerdict::Refused)));
    QVERIFY(dialog()->form()->field(u"remedies"_s)->isVisible());
    QVERIFY(dialog()->form()->field(u"remedies"_s)->value().contains(u"deux mois"_s));
    dialog()->button()->click();
    QVERIFY(dialog());
    QVERIFY(!dialog()->form()->field(u"reason"_s)->error().isEmpty());
    type(u"reason"_s, u"Rapport trop court"_s);
    dialog()->button()->click();
    QVERIFY(!dialog());
    QCOMPARE(m->file(id).status, LabelStatus::Refused);
    QVERIFY(!(*m->files().decision(id))->remedies.isEmpty());
}

void TestLabelsPage::severalAreNotified()
{
    const LabelFileId a = m->complete(u"Martin"_s);
    const LabelFileId b = m->complete(u"Dubois"_s);
    PC_VERIFY_OK(m->decide({a, b}, LabelVerdict::Granted));
    testClock().set(QDateTime(QDate(2027, 6, 20), QTime(9, 0)));
    QVERIFY(show());
    chooseAll();
    action(u"Record the notification…"_s)->trigger();
    QVERIFY(dialog());
    QTest::keyClick(editor<QLineEdit>(u"notified_on"_s), Qt::Key_Return);
    QCOMPARE(m->file(a).notice(), NoticeState::Notified);
    QCOMPARE(m->file(b).notifiedOn, QDate(2027, 6, 20));
}

void TestLabelsPage::aFileInPreparationIsRemoved()
{
    const LabelFileId open = m->opened(u"Martin"_s);
    QVERIFY(show());
    choose(open);
    action(u"Remove the file"_s)->trigger();
    QCOMPARE(m_page->table()->model()->rowCount(), 0);
    QVERIFY(!pane()->file().isValid());
    PC_VERIFY_OK(m->store().undo());
    QCOMPARE(m_page->table()->model()->rowCount(), 1);
}

void TestLabelsPage::newFileOpensByTheKeyboard()
{
    m->opened(u"Martin"_s);
    QVERIFY(show());
    QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(m_page->findChild<NewLabelDialog *>());
}

void TestLabelsPage::anEmptyPageSaysHowToBegin()
{
    QVERIFY(show());
    QVERIFY(button(u"New label file…"_s));
}

void TestLabelsPage::itFitsASmallScreen()
{
    m->complete(u"Martin"_s);
    QVERIFY(show());
    m_page->focusContent();
    QCoreApplication::sendPostedEvents();
    QVERIFY2(m_page->minimumSizeHint().width() <= 1060, qPrintable(QString::number(m_page->minimumSizeHint().width())));
    QVERIFY2(m_page->minimumSizeHint().height() <= 560, qPrintable(QString::number(m_page->minimumSizeHint().height())));
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusProxy() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

PC_TEST_MAIN(TestLabelsPage)
#include "tst_labelspage.moc"
