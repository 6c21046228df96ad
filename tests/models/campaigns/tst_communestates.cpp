// Where each commune stands in a campaign, and what the list of communes tells of it.
#include "tests/models/campaigns/mailingtest.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestCommuneStates : public MailingTest {
    Q_OBJECT

private Q_SLOTS:
    void theStateOfACommune_data();
    void theStateOfACommune();
    void theListFollowsTheCurrentCampaign();
    void aSubmittedProposalMakesACommuneTakePart();
    void movingTheCampaignMovesTheStates();
    void countsAgreeWithLists();
    void figuresOfAnEmptyCampaignAreZero();
    void theListOfCommunesShowsTheFiguresOfTheCampaign();
};

void TestCommuneStates::theStateOfACommune_data()
{
    QTest::addColumn<QList<QDate>>("days");
    QTest::addColumn<QList<int>>("outcomes");
    QTest::addColumn<bool>("proposed");
    QTest::addColumn<int>("state");
    const int none = int(ContactOutcome::None);
    const int no = int(ContactOutcome::Declined);
    const int yes = int(ContactOutcome::Interested);
    const int silent = int(ContactOutcome::NoAnswer);
    const auto is = [](ContactState state) { return int(state); };
    const QDate in(2026, 9, 15);
    QTest::newRow("nothing") << QList<QDate>() << QList<int>() << false << is(ContactState::ToContact);
    QTest::newRow("last year only") << QList<QDate>{{2026, 8, 31}} << QList<int>{yes} << false
                                    << is(ContactState::ToContact);
    QTest::newRow("first day") << QList<QDate>{{2026, 9, 1}} << QList<int>{none} << false
                               << is(ContactState::Contacted);
    QTest::newRow("last day") << QList<QDate>{{2027, 8, 31}} << QList<int>{yes} << false
                              << is(ContactState::Interested);
    QTest::newRow("day after") << QList<QDate>{in, {2027, 9, 1}} << QList<int>{none, yes} << false
                               << is(ContactState::Contacted);
    QTest::newRow("two attempts") << QList<QDate>{in, in} << QList<int>{none, none} << false
                                  << is(ContactState::Reminded);
    QTest::newRow("one of them last year")
        << QList<QDate>{{2026, 6, 1}, in} << QList<int>{none, none} << false << is(ContactState::Contacted);
    QTest::newRow("no answer") << QList<QDate>{in, in} << QList<int>{none, silent} << false
                               << is(ContactState::NoAnswer);
    QTest::newRow("said no") << QList<QDate>{in} << QList<int>{no} << false << is(ContactState::Declined);
    QTest::newRow("said no last year") << QList<QDate>{{2026, 5, 1}} << QList<int>{no} << false
                                       << is(ContactState::ToContact);
    QTest::newRow("proposed without a word")
        << QList<QDate>() << QList<int>() << true << is(ContactState::Participating);
    QTest::newRow("said no, then proposed")
        << QList<QDate>{in} << QList<int>{no} << true << is(ContactState::Participating);
}

void TestCommuneStates::theStateOfACommune()
{
    QFETCH(QList<QDate>, days);
    QFETCH(QList<int>, outcomes);
    QFETCH(bool, proposed);
    QFETCH(int, state);
    std::vector<Contact> exchanges;
    for (qsizetype i = 0; i < days.size(); ++i) {
        Contact contact;
        contact.happenedOn = days.at(i);
        contact.outcome = ContactOutcome(outcomes.at(i));
        exchanges.push_back(contact);
    }
    QCOMPARE(int(communeState(exchanges, Campaign::ofYear({2026}), proposed)), state);
}

void TestCommuneStates::theListFollowsTheCurrentCampaign()
{
    auto reg = m_nord.fresh(QDate(2026, 8, 31)); // its first campaign is 2025-2026
    const QString path = reg->store().path();
    const CommuneId one = idOf(*reg, u"59218"_s);
    PC_VERIFY_OK(exchange(*reg, one, {2026, 8, 30}, ContactDirection::Incoming, ContactOutcome::Interested));
    campaign(*reg, 2025);
    campaign(*reg, 2026);
    QCOMPARE(state(*reg, one), u"interested"_s);
    reg.reset();
    reg = m_nord.opened(path, QDate(2026, 9, 1));
    QCOMPARE(state(*reg, one), u"to_contact"_s);
    QCOMPARE(soundness(*reg), QString());
}

void TestCommuneStates::aSubmittedProposalMakesACommuneTakePart()
{
    const auto reg = m_nord.fresh();
    const CampaignId now = campaign(*reg, 2026);
    const CommuneId one = idOf(*reg, u"59218"_s);
    PC_VERIFY_OK(proposal(*reg, now, one, u"draft"_s, u"2026-001"_s));
    QCOMPARE(state(*reg, one), u"to_contact"_s);
    PC_VERIFY_OK(proposal(*reg, now, one, u"submitted"_s, u"2026-002"_s));
    QCOMPARE(state(*reg, one), u"participating"_s);
    PC_VERIFY_OK(exchange(*reg, one, {2026, 10, 1}, ContactDirection::Incoming, ContactOutcome::None));
    QCOMPARE(state(*reg, one), u"participating"_s);
    PC_VERIFY_OK(reg->store().undo());
    PC_VERIFY_OK(reg->store().undo());
    QCOMPARE(state(*reg, one), u"to_contact"_s);
    PC_VERIFY_OK(reg->store().redo());
    const qint64 id = count(reg->database(), u"SELECT id FROM proposal WHERE number = '2026-002'"_s);
    PC_VERIFY_OK(write(*reg, [&](Transaction &transaction) {
        return transaction.update(QLatin1StringView("proposal"), id, {{QLatin1StringView("status"), u"cancelled"_s}});
    }));
    QCOMPARE(state(*reg, one), u"to_contact"_s);
    QCOMPARE(soundness(*reg), QString());
}

void TestCommuneStates::movingTheCampaignMovesTheStates()
{
    const auto reg = m_nord.fresh();
    const CommuneId one = idOf(*reg, u"59218"_s);
    PC_VERIFY_OK(exchange(*reg, one, {2026, 8, 20}, ContactDirection::Outgoing, ContactOutcome::None));
    QCOMPARE(state(*reg, one), u"to_contact"_s);
    Campaign earlier = **CampaignsRepository(reg->database()).find(campaign(*reg, 2026));
    earlier.startsOn = {2026, 8, 15};
    PC_VERIFY_OK(
        write(*reg, [&](Transaction &transaction) { return CampaignsRepository::update(transaction, earlier); }));
    QCOMPARE(state(*reg, one), u"contacted"_s);
    QCOMPARE(soundness(*reg), QString());
}

void TestCommuneStates::countsAgreeWithLists()
{
    const auto reg = m_nord.fresh();
    const Campaign now = **CampaignsRepository(reg->database()).find(campaign(*reg, 2026));
    const auto waiting = communesInState(reg->database(), now, ContactState::ToContact);
    QCOMPARE(waiting->size(), 352U);
    const std::vector<CommuneId> some(waiting->begin(), waiting->begin() + 40);
    PC_VERIFY_OK(record(*reg, call(now.id), some));
    PC_VERIFY_OK(proposal(*reg, now.id, some.front(), u"submitted"_s, u"2026-001"_s));
    const auto counts = communeStateCounts(reg->database(), now);
    PC_VERIFY_OK(counts);
    QCOMPARE(counts->size(), 7U);
    QCOMPARE(counts->at(ContactState::ToContact), 312);
    QCOMPARE(counts->at(ContactState::Contacted), 39);
    QCOMPARE(counts->at(ContactState::Participating), 1);
    for (const auto &[state, number] : *counts) {
        QCOMPARE(communesInState(reg->database(), now, state)->size(), size_t(number));
        QCOMPARE(count(reg->database(),
                       u"SELECT count(*) FROM commune_index WHERE eligible = 1 AND contact_state = '%1'"_s.arg(
                           ContactWords::word(state))),
                 qint64(number));
    }
    const auto figures = comparedFigures(reg->database(), now);
    QCOMPARE(figures->contactedCommunes, 40);
    QCOMPARE(figures->proposals, 1);
    QCOMPARE(figures->conforming, 0);
}

void TestCommuneStates::figuresOfAnEmptyCampaignAreZero()
{
    const auto reg = m_nord.fresh();
    const Campaign now = **CampaignsRepository(reg->database()).find(campaign(*reg, 2026));
    QCOMPARE(*comparedFigures(reg->database(), now), ComparedFigures());
    const auto lines = ComparedFigureWords::lines({});
    QCOMPARE(lines.size(), 7U);
    for (const auto &line : lines)
        QVERIFY(!line.title.isEmpty() && !line.definition.isEmpty() && !line.value.isEmpty());
}

void TestCommuneStates::theListOfCommunesShowsTheFiguresOfTheCampaign()
{
    const auto reg = m_nord.fresh();
    const CampaignId now = campaign(*reg, 2026);
    const CampaignId next = campaign(*reg, 2027);
    const CommuneId one = idOf(*reg, u"59218"_s);
    PC_VERIFY_OK(proposal(*reg, now, one, u"conforming"_s, u"2026-001"_s));
    PC_VERIFY_OK(proposal(*reg, now, one, u"draft"_s, u"2026-002"_s));
    PC_VERIFY_OK(write(*reg, [&](Transaction &transaction) -> Status {
        const auto student =
            transaction.insert(QLatin1StringView("student"), {{QLatin1StringView("last_name"), u"FICTIF"_s}});
        if (!student)
            return student.error();
        for (const char *status : {"running", "cancelled"}) {
            const auto assignment = transaction.insert(QLatin1StringView("assignment"),
                                                       {{QLatin1StringView("campaign"), now.value},
                                                        {QLatin1StringView("proposal"), 1},
                                                        {QLatin1StringView("student"), *student},
                                                        {QLatin1StringView("status"), QString::fromLatin1(status)},
                                                        {QLatin1StringView("minutes"), 1800},
                                                        {QLatin1StringView("starts_on"), u"2026-11-01"_s},
                                                        {QLatin1StringView("ends_on"), u"2027-10-31"_s}});
            if (!assignment)
                return assignment.error();
            const auto line = [&](const QString &day, int minutes) {
                return transaction.insert(QLatin1StringView("hour_entry"),
                                          {{QLatin1StringView("assignment"), *assignment},
                                           {QLatin1StringView("day"), day},
                                           {QLatin1StringView("minutes"), minutes},
                                           {QLatin1StringView("status"), u"entered"_s}});
            };
            if (QLatin1StringView(status) != QLatin1StringView("running"))
                continue;
            for (const auto &[day, minutes] : {std::pair(u"2027-08-31"_s, 90), std::pair(u"2027-09-01"_s, 60)}) {
                if (const auto id = line(day, minutes); !id)
                    return id.error();
            }
        }
        return done();
    }));
    // Whoever keeps hour_total, the list reads it.
    PC_VERIFY_OK(reg->store().rebuild([&](Database &database) -> Status {
        if (Status status = database.execute(u"DELETE FROM hour_total"_s); !status)
            return status;
        return database.execute(
            u"INSERT INTO hour_total (assignment, campaign, entered, signed, entries) "
            "SELECT h.assignment, c.id, sum(h.minutes), 0, count(*) FROM hour_entry h "
            "JOIN campaign c ON h.day BETWEEN c.starts_on AND c.ends_on GROUP BY h.assignment, c.id"_s);
    }));
    CommunesModel model(reg->store());
    model.setFilter({u"Étrœungt"_s, {}});
    const auto shown = [&](CampaignId of) {
        model.setCampaign(of.value);
        QStringList texts;
        for (const int column : {CommuneColumn::Proposals, CommuneColumn::Students, CommuneColumn::Hours})
            texts << model.index(0, column).data().toString();
        return texts.join(u'|');
    };
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(shown(now), u"1|1|"_s + formatMinutes(90));
    QCOMPARE(shown(next), u"||"_s + formatMinutes(60));
    QCOMPARE(shown({}), u"1|1|"_s + formatMinutes(150));
    QVERIFY(!model.headerData(CommuneColumn::Students, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    model.setFilter({});
    model.setCampaign(now.value);
    model.sort(CommuneColumn::Hours, Qt::AscendingOrder);
    QCOMPARE(model.index(0, 0).data().toString(), u"Étrœungt"_s);
    const auto figures = comparedFigures(reg->database(), **CampaignsRepository(reg->database()).find(now));
    QCOMPARE(figures->enteredMinutes, 90);
    QCOMPARE(figures->assignments, 1);
    QCOMPARE(figures->students, 1);
}

PC_GUILESS_TEST_MAIN(TestCommuneStates)
#include "tst_communestates.moc"
