// Proposals kept, numbered, examined and decided. Communes are real names; what they propose is fictional.
#include "tests/models/proposals/villages.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestProposals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack();
    void numbersFollowTheYearOfTheCampaign();
    void aNumberIsNeverGivenTwice();
    void anErrorNamesItsField_data();
    void anErrorNamesItsField();
    void candidatesOfAPartOfTheCommuneAreFromTheCommune();
    void removingIsRefusedWhileStudentsAreTied();
    void aClosedCampaignIsReadOnly();
    void manyProposalsChangeInOneStep();
    void precedentsAreTheSameWordsDecidedEarlier();
    void theLexiconIsTheOffices();
    void wordsOfTheOfficeAreThere();
};

void TestProposals::everyFieldComesBack()
{
    Villages villages;
    Proposal proposal = Villages::draft();
    proposal.objective = u"Rompre l’isolement"_s;
    proposal.tasks = u"Converser"_s;
    proposal.audience = u"Aînés"_s;
    proposal.place = u"Salle"_s;
    proposal.flexible = false;
    proposal.startsOn = QDate(2027, 2, 28);
    proposal.endsOn = QDate(2027, 2, 28);
    proposal.rhythm = u"Le mercredi"_s;
    proposal.places = 3;
    proposal.skills = u"Écoute"_s;
    proposal.minorsAccepted = FormAnswer::Yes;
    proposal.withChildren = FormAnswer::No;
    proposal.material = u"Aucun"_s;
    proposal.transport = u"Bus"_s;
    proposal.meals = FormAnswer::Yes;
    proposal.expenses = FormAnswer::No;
    proposal.carrier = ProposalCarrier::Association;
    proposal.carrierName = u"Les Amis"_s;
    proposal.referentName = u"Mme LEROY"_s;
    proposal.referentRole = u"secrétaire"_s;
    proposal.referentPhone = u"+33353010001"_s;
    proposal.referentEmail = u"leroy@mairie.example"_s;
    proposal.noReplacement = FormAnswer::Yes;
    proposal.agentDoesIt = FormAnswer::No;
    proposal.postVacant = FormAnswer::No;
    proposal.insured = FormAnswer::Yes;
    proposal.insurer = u"Assureur"_s;
    proposal.policyNumber = u"A-1"_s;
    proposal.deliberationNumber = u"12"_s;
    proposal.deliberationOn = QDate(2026, 9, 30);
    proposal.knowledge = u"Public âgé"_s;
    proposal.knowHow = u"Entretien"_s;
    proposal.attitudes = u"Discrétion"_s;
    proposal.signedOn = QDate(2026, 10, 1);
    proposal.recurrent = true;
    proposal.model = {1};
    proposal.notes = u"À rappeler"_s;
    const ProposalId first = villages.add(proposal);
    proposal.previous = first;
    const ProposalId id = villages.add(proposal);
    proposal.id = id;
    proposal.number = u"2026-002"_s;
    QCOMPARE(villages.find(id), proposal);
    proposal.title = u"Autre"_s;
    proposal.flexible = true;
    PC_VERIFY_OK(villages.write([&](Transaction &transaction) { return ProposalsRepository::update(transaction, proposal); }));
    QCOMPARE(villages.find(id), proposal);
}

void TestProposals::numbersFollowTheYearOfTheCampaign()
{
    Villages villages;
    Proposal late = Villages::draft();
    late.receivedOn = QDate(2027, 3, 1);
    QCOMPARE(villages.find(villages.add()).number, u"2026-001"_s);
    QCOMPARE(villages.find(villages.add(late)).number, u"2026-002"_s);
    Proposal numbered = Villages::draft();
    numbered.number = u"2026-999"_s;
    villages.add(numbered);
    QCOMPARE(villages.find(villages.add()).number, u"2026-1000"_s);
    PC_VERIFY_OK(villages.write([](Transaction &transaction) -> Status {
        const auto next = CampaignsRepository::add(transaction, Campaign::ofYear({2027}));
        return next ? done() : Status(next.error());
    }));
    Proposal next = Villages::draft();
    next.campaign = {2};
    QCOMPARE(villages.find(villages.add(next)).number, u"2027-001"_s);
    QCOMPARE(villages.find(villages.add()).number, u"2026-1001"_s);
    PC_VERIFY_ERROR(villages.write([&](Transaction &transaction) -> Status {
        const auto twin = ProposalsRepository::add(transaction, numbered);
        return twin ? done() : Status(twin.error());
    }), ErrorKind::Invalid);
}

void TestProposals::aNumberIsNeverGivenTwice()
{
    Villages villages;
    villages.add();
    const ProposalId second = villages.add();
    PC_VERIFY_OK(villages.write([&](Transaction &transaction) { return ProposalsRepository::remove(transaction, second); }));
    QCOMPARE(villages.find(villages.add()).number, u"2026-003"_s);
    PC_VERIFY_OK(villages.store().undo());
    QCOMPARE(villages.find(villages.add()).number, u"2026-004"_s);
}

void TestProposals::anErrorNamesItsField_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"campaign", "commune", "title", "minutes", "places", "ends_on", "referent_email", "received_on", "number"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void TestProposals::anErrorNamesItsField()
{
    QFETCH(QString, field);
    Proposal proposal = Villages::draft();
    proposal.startsOn = QDate(2027, 1, 2);
    proposal.endsOn = QDate(2027, 1, 2);
    QVERIFY(ProposalsRepository::validate(proposal).ok());
    if (field == u"campaign")
        proposal.campaign = {};
    else if (field == u"commune")
        proposal.commune = {};
    else if (field == u"title")
        proposal.title = u"  "_s;
    else if (field == u"minutes")
        proposal.minutes = 0;
    else if (field == u"places")
        proposal.places = 0;
    else if (field == u"ends_on")
        proposal.endsOn = QDate(2027, 1, 1);
    else if (field == u"referent_email")
        proposal.referentEmail = u"mairie"_s;
    else if (field == u"received_on")
        proposal.receivedOn = {};
    else
        proposal.number = u"26-14"_s;
    const Status status = ProposalsRepository::validate(proposal);
    PC_VERIFY_ERROR(status, ErrorKind::Invalid);
    QCOMPARE(status.error().detail, field);
}
void TestProposals::candidatesOfAPartOfTheCommuneAreFromTheCommune()
{
    Villages villages;
    PC_VERIFY_OK(villages.database().script(
        u"INSERT INTO commune (id, kind, code, name, article, departement, postal_codes, former_codes, parent, in_perimeter) "
        "VALUES (9, 'D', '59404', 'Les Moëres', 4, '59', '59122', '', 3, 1);"_s));
    const ProposalId id = villages.add(u"Visites"_s, {3});
    PC_VERIFY_OK(villages.write([&](Transaction &transaction) -> Status {
        for (const int commune : {1, 9}) {
            const auto student = transaction.insert(QLatin1StringView("student"), {{QLatin1StringView("last_name"), u"FICTIF"_s},
                                                                                   {QLatin1StringView("commune"), commune}});
            if (!student)
                return student.error();
            const auto application = transaction.insert(QLatin1StringView("application"), {{QLatin1StringView("campaign"), 1},
                                                                                           {QLatin1StringView("student"), *student},
                                                                                           {QLatin1StringView("received_on"), u"2026-10-01"_s},
                                                                                           {QLatin1StringView("status"), u"received"_s},
                                                                                           {QLatin1StringView("proposal"), id.value}});
            if (!application)
                return application.error();
        }
        return done();
    }));
    const auto candidates = villages.proposals().candidates(id);
    PC_VERIFY_OK(candidates);
    QCOMPARE(candidates->size(), 2U);
    QCOMPARE(candidates->front().communeName, u"Les Moëres"_s); // first, as one from the commune
    QVERIFY(candidates->front().fromCommune);
    QVERIFY(!candidates->back().fromCommune);
}

void TestProposals::removingIsRefusedWhileStudentsAreTied()
{
    Villages villages;
    const ProposalId id = villages.add();
    const auto remove = [&](ProposalId which) {
        return villages.write([&](Transaction &transaction) { return ProposalsRepository::remove(transaction, which); });
    };
    PC_VERIFY_OK(villages.answerAll(id));
    PC_VERIFY_OK(villages.advance(id, ProposalStatus::Conforming));
    const qint64 assignment = villages.assign(id);
    QCOMPARE(*villages.proposals().stage(id, Villages::today()), ProposalStage::Filled);
    QCOMPARE(villages.indexFindings(), QString());
    PC_VERIFY_ERROR(remove(id), ErrorKind::Refused);
    PC_VERIFY_ERROR(villages.advance(id, ProposalStatus::Finished), ErrorKind::Refused);
    PC_VERIFY_ERROR(villages.advance(id, ProposalStatus::Cancelled, u"Retirée"_s), ErrorKind::Refused);
    PC_VERIFY_OK(villages.write([&](Transaction &transaction) { return transaction.remove(QLatin1StringView("assignment"), assignment); }));
    QCOMPARE(villages.indexFindings(), QString()); // the list knew which proposal it was
    PC_VERIFY_OK(remove(id));
    const ProposalId first = villages.add();
    Proposal again = Villages::draft();
    again.previous = first;
    villages.add(again);
    PC_VERIFY_ERROR(remove(first), ErrorKind::Refused);
}

void TestProposals::aClosedCampaignIsReadOnly()
{
    Villages villages;
    const ProposalId id = villages.add();
    PC_VERIFY_OK(villages.write([](Transaction &transaction) { return CampaignsRepository::close(transaction, {1}); }));
    PC_VERIFY_ERROR(villages.advance(id, ProposalStatus::NonConforming, u"non"_s), ErrorKind::Refused);
    PC_VERIFY_ERROR(villages.answerAll(id), ErrorKind::Refused);
    PC_VERIFY_ERROR(villages.write([&](Transaction &transaction) { return ProposalsRepository::update(transaction, villages.find(id)); }),
                    ErrorKind::Refused);
    PC_VERIFY_ERROR(villages.write([&](Transaction &transaction) { return ProposalsRepository::remove(transaction, id); }), ErrorKind::Refused);
    PC_VERIFY_ERROR(villages.write([&](Transaction &transaction) -> Status {
        const auto added = ProposalsRepository::add(transaction, Villages::draft());
        return added ? done() : Status(added.error());
    }), ErrorKind::Refused);
}

void TestProposals::manyProposalsChangeInOneStep()
{
    Villages villages;
    const std::vector<ProposalId> ids{villages.add(), villages.add(), villages.add()};
    const auto change = [&](const ProposalChange &what) {
        return villages.write([&](Transaction &transaction) { return ProposalsRepository::change(transaction, ids, what); });
    };
    PC_VERIFY_OK(change({.type = ActionTypeId{5}, .startsOn = QDate(2026, 12, 1), .endsOn = QDate(2027, 5, 31)}));
    for (const ProposalId id : ids)
        QCOMPARE(villages.find(id).endsOn, QDate(2027, 5, 31));
    PC_VERIFY_OK(villages.store().undo());
    QCOMPARE(villages.find(ids[2]).type, ActionTypeId{1});
    PC_VERIFY_OK(villages.answerAll(ids[0]));
    const Status refused = change({.status = ProposalStatus::Conforming});
    PC_VERIFY_ERROR(refused, ErrorKind::Refused);
    QVERIFY(refused.error().message.contains(u"2026-002"));
    QCOMPARE(villages.find(ids[0]).status, ProposalStatus::InExamination); // all or none
    PC_VERIFY_OK(change({.status = ProposalStatus::NonConforming, .reason = u"Hors du cadre"_s}));
    QCOMPARE(villages.find(ids[2]).status, ProposalStatus::NonConforming);
}

void TestProposals::precedentsAreTheSameWordsDecidedEarlier()
{
    Villages villages;
    const ProposalId refused = villages.add(u"Tonte du stade"_s);
    PC_VERIFY_OK(villages.advance(refused, ProposalStatus::NonConforming, u"Tâche du service technique"_s));
    const ProposalId negated = villages.add(u"Jeux, sans tondre"_s, {2});
    PC_VERIFY_OK(villages.advance(negated, ProposalStatus::NonConforming, u"Autre raison"_s));
    const ProposalId now = villages.add(u"Tondre pour les aînés"_s, {2});
    LexiconRepository lexicon(villages.database());
    const auto hits = Lexicon(*lexicon.active()).find(LexiconRepository::textsOf(villages.find(now)));
    QCOMPARE(hits.size(), 1U);
    const auto precedents = lexicon.precedents({hits[0].entry, hits[0].family, hits[0].phrase, {}, true}, now);
    PC_VERIFY_OK(precedents);
    QCOMPARE(precedents->size(), 1U);
    QCOMPARE(precedents->front().number, u"2026-001"_s);
    QCOMPARE(precedents->front().commune, u"Étrœungt"_s);
    QCOMPARE(precedents->front().reason, u"Tâche du service technique"_s);
}

void TestProposals::theLexiconIsTheOffices()
{
    Villages villages;
    const ProposalId id = villages.add(u"Atelier pâtisserie"_s);
    const auto warned = [&] {
        return count(villages.database(), u"SELECT warned FROM proposal_index WHERE proposal = %1"_s.arg(id.value));
    };
    QCOMPARE(warned(), 0);
    LexiconEntry entry{{}, u"Essai"_s, u"pâtisserie"_s, u"Un essai."_s, true};
    PC_VERIFY_OK(villages.write([&](Transaction &transaction) -> Status {
        const auto added = LexiconRepository::add(transaction, entry);
        if (!added)
            return added.error();
        entry.id = *added;
        return done();
    }));
    QCOMPARE(warned(), 1);
    entry.active = false;
    PC_VERIFY_OK(villages.write([&](Transaction &transaction) { return LexiconRepository::update(transaction, entry); }));
    QCOMPARE(warned(), 0);
    PC_VERIFY_OK(villages.write([&](Transaction &transaction) { return LexiconRepository::remove(transaction, entry.id); }));
    for (const LexiconEntry &wrong : {LexiconEntry{{}, {}, u"mot"_s}, LexiconEntry{{}, u"a"_s, u"de la"_s}, LexiconEntry{{}, u"a"_s, u"vaisselle"_s}}) {
        PC_VERIFY_ERROR(villages.write([&](Transaction &transaction) -> Status {
            const auto added = LexiconRepository::add(transaction, wrong);
            return added ? done() : Status(added.error());
        }), ErrorKind::Invalid);
    }
}

void TestProposals::wordsOfTheOfficeAreThere()
{
    Villages villages;
    Database &database = villages.database();
    QCOMPARE(count(database, u"SELECT count(*) FROM action_type"_s), 15);
    QVERIFY(count(database, u"SELECT count(*) FROM model_action"_s) >= 15);
    QCOMPARE(count(database, u"SELECT count(DISTINCT type) FROM model_action"_s), 15);
    QCOMPARE(count(database, u"SELECT count(*) FROM model_action WHERE objective = '' OR tasks = '' OR knowledge = '' OR know_how = '' OR attitudes = ''"_s), 0);
    const qint64 questions = count(database, u"SELECT count(*) FROM examination_question"_s);
    QVERIFY(questions >= 8 && questions <= 10);
    QCOMPARE(count(database, u"SELECT count(*) FROM examination_question WHERE quote = '' OR source = ''"_s), 0);
    for (const char *table : {"action_type", "model_action", "examination_question", "lexicon_entry"}) {
        const QString sql = u"SELECT count(*) - count(DISTINCT uuid) FROM %1"_s.arg(QLatin1StringView(table));
        QCOMPARE(count(database, sql), 0);
    }
    // A kind of action in use is put out of use, not removed.
    PC_VERIFY_ERROR(villages.write([](Transaction &transaction) { return ActionTypesRepository::remove(transaction, {1}); }), ErrorKind::Refused);
}

PC_GUILESS_TEST_MAIN(TestProposals)
#include "tst_proposals.moc"
