// Registers of earlier versions, kept as they were written then: they open in the present format, after a verified
// copy; whoever may only read them reads them all the same, and they stay as they are.
#include "models/store/fileheader.h"
#include "tests/models/store/registers.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestMigrations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void anOlderRegisterIsBroughtToThePresentFormat();
    void aVerifiedCopyOfTheOldFormatIsKept();
    void aReaderSeesItInThePresentFormatAndLeavesItAsItIs();
    void changesCanBeUndoneInAMigratedRegister();
    void aMigratedRegisterHasTheTablesOfANewOne();

private:
    std::unique_ptr<TempDir> m_folder;
    QString m_path;
    QByteArray m_bytes;
};

// Registers of the Territoire de Belfort; every person in them is invented.
void TestMigrations::initTestCase_data()
{
    QTest::addColumn<QString>("golden");
    QTest::addColumn<quint32>("format");
    QTest::addColumn<int>("entries");
    QTest::newRow("version 1: the communes") << u"data/register-v1.pcom.z"_s << 1U << 0;
    QTest::newRow("version 2: the campaign") << u"data/register-v2.pcom.z"_s << 2U << 885;
    QTest::newRow("version 3: the paper") << u"data/register-v3.pcom.z"_s << 3U << 885;
}

void TestMigrations::init()
{
    QFETCH_GLOBAL(QString, golden);
    QFile file(QFINDTESTDATA(golden));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_bytes = qUncompress(file.readAll());
    QVERIFY(!m_bytes.isEmpty());
    m_folder = std::make_unique<TempDir>();
    m_path = m_folder->write(u"old.pcom"_s, m_bytes);
}

void TestMigrations::anOlderRegisterIsBroughtToThePresentFormat()
{
    const auto store = opened(m_path);
    QVERIFY(store);
    QCOMPARE(count(store->database(), u"PRAGMA user_version"_s), qint64(kSchemaVersion));
    QCOMPARE(count(store->database(), u"SELECT count(*) FROM commune WHERE kind = 'C' AND in_perimeter = 1"_s), 101);
    QVERIFY(count(store->database(), u"SELECT count(*) FROM contact"_s) > 0);
    QFETCH_GLOBAL(int, entries);
    QCOMPARE(count(store->database(), u"SELECT count(*) FROM hour_entry"_s), entries);
    QCOMPARE(count(store->database(), u"SELECT count(*) FROM issued_document"_s), 0);
    QCOMPARE(findings(store->database()), QString());
}

void TestMigrations::aVerifiedCopyOfTheOldFormatIsKept()
{
    Store::Options wanted = options();
    wanted.copiesFolder = m_folder->filePath(u"copies"_s);
    PC_VERIFY_OK(Store::open(m_path, wanted));
    QFETCH_GLOBAL(quint32, format);
    const QString copy = m_folder->filePath(u"copies/old (format %1).pcom"_s.arg(format));
    const auto header = inspectFile(copy);
    PC_VERIFY_OK(header);
    QCOMPARE(header->schemaVersion, format);
}

void TestMigrations::aReaderSeesItInThePresentFormatAndLeavesItAsItIs()
{
    {
        const auto reader = opened(m_path, Store::Mode::Read);
        QVERIFY(reader);
        QCOMPARE(count(reader->database(), u"SELECT count(*) FROM commune WHERE kind = 'C' AND in_perimeter = 1"_s), 101);
        QCOMPARE(count(reader->database(), u"SELECT count(*) FROM issued_document"_s), 0);
    }
    QCOMPARE(m_folder->read(u"old.pcom"_s), m_bytes);
    QCOMPARE(m_folder->files(), QStringList{u"old.pcom"_s});
}

void TestMigrations::changesCanBeUndoneInAMigratedRegister()
{
    const auto store = opened(m_path);
    QVERIFY(store);
    const State before = stateOf(store->database());
    const qint64 commune = count(store->database(), u"SELECT min(id) FROM commune"_s);
    QVERIFY(addContact(*store, u"Premier appel"_s, commune) > 0);
    PC_VERIFY_OK(store->undo());
    QCOMPARE(difference(before, stateOf(store->database())), QString());
}

// Column by column: a script that makes a table and one that mends it must end in the same place.
void TestMigrations::aMigratedRegisterHasTheTablesOfANewOne()
{
    const auto schema = [](Database &database) {
        QStringList lines;
        const Status status = database.select(
            u"SELECT m.name, c.name, c.type, c.\"notnull\", c.pk FROM sqlite_schema m JOIN pragma_table_info(m.name) c "
            "WHERE m.type = 'table' ORDER BY 1, 2"_s, {}, [&](const Row &row) {
                lines << QStringList{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)}.join(u' ');
                return true;
            });
        return status ? lines : QStringList{status.error().message};
    };
    const auto old = opened(m_path);
    const auto fresh = created(m_folder->filePath(u"new.pcom"_s));
    QVERIFY(old && fresh);
    QCOMPARE(schema(old->database()), schema(fresh->database()));
}

PC_GUILESS_TEST_MAIN(TestMigrations)
#include "tst_migrations.moc"
