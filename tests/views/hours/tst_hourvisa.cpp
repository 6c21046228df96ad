// The visa of a commune by keyboard: a month, a deputy, selected lines, lines of several communes, its day.
#include "tests/support/testmain.h"
#include "tests/views/hours/hourspagetest.h"
#include "views/common/recordtable.h"
#include "views/hours/hourslistpage.h"
#include "views/hours/visadialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestHourVisa : public HoursPageTest {
    Q_OBJECT

private Q_SLOTS:
    void aMonthOfACommuneIsSignedInTwoGestures();
    void aDeputyIsTyped();
    void selectedLinesAreSigned();
    void linesOfSeveralCommunesAreSignedOneAfterTheOther();
    void theDayOfAVisaIsJudged();
};

void TestHourVisa::aMonthOfACommuneIsSignedInTwoGestures()
{
    PC_VERIFY_OK(m_sample.store->transact(u"mayor"_s, [](Transaction &transaction) -> Status {
        const auto hall = transaction.insert(QLatin1StringView("town_hall"),
                                             {{QLatin1StringView("commune"), 2},
                                              {QLatin1StringView("mayor_first_name"), u"Anne"_s},
                                              {QLatin1StringView("mayor_last_name"), u"Petit"_s}});
        return hall ? done() : Status(hall.error());
    }));
    enter(m_sample, hours(m_sample.leaAbroad, {2026, 10, 3}, 60));
    enter(m_sample, hours(m_sample.paulAtHome, {2026, 10, 31}, 90));
    enter(m_sample, hours(m_sample.paulAtHome, {2026, 11, 1}, 30));
    m_page->openVisa();
    auto *dialog = open<VisaDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->months()->count(), 2);
    QCOMPARE(dialog->months()->currentRow(), 0); // the oldest waits first
    QCOMPARE(dialog->signatory()->text(), u"Anne Petit"_s);
    QVERIFY2(dialog->summary().contains(u"2 line(s)"_s) && dialog->summary().contains(u"30"_s),
             qPrintable(dialog->summary()));
    QTest::keyClick(dialog->months(), Qt::Key_Return);
    QCOMPARE(count(m_sample.database(), u"SELECT count(*) FROM hour_entry WHERE status = 'signed'"_s), 2);
    QCOMPARE(count(m_sample.database(), u"SELECT count(*) FROM visa WHERE month = '2026-10' AND role = 'mayor'"_s), 2);
    PC_VERIFY_OK(m_sample.store->undo());
    QCOMPARE(count(m_sample.database(), u"SELECT count(*) FROM visa"_s), 0);
}

void TestHourVisa::aDeputyIsTyped()
{
    enter(m_sample, hours(m_sample.leaAtHome, {2026, 11, 3}, 60));
    m_page->openVisa();
    auto *dialog = open<VisaDialog>();
    QVERIFY(dialog);
    QVERIFY(!dialog->signButton()->isEnabled()); // no mayor is known
    QVERIFY(!dialog->signButton()->toolTip().isEmpty());
    auto *role = dialog->findChild<QComboBox *>();
    role->setCurrentIndex(1);
    QTest::keyClicks(dialog->signatory(), u"Jean Roux"_s);
    QVERIFY(dialog->signButton()->isEnabled());
    dialog->signButton()->click();
    QCOMPARE(
        count(m_sample.database(), u"SELECT count(*) FROM visa WHERE signatory = 'Jean Roux' AND role = 'deputy'"_s),
        1);
}

void TestHourVisa::selectedLinesAreSigned()
{
    const HourEntryId id = enter(m_sample, hours(m_sample.leaAtHome, {2026, 11, 3}, 60));
    enter(m_sample, hours(m_sample.leaAtHome, {2026, 11, 4}, 60));
    m_page->showRecord(id.value);
    QCOMPARE(m_page->listPage()->selected(), std::vector<HourEntryId>{id});
    m_page->openVisa();
    auto *dialog = open<VisaDialog>();
    QVERIFY(dialog);
    QVERIFY(!dialog->months()->isVisible());
    dialog->signatory()->setText(u"Anne Petit"_s);
    dialog->signButton()->click();
    QCOMPARE(count(m_sample.database(), u"SELECT count(*) FROM hour_entry WHERE visa IS NOT NULL"_s), 1);
    QVERIFY(read(m_sample, id).isSigned());
}

void TestHourVisa::linesOfSeveralCommunesAreSignedOneAfterTheOther()
{
    PC_VERIFY_OK(m_sample.store->transact(u"mayors"_s, [](Transaction &transaction) -> Status {
        for (const auto &[commune, name] : {std::pair(1, u"Anne"_s), std::pair(2, u"Basile"_s)}) {
            const auto hall = transaction.insert(QLatin1StringView("town_hall"),
                                                 {{QLatin1StringView("commune"), commune},
                                                  {QLatin1StringView("mayor_first_name"), name},
                                                  {QLatin1StringView("mayor_last_name"), u"Petit"_s}});
            if (!hall)
                return hall.error();
        }
        return done();
    }));
    const HourEntryId home = enter(m_sample, hours(m_sample.leaAtHome, {2026, 11, 3}, 60));
    const HourEntryId abroad = enter(m_sample, hours(m_sample.leaAbroad, {2026, 11, 2}, 90));
    m_page->showPart(HoursPage::List);
    m_page->listPage()->table()->selectAll();
    m_page->openVisa();
    auto *dialog = open<VisaDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->months()->count(), 2);
    QVERIFY(dialog->months()->isVisible());
    QCOMPARE(dialog->signatory()->text(), u"Anne Petit"_s); // Étrœungt first
    dialog->signButton()->click();
    QVERIFY(read(m_sample, home).isSigned());
    QVERIFY(!read(m_sample, abroad).isSigned());
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->months()->count(), 1);
    QCOMPARE(dialog->signatory()->text(), u"Basile Petit"_s);
    QVERIFY2(dialog->summary().contains(u"Mormal"_s), qPrintable(dialog->summary()));
    dialog->signButton()->click();
    QVERIFY(read(m_sample, abroad).isSigned());
    QVERIFY(!dialog->isVisible());
    QCOMPARE(count(m_sample.database(), u"SELECT count(*) FROM visa WHERE signatory = 'Basile Petit'"_s), 1);
}

void TestHourVisa::theDayOfAVisaIsJudged()
{
    enter(m_sample, hours(m_sample.leaAtHome, {2026, 11, 3}, 60));
    m_page->openVisa();
    auto *dialog = open<VisaDialog>();
    QVERIFY(dialog);
    dialog->signatory()->setText(u"Anne Petit"_s);
    QVERIFY(dialog->note().isEmpty());
    dialog->day()->setText(u"04/11/2026"_s);
    QVERIFY(!dialog->signButton()->isEnabled());
    QVERIFY2(dialog->note().contains(u"future"_s), qPrintable(dialog->note()));
    dialog->day()->setText(u"02/11/2026"_s);
    QVERIFY(dialog->signButton()->isEnabled()); // the paper may say so
    QVERIFY2(dialog->note().contains(u"later than the visa"_s), qPrintable(dialog->note()));
    dialog->signButton()->click();
    QCOMPARE(count(m_sample.database(), u"SELECT count(*) FROM visa WHERE signed_on = '2026-11-02'"_s), 1);
}

PC_TEST_MAIN(TestHourVisa)
#include "tst_hourvisa.moc"
