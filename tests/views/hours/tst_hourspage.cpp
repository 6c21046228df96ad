// The page of hours by keyboard: the quick line, the steps of selected lines, the account of a student.
#include "models/hours/monthgridmodel.h"
#include "models/hours/quotaledger.h"
#include "tests/support/testmain.h"
#include "tests/views/hours/hourspagetest.h"
#include "views/common/fieldform.h"
#include "views/common/formdialog.h"
#include "views/common/lookupfield.h"
#include "views/common/recordtable.h"
#include "views/hours/hoursheet.h"
#include "views/hours/hourslistpage.h"
#include "views/hours/hourspage.h"
#include "views/hours/monthpane.h"
#include "views/hours/monthview.h"
#include "views/hours/quickline.h"
#include "views/hours/quotapane.h"
#include "views/hours/waiverdialog.h"

#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestHoursPage : public HoursPageTest {
    Q_OBJECT

private Q_SLOTS:
    void threeTypingsAndEnterAddALine();
    void theQuickLineSaysWhatItWillDo();
    void aDoubtfulLineIsAddedWithItsReason();
    void anOverlapIsSeenBesideTheQuota();
    void theQuickLineStopsAtAClosedCampaign();
    void linesAreContestedWithAReason();
    void closedLinesAreReopened();
    void severalLinesReceiveOneTask();
    void aClosedCampaignSaysWhyNothingCanBeDone();
    void everyFigureSaysHowItIsMade();
    void theAccountOfAStudentAddsUpItsActions();
    void theMonthFollowsTheCampaign();
    void everyControlHasAName();

private:
    QAction *action(const QString &text) const;
};

void TestHoursPage::threeTypingsAndEnterAddALine()
{
    m_page->focusQuickLine();
    QTest::keyClicks(QApplication::focusWidget(), u"lea etroeungt"_s);
    QVERIFY(pane()->quickLine()->student()->isOpen());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(pane()->quickLine()->student()->label(), u"Léa Martin — Étrœungt"_s);
    QCOMPARE(QApplication::focusWidget(), pane()->quickLine()->day());
    QCOMPARE(pane()->quickLine()->day()->text(), u"03/11/2026"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), pane()->quickLine()->start()); // may be left empty
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"2h30"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"Visite"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(minutes(m_sample.leaAtHome, 3), 150);
    QCOMPARE(count(m_sample.database(), u"SELECT count(*) FROM hour_entry WHERE task = 'Visite'"_s), 1);
    QVERIFY(pane()->quickLine()->student()->edit()->hasFocus()); // ready for the next
    QVERIFY(pane()->quickLine()->duration()->text().isEmpty());
}

void TestHoursPage::theQuickLineSaysWhatItWillDo()
{
    QuickLine *line = pane()->quickLine();
    line->propose(m_sample.leaAtHome, {2026, 11, 3});
    line->duration()->setFocus();
    QTest::keyClicks(line->duration(), u"2"_s);
    QVERIFY2(line->quota().contains(u"left before the quota"_s), qPrintable(line->quota()));
    QVERIFY(line->remark().isEmpty());
    line->duration()->clear();
    QTest::keyClick(line->duration(), Qt::Key_Return);
    QVERIFY2(line->remark().contains(u"duration"_s), qPrintable(line->remark()));
    QCOMPARE(count(m_sample.database(), u"SELECT count(*) FROM hour_entry"_s), 0);
    line->student()->setValue(0, {});
    QTest::keyClicks(line->duration(), u"2"_s);
    QTest::keyClick(line->duration(), Qt::Key_Return);
    QVERIFY2(line->remark().contains(u"Choose a student"_s), qPrintable(line->remark()));
    QVERIFY(!m_page->unsaved().isEmpty());
}

void TestHoursPage::aDoubtfulLineIsAddedWithItsReason()
{
    QuickLine *line = pane()->quickLine();
    line->propose(m_sample.leaAtHome, {2026, 11, 3});
    line->duration()->setFocus();
    QTest::keyClicks(line->duration(), u"13"_s);
    QVERIFY2(line->remark().contains(u"12 hours"_s), qPrintable(line->remark()));
    QVERIFY2(line->quota().contains(u"left before the quota"_s), qPrintable(line->quota()));
    QTest::keyClick(line->duration(), Qt::Key_Return); // not without the reason
    QCOMPARE(count(m_sample.database(), u"SELECT count(*) FROM hour_entry"_s), 0);
    QVERIFY2(line->remark().contains(u"12 hours"_s) && line->remark().contains(u"write why"_s),
             qPrintable(line->remark()));
    QLineEdit *reason = line->reason();
    QVERIFY(reason->isVisible() && reason->hasFocus());
    QTest::keyClicks(reason, u"A day trip"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(count(m_sample.database(), u"SELECT count(*) FROM hour_entry WHERE overlap_reason = 'A day trip'"_s), 1);
}

void TestHoursPage::anOverlapIsSeenBesideTheQuota()
{
    HourEntry morning = hours(m_sample.leaAbroad, {2026, 11, 3}, 120);
    morning.startsAt = QTime(9, 0);
    enter(m_sample, morning);
    QuickLine *line = pane()->quickLine();
    line->propose(m_sample.leaAtHome, {2026, 11, 3});
    line->start()->setFocus();
    QTest::keyClicks(line->start(), u"noon"_s);
    line->duration()->setFocus();
    QTest::keyClicks(line->duration(), u"1"_s);
    QTest::keyClick(line->duration(), Qt::Key_Return);
    QVERIFY2(line->remark().contains(u"“noon” is not a time"_s), qPrintable(line->remark()));
    QVERIFY(line->start()->hasFocus());
    line->start()->clear();
    QTest::keyClicks(line->start(), u"10:30"_s);
    QVERIFY2(line->remark().contains(u"same time of the day"_s), qPrintable(line->remark()));
    QVERIFY2(line->quota().contains(u"With this line: 3"_s), qPrintable(line->quota()));
    QTest::keyClick(line->start(), Qt::Key_Return);
    QCOMPARE(minutes(m_sample.leaAtHome, 3), 0);
    QTest::keyClicks(line->reason(), u"Two groups"_s);
    QTest::keyClick(line->reason(), Qt::Key_Return);
    QCOMPARE(minutes(m_sample.leaAtHome, 3), 60);
    QCOMPARE(count(m_sample.database(), u"SELECT count(*) FROM hour_entry WHERE starts_at = '10:30'"_s), 1);
    QVERIFY(line->start()->text().isEmpty() && line->remark().isEmpty() && line->quota().isEmpty());
}

void TestHoursPage::theQuickLineStopsAtAClosedCampaign()
{
    setClosed(m_sample, m_sample.before, true);
    QuickLine *line = pane()->quickLine();
    line->propose(m_sample.summer, {2026, 8, 31});
    QVERIFY(!line->addButton()->isEnabled());
    QVERIFY(line->addButton()->toolTip().contains(u"closed"_s));
    QVERIFY2(line->remark().contains(u"closed"_s), qPrintable(line->remark()));
    line->propose(m_sample.summer, {2026, 9, 1});
    QVERIFY(line->addButton()->isEnabled());
    QVERIFY(line->remark().isEmpty());
}

QAction *TestHoursPage::action(const QString &text) const
{
    for (QAction *each : m_page->listPage()->actions()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

void TestHoursPage::closedLinesAreReopened()
{
    const HourEntryId id = enter(m_sample, hours(m_sample.leaAtHome, {2026, 11, 3}, 60));
    PC_VERIFY_OK(HourEdits(*m_sample.store).sign({id}, {{}, {}, {}, u"Anne Petit"_s, VisaRole::Mayor, {2026, 11, 3}}));
    m_page->showRecord(id.value);
    QAction *reopen = action(u"Reopen the selected lines"_s);
    QVERIFY(reopen && !reopen->isEnabled());
    QVERIFY(reopen->toolTip().contains(u"closed"_s));
    action(u"Close the selected lines"_s)->trigger();
    QCOMPARE(read(m_sample, id).status, HourStatus::Closed);
    QVERIFY(reopen->isEnabled());
    for (const QString &text : {u"Sign the selected lines…"_s, u"Remove the selected lines"_s,
                                u"Change the task or the duration…"_s, u"Explain what looks wrong…"_s})
        QVERIFY2(!action(text)->isEnabled() && !action(text)->toolTip().isEmpty(), qPrintable(text));
    reopen->trigger();
    QCOMPARE(read(m_sample, id).status, HourStatus::Signed);
    QVERIFY(read(m_sample, id).visa.isValid());
    QVERIFY(!reopen->isEnabled());
}

void TestHoursPage::severalLinesReceiveOneTask()
{
    const HourEntryId first = enter(m_sample, hours(m_sample.leaAtHome, {2026, 11, 2}, 60));
    const HourEntryId second = enter(m_sample, hours(m_sample.paulAtHome, {2026, 11, 3}, 90));
    m_page->showPart(HoursPage::List);
    m_page->listPage()->table()->selectAll();
    action(u"Change the task or the duration…"_s)->trigger();
    auto *dialog = open<FormDialog>();
    QVERIFY(dialog);
    dialog->findChild<QPushButton *>()->click();
    QVERIFY(!dialog->form()->field(u"task"_s)->error().isEmpty());
    auto *task = qobject_cast<QLineEdit *>(dialog->form()->field(u"task"_s)->editor());
    QVERIFY(task);
    task->setFocus();
    QTest::keyClicks(task, u"Visites"_s);
    QTest::keyClick(task, Qt::Key_Return);
    QCOMPARE(read(m_sample, first).task, u"Visites"_s);
    QCOMPARE(read(m_sample, second).task, u"Visites"_s);
    QCOMPARE(read(m_sample, second).minutes, 90);
    PC_VERIFY_OK(m_sample.store->undo());
    QVERIFY(read(m_sample, first).task.isEmpty() && read(m_sample, second).task.isEmpty());
}

void TestHoursPage::aClosedCampaignSaysWhyNothingCanBeDone()
{
    const HourEntryId id = enter(m_sample, hours(m_sample.summer, {2026, 8, 31}, 60));
    setClosed(m_sample, m_sample.before, true);
    m_page->setCampaign(m_sample.before.value);
    const QList<QAction *> toolbar = m_page->toolbarActions();
    QVERIFY(!toolbar.front()->isEnabled() && toolbar.front()->toolTip().contains(u"closed"_s));
    m_page->showRecord(id.value);
    for (const QString &text : {u"Hand in for the visa"_s, u"Sign the selected lines…"_s, u"Contest…"_s,
                                u"Close the selected lines"_s, u"Reopen the selected lines"_s,
                                u"Change the task or the duration…"_s, u"Explain what looks wrong…"_s,
                                u"Remove the selected lines"_s})
        QVERIFY2(!action(text)->isEnabled() && action(text)->toolTip().contains(u"campaign"_s), qPrintable(text));
    QVERIFY(!toolbar.front()->isEnabled());
    m_page->showPart(HoursPage::Quota);
    m_page->quotaPane()->setStudent(m_sample.paul, m_sample.before);
    QVERIFY(!m_page->quotaPane()->waiverButton()->isEnabled());
    QVERIFY(m_page->quotaPane()->waiverButton()->toolTip().contains(u"closed"_s));
    m_page->setCampaign(m_sample.now.value);
    m_page->showPart(HoursPage::Month);
    QVERIFY(toolbar.front()->isEnabled());
}

void TestHoursPage::everyFigureSaysHowItIsMade()
{
    const auto *lines = m_page->findChild<QTableWidget *>();
    if (!lines) {
        m_page->showPart(HoursPage::Quota);
        lines = m_page->findChild<QTableWidget *>();
    }
    for (const HourFigure figure : {HourFigure::Planned, HourFigure::Entered, HourFigure::Signed}) {
        const QString definition = HourFiguresReader::definition(figure, HourScope::Student);
        bool found = false;
        for (int column = 0; column < lines->columnCount(); ++column)
            found = found || lines->horizontalHeaderItem(column)->toolTip().contains(definition.left(20));
        QVERIFY2(found, qPrintable(definition));
    }
    for (const MonthGridModel::Tail tail : {MonthGridModel::MonthSum, MonthGridModel::Total, MonthGridModel::Quota})
        QVERIFY(!grid()->headerData(grid()->column(tail), Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
}

void TestHoursPage::linesAreContestedWithAReason()
{
    const HourEntryId id = enter(m_sample, hours(m_sample.leaAtHome, {2026, 11, 3}, 60));
    m_page->showRecord(id.value);
    QAction *contest = nullptr;
    for (QAction *action : m_page->listPage()->actions()) {
        if (action->text() == u"Contest…"_s)
            contest = action;
        if (action->text() == u"Close the selected lines"_s) {
            QVERIFY(!action->isEnabled());
            QVERIFY(action->toolTip().contains(u"cannot become"_s));
        }
    }
    QVERIFY(contest && contest->isEnabled());
    contest->trigger();
    auto *dialog = open<FormDialog>();
    QVERIFY(dialog);
    QPushButton *button = dialog->findChild<QPushButton *>();
    button->click();
    QCOMPARE(dialog->form()->field(u"reason"_s)->error(), u"Write the reason first."_s);
    dialog->findChild<QPlainTextEdit *>()->setPlainText(u"She was ill-informed"_s);
    button->click();
    QCOMPARE(read(m_sample, id).status, HourStatus::Contested);
    QVERIFY(!contest->isEnabled());
}

void TestHoursPage::theAccountOfAStudentAddsUpItsActions()
{
    enter(m_sample, hours(m_sample.leaAtHome, {2026, 10, 5}, 600));
    enter(m_sample, hours(m_sample.leaAbroad, {2026, 10, 6}, 300));
    at(m_sample.leaAtHome, 3);
    m_page->showPart(HoursPage::Quota);
    QuotaPane *quota = m_page->quotaPane();
    QCOMPARE(quota->student(), m_sample.lea);
    QCOMPARE(quota->field()->label(), u"Léa Martin"_s);
    QVERIFY2(quota->sentence().startsWith(u"15"_s), qPrintable(quota->sentence()));
    // 900 minutes in 30 days (5 October to 3 November): 900 more take 30 days.
    QVERIFY2(quota->forecast().contains(u"3 "_s), qPrintable(quota->forecast()));
    quota->waiverButton()->click();
    auto *dialog = open<WaiverDialog>();
    QVERIFY(dialog);
    QVERIFY(!dialog->saveButton()->isEnabled());
    dialog->minutes()->setText(u"15 h"_s);
    dialog->reason()->setText(u"Arrived late"_s);
    dialog->saveButton()->click();
    QVERIFY2(quota->sentence().contains(u"reached"_s), qPrintable(quota->sentence()));
    PC_VERIFY_OK(m_sample.store->undo());
    QVERIFY(!quota->sentence().contains(u"reached"_s));
}

void TestHoursPage::theMonthFollowsTheCampaign()
{
    m_page->setCampaign(m_sample.before.value);
    QCOMPARE(pane()->month(), QDate(2026, 8, 1));
    m_page->setCampaign(m_sample.now.value);
    QCOMPARE(pane()->month(), QDate(2026, 11, 1));
    m_page->setCampaign(0);
    QCOMPARE(pane()->month(), QDate(2026, 11, 1));
}

void TestHoursPage::everyControlHasAName()
{
    for (const HoursPage::Part part : {HoursPage::Month, HoursPage::List, HoursPage::Quota}) {
        m_page->showPart(part);
        for (QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->inherits("QAbstractButton"))
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }
    const QSize least = m_page->minimumSizeHint();
    QVERIFY2(least.width() <= 1080 && least.height() <= 600,
             qPrintable(u"%1 × %2"_s.arg(least.width()).arg(least.height())));
}

PC_TEST_MAIN(TestHoursPage)
#include "tst_hourspage.moc"
