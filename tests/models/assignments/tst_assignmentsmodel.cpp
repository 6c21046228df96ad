// The models of affectations follow the register: the list, the signatures, the amendments, the follow-up.
#include "models/assignments/assignmentsmodel.h"
#include "models/assignments/followupsmodel.h"
#include "models/assignments/followupsrepository.h"
#include "models/assignments/papermodels.h"
#include "models/base/minutes.h"
#include "models/itemmodels/roles.h"
#include "tests/models/assignments/affectations.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

using Tester = QAbstractItemModelTester;

class TestAssignmentsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<Affectations>(); }
    void cleanup() { m.reset(); }

    void aLineSaysWhatTheRecordSays();
    void theListFollowsTheRegister();
    void theListIsFilteredByItsFacets();
    void everyColumnSortsBothWays();
    void theIndexIsKeptTrue();
    void aDayTypedInTheTableSigns();
    void aDayThatIsNoneIsRefused();
    void anAmendmentIsSignedInItsTable();
    void theFollowUpIsLatestFirst();
    void anIncidentStandsOut();

private:
    QString cell(const QAbstractItemModel &model, int row, int column) { return model.index(row, column).data().toString(); }
    void follow(AssignmentId id, FollowUpKind kind, QDate on, const QString &facts, QDate declared = {})
    {
        FollowUp followUp;
        followUp.assignment = id;
        followUp.kind = kind;
        followUp.happenedOn = on;
        followUp.facts = facts;
        followUp.declaredOn = declared;
        m->write([&](Transaction &t) -> Status {
            const auto added = FollowUpsRepository::add(t, followUp);
            return added ? done() : Status(added.error());
        });
    }

    std::unique_ptr<Affectations> m;
};

void TestAssignmentsModel::aLineSaysWhatTheRecordSays()
{
    const AssignmentId id = m->add();
    PC_VERIFY_OK(m->sign(id, Party::Student));
    PC_VERIFY_OK(m->store().rebuild([&](Database &database) {
        return database.execute(u"INSERT INTO hour_total (assignment, campaign, entered, signed, entries) VALUES "
                                "(?, 1, 1500, 600, 3), (?, 2, 330, 0, 1)"_s, {id.value, id.value});
    }));
    AssignmentsModel model(m->store());
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(cell(model, 0, AssignmentColumn::Student), u"MARTIN Léa"_s);
    QCOMPARE(cell(model, 0, AssignmentColumn::Commune), u"Étrœungt"_s);
    QCOMPARE(cell(model, 0, AssignmentColumn::Planned), formatMinutes(1800));
    QCOMPARE(cell(model, 0, AssignmentColumn::Entered), formatMinutes(1830));
    QCOMPARE(cell(model, 0, AssignmentColumn::Signed), formatMinutes(600));
    QCOMPARE(cell(model, 0, AssignmentColumn::Remaining), formatMinutes(-30));
    QVERIFY(cell(model, 0, AssignmentColumn::Convention).contains(u"1/3"_s));
    QCOMPARE(model.index(0, AssignmentColumn::Gate).data(ToneRole).toInt(), int(ModelTone::Attention));
    for (int column = 0; column < AssignmentColumn::Count; ++column)
        QVERIFY(model.index(0, column).data(Qt::ToolTipRole).isValid());
    QCOMPARE(model.columnCount(), int(AssignmentColumn::Count));
}

void TestAssignmentsModel::theListFollowsTheRegister()
{
    AssignmentsModel model(m->store());
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    const AssignmentId id = m->add();
    QCOMPARE(model.rowCount(), 1);
    m->add(m->draft(m->addStudent(u"Dubois"_s, u"Tom"_s)));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cell(model, 0, 0), u"DUBOIS Tom"_s);
    m->makeReady(id);
    PC_VERIFY_OK(m->step(id, AssignmentStatus::Running));
    QCOMPARE(cell(model, 1, AssignmentColumn::Status), AssignmentWords::label(AssignmentStatus::Running));
    m->set(QLatin1StringView("student"), m->student.value, {{QLatin1StringView("last_name"), u"Durand"_s}});
    QCOMPARE(cell(model, 1, 0), u"DURAND Léa"_s);
    while (m->store().undo()) {
    }
    QCOMPARE(model.rowCount(), 0);
}

void TestAssignmentsModel::theListIsFilteredByItsFacets()
{
    const AssignmentId id = m->add();
    m->makeReady(id);
    m->add(m->draft(m->addStudent(u"Dubois"_s, u"Tom"_s)));
    AssignmentsModel model(m->store());
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    const auto rows = [&](const QString &facet, const QString &value) {
        model.setFilter({{}, {{facet, {value}}}});
        return model.rowCount();
    };
    QCOMPARE(rows(u"convention"_s, u"signed"_s), 1);
    QCOMPARE(rows(u"convention"_s, u"to_issue"_s), 1);
    QCOMPARE(rows(u"gate"_s, u"ready"_s), 1);
    QCOMPARE(rows(u"gate"_s, u"missing"_s), 1);
    QCOMPARE(rows(u"status"_s, u"prepared"_s), 2);
    QCOMPARE(rows(u"status"_s, u"running"_s), 0);
    model.setFilter({u"etroeungt lea"_s, {}});
    QCOMPARE(model.rowCount(), 1);
    model.setFilter({});
    model.setBase({{}, {{u"campaign"_s, {u"999"_s}}}});
    QCOMPARE(model.rowCount(), 0);
    AssignmentsList list(m->database());
    for (const AssignmentFacet &facet : AssignmentsList::facets()) {
        const auto counts = list.facetCounts(facet, {});
        PC_VERIFY_OK(counts);
        qint64 sum = 0;
        for (const auto &value : *counts) {
            QVERIFY(!value.label.isEmpty());
            sum += value.count;
        }
        QCOMPARE(sum, 2);
    }
}

void TestAssignmentsModel::everyColumnSortsBothWays()
{
    m->add();
    Assignment longer = m->draft(m->addStudent(u"Dubois"_s, u"Tom"_s));
    longer.minutes = 2400;
    m->add(longer);
    AssignmentsModel model(m->store());
    for (int column = 0; column < model.columnCount(); ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            PC_VERIFY_OK(orderedBy(m->database(), AssignmentsList::source(), AssignmentsList::columns().at(column), order));
            model.sort(column, order);
            QCOMPARE(model.rowCount(), 2);
        }
    }
    model.sort(AssignmentColumn::Planned, Qt::DescendingOrder);
    QCOMPARE(cell(model, 0, 0), u"DUBOIS Tom"_s);
}

void TestAssignmentsModel::theIndexIsKeptTrue()
{
    const AssignmentId id = m->add();
    m->makeReady(id);
    m->set(QLatin1StringView("student"), m->student.value, {{QLatin1StringView("insured_until"), u"2027-04-29"_s}});
    m->set(QLatin1StringView("proposal"), m->proposal.value, {{QLatin1StringView("title"), u"Autre titre"_s}});
    m->write([&](Transaction &t) { return CampaignRulesRepository::set(t, m->campaign, rule::signatures, u"student"_s); });
    const auto found = RecordIndex(m->database(), assignmentIndexSpec()).check();
    PC_VERIFY_OK(found);
    QCOMPARE(found->size(), size_t(0));
    QCOMPARE(count(m->database(), u"SELECT count(*) FROM assignment_index WHERE gate = 'missing' AND convention = 'signed'"_s), 1);
}

void TestAssignmentsModel::aDayTypedInTheTableSigns()
{
    const AssignmentId id = m->add();
    SignaturesModel model(m->store());
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setAssignment(id);
    QCOMPARE(model.rowCount(), 3);
    const QModelIndex day = model.index(model.rowOf(Party::University), SignaturesModel::SignedOn);
    QVERIFY(model.setData(day, u"2/11"_s));
    QCOMPARE(m->record(id).signatures.front().signedOn, QDate(2026, 11, 2));
    QVERIFY(model.setData(day.siblingAtColumn(SignaturesModel::OriginalOn), u"3/11/2026"_s));
    QVERIFY(model.setData(day.siblingAtColumn(SignaturesModel::Person), u"Claire Inventée"_s));
    const Signature kept = m->record(id).signatures.front();
    QCOMPARE(kept.originalOn, QDate(2026, 11, 3));
    QCOMPARE(kept.signedOn, QDate(2026, 11, 2));
    QCOMPARE(kept.person, u"Claire Inventée"_s);
    QVERIFY(model.setData(day, QString()));
    QVERIFY(m->record(id).signatures.empty());
    PC_VERIFY_OK(m->sign(id, Party::Udccas));
    QCOMPARE(model.rowCount(), 4);
    PC_VERIFY_OK(m->store().undo());
    QCOMPARE(model.rowCount(), 3);
}

void TestAssignmentsModel::aDayThatIsNoneIsRefused()
{
    const AssignmentId id = m->add();
    SignaturesModel model(m->store());
    model.setAssignment(id);
    QSignalSpy refused(&model, &SignaturesModel::refused);
    QVERIFY(!model.setData(model.index(0, SignaturesModel::SignedOn), u"31/02/2026"_s));
    QVERIFY(!model.setData(model.index(0, SignaturesModel::SignedOn), u"04/11/2026"_s));
    QCOMPARE(refused.count(), 2);
    m->closeCampaign();
    QVERIFY(!(model.flags(model.index(0, SignaturesModel::SignedOn)) & Qt::ItemIsEditable));
}

void TestAssignmentsModel::anAmendmentIsSignedInItsTable()
{
    const AssignmentId id = m->add();
    m->signAll(id);
    AmendmentsModel model(m->store());
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setAssignment(id);
    QCOMPARE(model.rowCount(), 0);
    m->write([&](Transaction &t) -> Status {
        const auto added = ConventionsRepository::addAmendment(
            t, {{}, id, 0, QDate(2026, 11, 3), {}, 2400, QDate(2026, 11, 2), QDate(2027, 5, 31), u"Plus d’heures"_s});
        return added ? done() : Status(added.error());
    });
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.setData(model.index(0, AmendmentsModel::Minutes), 12));
    QVERIFY(model.setData(model.index(0, AmendmentsModel::SignedOn), u"031126"_s));
    QCOMPARE(m->repository().figures(id)->minutes, 2400);
}

void TestAssignmentsModel::theFollowUpIsLatestFirst()
{
    const AssignmentId id = m->add();
    FollowUpsModel model(m->store());
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setAssignment(id);
    follow(id, FollowUpKind::Call, QDate(2026, 11, 2), u"second"_s);
    follow(id, FollowUpKind::Visit, QDate(2026, 11, 3), u"third"_s);
    follow(id, FollowUpKind::Meeting, QDate(2026, 11, 1), u"first"_s);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(cell(model, 0, FollowUpsModel::Facts), u"third"_s);
    QCOMPARE(cell(model, 2, FollowUpsModel::Facts), u"first"_s);
    const FollowUp last = model.followUpAt(2);
    m->write([&](Transaction &t) { return FollowUpsRepository::remove(t, last.id); });
    QCOMPARE(model.rowCount(), 2);
    PC_VERIFY_OK(m->store().undo());
    QCOMPARE(model.followUpAt(2), last);
    model.setAssignment({});
    QCOMPARE(model.rowCount(), 0);
}

void TestAssignmentsModel::anIncidentStandsOut()
{
    const AssignmentId id = m->add();
    follow(id, FollowUpKind::Incident, QDate(2026, 11, 2), u"Chute sans gravité"_s);
    follow(id, FollowUpKind::Incident, QDate(2026, 11, 1), u"Vitre cassée"_s, QDate(2026, 11, 2));
    FollowUpsModel model(m->store());
    model.setAssignment(id);
    QCOMPARE(model.index(0, FollowUpsModel::Kind).data(ToneRole).toInt(), int(ModelTone::Danger));
    QCOMPARE(model.index(1, FollowUpsModel::Kind).data(ToneRole).toInt(), int(ModelTone::Attention));
    QVERIFY(cell(model, 0, FollowUpsModel::Kind) != cell(model, 1, FollowUpsModel::Kind));
    FollowUp empty;
    empty.happenedOn = QDate(2026, 11, 1);
    PC_VERIFY_ERROR(FollowUpsRepository::validate(empty), ErrorKind::Invalid);
    empty.facts = u"un fait"_s;
    PC_VERIFY_OK(FollowUpsRepository::validate(empty));
    empty.nextStep = u"rappeler"_s;
    PC_VERIFY_ERROR(FollowUpsRepository::validate(empty), ErrorKind::Invalid);
}

PC_GUILESS_TEST_MAIN(TestAssignmentsModel)
#include "tst_assignmentsmodel.moc"
