// Every command on real registers, in this process: what it says, what it writes, what it leaves alone.
#include "models/store/database.h"
#include "tests/cli/commandrun.h"
#include "tests/models/store/mounts.h"
#include "tests/support/tempdir.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace pc;
using namespace pc::test;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void theNordHasItsFigures();
    void everyTerritoryCanBeMade_data();
    void everyTerritoryCanBeMade();
    void makingNeverOverwrites();
    void infoIsTheSameEachTimeAndHasItsKeys();
    void searchIgnoresAccentsLigaturesAndSpelling_data();
    void searchIgnoresAccentsLigaturesAndSpelling();
    void csvIsUtf8WithCommasAndOneHeader();
    void jsonIsAnArrayOfObjects();
    void columnsAndConditionsAreTakenAtTheirWord();
    void aFileOutIsWrittenWholeOrNotAtAll();
    void undoAndRedoStepThroughTheJournal();
    void historyIsLatestFirst();
    void checkFindsNothingInAFreshRegisterAndSomethingInATamperedOne();
    void wrongUsageIsTwo_data();
    void wrongUsageIsTwo();
    void helpNamesEveryCommandAndStatus();
    void aDemonstrationSaysSoAndIsSound();
    void aReadOnlyFolderCanBeRead();

private:
    QJsonObject info(const QString &path) const
    {
        return QJsonDocument::fromJson(run({u"info"_s, path, u"--json"_s}).out).object();
    }
    QList<QByteArray> lines(const QStringList &arguments) const { return run(arguments).out.trimmed().split('\n'); }

    TempDir m_origin;
    std::unique_ptr<TempDir> m_folder;
    QString m_nord;
};

void TestCommandLine::initTestCase()
{
    Session::applyLanguage(u"fr"_s);
    Session::setAuthor(u"Anne Dupont"_s);
    PC_STATUS(run({u"init"_s, m_origin.filePath(u"nord.pcom"_s), u"--departement"_s, u"59"_s}), 0);
}

void TestCommandLine::init()
{
    m_folder = std::make_unique<TempDir>();
    m_nord = m_folder->filePath(u"nord.pcom"_s);
    QVERIFY(QFile::copy(m_origin.filePath(u"nord.pcom"_s), m_nord));
}

void TestCommandLine::theNordHasItsFigures()
{
    const QJsonObject figures = info(m_nord);
    QCOMPARE(figures[u"communes"].toInt(), 647);
    QCOMPARE(figures[u"eligible"].toInt(), 352);
    QCOMPARE(figures[u"threshold"].toInt(), 1500);
    QCOMPARE(figures[u"population_basis"].toString(), u"municipale"_s);
    QCOMPARE(figures[u"population_vintage"].toInt(), 2023);
    const QJsonObject expected{{u"Avesnes-sur-Helpe"_s, 116}, {u"Cambrai"_s, 93}, {u"Dunkerque"_s, 64},
                               {u"Valenciennes"_s, 30},       {u"Lille"_s, 26},   {u"Douai"_s, 23}};
    QCOMPARE(figures[u"eligible_by_arrondissement"].toObject(), expected);
    QCOMPARE(m_folder->files(), QStringList{u"nord.pcom"_s});
}

void TestCommandLine::everyTerritoryCanBeMade_data()
{
    QTest::addColumn<QString>("departement");
    QTest::addColumn<int>("communes");
    QTest::newRow("2A") << u"2A"_s << 124;
    QTest::newRow("2a, small letter") << u"2a"_s << 124;
    QTest::newRow("62") << u"62"_s << 887;
    QTest::newRow("971") << u"971"_s << 32;
    QTest::newRow("976") << u"976"_s << 17;
    QTest::newRow("all") << u"all"_s << 34969;
}

void TestCommandLine::everyTerritoryCanBeMade()
{
    QFETCH(QString, departement);
    QFETCH(int, communes);
    const QString path = m_folder->filePath(u"new.pcom"_s);
    PC_STATUS(run({u"init"_s, path, u"--departement="_s + departement, u"--campaign"_s, u"2027-2028"_s}), 0);
    const QJsonObject figures = info(path);
    QCOMPARE(figures[u"communes"].toInt(), communes);
    QCOMPARE(figures[u"departement"].toString(), departement.size() == 3 ? departement : departement.toUpper());
    QCOMPARE(figures[u"campaign"].toString(), u"2027-2028"_s);
    int sum = 0;
    const QJsonObject parts = figures[u"eligible_by_arrondissement"].toObject();
    for (const QJsonValue &part : parts)
        sum += part.toInt();
    // The collectivities overseas have communes and no arrondissement.
    const int outside = departement == "all"_L1 ? 27 : 0;
    QCOMPARE(sum + outside, figures[u"eligible"].toInt());
    PC_STATUS(run({u"check"_s, path}), 0);
    QCOMPARE(m_folder->files(), QStringList({u"new.pcom"_s, u"nord.pcom"_s}));
}

void TestCommandLine::makingNeverOverwrites()
{
    const QByteArray before = m_folder->read(u"nord.pcom"_s);
    const Ran again = run({u"init"_s, m_nord});
    PC_STATUS(again, 1);
    QVERIFY2(again.err.contains("nord.pcom"), again.err.constData());
    QCOMPARE(m_folder->read(u"nord.pcom"_s), before);
    m_folder->write(u"mine.txt"_s, "mine");
    PC_STATUS(run({u"init"_s, m_folder->filePath(u"mine.txt"_s)}), 1);
    QCOMPARE(m_folder->read(u"mine.txt"_s), QByteArray("mine"));
    QVERIFY(run({u"init"_s, m_folder->path()}).status != 0);
    QVERIFY(run({u"init"_s, m_folder->filePath(u"x.pcom"_s), u"--campaign"_s, u"2026-2031"_s}).status != 0);
    QVERIFY(run({u"init"_s, m_folder->filePath(u"no/such/folder/x.pcom"_s)}).status != 0);
    QCOMPARE(m_folder->files(), QStringList({u"mine.txt"_s, u"nord.pcom"_s}));
}

void TestCommandLine::infoIsTheSameEachTimeAndHasItsKeys()
{
    const Ran first = run({u"info"_s, m_nord, u"--json"_s});
    PC_STATUS(first, 0);
    QTest::qWait(5);
    QCOMPARE(run({u"info"_s, u"--json"_s, m_nord}).out, first.out);
    const QStringList keys = QJsonDocument::fromJson(first.out).object().keys();
    for (const char *key : {"departement", "communes", "eligible", "threshold", "population_basis", "population_vintage",
                            "eligible_by_arrondissement", "campaign", "schema_version", "proposals", "students",
                            "assignments", "hours_minutes", "applications", "hours_planned_minutes", "hours_signed_minutes",
                            "proposals_by_status", "applications_by_status", "assignments_by_status",
                            "hours_minutes_by_status"})
        QVERIFY2(keys.contains(QString::fromLatin1(key)), key);
    const Ran text = run({u"info"_s, m_nord});
    PC_STATUS(text, 0);
    QVERIFY2(text.out.contains("352") && text.out.contains("Avesnes-sur-Helpe"), text.out.constData());
}

void TestCommandLine::searchIgnoresAccentsLigaturesAndSpelling_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("found");
    QTest::newRow("no ligature") << u"etroeungt"_s << QByteArray("Étrœungt");
    QTest::newRow("capitals") << u"ETRŒUNGT"_s << QByteArray("Étrœungt");
    QTest::newRow("decomposed") << u"E\u0301trœungt"_s << QByteArray("Étrœungt");
    QTest::newRow("st") << u"st hilaire"_s << QByteArray("Saint-Hilaire-sur-Helpe");
    QTest::newRow("apostrophe") << u"oree de mormal"_s << QByteArray("L'Orée de Mormal");
    QTest::newRow("curly apostrophe") << u"l’orée"_s << QByteArray("L'Orée de Mormal");
    QTest::newRow("code") << u"59218"_s << QByteArray("Étrœungt");
}

void TestCommandLine::searchIgnoresAccentsLigaturesAndSpelling()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, found);
    const QList<QByteArray> names = lines({u"export"_s, m_nord, u"communes"_s, u"-"_s, u"--search"_s, typed, u"--columns"_s, u"name"_s});
    QVERIFY2(names.contains(found), names.join('|').constData());
    QVERIFY2(names.size() <= 6, names.join('|').constData());
}

void TestCommandLine::csvIsUtf8WithCommasAndOneHeader()
{
    const Ran all = run({u"export"_s, m_nord, u"communes"_s, u"-"_s});
    PC_STATUS(all, 0);
    QVERIFY(all.err.isEmpty());
    QVERIFY(!all.out.startsWith("\xEF\xBB\xBF"));
    QVERIFY(all.out.startsWith("code,name,"));
    QCOMPARE(all.out.count("code,name,"), 1);
    QVERIFY(all.out.contains("59218,Étrœungt,"));
    QVERIFY(all.out.isValidUtf8());
    QCOMPARE(run({u"export"_s, m_nord, u"communes"_s, u"-"_s, u"--columns"_s, u"code"_s}).out.trimmed().split('\n').size(), 648);
    const Ran none = run({u"export"_s, m_nord, u"communes"_s, u"-"_s, u"--search"_s, u"nothing like it"_s});
    PC_STATUS(none, 0);
    QCOMPARE(none.out.trimmed().split('\n').size(), 1);
    const Ran contacts = run({u"export"_s, m_nord, u"contacts"_s, u"-"_s});
    PC_STATUS(contacts, 0);
    QVERIFY(contacts.out.startsWith("code,commune,date,"));
}

void TestCommandLine::jsonIsAnArrayOfObjects()
{
    const Ran all = run({u"export"_s, m_nord, u"communes"_s, u"-"_s, u"--format"_s, u"json"_s});
    PC_STATUS(all, 0);
    const QJsonDocument document = QJsonDocument::fromJson(all.out);
    QVERIFY(document.isArray());
    const QJsonArray rows = document.array();
    QCOMPARE(rows.size(), 647);
    int eligible = 0;
    for (const QJsonValue &row : rows) {
        QVERIFY(row.isObject());
        QVERIFY(row[u"code"].isString()); // A code is text, also where it looks like a number.
        eligible += row[u"eligible"].toBool() ? 1 : 0;
    }
    QCOMPARE(eligible, 352);
    const Ran none = run({u"export"_s, m_nord, u"contacts"_s, u"-"_s, u"--format=json"_s});
    QVERIFY2(QJsonDocument::fromJson(none.out).isArray(), none.out.constData());
}

void TestCommandLine::columnsAndConditionsAreTakenAtTheirWord()
{
    const QList<QByteArray> eligible = lines({u"export"_s, m_nord, u"communes"_s, u"-"_s, u"--where"_s, u"eligible=true"_s,
                                              u"--where=arrondissement=douai"_s, u"--columns"_s, u"name,code"_s});
    QCOMPARE(eligible.size(), 24);
    QCOMPARE(eligible.first().trimmed(), QByteArray("name,code"));
    PC_STATUS(run({u"export"_s, m_nord, u"communes"_s, u"-"_s, u"--where"_s, u"colour=blue"_s}), 2);
    PC_STATUS(run({u"export"_s, m_nord, u"communes"_s, u"-"_s, u"--where"_s, u"eligible"_s}), 2);
    PC_STATUS(run({u"export"_s, m_nord, u"communes"_s, u"-"_s, u"--columns"_s, u"name,colour"_s}), 2);
    const Ran table = run({u"export"_s, m_nord, u"trees"_s, u"-"_s});
    PC_STATUS(table, 2);
    QVERIFY2(table.err.contains("communes") && table.err.contains("contacts"), table.err.constData());
}

void TestCommandLine::aFileOutIsWrittenWholeOrNotAtAll()
{
    PC_STATUS(run({u"export"_s, m_nord, u"communes"_s, m_folder->filePath(u"out.json"_s)}), 0);
    QVERIFY(QJsonDocument::fromJson(m_folder->read(u"out.json"_s)).isArray());
    PC_STATUS(run({u"export"_s, m_nord, u"communes"_s, m_folder->filePath(u"out.csv"_s)}), 0);
    QVERIFY(m_folder->read(u"out.csv"_s).contains("Étrœungt"));
    PC_STATUS(run({u"export"_s, m_nord, u"communes"_s, m_folder->filePath(u"out.docx"_s)}), 2);
    const QByteArray before = m_folder->read(u"nord.pcom"_s);
    PC_STATUS(run({u"export"_s, m_nord, u"communes"_s, m_folder->filePath(u"no/out.csv"_s)}), 1);
    // The register itself is never what an export writes over.
    QVERIFY(run({u"export"_s, m_nord, u"communes"_s, m_nord, u"--format"_s, u"csv"_s}).status != 0);
    QCOMPARE(m_folder->read(u"nord.pcom"_s), before);
    QCOMPARE(m_folder->files(), QStringList({u"nord.pcom"_s, u"out.csv"_s, u"out.json"_s}));
}

void TestCommandLine::undoAndRedoStepThroughTheJournal()
{
    const QStringList phone{u"export"_s, m_nord, u"communes"_s, u"-"_s, u"--search"_s, u"etroeungt"_s, u"--columns"_s, u"phone"_s};
    PC_STATUS(run({u"undo"_s, m_nord}), 1);
    PC_STATUS(run({u"redo"_s, m_nord}), 1);
    QVERIFY(changePhone(m_nord, u"59218"_s, u"03.27.11.22.33"_s).ok());
    QVERIFY(changePhone(m_nord, u"59218"_s, u"03 27 44 55 66"_s).ok());
    QCOMPARE(lines(phone).value(1).trimmed(), QByteArray("03 27 44 55 66"));
    const Ran undone = run({u"undo"_s, m_nord});
    PC_STATUS(undone, 0);
    QVERIFY2(undone.out.contains("Phone of Étrœungt"), undone.out.constData());
    QCOMPARE(lines(phone).value(1).trimmed(), QByteArray("03 27 11 22 33"));
    PC_STATUS(run({u"undo"_s, m_nord}), 0);
    PC_STATUS(run({u"undo"_s, m_nord}), 1);
    PC_STATUS(run({u"redo"_s, m_nord}), 0);
    PC_STATUS(run({u"redo"_s, m_nord}), 0);
    PC_STATUS(run({u"redo"_s, m_nord}), 1);
    QCOMPARE(lines(phone).value(1).trimmed(), QByteArray("03 27 44 55 66"));
    PC_STATUS(run({u"check"_s, m_nord}), 0);
    QCOMPARE(m_folder->files(), QStringList{u"nord.pcom"_s});
}

void TestCommandLine::historyIsLatestFirst()
{
    PC_STATUS(run({u"history"_s, m_nord}), 0);
    QVERIFY(QJsonDocument::fromJson(run({u"history"_s, m_nord, u"--json"_s}).out).array().isEmpty());
    QVERIFY(changePhone(m_nord, u"59218"_s, u"03 27 11 22 33"_s).ok());
    QVERIFY(changePhone(m_nord, u"59006"_s, u"03 27 44 55 66"_s).ok());
    PC_STATUS(run({u"undo"_s, m_nord}), 0);
    const QJsonArray entries = QJsonDocument::fromJson(run({u"history"_s, m_nord, u"--json"_s}).out).array();
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries[0][u"kind"].toString(), u"undo"_s);
    QCOMPARE(entries[0][u"target"].toInt(), entries[1][u"seq"].toInt());
    QCOMPARE(entries[1][u"text"].toString(), u"Phone of L'Orée de Mormal"_s);
    QCOMPARE(entries[2][u"author"].toString(), u"Anne Dupont"_s);
    QVERIFY(QDateTime::fromString(entries[2][u"at"].toString(), Qt::ISODateWithMs).isValid());
    QCOMPARE(lines({u"history"_s, m_nord}).size(), 3);
}

void TestCommandLine::checkFindsNothingInAFreshRegisterAndSomethingInATamperedOne()
{
    const Ran sound = run({u"check"_s, m_nord, u"--json"_s});
    PC_STATUS(sound, 0);
    QCOMPARE(QJsonDocument::fromJson(sound.out).array().size(), 0);
    QVERIFY(changePhone(m_nord, u"59218"_s, u"03 27 11 22 33"_s).ok());
    {
        auto database = Database::open(m_nord, Database::Access::ReadWrite);
        QVERIFY(database.ok());
        QVERIFY((*database)->execute(u"UPDATE journal_entry SET author = 'nobody'"_s).ok());
    }
    const Ran tampered = run({u"check"_s, m_nord, u"--json"_s});
    PC_STATUS(tampered, 1);
    const QJsonArray findings = QJsonDocument::fromJson(tampered.out).array();
    QVERIFY(!findings.isEmpty());
    QVERIFY(!findings[0][u"code"].toString().isEmpty() && !findings[0][u"message"].toString().isEmpty());
    PC_STATUS(run({u"check"_s, m_nord}), 1);
}

void TestCommandLine::wrongUsageIsTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s, u"x"_s};
    QTest::newRow("no file") << QStringList{u"info"_s};
    QTest::newRow("two files") << QStringList{u"info"_s, u"a"_s, u"b"_s};
    QTest::newRow("unknown option") << QStringList{u"info"_s, u"a"_s, u"--yaml"_s};
    QTest::newRow("flag with a value") << QStringList{u"info"_s, u"a"_s, u"--json=1"_s};
    QTest::newRow("value missing") << QStringList{u"init"_s, u"a"_s, u"--departement"_s};
    QTest::newRow("export without out") << QStringList{u"export"_s, u"a"_s, u"communes"_s};
    QTest::newRow("unknown format") << QStringList{u"export"_s, u"a"_s, u"communes"_s, u"-"_s, u"--format"_s, u"pdf"_s};
    QTest::newRow("unknown table") << QStringList{u"export"_s, u"a"_s, u"trees"_s, u"-"_s};
    QTest::newRow("import without a source") << QStringList{u"import"_s, u"a"_s, u"students"_s};
    QTest::newRow("unknown kind") << QStringList{u"import"_s, u"a"_s, u"trees"_s, u"-"_s};
    QTest::newRow("unknown departement") << QStringList{u"init"_s, QDir::temp().filePath(u"never-made.pcom"_s), u"--departement"_s, u"XX"_s};
}

void TestCommandLine::wrongUsageIsTwo()
{
    QFETCH(QStringList, arguments);
    const Ran ran = run(arguments);
    PC_STATUS(ran, 2);
    QVERIFY(ran.out.isEmpty());
    QVERIFY(!ran.err.isEmpty());
    QVERIFY(CommandLine::isCommand(arguments));
}

void TestCommandLine::helpNamesEveryCommandAndStatus()
{
    const Ran help = run({u"help"_s});
    PC_STATUS(help, 0);
    for (const char *word : {"init", "info", "export", "import", "history", "undo", "redo", "check", "--version", "[FILE]"})
        QVERIFY2(help.out.contains(word), word);
    QCOMPARE(run({u"--help"_s}).out, help.out);
    const Ran version = run({u"--version"_s});
    PC_STATUS(version, 0);
    QVERIFY(version.out.startsWith("petites-communes "));
    QVERIFY(!CommandLine::isCommand({}));
    QVERIFY(!CommandLine::isCommand({u"nord.pcom"_s}));
    QVERIFY(CommandLine::isCommand({u"--version"_s}));
}

void TestCommandLine::aDemonstrationSaysSoAndIsSound()
{
    const QString path = m_folder->filePath(u"demo.pcom"_s);
    PC_STATUS(run({u"init"_s, path, u"--demo"_s}), 0);
    QCOMPARE(info(path)[u"demonstration"].toBool(), true);
    QCOMPARE(info(m_nord)[u"demonstration"].toBool(), false);
    PC_STATUS(run({u"check"_s, path}), 0);
    QVERIFY(lines({u"export"_s, path, u"contacts"_s, u"-"_s}).size() > 50);
    QVERIFY(run({u"info"_s, path}).out.size() > run({u"info"_s, m_nord}).out.size());
}

void TestCommandLine::aReadOnlyFolderCanBeRead()
{
    const TinyDisk disk(u"4m"_s);
    if (!disk.isMounted())
        QSKIP("this system lets nobody mount a disk");
    const QString path = disk.folder().filePath(u"nord.pcom"_s);
    QVERIFY(QFile::copy(m_nord, path));
    QVERIFY(disk.makeReadOnly());
    PC_STATUS(run({u"info"_s, path}), 0);
    PC_STATUS(run({u"check"_s, path}), 0);
    PC_STATUS(run({u"export"_s, path, u"communes"_s, u"-"_s}), 0);
    PC_STATUS(run({u"undo"_s, path}), 3);
    PC_STATUS(run({u"export"_s, path, u"communes"_s, disk.folder().filePath(u"out.csv"_s)}), 1);
    QCOMPARE(disk.folder().files(), QStringList{u"nord.pcom"_s});
}

PC_GUILESS_TEST_MAIN(TestCommandLine)
#include "tst_commandline.moc"
