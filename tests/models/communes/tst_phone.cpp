// Telephone numbers as offices write them, kept in one form and shown in another.
#include "models/communes/phone.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;

class TestPhone : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNumberIsKeptInOneForm_data();
    void aNumberIsKeptInOneForm();
    void whatIsKeptIsKeptAgain_data() { aNumberIsKeptInOneForm_data(); }
    void whatIsKeptIsKeptAgain();
};

void TestPhone::aNumberIsKeptInOneForm_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("plausible");
    const QString nord = u"+33327661234"_s;
    const QString shown = u"03 27 66 12 34"_s;
    QTest::newRow("spaces") << u"03 27 66 12 34"_s << nord << shown << true;
    QTest::newRow("dots and a space") << u" 03.27.66 12.34 "_s << nord << shown << true;
    QTest::newRow("no-break spaces") << u"03\u00a027\u202f66 12 34"_s << nord << shown << true;
    QTest::newRow("hyphens") << u"03-27-66\u201112-34"_s << nord << shown << true;
    QTest::newRow("slashes") << u"03/27/66/12/34"_s << nord << shown << true;
    QTest::newRow("nothing between") << u"0327661234"_s << nord << shown << true;
    QTest::newRow("a spreadsheet ate the zero") << u"327661234"_s << nord << shown << true;
    QTest::newRow("international") << u"+33 3 27 66 12 34"_s << nord << shown << true;
    QTest::newRow("with a zero in brackets") << u"+33 (0)3 27 66 12 34"_s << nord << shown << true;
    QTest::newRow("00 33") << u"0033 3 27 66 12 34"_s << nord << shown << true;
    QTest::newRow("mobile") << u"06 12 34 56 78"_s << u"+33612345678"_s << u"06 12 34 56 78"_s << true;
    QTest::newRow("Guadeloupe") << u"0590 12 34 56"_s << u"+590590123456"_s << u"05 90 12 34 56"_s << true;
    QTest::newRow("Martinique, mobile") << u"06 96 12 34 56"_s << u"+596696123456"_s << u"06 96 12 34 56"_s << true;
    QTest::newRow("Guyane") << u"0594 12 34 56"_s << u"+594594123456"_s << u"05 94 12 34 56"_s << true;
    QTest::newRow("La Réunion") << u"0262 12 34 56"_s << u"+262262123456"_s << u"02 62 12 34 56"_s << true;
    QTest::newRow("Mayotte") << u"0269 61 12 34"_s << u"+262269611234"_s << u"02 69 61 12 34"_s << true;
    QTest::newRow("Belgium") << u"+32 69 12 34 56"_s << u"+3269123456"_s << u"+3269123456"_s << true;
    QTest::newRow("too short") << u"03 27 66"_s << u"03 27 66"_s << u"03 27 66"_s << false;
    QTest::newRow("too long") << u"03 27 66 12 34 56"_s << u"03 27 66 12 34 56"_s << u"03 27 66 12 34 56"_s << false;
    QTest::newRow("two numbers") << u"0327661234 ou 0327661235"_s << u"0327661234 ou 0327661235"_s
                                 << u"0327661234 ou 0327661235"_s << false;
    QTest::newRow("words") << u"  le matin  "_s << u"le matin"_s << u"le matin"_s << false;
    QTest::newRow("short French number") << u"+33 3 27"_s << u"+33327"_s << u"+33327"_s << false;
    QTest::newRow("nothing") << u""_s << u""_s << u""_s << false;
    QTest::newRow("a plus") << u"+"_s << u"+"_s << u"+"_s << false;
}

void TestPhone::aNumberIsKeptInOneForm()
{
    QFETCH(QString, typed);
    QFETCH(QString, stored);
    QFETCH(QString, shown);
    QFETCH(bool, plausible);
    QCOMPARE(normalisePhone(typed), stored);
    QCOMPARE(displayPhone(stored), shown);
    QCOMPARE(isPlausiblePhone(stored), plausible);
}

void TestPhone::whatIsKeptIsKeptAgain()
{
    QFETCH(QString, stored);
    QFETCH(QString, shown);
    QCOMPARE(normalisePhone(stored), stored);
    QCOMPARE(normalisePhone(shown), stored); // an untouched cell is not an edit
}

PC_GUILESS_TEST_MAIN(TestPhone)
#include "tst_phone.moc"
