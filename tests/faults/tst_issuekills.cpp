// Killed in the middle of issuing a batch, a register has every number once, without a gap, each with its file.
//
// 40 kills with each run of the suite, 2,000 with PC_LONG=1; PC_SEED repeats a run.
#include "models/documents/documentslist.h"
#include "tests/models/applications/candidatures.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

using namespace pc;
using namespace pc::test;

class TestIssueKills : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aKillLeavesNoGapAndNoNumberTwice();

private:
    /// Starts a worker, kills it somewhere around the keeping of a batch; answers the numbers it said were kept.
    QStringList killOne();
    /// Every broken promise in words; `said` are the numbers acknowledged, `m_known` those of the kills before.
    QStringList judge(const QStringList &said);

    TempDir m_folder;
    QString m_path;
    QRandomGenerator m_random;
    quint32 m_seed = 0;
    QMap<QString, QString> m_known; // number and fingerprint
    int m_duringKeeping = 0;
};

void TestIssueKills::initTestCase()
{
    m_seed = qEnvironmentVariableIsSet("PC_SEED") ? qEnvironmentVariable("PC_SEED").toUInt()
                                                  : QRandomGenerator::system()->generate();
    m_random.seed(m_seed);
    qInfo("PC_SEED=%u", m_seed);
    m_path = m_folder.filePath(u"a.pcom"_s);
    Candidatures made;
    for (int i = 0; i < 8; ++i)
        made.student(u"MARTIN %1"_s.arg(i), kEtroeungt, {{"email"_L1, u"student%1@etu.example"_s.arg(i)}});
    for (const CommuneId commune : {kEtroeungt, kMormal, kGhyvelde, kFeron}) {
        made.insert("town_hall"_L1, {{"commune"_L1, commune.value},
                                     {"email"_L1, u"mairie%1@commune.example"_s.arg(commune.value)},
                                     {"address"_L1, u"1 place de la Mairie"_s}});
    }
    PC_VERIFY_OK(made.database().execute(u"VACUUM INTO ?"_s, {m_folder.filePath(u"new.pcom"_s)}));
}

QStringList TestIssueKills::killOne()
{
    QProcess worker;
    worker.start(QStringLiteral(PC_ISSUE_WORKER), {m_path, QString::number(m_random.generate())});
    const int batches = m_random.bounded(1, 5);
    const auto wait = static_cast<unsigned long>(m_random.bounded(m_random.bounded(2) == 0 ? 6'000 : 60'000));
    QByteArray output;
    if (worker.waitForStarted()) {
        while (output.count("keeping\n") < batches && worker.waitForReadyRead(10'000))
            output += worker.readAllStandardOutput();
        QThread::usleep(wait);
    }
    worker.kill();
    worker.waitForFinished();
    output += worker.readAllStandardOutput();
    const QByteArray errors = worker.readAllStandardError();
    if (!errors.isEmpty() || worker.exitStatus() != QProcess::CrashExit || !output.contains("keeping\n"))
        qFatal("the worker was not killed at its work: %s", errors.constData());
    m_duringKeeping += output.endsWith("keeping\n") ? 1 : 0;
    QList<QByteArray> lines = output.split('\n');
    lines.removeLast(); // empty, or cut short by the kill
    QStringList kept;
    for (const QByteArray &line : std::as_const(lines)) {
        if (line.startsWith("kept "))
            kept << QString::fromLatin1(line.mid(5));
    }
    return kept;
}

QStringList TestIssueKills::judge(const QStringList &said)
{
    const auto store = opened(m_path);
    if (!store)
        return {u"does not open"_s};
    Database &database = store->database();
    QStringList broken;
    if (const QString found = findings(database); !found.isEmpty())
        broken << found;
    const auto index = RecordIndex(database, documentIndexSpec()).check();
    if (!index || !index->empty())
        broken << u"the list is not what the documents say"_s;
    (void)database.select(u"SELECT series, year, count(*), min(number), max(number), count(DISTINCT number) FROM issued_document "
                          "GROUP BY series, year"_s, {}, [&](const Row &row) {
        if (row.integer(2) != row.integer(4) || row.integer(3) != 1 || row.integer(5) != row.integer(4))
            broken << u"numbers of %1-%2"_s.arg(row.text(0)).arg(row.integer(1));
        return true;
    });
    IssuedDocumentsRepository documents(database);
    QMap<QString, QString> present;
    const auto all = documents.among(database.scalar(u"SELECT json_group_array(id) FROM issued_document"_s)->toString());
    for (const IssuedDocument &document : all ? *all : std::vector<IssuedDocument>()) {
        const QString number = documentNumber(document.series, document.year, document.number);
        present.insert(number, document.sha256);
        if (!documents.bytes(document))
            broken << number + u" without its file"_s;
    }
    for (const QString &number : said) {
        if (!present.contains(number))
            broken << number + u" was said to be kept"_s;
    }
    for (auto it = m_known.cbegin(); it != m_known.cend(); ++it) {
        if (present.value(it.key()) != it.value())
            broken << it.key() + u" is another document now"_s;
    }
    m_known = present;
    return broken;
}

void TestIssueKills::aKillLeavesNoGapAndNoNumberTwice()
{
    const int kills = qEnvironmentVariableIsSet("PC_LONG") ? 2'000 : 40;
    int issued = 0;
    for (int kill = 0; kill < kills; ++kill) {
        if (kill % 40 == 0) { // a new register: a long journal is slow to walk, and proves no more
            QFile::remove(m_path);
            QVERIFY(QFile::copy(m_folder.filePath(u"new.pcom"_s), m_path));
            issued += static_cast<int>(m_known.size());
            m_known.clear();
        }
        const QStringList broken = judge(killOne());
        QVERIFY2(broken.isEmpty(), qPrintable(u"kill %1, PC_SEED=%2: %3"_s.arg(kill).arg(m_seed).arg(broken.join(u"; "_s))));
    }
    qInfo("%d kills, %d while a batch was being kept: %d documents", kills, m_duringKeeping,
          issued + static_cast<int>(m_known.size()));
    QVERIFY2(issued + m_known.size() > kills && m_duringKeeping > 0, "the kills came at moments that prove nothing");
}

PC_GUILESS_TEST_MAIN(TestIssueKills)
#include "tst_issuekills.moc"
