// Affectations: who may be affected where, the whole life cycle, the words of the database, closed campaigns.
#include "models/assignments/followupsrepository.h"
#include "models/assignments/quotaroom.h"
#include "tests/models/assignments/affectations.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestAssignments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<Affectations>(); }
    void cleanup() { m.reset(); }

    void everyWordOfTheDatabaseComesBack();
    void everyFieldComesBack();
    void onlyAConformingProposalTakesStudents_data();
    void onlyAConformingProposalTakesStudents();
    void placesAreCounted();
    void aStudentIsAffectedOnceToAnAction();
    void aStudentFromElsewhereNeedsADerogation();
    void aPartOfACommuneStandsForIt();
    void moreThanTheQuotaIsAWarning_data();
    void moreThanTheQuotaIsAWarning();
    void valuesAreChecked_data();
    void valuesAreChecked();
    void theLifeCycleIsTheTable();
    void theStartNeedsAnOpenGate();
    void theStartMayBeDecidedAllTheSame();
    void enteredHoursPreventACancellation();
    void anEarlyEndHasACodedReason();
    void aSuspensionHasAReason();
    void theWayBackHasAReasonAndAPlace();
    void sharesOfTheQuotaAreCountedOnce_data();
    void sharesOfTheQuotaAreCountedOnce();
    void aClosedCampaignIsReadOnly();
    void beyondAClosedCampaignWhatHappensIsRecorded();
    void aCommuneThatLeavesKeepsItsRunningActions();
    void manyAreEditedInOneStep();

private:
    std::unique_ptr<Affectations> m;
};

void TestAssignments::everyWordOfTheDatabaseComesBack()
{
    for (const AssignmentStatus status : AssignmentWords::statuses())
        QCOMPARE(AssignmentWords::status(AssignmentWords::word(status)), std::optional(status));
    for (const Party party : AssignmentWords::parties())
        QCOMPARE(AssignmentWords::party(AssignmentWords::word(party)), std::optional(party));
    for (const EndReason reason : AssignmentWords::earlyEndReasons())
        QCOMPARE(AssignmentWords::endReason(AssignmentWords::word(reason)), std::optional(reason));
    for (const FollowUpKind kind : AssignmentWords::followUpKinds())
        QCOMPARE(AssignmentWords::followUpKind(AssignmentWords::word(kind)), std::optional(kind));
    for (const ConventionState state : ConventionWords::states())
        QCOMPARE(ConventionWords::state(ConventionWords::word(state)), std::optional(state));
    QVERIFY(!AssignmentWords::status(u"nonsense"_s));
}

void TestAssignments::everyFieldComesBack()
{
    Assignment assignment = m->draft();
    assignment.communeReferent = u"Paul Fictif"_s;
    assignment.communeReferentPhone = u"+33353011234"_s;
    assignment.communeReferentEmail = u"mairie@fiction.example"_s;
    assignment.universityReferent = u"Claire Inventée"_s;
    assignment.insurerConfirmedOn = QDate(2026, 10, 1);
    assignment.parentsAgreedOn = QDate(2026, 10, 2);
    assignment.checkAttestedOn = QDate(2026, 10, 3);
    assignment.appreciation = u"Très bien"_s;
    assignment.studentRating = 5;
    assignment.studentComment = u"Merci"_s;
    assignment.communeRating = 1;
    assignment.communeComment = u"À revoir"_s;
    assignment.notes = u"Une note"_s;
    assignment.id = m->add(assignment);
    assignment.campaign = m->campaign;
    QCOMPARE(**m->repository().find(assignment.id), assignment);
    QCOMPARE(m->repository().ofStudent(m->student)->size(), size_t(1));
    QCOMPARE(m->repository().ofProposal(m->proposal)->front(), assignment);
}

void TestAssignments::onlyAConformingProposalTakesStudents_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("taken");
    for (const char *word : {"draft", "submitted", "in_examination", "to_complete", "non_conforming", "suspended", "finished",
                             "cancelled", "archived"})
        QTest::newRow(word) << QString::fromLatin1(word) << false;
    QTest::newRow("conforming") << u"conforming"_s << true;
    QTest::newRow("with reservation") << u"conforming_with_reservation"_s << true;
}

void TestAssignments::onlyAConformingProposalTakesStudents()
{
    QFETCH(QString, status);
    QFETCH(bool, taken);
    Assignment assignment = m->draft();
    assignment.proposal = m->addProposal(status);
    const auto added = m->tryAdd(assignment);
    QCOMPARE(added.ok(), taken);
    if (!taken)
        PC_VERIFY_ERROR(added, ErrorKind::Refused);
}

void TestAssignments::placesAreCounted()
{
    m->proposal = m->addProposal(u"conforming"_s, 1);
    QCOMPARE(*m->repository().placesLeft(m->proposal), 1);
    const AssignmentId first = m->add();
    QCOMPARE(*m->repository().placesLeft(m->proposal), 0);
    const StudentId other = m->addStudent(u"Dubois"_s, u"Tom"_s);
    PC_VERIFY_ERROR(m->tryAdd(m->draft(other)), ErrorKind::Refused);
    PC_VERIFY_OK(m->step(first, AssignmentStatus::Cancelled));
    QCOMPARE(*m->repository().placesLeft(m->proposal), 1);
    QVERIFY(m->tryAdd(m->draft(other)).ok());
}

void TestAssignments::aStudentIsAffectedOnceToAnAction()
{
    const AssignmentId first = m->add();
    PC_VERIFY_ERROR(m->tryAdd(m->draft()), ErrorKind::Refused);
    PC_VERIFY_OK(m->step(first, AssignmentStatus::Cancelled));
    QVERIFY(m->tryAdd(m->draft()).ok());
}

void TestAssignments::aStudentFromElsewhereNeedsADerogation()
{
    const StudentId elsewhere = m->addStudent(u"Nguyen"_s, u"Paul"_s, 2);
    QVERIFY(!*m->repository().isFromCommune(elsewhere, m->proposal));
    Assignment assignment = m->draft(elsewhere);
    const auto refused = m->tryAdd(assignment);
    PC_VERIFY_ERROR(refused, ErrorKind::Refused);
    QCOMPARE(refused.error().detail, u"derogation_reason"_s);
    assignment.derogationReason = u"Grands-parents dans la commune"_s;
    const Assignment kept = **m->repository().find(m->add(assignment));
    QVERIFY(kept.hasDerogation());
    QCOMPARE(kept.derogationAuthor, u"Marie Dupont"_s);
    QCOMPARE(kept.derogationOn, QDate(2026, 11, 3));
}

void TestAssignments::aPartOfACommuneStandsForIt()
{
    PC_VERIFY_OK(m->store().rebuild([](Database &database) {
        return database.execute(u"INSERT INTO commune (id, kind, code, name, article, departement, postal_codes, former_codes, "
                                "parent, in_perimeter) VALUES (9, 'D', '59999', 'Hameau', 0, '59', '59219', '', 1, 1)"_s);
    }));
    QVERIFY(*m->repository().isFromCommune(m->addStudent(u"Petit"_s, u"Zoé"_s, 9), m->proposal));
}

void TestAssignments::moreThanTheQuotaIsAWarning_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("more");
    QTest::addColumn<bool>("warned");
    QTest::newRow("29 h 59") << 1200 << 599 << false;
    QTest::newRow("30 h") << 1200 << 600 << false;
    QTest::newRow("30 h 01") << 1200 << 601 << true;
}

void TestAssignments::moreThanTheQuotaIsAWarning()
{
    QFETCH(int, first);
    QFETCH(int, more);
    QFETCH(bool, warned);
    Assignment assignment = m->draft();
    assignment.minutes = first;
    m->add(assignment);
    const auto room = QuotaRooms(m->database()).of(m->student, m->campaign);
    PC_VERIFY_OK(room);
    QCOMPARE(room->taken + more > room->quota, warned);
    assignment.proposal = m->addProposal();
    assignment.minutes = more;
    QVERIFY(m->tryAdd(assignment).ok());
    QCOMPARE(QuotaRooms(m->database()).of(m->student, m->campaign)->taken, first + more);
    QCOMPARE(QuotaRooms(m->database()).of(m->student, m->campaign, {1})->taken, more);
}

void TestAssignments::valuesAreChecked_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<int>("rating");
    QTest::addColumn<QString>("field");
    const QDate day(2026, 11, 2);
    QTest::newRow("one day, one minute") << 1 << day << day << 1 << QString();
    QTest::newRow("no hours") << 0 << day << day << 1 << u"minutes"_s;
    QTest::newRow("no first day") << 1 << QDate() << day << 1 << u"starts_on"_s;
    QTest::newRow("no last day") << 1 << day << QDate() << 1 << u"ends_on"_s;
    QTest::newRow("the wrong way round") << 1 << day << day.addDays(-1) << 1 << u"ends_on"_s;
    QTest::newRow("five") << 1 << day << day << 5 << QString();
    QTest::newRow("nought") << 1 << day << day << 0 << u"student_rating"_s;
    QTest::newRow("six") << 1 << day << day << 6 << u"student_rating"_s;
}

void TestAssignments::valuesAreChecked()
{
    QFETCH(int, minutes);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(int, rating);
    QFETCH(QString, field);
    Assignment assignment = m->draft();
    assignment.minutes = minutes;
    assignment.startsOn = from;
    assignment.endsOn = to;
    assignment.studentRating = rating;
    const Status status = AssignmentsRepository::validate(assignment);
    QCOMPARE(status.ok(), field.isEmpty());
    if (!status)
        QCOMPARE(status.error().detail, field);
}

// Every pair of states is tried on a real record: what the table allows is done, the rest is refused with a sentence.
void TestAssignments::theLifeCycleIsTheTable()
{
    m->proposal = m->addProposal(u"conforming"_s, 100);
    const AssignmentId id = m->add();
    m->makeReady(id);
    using S = AssignmentStatus;
    const std::vector<std::pair<S, S>> allowed = {{S::Prepared, S::Running},   {S::Prepared, S::Cancelled},
                                                  {S::Running, S::Suspended},  {S::Running, S::Finished},
                                                  {S::Running, S::EndedEarly}, {S::Suspended, S::Running},
                                                  {S::Suspended, S::Finished}, {S::Suspended, S::EndedEarly},
                                                  {S::Finished, S::Running},   {S::EndedEarly, S::Running},
                                                  {S::Cancelled, S::Prepared}};
    QCOMPARE(AssignmentLife::table().size(), allowed.size());
    for (const S from : AssignmentWords::statuses()) {
        for (const S to : AssignmentWords::statuses()) {
            m->set(QLatin1StringView("assignment"), id.value, {{QLatin1StringView("status"), AssignmentWords::word(from)}});
            const bool may = std::find(allowed.begin(), allowed.end(), std::pair(from, to)) != allowed.end();
            const Status status = m->step(id, to);
            QVERIFY2(status.ok() == may, qPrintable(AssignmentWords::word(from) + u' ' + AssignmentWords::word(to)));
            QCOMPARE((*m->repository().find(id))->status, may ? to : from);
            if (!may)
                QVERIFY(!status.error().message.isEmpty());
        }
    }
    for (const AssignmentStep &step : AssignmentLife::table()) {
        QVERIFY(!AssignmentLife::verb(step).isEmpty());
        QVERIFY(*step.condition == '\0' || *step.refusal != '\0');
    }
}

void TestAssignments::theStartNeedsAnOpenGate()
{
    const AssignmentId id = m->add();
    const Status refused = m->step(id, AssignmentStatus::Running);
    PC_VERIFY_ERROR(refused, ErrorKind::Refused);
    QVERIFY(!refused.error().detail.isEmpty());
    m->makeReady(id);
    QCOMPARE(m->record(id).gate.outcome(), GateOutcome::Ready);
    PC_VERIFY_OK(m->step(id, AssignmentStatus::Running));
}

void TestAssignments::theStartMayBeDecidedAllTheSame()
{
    const AssignmentId id = m->add();
    const auto decide = [&](const QString &reason) {
        return m->attempt([&](Transaction &transaction) { return AssignmentsRepository::overrideGate(transaction, id, reason); });
    };
    PC_VERIFY_ERROR(decide(u"  "_s), ErrorKind::Invalid);
    PC_VERIFY_OK(decide(u"L’assureur a répondu par téléphone"_s));
    const Assignment decided = **m->repository().find(id);
    QCOMPARE(decided.gateAuthor, u"Marie Dupont"_s);
    QCOMPARE(decided.gateOn, QDate(2026, 11, 3));
    QCOMPARE(m->record(id).gate.outcome(), GateOutcome::Overridden);
    PC_VERIFY_OK(decide({}));
    QVERIFY(!(*m->repository().find(id))->isGateOverridden());
    PC_VERIFY_OK(decide(u"Encore"_s));
    PC_VERIFY_OK(m->step(id, AssignmentStatus::Running));
    PC_VERIFY_ERROR(decide({}), ErrorKind::Refused);
}

void TestAssignments::enteredHoursPreventACancellation()
{
    const AssignmentId id = m->add();
    PC_VERIFY_OK(m->store().rebuild([&](Database &database) {
        return database.execute(u"INSERT INTO hour_total (assignment, campaign, entered, signed, entries) VALUES (?, 1, 1, 0, 1)"_s,
                                {id.value});
    }));
    PC_VERIFY_ERROR(m->step(id, AssignmentStatus::Cancelled), ErrorKind::Refused);
}

void TestAssignments::anEarlyEndHasACodedReason()
{
    const AssignmentId id = m->add();
    m->makeReady(id);
    PC_VERIFY_OK(m->step(id, AssignmentStatus::Running));
    const auto end = [&](EndReason reason, QDate on) {
        return m->attempt([&](Transaction &transaction) {
            return AssignmentsRepository::endEarly(transaction, id, {on, reason, u"un mot"_s});
        });
    };
    PC_VERIFY_ERROR(end(EndReason::None, QDate(2027, 1, 1)), ErrorKind::Invalid);
    PC_VERIFY_ERROR(end(EndReason::FinishedNormally, QDate(2027, 1, 1)), ErrorKind::Invalid);
    PC_VERIFY_ERROR(end(EndReason::Personal, QDate()), ErrorKind::Invalid);
    QCOMPARE((*m->repository().find(id))->status, AssignmentStatus::Running);
    PC_VERIFY_OK(end(EndReason::Personal, QDate(2027, 1, 1)));
    const AssignmentRecord record = m->record(id);
    QCOMPARE(record.assignment.endReason, EndReason::Personal);
    QCOMPARE(record.convention, ConventionState::Terminated);
}

void TestAssignments::aSuspensionHasAReason()
{
    const AssignmentId id = m->add();
    m->makeReady(id);
    PC_VERIFY_OK(m->step(id, AssignmentStatus::Running));
    const auto suspend = [&](const QString &why) {
        return m->attempt([&](Transaction &transaction) { return AssignmentsRepository::suspend(transaction, id, why); });
    };
    PC_VERIFY_ERROR(suspend({}), ErrorKind::Invalid);
    PC_VERIFY_OK(suspend(u"Salle fermée"_s));
    QCOMPARE((*m->repository().find(id))->suspensionReason, u"Salle fermée"_s);
    PC_VERIFY_OK(m->step(id, AssignmentStatus::Running));
}

void TestAssignments::theWayBackHasAReasonAndAPlace()
{
    m->proposal = m->addProposal(u"conforming"_s, 1);
    const AssignmentId id = m->add();
    m->makeReady(id);
    PC_VERIFY_OK(m->step(id, AssignmentStatus::Running));
    m->write([&](Transaction &t) {
        return AssignmentsRepository::endEarly(t, id, {QDate(2026, 11, 3), EndReason::StudentGaveUp, u"plus le temps"_s});
    });
    const auto reopen = [&](const QString &why) {
        return m->attempt([&](Transaction &t) { return AssignmentsRepository::reopen(t, id, why); });
    };
    PC_VERIFY_ERROR(reopen(u" "_s), ErrorKind::Invalid);
    const AssignmentId other = m->add(m->draft(m->addStudent(u"Dubois"_s, u"Tom"_s)));
    const Status full = reopen(u"Elle revient"_s);
    PC_VERIFY_ERROR(full, ErrorKind::Refused);
    QVERIFY(full.error().message.contains(u"place"_s));
    PC_VERIFY_OK(m->step(other, AssignmentStatus::Cancelled));
    PC_VERIFY_OK(reopen(u"Elle revient"_s));
    const AssignmentRecord record = m->record(id);
    QCOMPARE(record.assignment.status, AssignmentStatus::Running);
    QCOMPARE(record.convention, ConventionState::Signed);
    QVERIFY(!record.assignment.endedOn.isValid());
    QVERIFY(record.assignment.notes.contains(u"Elle revient"_s));
    QVERIFY(record.assignment.notes.contains(u"plus le temps"_s));
    QVERIFY(!m->record(other).placeLeft);
    PC_VERIFY_OK(m->store().undo());
    QCOMPARE(m->record(id).assignment.endComment, u"plus le temps"_s);
}

void TestAssignments::sharesOfTheQuotaAreCountedOnce_data()
{
    QTest::addColumn<bool>("ofCampaign");
    QTest::addColumn<AssignmentStatus>("status");
    QTest::addColumn<int>("entered");
    QTest::addColumn<int>("taken");
    QTest::newRow("planned") << true << AssignmentStatus::Prepared << 0 << 600;
    QTest::newRow("as much entered") << true << AssignmentStatus::Running << 600 << 600;
    QTest::newRow("more entered") << true << AssignmentStatus::Suspended << 601 << 601;
    QTest::newRow("finished with less") << true << AssignmentStatus::Finished << 599 << 599;
    QTest::newRow("ended early") << true << AssignmentStatus::EndedEarly << 1 << 1;
    QTest::newRow("cancelled") << true << AssignmentStatus::Cancelled << 0 << 0;
    QTest::newRow("of last year") << false << AssignmentStatus::Running << 60 << 60;
}

void TestAssignments::sharesOfTheQuotaAreCountedOnce()
{
    QFETCH(bool, ofCampaign);
    QFETCH(AssignmentStatus, status);
    QFETCH(int, entered);
    QTEST(takenMinutes({ofCampaign, status, 600, entered}), "taken");
}

void TestAssignments::beyondAClosedCampaignWhatHappensIsRecorded()
{
    Assignment summer = m->draft();
    summer.endsOn = QDate(2027, 10, 15);
    m->set(QLatin1StringView("student"), m->student.value, {{QLatin1StringView("insured_until"), u"2028-08-31"_s}});
    const AssignmentId id = m->add(summer);
    m->makeReady(id);
    PC_VERIFY_OK(m->step(id, AssignmentStatus::Running));
    const QDate last(2027, 8, 31); // of the campaign
    testClock().set(QDateTime(last.addDays(1), QTime(9, 0)));
    m->closeCampaign();
    // Amended for what comes after: the last day, neither hours nor first day.
    const auto amend = [&](int minutes, QDate ends, QDate agreed) {
        return m->attempt([&](Transaction &t) -> Status {
            const auto added = ConventionsRepository::addAmendment(t, {{}, id, 0, agreed, {}, minutes, summer.startsOn, ends, u"plus long"_s});
            return added ? ConventionsRepository::setAmendmentSigned(t, *added, t.today()) : Status(added.error());
        });
    };
    PC_VERIFY_ERROR(amend(summer.minutes + 1, QDate(2027, 10, 31), last.addDays(1)), ErrorKind::Refused);
    PC_VERIFY_ERROR(amend(summer.minutes, last, last.addDays(1)), ErrorKind::Refused);
    PC_VERIFY_ERROR(amend(summer.minutes, QDate(2027, 10, 31), last), ErrorKind::Refused);
    PC_VERIFY_OK(amend(summer.minutes, QDate(2027, 10, 31), last.addDays(1)));
    // Followed.
    const auto call = [&](QDate on) {
        FollowUp said;
        said.assignment = id;
        said.happenedOn = on;
        said.facts = u"appel"_s;
        return m->attempt([&](Transaction &t) -> Status {
            const auto added = FollowUpsRepository::add(t, said);
            return added ? done() : Status(added.error());
        });
    };
    PC_VERIFY_ERROR(call(last), ErrorKind::Refused);
    PC_VERIFY_OK(call(last.addDays(1)));
    // Suspended, resumed, finished; what lies inside stays as it is.
    PC_VERIFY_OK(m->attempt([&](Transaction &t) { return AssignmentsRepository::suspend(t, id, u"Salle fermée"_s); }));
    Assignment edited = **m->repository().find(id);
    edited.notes = u"trop tard"_s;
    PC_VERIFY_ERROR(m->attempt([&](Transaction &t) { return AssignmentsRepository::update(t, edited); }), ErrorKind::Refused);
    edited = **m->repository().find(id);
    edited.appreciation = u"Très bien"_s;
    PC_VERIFY_OK(m->attempt([&](Transaction &t) { return AssignmentsRepository::update(t, edited); }));
    const auto finish = [&](QDate on) {
        return m->attempt([&](Transaction &t) { return AssignmentsRepository::finish(t, id, {on, EndReason::None, {}}); });
    };
    PC_VERIFY_ERROR(finish(last), ErrorKind::Refused);
    PC_VERIFY_OK(finish(last.addDays(1)));
    QCOMPARE(m->record(id).assignment.endedOn, last.addDays(1));
    testClock().set(QDateTime(QDate(2026, 11, 3), QTime(14, 32)));
}

void TestAssignments::aClosedCampaignIsReadOnly()
{
    const AssignmentId id = m->add();
    m->signAll(id);
    m->closeCampaign();
    const State before = stateOf(m->database());
    Assignment assignment = **m->repository().find(id);
    assignment.notes = u"trop tard"_s;
    PC_VERIFY_ERROR(m->attempt([&](Transaction &t) { return AssignmentsRepository::update(t, assignment); }), ErrorKind::Refused);
    PC_VERIFY_ERROR(m->tryAdd(m->draft(m->student)), ErrorKind::Refused);
    PC_VERIFY_ERROR(m->step(id, AssignmentStatus::Cancelled), ErrorKind::Refused);
    PC_VERIFY_ERROR(m->sign(id, Party::Udccas), ErrorKind::Refused);
    PC_VERIFY_ERROR(m->attempt([&](Transaction &t) { return AssignmentsRepository::overrideGate(t, id, u"non"_s); }), ErrorKind::Refused);
    PC_VERIFY_ERROR(m->attempt([&](Transaction &t) { return ConventionsRepository::setSent(t, id, t.today()); }), ErrorKind::Refused);
    const Amendment amendment{{}, id, 0, QDate(2026, 11, 3), {}, 600, QDate(2026, 11, 2), QDate(2026, 12, 1), u"non"_s};
    PC_VERIFY_ERROR(m->attempt([&](Transaction &t) -> Status {
        const auto added = ConventionsRepository::addAmendment(t, amendment);
        return added ? done() : Status(added.error());
    }), ErrorKind::Refused);
    FollowUp call;
    call.assignment = id;
    call.happenedOn = QDate(2026, 11, 3);
    call.facts = u"appel"_s;
    PC_VERIFY_ERROR(m->attempt([&](Transaction &t) -> Status {
        const auto added = FollowUpsRepository::add(t, call);
        return added ? done() : Status(added.error());
    }), ErrorKind::Refused);
    QCOMPARE(difference(before, stateOf(m->database())), QString());
}

void TestAssignments::aCommuneThatLeavesKeepsItsRunningActions()
{
    const AssignmentId id = m->add();
    QVERIFY(m->record(id).maintained.isEmpty());
    PC_VERIFY_OK(m->store().rebuild([](Database &database) {
        return database.execute(u"UPDATE commune SET kind = 'D', parent = 2 WHERE id = 1"_s);
    }));
    const AssignmentRecord record = m->record(id);
    QVERIFY(record.maintained.contains(u"L'Orée de Mormal"_s));
    m->makeReady(id);
    PC_VERIFY_OK(m->step(id, AssignmentStatus::Running));
}

void TestAssignments::manyAreEditedInOneStep()
{
    std::vector<AssignmentId> ids{m->add(), m->add(m->draft(m->addStudent(u"Dubois"_s, u"Tom"_s)))};
    int changed = 0;
    m->write([&](Transaction &transaction) -> Status {
        const auto done = AssignmentsRepository::setUniversityReferent(transaction, ids, u" Claire Inventée "_s);
        if (!done)
            return done.error();
        changed = *done;
        return pc::done();
    });
    QCOMPARE(changed, 2);
    for (const AssignmentId id : ids)
        QCOMPARE((*m->repository().find(id))->universityReferent, u"Claire Inventée"_s);
    PC_VERIFY_OK(m->store().undo());
    for (const AssignmentId id : ids)
        QVERIFY((*m->repository().find(id))->universityReferent.isEmpty());
}

PC_GUILESS_TEST_MAIN(TestAssignments)
#include "tst_assignments.moc"
