// The small values everything stands on: results, identities, the university year, dates as people write them.
#include "models/base/clock.h"
#include "models/base/communekind.h"
#include "models/base/id.h"
#include "models/base/localise.h"
#include "models/base/result.h"
#include "models/base/schoolyear.h"
#include "tests/support/testmain.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace pc;

class TestValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aResultIsAValueOrAnError();
    void aResultMovesItsValueOut();
    void aResultIsNotMadeByAccident();
    void keysOfDifferentThingsAreDifferentTypes();
    void theYearTurnsOnTheFirstOfSeptember_data();
    void theYearTurnsOnTheFirstOfSeptember();
    void aYearReadsItsOwnLabel_data();
    void aYearReadsItsOwnLabel();
    void datesAreReadAsPeopleWriteThem_data();
    void datesAreReadAsPeopleWriteThem();
    void numbersAndDatesAreWrittenInFrench();
    void aDateWrittenIsReadAgain();
    void kindsOfCommuneKeepTheirLetters();
    void aFixedClockStandsStill();
};

void TestValues::aResultIsAValueOrAnError()
{
    const Result<int> value = 7;
    QVERIFY(value.ok() && value);
    QCOMPARE(*value, 7);
    const Result<int> error = Error{ErrorKind::Held, u"busy"_s, u"5"_s};
    QVERIFY(!error.ok() && !error);
    QCOMPARE(error.error().kind, ErrorKind::Held);
    QCOMPARE(error.error().message, u"busy"_s);
    QVERIFY(done().ok());
    const Status status = Error{ErrorKind::Io, u"no"_s, {}};
    QVERIFY(!status);
    QCOMPARE(status.error().kind, ErrorKind::Io);
}

void TestValues::aResultMovesItsValueOut()
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(3);
    QCOMPARE(**result, 3);
    const std::unique_ptr<int> taken = std::move(*result);
    QCOMPARE(*taken, 3);
    const auto made = []() -> Result<std::unique_ptr<int>> { return std::make_unique<int>(4); };
    const std::unique_ptr<int> direct = made().value();
    QCOMPARE(*direct, 4);
    Result<QString> text = u"abc"_s;
    QCOMPARE(text->size(), 3);
    text->append(u'd');
    QCOMPARE(text.value(), u"abcd"_s);
}

void TestValues::aResultIsNotMadeByAccident()
{
    static_assert(!std::is_convertible_v<const char *, Result<int>>);
    static_assert(!std::is_convertible_v<Result<int>, int>);
    static_assert(!std::is_convertible_v<Status, bool>);
}

void TestValues::keysOfDifferentThingsAreDifferentTypes()
{
    static_assert(!std::is_convertible_v<CommuneId, ContactId>);
    static_assert(!std::is_convertible_v<qint64, CommuneId>);
    QVERIFY(!CommuneId().isValid());
    QVERIFY(CommuneId{1}.isValid());
    QVERIFY(CommuneId{1} < CommuneId{2});
    const QSet<CommuneId> set{CommuneId{1}, CommuneId{1}, CommuneId{2}};
    QCOMPARE(set.size(), 2);
}

void TestValues::theYearTurnsOnTheFirstOfSeptember_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("firstYear");
    QTest::newRow("last day") << QDate(2026, 8, 31) << 2025;
    QTest::newRow("first day") << QDate(2026, 9, 1) << 2026;
    QTest::newRow("december") << QDate(2026, 12, 31) << 2026;
    QTest::newRow("january") << QDate(2027, 1, 1) << 2026;
    QTest::newRow("leap day") << QDate(2028, 2, 29) << 2027;
}

void TestValues::theYearTurnsOnTheFirstOfSeptember()
{
    QFETCH(QDate, day);
    QFETCH(int, firstYear);
    const SchoolYear year = SchoolYear::of(day);
    QCOMPARE(year.firstYear, firstYear);
    QVERIFY(year.begins() <= day && day <= year.ends());
    QCOMPARE(SchoolYear{firstYear + 1}.begins(), year.ends().addDays(1));
}

void TestValues::aYearReadsItsOwnLabel_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("firstYear");
    QTest::newRow("label") << SchoolYear{2026}.label() << 2026;
    QTest::newRow("slash") << u"2026/2027"_s << 2026;
    QTest::newRow("dash") << u"2026–2027"_s << 2026;
    QTest::newRow("spaces") << u"  2026 - 2027 "_s << 2026;
    QTest::newRow("alone") << u"2026"_s << 2026;
    QTest::newRow("not following") << u"2026-2028"_s << -1;
    QTest::newRow("backwards") << u"2027-2026"_s << -1;
    QTest::newRow("same") << u"2026-2026"_s << -1;
    QTest::newRow("two digits") << u"26-27"_s << -1;
    QTest::newRow("half") << u"2026-"_s << -1;
    QTest::newRow("long") << u"20266-20277"_s << -1;
    QTest::newRow("too old") << u"1815-1816"_s << -1;
    QTest::newRow("words") << u"cette année"_s << -1;
    QTest::newRow("empty") << QString() << -1;
    QTest::newRow("second line") << u"2026\n2027"_s << -1;
}

void TestValues::aYearReadsItsOwnLabel()
{
    QFETCH(QString, text);
    QFETCH(int, firstYear);
    const std::optional<SchoolYear> year = SchoolYear::parse(text);
    QCOMPARE(year ? year->firstYear : -1, firstYear);
}

void TestValues::datesAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    const QDate third(2026, 11, 3);
    QTest::newRow("slashes") << u"3/11/2026"_s << third;
    QTest::newRow("zeros") << u"03/11/2026"_s << third;
    QTest::newRow("short year") << u"3/11/26"_s << third;
    QTest::newRow("no year") << u"3/11"_s << third;
    QTest::newRow("dots") << u"3.11.2026"_s << third;
    QTest::newRow("dashes") << u"03-11-2026"_s << third;
    QTest::newRow("spaces") << u" 3 11 2026 "_s << third;
    QTest::newRow("packed") << u"031126"_s << third;
    QTest::newRow("packed long") << u"03112026"_s << third;
    QTest::newRow("iso") << u"2026-11-03"_s << third;
    QTest::newRow("iso short") << u"2026-11-3"_s << third;
    QTest::newRow("iso time") << u"2026-11-03T14:32:00"_s << third;
    QTest::newRow("iso time spaced") << u"2026-11-03 14:32"_s << third;
    QTest::newRow("leap day") << u"29/02/2028"_s << QDate(2028, 2, 29);
    QTest::newRow("no leap day") << u"29/02/2026"_s << QDate();
    QTest::newRow("no leap day this year") << u"29/2"_s << QDate();
    QTest::newRow("century without leap") << u"29/02/2100"_s << QDate();
    QTest::newRow("century with leap") << u"29/02/2000"_s << QDate(2000, 2, 29);
    QTest::newRow("iso no leap day") << u"2026-02-29"_s << QDate();
    QTest::newRow("31 June") << u"31/06/2026"_s << QDate();
    QTest::newRow("month first") << u"11/23/2026"_s << QDate();
    QTest::newRow("day zero") << u"0/11/2026"_s << QDate();
    QTest::newRow("three digits") << u"3/11/026"_s << QDate();
    QTest::newRow("two signs") << u"3//11/2026"_s << QDate();
    QTest::newRow("packed without year") << u"0311"_s << QDate();
    QTest::newRow("packed impossible") << u"320126"_s << QDate();
    QTest::newRow("words") << u"demain"_s << QDate();
    QTest::newRow("empty") << QString() << QDate();
    QTest::newRow("after") << u"3/11/2026 peut-être"_s << QDate();
    QTest::newRow("negative") << u"-3/11/2026"_s << QDate();
    QTest::newRow("no year, a leap year") << u"29/02/24"_s << QDate(2024, 2, 29);
}

void TestValues::datesAreReadAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(QDate, day);
    QCOMPARE(parseDate(text, QDate(2026, 1, 15)), day);
}

void TestValues::numbersAndDatesAreWrittenInFrench()
{
    QCOMPARE(formatCount(1233), u"1\u202F233"_s);
    QCOMPARE(formatCount(647), u"647"_s);
    QCOMPARE(formatDate(QDate(2026, 11, 3)), u"03/11/2026"_s);
    QCOMPARE(formatDate({}), QString());
    QCOMPARE(formatDateTime(QDateTime(QDate(2026, 11, 3), QTime(9, 5))), u"03/11/2026 09:05"_s);
    QCOMPARE(formatDateTime({}), QString());
}

void TestValues::aDateWrittenIsReadAgain()
{
    for (QDate day(2026, 1, 1); day < QDate(2029, 1, 1); day = day.addDays(1)) {
        QCOMPARE(parseDate(formatDate(day), QDate(2000, 1, 1)), day);
        QCOMPARE(parseDate(day.toString(Qt::ISODate), QDate(2000, 1, 1)), day);
        QCOMPARE(parseDate(day.toString(u"ddMMyy"_s), QDate(2000, 1, 1)), day);
    }
}

void TestValues::kindsOfCommuneKeepTheirLetters()
{
    for (const auto kind : {CommuneKind::Commune, CommuneKind::Delegated, CommuneKind::Associated,
                            CommuneKind::District, CommuneKind::Former})
        QCOMPARE(communeKindFromCode(toCode(kind)), std::optional(kind));
    QCOMPARE(toCode(CommuneKind::Commune), u"C"_s);
    for (const QString &none : {u"c"_s, u""_s, u"CC"_s, u"X"_s})
        QVERIFY(!communeKindFromCode(none));
}

void TestValues::aFixedClockStandsStill()
{
    FixedClock clock(QDateTime(QDate(2026, 11, 3), QTime(23, 59, 59)));
    QCOMPARE(clock.now(), clock.now());
    QCOMPARE(clock.today(), QDate(2026, 11, 3));
    clock.set(clock.now().addSecs(1));
    QCOMPARE(clock.today(), QDate(2026, 11, 4));
    QVERIFY(qAbs(Clock::system().now().secsTo(QDateTime::currentDateTime())) < 2);
}

PC_GUILESS_TEST_MAIN(TestValues)
#include "tst_values.moc"
