// The file: one at rest, whole when copied alone, never overwritten, and refused untouched when it is not ours.
#include "models/store/fileheader.h"
#include "tests/models/store/registers.h"
#include "tests/support/testmain.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestStoreFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneFileIsLeftAfterAClose();
    void aLoneCopyTwoSecondsAfterAChangeIsComplete();
    void creatingNeverOverwrites();
    void aCreationThatFailsLeavesNothing_data();
    void aCreationThatFailsLeavesNothing();
    void aNewRegisterIsStampedAndStrict();
    void aNewerRegisterIsLeftAsItIs();
    void aNewerVersionStillInTheLogIsLeftAsItIs();
    void aForeignFileIsLeftAsItIs_data();
    void aForeignFileIsLeftAsItIs();
    void aTruncatedRegisterIsDamaged_data();
    void aTruncatedRegisterIsDamaged();
    void aRegisterWithATriggerOrAViewIsRefused_data();
    void aRegisterWithATriggerOrAViewIsRefused();
    void aFileThatIsNotThereIsMissing();
    void aFileReplacedWhileOpenIsNotWritten_data();
    void aFileReplacedWhileOpenIsNotWritten();

private:
    /// A register with one contact, closed.
    QString closed(const TempDir &folder) const
    {
        const QString path = folder.filePath(u"a.pcom"_s);
        if (const auto store = created(path))
            addContact(*store, u"Accueil"_s);
        return path;
    }
};

void TestStoreFile::oneFileIsLeftAfterAClose()
{
    const TempDir folder;
    const QString path = closed(folder);
    QCOMPARE(folder.files(), QStringList{u"a.pcom"_s});
    {
        const auto store = opened(path);
        QVERIFY(store);
        addContact(*store, u"b"_s);
        QVERIFY(folder.files().size() > 1);
        QCOMPARE(count(store->database(), u"SELECT count(*) FROM contact"_s), 2);
        PC_VERIFY_OK(store->undo());
    }
    QCOMPARE(folder.files(), QStringList{u"a.pcom"_s});
    {
        const auto reader = opened(path, Store::Mode::Read);
        QVERIFY(reader);
        QCOMPARE(count(reader->database(), u"SELECT count(*) FROM contact"_s), 1);
    }
    QCOMPARE(folder.files(), QStringList{u"a.pcom"_s});
}

void TestStoreFile::aLoneCopyTwoSecondsAfterAChangeIsComplete()
{
    const TempDir folder;
    const QString path = closed(folder);
    const auto store = opened(path);
    QVERIFY(store);
    const auto reader = opened(path, Store::Mode::Read); // an idle reader must not be in the way
    QVERIFY(reader);
    QCOMPARE(count(reader->database(), u"SELECT count(*) FROM contact"_s), 1);
    for (int i = 0; i < 20; ++i)
        addContact(*store, u"Contact %1"_s.arg(i));
    QTRY_COMPARE_WITH_TIMEOUT(QFileInfo(path + u"-wal"_s).size(), 0, 2000);

    const QString copy = folder.filePath(u"copy.pcom"_s);
    QVERIFY(QFile::copy(path, copy));
    const auto copied = opened(copy);
    QVERIFY(copied);
    QCOMPARE(difference(stateOf(store->database()), stateOf(copied->database())), QString());
    QCOMPARE(findings(copied->database()), QString());
}

void TestStoreFile::creatingNeverOverwrites()
{
    const TempDir folder;
    const QString path = folder.write(u"letter.pcom"_s, "Dear colleague");
    PC_VERIFY_ERROR(Store::create(path, options(), fillBaseline), ErrorKind::Refused);
    QCOMPARE(folder.read(u"letter.pcom"_s), QByteArray("Dear colleague"));
    QCOMPARE(folder.files(), QStringList{u"letter.pcom"_s});
    PC_VERIFY_ERROR(Store::create(folder.path(), options(), fillBaseline), ErrorKind::Refused);
    PC_VERIFY_ERROR(Store::create(folder.filePath(u"nowhere/a.pcom"_s), options(), fillBaseline), ErrorKind::Missing);

    // A name taken while the baseline was being written is not overwritten either.
    const QString late = folder.filePath(u"late.pcom"_s);
    QVERIFY(!Store::create(late, options(), [&](Database &) {
                 folder.write(u"late.pcom"_s, "someone else's");
                 return done();
             }).ok());
    QCOMPARE(folder.read(u"late.pcom"_s), QByteArray("someone else's"));
    QCOMPARE(folder.files(), (QStringList{u"late.pcom"_s, u"letter.pcom"_s}));
}

void TestStoreFile::aCreationThatFailsLeavesNothing_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a refusal") << u""_s;
    QTest::newRow("a broken check") << u"INSERT INTO departement VALUES ('59', 'Nord', 7)"_s;
    QTest::newRow("a broken link, at the commit") << u"INSERT INTO arrondissement VALUES ('1', 'x', 'none')"_s;
    QTest::newRow("a premature end") << u"ROLLBACK"_s;
}

void TestStoreFile::aCreationThatFailsLeavesNothing()
{
    QFETCH(QString, sql);
    const TempDir folder;
    QVERIFY(!Store::create(folder.filePath(u"a.pcom"_s), options(), [&](Database &database) -> Status {
                 if (Status status = fillBaseline(database); !status || sql.isEmpty())
                     return Error{ErrorKind::Invalid, u"No"_s, {}};
                 return database.execute(sql);
             }).ok());
    QCOMPARE(folder.files(), QStringList());
}

void TestStoreFile::aNewRegisterIsStampedAndStrict()
{
    const TempDir folder;
    const QString path = closed(folder);
    const auto header = inspectFile(path);
    PC_VERIFY_OK(header);
    QCOMPARE(header->applicationId, kApplicationId);
    QCOMPARE(header->schemaVersion, kSchemaVersion);
    QCOMPARE(folder.read(u"a.pcom"_s).mid(68, 4), QByteArray("PCom"));
    const auto store = opened(path);
    QVERIFY(store);
    Database &db = store->database();
    QCOMPARE(
        count(
            db,
            u"SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND NOT strict AND name NOT LIKE 'sqlite%'"_s),
        0);
    QCOMPARE(count(db, u"SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')"_s), 0);
    QCOMPARE(count(db,
                   u"SELECT count(*) FROM sqlite_schema s, pragma_foreign_key_list(s.name) f "
                   "WHERE s.type = 'table' AND f.on_delete <> 'RESTRICT'"_s),
             0);
    QCOMPARE(*db.scalar(u"PRAGMA journal_mode"_s), QVariant(u"wal"_s));
    QCOMPARE(count(db, u"PRAGMA synchronous"_s), 2);
}

void TestStoreFile::aNewerRegisterIsLeftAsItIs()
{
    const TempDir folder;
    const QString path = closed(folder);
    tamper(path, {u"PRAGMA user_version = %1"_s.arg(kSchemaVersion + 1)});
    const QByteArray before = folder.read(u"a.pcom"_s);
    for (const auto mode : {Store::Mode::Write, Store::Mode::Read}) {
        PC_VERIFY_ERROR(Store::open(path, options(mode)), ErrorKind::Newer);
        QCOMPARE(folder.files(), QStringList{u"a.pcom"_s});
        QVERIFY(folder.read(u"a.pcom"_s) == before);
    }
}

void TestStoreFile::aNewerVersionStillInTheLogIsLeftAsItIs()
{
    // What a later version leaves when it dies just after its migration: the file still shows our number.
    const TempDir folder;
    const QString path = closed(folder);
    const TempDir remains;
    const QString left = remains.filePath(u"a.pcom"_s);
    {
        const auto later = Database::open(path, Database::Access::ReadWrite);
        PC_VERIFY_OK(later);
        PC_VERIFY_OK((*later)->scalar(u"PRAGMA journal_mode = WAL"_s));
        PC_VERIFY_OK((*later)->execute(u"PRAGMA user_version = %1"_s.arg(kSchemaVersion + 1)));
        QVERIFY(QFile::copy(path, left) && QFile::copy(path + u"-wal"_s, left + u"-wal"_s));
    }
    PC_VERIFY_OK(inspectFile(left));
    const QByteArray file = remains.read(u"a.pcom"_s);
    const QByteArray log = remains.read(u"a.pcom-wal"_s);
    QVERIFY(!log.isEmpty());
    PC_VERIFY_ERROR(Store::open(left, options()), ErrorKind::Newer);
    QVERIFY(remains.read(u"a.pcom"_s) == file);
    QVERIFY(remains.read(u"a.pcom-wal"_s) == log);
    QCOMPARE(remains.files(), (QStringList{u"a.pcom"_s, u"a.pcom-wal"_s}));
    PC_VERIFY_ERROR(Store::open(left, options(Store::Mode::Read)), ErrorKind::Newer);
    QVERIFY(remains.read(u"a.pcom"_s) == file);
    QVERIFY(remains.read(u"a.pcom-wal"_s) == log);
}

void TestStoreFile::aForeignFileIsLeftAsItIs_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("INSEE;Commune\r\n59218;Étrœungt\r\n").repeated(50);
    QTest::newRow("short") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("zip") << QByteArray("PK\x03\x04").leftJustified(4096, 'x');
    QTest::newRow("other sqlite") << QByteArray("other");
    QTest::newRow("our number, not our tables") << QByteArray("impostor");
}

void TestStoreFile::aForeignFileIsLeftAsItIs()
{
    QFETCH(QByteArray, content);
    const TempDir folder;
    const QString path = folder.filePath(u"a.pcom"_s);
    if (content == "other" || content == "impostor") {
        tamper(path, {u"CREATE TABLE commune (id INTEGER)"_s});
        if (content == "impostor")
            tamper(path, {u"PRAGMA application_id = %1"_s.arg(kApplicationId), u"PRAGMA user_version = 1"_s});
    } else {
        folder.write(u"a.pcom"_s, content);
    }
    const QByteArray before = folder.read(u"a.pcom"_s);
    for (const auto mode : {Store::Mode::Write, Store::Mode::Read}) {
        const auto store = Store::open(path, options(mode));
        PC_VERIFY_ERROR(store, ErrorKind::Foreign);
        QVERIFY(folder.read(u"a.pcom"_s) == before);
        QCOMPARE(folder.files(), QStringList{u"a.pcom"_s});
    }
}

void TestStoreFile::aTruncatedRegisterIsDamaged_data()
{
    QTest::addColumn<double>("kept");
    QTest::newRow("one byte short") << -1.0;
    QTest::newRow("one page short") << -4096.0;
    QTest::newRow("half") << 0.5;
    QTest::newRow("header only") << 100.0;
}

void TestStoreFile::aTruncatedRegisterIsDamaged()
{
    QFETCH(double, kept);
    const TempDir folder;
    const QString path = closed(folder);
    const qint64 size = QFileInfo(path).size();
    const auto length = kept < 0 ? size + qint64(kept) : kept < 1 ? qint64(double(size) * kept) : qint64(kept);
    QVERIFY(QFile::resize(path, length));
    const QByteArray before = folder.read(u"a.pcom"_s);
    for (const auto mode : {Store::Mode::Write, Store::Mode::Read}) {
        PC_VERIFY_ERROR(Store::open(path, options(mode)), ErrorKind::Damaged);
        QVERIFY(folder.read(u"a.pcom"_s) == before);
        QCOMPARE(folder.files(), QStringList{u"a.pcom"_s});
    }
}

void TestStoreFile::aRegisterWithATriggerOrAViewIsRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("trigger") << u"CREATE TRIGGER t AFTER UPDATE ON contact BEGIN DELETE FROM contact; END"_s;
    QTest::newRow("view") << u"CREATE VIEW v AS SELECT 1"_s;
    QTest::newRow("no journal") << u"DROP TABLE journal_row|DROP TABLE journal_entry"_s;
    QTest::newRow("a table turned into an endless view") << u"PRAGMA foreign_keys = OFF|DROP TABLE asset|CREATE VIEW "
                                                            u"asset AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL "
                                                            "SELECT n + 1 FROM r) SELECT n AS id FROM r"_s;
}

void TestStoreFile::aRegisterWithATriggerOrAViewIsRefused()
{
    QFETCH(QString, sql);
    const TempDir folder;
    const QString path = closed(folder);
    tamper(path, sql.split(u'|'));
    const QByteArray before = folder.read(u"a.pcom"_s);
    for (const auto mode : {Store::Mode::Write, Store::Mode::Read}) {
        PC_VERIFY_ERROR(Store::open(path, options(mode)), ErrorKind::Foreign);
        QVERIFY(folder.read(u"a.pcom"_s) == before);
        QCOMPARE(folder.files(), QStringList{u"a.pcom"_s});
    }
}

void TestStoreFile::aFileThatIsNotThereIsMissing()
{
    const TempDir folder;
    for (const auto mode : {Store::Mode::Write, Store::Mode::Read}) {
        PC_VERIFY_ERROR(Store::open(folder.filePath(u"a.pcom"_s), options(mode)), ErrorKind::Missing);
        PC_VERIFY_ERROR(Store::open(folder.path(), options(mode)), ErrorKind::Missing);
    }
    QCOMPARE(folder.files(), QStringList());
}

void TestStoreFile::aFileReplacedWhileOpenIsNotWritten_data()
{
    QTest::addColumn<bool>("gone");
    QTest::newRow("replaced, as a synchronising program does") << false;
    QTest::newRow("moved away") << true;
}

void TestStoreFile::aFileReplacedWhileOpenIsNotWritten()
{
    QFETCH(bool, gone);
    const TempDir folder;
    const QString path = closed(folder);
    const QString other = folder.filePath(u"other.pcom"_s);
    QVERIFY(QFile::copy(path, other));
    const QByteArray bytes = folder.read(u"other.pcom"_s);
    auto store = opened(path);
    QVERIFY(store);
    addContact(*store, u"before"_s);
    QVERIFY(QFile::rename(path, folder.filePath(u"moved.pcom"_s)));
    if (!gone)
        QVERIFY(QFile::rename(other, path));

    bool heard = false;
    connect(store.get(), &Store::changed, this, [&] { heard = true; });
    PC_VERIFY_ERROR(store->transact(u"x"_s, [](Transaction &t) { return t.remove("contact"_L1, 1); }),
                    ErrorKind::Replaced);
    PC_VERIFY_ERROR(store->undo(), ErrorKind::Replaced);
    PC_VERIFY_ERROR(store->rebuild([](Database &) { return done(); }), ErrorKind::Replaced);
    store->checkpoint();
    store.reset();
    QVERIFY(!heard);
    QCOMPARE(QFile::exists(path), !gone);
    if (!gone) {
        QVERIFY(folder.read(u"a.pcom"_s) == bytes);
        const auto again = opened(path);
        QVERIFY(again);
        QCOMPARE(findings(again->database()), QString());
    }
    // The one that was open keeps what it had acknowledged, under its new name.
    const auto moved = opened(folder.filePath(u"moved.pcom"_s));
    QVERIFY(moved);
    QCOMPARE(count(moved->database(), u"SELECT count(*) FROM contact"_s), 2);
    QCOMPARE(findings(moved->database()), QString());
}

PC_GUILESS_TEST_MAIN(TestStoreFile)
#include "tst_storefile.moc"
