// The support's own promises, shown on a child program with faults planted in it.
#include "tests/support/tempdir.h"
#include "tests/support/testmain.h"

#include <QProcess>

class TestSupport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWarningNobodyExpectedFails_data();
    void aWarningNobodyExpectedFails();
    void aTemporaryFolderKeepsBytes();
};

void TestSupport::aWarningNobodyExpectedFails_data()
{
    QTest::addColumn<QString>("function");
    QTest::addColumn<bool>("passes");
    QTest::addColumn<QByteArray>("complaint");

    QTest::newRow("nothing said") << "saysNothing" << true << QByteArray();
    QTest::newRow("debug and info") << "onlyTalks" << true << QByteArray();
    QTest::newRow("warning") << "warns" << false << QByteArray("warns: unexpected warning: a planted warning");
    QTest::newRow("critical") << "isCritical" << false << QByteArray("a planted critical message");
    QTest::newRow("from a thread") << "warnsFromAThread" << false << QByteArray("a warning from a thread");
    QTest::newRow("from the destructor") << "warnsAfterwards" << false << QByteArray("a warning from the destructor");
    QTest::newRow("ignored once") << "ignoresItsWarning" << true << QByteArray();
    QTest::newRow("expected") << "expectsItsWarnings" << true << QByteArray();
    QTest::newRow("expected in vain") << "expectsInVain" << false << QByteArray("did not come: never said");
    QTest::newRow("platform noise") << "hearsThePlatform" << true << QByteArray();
    QTest::newRow("sandbox") << "livesInTheSandbox" << true << QByteArray();
}

void TestSupport::aWarningNobodyExpectedFails()
{
    QFETCH(QString, function);
    QFETCH(bool, passes);
    QFETCH(QByteArray, complaint);

    QProcess subject;
    subject.start(QStringLiteral(PC_SUBJECT), {function});
    QVERIFY(subject.waitForFinished());
    const QByteArray errors = subject.readAllStandardError();
    const QByteArray output = subject.readAllStandardOutput();
    QCOMPARE(subject.exitStatus(), QProcess::NormalExit);
    QVERIFY2((subject.exitCode() == 0) == passes, (output + errors).constData());
    QVERIFY2(errors.contains(complaint), errors.constData());
}

void TestSupport::aTemporaryFolderKeepsBytes()
{
    const pc::test::TempDir folder;
    const QByteArray bytes("a\0b\r\n\xff", 6);
    QCOMPARE(folder.write(QStringLiteral("deep/file.bin"), bytes), folder.filePath(QStringLiteral("deep/file.bin")));
    QCOMPARE(folder.read(QStringLiteral("deep/file.bin")), bytes);
    folder.write(QStringLiteral("b"), {});
    folder.write(QStringLiteral("a"), {});
    QCOMPARE(folder.files(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
}

PC_GUILESS_TEST_MAIN(TestSupport)
#include "tst_support.moc"
