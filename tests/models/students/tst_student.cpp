// What is true of a student without a register: names, age on a day, insurance, what may be written.
#include "models/applications/application.h"
#include "models/assignments/assignment.h"
#include "models/students/studentfields.h"
#include "models/students/studentpath.h"
#include "models/students/studentsrepository.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;

class TestStudent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesInListsAndLetters_data();
    void namesInListsAndLetters();
    void minorOnADay_data();
    void minorOnADay();
    void anUnknownBirthDateIsUnknown();
    void insuranceCoversItsLastDay();
    void wordsGoThereAndBack();
    void whatMayBeWritten_data();
    void whatMayBeWritten();
    void spacesAndPhonesArePutInOrder();
    void fieldsGoThereAndBack();
    void statesSpeakTheWordsOfTheirPages();
};

void TestStudent::namesInListsAndLetters_data()
{
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("letter");
    QTest::newRow("plain") << u"Martin"_s << u"Léa"_s << u"MARTIN Léa"_s << u"Léa Martin"_s;
    QTest::newRow("accents") << u"Lefèvre"_s << u"Zoé"_s << u"LEFÈVRE Zoé"_s << u"Zoé Lefèvre"_s;
    QTest::newRow("particle") << u"de La Fontaine"_s << u"Jean"_s << u"DE LA FONTAINE Jean"_s << u"Jean de La Fontaine"_s;
    QTest::newRow("compound") << u"Martin-Dupont"_s << u"Anne-Sophie"_s << u"MARTIN-DUPONT Anne-Sophie"_s
                              << u"Anne-Sophie Martin-Dupont"_s;
    QTest::newRow("capitals as typed") << u"N’DIAYE"_s << u"Awa"_s << u"N’DIAYE Awa"_s << u"Awa N’DIAYE"_s;
    QTest::newRow("no first name") << u"Martin"_s << u""_s << u"MARTIN"_s << u"Martin"_s;
}

void TestStudent::namesInListsAndLetters()
{
    QFETCH(QString, last);
    QFETCH(QString, first);
    QTEST(StudentName::inList(last, first), "list");
    QTEST(StudentName::inLetter(last, first), "letter");
}

void TestStudent::minorOnADay_data()
{
    QTest::addColumn<QDate>("born");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("minor");
    QTest::newRow("the day before") << QDate(2008, 11, 9) << QDate(2026, 11, 8) << true;
    QTest::newRow("the 18th birthday is of age") << QDate(2008, 11, 9) << QDate(2026, 11, 9) << false;
    QTest::newRow("the day after") << QDate(2008, 11, 9) << QDate(2026, 11, 10) << false;
    QTest::newRow("29 February, on 28 February") << QDate(2008, 2, 29) << QDate(2026, 2, 28) << true;
    QTest::newRow("29 February, on 1 March") << QDate(2008, 2, 29) << QDate(2026, 3, 1) << false;
    QTest::newRow("born on 28 February") << QDate(2008, 2, 28) << QDate(2026, 2, 28) << false;
    QTest::newRow("born on 1 March, on 29 February") << QDate(2010, 3, 1) << QDate(2028, 2, 29) << true;
}

void TestStudent::minorOnADay()
{
    QFETCH(QDate, born);
    QFETCH(QDate, day);
    QFETCH(bool, minor);
    QCOMPARE(isMinorOn(born, day, 18), std::optional(minor));
}

void TestStudent::anUnknownBirthDateIsUnknown()
{
    QCOMPARE(isMinorOn({}, QDate(2026, 11, 9), 18), std::nullopt);
    // The age is a rule of the campaign.
    QCOMPARE(isMinorOn(QDate(2008, 11, 9), QDate(2026, 11, 9), 21), std::optional(true));
}

void TestStudent::insuranceCoversItsLastDay()
{
    const QDate until(2027, 8, 31);
    QCOMPARE(isInsuredThrough(until, QDate(2027, 8, 30)), std::optional(true));
    QCOMPARE(isInsuredThrough(until, until), std::optional(true));
    QCOMPARE(isInsuredThrough(until, QDate(2027, 9, 1)), std::optional(false));
    QCOMPARE(isInsuredThrough({}, until), std::nullopt);
}

void TestStudent::wordsGoThereAndBack()
{
    for (const CommuneLink link : StudentWords::links())
        QCOMPARE(StudentWords::link(StudentWords::word(link)), std::optional(link));
    for (const HasVehicle vehicle : StudentWords::vehicles())
        QCOMPARE(StudentWords::vehicle(StudentWords::word(vehicle)), std::optional(vehicle));
    QVERIFY(!StudentWords::link(u"cousin"_s));
    QCOMPARE(StudentWords::universities().front(), u"Université de Lille"_s);
    QCOMPARE(StudentWords::lastYearOf(u"Université de Lille"_s), std::nullopt);
    QCOMPARE(StudentWords::lastYearOf(u"Lille 3"_s), std::optional(2017));
    QCOMPARE(StudentWords::lastYearOf(u"Artois"_s), std::nullopt);
}

void TestStudent::whatMayBeWritten_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("ok");
    QTest::newRow("no last name") << u"last_name"_s << u"  "_s << false;
    QTest::newRow("e-mail") << u"email"_s << u"lea.martin@etu.example"_s << true;
    QTest::newRow("no e-mail") << u"email"_s << u"lea.martin"_s << false;
    QTest::newRow("fourteen today") << u"born_on"_s << u"2012-11-20"_s << true;
    QTest::newRow("fourteen tomorrow") << u"born_on"_s << u"2012-11-21"_s << false;
    QTest::newRow("in the future") << u"born_on"_s << u"2028-01-01"_s << false;
    QTest::newRow("110 years") << u"born_on"_s << u"1916-11-20"_s << true;
    QTest::newRow("above 110 years") << u"born_on"_s << u"1916-11-19"_s << false;
    QTest::newRow("consent today") << u"image_consent_on"_s << u"2026-11-20"_s << true;
    QTest::newRow("consent tomorrow") << u"image_consent_on"_s << u"2026-11-21"_s << false;
    QTest::newRow("insurance in the future") << u"insured_until"_s << u"2027-08-31"_s << true;
    QTest::newRow("past establishments") << u"past_universities"_s << u"Lille 1\nUniversité d’Artois"_s << true;
    QTest::newRow("an establishment of 120 characters") << u"past_universities"_s << u"Lille 1\n"_s + QString(120, u'a') << true;
    QTest::newRow("an establishment of 121 characters") << u"past_universities"_s << u"Lille 1\n"_s + QString(121, u'a') << false;
    QTest::newRow("a derogation without author") << u"exception_reason"_s << u"Stage dans la commune"_s << false;
}

void TestStudent::whatMayBeWritten()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    Student student;
    student.lastName = u"Martin"_s;
    StudentFields::set(student, key, value);
    const Status status = StudentsRepository::validate(student, QDate(2026, 11, 20));
    QTEST(status.ok(), "ok");
    if (!status) {
        QCOMPARE(status.error().kind, ErrorKind::Invalid);
        QVERIFY(!status.error().message.isEmpty());
        QVERIFY(status.error().detail == key || status.error().detail == u"exception_author"_s);
    }
}

void TestStudent::spacesAndPhonesArePutInOrder()
{
    Student student;
    student.lastName = u"  de  La Fontaine "_s;
    student.phone = u"03.53.01 12 34"_s;
    student.email = u"mailto:lea@etu.example"_s;
    student.notes = u"\nà rappeler\n"_s;
    const Student tidy = StudentsRepository::normalised(student);
    QCOMPARE(tidy.lastName, u"de La Fontaine"_s);
    QCOMPARE(tidy.phone, u"+33353011234"_s);
    QCOMPARE(tidy.email, u"lea@etu.example"_s);
    QCOMPARE(tidy.notes, u"à rappeler"_s);
    student.pastUniversities = u" Lille  1\n\nLille 3 ; lille 1\r\nUniversité d’Artois\n"_s;
    QCOMPARE(StudentsRepository::normalised(student).pastUniversities, u"Lille 1\nLille 3\nUniversité d’Artois"_s);
}

void TestStudent::fieldsGoThereAndBack()
{
    Student student;
    student.id = {7};
    for (const QString &key : StudentFields::keys()) {
        const QString value = key.endsWith(u"_on"_s) || key == u"insured_until"_s ? u"2026-02-28"_s
            : key == u"commune"_s                                                 ? u"12"_s
            : key == u"link"_s                                                    ? u"parents"_s
            : key == u"vehicle"_s                                                 ? u"no"_s
                                                                                  : u"text of "_s + key;
        StudentFields::set(student, key, value);
        QCOMPARE(StudentFields::value(student, key), value);
        QVERIFY2(StudentFields::label(key) != key, qPrintable(key));
    }
    Student copy;
    copy.id = student.id;
    for (const QString &key : StudentFields::mergeKeys())
        StudentFields::take(copy, key, student);
    QCOMPARE(copy, student);
}

void TestStudent::statesSpeakTheWordsOfTheirPages()
{
    for (const ApplicationStatus status : ApplicationWords::statuses())
        QCOMPARE(StudentPath::applicationLabel(ApplicationWords::word(status)), ApplicationWords::label(status));
    for (const AssignmentStatus status : AssignmentWords::statuses())
        QCOMPARE(StudentPath::assignmentLabel(AssignmentWords::word(status)), AssignmentWords::label(status));
}

PC_GUILESS_TEST_MAIN(TestStudent)
#include "tst_student.moc"
