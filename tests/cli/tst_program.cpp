// The real program without a display: exit statuses, files that cannot be opened, a held register, the language.
#include "tests/cli/commandrun.h"
#include "tests/journeys/holderprocess.h"
#include "tests/support/tempdir.h"
#include "tests/support/testmain.h"

#include <QtEndian>

using namespace pc;
using namespace pc::test;
using namespace Qt::StringLiterals;

class TestProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void itWorksWithoutADisplay();
    void aFileThatCannotBeOpenedIsThreeAndIsLeftAlone_data();
    void aFileThatCannotBeOpenedIsThreeAndIsLeftAlone();
    void aHeldRegisterIsReadAndNotWritten();
    void aDeadHolderIsForgotten();
    void oneFileIsLeftAfterEveryCommand();
    void exportsToAPipeAreWhole();
    void messagesFollowTheLanguage();
    void wordsAndKeysDoNotFollowTheLanguage();

private:
    TempDir m_origin;
    std::unique_ptr<TempDir> m_folder;
    QString m_nord;
};

void TestProgram::initTestCase()
{
    Session::applyLanguage(u"fr"_s);
    PC_STATUS(runProgram({u"init"_s, m_origin.filePath(u"nord.pcom"_s), u"--departement"_s, u"59"_s}), 0);
}

void TestProgram::init()
{
    m_folder = std::make_unique<TempDir>();
    m_nord = m_folder->filePath(u"nord.pcom"_s);
    QVERIFY(QFile::copy(m_origin.filePath(u"nord.pcom"_s), m_nord));
}

void TestProgram::itWorksWithoutADisplay()
{
    const Ran version = runProgram({u"--version"_s});
    PC_STATUS(version, 0);
    QVERIFY2(version.out.startsWith("petites-communes ") && version.out.contains('.'), version.out.constData());
    PC_STATUS(runProgram({u"help"_s}), 0);
    PC_STATUS(runProgram({u"frobnicate"_s, u"x"_s}), 2);
    // No command and no display: says so, in words for people, instead of a message of Qt's.
    const Ran window = runProgram({});
    PC_STATUS(window, 2);
    QVERIFY2(window.err.contains("init FILE") && !window.err.contains("qt.qpa"), window.err.constData());
    PC_STATUS(runProgram({m_nord}), 2);
}

void TestProgram::aFileThatCannotBeOpenedIsThreeAndIsLeftAlone_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"missing", "empty", "text", "picture", "other database", "newer", "cut in half", "torn page", "folder"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

static QByteArray spoilt(const QString &what, QByteArray bytes)
{
    if (what == "empty"_L1)
        return {};
    if (what == "text"_L1)
        return "Commune;Téléphone\nÉtrœungt;0327\n";
    if (what == "picture"_L1)
        return QByteArray("\x89PNG\r\n\x1a\n") + bytes.left(3000);
    if (what == "other database"_L1)
        qToBigEndian<quint32>(0x12345678, bytes.data() + 68); // application_id
    if (what == "newer"_L1)
        qToBigEndian<quint32>(99, bytes.data() + 60); // user_version
    if (what == "cut in half"_L1)
        bytes.truncate(bytes.size() / 2);
    if (what == "torn page"_L1)
        bytes.replace(100, 60000, QByteArray(60000, '\x5a'));
    return bytes;
}

void TestProgram::aFileThatCannotBeOpenedIsThreeAndIsLeftAlone()
{
    QFETCH(QString, what);
    QFile::remove(m_nord);
    const QByteArray bytes = spoilt(what, m_origin.read(u"nord.pcom"_s));
    if (what == "folder"_L1)
        QDir().mkpath(m_nord);
    else if (what != "missing"_L1)
        m_folder->write(u"nord.pcom"_s, bytes);
    const QStringList files = m_folder->files();
    QSet<QByteArray> sentences;
    for (const QStringList &command :
         {QStringList{u"info"_s, m_nord}, {u"info"_s, m_nord, u"--json"_s}, {u"export"_s, m_nord, u"communes"_s, u"-"_s},
          {u"history"_s, m_nord}, {u"undo"_s, m_nord}, {u"redo"_s, m_nord}, {u"check"_s, m_nord}}) {
        const Ran ran = runProgram(command);
        QVERIFY2(ran.status == 3, (command.join(u' ').toUtf8() + ": " + QByteArray::number(ran.status) + ' ' + ran.err + ran.out.left(200)).constData());
        QVERIFY2(ran.out.isEmpty(), ran.out.left(200).constData());
        QVERIFY2(ran.err.size() > 30, ran.err.constData());
        QVERIFY2(!ran.err.contains("SQL") && !ran.err.contains("malformed"), ran.err.constData());
        sentences.insert(ran.err);
    }
    QCOMPARE(sentences.size(), 1); // The same fault is said in the same words whatever was asked.
    QCOMPARE(m_folder->files(), files);
    if (files.contains(u"nord.pcom"_s))
        QCOMPARE(m_folder->read(u"nord.pcom"_s), bytes);
}

void TestProgram::aHeldRegisterIsReadAndNotWritten()
{
    QVERIFY(changePhone(m_nord, u"59218"_s, u"03 27 11 22 33"_s).ok());
    Holder holder(m_nord);
    QVERIFY(holder.holds());
    QVERIFY(holder.changePhone(u"03 27 44 55 66"_s));
    PC_STATUS(runProgram({u"info"_s, m_nord}), 0);
    PC_STATUS(runProgram({u"history"_s, m_nord}), 0);
    PC_STATUS(runProgram({u"check"_s, m_nord}), 0);
    const Ran seen = runProgram({u"export"_s, m_nord, u"communes"_s, u"-"_s, u"--search"_s, u"etroeungt"_s});
    PC_STATUS(seen, 0);
    QVERIFY2(seen.out.contains("03 27 44 55 66"), seen.out.constData());
    for (const QString &command : {u"undo"_s, u"redo"_s}) {
        const Ran refused = runProgram({command, m_nord});
        PC_STATUS(refused, 3);
        QVERIFY2(refused.err.contains(QSysInfo::machineHostName().toUtf8()), refused.err.constData());
    }
    QVERIFY(runProgram({u"init"_s, m_nord}).status == 1);
    QVERIFY(holder.changePhone(u"03 27 77 88 99"_s)); // The readers were not in its way.
    QVERIFY(holder.release());
    PC_STATUS(runProgram({u"undo"_s, m_nord}), 0);
    QCOMPARE(m_folder->files(), QStringList{u"nord.pcom"_s});
}

void TestProgram::aDeadHolderIsForgotten()
{
    Holder holder(m_nord);
    QVERIFY(holder.holds());
    QVERIFY(holder.changePhone(u"03 27 44 55 66"_s));
    holder.die();
    const Ran seen = runProgram({u"export"_s, m_nord, u"communes"_s, u"-"_s, u"--search"_s, u"etroeungt"_s});
    QVERIFY2(seen.out.contains("03 27 44 55 66"), (seen.err + seen.out).constData());
    PC_STATUS(runProgram({u"undo"_s, m_nord}), 0);
    QCOMPARE(m_folder->files(), QStringList{u"nord.pcom"_s});
}

void TestProgram::oneFileIsLeftAfterEveryCommand()
{
    QVERIFY(changePhone(m_nord, u"59218"_s, u"03 27 11 22 33"_s).ok());
    for (const QStringList &command :
         {QStringList{u"info"_s, m_nord}, {u"export"_s, m_nord, u"communes"_s, u"-"_s}, {u"history"_s, m_nord, u"--json"_s},
          {u"check"_s, m_nord}, {u"undo"_s, m_nord}, {u"redo"_s, m_nord}}) {
        PC_STATUS(runProgram(command), 0);
        QVERIFY2(m_folder->files() == QStringList{u"nord.pcom"_s}, qPrintable(command.first() + u": "_s + m_folder->files().join(u' ')));
    }
    const QByteArray before = m_folder->read(u"nord.pcom"_s);
    PC_STATUS(runProgram({u"info"_s, m_nord}), 0);
    PC_STATUS(runProgram({u"check"_s, m_nord}), 0);
    QCOMPARE(m_folder->read(u"nord.pcom"_s), before); // Reading is reading.
}

void TestProgram::exportsToAPipeAreWhole()
{
    const Ran file = runProgram({u"export"_s, m_nord, u"communes"_s, m_folder->filePath(u"out.csv"_s)});
    PC_STATUS(file, 0);
    QVERIFY(file.out.isEmpty());
    const Ran pipe = runProgram({u"export"_s, m_nord, u"communes"_s, u"-"_s});
    QVERIFY(!pipe.out.isEmpty());
    QCOMPARE(pipe.out, m_folder->read(u"out.csv"_s));
    QCOMPARE(pipe.out, run({u"export"_s, m_nord, u"communes"_s, u"-"_s}).out);
}

void TestProgram::messagesFollowTheLanguage()
{
    const QStringList missing{u"info"_s, u"/nowhere/there.pcom"_s};
    const QByteArray byDefault = runProgram(missing).err;
    const QByteArray french = runProgram(missing, u"fr_FR.UTF-8"_s).err;
    const QByteArray english = runProgram(missing, u"en_GB.UTF-8"_s).err;
    QCOMPARE(byDefault, french);
    QVERIFY2(french != english, "the French sentences are not there");
    const QByteArray help = runProgram({u"help"_s}).out;
    QVERIFY2(help.contains("ouvr") || help.contains("fenêtre"), help.constData());
    QVERIFY(runProgram({u"help"_s}, u"en_GB.UTF-8"_s).out.contains("open the window"));
    const QByteArray figures = runProgram({u"info"_s, m_nord}, u"en_GB.UTF-8"_s).out;
    QVERIFY2(figures.contains("communes entitled out of 647") && figures.contains("1,500"), figures.constData());
}

void TestProgram::wordsAndKeysDoNotFollowTheLanguage()
{
    QCOMPARE(runProgram({u"info"_s, m_nord, u"--json"_s}, u"en_GB.UTF-8"_s).out, runProgram({u"info"_s, m_nord, u"--json"_s}).out);
    const QStringList table{u"export"_s, m_nord, u"communes"_s, u"-"_s};
    QCOMPARE(runProgram(table, u"en_GB.UTF-8"_s).out, runProgram(table).out);
}

PC_GUILESS_TEST_MAIN(TestProgram)
#include "tst_program.moc"
