// The tables of a campaign through the command line: brought in by CSV, counted, written out, brought in again.
#include "tests/cli/commandrun.h"
#include "tests/models/exchange/campaignrecords.h"
#include "tests/support/tempdir.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace pc;
using namespace pc::test;
using namespace Qt::StringLiterals;

class TestImportCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void studentsComeInAndAreCounted();
    void proposalsComeInWithTheirNumbers();
    void hoursComeInAndAreCounted();
    void aRejectedLineMeansThatNothingIsWritten();
    void aDryRunWritesNothing();
    void theSourceMayBeAFile();
    void aFileOfWindowsIsRead();
    void aMissingColumnIsSaid();
    void theCampaignIsChosenByName();
    void whatGoesOutComesBackTheSame();
    void everyTableHasItsColumns_data();
    void everyTableHasItsColumns();
    void tablesAreSearchedAndFiltered();
    void readersGetTheirOwnWords();
    void theRealProgramReadsItsStandardInput();
    void columnsThatAreNotReadAreListed();
    void jsonIsPrintedWhateverHappens();
    void nothingSpeaksOfTheWindow();
    void theDemonstrationComesBackTheSame_data();
    void theDemonstrationComesBackTheSame();

private:
    Ran import(const QString &kind, const QByteArray &csv, const QStringList &more = {})
    {
        return run(QStringList{u"import"_s, m_nord, kind, u"-"_s} + more, csv);
    }
    QJsonObject account(const QString &kind, const QByteArray &csv, const QStringList &more = {})
    {
        return QJsonDocument::fromJson(import(kind, csv, more + QStringList{u"--json"_s}).out).object();
    }
    QJsonObject info() { return QJsonDocument::fromJson(run({u"info"_s, m_nord, u"--json"_s}).out).object(); }
    QList<QByteArray> rows(const QString &table, const QStringList &more = {})
    {
        QList<QByteArray> lines = run(QStringList{u"export"_s, m_nord, table, u"-"_s} + more).out.trimmed().split('\n');
        lines.removeFirst();
        return lines;
    }
    /// Léa at work in Étrœungt.
    void putLeaToWork()
    {
        auto opened = Register::open(m_nord, Session::storeOptions(Store::Mode::Write));
        QVERIFY(opened);
        CampaignRecords records(**opened);
        records.assignment(records.student(u"Martin"_s, u"Léa"_s, u"12345"_s),
                           records.proposal(u"59218"_s, u"2026-001"_s, u"Lecture"_s));
    }

    TempDir m_origin;
    std::unique_ptr<TempDir> m_folder;
    QString m_nord;
};

namespace {
const QByteArray kStudents = "N° étudiant,Nom,Prénom,Commune d'origine,Niveau\n"
                             "1,MARTIN,Léa,Étrœungt,L2\n"
                             "2,PETIT,Hugo,59229,L3\n";
const QByteArray kHours =
    "Date;Étudiant;Durée;Tâche\n03/11/2026;Léa Martin;2,5;Lecture\n04/11/2026;Léa Martin;1h30;Jeux\n";
} // namespace

void TestImportCommand::initTestCase()
{
    Session::applyLanguage(u"en"_s);
    Session::setAuthor(u"Anne Dupont"_s);
    PC_STATUS(run({u"init"_s, m_origin.filePath(u"nord.pcom"_s), u"--campaign"_s, u"2026-2027"_s}), 0);
}

void TestImportCommand::init()
{
    m_folder = std::make_unique<TempDir>();
    m_nord = m_folder->filePath(u"nord.pcom"_s);
    QVERIFY(QFile::copy(m_origin.filePath(u"nord.pcom"_s), m_nord));
}

void TestImportCommand::studentsComeInAndAreCounted()
{
    const QJsonObject first = account(u"students"_s, kStudents);
    QCOMPARE(first[u"added"].toInt(), 2);
    QCOMPARE(first[u"changed"].toInt(), 0);
    QCOMPARE(first[u"rejected"].toArray().size(), 0);
    QVERIFY(first[u"written"].toBool());
    QCOMPARE(info()[u"students"].toInt(), 2);
    const QJsonObject again = account(u"students"_s, kStudents + "1,MARTIN,Léa,Étrœungt,L2\n");
    QCOMPARE(again[u"added"].toInt(), 0);
    QCOMPARE(again[u"same"].toInt(), 3);
    QVERIFY(!again[u"written"].toBool());
    const Ran text = import(u"students"_s, "N° étudiant,Nom,Niveau\n2,PETIT,M1\n");
    PC_STATUS(text, 0);
    QVERIFY2(text.out.contains("changed: 1"), text.out.constData());
    PC_STATUS(run({u"undo"_s, m_nord}), 0);
    PC_STATUS(run({u"undo"_s, m_nord}), 0);
    QCOMPARE(info()[u"students"].toInt(), 0);
    PC_STATUS(run({u"check"_s, m_nord}), 0);
}

void TestImportCommand::proposalsComeInWithTheirNumbers()
{
    const QJsonObject done =
        account(u"proposals"_s, "Commune,Intitulé,Heures,Du,Au\nFéron,Lecture,30,01/11/2026,31/05/2027\n");
    QCOMPARE(done[u"added"].toInt(), 1);
    QCOMPARE(rows(u"proposals"_s, {u"--columns"_s, u"number,status,commune,minutes,starts_on"_s}),
             QList<QByteArray>{"2026-001,submitted,Féron,1800,2026-11-01"});
    QCOMPARE(info()[u"proposals"].toInt(), 1);
    QCOMPARE(info()[u"proposals_by_status"].toObject()[u"submitted"].toInt(), 1);
    QCOMPARE(info()[u"proposals_by_status"].toObject()[u"draft"].toInt(-1), 0);
}

void TestImportCommand::hoursComeInAndAreCounted()
{
    putLeaToWork();
    QCOMPARE(info()[u"assignments"].toInt(), 1);
    QCOMPARE(account(u"hours"_s, kHours)[u"added"].toInt(), 2);
    QCOMPARE(info()[u"hours_minutes"].toInt(), 240);
    QCOMPARE(info()[u"hours_signed_minutes"].toInt(), 0);
    QCOMPARE(info()[u"hours_planned_minutes"].toInt(), 1800);
    QCOMPARE(info()[u"hours_minutes_by_status"].toObject()[u"entered"].toInt(), 240);
    QCOMPARE(rows(u"assignments"_s,
                  {u"--columns"_s, u"last_name,commune,planned_minutes,entered_minutes,remaining_minutes"_s}),
             QList<QByteArray>{"Martin,Étrœungt,1800,240,1560"});
}

void TestImportCommand::aRejectedLineMeansThatNothingIsWritten()
{
    putLeaToWork();
    const Ran ran = import(u"hours"_s, kHours + "05/11/2026;Personne Inconnue;2;\n06/11/2026;Léa Martin;beaucoup;\n",
                           {u"--json"_s});
    PC_STATUS(ran, 1);
    const QJsonObject account = QJsonDocument::fromJson(ran.out).object();
    const QJsonArray rejected = account[u"rejected"].toArray();
    QCOMPARE(rejected.size(), 2);
    QCOMPARE(rejected[0][u"line"].toInt(), 4);
    QCOMPARE(rejected[0][u"column"].toString(), u"Étudiant"_s);
    QVERIFY(!rejected[0][u"message"].toString().isEmpty());
    QCOMPARE(rejected[1][u"line"].toInt(), 5);
    QCOMPARE(rejected[1][u"column"].toString(), u"Durée"_s);
    QCOMPARE(account[u"added"].toInt(-1), 0);
    QCOMPARE(account[u"would_add"].toInt(), 2);
    QVERIFY(!account[u"written"].toBool());
    QVERIFY2(ran.err.contains("Nothing was written"), ran.err.constData());
    QCOMPARE(info()[u"hours_minutes"].toInt(), 0);
    // Two rows that say different things about one student: which is right is not ours to say.
    PC_STATUS(import(u"students"_s, "N° étudiant,Nom,Niveau\n7,ROUX,L1\n7,ROUX,L2\n"), 1);
}

void TestImportCommand::aDryRunWritesNothing()
{
    const QByteArray before = run({u"history"_s, m_nord, u"--json"_s}).out;
    const Ran ran = import(u"students"_s, kStudents, {u"--dry-run"_s, u"--json"_s});
    PC_STATUS(ran, 0);
    QCOMPARE(QJsonDocument::fromJson(ran.out).object()[u"added"].toInt(-1), 0);
    QCOMPARE(QJsonDocument::fromJson(ran.out).object()[u"would_add"].toInt(), 2);
    QCOMPARE(info()[u"students"].toInt(), 0);
    QCOMPARE(run({u"history"_s, m_nord, u"--json"_s}).out, before);
    PC_STATUS(import(u"students"_s, "Nom,Commune d'origine\nMartin,Xanadu\n", {u"--dry-run"_s}), 1);
}

void TestImportCommand::theSourceMayBeAFile()
{
    const QString path = m_folder->filePath(u"students.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(kStudents) > 0);
    file.close();
    PC_STATUS(run({u"import"_s, m_nord, u"students"_s, path}), 0);
    QCOMPARE(info()[u"students"].toInt(), 2);
    PC_STATUS(run({u"import"_s, m_nord, u"students"_s, m_folder->filePath(u"missing.csv"_s)}), 3);
    PC_STATUS(run({u"import"_s, m_folder->filePath(u"missing.pcom"_s), u"students"_s, path}), 3);
    PC_STATUS(run({u"import"_s, m_nord, u"students"_s, m_nord}), 1);
}

void TestImportCommand::aFileOfWindowsIsRead()
{
    const QJsonObject done = account(
        u"town_halls"_s, "Commune;Maire;Courriel\r\n\xC9tr\x9Cungt;Mme Anne PETIT;mairie@etroeungt.example\r\n");
    QCOMPARE(done[u"added"].toInt(), 1);
    const QJsonObject log =
        account(u"contacts"_s, "Date;Commune;Objet\r\n03/11/2026;\xC9tr\x9Cungt;Appel pass\xE9\r\n");
    QCOMPARE(log[u"added"].toInt(), 1);
    QCOMPARE(rows(u"contacts"_s, {u"--columns"_s, u"commune,subject"_s}), QList<QByteArray>{"Étrœungt,Appel passé"});
}

void TestImportCommand::aMissingColumnIsSaid()
{
    const Ran ran = import(u"hours"_s, "Date,Tâche\n03/11/2026,Lecture\n");
    PC_STATUS(ran, 1);
    QVERIFY2(ran.err.contains("which student"), ran.err.constData());
    PC_STATUS(import(u"students"_s, ""), 1);
}

void TestImportCommand::theCampaignIsChosenByName()
{
    const QByteArray csv = "Commune,Intitulé\nFéron,Lecture\n";
    PC_STATUS(import(u"proposals"_s, csv, {u"--campaign"_s, u"1999-2000"_s}), 2);
    PC_STATUS(import(u"proposals"_s, csv, {u"--campaign"_s, u"2026-2027"_s}), 0);
}

void TestImportCommand::whatGoesOutComesBackTheSame()
{
    putLeaToWork();
    PC_STATUS(import(u"students"_s, kStudents), 0);
    PC_STATUS(import(u"hours"_s, kHours), 0);
    PC_STATUS(import(u"contacts"_s, "Date,Commune,Objet\n03/11/2026,Féron,Appel\n"), 0);
    for (const auto &[kind, count] : {std::pair(u"students"_s, 3), std::pair(u"proposals"_s, 1),
                                      std::pair(u"hours"_s, 2), std::pair(u"contacts"_s, 1)}) {
        const QByteArray csv = run({u"export"_s, m_nord, kind, u"-"_s}).out;
        const QJsonObject back = account(kind, csv);
        QVERIFY2(back[u"same"].toInt() == count && back[u"rejected"].toArray().isEmpty(),
                 (kind.toUtf8() + QJsonDocument(back).toJson() + csv).constData());
    }
}

void TestImportCommand::everyTableHasItsColumns_data()
{
    QTest::addColumn<QString>("columns");
    QTest::newRow("proposals")
        << u"number,title,status,stage,campaign,code,commune,type,minutes,places,places_taken,conformity"_s;
    QTest::newRow("students")
        << u"student_number,last_name,first_name,email,code,commune,eligible,level,insured_until"_s;
    QTest::newRow("applications")
        << u"campaign,last_name,commune,received_on,status,reason_code,wishes,proposal,validation"_s;
    QTest::newRow("assignments")
        << u"campaign,last_name,commune,proposal,status,planned_minutes,signed_minutes,convention_number"_s;
    QTest::newRow("hours") << u"campaign,date,monthly,minutes,task,status,last_name,commune,proposal,signatory"_s;
}

void TestImportCommand::everyTableHasItsColumns()
{
    QFETCH(QString, columns);
    const QString table = QString::fromLatin1(QTest::currentDataTag());
    const Ran ran = run({u"export"_s, m_nord, table, u"-"_s, u"--columns"_s, columns});
    PC_STATUS(ran, 0);
    QCOMPARE(ran.out.trimmed(), columns.toUtf8());
    const Ran json = run({u"export"_s, m_nord, table, u"-"_s, u"--format"_s, u"json"_s});
    QVERIFY(QJsonDocument::fromJson(json.out).isArray());
    PC_STATUS(run({u"export"_s, m_nord, table, u"-"_s, u"--columns"_s, u"salary"_s}), 2);
}

void TestImportCommand::tablesAreSearchedAndFiltered()
{
    PC_STATUS(import(u"students"_s, kStudents), 0);
    const QStringList name{u"--columns"_s, u"last_name"_s};
    QCOMPARE(rows(u"students"_s, QStringList{u"--search"_s, u"lea"_s} + name), QList<QByteArray>{"MARTIN"});
    QCOMPARE(rows(u"students"_s, QStringList{u"--where"_s, u"level=L3"_s} + name), QList<QByteArray>{"PETIT"});
    QCOMPARE(
        rows(u"students"_s, QStringList{u"--where"_s, u"eligible=true"_s, u"--where"_s, u"commune=etroeungt"_s} + name),
        QList<QByteArray>{"MARTIN"});
}

void TestImportCommand::readersGetTheirOwnWords()
{
    putLeaToWork();
    PC_STATUS(import(u"hours"_s, kHours), 0);
    Session::applyLanguage(u"fr"_s);
    const Ran ran = run({u"export"_s, m_nord, u"hours"_s, u"-"_s, u"--format"_s, u"excel"_s, u"--columns"_s,
                         u"minutes,status,monthly"_s});
    Session::applyLanguage(u"en"_s);
    const QString text = QString::fromUtf8(ran.out);
    QVERIFY2(text.contains(u"2,5;"_s), ran.out.constData());
    QVERIFY2(!text.contains(u"entered"_s), ran.out.constData());
}

void TestImportCommand::theRealProgramReadsItsStandardInput()
{
    QProcess program;
    program.start(QStringLiteral(PC_PROGRAM), {u"import"_s, m_nord, u"students"_s, u"-"_s, u"--json"_s});
    program.write(kStudents);
    program.closeWriteChannel();
    QVERIFY(program.waitForFinished(60000));
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(QJsonDocument::fromJson(program.readAllStandardOutput()).object()[u"added"].toInt(), 2);
    QCOMPARE(info()[u"students"].toInt(), 2);
}

void TestImportCommand::columnsThatAreNotReadAreListed()
{
    const QByteArray csv = "Nom,Pointure\nMARTIN,38\n";
    const Ran text = import(u"students"_s, csv, {u"--dry-run"_s});
    QVERIFY2(text.err.contains("Pointure"), text.err.constData());
    const QJsonArray notices = account(u"students"_s, csv)[u"notices"].toArray();
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices[0][u"column"].toString(), u"Pointure"_s);
    QCOMPARE(notices[0][u"line"].toInt(), 1);
}

void TestImportCommand::jsonIsPrintedWhateverHappens()
{
    for (const QByteArray &csv : {QByteArray(), QByteArray("a,b\n1,2\n")}) {
        const Ran ran = import(u"hours"_s, csv, {u"--json"_s});
        PC_STATUS(ran, 1);
        const QJsonObject account = QJsonDocument::fromJson(ran.out).object();
        QVERIFY2(!account[u"rejected"].toArray().isEmpty(), ran.out.constData());
        QVERIFY(!account[u"rejected"].toArray()[0][u"message"].toString().isEmpty());
        QCOMPARE(account[u"written"].toBool(true), false);
    }
    const QJsonArray rejected = account(u"hours"_s, "Étudiant;Durée;Mois\nLéa Martin;2;\n")[u"rejected"].toArray();
    for (const QJsonValue &one : rejected)
        QVERIFY(!one[u"column"].toString().isEmpty());
}

void TestImportCommand::nothingSpeaksOfTheWindow()
{
    putLeaToWork();
    const Ran ran = import(u"hours"_s, "Date;Étudiant;Durée\n03/11/2026;Léa Martin;2\n03/11/2026;Léa Martin;2\n");
    PC_STATUS(ran, 1);
    QVERIFY2(!ran.out.contains("Tick") && !ran.out.contains("Added: 1"), ran.out.constData());
    QVERIFY2(ran.out.contains("Nothing is written"), ran.out.constData());
}

void TestImportCommand::theDemonstrationComesBackTheSame_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("french");
    for (const char *kind : {"students", "proposals", "hours", "contacts", "town_halls"}) {
        QTest::addRow("%s by keys", kind) << QString::fromLatin1(kind) << false;
        QTest::addRow("%s in French", kind) << QString::fromLatin1(kind) << true;
    }
}

void TestImportCommand::theDemonstrationComesBackTheSame()
{
    QFETCH(QString, kind);
    QFETCH(bool, french);
    m_nord = m_origin.filePath(u"demo.pcom"_s);
    if (!QFile::exists(m_nord))
        PC_STATUS(run({u"init"_s, m_nord, u"--demo"_s}), 0);
    const QString table = kind == u"town_halls"_s ? u"communes"_s : kind;
    Session::applyLanguage(french ? u"fr"_s : u"en"_s);
    const Ran out = run({u"export"_s, m_nord, table, u"-"_s, u"--format"_s, french ? u"excel"_s : u"csv"_s});
    const QJsonObject back = account(kind, out.out, {u"--dry-run"_s});
    Session::applyLanguage(u"en"_s);
    const QJsonArray rejected = back[u"rejected"].toArray();
    const QByteArray said = QJsonDocument(back).toJson().left(3000);
    QVERIFY2(rejected.isEmpty(), said.constData());
    QVERIFY2(back[u"would_add"].toInt(-1) == 0 && back[u"would_change"].toInt(-1) == 0, said.constData());
    QVERIFY2(back[u"same"].toInt() > 0, said.constData());
}

PC_GUILESS_TEST_MAIN(TestImportCommand)
#include "tst_importcommand.moc"
