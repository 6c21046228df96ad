// Several programs, one register: one writer, named to the others, readers beside it, and no lock that outlives
// its maker; read-only folders and full disks.
#include "models/store/backup.h"
#include "tests/models/store/mounts.h"
#include "tests/models/store/registers.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSysInfo>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestSharing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSecondWriterIsToldWhoAndSinceWhen();
    void aWriterInAnotherProgramIsNamedAndItsDeathFreesTheRegister();
    void anUnsignedLockOfADeadProgramIsTakenOver();
    void aReaderSeesEachCommit();
    void aReaderIsNotDisturbedByTheWriterComingAndGoing();
    void aReaderNeverHoldsTheWriterUp();
    void aReaderSeesTheLogOfADeadWriter();
    void aReadOnlyFolderIsForConsultation();
    void aReadOnlyFolderWithALogIsReadFromACopy();
    void aFullDiskRefusesTheChangeAndKeepsTheRest();
};

void TestSharing::aSecondWriterIsToldWhoAndSinceWhen()
{
    const TempDir folder;
    const QString path = folder.filePath(u"a.pcom"_s);
    const auto store = created(path);
    QVERIFY(store);
    const auto second = Store::open(path, options());
    PC_VERIFY_ERROR(second, ErrorKind::Held);
    QVERIFY2(second.error().message.contains(QSysInfo::machineHostName()), qPrintable(second.error().message));
    const LockHolder holder = FileLock::holder(path);
    QCOMPARE(holder.host, QSysInfo::machineHostName());
    QCOMPARE(holder.pid, QCoreApplication::applicationPid());
    QVERIFY(qAbs(holder.since.secsTo(QDateTime::currentDateTime())) < 60);
    QVERIFY(second.error().message.contains(holder.since.time().toString(u"HH:mm"_s)));
    PC_VERIFY_OK(Store::open(path, options(Store::Mode::Read)));
    QVERIFY(addContact(*store, u"the first still writes"_s) > 0);
}

void TestSharing::aWriterInAnotherProgramIsNamedAndItsDeathFreesTheRegister()
{
    const TempDir folder;
    const QString path = folder.filePath(u"a.pcom"_s);
    QVERIFY(created(path));
    QProcess other;
    other.start(QStringLiteral(PC_FAULT_WORKER), {path, u"0"_s, u"--hold"_s});
    QVERIFY(other.waitForReadyRead(10000));
    const auto refused = Store::open(path, options());
    PC_VERIFY_ERROR(refused, ErrorKind::Held);
    QCOMPARE(FileLock::holder(path).pid, other.processId());
    {
        const auto reader = opened(path, Store::Mode::Read);
        QVERIFY(reader);
    }
    // However old the lock is, its maker lives.
    QFile lock(path + u".lock"_s);
    QVERIFY(lock.open(QIODevice::ReadWrite));
    QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addDays(-30), QFileDevice::FileModificationTime));
    lock.close();
    PC_VERIFY_ERROR(Store::open(path, options()), ErrorKind::Held);
    other.kill();
    QVERIFY(other.waitForFinished());
    QVERIFY(QFile::exists(path + u".lock"_s));
    auto store = opened(path);
    QVERIFY(store);
    QVERIFY(addContact(*store, u"after"_s) > 0);
    store.reset();
    QCOMPARE(folder.files(), QStringList{u"a.pcom"_s});
}

void TestSharing::anUnsignedLockOfADeadProgramIsTakenOver()
{
    const TempDir folder;
    const QString path = folder.filePath(u"a.pcom"_s);
    QVERIFY(created(path));
    for (const QByteArray &content : {QByteArray(), QByteArray("\n\n\n"), QByteArray("12")}) {
        folder.write(u"a.pcom.lock"_s, content);
        const auto store = opened(path);
        QVERIFY2(store, content.constData());
        PC_VERIFY_ERROR(Store::open(path, options()), ErrorKind::Held);
    }
}

void TestSharing::aReaderSeesEachCommit()
{
    const TempDir folder;
    const QString path = folder.filePath(u"a.pcom"_s);
    const auto writer = created(path);
    QVERIFY(writer);
    const auto reader = opened(path, Store::Mode::Read);
    QVERIFY(reader);
    QVERIFY(!reader->refreshed());
    for (int i = 1; i <= 5; ++i) {
        addContact(*writer, u"c"_s);
        QVERIFY(reader->refreshed());
        QVERIFY(!reader->refreshed());
        QCOMPARE(count(reader->database(), u"SELECT count(*) FROM contact"_s), i);
        if (i == 3)
            writer->checkpoint();
    }
    PC_VERIFY_OK(writer->undo());
    QVERIFY(reader->refreshed());
    QCOMPARE(count(reader->database(), u"SELECT count(*) FROM contact"_s), 4);
    QVERIFY(!writer->transact(u"fails"_s, [](Transaction &) -> Status { return Error{}; }).ok());
    QVERIFY(!reader->refreshed());
}

void TestSharing::aReaderIsNotDisturbedByTheWriterComingAndGoing()
{
    const TempDir folder;
    const QString path = folder.filePath(u"a.pcom"_s);
    QVERIFY(created(path));
    const auto reader = opened(path, Store::Mode::Read);
    QVERIFY(reader);
    for (int i = 1; i <= 3; ++i) {
        auto writer = opened(path);
        QVERIFY(writer);
        addContact(*writer, u"c"_s);
        QCOMPARE(count(reader->database(), u"SELECT count(*) FROM contact"_s), i);
        writer.reset();
        QCOMPARE(count(reader->database(), u"SELECT count(*) FROM contact"_s), i);
        // The reader may keep the log from being removed, but nothing is left in it.
        QCOMPARE(QFileInfo(path + u"-wal"_s).size(), 0);
        const QString copy = folder.filePath(u"copy %1.pcom"_s.arg(i));
        QVERIFY(QFile::copy(path, copy));
        const auto copied = opened(copy);
        QVERIFY(copied);
        QCOMPARE(count(copied->database(), u"SELECT count(*) FROM contact"_s), i);
    }
}

void TestSharing::aReaderNeverHoldsTheWriterUp()
{
    const TempDir folder;
    const QString path = folder.filePath(u"a.pcom"_s);
    const auto writer = created(path);
    QVERIFY(writer);
    for (int i = 0; i < 3; ++i)
        addContact(*writer, u"c"_s);
    const auto reader = opened(path, Store::Mode::Read);
    QVERIFY(reader);
    int seen = 0;
    PC_VERIFY_OK(reader->database().select(u"SELECT id FROM contact"_s, {}, [&](const Row &) {
        QElapsedTimer timer;
        timer.start();
        addContact(*writer, u"while being read"_s);
        writer->checkpoint(); // in vain, but at once
        if (timer.elapsed() > 1000)
            QTest::qFail("the writer waited for a reader", __FILE__, __LINE__);
        ++seen;
        return true;
    }));
    QCOMPARE(seen, 3); // the state at the first row, whatever came after
    QCOMPARE(count(reader->database(), u"SELECT count(*) FROM contact"_s), 6);
    // And what could not be folded in then is folded in without another change.
    QTRY_COMPARE_WITH_TIMEOUT(QFileInfo(path + u"-wal"_s).size(), 0, 2500);
}

void TestSharing::aReaderSeesTheLogOfADeadWriter()
{
    const TempDir folder;
    const QString path = folder.filePath(u"a.pcom"_s);
    const TempDir remains;
    const QString left = remains.filePath(u"a.pcom"_s);
    {
        const auto writer = created(path);
        QVERIFY(writer);
        addContact(*writer, u"only in the log"_s);
        QVERIFY(QFile::copy(path, left) && QFile::copy(path + u"-wal"_s, left + u"-wal"_s));
    }
    const auto reader = opened(left, Store::Mode::Read);
    QVERIFY(reader);
    QCOMPARE(count(reader->database(), u"SELECT count(*) FROM contact"_s), 1);
    QCOMPARE(findings(reader->database()), QString());
}

void TestSharing::aReadOnlyFolderIsForConsultation()
{
    const TinyDisk disk(u"4m"_s);
    if (!disk.isMounted())
        QSKIP("needs the right to mount a small disk");
    const QString path = disk.folder().filePath(u"a.pcom"_s);
    {
        const auto store = created(path);
        QVERIFY(store);
        addContact(*store, u"a"_s);
    }
    QVERIFY(disk.makeReadOnly());
    PC_VERIFY_ERROR(Store::open(path, options()), ErrorKind::ReadOnly);
    PC_VERIFY_ERROR(Store::create(disk.folder().filePath(u"b.pcom"_s), options(), fillBaseline), ErrorKind::ReadOnly);
    const auto reader = opened(path, Store::Mode::Read);
    QVERIFY(reader);
    QCOMPARE(count(reader->database(), u"SELECT count(*) FROM contact"_s), 1);
    QVERIFY(!reader->refreshed());
    PC_VERIFY_ERROR(reader->transact(u"x"_s, [](Transaction &) { return done(); }), ErrorKind::ReadOnly);
    QCOMPARE(disk.folder().files(), QStringList{u"a.pcom"_s});
}

void TestSharing::aReadOnlyFolderWithALogIsReadFromACopy()
{
    const TinyDisk disk(u"4m"_s);
    if (!disk.isMounted())
        QSKIP("needs the right to mount a small disk");
    const TempDir folder;
    const QString path = folder.filePath(u"a.pcom"_s);
    const QString left = disk.folder().filePath(u"a.pcom"_s);
    {
        const auto writer = created(path);
        QVERIFY(writer);
        addContact(*writer, u"only in the log"_s);
        QVERIFY(QFile::copy(path, left) && QFile::copy(path + u"-wal"_s, left + u"-wal"_s));
    }
    QVERIFY(disk.makeReadOnly());
    const auto reader = opened(left, Store::Mode::Read);
    QVERIFY(reader);
    QCOMPARE(count(reader->database(), u"SELECT count(*) FROM contact"_s), 1);
    QCOMPARE(reader->path(), left);
    PC_VERIFY_ERROR(reader->undo(), ErrorKind::ReadOnly);
    QCOMPARE(disk.folder().files(), (QStringList{u"a.pcom"_s, u"a.pcom-wal"_s}));
}

void TestSharing::aFullDiskRefusesTheChangeAndKeepsTheRest()
{
    const TinyDisk disk(u"1536k"_s); // an empty register takes a third of it
    if (!disk.isMounted())
        QSKIP("needs the right to mount a small disk");
    const QString path = disk.folder().filePath(u"a.pcom"_s);
    auto store = created(path);
    QVERIFY(store);
    State last;
    Status status = done();
    int kept = 0;
    for (; status && kept < 1000; kept += status ? 1 : 0) {
        last = stateOf(store->database());
        status = store->transact(u"Photo"_s, [&](Transaction &t) -> Status {
            const auto added = t.insert(
                "asset"_L1,
                {{"name"_L1, QString::number(kept)}, {"media_type"_L1, u"x"_s}, {"bytes"_L1, QByteArray(20'000, 'x')}});
            return added ? done() : Status(added.error());
        });
    }
    PC_VERIFY_ERROR(status, ErrorKind::Full);
    QVERIFY(kept > 3);
    QCOMPARE(difference(last, stateOf(store->database())), QString());
    QCOMPARE(findings(store->database()), QString());
    QVERIFY(!writeVerifiedCopy(store->database(), disk.folder().filePath(u"copy.pcom"_s)).ok());
    store->checkpoint();
    store.reset();
    store = opened(path);
    QVERIFY(store);
    QCOMPARE(difference(last, stateOf(store->database())), QString());
    QCOMPARE(findings(store->database()), QString());
    PC_VERIFY_ERROR(Store::create(disk.folder().filePath(u"b.pcom"_s), options(), fillBaseline), ErrorKind::Full);
    QVERIFY(!QFile::exists(disk.folder().filePath(u"b.pcom"_s))
            && !QFile::exists(disk.folder().filePath(u"b.pcom.new"_s)));
}

PC_GUILESS_TEST_MAIN(TestSharing)
#include "tst_sharing.moc"
