// A list follows its register: what is new appears where it belongs, what is gone leaves, nothing else moves.
#include "models/settings/settingsrepository.h"
#include "tests/models/itemmodels/exchangesmodel.h"
#include "tests/models/store/registers.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestRecordsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aNewRecordAppearsWhereItBelongs();
    void aNewRecordThatDoesNotPassIsOnlyCounted();
    void aRemovedRecordLeavesAndUndoBringsItBack();
    void anEditedRecordStaysUntilTheNextSorting();
    void whatLeavesTheBaseLeavesTheList();
    void theBaseIsAlwaysAppliedAndCounted();
    void aSettingReadsEverythingAgain();
    void wordsOfAnotherRecordAreReadAgain();
    void frenchColumnsPutEmptyTextsLast();
    void statesAreInTheirOwnOrder();
    void joinsThatLeanOnOthersAreFound();
    void everyRoleIsAnswered();
    void aRefusalIsSaidAndAnEditNamed();
    void aLineMayRefuseToBeEdited();
    void anyChangesLeaveTheListTrue();

private:
    qint64 add(const QString &subject, qint64 commune = 1) { return addContact(*m_store, subject, commune); }
    void remove(qint64 id)
    {
        PC_VERIFY_OK(m_store->transact(u"Exchange removed"_s, [id](Transaction &transaction) {
            return ContactsRepository::remove(transaction, ContactId{id});
        }));
    }
    void make();

    std::unique_ptr<TempDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ExchangesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QSignalSpy> m_resets;
};

void TestRecordsModel::init()
{
    m_folder = std::make_unique<TempDir>();
    m_store = created(m_folder->filePath(u"a.pcom"_s));
    QVERIFY(m_store);
    for (const QString &subject : {u"b"_s, u"d"_s, u"f"_s})
        add(subject);
    make();
}

void TestRecordsModel::make()
{
    m_model = std::make_unique<ExchangesModel>(*m_store);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_resets = std::make_unique<QSignalSpy>(m_model.get(), &QAbstractItemModel::modelReset);
}

void TestRecordsModel::cleanup()
{
    QVERIFY(m_resets->isEmpty());
    m_tester.reset();
    m_model.reset();
    m_store.reset();
}

void TestRecordsModel::aNewRecordAppearsWhereItBelongs()
{
    QItemSelectionModel selection(m_model.get());
    selection.setCurrentIndex(m_model->index(1, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QSignalSpy total(m_model.get(), &RecordsModel::totalChanged);
    add(u"c"_s);
    QCOMPARE(m_model->shown(), QStringList({u"b"_s, u"c"_s, u"d"_s, u"f"_s}));
    add(u"a"_s);
    add(u"g"_s);
    QCOMPARE(m_model->shown(), QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"f"_s, u"g"_s}));
    QCOMPARE(m_model->total(), 6);
    QCOMPARE(total.count(), 3);
    QCOMPARE(selection.currentIndex().data().toString(), u"d"_s);
}

void TestRecordsModel::aNewRecordThatDoesNotPassIsOnlyCounted()
{
    m_model->setFilter({u"d"_s, {}});
    add(u"c"_s);
    QCOMPARE(m_model->shown(), QStringList({u"d"_s}));
    QCOMPARE(m_model->total(), 4);
    add(u"cd"_s);
    QCOMPARE(m_model->shown(), QStringList({u"cd"_s, u"d"_s}));
    m_model->setFilter({});
    QCOMPARE(m_model->shown(), QStringList({u"b"_s, u"c"_s, u"cd"_s, u"d"_s, u"f"_s}));
}

void TestRecordsModel::aRemovedRecordLeavesAndUndoBringsItBack()
{
    remove(2);
    QCOMPARE(m_model->shown(), QStringList({u"b"_s, u"f"_s}));
    QCOMPARE(m_model->total(), 2);
    QVERIFY(m_store->undo().ok());
    QCOMPARE(m_model->shown(), QStringList({u"b"_s, u"d"_s, u"f"_s}));
    QVERIFY(m_store->redo().ok());
    QCOMPARE(m_model->total(), 2);
}

void TestRecordsModel::anEditedRecordStaysUntilTheNextSorting()
{
    QVERIFY(m_model->setData(m_model->index(0, 0), u"z"_s, Qt::EditRole));
    QCOMPARE(m_model->shown(), QStringList({u"z"_s, u"d"_s, u"f"_s}));
    add(u"e"_s); // a new one does not make the others move
    QCOMPARE(m_model->shown(), QStringList({u"z"_s, u"d"_s, u"e"_s, u"f"_s}));
    m_model->sort(0, Qt::DescendingOrder);
    QCOMPARE(m_model->shown(), QStringList({u"z"_s, u"f"_s, u"e"_s, u"d"_s}));
}

void TestRecordsModel::whatLeavesTheBaseLeavesTheList()
{
    m_model->setBase(ExchangesModel::ofCommune(1));
    const auto moveTo = [this](qint64 commune) {
        return m_store->transact(u"moved"_s, [commune](Transaction &transaction) {
            return transaction.update("contact"_L1, 2, {{"commune"_L1, commune}});
        });
    };
    PC_VERIFY_OK(moveTo(2));
    QCOMPARE(m_model->shown(), QStringList({u"b"_s, u"f"_s}));
    PC_VERIFY_OK(moveTo(1));
    QCOMPARE(m_model->shown(), QStringList({u"b"_s, u"d"_s, u"f"_s}));
}

void TestRecordsModel::theBaseIsAlwaysAppliedAndCounted()
{
    add(u"bd"_s, 2);
    m_model->setBase(ExchangesModel::ofCommune(2));
    QCOMPARE(m_model->total(), 1);
    QCOMPARE(m_model->shown(), QStringList({u"bd"_s}));
    m_model->setFilter({u"f"_s, {}});
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->total(), 1);
    const IndexFilter whole = m_model->wholeFilter();
    QCOMPARE(whole.search, u"f"_s);
    QCOMPARE(whole.facets, ExchangesModel::ofCommune(2).facets);
    m_model->setFilter({});
    m_model->setBase({});
    QCOMPARE(m_model->total(), 4);
}

void TestRecordsModel::aSettingReadsEverythingAgain()
{
    QVERIFY(m_model->setData(m_model->index(0, 0), u"z"_s, Qt::EditRole));
    QCOMPARE(m_model->shown().front(), u"z"_s);
    PC_VERIFY_OK(m_store->transact(u"A setting"_s, [](Transaction &transaction) {
        return SettingsRepository::set(transaction, {0, setting::threshold, u"900"_s, QDate(2026, 1, 1), u"a test"_s});
    }));
    QCOMPARE(m_model->shown().back(), u"z"_s);
}

void TestRecordsModel::wordsOfAnotherRecordAreReadAgain()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    PC_VERIFY_OK(m_store->transact(u"A town hall"_s, [](Transaction &transaction) -> Status {
        const auto added = transaction.insert("town_hall"_L1, {{"commune"_L1, 1}, {"city"_L1, u"somewhere"_s}});
        return added ? done() : Status(added.error());
    }));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 2);
}

void TestRecordsModel::frenchColumnsPutEmptyTextsLast()
{
    QVERIFY(m_model->setData(m_model->index(0, 1), u"Éric"_s, Qt::EditRole));
    QVERIFY(m_model->setData(m_model->index(2, 1), u"Fanny"_s, Qt::EditRole));
    m_model->sort(ExchangesModel::Person, Qt::AscendingOrder);
    QCOMPARE(m_model->shown(), QStringList({u"b"_s, u"f"_s, u"d"_s}));
    m_model->sort(ExchangesModel::Person, Qt::DescendingOrder);
    QCOMPARE(m_model->shown(), QStringList({u"f"_s, u"b"_s, u"d"_s}));
}

void TestRecordsModel::statesAreInTheirOwnOrder()
{
    PC_VERIFY_OK(m_store->transact(u"a visit"_s, [](Transaction &transaction) {
        return transaction.update("contact"_L1, 3, {{"channel"_L1, u"visit"_s}});
    }));
    m_model->sort(ExchangesModel::Channel, Qt::DescendingOrder);
    QCOMPARE(m_model->shown(), QStringList({u"f"_s, u"b"_s, u"d"_s}));
    QVERIFY(!m_model->index(0, ExchangesModel::Channel).data(ToneRole).isValid());
    QCOMPARE(m_model->index(1, ExchangesModel::Channel).data(ToneRole).toInt(), int(ModelTone::Info));
}

void TestRecordsModel::joinsThatLeanOnOthersAreFound()
{
    add(u"a"_s, 3);
    m_model->sort(ExchangesModel::Key, Qt::AscendingOrder);
    QCOMPARE(m_model->shown(), QStringList({u"b"_s, u"d"_s, u"f"_s, u"a"_s}));
}

void TestRecordsModel::everyRoleIsAnswered()
{
    QCOMPARE(m_model->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Subject"_s);
    QCOMPARE(m_model->headerData(1, Qt::Horizontal, KeyRole).toString(), u"person"_s);
    QVERIFY(!m_model->headerData(4, Qt::Horizontal, Qt::DisplayRole).isValid());
    QCOMPARE(m_model->columns().sectionOf("channel"_L1), 2);
    QCOMPARE(m_model->columns().sectionOf("nothing"_L1), -1);
    const QModelIndex subject = m_model->index(1, 0);
    QCOMPARE(subject.data(IdRole).toLongLong(), 2);
    QCOMPARE(subject.data(CopyRole).toString(), u"d"_s);
    QCOMPARE(subject.data(Qt::ToolTipRole).toString(), u"d"_s);
    QVERIFY(!subject.data(ToneRole).isValid()); // the column is not one of states
    QVERIFY(!subject.data(Qt::TextAlignmentRole).isValid());
    QVERIFY(m_model->index(1, ExchangesModel::Key).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
}

void TestRecordsModel::aRefusalIsSaidAndAnEditNamed()
{
    QSignalSpy refused(m_model.get(), &RecordsModel::refused);
    QSignalSpy edited(m_model.get(), &RecordsModel::edited);
    QVERIFY(!m_model->setData(m_model->index(0, 0), u"  "_s, Qt::EditRole));
    QCOMPARE(refused.count(), 1);
    QVERIFY(edited.isEmpty());
    QVERIFY(m_model->setData(m_model->index(0, 0), u"bb"_s, Qt::EditRole));
    QCOMPARE(edited.first().first().toString(), u"An exchange changed"_s);
}

void TestRecordsModel::aLineMayRefuseToBeEdited()
{
    QVERIFY(m_model->flags(m_model->index(0, ExchangesModel::Person)).testFlag(Qt::ItemIsEditable));
    QVERIFY(!m_model->flags(m_model->index(0, ExchangesModel::Channel)).testFlag(Qt::ItemIsEditable));
    QVERIFY(m_model->setData(m_model->index(0, 0), u"closed"_s, Qt::EditRole));
    QVERIFY(!m_model->flags(m_model->index(0, ExchangesModel::Person)).testFlag(Qt::ItemIsEditable));
    QVERIFY(m_model->flags(m_model->index(0, ExchangesModel::Subject)).testFlag(Qt::ItemIsEditable));
}

// The list after any changes holds what a list made now would hold.
void TestRecordsModel::anyChangesLeaveTheListTrue()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("PC_SEED=%u", seed);
    QRandomGenerator random(seed);
    m_model->setBase(ExchangesModel::ofCommune(1));
    m_model->setFilter({u"a"_s, {}});
    QList<qint64> ids{1, 2, 3};
    for (int step = 0; step < 60; ++step) {
        switch (random.bounded(4)) {
        case 0:
            if (!ids.isEmpty())
                remove(ids.takeAt(random.bounded(int(ids.size()))));
            break;
        case 1:
            if (m_store->undo()) {
                ids.clear();
                const auto all = ContactsRepository(m_store->database()).all();
                for (const Contact &contact : *all)
                    ids << contact.id.value;
            }
            break;
        default:
            ids << add(QString(QChar(u'a' + random.bounded(6))) + (random.bounded(2) ? u"a"_s : u"x"_s),
                       1 + random.bounded(2));
        }
        ExchangesModel fresh(*m_store);
        fresh.setBase(m_model->base());
        fresh.setFilter(m_model->filter());
        QCOMPARE(m_model->shown(), fresh.shown());
        QCOMPARE(m_model->total(), fresh.total());
    }
}

PC_GUILESS_TEST_MAIN(TestRecordsModel)
#include "tst_recordsmodel.moc"
