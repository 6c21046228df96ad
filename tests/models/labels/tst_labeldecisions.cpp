// Agendas and decisions: order, quorum, notice, several at once, taken back, notified, appealed against, signed minutes.
#include "tests/models/labels/labelregister.h"
#include "tests/support/testmain.h"

using namespace pc;
using namespace pc::test;

class TestLabelDecisions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_register = std::make_unique<LabelRegister>(); }
    void cleanup() { m_register.reset(); }

    void theAgendaKeepsItsNumbersDense();
    void theAgendaIsPutInAnotherOrder();
    void theNoticeIsCountedToTheDay();
    void aFileMovesToAnotherSession();
    void aLabelIsDecidedWithoutASession();
    void aLabelMayAskForASession();
    void withoutQuorumNothingIsDecided();
    void missingHoursNeedAReasonToBeGranted();
    void severalAreDecidedAllOrNone();
    void anUnfavourableDecisionCarriesItsReasonAndRemedies();
    void anInadmissibleFileMayBeExaminedAgain();
    void aDecisionIsTakenBack();
    void aNotifiedDecisionStays();
    void anIssuedLetterKeepsTheDecision();
    void aDeferredFileComesBackInTheNextSession();
    void aRefusalIsExaminedAgainAfterAnAppeal();
    void signedMinutesFreezeTheFile();
    void whatIsWrongWithADecisionIsNamed();

private:
    Status takeBack(LabelFileId id)
    {
        return m_register->tried([&](Transaction &t) { return LabelFilesRepository::takeBack(t, id, t.today()); });
    }
    Status notify(const std::vector<LabelFileId> &ids, QDate day = {2027, 6, 20})
    {
        return m_register->tried([&](Transaction &t) { return LabelFilesRepository::setNotified(t, ids, day); });
    }
    Status appeal(LabelFileId id, const QString &text)
    {
        return m_register->tried([&](Transaction &t) { return LabelFilesRepository::recordAppeal(t, id, {2027, 7, 1}, text, u"Admis."_s); });
    }
    LabelFileId scheduled(const QString &name, LabelSessionId session)
    {
        const LabelFileId id = m_register->complete(name);
        if (!m_register->schedule({id}, session))
            qFatal("not scheduled");
        return id;
    }
    LabelStatus statusOf(LabelFileId id) { return m_register->file(id).status; }

    std::unique_ptr<LabelRegister> m_register;
};

void TestLabelDecisions::theAgendaKeepsItsNumbersDense()
{
    const LabelSessionId session = m_register->session({2027, 6, 10});
    const LabelFileId a = m_register->complete(u"A"_s);
    const LabelFileId b = m_register->complete(u"B"_s);
    const LabelFileId c = m_register->complete(u"C"_s);
    PC_VERIFY_OK(m_register->schedule({b, a}, session));
    PC_VERIFY_OK(m_register->schedule({a, c}, session)); // the first is there already
    QCOMPARE(m_register->agenda(session), (QList<qint64>{b.value, a.value, c.value}));
    PC_VERIFY_OK(m_register->schedule({a}, {}));
    QCOMPARE(m_register->agenda(session), (QList<qint64>{b.value, c.value}));
    QCOMPARE(statusOf(a), LabelStatus::Complete);
    PC_VERIFY_OK(m_register->step(b, LabelStatus::Withdrawn, u"Départ."_s));
    QCOMPARE(m_register->agenda(session), (QList<qint64>{c.value}));
    PC_VERIFY_OK(m_register->store().undo());
    PC_VERIFY_OK(m_register->store().undo());
    QCOMPARE(m_register->agenda(session), (QList<qint64>{b.value, a.value, c.value}));
}

void TestLabelDecisions::theAgendaIsPutInAnotherOrder()
{
    const LabelSessionId session = m_register->session({2027, 6, 10});
    const LabelFileId a = scheduled(u"A"_s, session);
    const LabelFileId b = scheduled(u"B"_s, session);
    const LabelFileId c = scheduled(u"C"_s, session);
    const LabelFileId elsewhere = m_register->complete(u"D"_s);
    const auto order = [&](const std::vector<LabelFileId> &ids) {
        return m_register->tried([&](Transaction &t) { return LabelFilesRepository::setAgenda(t, session, ids); });
    };
    PC_VERIFY_OK(order({c, a}));
    QCOMPARE(m_register->agenda(session), (QList<qint64>{c.value, a.value, b.value}));
    PC_VERIFY_ERROR(order({c, c}), ErrorKind::Refused);
    PC_VERIFY_ERROR(order({elsewhere}), ErrorKind::Refused);
    PC_VERIFY_OK(m_register->store().undo());
    QCOMPARE(m_register->agenda(session), (QList<qint64>{a.value, b.value, c.value}));
}

void TestLabelDecisions::theNoticeIsCountedToTheDay()
{
    const LabelFileId exact = m_register->complete(u"A"_s); // deposited on 20 April, 21 days are asked for
    const LabelFileId late = m_register->complete(u"B"_s);
    PC_VERIFY_OK(m_register->schedule({exact}, m_register->session({2027, 5, 11})));
    const LabelSessionId early = m_register->session({2027, 5, 10});
    PC_VERIFY_ERROR(m_register->schedule({late}, early), ErrorKind::Refused);
    LabelFile file = m_register->file(late);
    file.lateReason = u"Séance avancée par la présidence."_s;
    m_register->write([&](Transaction &t) { return LabelFilesRepository::update(t, file); });
    PC_VERIFY_OK(m_register->schedule({late}, early));
}

void TestLabelDecisions::aFileMovesToAnotherSession()
{
    const LabelSessionId first = m_register->session({2027, 6, 10});
    const LabelSessionId second = m_register->session({2027, 6, 24});
    const LabelFileId a = scheduled(u"A"_s, first);
    const LabelFileId b = scheduled(u"B"_s, first);
    PC_VERIFY_OK(m_register->schedule({a}, second));
    QCOMPARE(m_register->agenda(first), QList<qint64>{b.value});
    QCOMPARE(m_register->agenda(second), QList<qint64>{a.value});
}

void TestLabelDecisions::aLabelIsDecidedWithoutASession()
{
    const LabelFileId id = m_register->complete(u"MARTIN"_s);
    QVERIFY(!*m_register->files().decision(id));
    PC_VERIFY_OK(m_register->decide({id}, LabelVerdict::Granted));
    QCOMPARE(statusOf(id), LabelStatus::Granted);
    QCOMPARE(m_register->file(id).notice(), NoticeState::ToNotify);
    const auto decision = m_register->files().decision(id);
    QVERIFY(*decision && !(*decision)->session.isValid());
    QCOMPARE((*decision)->author, u"Mme Odile Vice-Présidente"_s);
    QCOMPARE((*decision)->remedies, QString());
    PC_VERIFY_ERROR(m_register->decide({id}, LabelVerdict::Refused, u"Non."_s), ErrorKind::Refused);
}

void TestLabelDecisions::aLabelMayAskForASession()
{
    LabelKind kind = **LabelKindsRepository(m_register->database()).find(kEngagement);
    kind.needsSession = true;
    m_register->write([&](Transaction &t) { return LabelKindsRepository::update(t, kind); });
    const LabelFileId id = m_register->complete(u"MARTIN"_s);
    PC_VERIFY_ERROR(m_register->decide({id}, LabelVerdict::Granted), ErrorKind::Refused);
    const LabelSessionId session = m_register->session({2027, 6, 10});
    PC_VERIFY_OK(m_register->schedule({id}, session));
    PC_VERIFY_ERROR(m_register->decide({id}, LabelVerdict::Granted, {}, m_register->session({2027, 6, 24})), ErrorKind::Refused);
    PC_VERIFY_OK(m_register->decide({id}, LabelVerdict::Granted));
    QCOMPARE((*m_register->files().decision(id))->session, session);
    QCOMPARE(m_register->agenda(session), QList<qint64>{id.value});
}

void TestLabelDecisions::withoutQuorumNothingIsDecided()
{
    const LabelSessionId session = m_register->session({2027, 6, 10}, 2);
    m_register->member(session, true);
    const qint64 second = m_register->member(session, false);
    const LabelFileId id = scheduled(u"MARTIN"_s, session);
    PC_VERIFY_ERROR(m_register->decide({id}, LabelVerdict::Granted), ErrorKind::Refused);
    PC_VERIFY_ERROR(m_register->decide({id}, LabelVerdict::Deferred, u"À revoir."_s), ErrorKind::Refused);
    m_register->set("label_member"_L1, second, {{"present"_L1, 1}});
    PC_VERIFY_OK(m_register->decide({id}, LabelVerdict::Granted));
}

void TestLabelDecisions::missingHoursNeedAReasonToBeGranted()
{
    const LabelFileId id = m_register->complete(u"MARTIN"_s, 1799);
    PC_VERIFY_ERROR(m_register->decide({id}, LabelVerdict::Granted), ErrorKind::Refused);
    PC_VERIFY_OK(m_register->decide({id}, LabelVerdict::Granted, u"Une séance annulée par la commune."_s));
    const auto it = m_register->files().caseOf(id, {2027, 6, 10});
    QCOMPARE(LabelConditions::of(*it)[1].outcome, ConditionLine::Outcome::Explained);
}

void TestLabelDecisions::severalAreDecidedAllOrNone()
{
    const LabelFileId a = m_register->complete(u"ALBERT"_s);
    const LabelFileId b = m_register->opened(u"BERNARD"_s); // only in preparation
    const Status status = m_register->decide({a, b}, LabelVerdict::Granted);
    PC_VERIFY_ERROR(status, ErrorKind::Refused);
    QVERIFY2(status.error().message.startsWith(u"Léa BERNARD: "_s), qPrintable(status.error().message));
    QCOMPARE(statusOf(a), LabelStatus::Complete);
    QVERIFY(m_register->files().decisions(a)->empty());
    const LabelFileId c = m_register->complete(u"COLIN"_s);
    PC_VERIFY_OK(m_register->decide({a, c}, LabelVerdict::Deferred, u"Grille à compléter."_s));
    QCOMPARE(statusOf(c), LabelStatus::Deferred);
    PC_VERIFY_OK(m_register->store().undo());
    QCOMPARE(statusOf(a), LabelStatus::Complete);
    QCOMPARE(statusOf(c), LabelStatus::Complete);
}

void TestLabelDecisions::anUnfavourableDecisionCarriesItsReasonAndRemedies()
{
    const LabelFileId id = m_register->complete(u"MARTIN"_s);
    PC_VERIFY_ERROR(m_register->decide({id}, LabelVerdict::Refused), ErrorKind::Invalid);
    PC_VERIFY_OK(m_register->decide({id}, LabelVerdict::Refused, u"  Rapport insuffisant. "_s));
    const LabelDecision decision = **m_register->files().decision(id);
    QCOMPARE(decision.reason, u"Rapport insuffisant."_s);
    QCOMPARE(decision.remedies, (*LabelKindsRepository(m_register->database()).find(kEngagement))->remedies);
    QCOMPARE(m_register->file(id).statusReason, decision.reason);
}

void TestLabelDecisions::anInadmissibleFileMayBeExaminedAgain()
{
    const LabelFileId id = m_register->opened(u"MARTIN"_s);
    PC_VERIFY_OK(m_register->deposit(id));
    PC_VERIFY_ERROR(m_register->step(id, LabelStatus::Inadmissible, u"Hors délai."_s), ErrorKind::Refused);
    PC_VERIFY_OK(m_register->decide({id}, LabelVerdict::Inadmissible, u"Hors délai."_s));
    QCOMPARE(statusOf(id), LabelStatus::Inadmissible);
    PC_VERIFY_OK(notify({id}));
    PC_VERIFY_OK(m_register->step(id, LabelStatus::Deposited));
    QCOMPARE(m_register->file(id).depositedOn, QDate(2027, 4, 20));
    QCOMPARE(m_register->file(id).notice(), NoticeState::None);
    QVERIFY(!*m_register->files().decision(id));
    QCOMPARE(m_register->files().decisions(id)->size(), 1U); // kept for ever
}

void TestLabelDecisions::aDecisionIsTakenBack()
{
    const LabelSessionId session = m_register->session({2027, 6, 10});
    const LabelFileId there = scheduled(u"ALBERT"_s, session);
    const LabelFileId here = m_register->complete(u"BERNARD"_s);
    PC_VERIFY_ERROR(takeBack(here), ErrorKind::Refused);
    PC_VERIFY_OK(m_register->decide({there, here}, LabelVerdict::Refused, u"Non."_s));
    PC_VERIFY_OK(takeBack(there));
    PC_VERIFY_OK(takeBack(here));
    QCOMPARE(statusOf(there), LabelStatus::Scheduled);
    QCOMPARE(m_register->agenda(session), QList<qint64>{there.value});
    QCOMPARE(statusOf(here), LabelStatus::Complete);
    QCOMPARE(m_register->file(here).statusReason, QString());
    QVERIFY(m_register->file(here).notes.contains(u"taken back"_s));
    QVERIFY(m_register->files().decisions(here)->empty());
    PC_VERIFY_OK(m_register->store().undo());
    QCOMPARE(statusOf(here), LabelStatus::Refused);
}

void TestLabelDecisions::aNotifiedDecisionStays()
{
    const LabelFileId id = m_register->complete(u"MARTIN"_s);
    PC_VERIFY_ERROR(notify({id}), ErrorKind::Refused);
    PC_VERIFY_OK(m_register->decide({id}, LabelVerdict::Granted));
    PC_VERIFY_ERROR(notify({id}, {}), ErrorKind::Invalid);
    PC_VERIFY_ERROR(notify({id}, {2027, 6, 9}), ErrorKind::Invalid);
    PC_VERIFY_OK(notify({id}, {2027, 6, 10}));
    QCOMPARE(m_register->file(id).notice(), NoticeState::Notified);
    PC_VERIFY_ERROR(takeBack(id), ErrorKind::Refused);
    PC_VERIFY_OK(m_register->store().undo()); // the notification, entered by mistake
    QCOMPARE(m_register->file(id).notice(), NoticeState::ToNotify);
    (void)m_register->store().undo(); // passes over the decision
    QCOMPARE(statusOf(id), LabelStatus::Granted);
}

void TestLabelDecisions::anIssuedLetterKeepsTheDecision()
{
    const LabelFileId id = m_register->complete(u"MARTIN"_s);
    PC_VERIFY_OK(m_register->decide({id}, LabelVerdict::Granted));
    const StudentId student = m_register->file(id).student;
    qint64 document = 0;
    m_register->write([&](Transaction &t) -> Status {
        const auto sha = t.keepContent("invented"_ba);
        if (!sha)
            return sha.error();
        const auto added = t.insert("issued_document"_L1, {{"kind"_L1, u"label_certificate"_s}, {"series"_L1, u"LAB"_s}, {"year"_L1, 2027},
                                                           {"number"_L1, 1}, {"title"_L1, u"Attestation"_s}, {"owner_table"_L1, u"student"_s},
                                                           {"owner_id"_L1, student.value}, {"label_file"_L1, id.value},
                                                           {"issued_on"_L1, u"2027-06-12"_s}, {"media_type"_L1, u"application/pdf"_s},
                                                           {"file_name"_L1, u"a.pdf"_s}, {"sha256"_L1, *sha}});
        if (added)
            document = *added;
        return added ? done() : Status(added.error());
    });
    PC_VERIFY_ERROR(takeBack(id), ErrorKind::Refused);
    m_register->set("issued_document"_L1, document, {{"annulled_on"_L1, u"2027-06-13"_s}, {"annulled_reason"_L1, u"Erreur de nom"_s}});
    PC_VERIFY_OK(takeBack(id));
}

void TestLabelDecisions::aDeferredFileComesBackInTheNextSession()
{
    const LabelSessionId june = m_register->session({2027, 6, 10});
    const LabelFileId id = scheduled(u"MARTIN"_s, june);
    PC_VERIFY_OK(m_register->decide({id}, LabelVerdict::Deferred, u"Grille à compléter."_s));
    PC_VERIFY_OK(notify({id}));
    m_register->sign(june);
    m_register->receiveAll(id); // the grid came in
    PC_VERIFY_OK(m_register->deposit(id, {2027, 8, 10}));
    const LabelFile again = m_register->file(id);
    QCOMPARE(again.status, LabelStatus::Deposited);
    QCOMPARE(again.notice(), NoticeState::None);
    QVERIFY(!again.session.isValid() && again.agenda == 0 && again.lateReason.isEmpty());
    QVERIFY(!*m_register->files().decision(id));
    PC_VERIFY_OK(m_register->step(id, LabelStatus::Complete));
    PC_VERIFY_OK(m_register->schedule({id}, m_register->session({2027, 8, 31})));
    PC_VERIFY_OK(m_register->decide({id}, LabelVerdict::Granted));
    QCOMPARE(m_register->files().decisions(id)->size(), 2U);
    QCOMPARE((*m_register->files().decision(id))->verdict, LabelVerdict::Granted);
    PC_VERIFY_OK(takeBack(id));
    QCOMPARE(m_register->files().decisions(id)->front().verdict, LabelVerdict::Deferred);
}

void TestLabelDecisions::aRefusalIsExaminedAgainAfterAnAppeal()
{
    const LabelFileId id = m_register->complete(u"MARTIN"_s);
    PC_VERIFY_ERROR(appeal(id, u"Relire."_s), ErrorKind::Refused);
    PC_VERIFY_OK(m_register->decide({id}, LabelVerdict::Refused, u"Rapport insuffisant."_s));
    PC_VERIFY_OK(notify({id}));
    PC_VERIFY_ERROR(m_register->step(id, LabelStatus::Complete), ErrorKind::Refused);
    PC_VERIFY_ERROR(appeal(id, u" "_s), ErrorKind::Invalid);
    PC_VERIFY_OK(appeal(id, u"Une page du rapport manquait."_s));
    QCOMPARE(m_register->file(id).notice(), NoticeState::Appealed);
    PC_VERIFY_OK(m_register->step(id, LabelStatus::Complete));
    const LabelFile again = m_register->file(id);
    QCOMPARE(again.notice(), NoticeState::None);
    QVERIFY(again.notes.contains(u"Une page du rapport manquait."_s));
    PC_VERIFY_OK(m_register->decide({id}, LabelVerdict::Granted));
    QCOMPARE(m_register->file(id).notice(), NoticeState::ToNotify);
}

void TestLabelDecisions::signedMinutesFreezeTheFile()
{
    const LabelSessionId session = m_register->session({2027, 6, 10});
    const LabelFileId id = scheduled(u"MARTIN"_s, session);
    PC_VERIFY_OK(m_register->decide({id}, LabelVerdict::Granted));
    const LabelFileId other = m_register->complete(u"DURAND"_s);
    m_register->sign(session);
    PC_VERIFY_ERROR(takeBack(id), ErrorKind::Refused);
    PC_VERIFY_ERROR(m_register->schedule({other}, session), ErrorKind::Refused);
    PC_VERIFY_ERROR(m_register->tried([&](Transaction &t) { return LabelFilesRepository::setAgenda(t, session, {id}); }), ErrorKind::Refused);
    LabelFile file = m_register->file(id);
    file.description = u"Autre chose"_s;
    PC_VERIFY_ERROR(m_register->tried([&](Transaction &t) { return LabelFilesRepository::update(t, file); }), ErrorKind::Refused);
    // What follows the session goes on: notes, notification, appeal.
    file = m_register->file(id);
    file.notes = u"Lettre partie."_s;
    PC_VERIFY_OK(m_register->tried([&](Transaction &t) { return LabelFilesRepository::update(t, file); }));
    PC_VERIFY_OK(notify({id}));
    PC_VERIFY_OK(appeal(id, u"Mention demandée."_s));
}

void TestLabelDecisions::whatIsWrongWithADecisionIsNamed()
{
    const LabelFileId id = m_register->complete(u"MARTIN"_s);
    LabelDecision decision;
    decision.author = u"Mme Odile Vice-Présidente"_s;
    const auto tried = [&] {
        const Status status = m_register->tried([&](Transaction &t) { return LabelFilesRepository::decide(t, {id}, decision); });
        return status ? QString() : status.error().detail;
    };
    QCOMPARE(tried(), u"decided_on"_s);
    decision.decidedOn = QDate(2027, 6, 10);
    decision.verdict = LabelVerdict::Deferred;
    QCOMPARE(tried(), u"reason"_s);
    decision.reason = u"À compléter."_s;
    decision.remedies = u"Voir la lettre."_s;
    QCOMPARE(tried(), QString());
    QCOMPARE((*m_register->files().decision(id))->remedies, u"Voir la lettre."_s);
}

PC_GUILESS_TEST_MAIN(TestLabelDecisions)
#include "tst_labeldecisions.moc"
