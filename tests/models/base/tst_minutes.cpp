// Durations as people write them.
#include "models/base/minutes.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;

class TestMinutes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWayToWriteADurationIsRead_data();
    void everyWayToWriteADurationIsRead();
    void whatIsNoDurationIsRefused_data();
    void whatIsNoDurationIsRefused();
    void whatIsShownCanBeTypedBack();
};

void TestMinutes::everyWayToWriteADurationIsRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("minutes");
    const std::pair<QString, int> cases[] = {
        {u"2,5"_s, 150},     {u"2.5"_s, 150},         {u"2h30"_s, 150},       {u"2 h 30"_s, 150}, {u"2:30"_s, 150},
        {u"150min"_s, 150},  {u"2\u00a0h\u00a030"_s, 150}, {u"2\u202fh\u202f30"_s, 150}, {u"2H30"_s, 150}, {u"2h30min"_s, 150},
        {u"2h"_s, 120},      {u"2"_s, 120},           {u"2 heures"_s, 120},   {u"30 min"_s, 30},  {u"45mn"_s, 45},
        {u"0"_s, 0},         {u",5"_s, 30},           {u"0,33"_s, 20},        {u"1h05"_s, 65},    {u"1h5"_s, 65},
        {u" 12 h "_s, 720},  {u"30"_s, 1800},         {u"0:01"_s, 1},
    };
    for (const auto &[typed, minutes] : cases)
        QTest::addRow("%s", qPrintable(typed)) << typed << minutes;
}

void TestMinutes::everyWayToWriteADurationIsRead()
{
    QFETCH(QString, typed);
    QFETCH(int, minutes);
    QCOMPARE(parseMinutes(typed), std::optional(minutes));
}

void TestMinutes::whatIsNoDurationIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"", " ", "-1", "2h60", "2:75", "deux heures", "2h30h", "1,2,3", "2..5", "h", "min", "99999999", "2e3", "NaN"})
        QTest::addRow("%s", typed) << QString::fromUtf8(typed);
}

void TestMinutes::whatIsNoDurationIsRefused()
{
    QFETCH(QString, typed);
    QCOMPARE(parseMinutes(typed), std::nullopt);
}

void TestMinutes::whatIsShownCanBeTypedBack()
{
    for (int minutes = 0; minutes < 3000; ++minutes)
        QCOMPARE(parseMinutes(formatMinutes(minutes)), std::optional(minutes));
    QCOMPARE(formatHours(150), u"2,5"_s);
    QCOMPARE(formatHours(120), u"2"_s);
    QCOMPARE(formatHours(60 * 1234), u"1234"_s);
}

PC_GUILESS_TEST_MAIN(TestMinutes)
#include "tst_minutes.moc"
