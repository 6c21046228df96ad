// Quota, forecast and warnings at their boundaries: pure rules, no register.
#include "models/hours/hourwarning.h"
#include "models/hours/quotaledger.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;

class TestQuotaLedger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theStateTurnsAtItsMarks_data();
    void theStateTurnsAtItsMarks();
    void aWaiverLowersEveryMark();
    void theSentenceSaysHowFarTheQuotaIs();
    void theCounterSpeaksBeforeTheOverrun();
    void theForecastKeepsThePace_data();
    void theForecastKeepsThePace();
    void theForecastSaysADayOrTheEndOfTheCampaign();
    void hoursOfADayAddUpToAWarning_data();
    void hoursOfADayAddUpToAWarning();
    void linesThatTouchDoNotOverlap_data();
    void linesThatTouchDoNotOverlap();
    void aMonthlyLineOverlapsNothing();
    void theLastDayOfAnAffectationIsInside();
    void everyStepOfALineIsInTheTable();
};

namespace {
const QuotaMarks kMarks{1800, 1500, 2100};

HourEntry at(int id, QTime start, int minutes)
{
    HourEntry entry;
    entry.id = {id};
    entry.assignment = {1};
    entry.day = QDate(2026, 11, 3);
    entry.startsAt = start;
    entry.minutes = minutes;
    return entry;
}

bool warns(const HourEntry &entry, const HourSurroundings &around, HourWarning warning)
{
    const auto warnings = hourWarnings(entry, around);
    return std::find(warnings.begin(), warnings.end(), warning) != warnings.end();
}
} // namespace

void TestQuotaLedger::theStateTurnsAtItsMarks_data()
{
    QTest::addColumn<qint64>("minutes");
    QTest::addColumn<int>("state");
    QTest::newRow("nothing") << qint64(0) << int(QuotaState::Below);
    QTest::newRow("24 h 59") << qint64(1499) << int(QuotaState::Below);
    QTest::newRow("25 h") << qint64(1500) << int(QuotaState::Near);
    QTest::newRow("29 h 59") << qint64(1799) << int(QuotaState::Near);
    QTest::newRow("30 h") << qint64(1800) << int(QuotaState::Reached);
    QTest::newRow("30 h 01") << qint64(1801) << int(QuotaState::Exceeded);
    QTest::newRow("34 h 59") << qint64(2099) << int(QuotaState::Exceeded);
    QTest::newRow("35 h") << qint64(2100) << int(QuotaState::WellOver);
}

void TestQuotaLedger::theStateTurnsAtItsMarks()
{
    QFETCH(qint64, minutes);
    QFETCH(int, state);
    QCOMPARE(int(quotaState(minutes, kMarks)), state);
}

void TestQuotaLedger::aWaiverLowersEveryMark()
{
    CampaignRules rules;
    rules.quotaMinutes = 1800;
    rules.alertMinutes = 1500;
    rules.overMinutes = 2100;
    QCOMPARE(quotaMarks(rules, 0), kMarks);
    QCOMPARE(quotaMarks(rules, 600), (QuotaMarks{1200, 900, 1500}));
    QCOMPARE(quotaMarks(rules, 1800), (QuotaMarks{0, 0, 300}));
    QCOMPARE(quotaState(0, quotaMarks(rules, 1800)), QuotaState::Reached);
    QCOMPARE(quotaMarks(rules, 9999).quota, 0);
}

void TestQuotaLedger::theSentenceSaysHowFarTheQuotaIs()
{
    const QString near = QuotaRepository::sentence(1799, kMarks);
    QVERIFY2(near.contains(u"1 min"_s), qPrintable(near));
    QVERIFY(QuotaRepository::sentence(1800, kMarks).contains(u"reached"_s));
    const QString above = QuotaRepository::sentence(1801, kMarks);
    QVERIFY2(above.contains(u"1 min above"_s), qPrintable(above));
    QVERIFY(QuotaRepository::sentence(2100, kMarks).contains(u"well above"_s));
}

void TestQuotaLedger::theCounterSpeaksBeforeTheOverrun()
{
    QVERIFY(QuotaRepository::afterEntry(1740, 59, kMarks).contains(u"1 min left"_s));
    QVERIFY(QuotaRepository::afterEntry(1740, 60, kMarks).contains(u"reached"_s));
    QVERIFY(QuotaRepository::afterEntry(1740, 61, kMarks).contains(u"above the quota"_s));
    QVERIFY(!QuotaRepository::afterAssignment(0, 1800, kMarks).contains(u"above"_s));
    QVERIFY(QuotaRepository::afterAssignment(1800, 1, kMarks).contains(u"above the quota"_s));
}

void TestQuotaLedger::theForecastKeepsThePace_data()
{
    QTest::addColumn<QVector<int>>("minutes"); // on 1, 2, 3… November
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("reached");
    // 600 minutes in one day: 1200 more take two days.
    QTest::newRow("one day") << QVector<int>{600} << QDate(2026, 11, 1) << QDate(2026, 11, 3) << false;
    // 600 minutes in ten days: 1200 more take twenty.
    QTest::newRow("ten days") << QVector<int>{600} << QDate(2026, 11, 10) << QDate(2026, 11, 30) << false;
    // 1 minute short at 900 a day: one more day.
    QTest::newRow("one minute short") << QVector<int>{900, 899} << QDate(2026, 11, 2) << QDate(2026, 11, 3) << false;
    QTest::newRow("reached on the day") << QVector<int>{900, 900} << QDate(2026, 11, 9) << QDate(2026, 11, 2) << true;
    QTest::newRow("exceeded") << QVector<int>{900, 901, 60} << QDate(2026, 11, 9) << QDate(2026, 11, 2) << true;
    // 7 minutes in one day, 1793 left: 256.1 days, rounded up.
    QTest::newRow("rounded up") << QVector<int>{7} << QDate(2026, 11, 1) << QDate(2026, 11, 1).addDays(257) << false;
    // Half of the hours stand on a day that has not come: they count, the pace is that of today.
    QTest::newRow("ahead of time") << QVector<int>{600, 0, 600} << QDate(2026, 11, 1) << QDate(2026, 11, 4) << false;
}

void TestQuotaLedger::theForecastKeepsThePace()
{
    QFETCH(QVector<int>, minutes);
    QFETCH(QDate, today);
    QFETCH(QDate, day);
    QFETCH(bool, reached);
    std::vector<DayMinutes> days;
    for (int i = 0; i < minutes.size(); ++i)
        days.push_back({QDate(2026, 11, 1).addDays(i), minutes[i]});
    const auto forecast = quotaForecast(days, 1800, today);
    QVERIFY(forecast);
    QCOMPARE(forecast->day, day);
    QCOMPARE(forecast->reached, reached);
}

void TestQuotaLedger::theForecastSaysADayOrTheEndOfTheCampaign()
{
    const QDate ends(2027, 8, 31);
    QVERIFY(!quotaForecast({}, 1800, QDate(2026, 11, 3)));
    QVERIFY(QuotaRepository::forecastSentence(std::nullopt, 1800, ends).contains(u"no forecast"_s));
    const QString onTheLast = QuotaRepository::forecastSentence(QuotaForecast{ends, false}, 1800, ends);
    QVERIFY2(onTheLast.contains(u"will reach"_s), qPrintable(onTheLast));
    QVERIFY(QuotaRepository::forecastSentence(QuotaForecast{ends.addDays(1), false}, 1800, ends)
                .contains(u"will not reach"_s));
    QVERIFY(
        QuotaRepository::forecastSentence(QuotaForecast{{2026, 11, 2}, true}, 1800, ends).contains(u"02/11/2026"_s));
    // One minute in thirty years: no day of the calendar.
    const std::vector<DayMinutes> slow{{QDate(1990, 1, 1), 1}};
    QVERIFY(!quotaForecast(slow, 1'800'000, QDate(2026, 1, 1))->day.isValid());
    // 29 February is a day like another.
    const std::vector<DayMinutes> leap{{QDate(2028, 2, 28), 900}};
    QCOMPARE(quotaForecast(leap, 1800, QDate(2028, 2, 28))->day, QDate(2028, 2, 29));
}

void TestQuotaLedger::hoursOfADayAddUpToAWarning_data()
{
    QTest::addColumn<int>("others");
    QTest::addColumn<bool>("isLong");
    QTest::addColumn<bool>("tooLong");
    QTest::newRow("12 h") << 660 << false << false;
    QTest::newRow("12 h 01") << 661 << true << false;
    QTest::newRow("24 h") << 1380 << true << false;
    QTest::newRow("24 h 01") << 1381 << false << true;
}

void TestQuotaLedger::hoursOfADayAddUpToAWarning()
{
    QFETCH(int, others);
    const HourEntry entry = at(1, {}, 60);
    const HourSurroundings around{{entry, at(2, {}, others)}, {}, {}, QDate(2026, 11, 3)};
    QTEST(warns(entry, around, HourWarning::LongDay), "isLong");
    QTEST(warns(entry, around, HourWarning::MoreThanADay), "tooLong");
}

void TestQuotaLedger::linesThatTouchDoNotOverlap_data()
{
    QTest::addColumn<QTime>("start");
    QTest::addColumn<bool>("overlaps");
    QTest::newRow("ends where the other begins") << QTime(8, 0) << false;
    QTest::newRow("a minute too long") << QTime(8, 1) << true;
    QTest::newRow("inside") << QTime(10, 30) << true;
    QTest::newRow("last minute") << QTime(11, 59) << true;
    QTest::newRow("begins where the other ends") << QTime(12, 0) << false;
    QTest::newRow("no time known") << QTime() << false;
}

void TestQuotaLedger::linesThatTouchDoNotOverlap()
{
    QFETCH(QTime, start);
    const HourEntry entry = at(1, start, 120);
    const HourSurroundings around{{at(2, QTime(10, 0), 120)}, {}, {}, QDate(2026, 11, 3)};
    QTEST(warns(entry, around, HourWarning::Overlap), "overlaps");
}

void TestQuotaLedger::aMonthlyLineOverlapsNothing()
{
    HourEntry entry = at(1, {}, 5000);
    entry.day = QDate(2026, 11, 1);
    entry.monthly = true;
    HourEntry other = at(2, QTime(8, 0), 1440);
    other.day = entry.day;
    QVERIFY(hourWarnings(entry, {{other}, {2026, 11, 30}, {2026, 11, 30}, {2026, 11, 3}}).empty());
    HourEntry daily = other;
    daily.minutes = 60;
    QVERIFY(hourWarnings(daily, {{entry}, {}, {}, {2026, 11, 3}}).empty());
}

void TestQuotaLedger::theLastDayOfAnAffectationIsInside()
{
    const HourEntry entry = at(1, {}, 60);
    QVERIFY(hourWarnings(entry, {{}, {2026, 11, 3}, {2026, 11, 3}, {2026, 11, 3}}).empty());
    QVERIFY(warns(entry, {{}, {2026, 11, 4}, {2026, 12, 1}, {2026, 11, 3}}, HourWarning::OutsidePeriod));
    QVERIFY(warns(entry, {{}, {2026, 10, 1}, {2026, 11, 2}, {2026, 11, 3}}, HourWarning::OutsidePeriod));
    QVERIFY(warns(entry, {{}, {}, {}, {2026, 11, 2}}, HourWarning::InTheFuture));
}

void TestQuotaLedger::everyStepOfALineIsInTheTable()
{
    for (const HourStatus status : HourWords::statuses()) {
        QCOMPARE(HourWords::status(HourWords::word(status)), status);
        QVERIFY(!HourWords::label(status).isEmpty());
        QVERIFY(!HourWords::symbol(status).isEmpty());
        QVERIFY2(!stepsFrom(hourSteps(), status).empty(), "a state nobody can leave");
    }
    for (const VisaRole role : HourWords::roles())
        QCOMPARE(HourWords::role(HourWords::word(role)), role);
    for (const LifeStep<HourStatus> &step : hourSteps()) {
        QVERIFY(!HourWords::verb(step).isEmpty());
        QVERIFY(!HourWords::refusal(step).isEmpty());
        QVERIFY(holds({}, step.condition));
        QVERIFY(!holds({.campaignOpen = false}, step.condition));
    }
    QVERIFY(!stepBetween(hourSteps(), HourStatus::Contested, HourStatus::Signed));
    QVERIFY(!stepBetween(hourSteps(), HourStatus::Entered, HourStatus::Closed));
    QVERIFY(!holds({.reasonGiven = false}, hourcondition::reasonGiven));
    QVERIFY(!holds({.signatoryNamed = false}, hourcondition::signatoryNamed));
}

PC_GUILESS_TEST_MAIN(TestQuotaLedger)
#include "tst_quotaledger.moc"
