// A commune merges into another one during the campaign, with an action running in it: nothing of it leaves the lists,
// the totals, the exports and the figures, and work goes on.
#include "models/assignments/assignmentslist.h"
#include "models/campaigns/communestate.h"
#include "models/communes/communeindex.h"
#include "models/communes/communeslist.h"
#include "models/contacts/contactsmodel.h"
#include "models/hours/hourslist.h"
#include "models/hours/hoursrepository.h"
#include "models/itemmodels/indexquery.h"
#include "models/proposals/proposalslist.h"
#include "models/register/campaignfigures.h"
#include "models/register/registerexport.h"
#include "tests/models/students/studentregister.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestMergedCommune : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theListsStillShowWhatWasBegun();
    void theTotalsByArrondissementStay();
    void theCommuneItJoinedCarriesItsFigures();
    void theExportsAndTheFiguresAreTheSame();
    void theLogOfExchangesGoesOn();
    void workGoesOn();
    void anActionIsJudgedByTheCommuneItJoined();

private:
    Database &db() { return m_reg->database(); }
    /// The official refresh: Féron becomes a part of Étrœungt, like the parts of the reference data without
    /// arrondissement and EPCI of its own.
    void merge();
    HourEntryId work(QDate day, int minutes);
    CommuneLine lineOf(CommuneId commune) { return CommunesList(db()).lines({static_cast<RowKey>(commune.value)}, m_campaign.value)->at(0); }
    template <typename Counts>
    static QStringList shown(const Result<Counts> &counts)
    {
        QStringList lines;
        for (const auto &count : *counts)
            lines << u"%1 %2"_s.arg(count.label).arg(count.count);
        return lines;
    }
    QStringList byArrondissement();
    QStringList exported(const QString &table, const QStringList &without = {});

    Territory m_nord;
    std::unique_ptr<Register> m_reg;
    CampaignId m_campaign;
    CommuneId m_old;
    CommuneId m_new;
    StudentId m_student;
    AssignmentId m_assignment;
    ProposalId m_proposal;
};

void TestMergedCommune::init()
{
    m_reg = m_nord.fresh();
    m_campaign = campaignOf(*m_reg);
    m_old = idOf(*m_reg, u"59229"_s);
    m_new = idOf(*m_reg, u"59218"_s);
    m_student = addStudent(*m_reg, u"Martin"_s, u"Léa"_s, u"59229"_s);
    m_proposal = {addProposal(*m_reg, m_campaign, u"59229"_s, u"2026-014"_s)};
    addApplication(*m_reg, m_campaign, m_student, u"retained"_s);
    m_assignment = {addAssignment(*m_reg, m_campaign, m_student, m_proposal.value)};
    work({2026, 11, 10}, 150);
    must(*m_reg, [&](Transaction &transaction) -> Status {
        Contact contact;
        contact.commune = m_old;
        contact.happenedOn = QDate(2026, 10, 5);
        contact.subject = u"Call"_s;
        contact.outcome = ContactOutcome::Interested;
        const auto added = ContactsRepository::add(transaction, contact);
        return added ? done() : Status(added.error());
    });
}

HourEntryId TestMergedCommune::work(QDate day, int minutes)
{
    HourEntryId id;
    must(*m_reg, [&](Transaction &transaction) -> Status {
        HourEntry entry;
        entry.assignment = m_assignment;
        entry.day = day;
        entry.minutes = minutes;
        entry.task = u"Reading"_s;
        const auto added = HoursRepository::add(transaction, entry);
        if (!added)
            return added.error();
        id = *added;
        return done();
    });
    return id;
}

void TestMergedCommune::merge()
{
    PC_VERIFY_OK(m_reg->store().rebuild([&](Database &database) -> Status {
        if (Status status = database.execute(u"UPDATE commune SET kind = 'D', parent = ?, arrondissement = NULL, epci = NULL WHERE id = ?"_s,
                                             {m_new.value, m_old.value});
            !status)
            return status;
        if (Status status = CommuneIndex(database, m_reg->store().clock().today()).rebuild(); !status)
            return status;
        return buildIndexes(database);
    }));
}

QStringList TestMergedCommune::byArrondissement()
{
    QStringList all;
    for (const ProposalFacet &facet : ProposalsList::facets()) {
        if (QLatin1StringView(facet.column) == "arrondissement"_L1)
            all << shown(ProposalsList(db()).facetCounts(facet, {}));
    }
    for (const AssignmentFacet &facet : AssignmentsList::facets()) {
        if (QLatin1StringView(facet.column) == "arrondissement"_L1)
            all << shown(AssignmentsList(db()).facetCounts(facet, {}));
    }
    for (const StudentFacet &facet : StudentsList::facets()) {
        if (QLatin1StringView(facet.column) == "arrondissement"_L1)
            all << shown(StudentsList(db()).facetCounts(facet, {}));
    }
    return all << shown(HoursList(db()).facetCounts(u"arrondissement"_s, {}));
}

QStringList TestMergedCommune::exported(const QString &table, const QStringList &without)
{
    const auto made = RegisterExport(db()).table({table, {}, {}, {}, false});
    if (!made)
        return {made.error().message};
    QStringList lines;
    for (const std::vector<Cell> &row : made->rows) {
        QStringList cells;
        for (size_t i = 0; i < row.size(); ++i) {
            if (without.contains(made->columns[i].key))
                continue;
            const Cell &cell = row[i];
            QString text = u"-"_s;
            if (const auto *word = std::get_if<QString>(&cell))
                text = *word;
            else if (const auto *number = std::get_if<qint64>(&cell))
                text = QString::number(*number);
            else if (const auto *day = std::get_if<QDate>(&cell))
                text = day->toString(Qt::ISODate);
            else if (const auto *is = std::get_if<bool>(&cell))
                text = *is ? u"yes"_s : u"no"_s;
            cells << made->columns[i].key + u'=' + text;
        }
        lines << cells.join(u'|');
    }
    return lines;
}

void TestMergedCommune::theListsStillShowWhatWasBegun()
{
    merge();
    const auto proposals = ProposalsList(db()).lines({static_cast<RowKey>(m_proposal.value)});
    PC_VERIFY_OK(proposals);
    QCOMPARE(proposals->size(), size_t(1));
    QCOMPARE(proposals->at(0).communeName, u"Féron"_s);
    QCOMPARE(proposals->at(0).arrondissementName, u"Avesnes-sur-Helpe"_s);
    QVERIFY(proposals->at(0).entitled);
    QVERIFY(!proposals->at(0).warned);
    QCOMPARE(proposals->at(0).assigned, 1);
    const auto assignments = AssignmentsList(db()).lines({static_cast<RowKey>(m_assignment.value)});
    PC_VERIFY_OK(assignments);
    QCOMPARE(assignments->at(0).commune, u"Féron"_s);
    QCOMPARE(assignments->at(0).minutesEntered, 150);
    const auto hours = HoursList(db()).lines({1}, {2026, 11, 20});
    PC_VERIFY_OK(hours);
    QCOMPARE(hours->at(0).communeName, u"Féron"_s);
    for (const char *table : {"proposal_index", "assignment_index", "hour_index", "student_index"})
        QCOMPARE(db().scalar(u"SELECT count(*) FROM %1"_s.arg(QLatin1StringView(table)))->toInt(), 1);
}

void TestMergedCommune::theTotalsByArrondissementStay()
{
    const QStringList before = byArrondissement();
    QCOMPARE(before.filter(u"Avesnes-sur-Helpe 1"_s).size(), 4);
    merge();
    QCOMPARE(byArrondissement(), before);
}

void TestMergedCommune::theCommuneItJoinedCarriesItsFigures()
{
    QCOMPARE(lineOf(m_new).proposals, 0);
    QCOMPARE(lineOf(m_old).proposals, 1);
    merge();
    const CommuneLine line = lineOf(m_new);
    QCOMPARE(line.proposals, 1);
    QCOMPARE(line.students, 1);
    QCOMPARE(line.enteredMinutes, 150);
    QCOMPARE(line.contacts, 1);
    QCOMPARE(line.lastContactOn, QDate(2026, 10, 5));
    QCOMPARE(line.contactState, ContactState::Participating);
    const auto figures = HourFiguresReader(db()).ofCommune(m_new, m_campaign);
    PC_VERIFY_OK(figures);
    QCOMPARE(figures->planned, 1800);
    QCOMPARE(figures->entered, 150);
    // The pane names it among the parts.
    const auto record = CommunesRepository(db()).record(m_new);
    PC_VERIFY_OK(record);
    QVERIFY(std::any_of(record->parts.begin(), record->parts.end(), [&](const Commune &part) { return part.id == m_old; }));
    PC_VERIFY_OK(CommunesRepository(db()).record(m_old));
    // The first column of the list sorts by the same figure.
    const auto order = CommunesList(db()).ordered(CommuneColumn::Proposals, Qt::DescendingOrder, m_campaign.value);
    PC_VERIFY_OK(order);
    QCOMPARE(order->at(0), static_cast<RowKey>(m_new.value));
}

void TestMergedCommune::theExportsAndTheFiguresAreTheSame()
{
    const QStringList tables{u"contacts"_s, u"proposals"_s, u"students"_s, u"applications"_s, u"assignments"_s, u"hours"_s};
    QMap<QString, QStringList> before;
    for (const QString &table : tables)
        before.insert(table, exported(table));
    const auto figures = campaignFigures(db(), m_campaign);
    PC_VERIFY_OK(figures);
    const auto info = m_reg->figures();
    PC_VERIFY_OK(info);
    merge();
    for (const QString &table : tables) {
        QCOMPARE(before.value(table).size(), qsizetype(1));
        QCOMPARE(exported(table), before.value(table));
    }
    const auto after = campaignFigures(db(), m_campaign);
    PC_VERIFY_OK(after);
    QCOMPARE(after->proposals, figures->proposals);
    QCOMPARE(after->applications, figures->applications);
    QCOMPARE(after->assignments, figures->assignments);
    QCOMPARE(after->hours.planned, figures->hours.planned);
    QCOMPARE(after->hours.entered, figures->hours.entered);
    // One commune less, and only that.
    QCOMPARE(m_reg->figures()->communes, info->communes - 1);
}

void TestMergedCommune::theLogOfExchangesGoesOn()
{
    merge();
    ContactsModel log(m_reg->store());
    log.setCommune(m_new);
    QCOMPARE(log.rowCount(), 1);
    Contact contact = log.contactAt(0);
    QCOMPARE(contact.commune, m_old);
    contact.outcome = ContactOutcome::Declined;
    contact.nextStepOn = QDate(2026, 12, 1);
    contact.nextStep = u"Write"_s;
    must(*m_reg, [&](Transaction &transaction) { return ContactsRepository::update(transaction, contact); });
    QCOMPARE(log.contactAt(0).outcome, ContactOutcome::Declined);
    QCOMPARE(lineOf(m_new).nextStepOn, QDate(2026, 12, 1));
    const auto findings = checkIndexes(db());
    PC_VERIFY_OK(findings);
    QCOMPARE(findings->size(), size_t(0));
}

void TestMergedCommune::workGoesOn()
{
    merge();
    const HourEntryId added = work({2026, 11, 18}, 90);
    QVERIFY(added.isValid());
    QCOMPARE(lineOf(m_new).enteredMinutes, 240);
    const auto waiting = HoursRepository(db()).signable(m_old, {2026, 11, 1});
    PC_VERIFY_OK(waiting);
    QCOMPARE(waiting->size(), size_t(2));
    // Another action of the part, and its cancellation: the line of the commune follows.
    const ProposalId other{addProposal(*m_reg, m_campaign, u"59218"_s, u"2026-015"_s)};
    QCOMPARE(lineOf(m_new).proposals, 2);
    must(*m_reg, [&](Transaction &transaction) { return transaction.remove("proposal"_L1, other.value); });
    QCOMPARE(lineOf(m_new).proposals, 1);
    QCOMPARE(lineOf(m_new).contactState, ContactState::Participating);
    const auto findings = checkIndexes(db());
    PC_VERIFY_OK(findings);
    QCOMPARE(findings->size(), size_t(0));
    PC_VERIFY_OK(m_reg->store().undo());
    PC_VERIFY_OK(m_reg->store().undo());
    PC_VERIFY_OK(m_reg->store().undo());
    QCOMPARE(lineOf(m_new).enteredMinutes, 150);
}

void TestMergedCommune::anActionIsJudgedByTheCommuneItJoined()
{
    // Together above the threshold: the action that runs stays, and is marked.
    m_new = idOf(*m_reg, u"59260"_s);
    QVERIFY(!lineOf(m_new).eligible);
    merge();
    const auto proposals = ProposalsList(db()).lines({static_cast<RowKey>(m_proposal.value)});
    PC_VERIFY_OK(proposals);
    QVERIFY(!proposals->at(0).entitled);
    QVERIFY(proposals->at(0).warned);
    QCOMPARE(lineOf(m_new).proposals, 1);
    QVERIFY(work({2026, 11, 19}, 60).isValid());
}

PC_GUILESS_TEST_MAIN(TestMergedCommune)
#include "tst_mergedcommune.moc"
