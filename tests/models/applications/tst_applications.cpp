// Candidatures in the register: steps, wishes, answers, decisions of the university, closed campaigns, undo.
#include "models/applications/applicationsmodel.h"
#include "tests/models/applications/candidatures.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>

using namespace pc;
using namespace pc::test;

class TestApplications : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_register = std::make_unique<Candidatures>(); }
    void cleanup() { m_register.reset(); }

    void oneCandidatureForEachStudentAndCampaign();
    void aDayIsNeeded();
    void theFormNeverChangesTheStatus();
    void ranksOfWishesStayDense();
    void wishesOfAnotherCampaignAreRefused();
    void aStepAgainstTheStudentNeedsAReason();
    void aCandidatureGoesToTheMayorOnceAdmissible();
    void theActionMustBeReady();
    void answersNeedTheMayor();
    void sentAgainTheAnswersStartAnew();
    void aNoBlocksTheRetaining();
    void severalAreAdmittedAndSentInOneStep();
    void theUniversityDecidesForSeveralAtOnceAndUndoesInOneStep();
    void aDecisionNeedsItsReasonAuthorAndDay();
    void aClosedCampaignRefusesEverything();
    void aCandidatureWithAnAffectationStays();
    void theListFollowsTheRegister();
    void theListIsFilteredSortedAndCounted();
    void whatWaitsIsCounted();

private:
    Status step(ApplicationId id, ApplicationStatus to, const StepReason &reason = {})
    {
        return m_register->tried([&](Transaction &t) { return ApplicationsRepository::step(t, id, to, reason); });
    }
    Status transmit(ApplicationId id, ProposalId proposal)
    {
        return m_register->tried([&](Transaction &t) { return ApplicationsRepository::transmit(t, id, proposal, t.today()); });
    }
    Status answer(ApplicationId id, Side side, SideAnswer answer)
    {
        return m_register->tried([&](Transaction &t) { return ApplicationsRepository::answer(t, id, side, answer); });
    }
    Status decide(const std::vector<ApplicationId> &ids, const ParticipationDecision &decision)
    {
        return m_register->tried([&](Transaction &t) { return ApplicationsRepository::decideParticipation(t, ids, decision); });
    }
    QList<int> ranks(ApplicationId id)
    {
        QList<int> ranks;
        const auto wishes = m_register->applications().wishes(id);
        for (const Wish &wish : *wishes)
            ranks << wish.rank;
        return ranks;
    }

    std::unique_ptr<Candidatures> m_register;
};

void TestApplications::oneCandidatureForEachStudentAndCampaign()
{
    const StudentId student = m_register->student(u"MARTIN"_s, kEtroeungt);
    const ApplicationId id = m_register->apply(student);
    Application again = m_register->application(id);
    PC_VERIFY_ERROR(m_register->tried([&](Transaction &t) -> Status {
        const auto added = ApplicationsRepository::add(t, again);
        return added ? done() : Status(added.error());
    }), ErrorKind::Refused);
    const auto found = m_register->applications().find(student, m_register->campaign);
    PC_VERIFY_OK(found);
    QCOMPARE((*found)->id, id);
    QCOMPARE(m_register->applications().ofStudent(student)->size(), 1U);
}

void TestApplications::aDayIsNeeded()
{
    Application application;
    application.campaign = m_register->campaign;
    application.student = m_register->student(u"MARTIN"_s, kEtroeungt);
    const Status status = ApplicationsRepository::validate(application);
    PC_VERIFY_ERROR(status, ErrorKind::Invalid);
    QCOMPARE(status.error().detail, u"received_on"_s);
}

void TestApplications::theFormNeverChangesTheStatus()
{
    const ApplicationId id = m_register->apply(m_register->student(u"MARTIN"_s, kEtroeungt));
    Application typed = m_register->application(id);
    typed.motivation = u"<b>To help</b>"_s;
    typed.status = ApplicationStatus::Retained;
    typed.participation = Participation::Validated;
    m_register->write([&](Transaction &t) { return ApplicationsRepository::update(t, typed); });
    const Application kept = m_register->application(id);
    QCOMPARE(kept.motivation, u"<b>To help</b>"_s);
    QCOMPARE(kept.status, ApplicationStatus::Received);
    QCOMPARE(kept.participation, Participation::Undecided);
}

void TestApplications::ranksOfWishesStayDense()
{
    const ApplicationId id = m_register->apply(m_register->student(u"MARTIN"_s, kEtroeungt));
    const ProposalId a = m_register->proposal(u"A"_s, kEtroeungt);
    const ProposalId b = m_register->proposal(u"B"_s, kMormal);
    const ProposalId c = m_register->proposal(u"C"_s, kGhyvelde);
    m_register->wish(id, {a, b, c});
    QCOMPARE(ranks(id), (QList<int>{1, 2, 3}));
    m_register->wish(id, {c, a});
    QCOMPARE(ranks(id), (QList<int>{1, 2}));
    QCOMPARE(m_register->applications().wishes(id)->front().proposal, c);
    PC_VERIFY_ERROR(m_register->tried([&](Transaction &t) { return ApplicationsRepository::setWishes(t, id, {a, a}); }), ErrorKind::Invalid);
    PC_VERIFY_OK(m_register->store().undo());
    QCOMPARE(ranks(id), (QList<int>{1, 2, 3}));
    QCOMPARE(m_register->applications().wishes(id)->front().proposal, a);
}

void TestApplications::wishesOfAnotherCampaignAreRefused()
{
    const ApplicationId id = m_register->apply(m_register->student(u"MARTIN"_s, kEtroeungt));
    CampaignId next;
    m_register->write([&](Transaction &t) -> Status {
        const auto added = CampaignsRepository::add(t, Campaign::ofYear({2027}));
        if (added)
            next = *added;
        return added ? done() : Status(added.error());
    });
    const ProposalId later = m_register->proposal(u"Later"_s, kEtroeungt);
    m_register->set("proposal"_L1, later.value, {{"campaign"_L1, next.value}});
    PC_VERIFY_ERROR(m_register->tried([&](Transaction &t) { return ApplicationsRepository::setWishes(t, id, {later}); }), ErrorKind::Invalid);
}

void TestApplications::aStepAgainstTheStudentNeedsAReason()
{
    const ApplicationId id = m_register->apply(m_register->student(u"MARTIN"_s, kEtroeungt));
    PC_VERIFY_ERROR(step(id, ApplicationStatus::Inadmissible), ErrorKind::Invalid);
    PC_VERIFY_ERROR(step(id, ApplicationStatus::Inadmissible, {ApplicationReason::Studies}), ErrorKind::Invalid); // of a withdrawal
    PC_VERIFY_ERROR(step(id, ApplicationStatus::Inadmissible, {ApplicationReason::Other, u" "_s}), ErrorKind::Invalid);
    PC_VERIFY_OK(step(id, ApplicationStatus::Inadmissible, {ApplicationReason::Late}));
    QCOMPARE(m_register->application(id).reason, ApplicationReason::Late);
    PC_VERIFY_OK(step(id, ApplicationStatus::Received));
    QCOMPARE(m_register->application(id).reason, ApplicationReason::None);
}

void TestApplications::aCandidatureGoesToTheMayorOnceAdmissible()
{
    const ApplicationId id = m_register->apply(m_register->student(u"MARTIN"_s, kEtroeungt));
    const ProposalId action = m_register->proposal(u"Games"_s, kEtroeungt);
    PC_VERIFY_ERROR(transmit(id, action), ErrorKind::Refused);
    PC_VERIFY_OK(step(id, ApplicationStatus::Admissible));
    PC_VERIFY_ERROR(step(id, ApplicationStatus::Transmitted), ErrorKind::Refused); // without an action
    PC_VERIFY_OK(transmit(id, action));
    const Application sent = m_register->application(id);
    QCOMPARE(sent.status, ApplicationStatus::Transmitted);
    QCOMPARE(sent.proposal, action);
    QCOMPARE(sent.transmittedOn, QDate(2026, 11, 3));
    QVERIFY(isContactVisibleToMayor(sent));
    PC_VERIFY_OK(step(id, ApplicationStatus::Retained));
}

void TestApplications::theActionMustBeReady()
{
    const ApplicationId id = m_register->apply(m_register->student(u"MARTIN"_s, kEtroeungt), ApplicationStatus::Admissible);
    const ProposalId draft = m_register->proposal(u"Draft"_s, kEtroeungt, {{"status"_L1, u"submitted"_s}});
    const ProposalId reserved = m_register->proposal(u"Reserved"_s, kEtroeungt, {{"status"_L1, u"conforming_with_reservation"_s}});
    PC_VERIFY_ERROR(transmit(id, draft), ErrorKind::Refused);
    m_register->setRule(rule::opinionAsked, u"1"_s);
    PC_VERIFY_ERROR(transmit(id, reserved), ErrorKind::Refused);
    const auto opinion = [&](const QString &verdict) {
        m_register->insert("proposal_decision"_L1, {{"proposal"_L1, reserved.value}, {"kind"_L1, u"opinion"_s}, {"verdict"_L1, verdict},
                                                    {"author"_L1, u"BVE"_s}, {"decided_on"_L1, u"2026-11-03"_s}});
    };
    opinion(u"favourable"_s);
    opinion(u"unfavourable"_s); // the latest holds
    PC_VERIFY_ERROR(transmit(id, reserved), ErrorKind::Refused);
    opinion(u"favourable"_s);
    PC_VERIFY_OK(transmit(id, reserved));
}

void TestApplications::answersNeedTheMayor()
{
    const ApplicationId id = m_register->apply(m_register->student(u"MARTIN"_s, kEtroeungt), ApplicationStatus::Admissible);
    PC_VERIFY_ERROR(answer(id, Side::Mayor, SideAnswer::Yes), ErrorKind::Refused);
    PC_VERIFY_OK(transmit(id, m_register->proposal(u"Games"_s, kEtroeungt)));
    PC_VERIFY_OK(answer(id, Side::Mayor, SideAnswer::Yes));
    PC_VERIFY_OK(answer(id, Side::Student, SideAnswer::No));
    Application said = m_register->application(id);
    QCOMPARE(said.mayorAnswer, SideAnswer::Yes);
    QCOMPARE(said.mayorAnswerOn, QDate(2026, 11, 3));
    QCOMPARE(said.studentAnswer, SideAnswer::No);
    PC_VERIFY_OK(answer(id, Side::Student, SideAnswer::None));
    said = m_register->application(id);
    QVERIFY(!said.studentAnswerOn.isValid());
}

void TestApplications::sentAgainTheAnswersStartAnew()
{
    const ApplicationId id = m_register->apply(m_register->student(u"MARTIN"_s, kEtroeungt), ApplicationStatus::Admissible);
    const ProposalId first = m_register->proposal(u"Games"_s, kEtroeungt);
    const ProposalId second = m_register->proposal(u"Books"_s, kEtroeungt);
    PC_VERIFY_OK(transmit(id, first));
    PC_VERIFY_ERROR(transmit(id, first), ErrorKind::Refused);
    PC_VERIFY_OK(answer(id, Side::Mayor, SideAnswer::No));
    PC_VERIFY_OK(transmit(id, second));
    Application sent = m_register->application(id);
    QCOMPARE(sent.proposal, second);
    QCOMPARE(sent.mayorAnswer, SideAnswer::None);
    QVERIFY(sent.notes.contains(u"2026-001"_s)); // the first answer is kept
    QVERIFY(sent.notes.contains(u"Declines on"_s));
    PC_VERIFY_OK(step(id, ApplicationStatus::NotRetained, {ApplicationReason::AnotherChosen}));
    QVERIFY(!isContactVisibleToMayor(m_register->application(id)));
    PC_VERIFY_OK(step(id, ApplicationStatus::Admissible)); // offered again: nobody's yet
    sent = m_register->application(id);
    QVERIFY(!sent.proposal.isValid());
    QVERIFY(!sent.transmittedOn.isValid());
}

void TestApplications::aNoBlocksTheRetaining()
{
    const ApplicationId id = m_register->apply(m_register->student(u"MARTIN"_s, kEtroeungt), ApplicationStatus::Admissible);
    PC_VERIFY_OK(transmit(id, m_register->proposal(u"Games"_s, kEtroeungt)));
    for (const Side side : {Side::Mayor, Side::Student}) {
        PC_VERIFY_OK(answer(id, side, SideAnswer::No));
        PC_VERIFY_ERROR(step(id, ApplicationStatus::Retained), ErrorKind::Refused);
        PC_VERIFY_OK(answer(id, side, SideAnswer::Yes));
    }
    PC_VERIFY_OK(step(id, ApplicationStatus::Retained));
}

void TestApplications::severalAreAdmittedAndSentInOneStep()
{
    Candidatures &reg = *m_register;
    const ProposalId games = reg.proposal(u"Games"_s, kEtroeungt);
    const ProposalId books = reg.proposal(u"Books"_s, kEtroeungt);
    const ApplicationId first = reg.apply(reg.student(u"MARTIN"_s, kEtroeungt));
    const ApplicationId second = reg.apply(reg.student(u"DUBOIS"_s, kEtroeungt), ApplicationStatus::Admissible);
    const ApplicationId lost = reg.apply(reg.student(u"LOST"_s, {}));
    const auto admit = [&](const std::vector<ApplicationId> &ids, int expected) {
        return reg.tried([&](Transaction &t) -> Status {
            const auto changed = ApplicationsRepository::admitAll(t, ids);
            if (!changed)
                return changed.error();
            return *changed == expected ? done() : Status(Error{ErrorKind::Invalid, QString::number(*changed), {}});
        });
    };
    const auto send = [&](ProposalId proposal) {
        return reg.tried([&](Transaction &t) -> Status {
            const auto changed = ApplicationsRepository::transmitAll(t, {first, second}, proposal, t.today());
            return changed ? done() : Status(changed.error());
        });
    };
    const Status refused = admit({first, lost}, 2);
    PC_VERIFY_ERROR(refused, ErrorKind::Refused);
    QVERIFY(refused.error().message.startsWith(u"Léa LOST: "_s));
    QCOMPARE(reg.application(first).status, ApplicationStatus::Received); // all or nothing
    PC_VERIFY_OK(admit({first, second}, 1));
    PC_VERIFY_ERROR(send({}), ErrorKind::Refused); // no wish
    reg.wish(first, {books, games});
    reg.wish(second, {games});
    PC_VERIFY_OK(send({}));
    QCOMPARE(reg.application(first).proposal, books);
    QCOMPARE(reg.application(second).proposal, games);
    PC_VERIFY_OK(send(games)); // the second is there already
    QCOMPARE(reg.application(first).proposal, games);
    PC_VERIFY_OK(reg.store().undo());
    PC_VERIFY_OK(reg.store().undo());
    QCOMPARE(reg.application(first).status, ApplicationStatus::Admissible);
    QCOMPARE(reg.application(second).status, ApplicationStatus::Admissible);
}

void TestApplications::theUniversityDecidesForSeveralAtOnceAndUndoesInOneStep()
{
    std::vector<ApplicationId> ids;
    for (const QString &name : {u"MARTIN"_s, u"NGUYEN"_s, u"PETIT"_s, u"LEROY"_s})
        ids.push_back(m_register->apply(m_register->student(name, kEtroeungt)));
    const State before = stateOf(m_register->database());
    PC_VERIFY_OK(decide(ids, {Participation::Validated, {}, u"BVE"_s, {2026, 11, 3}}));
    for (const ApplicationId id : ids) {
        const Application decided = m_register->application(id);
        QCOMPARE(decided.participation, Participation::Validated);
        QCOMPARE(decided.participationAuthor, u"BVE"_s);
        QCOMPARE(decided.participationOn, QDate(2026, 11, 3));
    }
    PC_VERIFY_OK(m_register->store().undo());
    QCOMPARE(difference(before, stateOf(m_register->database())), QString());
    PC_VERIFY_OK(m_register->store().redo());
    PC_VERIFY_OK(decide({ids[0]}, {}));
    QCOMPARE(m_register->application(ids[0]).participationAuthor, QString());
}

void TestApplications::aDecisionNeedsItsReasonAuthorAndDay()
{
    const ApplicationId good = m_register->apply(m_register->student(u"MARTIN"_s, kEtroeungt));
    PC_VERIFY_ERROR(decide({good}, {Participation::NotValidated, u" "_s, u"BVE"_s, {2026, 11, 3}}), ErrorKind::Invalid);
    PC_VERIFY_ERROR(decide({good}, {Participation::Validated, {}, {}, {2026, 11, 3}}), ErrorKind::Invalid);
    PC_VERIFY_ERROR(decide({good}, {Participation::Validated, {}, u"BVE"_s, {}}), ErrorKind::Invalid);
    PC_VERIFY_ERROR(decide({good, {999}}, {Participation::Validated, {}, u"BVE"_s, {2026, 11, 3}}), ErrorKind::Refused);
    QCOMPARE(m_register->application(good).participation, Participation::Undecided); // all or none
    PC_VERIFY_OK(decide({good}, {Participation::NotValidated, u"Not enrolled"_s, u"BVE"_s, {2026, 11, 3}}));
    QCOMPARE(m_register->application(good).participationReason, u"Not enrolled"_s);
}

void TestApplications::aClosedCampaignRefusesEverything()
{
    const StudentId other = m_register->student(u"PETIT"_s, kEtroeungt);
    const ApplicationId id = m_register->apply(m_register->student(u"MARTIN"_s, kEtroeungt), ApplicationStatus::Admissible);
    const ProposalId action = m_register->proposal(u"Games"_s, kEtroeungt);
    m_register->closeCampaign();
    Application fresh;
    fresh.campaign = m_register->campaign;
    fresh.student = other;
    fresh.receivedOn = QDate(2026, 11, 3);
    const State before = stateOf(m_register->database());
    PC_VERIFY_ERROR(m_register->tried([&](Transaction &t) -> Status {
        const auto added = ApplicationsRepository::add(t, fresh);
        return added ? done() : Status(added.error());
    }), ErrorKind::Refused);
    PC_VERIFY_ERROR(m_register->tried([&](Transaction &t) { return ApplicationsRepository::update(t, m_register->application(id)); }),
                    ErrorKind::Refused);
    PC_VERIFY_ERROR(m_register->tried([&](Transaction &t) { return ApplicationsRepository::setWishes(t, id, {action}); }), ErrorKind::Refused);
    PC_VERIFY_ERROR(m_register->tried([&](Transaction &t) { return ApplicationsRepository::retain(t, id, action, t.today()); }),
                    ErrorKind::Refused);
    PC_VERIFY_ERROR(m_register->tried([&](Transaction &t) { return ApplicationsRepository::remove(t, id); }), ErrorKind::Refused);
    PC_VERIFY_ERROR(step(id, ApplicationStatus::Incomplete), ErrorKind::Refused);
    PC_VERIFY_ERROR(transmit(id, action), ErrorKind::Refused);
    PC_VERIFY_ERROR(answer(id, Side::Mayor, SideAnswer::Yes), ErrorKind::Refused);
    PC_VERIFY_ERROR(decide({id}, {Participation::Validated, {}, u"BVE"_s, {2026, 11, 3}}), ErrorKind::Refused);
    QCOMPARE(difference(before, stateOf(m_register->database())), QString());
}

void TestApplications::aCandidatureWithAnAffectationStays()
{
    const StudentId student = m_register->student(u"MARTIN"_s, kEtroeungt);
    const ApplicationId id = m_register->apply(student);
    const ProposalId action = m_register->proposal(u"Games"_s, kEtroeungt);
    m_register->wish(id, {action});
    const auto remove = [&] { return m_register->tried([&](Transaction &t) { return ApplicationsRepository::remove(t, id); }); };
    m_register->assignment(student, action);
    PC_VERIFY_ERROR(remove(), ErrorKind::Refused);
    PC_VERIFY_OK(m_register->store().undo());
    PC_VERIFY_OK(remove());
    QCOMPARE(count(m_register->database(), u"SELECT count(*) FROM wish"_s), 0);
    PC_VERIFY_OK(m_register->store().undo());
    QCOMPARE(ranks(id), QList<int>{1});
}

void TestApplications::theListFollowsTheRegister()
{
    ApplicationsModel model(m_register->store());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const StudentId martin = m_register->student(u"MARTIN"_s, kEtroeungt);
    const ApplicationId id = m_register->apply(martin);
    m_register->apply(m_register->student(u"ABBÉ"_s, kMoeres), ApplicationStatus::Admissible, {2026, 11, 1});
    QCOMPARE(model.rowCount(), 2);
    const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(cell(0, ApplicationColumn::Student), u"ABBÉ Léa"_s);
    QCOMPARE(cell(0, ApplicationColumn::Arrondissement), u"Dunkerque"_s); // that of Ghyvelde
    QCOMPARE(cell(0, ApplicationColumn::Age), u"2"_s);
    QCOMPARE(cell(1, ApplicationColumn::Student), u"MARTIN Léa"_s);
    QCOMPARE(cell(1, ApplicationColumn::Status), u"Received"_s);
    QCOMPARE(cell(1, ApplicationColumn::MayorAnswer), QString());
    const ProposalId action = m_register->proposal(u"Games"_s, kEtroeungt);
    m_register->wish(id, {action});
    QCOMPARE(cell(1, ApplicationColumn::Action), u"2026-001 Games — Étrœungt"_s);
    m_register->set("student"_L1, martin.value, {{"last_name"_L1, u"MARTIN-DURAND"_s}});
    QCOMPARE(cell(1, ApplicationColumn::Student), u"MARTIN-DURAND Léa"_s);
    PC_VERIFY_OK(step(id, ApplicationStatus::Withdrawn, {ApplicationReason::Other, u"A job"_s}));
    QCOMPARE(model.index(1, ApplicationColumn::Status).data(Qt::ToolTipRole).toString(), u"Another reason: A job"_s);
    m_register->write([&](Transaction &t) { return ApplicationsRepository::remove(t, id); });
    QCOMPARE(model.rowCount(), 1);
    for (int section = 0; section < model.columnCount(); ++section) {
        model.sort(section, Qt::AscendingOrder);
        model.sort(section, Qt::DescendingOrder);
        QCOMPARE(model.rowCount(), 1);
    }
}

void TestApplications::theListIsFilteredSortedAndCounted()
{
    const ApplicationId games = m_register->apply(m_register->student(u"MARTIN"_s, kEtroeungt), ApplicationStatus::Received, {2026, 11, 1});
    m_register->apply(m_register->student(u"NGUYEN"_s, kGhyvelde, {{"component"_L1, u""_s}}), ApplicationStatus::Waiting, {2026, 10, 1});
    m_register->wish(games, {m_register->proposal(u"Ludothèque"_s, kFeron)});
    ApplicationsModel model(m_register->store());
    const auto search = [&](const QString &text) {
        model.setFilter({text, {}});
        return model.rowCount();
    };
    QCOMPARE(search(u"etroeungt"_s), 1);
    QCOMPARE(search(u"feron"_s), 1); // of the wish
    QCOMPARE(search(u"ludotheque martin"_s), 1);
    QCOMPARE(search(u"nobody"_s), 0);
    model.setFilter({{}, {{u"status"_s, {u"waiting"_s}}}});
    QCOMPARE(model.rowCount(), 1);
    model.setFilter({});
    model.setBase({{}, {{u"campaign"_s, {u"999"_s}}}});
    QCOMPARE(model.rowCount(), 0);
    model.setBase({});
    model.sort(ApplicationColumn::Age, Qt::AscendingOrder);
    QCOMPARE(model.index(0, ApplicationColumn::Age).data().toString(), u"2"_s);
    ApplicationsList list(m_register->database());
    const auto components = list.facetCounts(ApplicationsList::facets().at(2), {});
    PC_VERIFY_OK(components);
    QCOMPARE(components->size(), 2U);
    QCOMPARE(components->at(0).label, u"Lettres"_s);
    QCOMPARE(components->at(1).label, u"Not known"_s);
    RecordIndex index(m_register->database(), applicationIndexSpec());
    QVERIFY(index.check()->empty());
}

void TestApplications::whatWaitsIsCounted()
{
    m_register->apply(m_register->student(u"A"_s, kEtroeungt));
    m_register->apply(m_register->student(u"B"_s, kEtroeungt), ApplicationStatus::Incomplete);
    m_register->apply(m_register->student(u"C"_s, kEtroeungt), ApplicationStatus::Admissible);
    m_register->apply(m_register->student(u"D"_s, kEtroeungt), ApplicationStatus::Withdrawn);
    ApplicationsList list(m_register->database());
    PC_VERIFY_OK(list.waiting(m_register->campaign));
    QCOMPARE(*list.waiting(m_register->campaign), 2);
    m_register->setRule(rule::participationValidated, u"1"_s);
    QCOMPARE(*list.waiting(m_register->campaign), 3);
    QCOMPARE(*list.waiting({}), 3);
    QCOMPARE(*list.waiting({999}), 0);
}

PC_TEST_MAIN(TestApplications)
#include "tst_applications.moc"
