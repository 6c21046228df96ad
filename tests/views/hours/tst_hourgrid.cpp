// The grid of a month as a spreadsheet: typed, moved about in, filled, pasted, cleared; by keyboard.
#include "tests/support/testmain.h"
#include "tests/views/hours/hourspagetest.h"
#include "views/common/recordtable.h"
#include "views/hours/hourslistpage.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestHourGrid : public HoursPageTest {
    Q_OBJECT

private Q_SLOTS:
    void theGridHoldsTheAffectationsAtWork();
    void hoursAreTypedInACell_data();
    void hoursAreTypedInACell();
    void aTextThatIsNoDurationIsRefused();
    void enterGoesDownAndTabGoesRight();
    void tabLeavesTheGridAfterTheLastCell();
    void deleteClearsTheSelection();
    void fillDownRepeatsTheFirstCell();
    void aBlockFromASpreadsheetIsOneStep();
    void rowsWithNamesAskForTheImport();
    void whatIsCopiedPastesBack();
    void aDayWithSeveralLinesOpensTheList();
    void theWholeMonthIsACellToo();
    void aQuotaThatIsExceededIsSaidNotRefused();
    void undoAndNewRowsKeepTheSelection();
    void whatLooksWrongIsSaidNotRefused();
    void blankCellsOfABlockLeaveWhatIsThere();
    void clearingSignedCellsCountsTheirVisas();
    void nothingIsWrittenInAClosedCampaign();
    void theEndOfACampaignCutsAMonthInTwo();
};

void TestHourGrid::theGridHoldsTheAffectationsAtWork()
{
    QAbstractItemModelTester tester(grid(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(pane()->month(), QDate(2026, 11, 1));
    QCOMPARE(grid()->rowCount(), 3); // neither the summer nor what has not started
    QCOMPARE(grid()->columnCount(), MonthGridModel::FirstDay + 30 + MonthGridModel::TailCount);
    QCOMPARE(grid()->headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), u"MARTIN Léa\nÉtrœungt"_s);
    QVERIFY(grid()->index(0, grid()->columnOfDay(1)).data(MonthGridModel::RestDayRole).toBool()); // a Sunday
    QVERIFY(!grid()->index(0, grid()->columnOfDay(2)).data(MonthGridModel::RestDayRole).toBool());
    pane()->setMonth({2026, 9, 15});
    QCOMPARE(grid()->rowCount(), 1);
    QCOMPARE(grid()->row(0).assignment, m_sample.summer);
    pane()->setMonth({2028, 2, 1});
    QCOMPARE(grid()->days(), 29);
    QCOMPARE(grid()->rowCount(), 0);
}

void TestHourGrid::hoursAreTypedInACell_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("comma") << u"2,5"_s;
    QTest::newRow("dot") << u"2.5"_s;
    QTest::newRow("hours and minutes") << u"2h30"_s;
    QTest::newRow("colon") << u"2:30"_s;
    QTest::newRow("minutes") << u"150min"_s;
    QTest::newRow("no-break spaces") << u"2\u00A0h\u202F30"_s;
}

void TestHourGrid::hoursAreTypedInACell()
{
    QFETCH(QString, typed);
    at(m_sample.leaAtHome, 3);
    type(typed, Qt::Key_Return);
    QCOMPARE(minutes(m_sample.leaAtHome, 3), 150);
    QCOMPARE(lastText(), u"Hours of Léa Martin, 03/11/2026: 2 h 30 entered"_s);
}

void TestHourGrid::aTextThatIsNoDurationIsRefused()
{
    QSignalSpy raised(m_page.get(), &Page::messageRaised);
    at(m_sample.leaAtHome, 3);
    type(u"soon"_s, Qt::Key_Return);
    QCOMPARE(raised.count(), 1);
    QCOMPARE(minutes(m_sample.leaAtHome, 3), 0);
}

void TestHourGrid::enterGoesDownAndTabGoesRight()
{
    at(m_sample.leaAtHome, 3);
    const int row = sheet()->currentIndex().row();
    type(u"1"_s, Qt::Key_Tab);
    type(u"2"_s, Qt::Key_Return);
    QCOMPARE(minutes(m_sample.leaAtHome, 3), 60);
    QCOMPARE(minutes(m_sample.leaAtHome, 4), 120);
    QCOMPARE(sheet()->currentIndex().row(), row + 1);
    QCOMPARE(sheet()->currentIndex().column(), grid()->columnOfDay(4));
    QTest::keyClick(sheet(), Qt::Key_Up);
    QCOMPARE(sheet()->currentIndex().row(), row);
    QTest::keyClick(sheet(), Qt::Key_Return);
    QCOMPARE(sheet()->currentIndex().row(), row + 1);
}

void TestHourGrid::tabLeavesTheGridAfterTheLastCell()
{
    sheet()->choose(grid()->rowCount() - 1, grid()->columnOfDay(30));
    QTest::keyClick(sheet(), Qt::Key_Tab);
    QCOMPARE(sheet()->currentIndex().column(), grid()->column(MonthGridModel::WholeMonth));
    QVERIFY(sheet()->hasFocus());
    QTest::keyClick(sheet(), Qt::Key_Tab);
    QVERIFY(!sheet()->hasFocus());
    sheet()->setFocus();
    sheet()->choose(0, MonthGridModel::FirstDay);
    QTest::keyClick(sheet(), Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(!sheet()->hasFocus());
}

void TestHourGrid::deleteClearsTheSelection()
{
    enter(m_sample, hours(m_sample.leaAtHome, {2026, 11, 3}, 60));
    enter(m_sample, hours(m_sample.leaAtHome, {2026, 11, 4}, 90));
    at(m_sample.leaAtHome, 3);
    QTest::keyClick(sheet(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(sheet(), Qt::Key_Delete);
    QCOMPARE(count(m_sample.database(), u"SELECT count(*) FROM hour_entry"_s), 0);
    PC_VERIFY_OK(m_sample.store->undo());
    QCOMPARE(minutes(m_sample.leaAtHome, 4), 90);
}

void TestHourGrid::fillDownRepeatsTheFirstCell()
{
    at(m_sample.leaAtHome, 3);
    type(u"2"_s, Qt::Key_Return);
    sheet()->choose(0, grid()->columnOfDay(3));
    const int first = grid()->row(0).cells[3].minutes;
    QTest::keyClick(sheet(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(sheet(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(sheet(), Qt::Key_D, Qt::ControlModifier);
    for (const MonthRow &row : grid()->rows())
        QCOMPARE(row.cells[3].minutes, first);
    // In one row alone, the cell above is repeated; Ctrl+B is the French Ctrl+D.
    enter(m_sample, hours(grid()->row(0).assignment, {2026, 11, 9}, 45));
    sheet()->choose(1, grid()->columnOfDay(9));
    QTest::keyClick(sheet(), Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(grid()->row(1).cells[9].minutes, 45);
}

void TestHourGrid::aBlockFromASpreadsheetIsOneStep()
{
    QGuiApplication::clipboard()->setText(u"2,5\t1:00\t\n\t150\u00A0min\t2 h 30\n0,5\t0,5\t0,5\n"_s);
    sheet()->choose(0, grid()->columnOfDay(10));
    const auto before = count(m_sample.database(), u"SELECT count(*) FROM journal_entry"_s);
    QTest::keyClick(sheet(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(grid()->row(0).cells[10].minutes, 150);
    QCOMPARE(grid()->row(0).cells[11].minutes, 60);
    QCOMPARE(grid()->row(1).cells[11].minutes, 150);
    QCOMPARE(grid()->row(2).cells[12].minutes, 30);
    QCOMPARE(count(m_sample.database(), u"SELECT count(*) FROM hour_entry"_s), 7);
    QCOMPARE(count(m_sample.database(), u"SELECT count(*) FROM journal_entry"_s), before + 1);
    PC_VERIFY_OK(m_sample.store->undo());
    QCOMPARE(count(m_sample.database(), u"SELECT count(*) FROM hour_entry"_s), 0);
    QSignalSpy raised(m_page.get(), &Page::messageRaised);
    sheet()->choose(1, grid()->columnOfDay(10)); // three rows do not fit from the second on
    QTest::keyClick(sheet(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(raised.count(), 1);
    QCOMPARE(count(m_sample.database(), u"SELECT count(*) FROM hour_entry"_s), 0);
}

void TestHourGrid::rowsWithNamesAskForTheImport()
{
    QSignalSpy asked(m_page.get(), &HoursPage::importRequested);
    QGuiApplication::clipboard()->setText(
        u"MARTIN Léa\t03/11/2026\t2,5\tVisites\nNGUYEN Paul\t04/11/2026\t4\tLivres\n"_s);
    at(m_sample.leaAtHome, 3);
    QTest::keyClick(sheet(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), QString());
    QCOMPARE(count(m_sample.database(), u"SELECT count(*) FROM hour_entry"_s), 0);
}

void TestHourGrid::whatIsCopiedPastesBack()
{
    enter(m_sample, hours(m_sample.leaAtHome, {2026, 11, 3}, 130)); // no round number of hundredths
    at(m_sample.leaAtHome, 3);
    QTest::keyClick(sheet(), Qt::Key_C, Qt::ControlModifier);
    at(m_sample.paulAtHome, 5);
    QTest::keyClick(sheet(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(minutes(m_sample.paulAtHome, 5), 130);
}

void TestHourGrid::aDayWithSeveralLinesOpensTheList()
{
    const HourEntryId first = enter(m_sample, hours(m_sample.leaAtHome, {2026, 11, 3}, 60));
    enter(m_sample, hours(m_sample.leaAtHome, {2026, 11, 3}, 90));
    QCOMPARE(minutes(m_sample.leaAtHome, 3), 150);
    at(m_sample.leaAtHome, 3);
    QTest::keyClicks(sheet(), u"5"_s);
    QVERIFY(sheet()->hasFocus()); // no editor
    QTest::keyClick(sheet(), Qt::Key_Return);
    QCOMPARE(m_page->part(), HoursPage::List);
    QCOMPARE(m_page->listPage()->currentId(), first.value);
    QCOMPARE(m_page->listPage()->table()->model()->rowCount(), 2); // and no other
}

void TestHourGrid::theWholeMonthIsACellToo()
{
    sheet()->choose(grid()->rowOf(m_sample.leaAtHome), grid()->column(MonthGridModel::WholeMonth));
    type(u"12"_s, Qt::Key_Return);
    QCOMPARE(minutes(m_sample.leaAtHome, 0), 720);
    QCOMPARE(count(m_sample.database(), u"SELECT count(*) FROM hour_entry WHERE monthly = 1 AND day = '2026-11-01'"_s),
             1);
    QVERIFY2(lastText().contains(u"2026: 12"_s) && !lastText().contains(u"01/11"_s), qPrintable(lastText()));
}

void TestHourGrid::aQuotaThatIsExceededIsSaidNotRefused()
{
    sheet()->choose(grid()->rowOf(m_sample.leaAtHome), grid()->column(MonthGridModel::WholeMonth));
    type(u"30"_s, Qt::Key_Return);
    const QModelIndex quota = grid()->index(grid()->rowOf(m_sample.leaAtHome), grid()->column(MonthGridModel::Quota));
    QVERIFY(!quota.data().toString().contains(u"▲"_s));
    at(m_sample.leaAbroad, 3);
    type(u"1 min"_s, Qt::Key_Return);
    QVERIFY2(quota.data().toString().contains(u"▲ exceeded"_s), qPrintable(quota.data().toString()));
    QVERIFY2(lastText().contains(u"above the quota"_s), qPrintable(lastText()));
}

void TestHourGrid::undoAndNewRowsKeepTheSelection()
{
    at(m_sample.paulAtHome, 12);
    const QPersistentModelIndex kept(sheet()->currentIndex());
    QSignalSpy reset(grid(), &QAbstractItemModel::modelReset);
    enter(m_sample, hours(m_sample.summer, {2026, 11, 3}, 60)); // after its period, yet it is there
    QCOMPARE(grid()->rowCount(), 4);
    PC_VERIFY_OK(m_sample.store->undo());
    QCOMPARE(grid()->rowCount(), 3);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(sheet()->currentIndex(), QModelIndex(kept));
    QCOMPARE(grid()->row(kept.row()).assignment, m_sample.paulAtHome);
}

void TestHourGrid::whatLooksWrongIsSaidNotRefused()
{
    at(m_sample.leaAtHome, 3);
    type(u"13"_s, Qt::Key_Return);
    QCOMPARE(minutes(m_sample.leaAtHome, 3), 780);
    QVERIFY2(pane()->warning().contains(u"MARTIN Léa, 03/11/2026"_s) && pane()->warning().contains(u"12 hours"_s),
             qPrintable(pane()->warning()));
    const QModelIndex cell = grid()->index(grid()->rowOf(m_sample.leaAtHome), grid()->columnOfDay(3));
    QVERIFY(cell.data(MonthGridModel::SymbolRole).toString().endsWith(u'!'));
    QCOMPARE(cell.data(ToneRole).toInt(), static_cast<int>(ModelTone::Attention));
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"12 hours"_s));
    at(m_sample.paulAtHome, 3);
    type(u"1"_s, Qt::Key_Return);
    QVERIFY2(pane()->warning().isEmpty(), qPrintable(pane()->warning()));
    at(m_sample.leaAtHome, 3);
    QVERIFY2(pane()->warning().contains(u"12 hours"_s), qPrintable(pane()->warning()));
    // A reason lifts it.
    HourEntry entry = read(m_sample, grid()->entriesAt(cell).front());
    entry.overlapReason = u"A day trip"_s;
    PC_VERIFY_OK(HourEdits(*m_sample.store).update(entry));
    QVERIFY2(pane()->warning().isEmpty(), qPrintable(pane()->warning()));
    QVERIFY(!cell.data(MonthGridModel::SymbolRole).toString().endsWith(u'!'));
}

void TestHourGrid::blankCellsOfABlockLeaveWhatIsThere()
{
    const HourEntryId kept = enter(m_sample, hours(m_sample.leaAtHome, {2026, 11, 2}, 60));
    PC_VERIFY_OK(HourEdits(*m_sample.store).sign({kept}, {{}, {}, {}, u"Anne Petit"_s, VisaRole::Mayor, {2026, 11, 3}}));
    enter(m_sample, hours(m_sample.leaAtHome, {2026, 11, 3}, 60));
    QGuiApplication::clipboard()->setText(u"1,5\t\t0\n"_s);
    at(m_sample.leaAtHome, 1);
    QTest::keyClick(sheet(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(minutes(m_sample.leaAtHome, 1), 90);
    QVERIFY(read(m_sample, kept).isSigned());
    QCOMPARE(minutes(m_sample.leaAtHome, 3), 0); // a nought is meant
}

void TestHourGrid::clearingSignedCellsCountsTheirVisas()
{
    const HourEntryId first = enter(m_sample, hours(m_sample.leaAtHome, {2026, 11, 2}, 60));
    const HourEntryId second = enter(m_sample, hours(m_sample.leaAtHome, {2026, 11, 3}, 60));
    PC_VERIFY_OK(
        HourEdits(*m_sample.store).sign({first, second}, {{}, {}, {}, u"Anne Petit"_s, VisaRole::Mayor, {2026, 11, 3}}));
    at(m_sample.leaAtHome, 2);
    QTest::keyClick(sheet(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(sheet(), Qt::Key_Delete);
    QCOMPARE(lastText(), u"2 line(s) of hours removed; visas dropped: 2"_s);
    PC_VERIFY_OK(m_sample.store->undo());
    QCOMPARE(count(m_sample.database(), u"SELECT count(*) FROM hour_entry WHERE visa IS NOT NULL"_s), 2);
}

void TestHourGrid::theEndOfACampaignCutsAMonthInTwo()
{
    PC_VERIFY_OK(m_sample.store->transact(u"a shorter campaign"_s, [&](Transaction &transaction) {
        return transaction.update(QLatin1StringView("campaign"), m_sample.now.value,
                                  {{QLatin1StringView("ends_on"), u"2026-11-15"_s}});
    }));
    setClosed(m_sample, m_sample.now, true);
    const auto cell = [&](int day) {
        return grid()->index(grid()->rowOf(m_sample.leaAtHome), grid()->columnOfDay(day));
    };
    QVERIFY(!(cell(15).flags() & Qt::ItemIsEditable));
    QVERIFY(cell(15).data(Qt::ToolTipRole).toString().contains(u"closed"_s));
    QVERIFY(cell(16).flags() & Qt::ItemIsEditable);
    QVERIFY(!grid()->isFrozen());
    const QModelIndex whole = grid()->index(0, grid()->column(MonthGridModel::WholeMonth));
    QVERIFY(!(whole.flags() & Qt::ItemIsEditable)); // it counts on the first of the month
}

void TestHourGrid::nothingIsWrittenInAClosedCampaign()
{
    setClosed(m_sample, m_sample.now, true);
    QVERIFY(grid()->isFrozen());
    QVERIFY(!(grid()->index(0, grid()->columnOfDay(3)).flags() & Qt::ItemIsEditable));
    QSignalSpy raised(m_page.get(), &Page::messageRaised);
    at(m_sample.leaAtHome, 3);
    type(u"2"_s, Qt::Key_Return);
    QCOMPARE(raised.count(), 1);
    QCOMPARE(count(m_sample.database(), u"SELECT count(*) FROM hour_entry"_s), 0);
}

PC_TEST_MAIN(TestHourGrid)
#include "tst_hourgrid.moc"
