// Killed at any moment, a register loses nothing it acknowledged and opens again without anyone's help.
//
// 200 kills with each run of the suite, 10,000 with PC_LONG=1; PC_SEED repeats a run.
#include "models/store/store.h"
#include "tests/faults/judge.h"
#include "tests/models/store/registers.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestKills : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aKillLosesNothingAcknowledged();
    void theHarnessNoticesAnAcknowledgementThatComesTooEarly();
    void theJudgeNoticesWhatWasTamperedWith_data();
    void theJudgeNoticesWhatWasTamperedWith();

private:
    struct Outcome {
        std::vector<Acknowledged> said;
        QByteArray errors;
        bool opened = false;
        bool killed = false;
    };
    /// Starts a worker and kills it after so many acknowledgements and so many microseconds.
    Outcome killOne(const QString &path, bool early, int lines, unsigned long microseconds);

    QRandomGenerator m_random;
    quint32 m_seed = 0;
};

void TestKills::initTestCase()
{
    m_seed = qEnvironmentVariableIsSet("PC_SEED") ? qEnvironmentVariable("PC_SEED").toUInt()
                                                  : QRandomGenerator::system()->generate();
    m_random.seed(m_seed);
    qInfo("PC_SEED=%u", m_seed);
}

TestKills::Outcome TestKills::killOne(const QString &path, bool early, int lines, unsigned long microseconds)
{
    QProcess worker;
    QStringList arguments{path, QString::number(m_random.generate())};
    if (early)
        arguments << u"--early"_s;
    worker.start(QStringLiteral(PC_FAULT_WORKER), arguments);
    QByteArray output;
    if (worker.waitForStarted()) {
        while (output.count('\n') < lines && worker.waitForReadyRead(5000))
            output += worker.readAllStandardOutput();
        QThread::usleep(microseconds);
    }
    worker.kill();
    worker.waitForFinished();
    output += worker.readAllStandardOutput();
    return {readAcknowledgements(output), worker.readAllStandardError(), output.startsWith("open\n"),
            worker.exitStatus() == QProcess::CrashExit};
}

void TestKills::aKillLosesNothingAcknowledged()
{
    const int kills = qEnvironmentVariableIsSet("PC_LONG") ? 10'000 : 200;
    int acknowledged = 0;
    int beforeOpening = 0;
    int pending = 0;
    int unborn = 0;
    QElapsedTimer timer;
    timer.start();
    // A new register every twenty kills: its creation is killed too, and the chain stays short enough to walk.
    // Every other one lives in memory: there the kills fall between instructions rather than into a wait for the disk.
    for (int kill = 0; kill < kills;) {
        useMemoryForTemporaryFiles(kill % 40 != 0);
        const TempDir folder;
        const QString path = folder.filePath(u"a.pcom"_s);
        qint64 known = 0;
        for (int i = 0; i < 20 && kill < kills; ++i, ++kill) {
            // A fifth of the kills falls somewhere in the start (half of those that create), the rest after a few changes.
            const bool duringStart = m_random.bounded(i == 0 ? 2 : 5) == 0;
            const auto outcome = killOne(path, false, duringStart ? 0 : m_random.bounded(1, 16),
                                         static_cast<unsigned long>(m_random.bounded(duringStart ? 60'000 : 8'000)));
            QVERIFY2(outcome.errors.isEmpty(), outcome.errors.constData());
            QVERIFY(outcome.killed);
            beforeOpening += outcome.opened ? 0 : 1;
            acknowledged += static_cast<int>(outcome.said.size());
            if (!QFile::exists(path)) {
                QVERIFY(!outcome.opened && known == 0); // killed before the file was complete: it has no name yet
                ++unborn;
                continue;
            }
            pending += QFileInfo(path + u"-wal"_s).size() > 0 ? 1 : 0;
            const Verdict verdict = judge(path, outcome.said, known);
            QVERIFY2(verdict.broken.isEmpty(),
                     qPrintable(u"kill %1, PC_SEED=%2: %3"_s.arg(kill).arg(m_seed).arg(verdict.broken.join(u"; "_s))));
            known = verdict.entries;
        }
        QVERIFY2(!QFile::exists(path) || !QFile::exists(path + u"-wal"_s), "one file at rest after the last close");
    }
    qInfo("%d kills in %.1f s: %d changes acknowledged, %d before opening, %d before the file existed, %d with a log "
          "pending",
          kills, double(timer.elapsed()) / 1000, acknowledged, beforeOpening, unborn, pending);
    QVERIFY2(acknowledged > kills && pending > kills / 4, "the kills came at moments that prove nothing");
}

void TestKills::theHarnessNoticesAnAcknowledgementThatComesTooEarly()
{
    const TempDir folder;
    const QString path = folder.filePath(u"a.pcom"_s);
    qint64 known = 0;
    for (int kill = 1; kill <= 200; ++kill) {
        const auto outcome = killOne(path, true, m_random.bounded(2, 6), 0);
        QVERIFY2(outcome.errors.isEmpty(), outcome.errors.constData());
        const Verdict verdict = judge(path, outcome.said, known);
        if (verdict.broken.filter(u"lost"_s).size() == 1) {
            qInfo("noticed at kill %d: %s", kill, qPrintable(verdict.broken.join(u"; "_s)));
            return;
        }
        known = verdict.entries;
    }
    QFAIL("200 kills of a program that lies went unnoticed");
}

void TestKills::theJudgeNoticesWhatWasTamperedWith_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("an entry lost")
        << u"DELETE FROM journal_row WHERE entry = 3|DELETE FROM journal_entry WHERE seq = 3"_s;
    QTest::newRow("a row lost") << u"DELETE FROM contact WHERE id = 2"_s;
    QTest::newRow("a row changed") << u"UPDATE contact SET note = 'x' WHERE id = 2"_s;
    QTest::newRow("a row added") << u"INSERT INTO campaign (id, uuid, name, starts_on, ends_on) VALUES (1, 'u', 'n', '2026-09-01', '2027-08-31')"_s;
    QTest::newRow("a word of the journal") << u"UPDATE journal_entry SET text = 'x' WHERE seq = 2"_s;
    QTest::newRow("a link") << u"PRAGMA foreign_keys = OFF|UPDATE contact SET commune = 99 WHERE id = 1"_s;
}

void TestKills::theJudgeNoticesWhatWasTamperedWith()
{
    QFETCH(QString, sql);
    const TempDir folder;
    const QString path = folder.filePath(u"a.pcom"_s);
    std::vector<Acknowledged> said;
    {
        const auto store = created(path);
        QVERIFY(store);
        for (const QString &subject : {u"a"_s, u"b"_s, u"c"_s}) {
            addContact(*store, subject);
            said.push_back({qint64(said.size()) + 1, stateDigest(store->database()), u"Contact “%1”"_s.arg(subject)});
        }
    }
    QCOMPARE(judge(path, said, 0).broken, QStringList());
    tamper(path, sql.split(u'|'));
    QVERIFY(!judge(path, said, 0).broken.isEmpty());
}

PC_GUILESS_TEST_MAIN(TestKills)
#include "tst_kills.moc"
