// Whether a student comes from a commune ayant droit, told in one sentence, at the edges of the rule.
#include "models/students/studenteligibility.h"
#include "tests/models/students/studentregister.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestStudentEligibility : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEdgeOfTheThreshold_data();
    void theEdgeOfTheThreshold();
    void aPartIsJudgedThroughItsCommune();
    void aMergedCommuneIsJudgedThroughItsSuccessor_data();
    void aMergedCommuneIsJudgedThroughItsSuccessor();
    void theOwnDerogationDecidesOnlyAgainstTheRule();
    void everyStandingHasItsWord();
    void theRegisterAndTheRuleAgree();
    void aDerogationOfTheCommuneReachesItsStudents();

private:
    static EligibilityFacts village(int inhabitants, CommuneKind kind = CommuneKind::Commune)
    {
        EligibilityFacts facts;
        facts.commune.id = {1};
        facts.commune.kind = kind;
        facts.commune.name = u"Féron"_s;
        facts.population = Population{2023, 2023, inhabitants, inhabitants + 20, false};
        return facts;
    }
    static StudentFacts from(const EligibilityFacts &origin)
    {
        StudentFacts facts;
        facts.origin = origin;
        facts.rule = {1500, PopulationBasis::Municipale, 2023};
        return facts;
    }

    Territory m_nord;
};

void TestStudentEligibility::theEdgeOfTheThreshold_data()
{
    QTest::addColumn<int>("inhabitants");
    QTest::addColumn<StudentStanding>("standing");
    QTest::newRow("1,499") << 1499 << StudentStanding::Entitled;
    QTest::newRow("1,500") << 1500 << StudentStanding::NotEntitled;
    QTest::newRow("nobody") << 0 << StudentStanding::Entitled;
}

void TestStudentEligibility::theEdgeOfTheThreshold()
{
    QFETCH(int, inhabitants);
    QFETCH(StudentStanding, standing);
    const StudentFacts facts = from(village(inhabitants));
    QCOMPARE(StudentEligibility::judge(facts), standing);
    QVERIFY(StudentEligibility::explain(facts).startsWith(u"Féron"_s));
}

void TestStudentEligibility::aPartIsJudgedThroughItsCommune()
{
    StudentFacts facts = from(village(0, CommuneKind::Delegated));
    facts.origin->commune.name = u"Les Moëres"_s;
    facts.origin->population.reset();
    facts.today = village(4119);
    facts.today->commune.name = u"Ghyvelde"_s;
    QCOMPARE(StudentEligibility::judge(facts), StudentStanding::NotEntitled);
    QString sentence = StudentEligibility::explain(facts);
    QVERIFY2(sentence.startsWith(u"Les Moëres is part of the commune de Ghyvelde, 4"_s), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(u"which is not entitled."_s), qPrintable(sentence));
    facts.today->population = Population{2023, 2023, 1499, 1499, false};
    QCOMPARE(StudentEligibility::judge(facts), StudentStanding::Entitled);
    facts.today->population.reset();
    QCOMPARE(StudentEligibility::judge(facts), StudentStanding::Unknown);
}

void TestStudentEligibility::aMergedCommuneIsJudgedThroughItsSuccessor_data()
{
    QTest::addColumn<int>("together");
    QTest::addColumn<bool>("entitled");
    QTest::newRow("still small") << 1499 << true;
    QTest::newRow("too big together") << 1500 << false;
}

void TestStudentEligibility::aMergedCommuneIsJudgedThroughItsSuccessor()
{
    QFETCH(int, together);
    QFETCH(bool, entitled);
    // The village joined another one during the campaign: its row is a former commune now.
    StudentFacts facts = from(village(400, CommuneKind::Former));
    facts.today = village(together);
    facts.today->commune.name = u"Rocquigny"_s;
    QCOMPARE(StudentEligibility::isEntitled(StudentEligibility::judge(facts)), entitled);
    const QString sentence = StudentEligibility::explain(facts);
    QVERIFY2(sentence.startsWith(u"Féron has joined the commune de Rocquigny"_s), qPrintable(sentence));
    QCOMPARE(sentence.contains(u"not entitled"_s), !entitled);
}

void TestStudentEligibility::theOwnDerogationDecidesOnlyAgainstTheRule()
{
    StudentFacts facts = from(village(1500));
    facts.exceptionReason = u"Vit chez sa grand-mère à Féron"_s;
    facts.exceptionAuthor = u"Marie Dupont"_s;
    facts.exceptionOn = QDate(2026, 11, 3);
    QCOMPARE(StudentEligibility::judge(facts), StudentStanding::Derogation);
    const QString sentence = StudentEligibility::explain(facts);
    QVERIFY(sentence.contains(u"03/11/2026"_s) && sentence.contains(u"Marie Dupont"_s) && sentence.contains(u"grand-mère"_s));
    QVERIFY(StudentEligibility::explainByTheRule(facts).contains(u"not entitled"_s));
    facts.origin = village(1499);
    QCOMPARE(StudentEligibility::judge(facts), StudentStanding::Entitled);
    facts.origin.reset();
    QCOMPARE(StudentEligibility::judge(facts), StudentStanding::Derogation);
}

void TestStudentEligibility::everyStandingHasItsWord()
{
    for (const StudentStanding standing : StudentEligibility::standings()) {
        QCOMPARE(StudentEligibility::standing(StudentEligibility::word(standing)), std::optional(standing));
        QVERIFY(!StudentEligibility::label(standing).isEmpty());
    }
}

void TestStudentEligibility::theRegisterAndTheRuleAgree()
{
    const auto reg = m_nord.fresh();
    keepStudents(*reg);
    CommuneLookup france(reg->database(), QDate(2026, 11, 20), CommuneLookup::Scope::France);
    const qint64 elsewhere = france.find(u"arras"_s).front().id;
    std::vector<std::pair<StudentId, StudentStanding>> expected{
        {addStudent(*reg, u"Un"_s, u"Ana"_s, u"59218"_s), StudentStanding::Entitled},
        {addStudent(*reg, u"Deux"_s, u"Ana"_s, u"59350"_s), StudentStanding::NotEntitled},
        {addStudent(*reg, u"Trois"_s, u"Ana"_s, u"59404"_s, CommuneKind::Delegated), StudentStanding::NotEntitled},
        {addStudent(*reg, u"Quatre"_s, u"Ana"_s), StudentStanding::NoCommune},
    };
    Student student = person(u"Cinq"_s, u"Ana"_s);
    student.exceptionReason = u"raison"_s;
    student.exceptionAuthor = u"Marie Dupont"_s;
    student.exceptionOn = QDate(2026, 11, 3);
    expected.emplace_back(addStudent(*reg, student), StudentStanding::Derogation);
    StudentId six;
    must(*reg, [&](Transaction &transaction) -> Status {
        const auto copied = CommuneLookup::ensure(transaction.database(), elsewhere);
        if (!copied)
            return copied.error();
        student = person(u"Six"_s, u"Ana"_s);
        student.commune = *copied;
        const auto added = StudentsRepository::add(transaction, student);
        if (added)
            six = *added;
        return added ? done() : Status(added.error());
    });
    expected.emplace_back(six, StudentStanding::Outside);
    for (const auto &[id, standing] : expected) {
        const Student saved = studentOf(*reg, id);
        const auto facts = StudentEligibility::facts(reg->database(), saved, QDate(2026, 11, 20));
        QVERIFY(facts.ok());
        QCOMPARE(StudentEligibility::judge(*facts), standing);
        QVERIFY(!StudentEligibility::explain(*facts).isEmpty());
        const auto kept = reg->database().scalar(u"SELECT eligible FROM student_index WHERE student = ?"_s, {id.value});
        QCOMPARE(kept->toString(), StudentEligibility::word(standing));
    }
    QCOMPARE(RecordIndex(reg->database(), studentIndexSpec()).check()->size(), size_t(0));
}

void TestStudentEligibility::aDerogationOfTheCommuneReachesItsStudents()
{
    const auto reg = m_nord.fresh();
    keepStudents(*reg);
    const StudentId part = addStudent(*reg, u"Part"_s, u"Ana"_s, u"59404"_s, CommuneKind::Delegated);
    must(*reg, [&](Transaction &transaction) {
        return CommunesRepository::saveDerogation(
            transaction, {idOf(*reg, u"59260"_s), true, u"Villages éloignés"_s, u"Marie Dupont"_s, QDate(2026, 11, 3)});
    });
    QCOMPARE(reg->database().scalar(u"SELECT eligible FROM student_index WHERE student = ?"_s, {part.value})->toString(), u"granted"_s);
    const auto facts = StudentEligibility::facts(reg->database(), studentOf(*reg, part), QDate(2026, 11, 20));
    QCOMPARE(StudentEligibility::judge(*facts), StudentStanding::Granted);
    QVERIFY(reg->store().undo().ok());
    QCOMPARE(reg->database().scalar(u"SELECT eligible FROM student_index WHERE student = ?"_s, {part.value})->toString(),
             u"not_entitled"_s);
}

PC_GUILESS_TEST_MAIN(TestStudentEligibility)
#include "tst_studenteligibility.moc"
