// The whole life-cycle table of files of labels, and its conditions.
#include "models/labels/labellife.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pc;
using enum pc::LabelStatus;

Q_DECLARE_METATYPE(pc::LabelStatus)

namespace {

// Everything is in order.
LabelFacts ready()
{
    LabelFacts facts;
    facts.hasClaim = true;
    facts.piecesComplete = true;
    facts.hoursReached = true;
    facts.sessionChosen = true;
    facts.appealed = true;
    return facts;
}

} // namespace

class TestLabelLife : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStepOfTheTradeIsInTheTableAndNoOther();
    void everyStepHasAVerbAndEachConditionASentence();
    void onlyTheUniversityDecides();
    void aStudentMayWithdrawUntilTheDecision();
    void conditionsRefuseOneByOne_data();
    void conditionsRefuseOneByOne();
    void aReasonStandsForTheDayOfDepositAndTheNotice();
    void anUnfavourableDecisionLooksNeitherAtHoursNorAtEarlierClaims();
    void reasonsAreAskedForWhatGoesAgainstTheStudent();
    void wordsComeBackAsTheyWent();
    void theNoticeFollowsTheDecision();
};

void TestLabelLife::everyStepOfTheTradeIsInTheTableAndNoOther()
{
    // Written out again, by hand, from domain.md §6 and the contract of the commission.
    const QMap<LabelStatus, QList<LabelStatus>> expected{
        {Preparing, {Deposited, Withdrawn}},
        {Deposited, {Complete, Incomplete, Inadmissible, Withdrawn}},
        {Incomplete, {Complete, Inadmissible, Withdrawn}},
        {Complete, {Scheduled, Granted, Deferred, Refused, Incomplete, Withdrawn}},
        {Scheduled, {Granted, Deferred, Refused, Complete, Withdrawn}},
        {Deferred, {Deposited, Withdrawn}},
        {Refused, {Complete}},
        {Inadmissible, {Deposited}},
        {Withdrawn, {Preparing}},
    };
    for (const LabelStatus from : LabelWords::statuses()) {
        QList<LabelStatus> to;
        for (const auto *step : stepsFrom(LabelLife::steps(), from))
            to << step->to;
        QCOMPARE(to, expected.value(from));
        for (const LabelStatus other : LabelWords::statuses())
            QCOMPARE(LabelLife::refusal(from, other, ready()).isEmpty(), to.contains(other));
    }
}

void TestLabelLife::everyStepHasAVerbAndEachConditionASentence()
{
    for (const auto &step : LabelLife::steps()) {
        QVERIFY(!LabelLife::verb(step).isEmpty());
        QCOMPARE(QString::fromLatin1(step.condition).isEmpty(), QString::fromLatin1(step.refusal).isEmpty());
        QVERIFY(LabelLife::holds(ready(), step.condition));
    }
    QVERIFY(!LabelLife::holds(ready(), "a condition nobody knows"));
}

void TestLabelLife::onlyTheUniversityDecides()
{
    for (const auto &step : LabelLife::steps()) {
        if (step.to >= Granted && step.to <= Inadmissible)
            QCOMPARE(step.who, Actor::University);
    }
}

void TestLabelLife::aStudentMayWithdrawUntilTheDecision()
{
    for (const LabelStatus from : {Preparing, Deposited, Incomplete, Complete, Scheduled, Deferred}) {
        const auto *step = stepBetween(LabelLife::steps(), from, Withdrawn);
        QVERIFY(step);
        QCOMPARE(step->who, Actor::Student);
    }
}

void TestLabelLife::conditionsRefuseOneByOne_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<LabelStatus>("from");
    QTest::addColumn<LabelStatus>("to");
    QTest::addColumn<QString>("sentence");
    const QString noClaim = u"No affectation is claimed"_s;
    QTest::newRow("no claim") << 0 << Preparing << Deposited << noClaim;
    QTest::newRow("no claim, again") << 0 << Deferred << Deposited << noClaim;
    QTest::newRow("outside the days") << 1 << Preparing << Deposited << u"outside the days of deposit"_s;
    QTest::newRow("pieces") << 2 << Deposited << Complete << u"Pieces are missing or refused"_s;
    QTest::newRow("pieces, later") << 2 << Incomplete << Complete << u"Pieces are missing or refused"_s;
    QTest::newRow("no session") << 3 << Complete << Scheduled << u"Choose the session"_s;
    QTest::newRow("notice") << 4 << Complete << Scheduled << u"too few days before this session"_s;
    QTest::newRow("signed, agenda") << 5 << Complete << Scheduled << u"minutes of the session are signed"_s;
    QTest::newRow("signed, off") << 5 << Scheduled << Complete << u"minutes of the session are signed"_s;
    QTest::newRow("signed, withdrawn") << 5 << Scheduled << Withdrawn << u"minutes of the session are signed"_s;
    for (const LabelStatus verdict : {Granted, Deferred, Refused}) {
        const QByteArray name = LabelWords::word(verdict).toLatin1();
        QTest::newRow((name + ", signed").constData()) << 5 << Scheduled << verdict << u"minutes of the session are signed"_s;
        QTest::newRow((name + ", session needed").constData()) << 6 << Complete << verdict << u"in a session only"_s;
        QTest::newRow((name + ", quorum").constData()) << 7 << Scheduled << verdict << u"quorum is not reached"_s;
    }
    for (const LabelStatus from : {Complete, Scheduled}) {
        const QByteArray name = LabelWords::word(from).toLatin1();
        QTest::newRow((name + ", hours").constData()) << 8 << from << Granted << u"do not reach the hours"_s;
        QTest::newRow((name + ", claimed before").constData()) << 9 << from << Granted << u"claimed for a label before"_s;
    }
    QTest::newRow("no appeal") << 10 << Refused << Complete << u"after an appeal only"_s;
}

void TestLabelLife::conditionsRefuseOneByOne()
{
    QFETCH(int, which);
    QFETCH(LabelStatus, from);
    QFETCH(LabelStatus, to);
    QFETCH(QString, sentence);
    LabelFacts facts = ready();
    bool LabelFacts::*const fields[] = {&LabelFacts::hasClaim,      &LabelFacts::inWindow,       &LabelFacts::piecesComplete,
                                        &LabelFacts::sessionChosen, &LabelFacts::noticeKept,     &LabelFacts::minutesSigned,
                                        &LabelFacts::needsSession,  &LabelFacts::quorumReached,  &LabelFacts::hoursReached,
                                        &LabelFacts::reuseExplained, &LabelFacts::appealed};
    QVERIFY(LabelLife::refusal(from, to, facts).isEmpty());
    bool &field = facts.*fields[which];
    field = !field;
    const QString said = LabelLife::refusal(from, to, facts);
    QVERIFY2(said.contains(sentence), qPrintable(said));
}

void TestLabelLife::aReasonStandsForTheDayOfDepositAndTheNotice()
{
    LabelFacts facts = ready();
    facts.inWindow = false;
    facts.noticeKept = false;
    QVERIFY(!LabelLife::refusal(Preparing, Deposited, facts).isEmpty());
    QVERIFY(!LabelLife::refusal(Complete, Scheduled, facts).isEmpty());
    facts.lateExplained = true;
    QVERIFY(LabelLife::refusal(Preparing, Deposited, facts).isEmpty());
    QVERIFY(LabelLife::refusal(Complete, Scheduled, facts).isEmpty());
    facts.hasClaim = false;
    QVERIFY(LabelLife::refusal(Preparing, Deposited, facts).contains(u"No affectation"_s));
}

void TestLabelLife::anUnfavourableDecisionLooksNeitherAtHoursNorAtEarlierClaims()
{
    LabelFacts facts = ready();
    facts.hoursReached = false;
    facts.reuseExplained = false;
    for (const LabelStatus from : {Complete, Scheduled}) {
        for (const LabelStatus to : {Deferred, Refused})
            QVERIFY(LabelLife::refusal(from, to, facts).isEmpty());
        QVERIFY(LabelLife::refusal(from, Granted, facts).contains(u"claimed for a label before"_s));
    }
}

void TestLabelLife::reasonsAreAskedForWhatGoesAgainstTheStudent()
{
    for (const LabelStatus status : LabelWords::statuses()) {
        const bool isAgainst = status == Incomplete || status == Deferred || status == Refused || status == Inadmissible
                               || status == Withdrawn;
        QCOMPARE(LabelLife::needsReason(status), isAgainst);
    }
    for (const LabelVerdict verdict : LabelWords::verdicts())
        QCOMPARE(LabelWords::word(LabelLife::statusOf(verdict)), LabelWords::word(verdict));
}

void TestLabelLife::wordsComeBackAsTheyWent()
{
    for (const LabelStatus status : LabelWords::statuses()) {
        QCOMPARE(LabelWords::status(LabelWords::word(status)), status);
        QVERIFY(!LabelWords::label(status).isEmpty());
    }
    for (const LabelVerdict verdict : LabelWords::verdicts())
        QCOMPARE(LabelWords::verdict(LabelWords::word(verdict)), verdict);
    for (const LabelOpinion opinion :
         {LabelOpinion::None, LabelOpinion::Favourable, LabelOpinion::Reserved, LabelOpinion::Unfavourable})
        QCOMPARE(LabelWords::opinion(LabelWords::word(opinion)), opinion);
    for (const PieceState state : {PieceState::Missing, PieceState::Received, PieceState::Accepted, PieceState::Refused})
        QCOMPARE(LabelWords::pieceState(LabelWords::word(state)), state);
    for (const NoticeState state : {NoticeState::None, NoticeState::ToNotify, NoticeState::Notified, NoticeState::Appealed})
        QCOMPARE(LabelWords::notice(LabelWords::word(state)), state);
    QVERIFY(!LabelWords::status(u"another"_s));
}

void TestLabelLife::theNoticeFollowsTheDecision()
{
    LabelFile file;
    for (const LabelStatus status : LabelWords::statuses()) {
        file.status = status;
        const bool isDecided = status >= Granted && status <= Inadmissible;
        QCOMPARE(file.isDecided(), isDecided);
        QCOMPARE(file.notice(), isDecided ? NoticeState::ToNotify : NoticeState::None);
        QVERIFY(!(file.isOpen() && file.isDecided()));
    }
    file.status = Granted;
    file.notifiedOn = QDate(2027, 6, 20);
    QCOMPARE(file.notice(), NoticeState::Notified);
    file.appealedOn = QDate(2027, 7, 1);
    QCOMPARE(file.notice(), NoticeState::Appealed);
}

PC_GUILESS_TEST_MAIN(TestLabelLife)
#include "tst_labellife.moc"
