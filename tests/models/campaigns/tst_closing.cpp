// Opening, closing and reopening campaigns: by campaign, and by the day of what is written.
#include "models/campaigns/campaignsrepository.h"
#include "models/campaigns/diffusion.h"
#include "models/contacts/contactsrepository.h"
#include "tests/models/store/registers.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestClosing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }
    void theCampaignOfADay_data();
    void theCampaignOfADay();
    void theCurrentCampaign_data();
    void theCurrentCampaign();
    void closingIsDatedAndSigned();
    void aClosedCampaignLocksItsDaysOnly_data();
    void aClosedCampaignLocksItsDaysOnly();
    void exchangesFollowTheirDay();
    void aPromiseOfAClosedYearIsKeptLater();
    void reopeningNeedsAReason();
    void aClosedCampaignKeepsNameAndDays();
    void overlapsAreRefused_data();
    void overlapsAreRefused();
    void daysCanBeMovedNextToTheNeighbour();
    void onlyAnEmptyCampaignIsRemoved();
    void theLastCampaignStays();
    void undoTakesBackAClosing();

private:
    Status write(const Store::Work &work) { return m_store->transact(u"a change"_s, work); }
    CampaignId add(const Campaign &campaign)
    {
        CampaignId made;
        (void)write([&](Transaction &transaction) -> Status {
            const auto id = CampaignsRepository::open(transaction, campaign);
            if (!id)
                return id.error();
            made = *id;
            return done();
        });
        return made;
    }
    Status close(CampaignId id)
    {
        return write([&](Transaction &transaction) { return CampaignsRepository::close(transaction, id); });
    }
    Status reopen(CampaignId id, const QString &reason)
    {
        return write([&](Transaction &transaction) { return CampaignsRepository::reopen(transaction, id, reason); });
    }
    CampaignsRepository campaigns() { return CampaignsRepository(m_store->database()); }
    static Contact exchange(QDate day)
    {
        Contact contact;
        contact.commune = {1};
        contact.happenedOn = day;
        contact.subject = u"Presentation of the scheme"_s;
        return contact;
    }
    Status record(Contact &contact)
    {
        return write([&](Transaction &transaction) -> Status {
            const auto added = ContactsRepository::add(transaction, contact);
            if (added)
                contact.id = *added;
            return added ? done() : Status(added.error());
        });
    }
    Status change(const Contact &contact)
    {
        return write([&](Transaction &transaction) { return ContactsRepository::update(transaction, contact); });
    }
    Status take(ContactId id)
    {
        return write([&](Transaction &transaction) { return ContactsRepository::remove(transaction, id); });
    }
    Campaign found(CampaignId id) { return **campaigns().find(id); }

    std::unique_ptr<TempDir> m_folder;
    std::unique_ptr<Store> m_store;
    CampaignId m_before; // 2025-2026
    CampaignId m_now;    // 2026-2027
};

void TestClosing::init()
{
    m_folder = std::make_unique<TempDir>();
    m_store = created(m_folder->filePath(u"a.pcom"_s));
    QVERIFY(m_store);
    m_before = add(Campaign::ofYear({2025}));
    m_now = add(Campaign::ofYear({2026}));
    QVERIFY(m_before.isValid() && m_now.isValid());
}

void TestClosing::theCampaignOfADay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("name");
    QTest::newRow("31 August") << QDate(2026, 8, 31) << u"2025-2026"_s;
    QTest::newRow("1 September") << QDate(2026, 9, 1) << u"2026-2027"_s;
    QTest::newRow("last day") << QDate(2027, 8, 31) << u"2026-2027"_s;
    QTest::newRow("day after") << QDate(2027, 9, 1) << QString();
    QTest::newRow("day before all") << QDate(2025, 8, 31) << QString();
}

void TestClosing::theCampaignOfADay()
{
    QFETCH(QDate, day);
    QFETCH(QString, name);
    const auto campaign = campaigns().ofDay(day);
    PC_VERIFY_OK(campaign);
    QCOMPARE(*campaign ? (*campaign)->name : QString(), name);
}

void TestClosing::theCurrentCampaign_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("name");
    QTest::newRow("before all") << QDate(2025, 1, 1) << u"2025-2026"_s;
    QTest::newRow("31 August") << QDate(2026, 8, 31) << u"2025-2026"_s;
    QTest::newRow("1 September") << QDate(2026, 9, 1) << u"2026-2027"_s;
    QTest::newRow("after all") << QDate(2030, 1, 1) << u"2026-2027"_s;
}

void TestClosing::theCurrentCampaign()
{
    QFETCH(QDate, day);
    QFETCH(QString, name);
    const auto campaign = campaigns().current(day);
    PC_VERIFY_OK(campaign);
    QCOMPARE((*campaign)->name, name);
}

void TestClosing::closingIsDatedAndSigned()
{
    PC_VERIFY_OK(close(m_before));
    QVERIFY(found(m_before).isClosed());
    QCOMPARE(found(m_before).closedOn, testClock().today());
    QCOMPARE(found(m_before).closedBy, m_store->author());
    QVERIFY(!found(m_now).isClosed());
    PC_VERIFY_ERROR(close(m_before), ErrorKind::Refused);
}

void TestClosing::aClosedCampaignLocksItsDaysOnly_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("open");
    QTest::newRow("31 August before") << QDate(2025, 8, 31) << true;
    QTest::newRow("first day") << QDate(2025, 9, 1) << false;
    QTest::newRow("31 August") << QDate(2026, 8, 31) << false;
    QTest::newRow("1 September") << QDate(2026, 9, 1) << true;
    QTest::newRow("in no campaign") << QDate(2028, 1, 1) << true;
}

void TestClosing::aClosedCampaignLocksItsDaysOnly()
{
    QFETCH(QDate, day);
    QFETCH(bool, open);
    PC_VERIFY_OK(close(m_before));
    const Status status =
        write([&](Transaction &transaction) { return CampaignsRepository::requireOpenOn(transaction, day); });
    if (open)
        PC_VERIFY_OK(status);
    else
        PC_VERIFY_ERROR(status, ErrorKind::Refused);
    const auto require = [&](CampaignId id) {
        return write([&](Transaction &transaction) { return CampaignsRepository::requireOpen(transaction, id); });
    };
    PC_VERIFY_ERROR(require(m_before), ErrorKind::Refused);
    PC_VERIFY_OK(require(m_now));
    PC_VERIFY_ERROR(require({999}), ErrorKind::Refused);
    PC_VERIFY_ERROR(write([&](Transaction &transaction) -> Status {
                        const auto added = DiffusionsRepository::add(
                            transaction, {{}, m_before, u"Faculty of law"_s, DiffusionChannel::Email, day, {}});
                        return added ? done() : Status(added.error());
                    }),
                    ErrorKind::Refused);
}

void TestClosing::exchangesFollowTheirDay()
{
    Contact last = exchange({2026, 8, 31});
    Contact first = exchange({2026, 9, 1});
    PC_VERIFY_OK(record(last));
    PC_VERIFY_OK(record(first));
    PC_VERIFY_OK(close(m_before));

    Contact late = exchange({2025, 9, 1});
    const Status refused = record(late);
    PC_VERIFY_ERROR(refused, ErrorKind::Refused);
    QVERIFY(refused.error().message.contains(u"2025-2026"_s));
    PC_VERIFY_ERROR(take(last.id), ErrorKind::Refused);
    Contact moved = last;
    moved.happenedOn = first.happenedOn;
    PC_VERIFY_ERROR(change(moved), ErrorKind::Refused);
    moved = last;
    moved.note = u"said later"_s;
    PC_VERIFY_ERROR(change(moved), ErrorKind::Refused);
    moved = first;
    moved.happenedOn = last.happenedOn;
    PC_VERIFY_ERROR(change(moved), ErrorKind::Refused);

    first.note = u"said later"_s;
    PC_VERIFY_OK(change(first));
    PC_VERIFY_OK(take(first.id));
    Contact next = exchange({2026, 9, 2});
    PC_VERIFY_OK(record(next));
    PC_VERIFY_OK(reopen(m_before, u"an exchange was forgotten"_s));
    PC_VERIFY_OK(record(late));
    PC_VERIFY_OK(take(last.id));
}

void TestClosing::aPromiseOfAClosedYearIsKeptLater()
{
    Contact promise = exchange({2026, 6, 2});
    promise.nextStep = u"Send the form"_s;
    promise.nextStepOn = QDate(2026, 9, 15);
    PC_VERIFY_OK(record(promise));
    PC_VERIFY_OK(close(m_before));
    Contact kept = promise;
    kept.nextDoneOn = QDate(2026, 9, 14);
    PC_VERIFY_OK(change(kept));
    PC_VERIFY_OK(change(promise));
    kept.nextStep = u"Send another form"_s;
    PC_VERIFY_ERROR(change(kept), ErrorKind::Refused);
}

void TestClosing::reopeningNeedsAReason()
{
    PC_VERIFY_ERROR(reopen(m_before, u"it is open"_s), ErrorKind::Refused);
    PC_VERIFY_OK(close(m_before));
    PC_VERIFY_ERROR(reopen(m_before, u"  "_s), ErrorKind::Invalid);
    PC_VERIFY_OK(reopen(m_before, u"a sheet of hours came late"_s));
    QVERIFY(!found(m_before).isClosed());
    QCOMPARE(found(m_before).reopenedReason, u"a sheet of hours came late"_s);
    PC_VERIFY_OK(close(m_before));
    QCOMPARE(found(m_before).reopenedReason, u"a sheet of hours came late"_s);
}

void TestClosing::aClosedCampaignKeepsNameAndDays()
{
    PC_VERIFY_OK(close(m_before));
    Campaign changed = found(m_before);
    changed.name = u"another"_s;
    PC_VERIFY_ERROR(write([&](Transaction &transaction) { return CampaignsRepository::update(transaction, changed); }),
                    ErrorKind::Refused);
}

void TestClosing::overlapsAreRefused_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("the year after") << QDate(2027, 9, 1) << QDate(2028, 8, 31) << true;
    QTest::newRow("begins on the last day") << QDate(2027, 8, 31) << QDate(2028, 8, 30) << false;
    QTest::newRow("ends on the first day") << QDate(2025, 1, 1) << QDate(2025, 9, 1) << false;
    QTest::newRow("ends the day before") << QDate(2025, 1, 1) << QDate(2025, 8, 31) << true;
    QTest::newRow("within") << QDate(2026, 10, 1) << QDate(2026, 11, 1) << false;
    QTest::newRow("around") << QDate(2020, 1, 1) << QDate(2030, 1, 1) << false;
}

void TestClosing::overlapsAreRefused()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(bool, accepted);
    const Status status = write([&](Transaction &transaction) -> Status {
        const auto id = CampaignsRepository::open(transaction, {{}, u"third"_s, from, to});
        return id ? done() : Status(id.error());
    });
    if (accepted)
        PC_VERIFY_OK(status);
    else
        PC_VERIFY_ERROR(status, ErrorKind::Refused);
}

void TestClosing::daysCanBeMovedNextToTheNeighbour()
{
    const auto move = [&](QDate last) {
        Campaign changed = found(m_before);
        changed.endsOn = last;
        return write([&](Transaction &transaction) { return CampaignsRepository::update(transaction, changed); });
    };
    PC_VERIFY_ERROR(move({2026, 9, 1}), ErrorKind::Refused);
    PC_VERIFY_OK(move({2026, 7, 31}));
    QVERIFY(!*campaigns().ofDay({2026, 8, 15}));
    PC_VERIFY_OK(move({2026, 8, 31}));
}

void TestClosing::onlyAnEmptyCampaignIsRemoved()
{
    const auto remove = [&](CampaignId id) {
        return write([&](Transaction &transaction) { return CampaignsRepository::remove(transaction, id); });
    };
    DiffusionId diffusion;
    PC_VERIFY_OK(write([&](Transaction &transaction) -> Status {
        const auto added = DiffusionsRepository::add(
            transaction, {{}, m_now, u"Faculty of law"_s, DiffusionChannel::Forum, {2026, 9, 14}, 250});
        if (!added)
            return added.error();
        diffusion = *added;
        return done();
    }));
    PC_VERIFY_ERROR(remove(m_now), ErrorKind::Refused);
    PC_VERIFY_OK(write([&](Transaction &transaction) { return DiffusionsRepository::remove(transaction, diffusion); }));
    PC_VERIFY_OK(remove(m_now));
    QCOMPARE(campaigns().all()->size(), 1U);
    PC_VERIFY_OK(m_store->undo());
    QCOMPARE(campaigns().all()->size(), 2U);
    QCOMPARE(findings(m_store->database()), QString());
}

void TestClosing::theLastCampaignStays()
{
    const auto remove = [&](CampaignId id) {
        return write([&](Transaction &transaction) { return CampaignsRepository::remove(transaction, id); });
    };
    PC_VERIFY_OK(remove(m_before));
    PC_VERIFY_ERROR(remove(m_now), ErrorKind::Refused);
}

void TestClosing::undoTakesBackAClosing()
{
    PC_VERIFY_OK(close(m_before));
    PC_VERIFY_OK(m_store->undo());
    QVERIFY(!found(m_before).isClosed());
    PC_VERIFY_OK(m_store->redo());
    QVERIFY(found(m_before).isClosed());
}

PC_GUILESS_TEST_MAIN(TestClosing)
#include "tst_closing.moc"
