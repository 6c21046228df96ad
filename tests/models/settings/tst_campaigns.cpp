// Campaigns: one a university year, latest first.
#include "models/campaigns/campaignsrepository.h"
#include "tests/models/store/registers.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestCampaigns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }
    void theLatestComesFirst();
    void aCampaignHoldsItsFirstAndLastDay();
    void twoOfOneNameAreRefused();
    void daysInTheWrongOrderAreRefused();

private:
    Result<CampaignId> add(const Campaign &campaign)
    {
        Result<CampaignId> id = CampaignId();
        const Status status = m_store->transact(u"Campaign"_s, [&](Transaction &transaction) -> Status {
            id = CampaignsRepository::add(transaction, campaign);
            return id ? done() : Status(id.error());
        });
        return status ? id : Result<CampaignId>(status.error());
    }
    QStringList names()
    {
        QStringList names;
        const auto campaigns = CampaignsRepository(m_store->database()).all();
        for (const Campaign &campaign : *campaigns)
            names << campaign.name;
        return names;
    }

    std::unique_ptr<TempDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void TestCampaigns::init()
{
    m_folder = std::make_unique<TempDir>();
    m_store = created(m_folder->filePath(u"a.pcom"_s));
    QVERIFY(m_store);
}

void TestCampaigns::theLatestComesFirst()
{
    for (const int year : {2025, 2027, 2026})
        PC_VERIFY_OK(add(Campaign::ofYear({year})));
    QCOMPARE(names(), QStringList({u"2027-2028"_s, u"2026-2027"_s, u"2025-2026"_s}));
    PC_VERIFY_OK(m_store->undo());
    QCOMPARE(names(), QStringList({u"2027-2028"_s, u"2025-2026"_s}));
    const Campaign read = CampaignsRepository(m_store->database()).all()->front();
    QVERIFY(read.id.isValid());
    QCOMPARE(read.startsOn, QDate(2027, 9, 1));
    QCOMPARE(read.endsOn, QDate(2028, 8, 31));
}

void TestCampaigns::aCampaignHoldsItsFirstAndLastDay()
{
    const Campaign campaign = Campaign::ofYear({2026});
    QVERIFY(campaign.contains({2026, 9, 1}));
    QVERIFY(campaign.contains({2027, 8, 31}));
    QVERIFY(!campaign.contains({2026, 8, 31}));
    QVERIFY(!campaign.contains({2027, 9, 1}));
}

void TestCampaigns::twoOfOneNameAreRefused()
{
    PC_VERIFY_OK(add(Campaign::ofYear({2026})));
    PC_VERIFY_ERROR(add(Campaign::ofYear({2026})), ErrorKind::Refused);
    QCOMPARE(names().size(), 1);
}

void TestCampaigns::daysInTheWrongOrderAreRefused()
{
    PC_VERIFY_ERROR(add({{}, u"backwards"_s, {2027, 1, 1}, {2026, 1, 1}}), ErrorKind::Refused);
    PC_VERIFY_ERROR(add({{}, u""_s, {2026, 1, 1}, {2027, 1, 1}}), ErrorKind::Refused);
    QCOMPARE(names(), QStringList());
}

PC_GUILESS_TEST_MAIN(TestCampaigns)
#include "tst_campaigns.moc"
