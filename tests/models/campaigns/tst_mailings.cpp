// Mailings to the town halls: one exchange for each commune, and who did not answer.
#include "tests/models/campaigns/mailingtest.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestMailings : public MailingTest {
    Q_OBJECT

private Q_SLOTS:
    void aRoundWritesOneExchangePerCommuneAndIsOneStep();
    void aRoundMustBeComplete();
    void aRoundBelongsToTheCampaignOfItsDay();
    void changingARoundChangesItsExchanges();
    void removingARoundRemovesItsExchanges();
    void aReminderIsForThoseWhoDidNotAnswer();
    void whatCountsAsAnAnswer_data();
    void whatCountsAsAnAnswer();
};

void TestMailings::aRoundWritesOneExchangePerCommuneAndIsOneStep()
{
    const auto reg = m_nord.fresh();
    const CommuneId one = idOf(*reg, u"59218"_s);
    const CommuneId two = idOf(*reg, u"59006"_s);
    const auto id = record(*reg, call(campaign(*reg, 2026)), {one, two, one});
    PC_VERIFY_OK(id);
    const auto exchanges = ContactsRepository(reg->database()).ofRound(*id);
    QCOMPARE(exchanges->size(), 2U);
    QCOMPARE(exchanges->front().channel, ContactChannel::Letter);
    QCOMPARE(exchanges->front().subject, u"Call for proposals"_s);
    QCOMPARE(exchanges->front().direction, ContactDirection::Outgoing);
    QCOMPARE(exchanges->front().happenedOn, QDate(2026, 9, 15));
    QCOMPARE(state(*reg, one), u"contacted"_s);
    PC_VERIFY_OK(reg->store().undo());
    QCOMPARE(count(reg->database(), u"SELECT count(*) FROM contact"_s), 0);
    QCOMPARE(count(reg->database(), u"SELECT count(*) FROM mailing_round"_s), 0);
    QCOMPARE(state(*reg, one), u"to_contact"_s);
    PC_VERIFY_OK(reg->store().redo());
    QCOMPARE(count(reg->database(), u"SELECT count(*) FROM contact WHERE round IS NOT NULL"_s), 2);
    QCOMPARE(soundness(*reg), QString());
}

void TestMailings::aRoundMustBeComplete()
{
    const auto reg = m_nord.fresh();
    const CommuneId one = idOf(*reg, u"59218"_s);
    MailingRound round = call(campaign(*reg, 2026));
    PC_VERIFY_ERROR(record(*reg, round, {}), ErrorKind::Invalid);
    round.subject = u" "_s;
    PC_VERIFY_ERROR(record(*reg, round, {one}), ErrorKind::Invalid);
    round = call(round.campaign);
    round.sentOn = {};
    PC_VERIFY_ERROR(record(*reg, round, {one}), ErrorKind::Invalid);
    round = call(round.campaign);
    round.replyBy = {2026, 9, 14};
    PC_VERIFY_ERROR(record(*reg, round, {one}), ErrorKind::Invalid);
    round.replyBy = {2026, 9, 15};
    PC_VERIFY_OK(record(*reg, round, {one}));
    PC_VERIFY_OK(
        write(*reg, [&](Transaction &transaction) { return CampaignsRepository::close(transaction, round.campaign); }));
    PC_VERIFY_ERROR(record(*reg, round, {one}), ErrorKind::Refused);
}

void TestMailings::aRoundBelongsToTheCampaignOfItsDay()
{
    const auto reg = m_nord.fresh();
    MailingRound round = call(campaign(*reg, 2026));
    round.replyBy = {};
    const CommuneId one = idOf(*reg, u"59218"_s);
    round.sentOn = {2026, 8, 31};
    PC_VERIFY_ERROR(record(*reg, round, {one}), ErrorKind::Invalid);
    round.sentOn = {2026, 9, 1};
    PC_VERIFY_OK(record(*reg, round, {one}));
    round.sentOn = {2027, 8, 31};
    PC_VERIFY_OK(record(*reg, round, {one}));
    round.sentOn = {2027, 9, 1};
    PC_VERIFY_ERROR(record(*reg, round, {one}), ErrorKind::Invalid);
}

void TestMailings::changingARoundChangesItsExchanges()
{
    const auto reg = m_nord.fresh();
    MailingRound round = call(campaign(*reg, 2026));
    round.id = *record(*reg, round, {idOf(*reg, u"59218"_s)});
    round.sentOn = {2026, 9, 16};
    round.channel = ContactChannel::Email;
    PC_VERIFY_OK(
        write(*reg, [&](Transaction &transaction) { return MailingRoundsRepository::update(transaction, round); }));
    QCOMPARE(**MailingRoundsRepository(reg->database()).find(round.id), round);
    const auto exchanges = ContactsRepository(reg->database()).ofRound(round.id);
    QCOMPARE(exchanges->front().happenedOn, QDate(2026, 9, 16));
    QCOMPARE(exchanges->front().channel, ContactChannel::Email);
}

void TestMailings::removingARoundRemovesItsExchanges()
{
    const auto reg = m_nord.fresh();
    const CommuneId one = idOf(*reg, u"59218"_s);
    PC_VERIFY_OK(exchange(*reg, one, {2026, 9, 10}, ContactDirection::Outgoing, ContactOutcome::None));
    const auto id = record(*reg, call(campaign(*reg, 2026)), {one});
    QCOMPARE(state(*reg, one), u"reminded"_s);
    PC_VERIFY_OK(
        write(*reg, [&](Transaction &transaction) { return MailingRoundsRepository::remove(transaction, *id); }));
    QCOMPARE(count(reg->database(), u"SELECT count(*) FROM contact"_s), 1);
    QCOMPARE(state(*reg, one), u"contacted"_s);
    QCOMPARE(soundness(*reg), QString());
}

void TestMailings::aReminderIsForThoseWhoDidNotAnswer()
{
    const auto reg = m_nord.fresh();
    const CampaignId now = campaign(*reg, 2026);
    const std::vector<CommuneId> reached{idOf(*reg, u"59218"_s), idOf(*reg, u"59006"_s), idOf(*reg, u"59229"_s)};
    MailingRound round = call(now);
    round.id = *record(*reg, round, reached);
    MailingRoundsRepository rounds(reg->database());
    QCOMPARE(rounds.withoutAnswer(round)->size(), 3U);
    PC_VERIFY_OK(exchange(*reg, reached[0], {2026, 9, 20}, ContactDirection::Incoming, ContactOutcome::None));
    PC_VERIFY_OK(proposal(*reg, now, reached[1], u"submitted"_s, u"2026-001"_s));
    const auto silent = rounds.withoutAnswer(round);
    QCOMPARE(silent->size(), 1U);
    QCOMPARE(silent->front(), reached[2]);
    MailingRound reminder = round;
    reminder.kind = RoundKind::FirstReminder;
    reminder.sentOn = {2026, 10, 15};
    PC_VERIFY_OK(record(*reg, reminder, *silent));
    QCOMPARE(state(*reg, reached[2]), u"reminded"_s);
    QCOMPARE(rounds.ofCampaign(now)->front().kind, RoundKind::FirstReminder);
    QCOMPARE(rounds.withoutAnswer(round)->size(), 1U); // a reminder is no answer
}

void TestMailings::whatCountsAsAnAnswer_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("incoming");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<qint64>("round");
    QTest::addColumn<bool>("answered");
    const QDate sent(2026, 9, 15);
    QTest::newRow("a letter from them") << sent.addDays(3) << true << int(ContactOutcome::None) << qint64(0) << true;
    QTest::newRow("the same day") << sent << true << int(ContactOutcome::None) << qint64(0) << true;
    QTest::newRow("the day before") << sent.addDays(-1) << true << int(ContactOutcome::Interested) << qint64(0)
                                    << false;
    QTest::newRow("we called, nobody") << sent.addDays(9) << false << int(ContactOutcome::NoAnswer) << qint64(0)
                                       << false;
    QTest::newRow("we called, call back")
        << sent.addDays(9) << false << int(ContactOutcome::CallBack) << qint64(0) << false;
    QTest::newRow("we called, no") << sent.addDays(9) << false << int(ContactOutcome::Declined) << qint64(0) << true;
    QTest::newRow("we called, yes") << sent.addDays(9) << false << int(ContactOutcome::Participating) << qint64(0)
                                    << true;
    QTest::newRow("the mailing itself") << sent << false << int(ContactOutcome::Interested) << qint64(7) << false;
}

void TestMailings::whatCountsAsAnAnswer()
{
    QFETCH(QDate, day);
    QFETCH(bool, incoming);
    QFETCH(int, outcome);
    QFETCH(qint64, round);
    QFETCH(bool, answered);
    MailingRound mailing = call({1});
    mailing.id = {7};
    Contact contact;
    contact.happenedOn = day;
    contact.direction = incoming ? ContactDirection::Incoming : ContactDirection::Outgoing;
    contact.outcome = ContactOutcome(outcome);
    contact.round = {round};
    QCOMPARE(hasAnswered(std::span(&contact, 1), mailing), answered);
    QVERIFY(!hasAnswered({}, mailing));
}

PC_GUILESS_TEST_MAIN(TestMailings)
#include "tst_mailings.moc"
