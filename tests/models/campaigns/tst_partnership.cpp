// The convention between the partners: when its end is announced; questions and their answers.
#include "models/campaigns/partnership.h"
#include "tests/models/store/registers.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestPartnership : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }
    void theEndIsAnnouncedInTime_data();
    void theEndIsAnnouncedInTime();
    void aRenewalByItselfIsNoEnd();
    void whatIsMissingIsSaid();
    void aConventionComesBackAsItWasWritten();
    void daysInTheWrongOrderAreRefused();
    void questionsWithoutAnAnswerComeFirst();
    void anAnswerHasItsDay_data();
    void anAnswerHasItsDay();
    void questionsOutliveTheirConvention();

private:
    Status write(const Store::Work &work) { return m_store->transact(u"a change"_s, work); }
    PartnershipsRepository repository() { return PartnershipsRepository(m_store->database()); }
    PartnershipId add(const Partnership &partnership)
    {
        PartnershipId made;
        (void)write([&](Transaction &transaction) -> Status {
            const auto id = PartnershipsRepository::add(transaction, partnership);
            if (!id)
                return id.error();
            made = *id;
            return done();
        });
        return made;
    }
    Status ask(const PartnerQuestion &question)
    {
        return write([&](Transaction &transaction) -> Status {
            const auto id = PartnershipsRepository::addQuestion(transaction, question);
            return id ? done() : Status(id.error());
        });
    }

    std::unique_ptr<TempDir> m_folder;
    std::unique_ptr<Store> m_store;
};

namespace {

Partnership convention()
{
    Partnership partnership;
    partnership.title = u"Convention 2024-2027"_s;
    partnership.firstParty = u"UDCCAS"_s;
    partnership.signedOn = {2024, 8, 20};
    partnership.startsOn = {2024, 9, 1};
    partnership.endsOn = {2027, 8, 31};
    partnership.alertDays = 120;
    return partnership;
}

} // namespace

void TestPartnership::init()
{
    m_folder = std::make_unique<TempDir>();
    m_store = created(m_folder->filePath(u"a.pcom"_s));
    QVERIFY(m_store);
}

void TestPartnership::theEndIsAnnouncedInTime_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("alert");
    QTest::newRow("before the first day") << QDate(2024, 8, 31) << int(PartnershipAlert::NotYet);
    QTest::newRow("first day") << QDate(2024, 9, 1) << int(PartnershipAlert::None);
    QTest::newRow("121 days before the end") << QDate(2027, 5, 2) << int(PartnershipAlert::None);
    QTest::newRow("120 days before the end") << QDate(2027, 5, 3) << int(PartnershipAlert::EndsSoon);
    QTest::newRow("last day") << QDate(2027, 8, 31) << int(PartnershipAlert::EndsSoon);
    QTest::newRow("day after") << QDate(2027, 9, 1) << int(PartnershipAlert::Ended);
}

void TestPartnership::theEndIsAnnouncedInTime()
{
    QFETCH(QDate, day);
    QFETCH(int, alert);
    QCOMPARE(int(alertOf(convention(), day)), alert);
    QCOMPARE(PartnerWords::sentence(convention(), day).isEmpty(), alert == int(PartnershipAlert::None));
}

void TestPartnership::aRenewalByItselfIsNoEnd()
{
    Partnership renewed = convention();
    renewed.tacitRenewal = true;
    QCOMPARE(alertOf(renewed, {2027, 8, 31}), PartnershipAlert::EndsSoon);
    QCOMPARE(alertOf(renewed, {2027, 9, 1}), PartnershipAlert::None);
    renewed.alertDays = 0;
    QCOMPARE(alertOf(renewed, {2027, 8, 30}), PartnershipAlert::None);
    QCOMPARE(alertOf(renewed, {2027, 8, 31}), PartnershipAlert::EndsSoon);
}

void TestPartnership::whatIsMissingIsSaid()
{
    Partnership draft;
    draft.title = u"Draft"_s;
    QCOMPARE(alertOf(draft, {2026, 11, 20}), PartnershipAlert::Unsigned);
    draft.signedOn = {2026, 11, 1};
    QCOMPARE(alertOf(draft, {2026, 11, 20}), PartnershipAlert::None); // no end is written
}

void TestPartnership::aConventionComesBackAsItWasWritten()
{
    Partnership written = convention();
    written.secondParty = u"University"_s;
    written.secondSignatory = u"The president"_s;
    written.tacitRenewal = true;
    written.committee = u"Two members of each partner"_s;
    written.note = u"A note"_s;
    written.id = add(written);
    QVERIFY(written.id.isValid());
    QCOMPARE(**repository().find(written.id), written);
    written.endsOn = {};
    PC_VERIFY_OK(write([&](Transaction &transaction) { return PartnershipsRepository::update(transaction, written); }));
    QCOMPARE(repository().all()->front(), written);
    PC_VERIFY_OK(m_store->undo());
    QCOMPARE((*repository().find(written.id))->endsOn, QDate(2027, 8, 31));
}

void TestPartnership::daysInTheWrongOrderAreRefused()
{
    Partnership wrong = convention();
    wrong.endsOn = {2024, 8, 31};
    PC_VERIFY_ERROR(PartnershipsRepository::validate(wrong), ErrorKind::Invalid);
    wrong.endsOn = wrong.startsOn;
    PC_VERIFY_OK(PartnershipsRepository::validate(wrong));
    wrong.alertDays = 1001;
    PC_VERIFY_ERROR(PartnershipsRepository::validate(wrong), ErrorKind::Invalid);
    wrong.alertDays = 1000;
    PC_VERIFY_OK(PartnershipsRepository::validate(wrong));
    wrong.title = u" "_s;
    PC_VERIFY_ERROR(PartnershipsRepository::validate(wrong), ErrorKind::Invalid);
}

void TestPartnership::questionsWithoutAnAnswerComeFirst()
{
    PC_VERIFY_OK(ask({{}, {}, {2026, 9, 10}, Partner::Udccas, u"Who signs?"_s, u"The dean"_s, {2026, 9, 20}}));
    PC_VERIFY_OK(ask({{}, {}, {2026, 9, 1}, Partner::University, u"How many communes?"_s}));
    PC_VERIFY_OK(ask({{}, {}, {2026, 9, 5}, Partner::Udccas, u"Which faculties?"_s}));
    QStringList asked;
    const auto questions = repository().questions();
    for (const PartnerQuestion &question : *questions)
        asked << question.question;
    QCOMPARE(asked, QStringList({u"Which faculties?"_s, u"How many communes?"_s, u"Who signs?"_s}));
    QVERIFY(questions->front().isOpen() && !questions->back().isOpen());
}

void TestPartnership::anAnswerHasItsDay_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("no answer yet") << QString() << QDate() << true;
    QTest::newRow("an answer that day") << u"Yes"_s << QDate(2026, 9, 10) << true;
    QTest::newRow("an answer without a day") << u"Yes"_s << QDate() << false;
    QTest::newRow("a day without an answer") << QString() << QDate(2026, 9, 10) << false;
    QTest::newRow("an answer before the question") << u"Yes"_s << QDate(2026, 9, 9) << false;
}

void TestPartnership::anAnswerHasItsDay()
{
    QFETCH(QString, answer);
    QFETCH(QDate, day);
    QFETCH(bool, accepted);
    const Status status = ask({{}, {}, {2026, 9, 10}, Partner::Udccas, u"Who signs?"_s, answer, day});
    if (accepted)
        PC_VERIFY_OK(status);
    else
        PC_VERIFY_ERROR(status, ErrorKind::Invalid);
}

void TestPartnership::questionsOutliveTheirConvention()
{
    const PartnershipId id = add(convention());
    PC_VERIFY_OK(ask({{}, id, {2026, 9, 10}, Partner::Udccas, u"Who signs?"_s}));
    PC_VERIFY_OK(write([&](Transaction &transaction) { return PartnershipsRepository::remove(transaction, id); }));
    QCOMPARE(repository().questions()->size(), 1U);
    QVERIFY(!repository().questions()->front().partnership.isValid());
    PC_VERIFY_OK(m_store->undo());
    QCOMPARE(repository().questions()->front().partnership, id);
    QCOMPARE(findings(m_store->database()), QString());
}

PC_GUILESS_TEST_MAIN(TestPartnership)
#include "tst_partnership.moc"
