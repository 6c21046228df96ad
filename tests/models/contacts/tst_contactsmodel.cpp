// The model of exchanges follows the register row by row, whatever is done and undone, and shows text as text.
#include "models/contacts/contactsmodel.h"
#include "models/contacts/contactsrepository.h"
#include "models/itemmodels/roles.h"
#include "tests/models/store/registers.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestContactsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }
    void theLatestExchangeComesFirst();
    void aChangeElsewhereTouchesNothing();
    void theSelectionStaysOnItsExchange();
    void randomEditsAndUndosAreFollowedRowByRow();
    void aStepIsOverdueTheDayAfter();
    void hostileTextStaysOnItsLine();
    void everyColumnHasAKeyAndAName();

private:
    ContactId add(const Contact &contact);
    Status write(const std::function<Status(Transaction &)> &work) { return m_store->transact(u"a change"_s, work); }
    QString cell(const ContactsModel &model, int row, int column) { return model.index(row, column).data().toString(); }
    Contact anyContact(QRandomGenerator &random);

    std::unique_ptr<TempDir> m_folder;
    std::unique_ptr<Store> m_store;
};

namespace {
const CommuneId kEtroeungt{1};

Contact exchange(QDate day, const QString &subject, CommuneId commune = kEtroeungt)
{
    Contact contact;
    contact.commune = commune;
    contact.happenedOn = day;
    contact.subject = subject;
    return contact;
}
} // namespace

void TestContactsModel::init()
{
    m_folder = std::make_unique<TempDir>();
    m_store = created(m_folder->filePath(u"a.pcom"_s));
    QVERIFY(m_store);
}

ContactId TestContactsModel::add(const Contact &contact)
{
    ContactId id;
    const Status status = write([&](Transaction &transaction) -> Status {
        const auto added = ContactsRepository::add(transaction, contact);
        if (!added)
            return added.error();
        id = *added;
        return done();
    });
    if (!status)
        QTest::qFail(qPrintable(status.error().message), __FILE__, __LINE__);
    return id;
}

void TestContactsModel::theLatestExchangeComesFirst()
{
    add(exchange({2026, 10, 1}, u"first"_s));
    add(exchange({2026, 10, 3}, u"third"_s));
    add(exchange({2026, 10, 2}, u"second"_s));
    ContactsModel model(*m_store);
    QCOMPARE(model.rowCount(), 0);
    model.setCommune(kEtroeungt);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(cell(model, 0, ContactsModel::Subject), u"third"_s);
    QCOMPARE(cell(model, 1, ContactsModel::Subject), u"second"_s);
    QCOMPARE(cell(model, 0, ContactsModel::Date), u"03/10/2026"_s);
    model.setCommune({});
    QCOMPARE(model.rowCount(), 0);
}

void TestContactsModel::aChangeElsewhereTouchesNothing()
{
    add(exchange({2026, 10, 1}, u"here"_s));
    ContactsModel model(*m_store);
    model.setCommune(kEtroeungt);
    QSignalSpy reset(&model, &ContactsModel::modelReset);
    QSignalSpy inserted(&model, &ContactsModel::rowsInserted);
    QSignalSpy changed(&model, &ContactsModel::dataChanged);
    add(exchange({2026, 10, 1}, u"there"_s, {2}));
    model.setCommune(kEtroeungt);
    QCOMPARE(reset.count() + inserted.count() + changed.count(), 0);
}

void TestContactsModel::theSelectionStaysOnItsExchange()
{
    add(exchange({2026, 10, 1}, u"old"_s));
    const ContactId chosen = add(exchange({2026, 10, 2}, u"chosen"_s));
    ContactsModel model(*m_store);
    model.setCommune(kEtroeungt);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QPersistentModelIndex index(model.index(model.rowOf(chosen), 0));
    add(exchange({2026, 10, 3}, u"new"_s));
    QCOMPARE(index.row(), 1);
    Contact moved = model.contactAt(1);
    moved.happenedOn = QDate(2026, 9, 1);
    PC_VERIFY_OK(write([&](Transaction &transaction) { return ContactsRepository::update(transaction, moved); }));
    QCOMPARE(index.row(), 2);
    PC_VERIFY_OK(m_store->undo());
    QCOMPARE(index.row(), 1);
    QCOMPARE(index.data(IdRole).toLongLong(), chosen.value);
}

Contact TestContactsModel::anyContact(QRandomGenerator &random)
{
    Contact contact = exchange(QDate(2026, 10, 1).addDays(random.bounded(20)), QString::number(random.generate()),
                               {1 + random.bounded(2)});
    contact.channel = ContactWords::channels()[static_cast<size_t>(random.bounded(6))];
    contact.outcome = ContactWords::outcomes()[static_cast<size_t>(random.bounded(6))];
    if (random.bounded(2) == 0)
        contact.nextStepOn = contact.happenedOn.addDays(random.bounded(60));
    return contact;
}

void TestContactsModel::randomEditsAndUndosAreFollowedRowByRow()
{
    const quint32 seed = qEnvironmentVariableIsSet("PC_SEED") ? qEnvironmentVariable("PC_SEED").toUInt()
                                                              : QRandomGenerator::system()->generate();
    qInfo("PC_SEED=%u", seed);
    QRandomGenerator random(seed);
    ContactsModel model(*m_store);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCommune(kEtroeungt);
    QSignalSpy reset(&model, &ContactsModel::modelReset);
    std::vector<std::pair<QPersistentModelIndex, qint64>> kept;
    for (int i = 0; i < 150; ++i) {
        const int die = random.bounded(10);
        if (die < 5) {
            // Several rows at once, as an import or one undo may bring.
            PC_VERIFY_OK(write([&](Transaction &transaction) -> Status {
                for (int n = random.bounded(4); n >= 0; --n) {
                    Contact contact = anyContact(random);
                    const bool some = model.rowCount() > 0;
                    const int kind = some ? random.bounded(3) : 0;
                    if (some)
                        contact.id = model.contactAt(random.bounded(model.rowCount())).id;
                    const auto found = ContactsRepository(transaction.database()).find(contact.id);
                    if (!found)
                        return found.error();
                    Status status = done();
                    if (kind == 1 && *found)
                        status = ContactsRepository::update(transaction, contact);
                    else if (kind == 2 && *found)
                        status = ContactsRepository::remove(transaction, contact.id);
                    else if (const auto added = ContactsRepository::add(transaction, contact); !added)
                        return added.error();
                    if (!status)
                        return status;
                }
                return done();
            }));
        } else if (die < 8) {
            (void)m_store->undo();
        } else {
            (void)m_store->redo();
        }
        const auto truth = ContactsRepository(m_store->database()).ofCommune(kEtroeungt);
        PC_VERIFY_OK(truth);
        QVERIFY(model.contacts() == *truth);
        for (const auto &[index, id] : kept)
            QVERIFY(!index.isValid() || index.data(IdRole).toLongLong() == id);
        if (model.rowCount() > 0) {
            const QModelIndex any = model.index(random.bounded(model.rowCount()), 0);
            kept.emplace_back(any, any.data(IdRole).toLongLong());
        }
    }
    QCOMPARE(reset.count(), 0);
}

void TestContactsModel::aStepIsOverdueTheDayAfter()
{
    Contact contact = exchange({2026, 10, 1}, u"call"_s);
    contact.nextStep = u"Call back"_s;
    contact.nextStepOn = QDate(2026, 11, 3); // The test's today.
    contact.id = add(contact);
    ContactsModel model(*m_store);
    model.setCommune(kEtroeungt);
    const QModelIndex step = model.index(0, ContactsModel::NextStep);
    QCOMPARE(step.data().toString(), u"Call back — 03/11/2026, today"_s);
    QVERIFY(!model.isOverdue(0));
    testClock().set(QDateTime(QDate(2026, 11, 4), QTime(8, 0)));
    QVERIFY(model.isOverdue(0));
    QCOMPARE(step.data().toString(), u"Call back — 03/11/2026, overdue"_s);
    QCOMPARE(step.data(ToneRole).toInt(), int(ModelTone::Attention));
    contact.nextDoneOn = QDate(2026, 11, 4);
    PC_VERIFY_OK(write([&](Transaction &transaction) { return ContactsRepository::update(transaction, contact); }));
    QVERIFY(!model.isOverdue(0));
    QCOMPARE(step.data().toString(), u"Call back — done on 04/11/2026"_s);
    QCOMPARE(step.data(ToneRole).toInt(), int(ModelTone::Success));
}

void TestContactsModel::hostileTextStaysOnItsLine()
{
    Contact contact = exchange({2026, 10, 1}, u"<b>bold</b>\nsecond %1 line"_s);
    contact.person = u"\u202Egnp %2"_s;
    contact.nextStep = u"\u2067%1\u202E\ttabbed"_s;
    contact.nextStepOn = QDate(2026, 12, 1);
    add(contact);
    ContactsModel model(*m_store);
    model.setCommune(kEtroeungt);
    QCOMPARE(cell(model, 0, ContactsModel::Subject), u"<b>bold</b> second %1 line"_s);
    QCOMPARE(cell(model, 0, ContactsModel::Channel), u"Phone · from us · gnp %2"_s);
    QCOMPARE(cell(model, 0, ContactsModel::NextStep), u"%1 tabbed — 01/12/2026"_s);
    QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"<b>bold</b>"_s));
    QCOMPARE(model.contactAt(0).subject, contact.subject);
}

void TestContactsModel::everyColumnHasAKeyAndAName()
{
    ContactsModel model(*m_store);
    QStringList keys;
    for (int column = 0; column < model.columnCount(); ++column) {
        keys << model.headerData(column, Qt::Horizontal, KeyRole).toString();
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }
    QCOMPARE(keys.removeDuplicates(), 0);
    QVERIFY(!keys.contains(QString()));
}

PC_TEST_MAIN(TestContactsModel)
#include "tst_contactsmodel.moc"
