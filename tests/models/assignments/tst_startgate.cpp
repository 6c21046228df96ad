// The start gate, condition by condition and day by day.
#include "models/assignments/startgate.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;

class TestStartGate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theStudentIsInsuredUntilTheLastDay_data();
    void theStudentIsInsuredUntilTheLastDay();
    void aStudentIsAMinorUntilTheEighteenthBirthday_data();
    void aStudentIsAMinorUntilTheEighteenthBirthday();
    void anUnknownBirthDateIsAskedFor();
    void theParentsAgreementIsEnoughForAMinor();
    void theCheckIsAskedForWithChildrenOnly_data();
    void theCheckIsAskedForWithChildrenOnly();
    void everyRequiredSignatureIsNeeded_data();
    void everyRequiredSignatureIsNeeded();
    void anOverrideOpensTheGateAndHidesNothing();
    void everyConditionHasASentence();

private:
    static GateFacts complete();
    static GateState stateOf(const GateFacts &facts, GateCondition condition);
};

GateFacts TestStartGate::complete()
{
    GateFacts facts;
    facts.startsOn = QDate(2026, 11, 2);
    facts.endsOn = QDate(2027, 4, 30);
    facts.signaturesGiven = 3;
    facts.signaturesAsked = 3;
    facts.conventionSignedOn = QDate(2026, 11, 1);
    facts.insurerConfirmedOn = QDate(2026, 10, 20);
    facts.insuredUntil = QDate(2027, 8, 31);
    facts.bornOn = QDate(2006, 5, 4);
    return facts;
}

GateState TestStartGate::stateOf(const GateFacts &facts, GateCondition condition)
{
    for (const GateTick &tick : StartGate::judge(facts).ticks) {
        if (tick.condition == condition)
            return tick.state;
    }
    qFatal("a condition is not judged");
}

void TestStartGate::theStudentIsInsuredUntilTheLastDay_data()
{
    QTest::addColumn<QDate>("insuredUntil");
    QTest::addColumn<QDate>("endsOn");
    QTest::addColumn<bool>("met");
    QTest::newRow("the day before the end") << QDate(2027, 4, 29) << QDate(2027, 4, 30) << false;
    QTest::newRow("on the last day") << QDate(2027, 4, 30) << QDate(2027, 4, 30) << true;
    QTest::newRow("the day after") << QDate(2027, 5, 1) << QDate(2027, 4, 30) << true;
    QTest::newRow("ends on 28 February, action on the 29th") << QDate(2028, 2, 28) << QDate(2028, 2, 29) << false;
    QTest::newRow("29 February") << QDate(2028, 2, 29) << QDate(2028, 2, 29) << true;
    QTest::newRow("before the first day") << QDate(2026, 11, 1) << QDate(2027, 4, 30) << false;
    QTest::newRow("summer crosses the year") << QDate(2027, 8, 31) << QDate(2027, 9, 1) << false;
    QTest::newRow("unknown") << QDate() << QDate(2027, 4, 30) << false;
}

void TestStartGate::theStudentIsInsuredUntilTheLastDay()
{
    QFETCH(QDate, insuredUntil);
    QFETCH(QDate, endsOn);
    QFETCH(bool, met);
    GateFacts facts = complete();
    facts.insuredUntil = insuredUntil;
    facts.endsOn = endsOn;
    QCOMPARE(stateOf(facts, GateCondition::StudentInsurance), met ? GateState::Met : GateState::Missing);
    QCOMPARE(StartGate::judge(facts).isOpen(), met);
}

void TestStartGate::aStudentIsAMinorUntilTheEighteenthBirthday_data()
{
    QTest::addColumn<QDate>("bornOn");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<bool>("minor");
    QTest::newRow("the day before the birthday") << QDate(2008, 11, 3) << QDate(2026, 11, 2) << true;
    QTest::newRow("on the birthday") << QDate(2008, 11, 2) << QDate(2026, 11, 2) << false;
    QTest::newRow("the day after") << QDate(2008, 11, 1) << QDate(2026, 11, 2) << false;
    QTest::newRow("born on 29 February, 28 February") << QDate(2008, 2, 29) << QDate(2026, 2, 28) << true;
    QTest::newRow("born on 29 February, 1 March") << QDate(2008, 2, 29) << QDate(2026, 3, 1) << false;
    QTest::newRow("born on 28 February, 28 February") << QDate(2008, 2, 28) << QDate(2026, 2, 28) << false;
}

void TestStartGate::aStudentIsAMinorUntilTheEighteenthBirthday()
{
    QFETCH(QDate, bornOn);
    QFETCH(QDate, on);
    QFETCH(bool, minor);
    QCOMPARE(StartGate::isMinor(bornOn, on, 18), minor);
    GateFacts facts = complete();
    facts.bornOn = bornOn;
    facts.startsOn = on;
    QCOMPARE(stateOf(facts, GateCondition::Parents), minor ? GateState::Missing : GateState::NotAsked);
}

void TestStartGate::anUnknownBirthDateIsAskedFor()
{
    GateFacts facts = complete();
    facts.bornOn = QDate();
    QCOMPARE(stateOf(facts, GateCondition::Parents), GateState::Missing);
    facts.parentsAgreedOn = QDate(2026, 10, 1);
    QCOMPARE(stateOf(facts, GateCondition::Parents), GateState::Met);
}

void TestStartGate::theParentsAgreementIsEnoughForAMinor()
{
    GateFacts facts = complete();
    facts.bornOn = QDate(2009, 1, 1);
    QVERIFY(!StartGate::judge(facts).isOpen());
    facts.parentsAgreedOn = QDate(2026, 10, 1);
    QVERIFY(StartGate::judge(facts).isOpen());
}

void TestStartGate::theCheckIsAskedForWithChildrenOnly_data()
{
    QTest::addColumn<bool>("children");
    QTest::addColumn<bool>("unknown");
    QTest::addColumn<QDate>("attestedOn");
    QTest::addColumn<GateState>("state");
    QTest::newRow("children, not attested") << true << false << QDate() << GateState::Missing;
    QTest::newRow("children, attested") << true << false << QDate(2026, 10, 1) << GateState::Met;
    QTest::newRow("no children") << false << false << QDate() << GateState::NotAsked;
    QTest::newRow("not said") << false << true << QDate() << GateState::NotAsked;
}

void TestStartGate::theCheckIsAskedForWithChildrenOnly()
{
    QFETCH(bool, children);
    QFETCH(bool, unknown);
    QFETCH(QDate, attestedOn);
    QFETCH(GateState, state);
    GateFacts facts = complete();
    facts.withChildren = children;
    facts.childrenUnknown = unknown;
    facts.checkAttestedOn = attestedOn;
    QCOMPARE(stateOf(facts, GateCondition::Check), state);
}

void TestStartGate::everyRequiredSignatureIsNeeded_data()
{
    QTest::addColumn<int>("given");
    QTest::addColumn<int>("asked");
    QTest::addColumn<QDate>("signedOn");
    QTest::addColumn<GateState>("state");
    QTest::newRow("none of three") << 0 << 3 << QDate() << GateState::Missing;
    QTest::newRow("two of three") << 2 << 3 << QDate() << GateState::Missing;
    QTest::newRow("three of three") << 3 << 3 << QDate(2026, 11, 1) << GateState::Met;
    QTest::newRow("three of three, not written down yet") << 3 << 3 << QDate() << GateState::Met;
    QTest::newRow("none asked") << 0 << 0 << QDate() << GateState::NotAsked;
    QTest::newRow("signed, then the rule asks for one more") << 3 << 4 << QDate(2026, 11, 1) << GateState::Met;
}

void TestStartGate::everyRequiredSignatureIsNeeded()
{
    QFETCH(int, given);
    QFETCH(int, asked);
    QFETCH(QDate, signedOn);
    QFETCH(GateState, state);
    GateFacts facts = complete();
    facts.signaturesGiven = given;
    facts.signaturesAsked = asked;
    facts.conventionSignedOn = signedOn;
    QCOMPARE(stateOf(facts, GateCondition::Convention), state);
}

void TestStartGate::anOverrideOpensTheGateAndHidesNothing()
{
    GateFacts facts = complete();
    facts.insurerConfirmedOn = QDate();
    QCOMPARE(StartGate::judge(facts).outcome(), GateOutcome::Missing);
    facts.overridden = true;
    const StartGate gate = StartGate::judge(facts);
    QVERIFY(gate.isOpen());
    QCOMPARE(gate.outcome(), GateOutcome::Overridden);
    QCOMPARE(gate.missing(), 1);
    QVERIFY(gate.line().contains(u"✗"_s));
    facts.insurerConfirmedOn = QDate(2026, 10, 1);
    QCOMPARE(StartGate::judge(facts).outcome(), GateOutcome::Ready);
}

void TestStartGate::everyConditionHasASentence()
{
    for (const GateFacts &facts : {complete(), GateFacts()}) {
        const StartGate gate = StartGate::judge(facts);
        QCOMPARE(gate.ticks.size(), size_t(5));
        for (const GateTick &tick : gate.ticks) {
            QVERIFY(!tick.sentence.isEmpty());
            QVERIFY(!StartGate::label(tick.condition).isEmpty());
            QVERIFY(!StartGate::stateLabel(tick.state).isEmpty());
        }
    }
    for (const GateOutcome outcome : StartGate::outcomes())
        QCOMPARE(StartGate::outcome(StartGate::word(outcome)), std::optional(outcome));
}

PC_GUILESS_TEST_MAIN(TestStartGate)
#include "tst_startgate.moc"
