// The table of communes under every hand at once: filters, sortings, edits and undo, with a selection that must hold on.
#include "models/base/textfold.h"
#include "models/communes/communesmodel.h"
#include "models/itemmodels/roles.h"
#include "tests/models/communes/territory.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestCommunesModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void selectionAndCurrentRowFollowTheirRecords();
    void aSortingNeverResets();
    void whatIsShownIsWhatTheRegisterHolds();
    void anEditedRowStaysUntilTheNextSorting();
    void aMayorIsReadFromOneCell_data();
    void aMayorIsReadFromOneCell();
    void anUntouchedCellIsNoEdit();
    void aRefusedValueIsSaid();
    void consultationEditsNothing();
    void unknownValuesAreSaid();

private:
    static QModelIndex cell(const CommunesModel &model, Register &reg, const QString &code, CommuneColumn::Id column)
    {
        return model.index(model.rowOf(RowKey(idOf(reg, code).value)), column);
    }

    Territory m_demonstration{u"59"_s, true};
};

namespace {

struct Held {
    QPersistentModelIndex index;
    RowKey key = 0;
};

IndexFilter anyFilter(QRandomGenerator &random)
{
    static const QStringList searches{u""_s, u""_s, u"s"_s, u"saint"_s, u"sur"_s, u"wa"_s, u"zzz"_s, u"%"_s, u"Les Glycines"_s};
    static const QList<std::pair<QString, QString>> values{{u"standing"_s, u"eligible"_s},     {u"standing"_s, u"above"_s},
                                                           {u"arrondissement"_s, u"591"_s},    {u"ccas"_s, u"unknown"_s},
                                                           {u"population_range"_s, u"4"_s},    {u"contact_state"_s, u"declined"_s},
                                                           {u"contact_state"_s, u"to_contact"_s}};
    IndexFilter filter;
    filter.search = searches.at(random.bounded(int(searches.size())));
    for (int n = random.bounded(3); n > 0; --n) {
        const auto &[facet, value] = values.at(random.bounded(int(values.size())));
        filter.facets[facet] << value;
    }
    return filter;
}

} // namespace

void TestCommunesModel::selectionAndCurrentRowFollowTheirRecords()
{
    const quint32 seed = qEnvironmentVariableIsSet("PC_SEED") ? qEnvironmentVariable("PC_SEED").toUInt()
                                                              : QRandomGenerator::system()->generate();
    qInfo("PC_SEED=%u", seed);
    QRandomGenerator random(seed);
    const auto reg = m_demonstration.fresh();
    CommunesModel model(reg->store());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QItemSelectionModel selection(&model);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    std::vector<Held> held;
    QSet<RowKey> selected;
    RowKey current = 0;
    const auto anyRow = [&] { return random.bounded(model.rowCount()); };

    for (int step = 0; step < 200; ++step) {
        if (model.rowCount() > 0 && random.bounded(3) == 0) {
            selection.clearSelection();
            selected.clear();
            for (int n = 0; n < 6; ++n) {
                const int row = anyRow();
                selection.select(model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
                selected.insert(model.keyAt(row));
                held.push_back({model.index(row, random.bounded(model.columnCount())), model.keyAt(row)});
            }
            const int row = anyRow();
            current = model.keyAt(row);
            selection.setCurrentIndex(model.index(row, 2), QItemSelectionModel::NoUpdate);
        }
        switch (random.bounded(6)) {
        case 0:
        case 1:
            model.setFilter(anyFilter(random));
            break;
        case 2:
            model.sort(random.bounded(model.columnCount()), random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            break;
        case 3:
            if (model.rowCount() > 0) {
                const int column = random.bounded(2) == 0 ? CommuneColumn::Mayor : CommuneColumn::Email;
                const QString text = column == CommuneColumn::Mayor ? u"Mme Anne Petit%1"_s.arg(step)
                                                                    : u"mairie%1@a.example"_s.arg(step);
                QVERIFY(model.setData(model.index(anyRow(), column), text, Qt::EditRole));
            }
            break;
        case 4:
            (void)reg->store().undo();
            break;
        default:
            if (random.bounded(4) == 0)
                PC_VERIFY_OK(setFrom(*reg, setting::threshold, QString::number(900 + random.bounded(900)), QDate(2026, 11, 1)));
            else
                (void)reg->store().redo();
        }
        std::erase_if(held, [](const Held &one) { return !one.index.isValid(); });
        for (const Held &one : held)
            QCOMPARE(one.index.data(IdRole).toLongLong(), qint64(one.key));
        for (auto it = selected.begin(); it != selected.end();)
            it = model.rowOf(*it) < 0 ? selected.erase(it) : std::next(it);
        QSet<RowKey> now;
        for (const QModelIndex &index : selection.selectedRows())
            now.insert(model.keyAt(index.row()));
        QCOMPARE(now, selected);
        if (model.rowOf(current) >= 0 && selection.currentIndex().isValid() && selection.currentIndex().column() == 2)
            QCOMPARE(model.keyAt(selection.currentIndex().row()), current);
        else
            current = selection.currentIndex().isValid() ? model.keyAt(selection.currentIndex().row()) : 0;
        if (held.size() > 60)
            held.erase(held.begin(), held.begin() + 30);
    }
    QCOMPARE(resets.count(), 0);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 647);
    QCOMPARE(soundness(*reg), QString());
}

void TestCommunesModel::aSortingNeverResets()
{
    const auto reg = m_demonstration.fresh();
    CommunesModel model(reg->store());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    for (int column = -1; column <= CommuneColumn::Count; ++column) {
        model.sort(column, Qt::DescendingOrder);
        model.sort(column, Qt::AscendingOrder);
    }
    QCOMPARE(resets.count() + removed.count(), 0);
    QCOMPARE(model.rowCount(), 647);
    QCOMPARE(model.total(), 647);
}

void TestCommunesModel::whatIsShownIsWhatTheRegisterHolds()
{
    const auto reg = m_demonstration.fresh();
    CommunesModel model(reg->store());
    for (int row = 0; row < model.rowCount(); ++row) {
        const CommuneLine *line = model.line(row);
        QVERIFY(line);
        QCOMPARE(line->commune.id.value, qint64(model.keyAt(row)));
        QCOMPARE(model.index(row, CommuneColumn::Name).data().toString(), line->commune.name);
        QCOMPARE(model.index(row, CommuneColumn::People).data(CopyRole).toString(), QString::number(*line->population));
    }
    QCOMPARE(cell(model, *reg, u"59218"_s, CommuneColumn::StandingState).data().toString(), u"Entitled"_s);
    QVERIFY(cell(model, *reg, u"59218"_s, CommuneColumn::People).data(Qt::ToolTipRole).toString().startsWith(u"Étrœungt is entitled"_s));
    QCOMPARE(model.index(-1, 0).data(), QVariant());
    for (int column = 0; column < model.columnCount(); ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        QVERIFY(!model.headerData(column, Qt::Horizontal, KeyRole).toString().isEmpty());
    }
}

void TestCommunesModel::anEditedRowStaysUntilTheNextSorting()
{
    const auto reg = m_demonstration.fresh();
    CommunesModel model(reg->store());
    model.sort(CommuneColumn::Email, Qt::AscendingOrder);
    const QModelIndex last = model.index(model.rowCount() - 1, CommuneColumn::Email);
    const RowKey key = model.keyAt(last.row());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy edited(&model, &CommunesModel::edited);
    QVERIFY(model.setData(last, u"aaa@aaa.example"_s, Qt::EditRole));
    QCOMPARE(model.keyAt(last.row()), key);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(last.data().toString(), u"aaa@aaa.example"_s);
    model.sort(CommuneColumn::Email, Qt::AscendingOrder);
    QCOMPARE(model.rowOf(key), 0);
}

void TestCommunesModel::aMayorIsReadFromOneCell_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("civility");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    const int madame = int(Civility::Madame);
    const int monsieur = int(Civility::Monsieur);
    QTest::newRow("Mme") << u"Mme Anne Petit"_s << madame << u"Anne"_s << u"Petit"_s;
    QTest::newRow("Madame, spaces") << u"  Madame   Anne  Petit "_s << madame << u"Anne"_s << u"Petit"_s;
    QTest::newRow("M. and a name of several words") << u"M. Jean de La Tour"_s << monsieur << u"Jean"_s << u"de La Tour"_s;
    QTest::newRow("M without a point") << u"M Jean DUPONT"_s << monsieur << u"Jean"_s << u"DUPONT"_s;
    QTest::newRow("as the cell shows it") << u"Mrs Anne Petit"_s << madame << u"Anne"_s << u"Petit"_s;
    QTest::newRow("as the cell shows him") << u"Mr Jean Petit"_s << monsieur << u"Jean"_s << u"Petit"_s;
    QTest::newRow("a last name alone keeps the civility") << u"Petit"_s << monsieur << u""_s << u"Petit"_s;
    QTest::newRow("a double first name that was known") << u"M. Jean Luc Petit"_s << monsieur << u"Jean Luc"_s << u"Petit"_s;
    QTest::newRow("nothing") << u""_s << monsieur << u""_s << u""_s;
}

void TestCommunesModel::aMayorIsReadFromOneCell()
{
    QFETCH(QString, typed);
    QFETCH(int, civility);
    QFETCH(QString, first);
    QFETCH(QString, last);
    const auto reg = m_demonstration.fresh();
    const CommuneId id = idOf(*reg, u"59218"_s);
    PC_VERIFY_OK(write(*reg, [&](Transaction &transaction) {
        TownHall hall;
        hall.commune = id;
        hall.civility = Civility::Monsieur;
        hall.firstName = u"Jean Luc"_s;
        hall.lastName = u"Grand"_s;
        return CommunesRepository::saveTownHall(transaction, hall);
    }));
    CommunesModel model(reg->store());
    QVERIFY(model.setData(cell(model, *reg, u"59218"_s, CommuneColumn::Mayor), typed, Qt::EditRole));
    const TownHall hall = *CommunesRepository(reg->database()).townHall(id);
    QCOMPARE(int(hall.civility), civility);
    QCOMPARE(hall.firstName, first);
    QCOMPARE(hall.lastName, last);
}

void TestCommunesModel::anUntouchedCellIsNoEdit()
{
    const auto reg = m_demonstration.fresh();
    CommunesModel model(reg->store());
    const auto entries = [&] { return count(reg->database(), u"SELECT count(*) FROM journal_entry"_s); };
    for (int row = 0; row < 60; ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            QVERIFY(!model.setData(index, index.data(Qt::EditRole), Qt::EditRole));
        }
    }
    QCOMPARE(entries(), 0);
    QVERIFY(!model.setData(model.index(0, CommuneColumn::Name), u"another name"_s, Qt::EditRole));
    QCOMPARE(entries(), 0);
}

void TestCommunesModel::aRefusedValueIsSaid()
{
    const auto reg = m_demonstration.fresh();
    CommunesModel model(reg->store());
    QSignalSpy refused(&model, &CommunesModel::refused);
    QVERIFY(!model.setData(model.index(0, CommuneColumn::Email), u"not an address"_s, Qt::EditRole));
    QCOMPARE(refused.count(), 1);
    QVERIFY(!model.setData(model.index(0, CommuneColumn::Ccas), u"nonsense"_s, Qt::EditRole));
    QCOMPARE(count(reg->database(), u"SELECT count(*) FROM journal_entry"_s), 0);
}

void TestCommunesModel::consultationEditsNothing()
{
    const auto writer = m_demonstration.fresh();
    const auto reader = m_demonstration.opened(writer->store().path(), QDate(2026, 11, 20), Store::Mode::Read);
    CommunesModel model(reader->store());
    const QModelIndex email = model.index(0, CommuneColumn::Email);
    QVERIFY(!(model.flags(email) & Qt::ItemIsEditable));
    QVERIFY(!model.setData(email, u"a@b.example"_s, Qt::EditRole));
    // What the writer does is seen after a reload.
    CommunesModel edited(writer->store());
    QVERIFY(edited.setData(edited.index(0, CommuneColumn::Email), u"new@b.example"_s, Qt::EditRole));
    model.reload();
    QCOMPARE(model.index(0, CommuneColumn::Email).data().toString(), u"new@b.example"_s);
}

void TestCommunesModel::unknownValuesAreSaid()
{
    const auto reg = m_demonstration.fresh();
    PC_VERIFY_OK(setFrom(*reg, setting::populationBasis, u"totale"_s, QDate(2026, 11, 1)));
    CommunesModel model(reg->store());
    QCOMPARE(model.index(0, CommuneColumn::People).data().toString(), u"unknown"_s);
    QCOMPARE(model.index(0, CommuneColumn::People).data(CopyRole).toString(), QString());
}

PC_GUILESS_TEST_MAIN(TestCommunesModel)
#include "tst_communesmodel.moc"
