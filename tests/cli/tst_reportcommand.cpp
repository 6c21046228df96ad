// Reports and documents from the command line: formats by ending, every option, days of the past, and no display.
#include "models/documents/documentkind.h"
#include "models/proposals/proposalsrepository.h"
#include "models/reports/frozenreport.h"
#include "models/reports/report.h"
#include "tests/cli/commandrun.h"
#include "tests/models/paper/zipreader.h"
#include "tests/support/tempdir.h"
#include "tests/support/testmain.h"

#include <QGuiApplication>

using namespace pc;
using namespace pc::test;
using namespace Qt::StringLiterals;

class TestReportCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void reportsAreListedOneALine();
    void documentsAreListedOneALine();
    void everyReportIsWrittenWithItsDefaults_data();
    void everyReportIsWrittenWithItsDefaults();
    void theEndingChoosesTheFormat_data();
    void theEndingChoosesTheFormat();
    void thePipeNeedsAFormat();
    void optionsNarrowTheReport();
    void textsComeBackIntoAReportWithoutNames();
    void aFrozenReportIsWrittenByItsNumber();
    void aPastDayIsToldFromTheJournal();
    void everyDocumentIsWrittenAsASpecimen_data();
    void everyDocumentIsWrittenAsASpecimen();
    void aDocumentIsMadeForTheRecordAskedFor();
    void nothingIsWrittenInTheRegister();
    void wrongUsageIsTwo_data();
    void wrongUsageIsTwo();
    void whatCannotBeIsOne_data();
    void whatCannotBeIsOne();
    void tablesAreExportedAsWorkbooks();
    void itWorksWithoutADisplay();
    void aPdfNeedsAFontAndSaysSo();

private:
    QString out(const QString &name) const { return m_folder.filePath(name); }
    QByteArray read(const QString &name) const { return m_folder.read(name); }

    TempDir m_folder;
    QString m_demo;
    QString m_list = u"refusals"_s; ///< a report that is a table
};

void TestReportCommand::initTestCase()
{
    Session::applyLanguage(u"fr"_s);
    m_demo = m_folder.filePath(u"demo.pcom"_s);
    PC_STATUS(run({u"init"_s, m_demo, u"--departement"_s, u"59"_s, u"--demo"_s}), 0);
}

void TestReportCommand::reportsAreListedOneALine()
{
    const Ran ran = run({u"reports"_s});
    PC_STATUS(ran, 0);
    const QList<QByteArray> lines = ran.out.trimmed().split('\n');
    QCOMPARE(size_t(lines.size()), Reports::kinds().size());
    for (size_t i = 0; i < Reports::kinds().size(); ++i) {
        const QByteArrayList parts = lines.at(qsizetype(i)).split('\t');
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts.first(), QByteArray(Reports::kinds()[i].name));
        QVERIFY(!parts.last().isEmpty());
    }
}

void TestReportCommand::documentsAreListedOneALine()
{
    const Ran ran = run({u"documents"_s});
    PC_STATUS(ran, 0);
    QCOMPARE(size_t(ran.out.count('\n')), DocumentKinds::all().size());
    QVERIFY(ran.out.startsWith("mayor_letter\t"));
}

void TestReportCommand::everyReportIsWrittenWithItsDefaults_data()
{
    QTest::addColumn<QString>("name");
    for (const ReportKind &kind : Reports::kinds())
        QTest::newRow(kind.name) << QString::fromLatin1(kind.name);
}

void TestReportCommand::everyReportIsWrittenWithItsDefaults()
{
    QFETCH(QString, name);
    PC_STATUS(run({u"report"_s, m_demo, name, out(name + u".pdf"_s)}), 0);
    const QByteArray bytes = read(name + u".pdf"_s);
    QVERIFY(bytes.startsWith("%PDF-") && bytes.size() > 3000);
    PC_STATUS(run({u"report"_s, m_demo, name, out(name + u".odt"_s)}), 0);
    QVERIFY(unzip(read(name + u".odt"_s)).files["content.xml"].size() > 1000);
}

void TestReportCommand::theEndingChoosesTheFormat_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("PDF") << u"PDF"_s << QByteArray("%PDF-");
    QTest::newRow("odt") << u"odt"_s << QByteArray("PK\x03\x04");
    QTest::newRow("xlsx") << u"xlsx"_s << QByteArray("PK\x03\x04");
    QTest::newRow("csv") << u"csv"_s << QByteArray("");
}

void TestReportCommand::theEndingChoosesTheFormat()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, start);
    const QString name = u"list."_s + ending;
    const Ran ran = run({u"report"_s, m_demo, m_list, out(name)});
    PC_STATUS(ran, 0);
    QVERIFY(ran.out.isEmpty() && ran.err.contains(name.toUtf8()));
    QVERIFY(read(name).startsWith(start) && read(name).size() > 20);
    const Ran piped = run({u"report"_s, m_demo, m_list, u"-"_s, u"--format"_s, ending});
    PC_STATUS(piped, 0);
    QVERIFY(piped.out.startsWith(start) && piped.err.isEmpty());
}

void TestReportCommand::thePipeNeedsAFormat()
{
    const Ran ran = run({u"report"_s, m_demo, m_list, u"-"_s});
    PC_STATUS(ran, 2);
    QVERIFY2(ran.err.contains("--format"), ran.err.constData());
}

void TestReportCommand::optionsNarrowTheReport()
{
    const QByteArray all = run({u"report"_s, m_demo, m_list, u"-"_s, u"--format"_s, u"csv"_s}).out;
    const auto columns = Reports::columns(*Reports::find(m_list));
    QVERIFY(!columns.empty());
    const Ran one = run({u"report"_s, m_demo, m_list, u"-"_s, u"--format"_s, u"csv"_s, u"--columns"_s, columns.front().key});
    PC_STATUS(one, 0);
    QCOMPARE(one.out.left(one.out.indexOf('\n')), columns.front().key.toLatin1());
    QVERIFY(one.out.size() < all.size());
    for (const QString &side : {u"--landscape"_s, u"--portrait"_s}) {
        PC_STATUS(run({u"report"_s, m_demo, m_list, out(u"side.odt"_s), side}), 0);
        QCOMPARE(unzip(read(u"side.odt"_s)).files["styles.xml"].contains("fo:page-width=\"297mm\""), side == u"--landscape"_s);
    }
    PC_STATUS(run({u"report"_s, m_demo, u"commune"_s, out(u"commune.pdf"_s), u"--commune"_s, u"59218"_s, u"--anonymous"_s}), 0);
    PC_STATUS(run({u"report"_s, m_demo, m_list, out(u"list.pdf"_s), u"--arrondissement"_s, u"591"_s}), 0);
}

void TestReportCommand::textsComeBackIntoAReportWithoutNames()
{
    const auto text = [this](const QStringList &options) -> QByteArray {
        const Ran ran = run(QStringList{u"report"_s, m_demo, u"commune"_s, out(u"sheet.odt"_s)} + options);
        return ran.status == 0 ? unzip(read(u"sheet.odt"_s)).files["content.xml"] : ran.err;
    };
    const QByteArray mark = "texte non repris";
    QVERIFY(text({}).contains("<text") && !text({}).contains(mark));
    QVERIFY(text({u"--anonymous"_s}).contains(mark));
    QVERIFY(!text({u"--anonymous"_s, u"--with-texts"_s}).contains(mark));
}

void TestReportCommand::aFrozenReportIsWrittenByItsNumber()
{
    const QString file = m_folder.filePath(u"frozen.pcom"_s);
    QVERIFY(QFile::copy(m_demo, file));
    QString number;
    QByteArray kept;
    {
        auto opened = Register::open(file, Session::storeOptions(Store::Mode::Write));
        QVERIFY(opened.ok());
        ReportRequest request;
        request.name = u"yearly"_s;
        const auto frozen = freezeReport((*opened)->store(), request, (*opened)->store().clock().today(), (*opened)->database());
        QVERIFY(frozen.ok());
        number = documentNumber(frozen->series, frozen->year, frozen->number);
        kept = *IssuedDocumentsRepository((*opened)->database()).bytes(*frozen);
    }
    PC_STATUS(run({u"report"_s, file, number, out(u"frozen.pdf"_s)}), 0);
    QCOMPARE(read(u"frozen.pdf"_s), kept);
    PC_STATUS(run({u"report"_s, file, number, out(u"frozen.xlsx"_s)}), 0);
    QVERIFY(unzip(read(u"frozen.xlsx"_s)).files.contains("xl/worksheets/sheet9.xml"));
    const Ran csv = run({u"report"_s, file, number, u"-"_s, u"--format"_s, u"csv"_s});
    PC_STATUS(csv, 0);
    QCOMPARE(csv.out, run({u"report"_s, file, u"yearly"_s, u"-"_s, u"--format"_s, u"csv"_s}).out);
    PC_STATUS(run({u"report"_s, file, u"BIL-2026-9999"_s, out(u"no.pdf"_s)}), 2);
}

void TestReportCommand::aPastDayIsToldFromTheJournal()
{
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    PC_STATUS(run({u"report"_s, m_demo, m_list, out(u"today.pdf"_s), u"--as-of"_s, today}), 0);
    const Ran tomorrow = run({u"report"_s, m_demo, m_list, out(u"no.pdf"_s), u"--as-of"_s, QDate::currentDate().addDays(1).toString(Qt::ISODate)});
    PC_STATUS(tomorrow, 1);
    const Ran before = run({u"report"_s, m_demo, m_list, out(u"no.pdf"_s), u"--as-of"_s, u"2020-01-01"_s});
    PC_STATUS(before, 1);
    QVERIFY2(before.err.contains(QDate::currentDate().toString(u"dd/MM/yyyy"_s).toUtf8()), before.err.constData());
    QVERIFY(!m_folder.files().contains(u"no.pdf"_s));
}

void TestReportCommand::everyDocumentIsWrittenAsASpecimen_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("email");
    for (const DocumentKind &kind : DocumentKinds::all())
        QTest::newRow(kind.word) << QString::fromLatin1(kind.word) << kind.isEmail;
}

void TestReportCommand::everyDocumentIsWrittenAsASpecimen()
{
    QFETCH(QString, kind);
    QFETCH(bool, email);
    const Ran ran = run({u"document"_s, m_demo, kind, out(kind + (email ? u".txt"_s : u".pdf"_s))});
    if (kind == u"amendment"_s && ran.status == 1)
        QSKIP("the demonstration has no amendment");
    PC_STATUS(ran, 0);
    const QByteArray bytes = read(kind + (email ? u".txt"_s : u".pdf"_s));
    QVERIFY(email ? bytes.size() > 100 : bytes.startsWith("%PDF-"));
}

void TestReportCommand::aDocumentIsMadeForTheRecordAskedFor()
{
    const Ran ran = run({u"document"_s, m_demo, u"mayor_letter"_s, out(u"letter.odt"_s), u"--record"_s, u"etroeungt"_s});
    PC_STATUS(ran, 0);
    QVERIFY(QString::fromUtf8(unzip(read(u"letter.odt"_s)).files["content.xml"]).contains(u"Étrœungt"_s));
    PC_STATUS(run({u"document"_s, m_demo, u"mayor_letter"_s, out(u"no.odt"_s), u"--record"_s, u"saint"_s}), 1);
    PC_STATUS(run({u"document"_s, m_demo, u"mayor_letter"_s, out(u"no.odt"_s), u"--record"_s, u"zzzzzz"_s}), 1);
    QVERIFY(!m_folder.files().contains(u"no.odt"_s));
}

void TestReportCommand::nothingIsWrittenInTheRegister()
{
    const QByteArray before = read(u"demo.pcom"_s);
    PC_STATUS(run({u"report"_s, m_demo, m_list, out(u"a.pdf"_s)}), 0);
    PC_STATUS(run({u"document"_s, m_demo, u"mayor_letter"_s, out(u"a.odt"_s)}), 0);
    QCOMPARE(read(u"demo.pcom"_s), before);
}

void TestReportCommand::wrongUsageIsTwo_data()
{
    QTest::addColumn<QStringList>("words");
    const QString list = m_list;
    QTest::newRow("no such report") << QStringList{u"nothing"_s, out(u"x.pdf"_s)};
    QTest::newRow("no ending") << QStringList{list, out(u"x"_s)};
    QTest::newRow("another ending") << QStringList{list, out(u"x.docx"_s)};
    QTest::newRow("another format") << QStringList{list, out(u"x.pdf"_s), u"--format"_s, u"doc"_s};
    QTest::newRow("no such commune") << QStringList{u"commune"_s, out(u"x.pdf"_s), u"--commune"_s, u"00000"_s};
    QTest::newRow("no such action") << QStringList{u"proposal"_s, out(u"x.pdf"_s), u"--proposal"_s, u"1999-001"_s};
    QTest::newRow("no such student") << QStringList{u"student"_s, out(u"x.pdf"_s), u"--student"_s, u"nobody"_s};
    QTest::newRow("no such arrondissement") << QStringList{list, out(u"x.pdf"_s), u"--arrondissement"_s, u"999"_s};
    QTest::newRow("no arrondissement there") << QStringList{u"yearly"_s, out(u"x.pdf"_s), u"--arrondissement"_s, u"591"_s};
    QTest::newRow("no such frozen report") << QStringList{u"BIL-1999-0001"_s, out(u"x.pdf"_s)};
    QTest::newRow("no such campaign") << QStringList{list, out(u"x.pdf"_s), u"--campaign"_s, u"1999-2000"_s};
    QTest::newRow("no such column") << QStringList{list, out(u"x.pdf"_s), u"--columns"_s, u"nothing"_s};
    QTest::newRow("no day") << QStringList{list, out(u"x.pdf"_s), u"--as-of"_s, u"2026-02-30"_s};
    QTest::newRow("both ways up") << QStringList{list, out(u"x.pdf"_s), u"--landscape"_s, u"--portrait"_s};
    QTest::newRow("a letter as a table") << QStringList{u"mayor_letter"_s, out(u"x.xlsx"_s)};
    QTest::newRow("an e-mail as pages") << QStringList{u"mayor_email"_s, out(u"x.pdf"_s)};
    QTest::newRow("no month") << QStringList{u"hour_sheet"_s, out(u"x.pdf"_s), u"--month"_s, u"2026-13"_s};
    QTest::newRow("the register itself") << QStringList{list, m_demo, u"--format"_s, u"pdf"_s};
}

void TestReportCommand::wrongUsageIsTwo()
{
    QFETCH(QStringList, words);
    const QString command = DocumentKinds::find(words.first()) ? u"document"_s : u"report"_s;
    const Ran ran = run(QStringList{command, m_demo} + words);
    PC_STATUS(ran, 2);
    QVERIFY2(ran.err.size() > 20 && ran.out.isEmpty(), ran.err.constData());
    QVERIFY(!m_folder.files().contains(u"x.pdf"_s));
}

void TestReportCommand::whatCannotBeIsOne_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("a student who is not there") << QStringList{u"document"_s, m_demo, u"student_letter"_s, out(u"x.pdf"_s), u"--record"_s, u"zzzzzz"_s};
    QTest::newRow("a folder that is not there") << QStringList{u"report"_s, m_demo, m_list, out(u"nowhere/x.pdf"_s)};
}

void TestReportCommand::whatCannotBeIsOne()
{
    QFETCH(QStringList, words);
    const Ran ran = run(words);
    PC_STATUS(ran, 1);
    QVERIFY2(ran.err.size() > 20, ran.err.constData());
}

void TestReportCommand::tablesAreExportedAsWorkbooks()
{
    const Ran ran = run({u"export"_s, m_demo, u"hours"_s, out(u"hours.xlsx"_s), u"--search"_s, u"a"_s});
    PC_STATUS(ran, 0);
    const ZipFiles zip = unzip(read(u"hours.xlsx"_s));
    QCOMPARE(zip.faults, QByteArrayList());
    const QByteArray sheet = zip.files["xl/worksheets/sheet1.xml"];
    QVERIFY(sheet.contains("<autoFilter ") && !sheet.contains("<f>"));
    QVERIFY(zip.files["xl/styles.xml"].contains("[h]&quot; h &quot;mm"));
    QVERIFY(zip.files["xl/worksheets/sheet2.xml"].size() > 100);
    const Ran piped = run({u"export"_s, m_demo, u"communes"_s, u"-"_s, u"--format"_s, u"xlsx"_s});
    PC_STATUS(piped, 0);
    QVERIFY(piped.out.startsWith("PK"));
}

void TestReportCommand::itWorksWithoutADisplay()
{
    const Ran ran = runProgram({u"report"_s, m_demo, m_list, out(u"program.pdf"_s)});
    PC_STATUS(ran, 0);
    QVERIFY2(!ran.err.contains("qt.qpa"), ran.err.constData());
    QVERIFY(read(u"program.pdf"_s).startsWith("%PDF-"));
    PC_STATUS(runProgram({u"reports"_s}), 0);
}

void TestReportCommand::aPdfNeedsAFontAndSaysSo()
{
    // A configuration of fontconfig that knows of none.
    const QString none = m_folder.write(u"fonts.conf"_s, "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">"
                                                         "<fontconfig><dir>/nowhere</dir></fontconfig>");
    qputenv("FONTCONFIG_FILE", none.toLocal8Bit());
    const Ran pdf = runProgram({u"report"_s, m_demo, m_list, out(u"empty.pdf"_s)});
    const Ran odt = runProgram({u"report"_s, m_demo, m_list, out(u"full.odt"_s)});
    qunsetenv("FONTCONFIG_FILE");
    PC_STATUS(pdf, 1);
    QVERIFY2(pdf.err.contains("fonts-dejavu-core"), pdf.err.constData());
    QVERIFY(!m_folder.files().contains(u"empty.pdf"_s));
    PC_STATUS(odt, 0);
}

PC_TEST_MAIN_WITH(QGuiApplication, TestReportCommand)
#include "tst_reportcommand.moc"
