// Conventions: numbers, n signatures, what is frozen when the last one comes, amendments.
#include "models/assignments/quotaroom.h"
#include "tests/models/assignments/affectations.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestConventions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<Affectations>(); }
    void cleanup() { m.reset(); }

    void theStateIsToldFromTheFacts_data();
    void theStateIsToldFromTheFacts();
    void theParentSignsForAMinorOnly();
    void numbersFollowOneAnother();
    void signaturesAreCounted();
    void theLastSignatureFreezesTheWords();
    void aNewMayorNeverRewritesAnOldConvention();
    void frozenWordsComeBack();
    void aSignatureInTheFutureIsRefused();
    void aFrozenSignatureIsCorrectedNotRemoved();
    void anAmendmentCountsOnceSigned();
    void theLatestSignedAmendmentWins();
    void anAmendmentComesAfterTheSignature();
    void aSignedConventionChangesByAmendmentOnly();
    void aPeriodLengthenedByAmendmentIsInsuredAnew();
    void onePartySignsManyConventions();
    void theRuleMayAskForMoreLater();
    void whoNoLongerSignsIsNotWaitedFor();
    void aParentNoLongerNeededIsNotWaitedFor();
    void anAmendmentIsSignedByItsParties();

private:
    Result<AmendmentId> amend(AssignmentId id, int minutes, QDate end = QDate(2027, 5, 31))
    {
        Result<AmendmentId> added = AmendmentId{};
        const Status status = m->attempt([&](Transaction &transaction) -> Status {
            added = ConventionsRepository::addAmendment(
                transaction, {{}, id, 0, QDate(2026, 11, 3), {}, minutes, QDate(2026, 11, 2), end, u"Plus d’heures"_s});
            return added ? done() : Status(added.error());
        });
        return status ? added : Result<AmendmentId>(status.error());
    }
    Status signAmendment(AmendmentId id, QDate on)
    {
        return m->attempt([&](Transaction &transaction) { return ConventionsRepository::setAmendmentSigned(transaction, id, on); });
    }
    QString number(AssignmentId id)
    {
        QString given;
        m->write([&](Transaction &transaction) -> Status {
            const auto number = ConventionsRepository::drawUp(transaction, id);
            if (!number)
                return number.error();
            given = *number;
            return done();
        });
        return given;
    }

    std::unique_ptr<Affectations> m;
};

void TestConventions::theStateIsToldFromTheFacts_data()
{
    QTest::addColumn<AssignmentStatus>("status");
    QTest::addColumn<bool>("sent");
    QTest::addColumn<int>("given");
    QTest::addColumn<int>("asked");
    QTest::addColumn<ConventionState>("state");
    using S = AssignmentStatus;
    using C = ConventionState;
    QTest::newRow("nothing yet") << S::Prepared << false << 0 << 3 << C::ToIssue;
    QTest::newRow("sent") << S::Prepared << true << 0 << 3 << C::Sent;
    QTest::newRow("1/3") << S::Prepared << true << 1 << 3 << C::PartlySigned;
    QTest::newRow("2/3") << S::Prepared << false << 2 << 3 << C::PartlySigned;
    QTest::newRow("3/3") << S::Running << true << 3 << 3 << C::Signed;
    QTest::newRow("none asked") << S::Running << true << 0 << 0 << C::Sent;
    QTest::newRow("finished") << S::Finished << true << 3 << 3 << C::Expired;
    QTest::newRow("finished, one missing") << S::Finished << true << 2 << 3 << C::PartlySigned;
    QTest::newRow("ended early") << S::EndedEarly << true << 3 << 3 << C::Terminated;
    QTest::newRow("cancelled after it was sent") << S::Cancelled << true << 0 << 3 << C::Terminated;
    QTest::newRow("cancelled before") << S::Cancelled << false << 0 << 3 << C::NotNeeded;
}

void TestConventions::theStateIsToldFromTheFacts()
{
    QFETCH(AssignmentStatus, status);
    QFETCH(bool, sent);
    QFETCH(int, given);
    QFETCH(int, asked);
    QFETCH(ConventionState, state);
    QCOMPARE(conventionState({status, sent, sent, false, given, asked}), state);
    QVERIFY(!ConventionWords::label(state, given, asked).isEmpty());
}

void TestConventions::theParentSignsForAMinorOnly()
{
    const QStringList rule{u"student"_s, u"parent"_s, u"university"_s, u"student"_s, u"nobody"_s};
    QCOMPARE(requiredParties(rule, false), (std::vector{Party::Student, Party::University}));
    QCOMPARE(requiredParties(rule, true), (std::vector{Party::Student, Party::University, Party::Parent}));
    QVERIFY(requiredParties({}, true).empty());

    m->set(QLatin1StringView("student"), m->student.value, {{QLatin1StringView("born_on"), u"2009-01-01"_s}});
    const AssignmentId id = m->add();
    m->signAll(id);
    QCOMPARE(m->record(id).convention, ConventionState::PartlySigned);
    PC_VERIFY_OK(m->sign(id, Party::Parent));
    const AssignmentRecord record = m->record(id);
    QCOMPARE(record.convention, ConventionState::Signed);
    QCOMPARE(record.assignment.parentsAgreedOn, QDate(2026, 11, 1));
}

void TestConventions::numbersFollowOneAnother()
{
    m->proposal = m->addProposal(u"conforming"_s, 20);
    std::vector<AssignmentId> ids;
    for (int i = 0; i < 12; ++i)
        ids.push_back(m->add(m->draft(m->addStudent(u"Fictif %1"_s.arg(i), u"Camille"_s))));
    QVERIFY((*m->repository().find(ids[0]))->conventionNumber.isEmpty());
    for (size_t i = 0; i < ids.size(); ++i)
        QCOMPARE(number(ids[i]), u"C2026-%1"_s.arg(i + 1, 3, 10, QLatin1Char('0')));
    QCOMPARE(number(ids[2]), u"C2026-003"_s);
    // A cancelled affectation keeps its number, so that none is given twice.
    PC_VERIFY_OK(m->step(ids.back(), AssignmentStatus::Cancelled));
    QCOMPARE(number(m->add(m->draft(m->addStudent(u"Dernier"_s, u"Camille"_s)))), u"C2026-013"_s);
    // A draft that fails takes no number.
    const AssignmentId next = m->add(m->draft(m->addStudent(u"Suivant"_s, u"Camille"_s)));
    PC_VERIFY_ERROR(m->sign(next, Party::Student, QDate(2026, 11, 4)), ErrorKind::Invalid);
    QCOMPARE(number(next), u"C2026-014"_s);
    m->set(QLatin1StringView("assignment"), next.value, {{QLatin1StringView("convention_number"), u"C2026-1000"_s}});
    QCOMPARE(number(m->add(m->draft(m->addStudent(u"Mille"_s, u"Camille"_s)))), u"C2026-1001"_s);
}

void TestConventions::signaturesAreCounted()
{
    const AssignmentId id = m->add();
    QCOMPARE(m->record(id).convention, ConventionState::ToIssue);
    m->write([&](Transaction &t) { return ConventionsRepository::setSent(t, id, QDate(2026, 10, 30)); });
    QCOMPARE(m->record(id).convention, ConventionState::Sent);
    QCOMPARE(m->record(id).assignment.conventionNumber, u"C2026-001"_s);
    PC_VERIFY_OK(m->sign(id, Party::Student));
    PC_VERIFY_OK(m->sign(id, Party::Udccas)); // not asked for: kept, not counted
    AssignmentRecord record = m->record(id);
    QCOMPARE(record.convention, ConventionState::PartlySigned);
    QCOMPARE(record.signaturesGiven, 1);
    QCOMPARE(record.signatures.size(), size_t(2));
    PC_VERIFY_OK(m->sign(id, Party::CommuneElected));
    PC_VERIFY_OK(m->sign(id, Party::Student, QDate(2026, 10, 31))); // corrected, not doubled
    QCOMPARE(m->record(id).signaturesGiven, 2);
    PC_VERIFY_OK(m->sign(id, Party::University, QDate(2026, 11, 3)));
    record = m->record(id);
    QCOMPARE(record.convention, ConventionState::Signed);
    QCOMPARE(record.assignment.conventionSignedOn, QDate(2026, 11, 3));
}

void TestConventions::theLastSignatureFreezesTheWords()
{
    Assignment assignment = m->draft();
    assignment.communeReferent = u"Paul Fictif"_s;
    assignment.universityReferent = u"Claire Inventée"_s;
    const AssignmentId id = m->add(assignment);
    ConventionsRepository conventions(m->database());
    PC_VERIFY_OK(m->sign(id, Party::Student));
    PC_VERIFY_OK(m->sign(id, Party::CommuneElected));
    QVERIFY(!*conventions.frozen(id));
    PC_VERIFY_OK(m->sign(id, Party::University));
    const auto frozen = **conventions.frozen(id);
    QCOMPARE(frozen.number, u"C2026-001"_s);
    QCOMPARE(frozen.student, u"Léa Martin"_s);
    QCOMPARE(frozen.commune, u"Étrœungt"_s);
    QCOMPARE(frozen.communeCode, u"59218"_s);
    QCOMPARE(frozen.communeAddress, u"1 place de la Fiction"_s);
    QCOMPARE(frozen.mayorCivility, CommuneWords::word(Civility::Madame));
    QCOMPARE(frozen.mayor, u"Anne Petit"_s);
    QCOMPARE(frozen.communeReferent, u"Paul Fictif"_s);
    QCOMPARE(frozen.universityReferent, u"Claire Inventée"_s);
    QCOMPARE(frozen.university, u"Université de Lille"_s);
    QCOMPARE(frozen.title, u"Lecture à voix haute"_s);
    QCOMPARE(frozen.minutes, 1800);
    QCOMPARE(frozen.endsOn, QDate(2027, 4, 30));
    QCOMPARE(frozen.frozenOn, QDate(2026, 11, 3));
}

void TestConventions::aNewMayorNeverRewritesAnOldConvention()
{
    const AssignmentId id = m->add();
    m->signAll(id);
    const QString words = (*m->repository().find(id))->conventionFrozen;
    QVERIFY(words.contains(u"Anne Petit"_s));
    m->hall({u"Jeanne"_s, u"Nouvelle"_s});
    m->set(QLatin1StringView("student"), m->student.value, {{QLatin1StringView("last_name"), u"Durand"_s}});
    PC_VERIFY_OK(m->sign(id, Party::CommuneElected, QDate(2026, 11, 2)));
    PC_VERIFY_OK(m->sign(id, Party::Udccas, QDate(2026, 11, 2)));
    Assignment assignment = **m->repository().find(id);
    assignment.communeReferent = u"Une autre"_s;
    assignment.conventionFrozen = u"{}"_s;
    PC_VERIFY_OK(m->attempt([&](Transaction &t) { return AssignmentsRepository::update(t, assignment); }));
    QCOMPARE((*m->repository().find(id))->conventionFrozen, words);
    // Another convention, signed afterwards, names the new mayor.
    const AssignmentId next = m->add(m->draft(m->addStudent(u"Dubois"_s, u"Tom"_s)));
    m->signAll(next);
    QCOMPARE((**ConventionsRepository(m->database()).frozen(next)).mayor, u"Jeanne Nouvelle"_s);
}

void TestConventions::frozenWordsComeBack()
{
    FrozenConvention frozen;
    frozen.number = u"C2026-007"_s;
    frozen.mayor = u"D’Œuvre \"l’Ancien\""_s;
    frozen.minutes = 90;
    frozen.startsOn = QDate(2028, 2, 29);
    QCOMPARE(*FrozenConvention::fromJson(frozen.toJson()), frozen);
    QVERIFY(!FrozenConvention::fromJson({}));
    QVERIFY(!FrozenConvention::fromJson(u"no json"_s));
}

void TestConventions::aSignatureInTheFutureIsRefused()
{
    const AssignmentId id = m->add();
    PC_VERIFY_OK(m->sign(id, Party::Student, QDate(2026, 11, 3)));
    PC_VERIFY_ERROR(m->sign(id, Party::Student, QDate(2026, 11, 4)), ErrorKind::Invalid);
    PC_VERIFY_ERROR(m->sign(id, Party::Student, QDate()), ErrorKind::Invalid);
    PC_VERIFY_ERROR(m->attempt([&](Transaction &t) {
        return ConventionsRepository::sign(t, {{}, id, {}, Party::Student, {}, QDate(2026, 11, 2), QDate(2026, 11, 1)});
    }), ErrorKind::Invalid);
}

void TestConventions::aFrozenSignatureIsCorrectedNotRemoved()
{
    const AssignmentId id = m->add();
    const auto remove = [&](Party party) {
        return m->attempt([&](Transaction &t) { return ConventionsRepository::removeSignature(t, id, {}, party); });
    };
    PC_VERIFY_OK(m->sign(id, Party::Student));
    PC_VERIFY_OK(remove(Party::Student));
    QCOMPARE(m->record(id).signaturesGiven, 0);
    m->signAll(id);
    PC_VERIFY_ERROR(remove(Party::Student), ErrorKind::Refused);
    PC_VERIFY_OK(m->sign(id, Party::Student, QDate(2026, 11, 2)));
    QCOMPARE(m->record(id).assignment.conventionSignedOn, QDate(2026, 11, 2));
}

void TestConventions::anAmendmentCountsOnceSigned()
{
    const AssignmentId id = m->add();
    m->signAll(id);
    const auto amendment = amend(id, 2400);
    PC_VERIFY_OK(amendment);
    QCOMPARE(m->repository().figures(id)->minutes, 1800);
    QCOMPARE(m->repository().figures(id)->endsOn, QDate(2027, 4, 30));
    PC_VERIFY_ERROR(signAmendment(*amendment, QDate(2026, 11, 4)), ErrorKind::Invalid);
    PC_VERIFY_OK(signAmendment(*amendment, QDate(2026, 11, 3)));
    QCOMPARE(m->repository().figures(id)->minutes, 2400);
    QCOMPARE(m->repository().figures(id)->endsOn, QDate(2027, 5, 31));
    QCOMPARE(QuotaRooms(m->database()).of(m->student, m->campaign)->taken, 2400);
    // The pure rule and the rule in SQL say the same.
    const AssignmentRecord record = m->record(id);
    QCOMPARE(effectiveFigures(record.assignment, record.amendments), record.figures);
    // By its own signatures.
    const auto second = amend(id, 3000);
    for (const Party party : {Party::Student, Party::CommuneElected, Party::University}) {
        QCOMPARE(m->repository().figures(id)->minutes, 2400);
        m->write([&](Transaction &t) { return ConventionsRepository::sign(t, {{}, id, *second, party, {}, QDate(2026, 11, 3), {}}); });
    }
    QCOMPARE(m->repository().figures(id)->minutes, 3000);
    QCOMPARE(m->record(id).signatures.size(), size_t(3));
}

void TestConventions::theLatestSignedAmendmentWins()
{
    const AssignmentId id = m->add();
    m->signAll(id);
    const auto first = amend(id, 600);
    const auto second = amend(id, 1200);
    const auto third = amend(id, 2400);
    PC_VERIFY_OK(third);
    const auto all = ConventionsRepository(m->database()).amendments(id);
    QCOMPARE(all->at(0).version, 1);
    QCOMPARE(all->at(2).version, 3);
    PC_VERIFY_OK(signAmendment(*second, QDate(2026, 11, 2)));
    PC_VERIFY_OK(signAmendment(*first, QDate(2026, 11, 3)));
    QCOMPARE(m->repository().figures(id)->minutes, 1200);
    QCOMPARE(m->repository().figures(id)->version, 2);
    PC_VERIFY_OK(signAmendment(*second, {}));
    QCOMPARE(m->repository().figures(id)->minutes, 600);
}

void TestConventions::anAmendmentComesAfterTheSignature()
{
    const AssignmentId id = m->add();
    PC_VERIFY_ERROR(amend(id, 600), ErrorKind::Refused);
    m->makeReady(id);
    PC_VERIFY_OK(amend(id, 600));
    PC_VERIFY_ERROR(amend(id, 0), ErrorKind::Invalid);
    PC_VERIFY_ERROR(amend(id, 600, QDate(2026, 11, 1)), ErrorKind::Invalid);
    PC_VERIFY_OK(m->step(id, AssignmentStatus::Running));
    PC_VERIFY_OK(m->attempt([&](Transaction &t) { return AssignmentsRepository::finish(t, id, {QDate(2027, 4, 30), {}, {}}); }));
    PC_VERIFY_ERROR(amend(id, 600), ErrorKind::Refused);
}

void TestConventions::aSignedConventionChangesByAmendmentOnly()
{
    const AssignmentId id = m->add();
    const auto change = [&](int minutes) {
        Assignment assignment = **m->repository().find(id);
        assignment.minutes = minutes;
        return m->attempt([&](Transaction &t) { return AssignmentsRepository::update(t, assignment); });
    };
    PC_VERIFY_OK(change(1200));
    m->signAll(id);
    PC_VERIFY_ERROR(change(600), ErrorKind::Refused);
    PC_VERIFY_OK(change(1200));
}

void TestConventions::aPeriodLengthenedByAmendmentIsInsuredAnew()
{
    const AssignmentId id = m->add();
    m->makeReady(id);
    m->set(QLatin1StringView("student"), m->student.value, {{QLatin1StringView("insured_until"), u"2027-04-30"_s}});
    QVERIFY(m->record(id).gate.isOpen());
    const auto amendment = amend(id, 1800, QDate(2027, 5, 1));
    QVERIFY(m->record(id).gate.isOpen());
    PC_VERIFY_OK(signAmendment(*amendment, QDate(2026, 11, 3)));
    QVERIFY(!m->record(id).gate.isOpen());
}

void TestConventions::onePartySignsManyConventions()
{
    const AssignmentId first = m->add();
    const AssignmentId second = m->add(m->draft(m->addStudent(u"Dubois"_s, u"Tom"_s)));
    PC_VERIFY_OK(m->sign(first, Party::University, QDate(2026, 10, 1)));
    int recorded = 0;
    m->write([&](Transaction &t) -> Status {
        const auto done = ConventionsRepository::signAll(t, {first, second}, Party::University, QDate(2026, 11, 2));
        if (!done)
            return done.error();
        recorded = *done;
        return pc::done();
    });
    QCOMPARE(recorded, 1);
    QCOMPARE(m->record(first).signatures.front().signedOn, QDate(2026, 10, 1));
    QCOMPARE(m->record(second).signatures.front().signedOn, QDate(2026, 11, 2));
    QCOMPARE(m->record(second).assignment.conventionNumber, u"C2026-002"_s);
}

void TestConventions::theRuleMayAskForMoreLater()
{
    const AssignmentId id = m->add();
    m->signAll(id);
    m->write([&](Transaction &t) {
        return CampaignRulesRepository::set(t, m->campaign, rule::signatures, u"student,commune_elected,university,udccas"_s);
    });
    QCOMPARE(m->record(id).convention, ConventionState::Signed);
    const AssignmentId next = m->add(m->draft(m->addStudent(u"Dubois"_s, u"Tom"_s)));
    m->signAll(next);
    QCOMPARE(m->record(next).convention, ConventionState::PartlySigned);
}

void TestConventions::whoNoLongerSignsIsNotWaitedFor()
{
    const AssignmentId id = m->add();
    m->makeReady(id);
    m->write([&](Transaction &t) {
        return CampaignRulesRepository::set(t, m->campaign, rule::signatures, u"student,commune_elected,university,udccas"_s);
    });
    const AssignmentId next = m->add(m->draft(m->addStudent(u"Dubois"_s, u"Tom"_s)));
    m->signAll(next);
    m->set(QLatin1StringView("assignment"), next.value, {{QLatin1StringView("insurer_confirmed_on"), u"2026-11-02"_s}});
    QCOMPARE(m->record(next).convention, ConventionState::PartlySigned);
    QVERIFY(!m->record(next).gate.isOpen());
    m->write([&](Transaction &t) {
        return CampaignRulesRepository::set(t, m->campaign, rule::signatures, u"student,commune_elected,university"_s);
    });
    // State and tick say the same, before anything was written to the affectation.
    QCOMPARE(m->record(next).convention, ConventionState::Signed);
    QVERIFY(m->record(next).gate.isOpen());
    QVERIFY(m->record(next).assignment.conventionFrozen.isEmpty());
    PC_VERIFY_OK(m->step(next, AssignmentStatus::Running));
    const Assignment started = m->record(next).assignment;
    QVERIFY(!started.conventionFrozen.isEmpty());
    QCOMPARE(started.conventionSignedOn, QDate(2026, 11, 1));
}

void TestConventions::aParentNoLongerNeededIsNotWaitedFor()
{
    m->set(QLatin1StringView("student"), m->student.value, {{QLatin1StringView("born_on"), u"2009-05-04"_s}});
    const AssignmentId id = m->add();
    m->signAll(id);
    QCOMPARE(m->record(id).convention, ConventionState::PartlySigned);
    m->set(QLatin1StringView("student"), m->student.value, {{QLatin1StringView("born_on"), u"2006-05-04"_s}});
    QCOMPARE(m->record(id).convention, ConventionState::Signed);
    // The plan no longer changes but by an amendment: the first write freezes it.
    Assignment edited = **m->repository().find(id);
    edited.minutes = 60;
    PC_VERIFY_ERROR(m->attempt([&](Transaction &t) { return AssignmentsRepository::update(t, edited); }), ErrorKind::Refused);
    PC_VERIFY_OK(amend(id, 2400));
    QVERIFY(!m->record(id).assignment.conventionFrozen.isEmpty());
}

void TestConventions::anAmendmentIsSignedByItsParties()
{
    const AssignmentId id = m->add();
    m->signAll(id);
    const auto amendment = amend(id, 2400);
    PC_VERIFY_OK(amendment);
    const auto sign = [&](Party party) {
        return m->attempt([&](Transaction &t) {
            return ConventionsRepository::sign(t, {{}, id, *amendment, party, {}, QDate(2026, 11, 3), {}});
        });
    };
    for (const Party party : {Party::Student, Party::CommuneElected}) {
        PC_VERIFY_OK(sign(party));
        QCOMPARE(m->repository().figures(id)->minutes, 1800);
    }
    PC_VERIFY_OK(sign(Party::University));
    QCOMPARE(m->repository().figures(id)->minutes, 2400);
    PC_VERIFY_OK(m->attempt([&](Transaction &t) {
        return ConventionsRepository::removeSignature(t, id, *amendment, Party::University);
    }));
    QCOMPARE(m->repository().figures(id)->minutes, 1800);
    QVERIFY(!m->record(id).amendments.front().signedOn.isValid());
}

PC_GUILESS_TEST_MAIN(TestConventions)
#include "tst_conventions.moc"
