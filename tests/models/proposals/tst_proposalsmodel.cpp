// The list of proposals: columns, order, facets, edits in a cell, and its habit of following the register.
#include "models/proposals/proposalsmodel.h"
#include "models/itemmodels/roles.h"
#include "tests/models/proposals/villages.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestProposalsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyColumnHasATitleAndSorts();
    void aNewProposalAppearsAndARemovedOneLeaves();
    void theStageFollowsTheAffectations();
    void accentsAreForgivenBySearch();
    void facetsCountAndFilter();
    void cellsAreEditedAndRefused();
    void numbersSortAsNumbers();
    void warningsNameTheirWords();

private:
    QString at(int row, ProposalColumn::Id column, int role = Qt::DisplayRole) const
    {
        return m_model->data(m_model->index(row, column), role).toString();
    }

    std::unique_ptr<Villages> m_villages;
    std::unique_ptr<ProposalsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestProposalsModel::init()
{
    m_villages = std::make_unique<Villages>();
    m_villages->add(u"Visites de convivialité"_s);
    m_villages->add(u"Tonte du stade"_s, {3});
    m_villages->add(u"Fête du village"_s, {2});
    m_model = std::make_unique<ProposalsModel>(m_villages->store());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestProposalsModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_villages.reset();
}

void TestProposalsModel::everyColumnHasATitleAndSorts()
{
    QCOMPARE(m_model->columnCount(), int(ProposalColumn::Count));
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        m_model->sort(column, Qt::DescendingOrder);
        QCOMPARE(m_model->rowCount(), 3);
        m_model->sort(column, Qt::AscendingOrder);
        QCOMPARE(m_model->rowCount(), 3);
        for (int row = 0; row < 3; ++row) {
            (void)at(row, ProposalColumn::Id(column), CopyRole);
            (void)at(row, ProposalColumn::Id(column), Qt::ToolTipRole);
        }
    }
    m_model->sort(ProposalColumn::Commune, Qt::AscendingOrder);
    QCOMPARE(at(0, ProposalColumn::Commune), u"Étrœungt"_s);
}

void TestProposalsModel::aNewProposalAppearsAndARemovedOneLeaves()
{
    const ProposalId id = m_villages->add(u"Nouvelle"_s);
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(at(3, ProposalColumn::Number), u"2026-004"_s);
    QVERIFY(m_villages->write([&](Transaction &transaction) { return ProposalsRepository::remove(transaction, id); }).ok());
    QCOMPARE(m_model->rowCount(), 3);
    QVERIFY(m_villages->store().undo());
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(m_villages->indexFindings(), QString());
}

void TestProposalsModel::theStageFollowsTheAffectations()
{
    const ProposalId id{1};
    PC_VERIFY_OK(m_villages->answerAll(id));
    PC_VERIFY_OK(m_villages->advance(id, ProposalStatus::Conforming));
    QCOMPARE(at(0, ProposalColumn::Stage), ProposalWords::label(ProposalStage::Conforming));
    m_villages->assign(id, u"running"_s);
    QCOMPARE(at(0, ProposalColumn::Stage), ProposalWords::label(ProposalStage::Running));
    QCOMPARE(at(0, ProposalColumn::Assigned), u"1"_s);
    QVERIFY(m_model->data(m_model->index(0, ProposalColumn::Stage), ToneRole).isValid());
}

void TestProposalsModel::accentsAreForgivenBySearch()
{
    m_model->setFilter({u"etroeungt"_s, {}});
    QCOMPARE(m_model->rowCount(), 1);
    m_model->setFilter({u"fete"_s, {}});
    QCOMPARE(m_model->rowCount(), 1);
    m_model->setFilter({u"2026-002"_s, {}});
    QCOMPARE(m_model->rowCount(), 1);
    m_model->setFilter({});
    m_model->setBase({{}, {{u"campaign"_s, {u"2"_s}}}});
    QCOMPARE(m_model->rowCount(), 0);
}

void TestProposalsModel::facetsCountAndFilter()
{
    ProposalsList list(m_villages->database());
    for (const ProposalFacet &facet : ProposalsList::facets()) {
        const auto counts = list.facetCounts(facet, {});
        PC_VERIFY_OK(counts);
        qint64 total = 0;
        for (const auto &value : *counts) {
            QVERIFY(!value.label.isEmpty());
            total += value.count;
        }
        QCOMPARE(total, 3);
    }
    m_model->setFilter({{}, {{u"warned"_s, {u"1"_s}}}});
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(at(0, ProposalColumn::Title), u"Tonte du stade"_s);
    m_model->setFilter({{}, {{u"arrondissement"_s, {u"591"_s}}}});
    QCOMPARE(m_model->rowCount(), 2);
}

void TestProposalsModel::cellsAreEditedAndRefused()
{
    QSignalSpy refused(m_model.get(), &RecordsModel::refused);
    const auto set = [&](ProposalColumn::Id column, const QString &value) {
        return m_model->setData(m_model->index(0, column), value, Qt::EditRole);
    };
    QVERIFY(set(ProposalColumn::Title, u"Visites du mercredi"_s));
    QVERIFY(set(ProposalColumn::Minutes, u"2h30"_s));
    QVERIFY(set(ProposalColumn::Places, u"2"_s));
    QVERIFY(set(ProposalColumn::Type, u"5"_s));
    const Proposal kept = m_villages->find({1});
    QCOMPARE(kept.title, u"Visites du mercredi"_s);
    QCOMPARE(kept.minutes, 150);
    QCOMPARE(kept.places, 2);
    QCOMPARE(kept.type, ActionTypeId{5});
    QVERIFY(!set(ProposalColumn::Minutes, u"beaucoup"_s));
    QVERIFY(!set(ProposalColumn::Places, u"0"_s));
    QVERIFY(!set(ProposalColumn::Title, u" "_s));
    QCOMPARE(refused.count(), 3);
    QVERIFY(!set(ProposalColumn::Commune, u"2"_s));
}

void TestProposalsModel::numbersSortAsNumbers()
{
    Proposal numbered = Villages::draft();
    numbered.number = u"2026-1000"_s;
    m_villages->add(numbered);
    m_model->sort(ProposalColumn::Number, Qt::DescendingOrder);
    QCOMPARE(at(0, ProposalColumn::Number), u"2026-1000"_s);
    QCOMPARE(at(1, ProposalColumn::Number), u"2026-003"_s);
}

void TestProposalsModel::warningsNameTheirWords()
{
    QVERIFY(at(1, ProposalColumn::Warned, Qt::ToolTipRole).contains(u"Tonte"));
    QVERIFY(at(0, ProposalColumn::Warned).isEmpty());
}

PC_GUILESS_TEST_MAIN(TestProposalsModel)
#include "tst_proposalsmodel.moc"
