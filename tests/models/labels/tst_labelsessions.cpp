// Sessions of the commission: quorum, recusals, ties found in the register, minutes signed and everything they freeze.
#include "models/labels/labelties.h"
#include "tests/models/labels/commission.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestLabelSessions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_it = std::make_unique<Commission>(); }
    void cleanup() { m_it.reset(); }
    void aSessionComesBackAsItWasMade();
    void aDayIsOfTheCampaignOrTheThreeMonthsAfter();
    void anHourAndAQuorumAreRead();
    void membersKeepTheirOrderAndOneChairs();
    void aQuorumIsReachedByTheLastMemberItNeeds();
    void withoutAQuorumNothingIsDecidedInTheSession();
    void aMemberRecusedDoesNotDeliberateOnThatFile();
    void recusalsAreAnOption();
    void tiesOfEachKindAreFound_data();
    void tiesOfEachKindAreFound();
    void aTieIsSaidOnceAndNoMoreWhenRecused();
    void namesAreComparedAsPeopleWriteThem();
    void votesAreAtMostThoseOfWhoDeliberates();
    void aDeliberationIsOneRowAndGoesWhenEmpty();
    void theMinutesWaitForEveryDecisionAndTheQuorum();
    void nothingChangesOnceTheMinutesAreSigned();
    void undoPassesOverWhatWasDecidedInASignedSession();
    void aSessionInUseIsNotRemoved();
    void theAgendaKeepsWhatWasDecidedElsewhereSince();
    void theMembersOfTheLastSessionAreOffered();
    void reasonsAreRemembered();

private:
    LabelSessionsRepository repository() { return LabelSessionsRepository(m_it->database()); }
    Status sign(QDate day = QDate(2026, 11, 3), const QString &by = u"Mme Claire Fictif"_s)
    {
        return m_it->store().transactForGood(u"minutes"_s, [&](Transaction &transaction) {
            return LabelSessionsRepository::sign(transaction, m_it->session, day, by);
        });
    }
    Status recuse(LabelMemberId member, LabelFileId file, const QString &why = u"a tie"_s)
    {
        return m_it->attempt([&](Transaction &transaction) {
            return LabelSessionsRepository::recuse(transaction, {member, file, why});
        });
    }

    std::unique_ptr<Commission> m_it;
};

void TestLabelSessions::aSessionComesBackAsItWasMade()
{
    const LabelSession kept = m_it->kept();
    QCOMPARE(kept.heldOn, QDate(2026, 11, 3));
    QCOMPARE(kept.heldAt, u"14:30"_s);
    QVERIFY(kept.quorum == 0 && !kept.recusals && !kept.anonymous && !kept.isSigned());
    QCOMPARE(repository().ofCampaign(m_it->campaign)->size(), 1U);
    QCOMPARE(repository().ofCampaign({99})->size(), 0U);
}

void TestLabelSessions::aDayIsOfTheCampaignOrTheThreeMonthsAfter()
{
    const auto held = [&](QDate day) {
        return m_it->attempt([&](Transaction &transaction) -> Status {
            LabelSession made;
            made.campaign = m_it->campaign;
            made.heldOn = day;
            const auto added = LabelSessionsRepository::add(transaction, made);
            return added ? done() : Status(added.error());
        });
    };
    PC_VERIFY_OK(held({2026, 9, 1}));
    PC_VERIFY_ERROR(held({2026, 8, 31}), ErrorKind::Invalid);
    PC_VERIFY_OK(held({2027, 11, 30}));
    PC_VERIFY_ERROR(held({2027, 12, 1}), ErrorKind::Invalid);
    PC_VERIFY_ERROR(held({}), ErrorKind::Invalid);
}

void TestLabelSessions::anHourAndAQuorumAreRead()
{
    LabelSession session = m_it->kept();
    for (const QString &hour : {u"00:00"_s, u"23:59"_s, QString()}) {
        session.heldAt = hour;
        PC_VERIFY_OK(LabelSessionsRepository::validate(session));
    }
    for (const QString &hour : {u"24:00"_s, u"9:00"_s, u"14:60"_s, u"soon"_s}) {
        session.heldAt = hour;
        PC_VERIFY_ERROR(LabelSessionsRepository::validate(session), ErrorKind::Invalid);
    }
    session.heldAt.clear();
    session.quorum = -1;
    PC_VERIFY_ERROR(LabelSessionsRepository::validate(session), ErrorKind::Invalid);
}

void TestLabelSessions::membersKeepTheirOrderAndOneChairs()
{
    m_it->seat({m_it->member(u"B"_s), m_it->member(u"A"_s)});
    auto members = m_it->members();
    QCOMPARE(members.size(), 2U);
    QCOMPARE(members.front().name, u"B"_s);
    members.front().chairs = true;
    std::swap(members[0], members[1]);
    m_it->seat(members);
    QCOMPARE(m_it->members().front().name, u"A"_s);
    QVERIFY(m_it->members().back().chairs);
    auto two = m_it->members();
    two.front().chairs = true;
    const auto put = [&](const std::vector<LabelMember> &all) {
        return m_it->attempt([&](Transaction &t) { return LabelSessionsRepository::setMembers(t, m_it->session, all); });
    };
    PC_VERIFY_ERROR(put(two), ErrorKind::Invalid);
    PC_VERIFY_ERROR(put({m_it->member(u"  "_s)}), ErrorKind::Invalid);
    QCOMPARE(m_it->members().size(), 2U);
}

void TestLabelSessions::aQuorumIsReachedByTheLastMemberItNeeds()
{
    LabelSession session;
    QVERIFY(isQuorate(session, {}));
    session.quorum = 2;
    QVERIFY(!isQuorate(session, {m_it->member(u"A"_s), m_it->member(u"B"_s, false)}));
    QVERIFY(isQuorate(session, {m_it->member(u"A"_s), m_it->member(u"B"_s)}));
}

void TestLabelSessions::withoutAQuorumNothingIsDecidedInTheSession()
{
    const LabelFileId file = m_it->completeFile(u"Durand"_s, u"Zoé"_s);
    m_it->schedule({file});
    m_it->options(2, false);
    m_it->seat({m_it->member(u"A"_s), m_it->member(u"B"_s, false)});
    PC_VERIFY_ERROR(m_it->decide(file, LabelVerdict::Granted), ErrorKind::Refused);
    const LabelMemberId absent = m_it->members().back().id;
    m_it->write([&](Transaction &transaction) { return LabelSessionsRepository::setPresent(transaction, absent, true); });
    PC_VERIFY_OK(m_it->decide(file, LabelVerdict::Granted));
    QCOMPARE(m_it->fileOf(file).status, LabelStatus::Granted);
}

void TestLabelSessions::aMemberRecusedDoesNotDeliberateOnThatFile()
{
    const LabelFileId one = m_it->completeFile(u"Durand"_s, u"Zoé"_s);
    const LabelFileId other = m_it->completeFile(u"Leroy"_s, u"Tom"_s);
    m_it->schedule({one, other});
    m_it->options(0, true);
    m_it->seat({m_it->member(u"A"_s), m_it->member(u"B"_s), m_it->member(u"C"_s, false)});
    PC_VERIFY_OK(recuse(m_it->members().front().id, one));
    QCOMPARE(deliberating(m_it->members(), *repository().recusals(m_it->session), one), 1);
    QCOMPARE(deliberating(m_it->members(), *repository().recusals(m_it->session), other), 2);
    PC_VERIFY_ERROR(recuse(m_it->members().front().id, other, u" "_s), ErrorKind::Invalid);
    m_it->write([&](Transaction &transaction) {
        return LabelSessionsRepository::lift(transaction, m_it->members().front().id, one);
    });
    QVERIFY(repository().recusals(m_it->session)->empty());
    PC_VERIFY_OK(recuse(m_it->members().front().id, one));
    m_it->seat({m_it->members().back()}); // a member who goes takes the recusals along
    QVERIFY(repository().recusals(m_it->session)->empty());
}

void TestLabelSessions::recusalsAreAnOption()
{
    const LabelFileId file = m_it->completeFile(u"Durand"_s, u"Zoé"_s);
    m_it->schedule({file});
    m_it->seat({m_it->member(u"Mme Anne Durand"_s)});
    PC_VERIFY_ERROR(recuse(m_it->members().front().id, file), ErrorKind::Refused);
    QVERIFY(repository().ties(m_it->session)->empty());
    m_it->options(0, true);
    PC_VERIFY_OK(recuse(m_it->members().front().id, file));
    LabelSession off = m_it->kept();
    off.recusals = false;
    PC_VERIFY_ERROR(m_it->attempt([&](Transaction &t) { return LabelSessionsRepository::update(t, off); }), ErrorKind::Refused);
}

void TestLabelSessions::tiesOfEachKindAreFound_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("commune");
    QTest::addColumn<int>("kind");
    // The action is in commune 1, whose mayor is Anne Petit; the student comes from commune 2.
    QTest::newRow("mayor") << u"Mme Anne PETIT"_s << qint64{0} << int(RecusalTie::Kind::TownHall);
    QTest::newRow("referent") << u"M. Karim Fictif"_s << qint64{0} << int(RecusalTie::Kind::ActionReferent);
    QTest::newRow("referent of the affectation") << u"Mme Odile Inventée"_s << qint64{0} << int(RecusalTie::Kind::ActionReferent);
    QTest::newRow("commune of the action") << u"M. Luc Aucun"_s << qint64{1} << int(RecusalTie::Kind::SameCommune);
    QTest::newRow("commune of origin") << u"M. Luc Aucun"_s << qint64{2} << int(RecusalTie::Kind::SameCommune);
    QTest::newRow("same name") << u"M. Luc Lefèvre"_s << qint64{0} << int(RecusalTie::Kind::SameName);
    QTest::newRow("none") << u"M. Luc Aucun"_s << qint64{3} << -1;
}

void TestLabelSessions::tiesOfEachKindAreFound()
{
    QFETCH(QString, name);
    QFETCH(qint64, commune);
    QFETCH(int, kind);
    m_it->set("proposal"_L1, m_it->proposal.value, {{"referent_name"_L1, u"Karim FICTIF, secrétaire"_s}});
    const LabelFileId file = m_it->completeFile(u"Lefevre"_s, u"Zoé"_s, 2);
    m_it->set("assignment"_L1, LabelFilesRepository(m_it->database()).claims(file)->front().assignment.value,
              {{"commune_referent"_L1, u"Odile Inventée"_s}});
    m_it->schedule({file});
    m_it->options(0, true);
    m_it->seat({m_it->member(name, true, commune)});
    const auto ties = repository().ties(m_it->session);
    PC_VERIFY_OK(ties);
    QCOMPARE(ties->size(), kind < 0 ? 0U : 1U);
    if (kind < 0)
        return;
    QCOMPARE(int(ties->front().kind), kind);
    QCOMPARE(ties->front().file, file);
    QVERIFY2(ties->front().sentence.startsWith(name), qPrintable(ties->front().sentence));
    QVERIFY(!ties->front().sentence.contains(u"Zoé"_s));
}

void TestLabelSessions::aTieIsSaidOnceAndNoMoreWhenRecused()
{
    const LabelFileId file = m_it->completeFile(u"Petit"_s, u"Zoé"_s);
    m_it->schedule({file});
    m_it->options(0, true);
    m_it->seat({m_it->member(u"Mme Anne Petit"_s, true, 1)}); // mayor, same commune, same name
    const auto ties = repository().ties(m_it->session);
    QCOMPARE(ties->size(), 1U);
    QCOMPARE(ties->front().kind, RecusalTie::Kind::TownHall);
    PC_VERIFY_OK(recuse(ties->front().member, file, ties->front().sentence));
    QVERIFY(repository().ties(m_it->session)->empty());
}

void TestLabelSessions::namesAreComparedAsPeopleWriteThem()
{
    QVERIFY(LabelTies::samePerson(u"Mme LEROY, secrétaire"_s, u"Anne Leroy"_s));
    QVERIFY(LabelTies::samePerson(u"PETIT Jeanne"_s, u"Mme Jeanne Petit"_s));
    QVERIFY(LabelTies::samePerson(u"M. Théo Lefèvre"_s, u"Theo LEFEVRE (adjoint)"_s));
    QVERIFY(!LabelTies::samePerson(u"Anne Leroy"_s, u"Paul Leroy"_s));
    QVERIFY(!LabelTies::samePerson(u"Mme"_s, u"Mme"_s));
    QVERIFY(!LabelTies::samePerson(u"Anne Leroy"_s, QString()));
    QVERIFY(LabelTies::bears(u"Mme Jeanne de La Motte"_s, u"de La Motte"_s));
    QVERIFY(!LabelTies::bears(u"Mme Jeanne Petitjean"_s, u"Petit"_s));
    QVERIFY(!LabelTies::bears(u"Mme Jeanne Petit"_s, QString()));
}

void TestLabelSessions::votesAreAtMostThoseOfWhoDeliberates()
{
    const LabelFileId file = m_it->completeFile(u"Durand"_s, u"Zoé"_s);
    m_it->schedule({file});
    m_it->seat({m_it->member(u"A"_s), m_it->member(u"B"_s)});
    const auto say = [&](int yes, int no) {
        Deliberation said;
        said.file = file;
        said.session = m_it->session;
        said.votesFor = yes;
        said.votesAgainst = no;
        return m_it->attempt([&](Transaction &transaction) { return LabelSessionsRepository::deliberate(transaction, said); });
    };
    PC_VERIFY_OK(say(1, 1));
    PC_VERIFY_ERROR(say(2, 1), ErrorKind::Invalid);
    PC_VERIFY_ERROR(say(-1, 1), ErrorKind::Invalid);
    QCOMPARE((*repository().deliberation(file, m_it->session))->votesFor, std::optional(1));
}

void TestLabelSessions::aDeliberationIsOneRowAndGoesWhenEmpty()
{
    const LabelFileId file = m_it->completeFile(u"Durand"_s, u"Zoé"_s);
    Deliberation said;
    said.file = file;
    const auto write = [&] {
        m_it->write([&](Transaction &transaction) { return LabelSessionsRepository::deliberate(transaction, said); });
    };
    said.notes = u"a first word"_s;
    write();
    said.notes = u"a second word"_s;
    said.opinion = LabelOpinion::Reserved;
    write();
    QCOMPARE(count(m_it->database(), u"SELECT count(*) FROM label_deliberation"_s), 1);
    QCOMPARE(**repository().deliberation(file), said);
    said = {};
    said.file = file;
    write();
    QVERIFY(!repository().deliberation(file)->has_value());
}

void TestLabelSessions::theMinutesWaitForEveryDecisionAndTheQuorum()
{
    const LabelFileId file = m_it->completeFile(u"Durand"_s, u"Zoé"_s);
    m_it->schedule({file});
    PC_VERIFY_ERROR(sign(), ErrorKind::Refused);
    PC_VERIFY_OK(m_it->decide(file, LabelVerdict::Deferred, u"the report is missing"_s));
    m_it->options(1, false);
    PC_VERIFY_ERROR(sign(), ErrorKind::Refused);
    m_it->seat({m_it->member(u"A"_s)});
    PC_VERIFY_ERROR(sign({2026, 11, 3}, u" "_s), ErrorKind::Invalid);
    PC_VERIFY_ERROR(sign({2026, 11, 2}), ErrorKind::Invalid);
    PC_VERIFY_ERROR(sign({2026, 11, 4}), ErrorKind::Invalid); // tomorrow
    PC_VERIFY_OK(sign());
    QCOMPARE(m_it->kept().signedBy, u"Mme Claire Fictif"_s);
}

void TestLabelSessions::nothingChangesOnceTheMinutesAreSigned()
{
    const LabelFileId file = m_it->completeFile(u"Durand"_s, u"Zoé"_s);
    const LabelFileId late = m_it->completeFile(u"Leroy"_s, u"Tom"_s);
    m_it->schedule({file});
    m_it->options(0, true);
    m_it->seat({m_it->member(u"A"_s)});
    PC_VERIFY_OK(m_it->decide(file, LabelVerdict::Granted));
    PC_VERIFY_OK(sign());
    const State signedState = stateOf(m_it->database());
    const LabelMemberId member = m_it->members().front().id;
    const QDate today = testClock().today();
    PC_VERIFY_ERROR(m_it->attempt([&](Transaction &t) { return LabelSessionsRepository::update(t, m_it->kept()); }), ErrorKind::Refused);
    PC_VERIFY_ERROR(m_it->attempt([&](Transaction &t) { return LabelSessionsRepository::setMembers(t, m_it->session, {}); }), ErrorKind::Refused);
    PC_VERIFY_ERROR(m_it->attempt([&](Transaction &t) { return LabelSessionsRepository::setPresent(t, member, false); }), ErrorKind::Refused);
    PC_VERIFY_ERROR(recuse(member, file), ErrorKind::Refused);
    PC_VERIFY_ERROR(m_it->attempt([&](Transaction &t) {
        return LabelSessionsRepository::deliberate(t, {file, m_it->session, LabelOpinion::Reserved, u"later"_s, {}, {}, {}});
    }), ErrorKind::Refused);
    PC_VERIFY_ERROR(m_it->attempt([&](Transaction &t) { return LabelFilesRepository::schedule(t, {late}, m_it->session, today); }), ErrorKind::Refused);
    PC_VERIFY_ERROR(m_it->attempt([&](Transaction &t) { return LabelFilesRepository::takeBack(t, file, today); }), ErrorKind::Refused);
    PC_VERIFY_ERROR(m_it->attempt([&](Transaction &t) { return LabelSessionsRepository::remove(t, m_it->session); }), ErrorKind::Refused);
    PC_VERIFY_ERROR(sign(), ErrorKind::Refused);
    QCOMPARE(difference(signedState, stateOf(m_it->database())), QString());
}

void TestLabelSessions::undoPassesOverWhatWasDecidedInASignedSession()
{
    const LabelFileId file = m_it->completeFile(u"Durand"_s, u"Zoé"_s);
    m_it->schedule({file});
    PC_VERIFY_OK(m_it->decide(file, LabelVerdict::Granted));
    PC_VERIFY_OK(sign());
    while (m_it->store().nextUndo()->has_value()) {
        if (const auto undone = m_it->store().undo(); !undone) {
            QCOMPARE(undone.error().kind, ErrorKind::Refused); // what the file stands on
            break;
        }
    }
    QVERIFY(m_it->kept().isSigned());
    QCOMPARE(m_it->fileOf(file).status, LabelStatus::Granted);
    QCOMPARE(findings(m_it->database()), QString());
}

void TestLabelSessions::aSessionInUseIsNotRemoved()
{
    const auto remove = [&] {
        return m_it->attempt([&](Transaction &t) { return LabelSessionsRepository::remove(t, m_it->session); });
    };
    const LabelFileId file = m_it->completeFile(u"Durand"_s, u"Zoé"_s);
    m_it->schedule({file});
    m_it->seat({m_it->member(u"A"_s)});
    PC_VERIFY_ERROR(remove(), ErrorKind::Refused);
    m_it->write([&](Transaction &t) { return LabelFilesRepository::schedule(t, {file}, {}, testClock().today()); });
    PC_VERIFY_OK(remove());
    QVERIFY(!repository().find(m_it->session)->has_value());
    PC_VERIFY_OK(m_it->store().undo());
    QCOMPARE(m_it->members().size(), 1U);
}

void TestLabelSessions::theAgendaKeepsWhatWasDecidedElsewhereSince()
{
    const LabelFileId one = m_it->completeFile(u"Durand"_s, u"Zoé"_s);
    const LabelFileId other = m_it->completeFile(u"Leroy"_s, u"Tom"_s);
    m_it->schedule({one, other});
    PC_VERIFY_OK(m_it->decide(one, LabelVerdict::Deferred, u"the report is missing"_s));
    m_it->write([&](Transaction &t) { return LabelFilesRepository::deposit(t, one, QDate(2026, 11, 3)); });
    const auto agenda = repository().agenda(m_it->session);
    PC_VERIFY_OK(agenda);
    QCOMPARE(agenda->size(), 2U);
    const auto deferred = std::find_if(agenda->begin(), agenda->end(), [&](const AgendaLine &line) { return line.file == one; });
    QVERIFY(deferred != agenda->end());
    QCOMPARE(deferred->verdict, std::optional(LabelVerdict::Deferred));
    QCOMPARE(deferred->reason, u"the report is missing"_s);
    QCOMPARE(deferred->student, u"DURAND Zoé"_s);
}

void TestLabelSessions::theMembersOfTheLastSessionAreOffered()
{
    LabelMember here = m_it->member(u"Mme Claire Fictif"_s);
    here.chairs = true;
    m_it->seat({here, m_it->member(u"B"_s)});
    LabelSession next = m_it->kept();
    next.heldOn = QDate(2027, 1, 12);
    const LabelSessionId id = m_it->addSession(next);
    const auto last = repository().lastMembers(id);
    QCOMPARE(last->size(), 2U);
    QVERIFY(last->front().chairs && !last->front().present && !last->front().id.isValid());
    QVERIFY(repository().lastMembers(m_it->session)->empty());
}

void TestLabelSessions::reasonsAreRemembered()
{
    for (const QString &reason : {u"rare"_s, u"often"_s, u"often"_s})
        PC_VERIFY_OK(m_it->decide(m_it->completeFile(u"Durand"_s, reason), LabelVerdict::Refused, reason));
    QCOMPARE(*repository().usedReasons(LabelVerdict::Refused), QStringList({u"often"_s, u"rare"_s}));
    QVERIFY(repository().usedReasons(LabelVerdict::Deferred)->isEmpty());
}

PC_GUILESS_TEST_MAIN(TestLabelSessions)
#include "tst_labelsessions.moc"
