// Proposals of action brought by a table: submitted with a number of the register, or those of the campaign completed.
#include "models/proposals/proposalsrepository.h"
#include "tests/models/exchange/campaignrecords.h"
#include "tests/support/testmain.h"

using namespace pc;
using namespace pc::test;

namespace {
QString s(const char *text) { return QString::fromUtf8(text); }
} // namespace

class TestImportProposals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_register = m_registers.fresh(); }
    void cleanup() { m_register.reset(); }

    void anUnknownProposalIsSubmittedWithANumber();
    void theSameTitleInTheCommuneIsTheSameProposal();
    void hoursThatAreNotGivenAreThoseOfTheQuota();
    void whatCannotBeReadIsAnErrorAtItsCell();
    void aTypeOutsideTheListGoesToTheNotes();
    void aClosedYearTakesNoProposal();
    void theCampaignIsTheOneOnScreen();
    void hostileTextStaysText();
    void aNumberOfAnotherYearIsRefused();
    void aStatusIsNotTakenOver();
    void aCommuneThatIsNotEntitledIsSaid();
    void everythingOfTheFormComesIn();

private:
    ImportPlan proposals(const QString &titles, const std::vector<QString> &rows)
    {
        std::vector<QStringList> cells;
        for (const QString &row : rows)
            cells.push_back(row.split(u'|'));
        return planned(*m_register, table(titles.split(u'|'), cells), ImportKind::Proposals);
    }
    std::vector<Proposal> all() { return *ProposalsRepository(m_register->database()).all(); }

    ImportRegister m_registers;
    std::unique_ptr<Register> m_register;
};

void TestImportProposals::anUnknownProposalIsSubmittedWithANumber()
{
    const ImportPlan plan = proposals(
        s("Commune|Intitulé|Heures|Du|Au|Nb d'étudiants|Objectif|Référent|Tél du référent"),
        {s("Féron|Lecture aux aînés|24 h|01/11/2026|31/05/2027|2|Rompre l'isolement|Mme Petit|03 53 01 00 02"),
         s("59218|Atelier numérique|2,5|||||||")});
    QCOMPARE(plan.counts.fresh, 2);
    QVERIFY(applyImport(m_register->store(), plan));
    const std::vector<Proposal> kept = all();
    QCOMPARE(kept.size(), size_t(2));
    QCOMPARE(kept[0].number, s("2026-001"));
    QCOMPARE(kept[1].number, s("2026-002"));
    QCOMPARE(kept[0].status, ProposalStatus::Submitted);
    QCOMPARE(kept[0].minutes, 24 * 60);
    QCOMPARE(kept[0].places, 2);
    QCOMPARE(kept[0].endsOn, QDate(2027, 5, 31));
    QCOMPARE(kept[0].referentPhone, s("+33353010002"));
    QCOMPARE(kept[0].receivedOn, m_registers.today());
    QCOMPARE(kept[1].minutes, 150);
    QVERIFY(m_register->store().undo());
    QVERIFY(all().empty());
}

void TestImportProposals::theSameTitleInTheCommuneIsTheSameProposal()
{
    CampaignRecords(*m_register).proposal(s("59218"), s("2026-001"), s("Lecture aux aînés"));
    const ImportPlan plan =
        proposals(s("N°|Commune|Intitulé|Heures|Objectif"),
                  {s("|Étrœungt|LECTURE AUX AINES|30|"), s("|Étrœungt|lecture aux aînés|20|Lire"),
                   s("|Féron|Lecture aux aînés|30|"), s("2026-001|Étrœungt|Lecture à voix haute|30|"),
                   s("2026-001|Féron|Autre|30|"), s("2026-099|Féron|Encore|30|")});
    QCOMPARE(plan.rows[0].own, ImportRow::Same);
    QCOMPARE(plan.rows[1].own, ImportRow::Changed);
    QCOMPARE(cellOf(plan, 1, ImportField::Minutes).state, ImportCell::Changed);
    QCOMPARE(plan.rows[2].own, ImportRow::New);
    QCOMPARE(plan.rows[3].own, ImportRow::Changed);
    QCOMPARE(cellOf(plan, 4, ImportField::Number).state, ImportCell::Error);
    QVERIFY(cellOf(plan, 5, ImportField::Number).isNotice());
    // The life of a proposal is not touched.
    QCOMPARE(plan.rows[1].as<Proposal>().status, ProposalStatus::Conforming);
}

void TestImportProposals::hoursThatAreNotGivenAreThoseOfTheQuota()
{
    const ImportPlan plan = proposals(s("Commune|Intitulé|Heures|Lieu"), {s("Féron|Lecture||Mairie")});
    QCOMPARE(plan.rows[0].as<Proposal>().minutes, 30 * 60);
    QVERIFY(cellOf(plan, 0, ImportField::Minutes).isNotice());
}

void TestImportProposals::whatCannotBeReadIsAnErrorAtItsCell()
{
    const ImportPlan plan = proposals(s("Commune|Intitulé|Heures|Du|Au|Places|Courriel"),
                                      {s("Féron|A|beaucoup||||"), s("Féron|B|0||||"), s("Féron|C|30|31/02/2027|||"),
                                       s("Féron|D|30|02/05/2027|01/05/2027||"), s("Féron|E|30|||0|"),
                                       s("Féron|F|30||||mairie chez feron"), s("Xanadu|G|30||||"), s("Féron||30||||")});
    const ImportField where[] = {ImportField::Minutes, ImportField::Minutes, ImportField::StartsOn,
                                 ImportField::EndsOn,  ImportField::Places,  ImportField::ReferentEmail,
                                 ImportField::Commune, ImportField::Title};
    for (size_t i = 0; i < plan.rows.size(); ++i) {
        QCOMPARE(plan.rows[i].state, ImportRow::Error);
        QCOMPARE(cellOf(plan, i, where[i]).state, ImportCell::Error);
        QVERIFY(!cellOf(plan, i, where[i]).message.isEmpty());
    }
    QVERIFY(!applyImport(m_register->store(), plan));
}

void TestImportProposals::aTypeOutsideTheListGoesToTheNotes()
{
    const ImportPlan plan = proposals(s("Commune|Intitulé|Type|Heures"), {s("Féron|Lecture|élevage de licornes|30")});
    QCOMPARE(plan.rows[0].as<Proposal>().notes, s("Type of action: élevage de licornes"));
    QVERIFY(!plan.rows[0].as<Proposal>().type.isValid());
    QVERIFY(plan.rows[0].chosen);
}

void TestImportProposals::aClosedYearTakesNoProposal()
{
    CampaignRecords(*m_register).close();
    const ImportPlan plan = proposals(s("Commune|Intitulé|Heures"), {s("Féron|Lecture|30")});
    QVERIFY(plan.missing.contains(s("2026-2027")));
    QVERIFY(plan.rows.empty());
}

void TestImportProposals::theCampaignIsTheOneOnScreen()
{
    qint64 next = 0;
    QVERIFY(m_register->store().transact(s("Next"), [&](Transaction &transaction) -> Status {
        const auto id = transaction.insert(QLatin1StringView("campaign"),
                                           {{QLatin1StringView("name"), s("2027-2028")},
                                            {QLatin1StringView("starts_on"), s("2027-09-01")},
                                            {QLatin1StringView("ends_on"), s("2028-08-31")}});
        next = *id;
        return done();
    }));
    TextTable source = table({s("Commune"), s("Intitulé"), s("Du")}, {{s("Féron"), s("Lecture"), s("3/11")}});
    const auto plan = planImport(m_register->database(), source, matchImportColumns(source, ImportKind::Proposals),
                                 ImportKind::Proposals, m_registers.today(), CampaignId{next});
    QVERIFY(plan);
    QCOMPARE(plan->rows[0].as<Proposal>().campaign.value, next);
    // A day without a year is one of the campaign.
    QCOMPARE(plan->rows[0].as<Proposal>().startsOn, QDate(2027, 11, 3));
    QVERIFY(applyImport(m_register->store(), *plan));
    QCOMPARE(all().at(0).number, s("2027-001"));
}

void TestImportProposals::hostileTextStaysText()
{
    const QString html = s("<img src=x> & \u202Etxet");
    const ImportPlan plan =
        planned(*m_register, table({s("Commune"), s("Intitulé"), s("Notes")}, {{s("Féron"), html, html}}),
                ImportKind::Proposals);
    QVERIFY(applyImport(m_register->store(), plan));
    QCOMPARE(all().at(0).title, html);
    QCOMPARE(all().at(0).notes, html);
}

void TestImportProposals::aNumberOfAnotherYearIsRefused()
{
    CampaignRecords(*m_register).proposal(s("59229"), s("2026-001"), s("Lecture"));
    qint64 before = 0;
    QVERIFY(m_register->store().transact(s("Before"), [&](Transaction &transaction) -> Status {
        const auto id = transaction.insert(QLatin1StringView("campaign"),
                                           {{QLatin1StringView("name"), s("2025-2026")},
                                            {QLatin1StringView("starts_on"), s("2025-09-01")},
                                            {QLatin1StringView("ends_on"), s("2026-08-31")}});
        before = *id;
        return transaction
            .insert(QLatin1StringView("proposal"), {{QLatin1StringView("campaign"), before},
                                                    {QLatin1StringView("commune"), idOf(*m_register, s("59229")).value},
                                                    {QLatin1StringView("number"), s("2025-003")},
                                                    {QLatin1StringView("status"), s("archived")},
                                                    {QLatin1StringView("title"), s("Lecture")},
                                                    {QLatin1StringView("minutes"), 1800},
                                                    {QLatin1StringView("received_on"), s("2025-10-01")}})
            .ok() ? done() : Status(Error{ErrorKind::Refused, s("insert"), {}});
    }));
    const ImportPlan plan = proposals(
        s("number|campaign|commune|title|minutes"),
        {s("2025-003||Féron|Lecture|1200"), s("2025-003|2025-2026|Féron|Lecture|1200"), s("2025-099||Féron|Lecture|1200"),
         s("2026-099||Féron|Lecture|1200"), s("2025-003|2026-2027|Féron|Lecture|1200"), s("|2025-2026|Féron|Jeux|1200"),
         s("|1999-2000|Féron|Jeux|1200")});
    QCOMPARE(cellOf(plan, 0, ImportField::Number).state, ImportCell::Error);
    QVERIFY(cellOf(plan, 0, ImportField::Number).message.contains(s("2025-2026")));
    QCOMPARE(plan.rows[1].own, ImportRow::Changed);
    QCOMPARE(plan.rows[1].as<Proposal>().campaign.value, before);
    QCOMPARE(cellOf(plan, 2, ImportField::Number).state, ImportCell::Error);
    QCOMPARE(cellOf(plan, 3, ImportField::Number).state, ImportCell::Error);
    QCOMPARE(cellOf(plan, 4, ImportField::Number).state, ImportCell::Error);
    QCOMPARE(plan.rows[5].own, ImportRow::New);
    QCOMPARE(plan.rows[5].as<Proposal>().campaign.value, before);
    QCOMPARE(cellOf(plan, 6, ImportField::Campaign).state, ImportCell::Error);
}

void TestImportProposals::aStatusIsNotTakenOver()
{
    CampaignRecords(*m_register).proposal(s("59229"), s("2026-001"), s("Lecture"));
    const ImportPlan plan =
        proposals(s("number|commune|title|status"), {s("2026-001|Féron|Lecture|archived"), s("2026-001|Féron|Lecture|conforming"),
                                                     s("|Féron|Jeux|non_conforming"), s("|Féron|Chant|submitted")});
    QVERIFY(cellOf(plan, 0, ImportField::State).isNotice());
    QVERIFY(!cellOf(plan, 1, ImportField::State).isNotice());
    QVERIFY(cellOf(plan, 2, ImportField::State).isNotice());
    QCOMPARE(plan.rows[2].as<Proposal>().status, ProposalStatus::Submitted);
    QVERIFY(!cellOf(plan, 3, ImportField::State).isNotice());
}

void TestImportProposals::aCommuneThatIsNotEntitledIsSaid()
{
    const ImportPlan plan = proposals(s("Commune|Intitulé|Heures"), {s("Lille|Lecture|30"), s("Féron|Lecture|30")});
    QVERIFY(cellOf(plan, 0, ImportField::Commune).message.contains(s("Lille")));
    QVERIFY(plan.rows[0].chosen);
    QVERIFY(!plan.rows[1].hasNotice());
}

void TestImportProposals::everythingOfTheFormComesIn()
{
    const ImportPlan plan = proposals(
        s("commune|title|minutes|flexible|minors_accepted|with_children|material|meals|carrier|carrier_name|no_replacement|"
          "agent_does_it|post_vacant|insured|insurer|policy_number|deliberation_number|deliberation_on|knowledge|know_how|"
          "attitudes|signed_on|recurrent|referent_role"),
        {s("Féron|Lecture|1800|false|yes|no|Livres|oui|ccas|CCAS de Féron|yes|no|no|yes|Assureur d'essai|P-1|D-7|2026-10-02|"
           "Savoir|Faire|Être|2026-10-03|true|Adjointe")});
    QCOMPARE(plan.rows[0].own, ImportRow::New);
    const auto &proposal = plan.rows[0].as<Proposal>();
    QVERIFY(!proposal.flexible && proposal.recurrent);
    QCOMPARE(proposal.minorsAccepted, FormAnswer::Yes);
    QCOMPARE(proposal.withChildren, FormAnswer::No);
    QCOMPARE(proposal.meals, FormAnswer::Yes);
    QCOMPARE(proposal.carrier, ProposalCarrier::Ccas);
    QCOMPARE(proposal.noReplacement, FormAnswer::Yes);
    QCOMPARE(proposal.agentDoesIt, FormAnswer::No);
    QCOMPARE(proposal.insured, FormAnswer::Yes);
    QCOMPARE(proposal.policyNumber, s("P-1"));
    QCOMPARE(proposal.deliberationOn, QDate(2026, 10, 2));
    QCOMPARE(proposal.attitudes, s("Être"));
    QCOMPARE(proposal.signedOn, QDate(2026, 10, 3));
    QCOMPARE(proposal.referentRole, s("Adjointe"));
}

PC_GUILESS_TEST_MAIN(TestImportProposals)
#include "tst_importproposals.moc"
