// From any list of keys to any other: legal steps only, and every index that somebody keeps stays on its record.
#include "models/itemmodels/keylistmodel.h"
#include "models/itemmodels/roles.h"
#include "models/itemmodels/rowwindow.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <algorithm>
#include <numeric>

using namespace pc;

namespace {

class Numbers final : public KeyListModel {
public:
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        return role == IdRole || role == Qt::DisplayRole ? QVariant(qint64(keyAt(index.row()))) : QVariant();
    }
    void refresh(const std::vector<RowKey> &keys) { refreshKeys(keys); }

    std::vector<RowKey> forgotten;

private:
    void forgetRows() override {}
    void forgetRow(RowKey key) override { forgotten.push_back(key); }
};

std::vector<RowKey> anyKeys(QRandomGenerator &random, int universe)
{
    std::vector<RowKey> keys(static_cast<size_t>(universe));
    std::iota(keys.begin(), keys.end(), 1);
    if (random.bounded(3) > 0)
        std::shuffle(keys.begin(), keys.end(), random);
    keys.resize(size_t(random.bounded(universe + 1)));
    return keys;
}

} // namespace

class TestKeyListModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyListBecomesAnyOther();
    void theSameListSaysNothing();
    void aFilterRemovesAndInsertsOnce();
    void onlyShownRowsAreRefreshed();
    void aWindowForgetsWhenItIsFull();
};

void TestKeyListModel::anyListBecomesAnyOther()
{
    const quint32 seed = qEnvironmentVariableIsSet("PC_SEED") ? qEnvironmentVariable("PC_SEED").toUInt()
                                                              : QRandomGenerator::system()->generate();
    qInfo("PC_SEED=%u", seed);
    QRandomGenerator random(seed);
    Numbers model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QItemSelectionModel selection(&model);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    for (int round = 0; round < 300; ++round) {
        std::vector<std::pair<QPersistentModelIndex, RowKey>> held;
        selection.clearSelection();
        QSet<RowKey> selected;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (random.bounded(3) > 0)
                continue;
            held.emplace_back(model.index(row, row % 2), model.keyAt(row));
            selection.select(model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
            selected.insert(model.keyAt(row));
        }
        const std::vector<RowKey> next = anyKeys(random, 40);
        model.setKeys(next);
        QCOMPARE(model.keys(), next);
        for (const auto &[index, key] : held) {
            const bool kept = std::find(next.begin(), next.end(), key) != next.end();
            QCOMPARE(index.isValid(), kept);
            if (kept)
                QCOMPARE(model.keyAt(index.row()), key);
            else
                selected.remove(key);
        }
        QSet<RowKey> now;
        for (const QModelIndex &index : selection.selectedRows())
            now.insert(model.keyAt(index.row()));
        QCOMPARE(now, selected);
    }
    QCOMPARE(resets.count(), 0);
}

void TestKeyListModel::theSameListSaysNothing()
{
    Numbers model;
    model.setKeys({3, 1, 2});
    QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setKeys({3, 1, 2});
    QCOMPARE(layout.count() + inserted.count() + removed.count(), 0);
    QCOMPARE(model.rowOf(2), 2);
    QCOMPARE(model.rowOf(9), -1);
    model.setKeys({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowOf(2), -1);
}

void TestKeyListModel::aFilterRemovesAndInsertsOnce()
{
    Numbers model;
    std::vector<RowKey> all(1000);
    std::iota(all.begin(), all.end(), 1);
    model.setKeys(all);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    std::vector<RowKey> even;
    std::copy_if(all.begin(), all.end(), std::back_inserter(even), [](RowKey key) { return key % 2 == 0; });
    model.setKeys(even);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(inserted.count(), 0);
    model.setKeys(all);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(model.keys(), all);
}

void TestKeyListModel::onlyShownRowsAreRefreshed()
{
    Numbers model;
    model.setKeys({5, 6, 7});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.refresh({6, 99});
    QCOMPARE(model.forgotten, std::vector<RowKey>({6, 99}));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.first().at(1).toModelIndex().column(), 1);
}

void TestKeyListModel::aWindowForgetsWhenItIsFull()
{
    RowWindow<int> window;
    for (RowKey key = 0; key < RowWindow<int>::capacity; ++key)
        window.put(key, key * 2);
    QCOMPARE(*window.find(3), 6);
    window.forget(3);
    QVERIFY(!window.find(3));
    window.put(3, 7);
    window.put(RowWindow<int>::capacity, 1);
    QVERIFY(!window.find(3)); // one too many: it starts again
    QCOMPARE(*window.find(RowWindow<int>::capacity), 1);
}

PC_GUILESS_TEST_MAIN(TestKeyListModel)
#include "tst_keylistmodel.moc"
