// The rules of a campaign and its calendar: where each value comes from, and what a value may be.
#include "models/campaigns/campaignrules.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/campaigns/deadlines.h"
#include "models/settings/settingsrepository.h"
#include "tests/models/store/registers.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestCampaignRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }
    void withoutAnythingTheProgramsDefaultsHold();
    void aSettingOfTheFirstDayWinsOverTheDefault();
    void aRuleOfTheCampaignWinsOverTheSetting();
    void openingCopiesTheRulesSoThatLaterSettingsDoNotReachThem();
    void closingKeepsTheRulesTheCampaignWasRunBy();
    void anEmptySentenceIsAChoice();
    void theMarksStandOnBothSidesOfTheQuota();
    void theLegalBasisNamesNoArticleThatDoesNotApply();
    void whatARuleMayBe_data();
    void whatARuleMayBe();
    void aRuleOfAClosedCampaignIsRefused();
    void customaryDays_data();
    void customaryDays();
    void deadlinesStandInTheOrderOfTheYear();
    void aDeadlineCanBeMoved();

private:
    Status write(const Store::Work &work) { return m_store->transact(u"a change"_s, work); }
    Status setting(const QString &name, const QString &value, QDate from)
    {
        return write([&](Transaction &transaction) {
            return SettingsRepository::set(transaction, {0, name, value, from, u"a test"_s});
        });
    }
    CampaignId added(int year, bool opened)
    {
        CampaignId made;
        const Status status = write([&](Transaction &transaction) -> Status {
            const Campaign campaign = Campaign::ofYear({year});
            const auto id = opened ? CampaignsRepository::open(transaction, campaign)
                                   : CampaignsRepository::add(transaction, campaign);
            if (!id)
                return id.error();
            made = *id;
            return done();
        });
        return status ? made : CampaignId();
    }
    Campaign campaign(CampaignId id) { return **CampaignsRepository(m_store->database()).find(id); }
    CampaignRulesRepository rules() { return CampaignRulesRepository(m_store->database()); }
    DeadlinesRepository deadlines() { return DeadlinesRepository(m_store->database()); }

    std::unique_ptr<TempDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void TestCampaignRules::init()
{
    m_folder = std::make_unique<TempDir>();
    m_store = created(m_folder->filePath(u"a.pcom"_s));
    QVERIFY(m_store);
}

void TestCampaignRules::withoutAnythingTheProgramsDefaultsHold()
{
    const CampaignId id = added(2026, false);
    const auto found = rules().of(id);
    PC_VERIFY_OK(found);
    QCOMPARE(found->quotaMinutes, 30 * 60);
    QCOMPARE(found->alertMinutes, 25 * 60);
    QCOMPARE(found->overMinutes, 35 * 60);
    QCOMPARE(found->majorityAge, 18);
    QVERIFY(found->participationValidated);
    QVERIFY(!found->opinionAsked && !found->wishesRanked && !found->detailedGate);
    QCOMPARE(found->signatures, QStringList({u"student"_s, u"commune_elected"_s, u"university"_s, u"udccas"_s}));
    for (const QString &name : {rule::legalBasis, rule::noPay, rule::privacy})
        QVERIFY2(!found->sentences.value(name).isEmpty(), qPrintable(name));
    QCOMPARE(count(m_store->database(), u"SELECT count(*) FROM campaign_rule"_s), 0);
}

void TestCampaignRules::aSettingOfTheFirstDayWinsOverTheDefault()
{
    const CampaignId id = added(2026, false);
    PC_VERIFY_OK(setting(rule::quotaMinutes, u"1200"_s, {2026, 9, 1}));
    PC_VERIFY_OK(setting(rule::overMinutes, u"2400"_s, {2026, 9, 2}));
    QCOMPARE(rules().of(id)->quotaMinutes, 1200);
    QCOMPARE(rules().of(id)->overMinutes, 2100); // in force from the second day on: not for this campaign
    QCOMPARE(*rules().value(id, rule::quotaMinutes), u"1200"_s);
    QCOMPARE(rules().inForce({2026, 8, 31})->quotaMinutes, 1800);
    QCOMPARE(rules().inForce({2026, 9, 2})->overMinutes, 2400);
}

void TestCampaignRules::aRuleOfTheCampaignWinsOverTheSetting()
{
    const CampaignId id = added(2026, false);
    PC_VERIFY_OK(setting(rule::quotaMinutes, u"1200"_s, {2026, 9, 1}));
    PC_VERIFY_OK(write([&](Transaction &transaction) {
        return CampaignRulesRepository::set(transaction, id, rule::quotaMinutes, u"1500"_s);
    }));
    QCOMPARE(rules().of(id)->quotaMinutes, 1500);
    PC_VERIFY_OK(m_store->undo());
    QCOMPARE(rules().of(id)->quotaMinutes, 1200);
}

void TestCampaignRules::openingCopiesTheRulesSoThatLaterSettingsDoNotReachThem()
{
    const CampaignId id = added(2026, true);
    QCOMPARE(count(m_store->database(), u"SELECT count(*) FROM campaign_rule"_s), 12);
    QCOMPARE(count(m_store->database(), u"SELECT count(*) FROM campaign_deadline"_s), 8);
    QCOMPARE(count(m_store->database(), u"SELECT count(*) FROM campaign_rule WHERE source = ''"_s), 0);
    PC_VERIFY_OK(setting(rule::quotaMinutes, u"1200"_s, {2026, 1, 1}));
    QCOMPARE(rules().of(id)->quotaMinutes, 1800);
    QCOMPARE(findings(m_store->database()), QString());
}

void TestCampaignRules::closingKeepsTheRulesTheCampaignWasRunBy()
{
    const CampaignId id = added(2025, false);
    PC_VERIFY_OK(write([&](Transaction &transaction) { return CampaignsRepository::close(transaction, id); }));
    PC_VERIFY_OK(setting(rule::quotaMinutes, u"1200"_s, {2025, 1, 1}));
    QCOMPARE(rules().of(id)->quotaMinutes, 1800);
}

void TestCampaignRules::theMarksStandOnBothSidesOfTheQuota()
{
    const CampaignId id = added(2026, true);
    const auto set = [&](const QString &name, int minutes) {
        return write([&](Transaction &transaction) {
            return CampaignRulesRepository::set(transaction, id, name, QString::number(minutes));
        });
    };
    PC_VERIFY_OK(set(rule::alertMinutes, 1800)); // at the quota is still in order
    const Status above = set(rule::alertMinutes, 1801);
    PC_VERIFY_ERROR(above, ErrorKind::Invalid);
    QCOMPARE(above.error().detail, rule::alertMinutes);
    PC_VERIFY_OK(set(rule::overMinutes, 1800));
    PC_VERIFY_ERROR(set(rule::overMinutes, 1799), ErrorKind::Invalid);
    PC_VERIFY_ERROR(set(rule::quotaMinutes, 1801), ErrorKind::Invalid);
    PC_VERIFY_ERROR(set(rule::quotaMinutes, 1799), ErrorKind::Invalid);
    QCOMPARE(rules().of(id)->quotaMinutes, 1800);
}

void TestCampaignRules::anEmptySentenceIsAChoice()
{
    const CampaignId id = added(2026, false);
    PC_VERIFY_OK(setting(rule::legalBasis, QString(), {2026, 1, 1}));
    QCOMPARE(rules().of(id)->sentences.value(rule::legalBasis), QString());
}

void TestCampaignRules::theLegalBasisNamesNoArticleThatDoesNotApply()
{
    const CampaignId id = added(2026, true);
    const auto found = rules().of(id);
    PC_VERIFY_OK(found);
    for (const QString &sentence : found->sentences)
        QVERIFY(!sentence.contains(u"L611-9"_s));
}

void TestCampaignRules::whatARuleMayBe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("one minute") << rule::alertMinutes << u"1"_s << true;
    QTest::newRow("a quota under the first mark") << rule::quotaMinutes << u"1499"_s << false;
    QTest::newRow("no minute") << rule::quotaMinutes << u"0"_s << false;
    QTest::newRow("a thousand hours") << rule::overMinutes << u"60000"_s << true;
    QTest::newRow("more") << rule::overMinutes << u"60001"_s << false;
    QTest::newRow("hours in words") << rule::alertMinutes << u"25 h"_s << false;
    QTest::newRow("an age") << rule::majorityAge << u"18"_s << true;
    QTest::newRow("no age") << rule::majorityAge << u"0"_s << false;
    QTest::newRow("asked for") << rule::opinionAsked << u"1"_s << true;
    QTest::newRow("perhaps") << rule::opinionAsked << u"2"_s << false;
    QTest::newRow("two signatures") << rule::signatures << u"student,university"_s << true;
    QTest::newRow("no signature") << rule::signatures << u""_s << false;
    QTest::newRow("a stranger") << rule::signatures << u"student,prefect"_s << false;
    QTest::newRow("no sentence") << rule::noPay << u""_s << true;
    QTest::newRow("no such rule") << u"weather"_s << u"fine"_s << false;
}

void TestCampaignRules::whatARuleMayBe()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(bool, accepted);
    const CampaignId id = added(2026, true);
    const Status status =
        write([&](Transaction &transaction) { return CampaignRulesRepository::set(transaction, id, name, value); });
    if (!accepted) {
        PC_VERIFY_ERROR(status, ErrorKind::Invalid);
        return;
    }
    PC_VERIFY_OK(status);
    QCOMPARE(*rules().value(id, name), value);
}

void TestCampaignRules::aRuleOfAClosedCampaignIsRefused()
{
    const CampaignId id = added(2026, true);
    PC_VERIFY_OK(write([&](Transaction &transaction) { return CampaignsRepository::close(transaction, id); }));
    PC_VERIFY_ERROR(write([&](Transaction &transaction) {
                        return CampaignRulesRepository::set(transaction, id, rule::quotaMinutes, u"1500"_s);
                    }),
                    ErrorKind::Refused);
    PC_VERIFY_ERROR(write([&](Transaction &transaction) {
                        return DeadlinesRepository::set(transaction, id, {DeadlineKind::Report, {2027, 7, 1}});
                    }),
                    ErrorKind::Refused);
}

void TestCampaignRules::customaryDays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("day");
    QTest::newRow("later in the year") << u"10-31"_s << QDate(2026, 9, 1) << QDate(2026, 10, 31);
    QTest::newRow("in the next year") << u"03-15"_s << QDate(2026, 9, 1) << QDate(2027, 3, 15);
    QTest::newRow("on the first day") << u"09-01"_s << QDate(2026, 9, 1) << QDate(2026, 9, 1);
    QTest::newRow("on the day before") << u"08-31"_s << QDate(2026, 9, 1) << QDate(2027, 8, 31);
    QTest::newRow("29 February, leap year") << u"02-29"_s << QDate(2027, 9, 1) << QDate(2028, 2, 29);
    QTest::newRow("29 February, common year") << u"02-29"_s << QDate(2026, 9, 1) << QDate(2027, 2, 28);
    QTest::newRow("no day") << u"13-01"_s << QDate(2026, 9, 1) << QDate();
    QTest::newRow("31 April") << u"04-31"_s << QDate(2026, 9, 1) << QDate();
    QTest::newRow("words") << u"Easter"_s << QDate(2026, 9, 1) << QDate();
}

void TestCampaignRules::customaryDays()
{
    QFETCH(QString, text);
    QFETCH(QDate, from);
    QFETCH(QDate, day);
    QCOMPARE(dayOfYearFrom(text, from), day);
}

void TestCampaignRules::deadlinesStandInTheOrderOfTheYear()
{
    const auto found = deadlines().of(campaign(added(2026, false)));
    PC_VERIFY_OK(found);
    QCOMPARE(found->size(), 8U);
    const std::vector<Deadline> wanted{
        {DeadlineKind::ProposalsUntil, {2026, 10, 31}},
        {DeadlineKind::ExaminationUntil, {2026, 11, 15}},
        {DeadlineKind::ApplicationsUntil, {2026, 11, 30}},
        {DeadlineKind::MatchingUntil, {2026, 12, 15}},
        {DeadlineKind::MidTerm, {2027, 3, 15}},
        {DeadlineKind::AttestationsUntil, {2027, 5, 15}},
        {DeadlineKind::LabelFilesUntil, {2027, 5, 1}},
        {DeadlineKind::Report, {2027, 6, 30}},
    };
    QVERIFY(*found == wanted);
    for (const DeadlineKind kind : DeadlineWords::kinds()) {
        QVERIFY(!DeadlineWords::label(kind).isEmpty());
        QCOMPARE(DeadlineWords::kind(DeadlineWords::word(kind)), std::optional(kind));
    }
}

void TestCampaignRules::aDeadlineCanBeMoved()
{
    const CampaignId id = added(2026, true);
    const Deadline moved{DeadlineKind::Report, {2027, 7, 9}, u"after the committee"_s};
    PC_VERIFY_OK(write([&](Transaction &transaction) { return DeadlinesRepository::set(transaction, id, moved); }));
    QCOMPARE(deadlines().of(campaign(id))->back(), moved);
    PC_VERIFY_ERROR(write([&](Transaction &transaction) {
                        return DeadlinesRepository::set(transaction, id, {DeadlineKind::Report, {}});
                    }),
                    ErrorKind::Invalid);
    PC_VERIFY_OK(m_store->undo());
    QCOMPARE(deadlines().of(campaign(id))->back().dueOn, QDate(2027, 6, 30));
}

PC_GUILESS_TEST_MAIN(TestCampaignRules)
#include "tst_campaignrules.moc"
