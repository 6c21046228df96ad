// Matching in the register: facts gathered, affectations made in one step, supply of actions and students.
#include "models/assignments/assignmentsrepository.h"
#include "models/matching/matchingrepository.h"
#include "tests/models/applications/candidatures.h"
#include "tests/support/testmain.h"

using namespace pc;
using namespace pc::test;

class TestMatching : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_register = std::make_unique<Candidatures>(); }
    void cleanup() { m_register.reset(); }

    void candidatesOfAnActionComeWithTheirFacts();
    void actionsOfAStudentAreTheOpenOnes();
    void anAffectationRetainsTheCandidatureInOneStep();
    void outsideTheRuleADerogationIsRecorded();
    void plannedHoursStopAtTheQuota();
    void aStudentWithoutACandidatureGetsOneWithTheAffectation();
    void whatIsPlannedMayBeSaid();
    void hoursOfLastYearsAffectationTakeOfTheQuota();
    void actionsComeByNeed();
    void aMayorsNoHoldsForTheActionItWasSaidOf();
    void aPlaceTakenIsRefused();
    void aCandidatureIsSentToTheMayor();
    void aClosedCampaignRefuses();
    void communesWithHalfAMatchAreListed();
    void whatDoesNotExistIsRefused();

private:
    Result<AssignmentId> assign(ProposalId proposal, StudentId student, const MatchDerogation &derogation = {},
                                const std::optional<MatchPlan> &plan = {})
    {
        AssignmentId made;
        const Status status = m_register->tried([&](Transaction &t) -> Status {
            const auto added = MatchingRepository::assign(t, proposal, student, derogation, plan);
            if (!added)
                return added.error();
            made = *added;
            return done();
        });
        if (!status)
            return status.error();
        return made;
    }
    QStringList candidates(ProposalId proposal)
    {
        QStringList names;
        const auto list = MatchingRepository(m_register->database()).candidatesFor(proposal, {2026, 11, 3});
        if (!list)
            return {list.error().message, list.error().detail};
        for (const Match &match : list->matches)
            names << match.candidate.lastName;
        return names;
    }

    std::unique_ptr<Candidatures> m_register;
};

void TestMatching::candidatesOfAnActionComeWithTheirFacts()
{
    Candidatures &reg = *m_register;
    const ProposalId games = reg.proposal(u"Games"_s, kGhyvelde, {{"rhythm"_L1, u"le mercredi"_s}, {"minors_accepted"_L1, u"no"_s}});
    const ProposalId books = reg.proposal(u"Books"_s, kFeron);
    const StudentId here = reg.student(u"HERE"_s, kMoeres, {{"availability"_L1, u"mercredi"_s}, {"insured_until"_L1, u"2027-08-31"_s},
                                                            {"born_on"_L1, u"2005-01-01"_s}});
    const StudentId busy = reg.student(u"BUSY"_s, kGhyvelde);
    const StudentId gone = reg.student(u"GONE"_s, kGhyvelde);
    const StudentId far = reg.student(u"FAR"_s, kEtroeungt);
    reg.student(u"NEVER"_s, kMoeres); // of the commune, no candidature
    reg.student(u"ELSEWHERE"_s, kFeron); // of another one, no candidature
    const ApplicationId hers = reg.apply(here, ApplicationStatus::Admissible);
    reg.apply(busy, ApplicationStatus::Retained);
    reg.apply(far, ApplicationStatus::Admissible);
    reg.apply(gone, ApplicationStatus::Withdrawn);
    reg.wish(hers, {books, games});
    const qint64 work = reg.assignment(busy, books, 600);
    reg.insert("amendment"_L1, {{"assignment"_L1, work}, {"version"_L1, 1}, {"agreed_on"_L1, u"2026-11-03"_s}, {"signed_on"_L1, u"2026-11-03"_s},
                                {"minutes"_L1, 900}, {"starts_on"_L1, u"2026-11-02"_s}, {"ends_on"_L1, u"2027-04-30"_s}, {"reason"_L1, u"more"_s}});
    reg.insert("quota_waiver"_L1, {{"student"_L1, busy.value}, {"campaign"_L1, reg.campaign.value}, {"minutes"_L1, 300}, {"reason"_L1, u"exams"_s},
                                   {"author"_L1, u"BVE"_s}, {"decided_on"_L1, u"2026-11-03"_s}});

    const auto list = MatchingRepository(reg.database()).candidatesFor(games, {2026, 11, 3});
    PC_VERIFY_OK(list);
    QCOMPARE(candidates(games), (QStringList{u"HERE"_s, u"BUSY"_s, u"NEVER"_s, u"FAR"_s}));
    const Match &first = list->matches[0];
    QCOMPARE(first.group, MatchGroup::FromCommune);
    QCOMPARE(first.candidate.wishRank, 2);
    QCOMPARE(first.available, Known::Yes);
    QCOMPARE(first.candidate.room.left(), 1800);
    QCOMPARE(first.candidate.insuredUntil, QDate(2027, 8, 31));
    QCOMPARE(list->offer.minorsAccepted, Known::No);
    const MatchCandidate &second = list->matches[1].candidate;
    QCOMPARE(second.room.left(), 1800 - 300 - 900);
    QCOMPARE(second.actions, QStringList{u"Books (Féron)"_s});
    QVERIFY(list->matches[1].blocked.isEmpty()); // a second action is possible
}

void TestMatching::actionsOfAStudentAreTheOpenOnes()
{
    Candidatures &reg = *m_register;
    const ProposalId home = reg.proposal(u"Home"_s, kEtroeungt);
    const ProposalId near = reg.proposal(u"Near"_s, kFeron);
    const ProposalId full = reg.proposal(u"Full"_s, kEtroeungt);
    reg.proposal(u"Draft"_s, kEtroeungt, {{"status"_L1, u"submitted"_s}});
    const StudentId other = reg.student(u"OTHER"_s, kEtroeungt);
    reg.assignment(other, full, 600);
    const StudentId each = reg.student(u"MARTIN"_s, kEtroeungt);
    const auto offers = MatchingRepository(reg.database()).offersFor(each, reg.campaign, {2026, 11, 3});
    PC_VERIFY_OK(offers);
    QCOMPARE(offers->matches.size(), 2U);
    QCOMPARE(offers->matches[0].offer.proposal, home);
    QCOMPARE(offers->matches[0].offer.studentsInCommune, 1);
    QCOMPARE(offers->matches[0].offer.placesInCommune, 2);
    QCOMPARE(offers->matches[1].offer.proposal, near);
    QVERIFY(offers->matches[0].blocked.isEmpty()); // affecting records the candidature
    QVERIFY(!offers->matches[0].candidate.hasApplied());
    reg.apply(each);
    QVERIFY(MatchingRepository(reg.database()).offersFor(each, reg.campaign, {2026, 11, 3})->matches[0].blocked.isEmpty());
}

void TestMatching::anAffectationRetainsTheCandidatureInOneStep()
{
    Candidatures &reg = *m_register;
    const ProposalId games = reg.proposal(u"Games"_s, kEtroeungt, {{"starts_on"_L1, u"2026-12-01"_s}, {"ends_on"_L1, u"2027-04-30"_s},
                                                                   {"referent_name"_L1, u"Mme Leroy"_s}});
    const StudentId student = reg.student(u"MARTIN"_s, kEtroeungt);
    const ApplicationId application = reg.apply(student);
    const State before = stateOf(reg.database());
    const auto made = assign(games, student);
    PC_VERIFY_OK(made);
    const auto assignment = AssignmentsRepository(reg.database()).find(*made);
    PC_VERIFY_OK(assignment);
    QCOMPARE((*assignment)->minutes, 1800);
    QCOMPARE((*assignment)->startsOn, QDate(2026, 12, 1));
    QCOMPARE((*assignment)->communeReferent, u"Mme Leroy"_s);
    QVERIFY(!(*assignment)->hasDerogation());
    const Application retained = reg.application(application);
    QCOMPARE(retained.status, ApplicationStatus::Retained);
    QCOMPARE(retained.proposal, games);
    QCOMPARE(retained.transmittedOn, QDate(2026, 11, 3));
    QVERIFY(!candidates(games).contains(u"MARTIN"_s));
    PC_VERIFY_ERROR(assign(games, student), ErrorKind::Refused);
    PC_VERIFY_OK(reg.store().undo());
    QCOMPARE(difference(before, stateOf(reg.database())), QString());
}

void TestMatching::outsideTheRuleADerogationIsRecorded()
{
    Candidatures &reg = *m_register;
    const ProposalId games = reg.proposal(u"Games"_s, kEtroeungt);
    const StudentId far = reg.student(u"FAR"_s, kGhyvelde);
    reg.apply(far, ApplicationStatus::Admissible);
    PC_VERIFY_ERROR(assign(games, far), ErrorKind::Invalid);
    PC_VERIFY_ERROR(assign(games, far, {u" "_s, u"Marie Dupont"_s}), ErrorKind::Invalid);
    PC_VERIFY_ERROR(assign(games, far, {u"Grandparents live there"_s, {}}), ErrorKind::Invalid);
    const auto made = assign(games, far, {u"Grandparents live there"_s, u"Marie Dupont"_s});
    PC_VERIFY_OK(made);
    const auto assignment = AssignmentsRepository(reg.database()).find(*made);
    QCOMPARE((*assignment)->derogationReason, u"Grandparents live there"_s);
    QCOMPARE((*assignment)->derogationAuthor, u"Marie Dupont"_s);
    QCOMPARE((*assignment)->derogationOn, QDate(2026, 11, 3));
}

void TestMatching::plannedHoursStopAtTheQuota()
{
    Candidatures &reg = *m_register;
    const ProposalId books = reg.proposal(u"Books"_s, kEtroeungt);
    const ProposalId games = reg.proposal(u"Games"_s, kEtroeungt);
    const StudentId student = reg.student(u"MARTIN"_s, kEtroeungt);
    reg.apply(student, ApplicationStatus::Retained);
    reg.assignment(student, books, 1200);
    const auto made = assign(games, student);
    PC_VERIFY_OK(made);
    QCOMPARE((*AssignmentsRepository(reg.database()).find(*made))->minutes, 600);
}

void TestMatching::aStudentWithoutACandidatureGetsOneWithTheAffectation()
{
    Candidatures &reg = *m_register;
    const ProposalId games = reg.proposal(u"Games"_s, kEtroeungt);
    const StudentId without = reg.student(u"ALONE"_s, kEtroeungt);
    reg.apply(reg.student(u"ZOLA"_s, kEtroeungt)); // with one: comes first
    QCOMPARE(candidates(games), (QStringList{u"ZOLA"_s, u"ALONE"_s}));
    const auto list = MatchingRepository(reg.database()).candidatesFor(games, {2026, 11, 3});
    QVERIFY(Matching::label(list->matches[1]).contains(u"no candidature"_s));
    QVERIFY(list->matches[1].blocked.isEmpty());
    const State before = stateOf(reg.database());
    PC_VERIFY_OK(assign(games, without));
    const auto made = reg.applications().find(without, reg.campaign);
    PC_VERIFY_OK(made);
    QCOMPARE((*made)->receivedOn, QDate(2026, 11, 3));
    QCOMPARE((*made)->status, ApplicationStatus::Retained);
    PC_VERIFY_OK(reg.store().undo());
    QCOMPARE(difference(before, stateOf(reg.database())), QString());
    // Where the university decides first, the candidature may only be sent.
    reg.setRule(rule::participationValidated, u"1"_s);
    PC_VERIFY_ERROR(assign(games, without), ErrorKind::Refused);
    PC_VERIFY_OK(reg.tried([&](Transaction &t) -> Status {
        const auto sent = MatchingRepository::transmit(t, games, without);
        return sent ? done() : Status(sent.error());
    }));
    QCOMPARE((*reg.applications().find(without, reg.campaign))->status, ApplicationStatus::Transmitted);
}

void TestMatching::whatIsPlannedMayBeSaid()
{
    Candidatures &reg = *m_register;
    const ProposalId games = reg.proposal(u"Games"_s, kEtroeungt);
    const StudentId student = reg.student(u"MARTIN"_s, kEtroeungt);
    reg.apply(student);
    PC_VERIFY_ERROR(assign(games, student, {}, MatchPlan{0, {2026, 12, 1}, {2027, 1, 31}}), ErrorKind::Invalid);
    PC_VERIFY_ERROR(assign(games, student, {}, MatchPlan{60, {2026, 12, 2}, {2026, 12, 1}}), ErrorKind::Invalid);
    const auto made = assign(games, student, {}, MatchPlan{2000, {2026, 12, 1}, {2027, 1, 31}}); // above the quota: allowed
    PC_VERIFY_OK(made);
    const auto assignment = AssignmentsRepository(reg.database()).find(*made);
    QCOMPARE((*assignment)->minutes, 2000);
    QCOMPARE((*assignment)->startsOn, QDate(2026, 12, 1));
    QCOMPARE((*assignment)->endsOn, QDate(2027, 1, 31));
}

void TestMatching::hoursOfLastYearsAffectationTakeOfTheQuota()
{
    Candidatures &reg = *m_register;
    CampaignId last;
    reg.write([&](Transaction &transaction) -> Status {
        const auto added = CampaignsRepository::add(transaction, Campaign::ofYear({2025}));
        if (!added)
            return added.error();
        last = *added;
        return done();
    });
    const ProposalId games = reg.proposal(u"Games"_s, kEtroeungt);
    const ProposalId before = reg.proposal(u"Before"_s, kEtroeungt, {{"campaign"_L1, last.value}});
    const StudentId student = reg.student(u"MARTIN"_s, kEtroeungt);
    reg.apply(student);
    const qint64 old = reg.insert("assignment"_L1, {{"campaign"_L1, last.value}, {"proposal"_L1, before.value},
                                                    {"student"_L1, student.value}, {"status"_L1, u"running"_s}, {"minutes"_L1, 1800},
                                                    {"starts_on"_L1, u"2026-06-01"_s}, {"ends_on"_L1, u"2026-10-31"_s}});
    PC_VERIFY_OK(reg.store().rebuild([&](Database &database) {
        return database.execute(u"INSERT INTO hour_total (assignment, campaign, entered, signed, entries) VALUES (?, ?, 300, 0, 1)"_s,
                                {old, reg.campaign.value});
    }));
    const auto list = MatchingRepository(reg.database()).candidatesFor(games, {2026, 11, 3});
    PC_VERIFY_OK(list);
    QCOMPARE(list->matches[0].candidate.room, (QuotaRoom{1800, 300}));
    QCOMPARE(*QuotaRooms(reg.database()).of(student, reg.campaign), (QuotaRoom{1800, 300}));
    QCOMPARE(QuotaRooms(reg.database()).of(student, last)->taken, 1800);
}

void TestMatching::actionsComeByNeed()
{
    Candidatures &reg = *m_register;
    reg.proposal(u"Served"_s, kEtroeungt, {{"places"_L1, 5}});
    const ProposalId full = reg.proposal(u"Full"_s, kEtroeungt);
    reg.assignment(reg.student(u"BUSY"_s, kEtroeungt), full);
    reg.proposal(u"One"_s, kFeron);
    reg.proposal(u"Three"_s, kGhyvelde, {{"places"_L1, 3}});
    reg.proposal(u"Draft"_s, kGhyvelde, {{"status"_L1, u"draft"_s}});
    const auto offers = MatchingRepository(reg.database()).openOffers(reg.campaign);
    PC_VERIFY_OK(offers);
    QStringList titles;
    for (const MatchOffer &offer : *offers)
        titles << offer.title;
    QCOMPARE(titles, (QStringList{u"Three"_s, u"One"_s, u"Served"_s}));
}

void TestMatching::aMayorsNoHoldsForTheActionItWasSaidOf()
{
    Candidatures &reg = *m_register;
    const ProposalId games = reg.proposal(u"Games"_s, kEtroeungt);
    const ProposalId books = reg.proposal(u"Books"_s, kEtroeungt);
    const StudentId student = reg.student(u"MARTIN"_s, kEtroeungt);
    const ApplicationId id = reg.apply(student, ApplicationStatus::Admissible);
    reg.write([&](Transaction &t) { return ApplicationsRepository::transmit(t, id, games, t.today()); });
    reg.write([&](Transaction &t) { return ApplicationsRepository::answer(t, id, Side::Mayor, SideAnswer::No); });
    const auto refused = assign(games, student);
    PC_VERIFY_ERROR(refused, ErrorKind::Refused);
    QVERIFY(refused.error().message.contains(u"mayor declined"_s));
    PC_VERIFY_OK(assign(books, student));
    const Application retained = reg.application(id);
    QVERIFY(retained.notes.contains(u"2026-001"_s));
    QVERIFY(retained.notes.contains(u"Declines on"_s));
}

void TestMatching::aPlaceTakenIsRefused()
{
    Candidatures &reg = *m_register;
    const ProposalId games = reg.proposal(u"Games"_s, kEtroeungt);
    const StudentId first = reg.student(u"FIRST"_s, kEtroeungt);
    const StudentId second = reg.student(u"SECOND"_s, kEtroeungt);
    reg.apply(first);
    reg.apply(second);
    PC_VERIFY_OK(assign(games, first));
    const auto refused = assign(games, second);
    PC_VERIFY_ERROR(refused, ErrorKind::Refused);
    QCOMPARE(refused.error().message, u"Every place of this action is taken."_s);
    QCOMPARE(candidates(games), QStringList{u"SECOND"_s});
}

void TestMatching::aCandidatureIsSentToTheMayor()
{
    Candidatures &reg = *m_register;
    const ProposalId games = reg.proposal(u"Games"_s, kEtroeungt);
    const StudentId student = reg.student(u"MARTIN"_s, kEtroeungt);
    const ApplicationId application = reg.apply(student);
    const auto transmit = [&] { return reg.tried([&](Transaction &t) -> Status {
        const auto sent = MatchingRepository::transmit(t, games, student);
        return sent ? done() : Status(sent.error());
    }); };
    PC_VERIFY_OK(transmit());
    QCOMPARE(reg.application(application).status, ApplicationStatus::Transmitted);
    QCOMPARE(reg.application(application).proposal, games);
    PC_VERIFY_ERROR(transmit(), ErrorKind::Refused);
}

void TestMatching::aClosedCampaignRefuses()
{
    Candidatures &reg = *m_register;
    const ProposalId games = reg.proposal(u"Games"_s, kEtroeungt);
    const StudentId student = reg.student(u"MARTIN"_s, kEtroeungt);
    reg.apply(student, ApplicationStatus::Admissible);
    reg.closeCampaign();
    PC_VERIFY_ERROR(assign(games, student), ErrorKind::Refused);
    PC_VERIFY_ERROR(reg.tried([&](Transaction &t) -> Status {
        const auto sent = MatchingRepository::transmit(t, games, student);
        return sent ? done() : Status(sent.error());
    }), ErrorKind::Refused);
}

void TestMatching::communesWithHalfAMatchAreListed()
{
    Candidatures &reg = *m_register;
    const auto entitle = [&](CommuneId commune) {
        PC_VERIFY_OK(reg.database().execute(
            u"INSERT INTO commune_index (commune, sort_key, search_key, standing, eligible, population_range, arrondissement, epci, "
            "contact_state, ccas, contacts) VALUES (?, '', '', 'entitled', 1, 0, '', '', 'to_contact', 'unknown', 0)"_s,
            {commune.value}));
    };
    reg.apply(reg.student(u"A"_s, kMoeres)); // counts for Ghyvelde
    reg.student(u"B"_s, kGhyvelde);          // in the register, without an affectation this year
    reg.apply(reg.student(u"C"_s, kMormal), ApplicationStatus::Inadmissible);
    reg.apply(reg.student(u"D"_s, kMormal), ApplicationStatus::Withdrawn);
    const ProposalId full = reg.proposal(u"Full"_s, kMormal);
    const StudentId busy = reg.student(u"F"_s, kMormal);
    reg.apply(busy, ApplicationStatus::Admissible);
    PC_VERIFY_OK(assign(full, busy)); // its only place is taken: nothing is free, nobody waits
    reg.apply(reg.student(u"E"_s, kEtroeungt));
    reg.proposal(u"Games"_s, kEtroeungt);
    reg.proposal(u"Books"_s, kFeron, {{"places"_L1, 2}});
    reg.proposal(u"Draft"_s, kGhyvelde, {{"status"_L1, u"submitted"_s}});
    auto supply = MatchingRepository(reg.database()).supply(reg.campaign);
    PC_VERIFY_OK(supply);
    QVERIFY(supply->withoutAction.empty()); // Ghyvelde is no commune ayant droit
    entitle(kMormal);
    entitle(kGhyvelde);
    supply = MatchingRepository(reg.database()).supply(reg.campaign);
    PC_VERIFY_OK(supply);
    QCOMPARE(supply->withoutAction, (std::vector<SupplyLine>{{kGhyvelde, u"Ghyvelde"_s, 2, 0}}));
    QCOMPARE(supply->withoutStudent, (std::vector<SupplyLine>{{kFeron, u"Féron"_s, 0, 2}}));
    reg.closeCampaign(); // who never applied that year does not wait for it
    QCOMPARE(MatchingRepository(reg.database()).supply(reg.campaign)->withoutAction,
             (std::vector<SupplyLine>{{kGhyvelde, u"Ghyvelde"_s, 1, 0}}));
}

void TestMatching::whatDoesNotExistIsRefused()
{
    MatchingRepository repository(m_register->database());
    PC_VERIFY_ERROR(repository.candidatesFor({999}, {2026, 11, 3}), ErrorKind::Refused);
    PC_VERIFY_ERROR(repository.offersFor({999}, m_register->campaign, {2026, 11, 3}), ErrorKind::Refused);
    PC_VERIFY_ERROR(repository.supply({999}), ErrorKind::Refused);
}

PC_TEST_MAIN(TestMatching)
#include "tst_matching.moc"
