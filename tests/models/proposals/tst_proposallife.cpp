// The life of a proposal as a table, and the stage a person reads. Pure.
#include "models/proposals/proposallife.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;

class TestProposalLife : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTableHasNoStepTwiceAndNoStepToItself();
    void everyStatusIsReachedAndOnlyArchivedIsAnEnd();
    void everyConditionHasASentence();
    void conditionsHoldOnTheirFacts();
    void theRefusalCountsThePointsLeft();
    void aCommuneNotEntitledIsToldToRecordADerogation();
    void theOtherWayBackIsNotOffered();
    void reasonsAreNeededForAllButTheEasySteps();
    void aClosedCampaignRefusesEveryStep();
    void theStageTellsPlacesAndOpinion_data();
    void theStageTellsPlacesAndOpinion();
    void wordsAreThoseOfTheSchema();
    void matchingSaysWhyNot();
};

void TestProposalLife::theTableHasNoStepTwiceAndNoStepToItself()
{
    QSet<std::pair<int, int>> seen;
    for (const ProposalStep &step : ProposalLife::table()) {
        QVERIFY(step.from != step.to);
        const std::pair pair(int(step.from), int(step.to));
        QVERIFY(!seen.contains(pair));
        seen.insert(pair);
        QVERIFY(!ProposalLife::verb(step).isEmpty());
    }
}

void TestProposalLife::everyStatusIsReachedAndOnlyArchivedIsAnEnd()
{
    for (const ProposalStatus status : ProposalWords::statuses()) {
        const auto leaving = stepsFrom(ProposalLife::table(), status);
        QCOMPARE(leaving.empty(), status == ProposalStatus::Archived);
        bool reached = status == ProposalStatus::Draft;
        for (const ProposalStep &step : ProposalLife::table())
            reached = reached || step.to == status;
        QVERIFY2(reached, qPrintable(ProposalWords::word(status)));
    }
}

void TestProposalLife::everyConditionHasASentence()
{
    ProposalFacts worst;
    worst.unanswered = 3;
    worst.taken = 1;
    worst.live = 1;
    for (const ProposalStep &step : ProposalLife::table()) {
        const bool conditional = *step.condition != '\0';
        QCOMPARE(*step.refusal != '\0', conditional);
        QCOMPARE(!ProposalLife::refusal(step, worst).isEmpty(), conditional);
    }
}

void TestProposalLife::conditionsHoldOnTheirFacts()
{
    ProposalFacts facts;
    QVERIFY(ProposalLife::holds("", facts));
    QVERIFY(ProposalLife::holds("examined", facts));
    facts.unanswered = 1;
    QVERIFY(!ProposalLife::holds("examined", facts));
    facts.unanswered = 0;
    facts.entitled = false;
    QVERIFY(!ProposalLife::holds("examined", facts));
    QVERIFY(ProposalLife::holds("nobody_assigned", facts));
    facts.taken = 1;
    QVERIFY(!ProposalLife::holds("nobody_assigned", facts));
    QVERIFY(ProposalLife::holds("nobody_at_work", facts)); // finished ones do not count
    facts.live = 1;
    QVERIFY(!ProposalLife::holds("nobody_at_work", facts));
    QVERIFY(!ProposalLife::holds("a condition nobody knows", facts));
}

void TestProposalLife::theRefusalCountsThePointsLeft()
{
    ProposalFacts facts;
    const ProposalStep *step = stepBetween(ProposalLife::table(), ProposalStatus::Submitted, ProposalStatus::Conforming);
    QVERIFY(step);
    facts.unanswered = 2;
    QVERIFY(ProposalLife::refusal(*step, facts).contains(u"2"));
    facts.unanswered = 0;
    QVERIFY(ProposalLife::refusal(*step, facts).isEmpty());
}

void TestProposalLife::aCommuneNotEntitledIsToldToRecordADerogation()
{
    ProposalFacts facts;
    facts.entitled = false;
    facts.communeName = u"Ghyvelde"_s;
    const ProposalStep *step = stepBetween(ProposalLife::table(), ProposalStatus::InExamination, ProposalStatus::Conforming);
    QVERIFY(ProposalLife::refusal(*step, facts).contains(u"Ghyvelde"));
    // Saying no needs no dérogation.
    step = stepBetween(ProposalLife::table(), ProposalStatus::InExamination, ProposalStatus::NonConforming);
    QVERIFY(ProposalLife::refusal(*step, facts).isEmpty());
}

void TestProposalLife::theOtherWayBackIsNotOffered()
{
    ProposalFacts facts;
    facts.status = ProposalStatus::Suspended;
    facts.conformity = ProposalVerdict::ConformingWithReservation;
    QList<ProposalStatus> to;
    for (const ProposalStep *step : ProposalLife::steps(facts))
        to << step->to;
    QVERIFY(to.contains(ProposalStatus::ConformingWithReservation));
    QVERIFY(!to.contains(ProposalStatus::Conforming));
}

void TestProposalLife::reasonsAreNeededForAllButTheEasySteps()
{
    for (const ProposalStep &step : ProposalLife::table()) {
        const bool resumes = step.from == ProposalStatus::Suspended || step.from == ProposalStatus::Finished;
        const bool decides = step.to == ProposalStatus::ConformingWithReservation || step.to == ProposalStatus::ToComplete
            || step.to == ProposalStatus::NonConforming;
        const bool stops = step.to == ProposalStatus::Suspended || step.to == ProposalStatus::Cancelled;
        QCOMPARE(ProposalLife::needsReason(step), stops || (decides && !resumes));
        // The dots of the button announce the question.
        QCOMPARE(ProposalLife::verb(step).endsWith(u'…'), ProposalLife::needsReason(step));
    }
    for (const ProposalStatus status : ProposalWords::statuses()) {
        const bool needed = status == ProposalStatus::ConformingWithReservation || status == ProposalStatus::ToComplete
            || status == ProposalStatus::NonConforming;
        QCOMPARE(ProposalLife::verdictOf(status).has_value(), needed || status == ProposalStatus::Conforming);
        QCOMPARE(ProposalLife::isConforming(status),
                 status == ProposalStatus::Conforming || status == ProposalStatus::ConformingWithReservation);
    }
}

void TestProposalLife::aClosedCampaignRefusesEveryStep()
{
    ProposalFacts facts;
    facts.opinionAsked = true;
    facts.campaignOpen = false;
    for (const ProposalStep &step : ProposalLife::table()) {
        facts.status = step.from;
        QCOMPARE(ProposalLife::refusal(step, facts), ProposalLife::campaignRefusal(facts));
    }
    facts.status = ProposalStatus::Conforming;
    QCOMPARE(ProposalLife::opinionRefusal(facts), ProposalLife::campaignRefusal(facts));
    QCOMPARE(ProposalLife::matchRefusal(facts), ProposalLife::campaignRefusal(facts));
    facts.campaignOpen = true;
    QCOMPARE(ProposalLife::campaignRefusal(facts), QString());
}

void TestProposalLife::theStageTellsPlacesAndOpinion_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("places");
    QTest::addColumn<int>("taken");
    QTest::addColumn<int>("running");
    QTest::addColumn<bool>("asked");
    QTest::addColumn<QString>("opinion");
    QTest::addColumn<QString>("stage");
    const QString conforming = u"conforming"_s;
    QTest::newRow("conforming") << conforming << 1 << 0 << 0 << false << QString() << conforming;
    QTest::newRow("reserved") << u"conforming_with_reservation"_s << 1 << 0 << 0 << false << QString() << u"conforming_with_reservation"_s;
    QTest::newRow("filled") << conforming << 1 << 1 << 0 << false << QString() << u"filled"_s;
    QTest::newRow("more than filled") << conforming << 1 << 2 << 0 << false << QString() << u"filled"_s;
    QTest::newRow("open") << conforming << 2 << 1 << 0 << false << QString() << u"open"_s;
    QTest::newRow("running") << conforming << 2 << 1 << 1 << false << QString() << u"running"_s;
    QTest::newRow("asked, no answer") << conforming << 1 << 0 << 0 << true << QString() << conforming;
    QTest::newRow("validated") << conforming << 1 << 0 << 0 << true << u"favourable"_s << u"validated"_s;
    QTest::newRow("not validated") << conforming << 1 << 0 << 0 << true << u"unfavourable"_s << u"not_validated"_s;
    QTest::newRow("opinion given, no longer asked") << conforming << 1 << 0 << 0 << false << u"unfavourable"_s << conforming;
    for (const ProposalStatus status : ProposalWords::statuses()) {
        if (ProposalLife::isConforming(status))
            continue;
        const QString word = ProposalWords::word(status);
        QTest::newRow(qPrintable(word)) << word << 1 << 1 << 1 << true << u"favourable"_s << word;
    }
}

void TestProposalLife::theStageTellsPlacesAndOpinion()
{
    QFETCH(QString, status);
    QFETCH(QString, opinion);
    QFETCH(QString, stage);
    QFETCH(int, places);
    QFETCH(int, taken);
    QFETCH(int, running);
    QFETCH(bool, asked);
    ProposalFacts facts;
    facts.status = *ProposalWords::status(status);
    facts.places = places;
    facts.taken = taken;
    facts.running = running;
    facts.opinionAsked = asked;
    facts.opinion = ProposalWords::verdict(opinion);
    QCOMPARE(ProposalWords::word(ProposalLife::stage(facts)), stage);
}

void TestProposalLife::wordsAreThoseOfTheSchema()
{
    for (const ProposalStatus status : ProposalWords::statuses()) {
        QCOMPARE(ProposalWords::status(ProposalWords::word(status)), std::optional(status));
        QVERIFY(!ProposalWords::label(status).isEmpty());
    }
    for (const ProposalStage stage : ProposalWords::stages())
        QCOMPARE(ProposalWords::stage(ProposalWords::word(stage)), std::optional(stage));
    QCOMPARE(ProposalWords::stages().size(), 16U);
    QVERIFY(!ProposalWords::status(u"accepted"_s));
}

void TestProposalLife::matchingSaysWhyNot()
{
    ProposalFacts facts;
    QVERIFY(!ProposalLife::matchRefusal(facts).isEmpty());
    facts.status = ProposalStatus::Conforming;
    QVERIFY(ProposalLife::matchRefusal(facts).isEmpty());
    facts.taken = 1;
    QVERIFY(!ProposalLife::matchRefusal(facts).isEmpty());
    facts.places = 2;
    QVERIFY(ProposalLife::matchRefusal(facts).isEmpty());
    facts.opinionAsked = true;
    QVERIFY(!ProposalLife::matchRefusal(facts).isEmpty());
    facts.opinion = ProposalVerdict::Favourable;
    QVERIFY(ProposalLife::matchRefusal(facts).isEmpty());
}

PC_GUILESS_TEST_MAIN(TestProposalLife)
#include "tst_proposallife.moc"
