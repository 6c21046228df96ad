// The whole life-cycle table of candidatures, and its conditions.
#include "models/applications/applicationlife.h"
#include "models/applications/contactrule.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pc;
using enum pc::ApplicationStatus;

Q_DECLARE_METATYPE(pc::ApplicationStatus)

namespace {

// Everything is in order.
ApplicationFacts ready()
{
    return {.communeKnown = true, .proposalChosen = true, .elsewhere = true, .proposalConforming = true, .opinionAsked = true, .opinionFavourable = true,
            .participationAsked = true, .participation = Participation::Validated, .assigned = false};
}

} // namespace

class TestApplicationLife : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStepOfTheTradeIsInTheTableAndNoOther();
    void everyStatusCanBeLeft();
    void everyStepHasAVerbAndEachConditionASentence();
    void aStudentMayWithdrawFromAnywhere();
    void conditionsRefuseOneByOne_data();
    void conditionsRefuseOneByOne();
    void anAffectationFollowsTheTable();
    void whatCannotBeRetainedSaysWhy();
    void reasonsAreAskedWhereTheDecisionIsAgainstTheStudent();
    void contactDetailsAreShownFromTransmittedOnOnly();
    void thePhoneIsShownWithADatedConsentOnly_data();
    void thePhoneIsShownWithADatedConsentOnly();
    void wordsComeBackAsTheyWent();
    void daysCountFromTheDayReceived();
};

void TestApplicationLife::everyStepOfTheTradeIsInTheTableAndNoOther()
{
    // Written out again, by hand, from domain.md §4.4 and §6.
    const QMap<ApplicationStatus, QList<ApplicationStatus>> expected{
        {Received, {Admissible, Incomplete, Inadmissible, Withdrawn}},
        {Incomplete, {Admissible, Inadmissible, Withdrawn}},
        {Admissible, {Transmitted, Incomplete, Inadmissible, Withdrawn}},
        {Inadmissible, {Received, Withdrawn}},
        {Transmitted, {Retained, Transmitted, Waiting, NotRetained, Withdrawn}},
        {Waiting, {Retained, Transmitted, NotRetained, Withdrawn}},
        {NotRetained, {Admissible, Withdrawn}},
        {Retained, {NotRetained, Withdrawn}},
        {Withdrawn, {Received}},
    };
    for (const ApplicationStatus from : ApplicationWords::statuses()) {
        QList<ApplicationStatus> to;
        for (const auto *step : stepsFrom(ApplicationLife::steps(), from))
            to << step->to;
        QCOMPARE(to, expected.value(from));
        for (const ApplicationStatus other : ApplicationWords::statuses()) {
            const QString refusal = ApplicationLife::refusal(from, other, ready());
            QCOMPARE(refusal.isEmpty(), to.contains(other));
        }
    }
}

void TestApplicationLife::everyStatusCanBeLeft()
{
    for (const ApplicationStatus from : ApplicationWords::statuses())
        QVERIFY(!stepsFrom(ApplicationLife::steps(), from).empty());
}

void TestApplicationLife::everyStepHasAVerbAndEachConditionASentence()
{
    for (const auto &step : ApplicationLife::steps()) {
        QVERIFY(!ApplicationLife::verb(step).isEmpty());
        QCOMPARE(QString::fromLatin1(step.condition).isEmpty(), QString::fromLatin1(step.refusal).isEmpty());
        QVERIFY(ApplicationLife::holds(ready(), step.condition));
        QCOMPARE(ApplicationLife::verb(step).endsWith(u'…'), ApplicationLife::needsReason(step.to) || step.to == Transmitted);
    }
    QVERIFY(!ApplicationLife::holds(ready(), "a condition nobody knows"));
}

void TestApplicationLife::aStudentMayWithdrawFromAnywhere()
{
    for (const ApplicationStatus from : ApplicationWords::statuses()) {
        if (from == Withdrawn)
            continue;
        const auto *step = stepBetween(ApplicationLife::steps(), from, Withdrawn);
        QVERIFY(step);
        QCOMPARE(step->who, Actor::Student);
    }
}

void TestApplicationLife::conditionsRefuseOneByOne_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<ApplicationStatus>("from");
    QTest::addColumn<ApplicationStatus>("to");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no commune") << 0 << Received << Admissible << u"Choose the student's commune of origin first."_s;
    QTest::newRow("no action") << 1 << Admissible << Transmitted << u"Choose the action to send the candidature to first."_s;
    QTest::newRow("not conforming") << 2 << Admissible << Transmitted << u"The action is not declared conforming."_s;
    QTest::newRow("no opinion") << 3 << Admissible << Transmitted
                                << u"The university has not given a favourable opinion on this action yet."_s;
    QTest::newRow("no opinion, again") << 3 << Waiting << Transmitted
                                       << u"The university has not given a favourable opinion on this action yet."_s;
    QTest::newRow("undecided") << 4 << Transmitted << Retained
                               << u"The university has not validated the student's participation yet."_s;
    QTest::newRow("not validated") << 5 << Waiting << Retained << u"The university did not validate the student's participation."_s;
    QTest::newRow("assigned") << 6 << Retained << Withdrawn
                              << u"The student has an affectation: end or cancel the affectation first."_s;
    QTest::newRow("with this mayor already") << 9 << Transmitted << Transmitted
                                             << u"It is with this mayor already: choose another action."_s;
    QTest::newRow("another, not conforming") << 2 << Transmitted << Transmitted << u"The action is not declared conforming."_s;
    QTest::newRow("the mayor says no")
        << 10 << Transmitted << Retained
        << u"The mayor declined this student: correct the answer, or send the candidature to another mayor."_s;
    QTest::newRow("the student says no") << 11 << Waiting << Retained
                                         << u"The student declined this action: correct the answer, or find another action."_s;
    QTest::newRow("both say yes") << 12 << Transmitted << Retained << QString();
    QTest::newRow("opinion not asked") << 7 << Admissible << Transmitted << QString();
    QTest::newRow("participation not asked") << 8 << Transmitted << Retained << QString();
}

void TestApplicationLife::conditionsRefuseOneByOne()
{
    QFETCH(int, which);
    QFETCH(ApplicationStatus, from);
    QFETCH(ApplicationStatus, to);
    ApplicationFacts facts = ready();
    switch (which) {
    case 0: facts.communeKnown = false; break;
    case 1: facts.proposalChosen = false; break;
    case 2: facts.proposalConforming = false; break;
    case 3: facts.opinionFavourable = false; break;
    case 4: facts.participation = Participation::Undecided; break;
    case 5: facts.participation = Participation::NotValidated; break;
    case 6: facts.assigned = true; break;
    case 9: facts.elsewhere = false; break;
    case 10: facts.mayorAnswer = SideAnswer::No; break;
    case 11: facts.studentAnswer = SideAnswer::No; break;
    case 12: facts.mayorAnswer = facts.studentAnswer = SideAnswer::Yes; break;
    case 7: facts.opinionAsked = facts.opinionFavourable = false; break;
    default: facts.participationAsked = false; facts.participation = Participation::Undecided; break;
    }
    QTEST(ApplicationLife::refusal(from, to, facts), "sentence");
}

void TestApplicationLife::anAffectationFollowsTheTable()
{
    for (ApplicationStatus from : ApplicationWords::statuses()) {
        const auto way = ApplicationLife::wayToRetained(from);
        for (const ApplicationStatus to : way) {
            QVERIFY(stepBetween(ApplicationLife::steps(), from, to));
            from = to;
        }
        QVERIFY(way.empty() || way.back() == Retained);
    }
}

void TestApplicationLife::whatCannotBeRetainedSaysWhy()
{
    for (const ApplicationStatus from : {Received, Admissible, Transmitted, Waiting, NotRetained, Retained})
        QCOMPARE(ApplicationLife::refusalToRetain(from, ready()), QString());
    for (const ApplicationStatus from : {Incomplete, Inadmissible, Withdrawn})
        QVERIFY(!ApplicationLife::refusalToRetain(from, ready()).isEmpty());
    ApplicationFacts facts = ready();
    facts.participation = Participation::Undecided;
    for (const ApplicationStatus from : {Received, Admissible, Transmitted, Waiting, NotRetained, Retained})
        QCOMPARE(ApplicationLife::refusalToRetain(from, facts), u"The university has not validated the student's participation yet."_s);
    facts = ready();
    facts.proposalConforming = false;
    for (const ApplicationStatus from : {Received, Admissible, Transmitted, Waiting, NotRetained, Retained})
        QCOMPARE(ApplicationLife::refusalToRetain(from, facts), u"The action is not declared conforming."_s);
}

void TestApplicationLife::reasonsAreAskedWhereTheDecisionIsAgainstTheStudent()
{
    for (const ApplicationStatus status : ApplicationWords::statuses()) {
        const auto reasons = ApplicationWords::reasonsFor(status);
        QCOMPARE(!reasons.empty(), status == Inadmissible || status == NotRetained || status == Withdrawn);
        QVERIFY(reasons.empty() || reasons.back() == ApplicationReason::Other);
        for (const ApplicationReason reason : reasons)
            QVERIFY(!ApplicationWords::label(reason).isEmpty());
    }
}

void TestApplicationLife::contactDetailsAreShownFromTransmittedOnOnly()
{
    for (const ApplicationStatus status : ApplicationWords::statuses()) {
        Application application;
        application.status = status;
        QVERIFY(!isContactVisibleToMayor(application)); // never sent
        application.transmittedOn = QDate(2026, 11, 3);
        QCOMPARE(isContactVisibleToMayor(application), status == Transmitted || status == Waiting || status == Retained);
    }
}

void TestApplicationLife::thePhoneIsShownWithADatedConsentOnly_data()
{
    QTest::addColumn<ApplicationStatus>("status");
    QTest::addColumn<bool>("sent");
    QTest::addColumn<QDate>("consent");
    QTest::addColumn<bool>("name");
    QTest::addColumn<bool>("phone");
    const QDate today(2026, 11, 3);
    QTest::newRow("received") << Received << false << today << false << false;
    QTest::newRow("admissible") << Admissible << false << today << false << false;
    QTest::newRow("sent, no consent") << Transmitted << true << QDate() << true << false;
    QTest::newRow("sent, consent of today") << Transmitted << true << today << true << true;
    QTest::newRow("sent, consent of tomorrow") << Transmitted << true << today.addDays(1) << true << false;
    QTest::newRow("waiting") << Waiting << true << today << true << true;
    QTest::newRow("retained") << Retained << true << today << true << true;
    QTest::newRow("not retained") << NotRetained << true << today << false << false;
    QTest::newRow("withdrawn") << Withdrawn << true << today << false << false;
}

void TestApplicationLife::thePhoneIsShownWithADatedConsentOnly()
{
    QFETCH(bool, sent);
    QFETCH(QDate, consent);
    QFETCH(bool, name);
    QFETCH(bool, phone);
    QFETCH(ApplicationStatus, status);
    const QDate today(2026, 11, 3);
    Application application;
    application.status = status;
    application.transmittedOn = sent ? today : QDate();
    QCOMPARE(ContactRule::judge(application, consent, today), (ContactShown{name, name, phone}));
    const QString said = ContactRule::explain(application, consent, today);
    QCOMPARE(said.contains(u"may be given"_s), name);
    QCOMPARE(said.contains(u"consent for the phone"_s), phone);
}

void TestApplicationLife::wordsComeBackAsTheyWent()
{
    for (const ApplicationStatus status : ApplicationWords::statuses()) {
        QCOMPARE(ApplicationWords::status(ApplicationWords::word(status)), std::optional(status));
        for (const ApplicationReason reason : ApplicationWords::reasonsFor(status))
            QCOMPARE(ApplicationWords::reason(ApplicationWords::word(reason)), std::optional(reason));
    }
    for (const Participation participation : ApplicationWords::participations())
        QCOMPARE(ApplicationWords::participation(ApplicationWords::word(participation)), std::optional(participation));
    for (const SideAnswer answer : ApplicationWords::answers())
        QCOMPARE(ApplicationWords::answer(ApplicationWords::word(answer)), std::optional(answer));
    QVERIFY(!ApplicationWords::status(u"accepted"_s));
}

void TestApplicationLife::daysCountFromTheDayReceived()
{
    QCOMPARE(daysSince({2026, 11, 3}, {2026, 11, 3}), 0);
    QCOMPARE(daysSince({2026, 11, 2}, {2026, 11, 3}), 1);
    QCOMPARE(daysSince({2026, 11, 4}, {2026, 11, 3}), 0);
    QCOMPARE(daysSince({2028, 2, 28}, {2028, 3, 1}), 2); // over 29 February
    QCOMPARE(daysSince({}, {2026, 11, 3}), 0);
}

PC_GUILESS_TEST_MAIN(TestApplicationLife)
#include "tst_applicationlife.moc"
