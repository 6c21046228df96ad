// Copies that can be trusted: each opened and checked before it takes its name, seven kept, one brought back.
#include "models/store/backup.h"
#include "models/store/migration.h"
#include "tests/models/store/registers.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestBackups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TempDir>();
        m_path = m_folder->filePath(u"a.pcom"_s);
        m_store = created(m_path);
        QVERIFY(m_store);
        addContact(*m_store, u"a"_s);
        m_backups = std::make_unique<Backups>(m_folder->filePath(u"copies"_s));
    }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void aCopyIsAWholeRegister();
    void theCopyOfADayIsRenewed();
    void sevenDaysAreKept();
    void aClockThatRanAheadDoesNotPushOutNewCopies();
    void aCopyIsDueAfterAChange();
    void aDamagedSourceNeverReplacesAGoodCopy();
    void aCopyThatCannotBeWrittenLeavesNothing();
    void otherFilesInTheFolderAreNotCopies();
    void restoringSetsThePresentFileAside();
    void restoringTakesTheLogAsideToo();
    void aDamagedCopyIsNotRestored();
    void anOpenRegisterIsNotRestoredOver();
    void aRestoreThatFailsHalfWayPutsEverythingBack();
    void aMigrationThatFailsLeavesTheOldSchema();
    void aMigrationRollsBackWithItsTransaction();
    void theCopyBeforeAMigrationIsVerified();

private:
    Database &db() { return m_store->database(); }
    QString copyPath(const QString &day) const { return m_backups->folder() + u'/' + day + u".pcom"_s; }

    const QDate m_day{2026, 11, 3};
    std::unique_ptr<TempDir> m_folder;
    QString m_path;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Backups> m_backups;
};

void TestBackups::aCopyIsAWholeRegister()
{
    PC_VERIFY_OK(m_backups->make(db(), m_day));
    QCOMPARE(QDir(m_backups->folder()).entryList(QDir::Files), QStringList{u"2026-11-03.pcom"_s});
    const auto copy = opened(copyPath(u"2026-11-03"_s));
    QVERIFY(copy);
    QCOMPARE(difference(stateOf(db()), stateOf(copy->database())), QString());
    QCOMPARE(findings(copy->database()), QString());
    PC_VERIFY_OK(copy->undo());
}

void TestBackups::theCopyOfADayIsRenewed()
{
    PC_VERIFY_OK(m_backups->make(db(), m_day));
    addContact(*m_store, u"b"_s);
    PC_VERIFY_OK(m_backups->make(db(), m_day));
    const auto copies = m_backups->list();
    QCOMPARE(copies.size(), 1u);
    QCOMPARE(copies.front().day, m_day);
    QVERIFY(copies.front().bytes > 0);
    const auto copy = opened(copies.front().path, Store::Mode::Read);
    QVERIFY(copy);
    QCOMPARE(count(copy->database(), u"SELECT count(*) FROM contact"_s), 2);
}

void TestBackups::sevenDaysAreKept()
{
    for (int i = 0; i < 10; ++i)
        PC_VERIFY_OK(m_backups->make(db(), m_day.addDays(i * 30))); // days of change, however far apart
    const auto copies = m_backups->list();
    QCOMPARE(copies.size(), 7u);
    QCOMPARE(copies.front().day, m_day.addDays(270));
    QCOMPARE(copies.back().day, m_day.addDays(90));
}

void TestBackups::aClockThatRanAheadDoesNotPushOutNewCopies()
{
    for (int i = 0; i < 7; ++i)
        PC_VERIFY_OK(m_backups->make(db(), QDate(2035, 1, 1).addDays(i)));
    PC_VERIFY_OK(m_backups->make(db(), m_day));
    QVERIFY(QFile::exists(copyPath(u"2026-11-03"_s)));
    QCOMPARE(m_backups->list().size(), 7u);
}

void TestBackups::aCopyIsDueAfterAChange()
{
    QVERIFY(m_backups->isDue(db()));
    PC_VERIFY_OK(m_backups->make(db(), m_day));
    QVERIFY(!m_backups->isDue(db()));
    addContact(*m_store, u"later"_s);
    QVERIFY(m_backups->isDue(db()));
    // Told by content: a copy dated by a clock that ran ahead does not hide what it lacks.
    PC_VERIFY_OK(m_backups->make(db(), QDate(2035, 1, 1)));
    addContact(*m_store, u"after the clock was put right"_s);
    QVERIFY(m_backups->isDue(db()));
}

void TestBackups::aDamagedSourceNeverReplacesAGoodCopy()
{
    for (int i = 0; i < 300; ++i)
        addContact(*m_store, QString(200, u'x'));
    PC_VERIFY_OK(m_backups->make(db(), m_day));
    const QByteArray good = m_folder->read(u"copies/2026-11-03.pcom"_s);
    const qint64 page = count(db(), u"SELECT rootpage FROM sqlite_schema WHERE name = 'contact'"_s);
    m_store.reset();
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek((page - 1) * 4096));
    QVERIFY(file.write(QByteArray(4096, '\xa5')) == 4096);
    file.close();
    const auto source = Database::open(m_path, Database::Access::ReadWrite);
    PC_VERIFY_OK(source);
    PC_VERIFY_ERROR(m_backups->make(**source, m_day), ErrorKind::Damaged);
    QVERIFY(m_folder->read(u"copies/2026-11-03.pcom"_s) == good);
    QCOMPARE(QDir(m_backups->folder()).entryList(QDir::Files), QStringList{u"2026-11-03.pcom"_s});
}

void TestBackups::aCopyThatCannotBeWrittenLeavesNothing()
{
    m_folder->write(u"file"_s, "in the way");
    QVERIFY(!Backups(m_folder->filePath(u"file"_s)).make(db(), m_day).ok());
    QCOMPARE(m_folder->read(u"file"_s), QByteArray("in the way"));
    // A folder where the copy should stand: the rename fails, the draft goes.
    QVERIFY(QDir().mkpath(copyPath(u"2026-11-03"_s) + u"/full"_s));
    QVERIFY(!m_backups->make(db(), m_day).ok());
    QCOMPARE(QDir(m_backups->folder()).entryList(QDir::Files), QStringList());
}

void TestBackups::otherFilesInTheFolderAreNotCopies()
{
    PC_VERIFY_OK(m_backups->make(db(), m_day));
    for (const QString &name :
         {u"notes.txt"_s, u"before restore 2026-11-03 143200.pcom"_s, u"2026-13-45.pcom"_s, u"2026-11-02.pcom.new"_s})
        m_folder->write(u"copies/"_s + name, "x");
    QCOMPARE(m_backups->list().size(), 1u);
}

void TestBackups::restoringSetsThePresentFileAside()
{
    const State then = stateOf(db());
    PC_VERIFY_OK(m_backups->make(db(), m_day));
    addContact(*m_store, u"later"_s);
    const State now = stateOf(db());
    m_store.reset();
    PC_VERIFY_OK(m_backups->restore(m_backups->list().front(), m_path, testClock().now()));
    m_store = opened(m_path);
    QVERIFY(m_store);
    QCOMPARE(difference(then, stateOf(db())), QString());
    const auto aside = opened(m_backups->folder() + u"/before restore 2026-11-03 143200.pcom"_s, Store::Mode::Read);
    QVERIFY(aside);
    QCOMPARE(difference(now, stateOf(aside->database())), QString());
    QCOMPARE(m_backups->list().size(), 1u);
    addContact(*m_store, u"life goes on"_s);
    QCOMPARE(findings(db()), QString());
}

void TestBackups::restoringTakesTheLogAsideToo()
{
    // A log left beside the file must not be folded into the copy brought back.
    PC_VERIFY_OK(m_backups->make(db(), m_day));
    const State then = stateOf(db());
    addContact(*m_store, u"later"_s);
    const QByteArray log = m_folder->read(u"a.pcom-wal"_s);
    QVERIFY(!log.isEmpty());
    m_store.reset();
    m_folder->write(u"a.pcom-wal"_s, log);
    PC_VERIFY_OK(m_backups->restore(m_backups->list().front(), m_path, testClock().now()));
    QVERIFY(!QFile::exists(m_path + u"-wal"_s));
    m_store = opened(m_path);
    QVERIFY(m_store);
    QCOMPARE(difference(then, stateOf(db())), QString());
}

void TestBackups::aDamagedCopyIsNotRestored()
{
    for (int i = 0; i < 100; ++i)
        addContact(*m_store, QString(200, u'x'));
    PC_VERIFY_OK(m_backups->make(db(), m_day));
    m_store.reset();
    const QByteArray present = m_folder->read(u"a.pcom"_s);
    QByteArray bytes = m_folder->read(u"copies/2026-11-03.pcom"_s);
    for (const qsizetype cut : {qsizetype(0), qsizetype(50), bytes.size() / 2, bytes.size()}) {
        QByteArray damaged = bytes.left(cut);
        if (cut == bytes.size()) { // as long as it should be, but with pages overwritten
            for (qsizetype i = 8192; i + 100 < damaged.size(); i += 4096)
                damaged.replace(i, 100, QByteArray(100, '\xa5'));
        }
        m_folder->write(u"copies/2026-11-03.pcom"_s, damaged);
        QVERIFY(!m_backups->restore(m_backups->list().front(), m_path, testClock().now()).ok());
        QVERIFY(m_folder->read(u"a.pcom"_s) == present);
        QCOMPARE(m_folder->files(), QStringList{u"a.pcom"_s});
    }
}

void TestBackups::anOpenRegisterIsNotRestoredOver()
{
    PC_VERIFY_OK(m_backups->make(db(), m_day));
    addContact(*m_store, u"later"_s);
    PC_VERIFY_ERROR(m_backups->restore(m_backups->list().front(), m_path, testClock().now()), ErrorKind::Held);
    addContact(*m_store, u"still open"_s);
    QCOMPARE(count(db(), u"SELECT count(*) FROM contact"_s), 3);
}

void TestBackups::aRestoreThatFailsHalfWayPutsEverythingBack()
{
    PC_VERIFY_OK(m_backups->make(db(), m_day));
    addContact(*m_store, u"later"_s);
    const State now = stateOf(db());
    const QByteArray log = m_folder->read(u"a.pcom-wal"_s);
    const QByteArray main = m_folder->read(u"a.pcom"_s);
    m_store.reset();
    m_folder->write(u"a.pcom"_s, main);
    m_folder->write(u"a.pcom-wal"_s, log);
    // The register can be set aside, its log cannot: a folder has its name.
    QVERIFY(QDir().mkpath(m_backups->folder() + u"/before restore 2026-11-03 143200.pcom-wal/full"_s));
    QVERIFY(!m_backups->restore(m_backups->list().front(), m_path, testClock().now()).ok());
    QVERIFY(m_folder->read(u"a.pcom"_s) == main);
    QVERIFY(m_folder->read(u"a.pcom-wal"_s) == log);
    QVERIFY(!QFile::exists(m_path + u".new"_s));
    m_store = opened(m_path);
    QVERIFY(m_store);
    QCOMPARE(difference(now, stateOf(db())), QString());
}

void TestBackups::aMigrationThatFailsLeavesTheOldSchema()
{
    // The first script meets a table of its own name: everything before it must be taken back, the number too.
    const TempDir folder;
    tamper(folder.filePath(u"a.db"_s), {u"CREATE TABLE contact (mine TEXT)"_s, u"PRAGMA user_version = 0"_s});
    const auto database = Database::open(folder.filePath(u"a.db"_s), Database::Access::ReadWrite);
    PC_VERIFY_OK(database);
    PC_VERIFY_OK((*database)->execute(u"BEGIN IMMEDIATE"_s));
    QVERIFY(!applyMigrations(**database, 0).ok());
    PC_VERIFY_OK((*database)->execute(u"ROLLBACK"_s));
    QCOMPARE(count(**database, u"SELECT count(*) FROM sqlite_schema"_s), 1);
    QCOMPARE(count(**database, u"PRAGMA user_version"_s), 0);
    QCOMPARE(count(**database, u"PRAGMA application_id"_s), 0);
}

void TestBackups::aMigrationRollsBackWithItsTransaction()
{
    const TempDir folder;
    const auto database = Database::open(folder.filePath(u"a.db"_s), Database::Access::ReadWrite);
    PC_VERIFY_OK(database);
    PC_VERIFY_OK((*database)->execute(u"BEGIN IMMEDIATE"_s));
    PC_VERIFY_OK(applyMigrations(**database, 0));
    QVERIFY(count(**database, u"PRAGMA user_version"_s) > 0);
    PC_VERIFY_OK((*database)->execute(u"ROLLBACK"_s));
    QCOMPARE(count(**database, u"SELECT count(*) FROM sqlite_schema"_s), 0);
    QCOMPARE(count(**database, u"PRAGMA user_version"_s), 0);
    QCOMPARE(count(**database, u"PRAGMA application_id"_s), 0);
}

void TestBackups::theCopyBeforeAMigrationIsVerified()
{
    const QString folder = m_folder->filePath(u"before/deep"_s);
    PC_VERIFY_OK(copyBeforeMigration(db(), m_path, 1, folder));
    const auto copy = opened(folder + u"/a (format 1).pcom"_s, Store::Mode::Read);
    QVERIFY(copy);
    QCOMPARE(difference(stateOf(db()), stateOf(copy->database())), QString());
    m_folder->write(u"file"_s, "in the way");
    QVERIFY(!copyBeforeMigration(db(), m_path, 1, m_folder->filePath(u"file"_s)).ok());
}

PC_GUILESS_TEST_MAIN(TestBackups)
#include "tst_backups.moc"
