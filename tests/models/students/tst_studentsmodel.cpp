// The list of students: what is found, filtered, sorted, shown and edited in a cell.
#include "models/base/minutes.h"
#include "models/itemmodels/roles.h"
#include "models/students/studentsmodel.h"
#include "tests/models/students/studentregister.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestStudentsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSearchIgnoresAccentsAndFindsTheVillage();
    void facetsCountWhatPasses();
    void everyColumnSortsBothWays();
    void theCampaignShownDecidesCandidatureAndHours();
    void hoursAreShownAgainstTheQuota();
    void aCellIsEditedAndTakenBack();
    void aRefusedCellSaysWhy();
    void anEndedInsuranceIsInDanger();
    void repositorySearchAndSuggestions();

private:
    QString shown(const StudentsModel &model, StudentId id, StudentColumn::Id column, int role = Qt::DisplayRole) const
    {
        return model.index(model.rowOf(RowKey(id.value)), column).data(role).toString();
    }

    Territory m_nord;
    std::unique_ptr<Register> m_reg;
    StudentId m_lea;
    StudentId m_zoe;
    StudentId m_paul;
};

void TestStudentsModel::init()
{
    m_reg = m_nord.fresh();
    keepStudents(*m_reg);
    Student lea = person(u"Lefèvre"_s, u"Léa"_s);
    lea.commune = idOf(*m_reg, u"59218"_s);
    lea.university = u"Université de Lille"_s;
    lea.component = u"Faculté des humanités"_s;
    lea.level = u"L2"_s;
    m_lea = addStudent(*m_reg, lea);
    m_zoe = addStudent(*m_reg, u"Étienne"_s, u"Zoé"_s, u"59404"_s, CommuneKind::Delegated);
    m_paul = addStudent(*m_reg, u"Dupont"_s, u"Paul"_s);
}

void TestStudentsModel::aSearchIgnoresAccentsAndFindsTheVillage()
{
    StudentsModel model(m_reg->store());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 3);
    for (const auto &[typed, found] : {std::pair(u"lefevre lea"_s, m_lea), std::pair(u"moeres"_s, m_zoe), std::pair(u"ghyvelde"_s, m_zoe),
                                       std::pair(u"etroeungt"_s, m_lea), std::pair(u"humanites"_s, m_lea)}) {
        model.setFilter({typed, {}});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.keyAt(0), RowKey(found.value));
    }
    model.setFilter({});
    // In French order: Dupont, Étienne, Lefèvre.
    QCOMPARE(model.keyAt(0), RowKey(m_paul.value));
    QCOMPARE(model.keyAt(1), RowKey(m_zoe.value));
    QCOMPARE(shown(model, m_zoe, StudentColumn::Name), u"ÉTIENNE Zoé"_s);
    QCOMPARE(shown(model, m_zoe, StudentColumn::Commune), u"Les Moëres (Ghyvelde)"_s);
}

void TestStudentsModel::facetsCountWhatPasses()
{
    StudentsList list(m_reg->database());
    for (const StudentFacet &facet : StudentsList::facets()) {
        const auto counts = list.facetCounts(facet, {});
        QVERIFY2(counts.ok(), facet.column);
        qint64 sum = 0;
        for (const auto &count : *counts) {
            QVERIFY(!count.label.isEmpty());
            sum += count.count;
        }
        QCOMPARE(sum, 3);
    }
    const auto eligible = list.facetCounts(StudentsList::facets().front(), {});
    QCOMPARE(eligible->front().value, u"entitled"_s);
    const auto arrondissement = list.facetCounts(StudentsList::facets().at(4), {});
    QCOMPARE(arrondissement->front().label, u"Avesnes-sur-Helpe"_s);
}

void TestStudentsModel::everyColumnSortsBothWays()
{
    StudentsModel model(m_reg->store());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.columnCount(), int(StudentColumn::Count));
    for (const CampaignId campaign : {CampaignId(), campaignOf(*m_reg)}) {
        model.setCampaign(campaign);
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                model.sort(column, order);
                QCOMPARE(model.rowCount(), 3);
            }
        }
    }
}

void TestStudentsModel::theCampaignShownDecidesCandidatureAndHours()
{
    const CampaignId now = campaignOf(*m_reg);
    CampaignId before;
    must(*m_reg, [&](Transaction &transaction) -> Status {
        const auto added = CampaignsRepository::add(transaction, Campaign::ofYear({2025}));
        if (!added)
            return added.error();
        before = *added;
        return done();
    });
    addApplication(*m_reg, before, m_lea, u"withdrawn"_s);
    addApplication(*m_reg, now, m_lea, u"retained"_s);
    const qint64 assignment = addAssignment(*m_reg, now, m_lea, addProposal(*m_reg, now, u"59218"_s, u"2026-014"_s));
    setHours(*m_reg, assignment, now, 1110, 600);
    StudentsModel model(m_reg->store());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(shown(model, m_lea, StudentColumn::Application), u"Retained"_s);
    model.setCampaign(before);
    QCOMPARE(shown(model, m_lea, StudentColumn::Application), u"Withdrawn"_s);
    QVERIFY(shown(model, m_lea, StudentColumn::Assignments).isEmpty());
    model.setCampaign(now);
    QCOMPARE(shown(model, m_lea, StudentColumn::Application), u"Retained"_s);
    QCOMPARE(shown(model, m_lea, StudentColumn::Assignments), u"Étrœungt (2026-014)"_s);
    model.sort(StudentColumn::Hours, Qt::DescendingOrder);
    QCOMPARE(model.keyAt(0), RowKey(m_lea.value));
    QCOMPARE(shown(model, m_lea, StudentColumn::Hours, CopyRole), u"18,5"_s);
}

void TestStudentsModel::hoursAreShownAgainstTheQuota()
{
    QCOMPARE(StudentsModel::hoursText(1110, 1800), formatMinutes(1110) + u" / "_s + formatMinutes(1800));
    QVERIFY(StudentsModel::hoursText(1110, 1800).startsWith(u"18"_s));
    QCOMPARE(StudentsModel::hoursText(0, 1800), formatMinutes(0) + u" / "_s + formatMinutes(1800));
    QCOMPARE(StudentsModel::hoursText(0, {}), QString());
}

void TestStudentsModel::aCellIsEditedAndTakenBack()
{
    StudentsModel model(m_reg->store());
    QSignalSpy edited(&model, &RecordsModel::edited);
    const QModelIndex cell = model.index(model.rowOf(RowKey(m_lea.value)), StudentColumn::Level);
    QVERIFY(model.setData(cell, u"L3"_s, Qt::EditRole));
    QCOMPARE(studentOf(*m_reg, m_lea).level, u"L3"_s);
    QCOMPARE(edited.size(), 1);
    QVERIFY(edited.front().front().toString().contains(u"Léa Lefèvre"_s));
    QVERIFY(!model.setData(cell, u"L3"_s, Qt::EditRole)); // the same is no change
    QVERIFY(m_reg->store().undo().ok());
    QCOMPARE(shown(model, m_lea, StudentColumn::Level), u"L2"_s);
    QVERIFY(!(model.index(0, StudentColumn::Eligible).flags() & Qt::ItemIsEditable));
}

void TestStudentsModel::aRefusedCellSaysWhy()
{
    StudentsModel model(m_reg->store());
    QSignalSpy refused(&model, &RecordsModel::refused);
    const QModelIndex cell = model.index(model.rowOf(RowKey(m_lea.value)), StudentColumn::InsuredUntil);
    QVERIFY(!model.setData(cell, u"bientôt"_s, Qt::EditRole));
    QCOMPARE(refused.size(), 1);
    QVERIFY(model.setData(cell, u"31/8/27"_s, Qt::EditRole));
    QCOMPARE(studentOf(*m_reg, m_lea).insuredUntil, QDate(2027, 8, 31));
}

void TestStudentsModel::anEndedInsuranceIsInDanger()
{
    StudentsModel model(m_reg->store());
    const auto tone = [&](const QString &typed) {
        const QModelIndex cell = model.index(model.rowOf(RowKey(m_lea.value)), StudentColumn::InsuredUntil);
        model.setData(cell, typed, Qt::EditRole);
        return cell.data(ToneRole).toInt();
    };
    QCOMPARE(tone(u"20/11/2026"_s), int(ModelTone::Neutral)); // its last day covers
    QCOMPARE(tone(u"19/11/2026"_s), int(ModelTone::Danger));
}

void TestStudentsModel::repositorySearchAndSuggestions()
{
    StudentsRepository students(m_reg->database());
    QCOMPARE(students.search(u"lefevre"_s, 10)->size(), size_t(1));
    QCOMPARE(students.search(u""_s, 2)->size(), size_t(2));
    QCOMPARE(*students.usedComponents(), QStringList{u"Faculté des humanités"_s});
    QCOMPARE(students.all()->front().id, m_paul);
    QCOMPARE(students.among({m_lea, {999}})->size(), size_t(1));
}

PC_GUILESS_TEST_MAIN(TestStudentsModel)
#include "tst_studentsmodel.moc"
