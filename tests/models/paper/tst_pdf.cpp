// The PDF as other programs see it: an archive file with its fonts, pages of A4, words that can be searched.
#include "models/paper/pdfwriter.h"
#include "tests/models/paper/samples.h"
#include "tests/support/tempdir.h"
#include "tests/support/testmain.h"

#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

namespace {

QByteArray written(std::span<const Paper> papers)
{
    const auto bytes = PdfWriter::write(papers);
    if (!bytes)
        QTest::qFail(qPrintable(bytes.error().message), __FILE__, __LINE__);
    return bytes ? *bytes : QByteArray();
}

QByteArray written(const Paper &paper) { return written(std::span(&paper, 1)); }

bool has(const QString &program) { return !QStandardPaths::findExecutable(program).isEmpty(); }

// What a program says of a file.
QString said(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished())
        QTest::qFail(qPrintable(process.errorString()), __FILE__, __LINE__);
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class TestPdf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSaysItIsAnArchiveFile();
    void nothingIsTransparent();
    void theSamePaperMakesTheSameBytes();
    void anotherPaperHasAnotherIdentity();
    void fontsAreEmbedded();
    void pagesAreA4InTheirOrientation();
    void wordsCanBeSearched();
    void theHeaderIsReadOnEachPage();
    void theCodeIsRead();
    void itStopsWhenAsked();
    void nothingIsRefused();

private:
    TempDir m_folder;
};

void TestPdf::itSaysItIsAnArchiveFile()
{
    Paper paper = everything();
    paper.title = u"Attestation <d’heures> & co (essai) 𝄞"_s;
    const QByteArray bytes = written(paper);
    for (const char *mark : {"%PDF-1.4", "<pdfaid:part>1</pdfaid:part>", "<pdfaid:conformance>B</pdfaid:conformance>",
                             "/OutputIntent", "/GTS_PDFA1", "/FontFile2", "/CIDSet", "REG-2026-0007", "<xmp:CreatorTool>Petites communes<"})
        QVERIFY2(bytes.contains(mark), mark);
    QVERIFY(bytes.contains(u"Attestation &lt;d’heures&gt; &amp; co (essai) 𝄞"_s.toUtf8()));
    const QByteArray day = QDateTime::currentDateTimeUtc().date().toString(u"yyyyMMdd"_s).toLatin1();
    QVERIFY(bytes.contains("/CreationDate (D:" + day + "000000"));
}

void TestPdf::nothingIsTransparent()
{
    Paper paper = everything();
    paper.watermark = u"SPÉCIMEN"_s;
    const QByteArray bytes = written(paper);
    QVERIFY(!bytes.contains("/SMask ") || bytes.count("/SMask ") == bytes.count("/SMask /None"));
    for (qsizetype at = bytes.indexOf("/ca "); at >= 0; at = bytes.indexOf("/ca ", at + 1))
        QCOMPARE(bytes.mid(at, 7), QByteArray("/ca 1.0"));
}

void TestPdf::theSamePaperMakesTheSameBytes()
{
    const QByteArray first = written(everything());
    QTest::qWait(1100);
    QCOMPARE(written(everything()), first);
}

void TestPdf::anotherPaperHasAnotherIdentity()
{
    const auto identity = [](const QByteArray &bytes) { return bytes.mid(bytes.lastIndexOf("/ID ["), 80); };
    QVERIFY(identity(written(letter())) != identity(written(everything())));
    QVERIFY(!identity(written(letter())).contains("000000000000"));
}

void TestPdf::fontsAreEmbedded()
{
    if (!has(u"pdffonts"_s))
        QSKIP("pdffonts (poppler-utils) is not installed");
    const QString file = m_folder.write(u"fonts.pdf"_s, written(everything()));
    const QStringList lines = said(u"pdffonts"_s, {file}).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 2);
    const qsizetype column = lines.at(0).indexOf(u"emb"_s);
    for (const QString &line : lines.mid(2))
        QCOMPARE(line.mid(column, 3), u"yes"_s);
}

void TestPdf::pagesAreA4InTheirOrientation()
{
    if (!has(u"pdfinfo"_s))
        QSKIP("pdfinfo (poppler-utils) is not installed");
    Paper wide = report({sampleTable(40)});
    wide.landscape = true;
    const std::vector<Paper> papers{letter(), wide, letter()};
    const QString file = m_folder.write(u"sizes.pdf"_s, written(papers));
    const QString info = said(u"pdfinfo"_s, {u"-f"_s, u"1"_s, u"-l"_s, u"9"_s, file});
    const QRegularExpression size(u"Page\\s+(\\d) size:\\s+([\\d.]+) x ([\\d.]+)"_s);
    QStringList found;
    auto matches = size.globalMatch(info);
    while (matches.hasNext()) {
        const auto match = matches.next();
        found << u"%1 %2"_s.arg(qRound(match.captured(2).toDouble())).arg(qRound(match.captured(3).toDouble()));
    }
    QCOMPARE(found, QStringList({u"595 842"_s, u"842 595"_s, u"842 595"_s, u"595 842"_s}));
    QVERIFY(info.contains(u"Courrier au maire"_s));
}

void TestPdf::wordsCanBeSearched()
{
    if (!has(u"pdftotext"_s))
        QSKIP("pdftotext (poppler-utils) is not installed");
    const QString file = m_folder.write(u"words.pdf"_s, written(report({sampleTable(400)})));
    const QString text = said(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    for (const PaperRow &row : sampleTable(400).rows) {
        const QRegularExpression line(u"^\\s*"_s + QRegularExpression::escape(row.cells[0].text) + u"\\s.*29\\sh\\s30\\s*$"_s,
                                      QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption);
        QVERIFY2(line.match(text).hasMatch(), qPrintable(row.cells[0].text));
    }
}

void TestPdf::theHeaderIsReadOnEachPage()
{
    if (!has(u"pdftotext"_s))
        QSKIP("pdftotext (poppler-utils) is not installed");
    const QString file = m_folder.write(u"header.pdf"_s, written(report({sampleTable(400)})));
    QStringList pages = said(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s}).split(u'\f');
    QVERIFY(pages.takeLast().trimmed().isEmpty());
    QVERIFY(pages.size() > 5);
    for (const QString &page : pages) {
        QVERIFY(page.contains(u"Arrondissement"_s));
        QVERIFY(page.contains(u"Registre des communes"_s));
        QVERIFY(page.contains(u"/%1"_s.arg(pages.size())));
    }
}

void TestPdf::theCodeIsRead()
{
    if (!has(u"zbarimg"_s) || !has(u"pdftoppm"_s))
        QSKIP("zbarimg or pdftoppm is not installed");
    const QString text = u"PC1-AFF-000123-7K"_s;
    const QString file = m_folder.write(u"code.pdf"_s, written(report({PaperCode{text, u"À lire"_s}})));
    const QString picture = m_folder.filePath(u"code"_s);
    said(u"pdftoppm"_s, {u"-r"_s, u"150"_s, u"-png"_s, u"-singlefile"_s, file, picture});
    QCOMPARE(said(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, picture + u".png"_s}).trimmed(), text);
}

void TestPdf::itStopsWhenAsked()
{
    const std::vector<Paper> papers(5, letter());
    std::vector<int> asked;
    const auto bytes = PdfWriter::write(papers, [&](int paper) {
        asked.push_back(paper);
        return paper < 2;
    });
    QVERIFY(!bytes.ok());
    QCOMPARE(bytes.error().kind, ErrorKind::Refused);
    QCOMPARE(asked, (std::vector<int>{0, 1, 2}));
}

void TestPdf::nothingIsRefused()
{
    const auto bytes = PdfWriter::write({});
    QVERIFY(!bytes.ok());
    QCOMPARE(bytes.error().kind, ErrorKind::Usage);
}

PC_TEST_MAIN_WITH(QGuiApplication, TestPdf)
#include "tst_pdf.moc"
