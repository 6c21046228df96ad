// Two records of one person, and two persons that resemble each other.
#include "models/students/duplicates.h"
#include "tests/models/students/studentregister.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestDuplicates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void likeOrNot_data();
    void likeOrNot();
    void theScoreIsSymmetric();
    void theRegisterIsAskedForWhatIsTyped();

private:
    struct Who {
        QString last;
        QString first;
        QString email = {};
        QString number = {};
        QDate born = {};
    };
    static Student made(const Who &who)
    {
        Student student = person(who.last, who.first);
        student.email = who.email;
        student.studentNumber = who.number;
        student.bornOn = who.born;
        return student;
    }
    static std::vector<std::tuple<const char *, Student, Student, bool>> pairs()
    {
        const QDate born(2006, 5, 12);
        const QDate other(2005, 1, 3);
        const auto row = [](const char *name, const Who &a, const Who &b, bool alike) {
            return std::tuple(name, made(a), made(b), alike);
        };
        return {
            row("same name", {u"Martin"_s, u"Léa"_s}, {u"MARTIN"_s, u"Lea"_s}, true),
            row("swapped", {u"Martin"_s, u"Léa"_s}, {u"Léa"_s, u"Martin"_s}, true),
            row("hyphen or space", {u"Vanden Houde"_s, u"Anne-Sophie"_s}, {u"Vanden-Houde"_s, u"Anne Sophie"_s}, true),
            row("a letter changed", {u"Delvallart"_s, u"Paul"_s}, {u"Delvallard"_s, u"Paul"_s}, true),
            row("a letter too many", {u"Delvallart"_s, u"Paul"_s}, {u"Delvalllart"_s, u"Paul"_s}, true),
            row("two letters exchanged", {u"Delvallart"_s, u"Paul"_s}, {u"Devlallart"_s, u"Paul"_s}, true),
            row("two letters changed", {u"Delvallart"_s, u"Paul"_s}, {u"Delvollard"_s, u"Paul"_s}, false),
            row("short names are other names", {u"Martin"_s, u"Léa"_s}, {u"Martin"_s, u"Lia"_s}, false),
            row("part of a compound name", {u"Martin"_s, u"Léa"_s}, {u"Martin-Dupont"_s, u"Léa"_s}, true),
            row("another first name", {u"Martin"_s, u"Léa"_s}, {u"Martin"_s, u"Hugo"_s}, false),
            row("same name, same birth", {u"Martin"_s, u"Léa"_s, {}, {}, born}, {u"Martin"_s, u"Léa"_s, {}, {}, born}, true),
            row("namesakes of other birth", {u"Martin"_s, u"Léa"_s, {}, {}, born}, {u"Martin"_s, u"Léa"_s, {}, {}, other}, false),
            row("namesakes of other number", {u"Martin"_s, u"Léa"_s, {}, u"1"_s}, {u"Martin"_s, u"Léa"_s, {}, u"2"_s}, false),
            row("same number", {u"Martin"_s, u"Léa"_s, {}, u"42100100"_s}, {u"Petit"_s, u"Zoé"_s, {}, u"42100100"_s}, true),
            row("same e-mail", {u"Martin"_s, u""_s, u"Lea@etu.example"_s}, {u"Petit"_s, u"Zoé"_s, u"lea@ETU.example"_s}, true),
            row("a last name alone", {u"Martin"_s, u""_s}, {u"Martin"_s, u"Léa"_s}, false),
            row("nothing", {u""_s, u""_s}, {u""_s, u""_s}, false),
        };
    }

    Territory m_nord;
};

void TestDuplicates::likeOrNot_data()
{
    QTest::addColumn<int>("at");
    int at = 0;
    for (const auto &[name, a, b, alike] : pairs())
        QTest::newRow(name) << at++;
}

void TestDuplicates::likeOrNot()
{
    QFETCH(int, at);
    const auto all = pairs();
    const auto &[name, a, b, alike] = all.at(size_t(at));
    const DuplicateScore score = Duplicates::score(a, b);
    QVERIFY(score.points >= 0 && score.points <= 100);
    QCOMPARE(score.points >= Duplicates::likely, alike);
    if (alike)
        QVERIFY(!Duplicates::why(score).isEmpty());
}

void TestDuplicates::theScoreIsSymmetric()
{
    for (const auto &[name, a, b, alike] : pairs())
        QCOMPARE(Duplicates::score(a, b), Duplicates::score(b, a));
}

void TestDuplicates::theRegisterIsAskedForWhatIsTyped()
{
    const auto reg = m_nord.fresh();
    const StudentId lea = addStudent(*reg, u"Martin"_s, u"Léa"_s);
    addStudent(*reg, u"Petit"_s, u"Zoé"_s);
    Student namesake = person(u"Martin"_s, u"Léa"_s);
    namesake.email = u"lea.martin@etu.example"_s;
    const StudentId other = addStudent(*reg, namesake);
    const auto finder = Duplicates::read(reg->database());
    QVERIFY(finder.ok());
    Student typed = person(u"martin"_s, u"lea"_s);
    QCOMPARE(finder->of(typed).size(), size_t(2));
    typed.email = namesake.email;
    QCOMPARE(finder->of(typed).front().student.id, other);
    QCOMPARE(finder->of(typed, 1).size(), size_t(1));
    // A student is no duplicate of itself.
    const auto ofLea = finder->of(studentOf(*reg, lea));
    QCOMPARE(ofLea.size(), size_t(1));
    QCOMPARE(ofLea.front().student.id, other);
}

PC_GUILESS_TEST_MAIN(TestDuplicates)
#include "tst_duplicates.moc"
