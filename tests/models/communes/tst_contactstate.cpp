// Where the partnership stands, told from the exchanges alone.
#include "models/contacts/contact.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;

Q_DECLARE_METATYPE(pc::ContactState)

class TestContactState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theExchangesTellTheState_data();
    void theExchangesTellTheState();
    void wordsOfTheDatabaseReadBack();
};

void TestContactState::theExchangesTellTheState_data()
{
    // One word for each exchange, oldest first: > from us, < from the town hall, then the outcome.
    QTest::addColumn<QString>("exchanges");
    QTest::addColumn<ContactState>("state");
    QTest::newRow("nothing yet") << u""_s << ContactState::ToContact;
    QTest::newRow("one letter") << u">none"_s << ContactState::Contacted;
    QTest::newRow("a second one") << u">none >none"_s << ContactState::Reminded;
    QTest::newRow("they wrote first") << u"<none"_s << ContactState::Contacted;
    QTest::newRow("they wrote, we answered") << u"<none >none"_s << ContactState::Contacted;
    QTest::newRow("no answer") << u">none >no_answer"_s << ContactState::NoAnswer;
    QTest::newRow("no answer, then a letter") << u">no_answer >none"_s << ContactState::Reminded;
    QTest::newRow("to be called back") << u">call_back"_s << ContactState::Contacted;
    QTest::newRow("interested") << u">none >interested"_s << ContactState::Interested;
    QTest::newRow("silence does not undo an answer") << u">interested >no_answer"_s << ContactState::Interested;
    QTest::newRow("a later answer wins") << u">interested >declined"_s << ContactState::Declined;
    QTest::newRow("a change of mind") << u">declined >none <participating"_s << ContactState::Participating;
}

void TestContactState::theExchangesTellTheState()
{
    QFETCH(QString, exchanges);
    QFETCH(ContactState, state);
    std::vector<Contact> log;
    for (const QString &word : exchanges.split(u' ', Qt::SkipEmptyParts)) {
        Contact contact;
        contact.direction = word.startsWith(u'>') ? ContactDirection::Outgoing : ContactDirection::Incoming;
        const auto outcome = ContactWords::outcome(word.mid(1));
        QVERIFY(outcome);
        contact.outcome = *outcome;
        log.push_back(contact);
    }
    QCOMPARE(contactState(log), state);
}

void TestContactState::wordsOfTheDatabaseReadBack()
{
    for (const ContactState state : ContactWords::states()) {
        QCOMPARE(ContactWords::state(ContactWords::word(state)), std::optional(state));
        QVERIFY(!ContactWords::label(state).isEmpty());
    }
    for (const ContactOutcome outcome : ContactWords::outcomes())
        QCOMPARE(ContactWords::outcome(ContactWords::word(outcome)), std::optional(outcome));
    for (const ContactChannel channel : ContactWords::channels())
        QCOMPARE(ContactWords::channel(ContactWords::word(channel)), std::optional(channel));
    for (const ContactDirection direction : ContactWords::directions())
        QCOMPARE(ContactWords::direction(ContactWords::word(direction)), std::optional(direction));
    QCOMPARE(ContactWords::state(u""_s), std::nullopt);
}

PC_GUILESS_TEST_MAIN(TestContactState)
#include "tst_contactstate.moc"
