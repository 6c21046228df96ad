// Papers as files other programs open: text documents, workbooks, tables. Read back here with readers of our own.
#include "models/paper/odtbody.h"
#include "models/paper/paperwriters.h"
#include "models/paper/workbook.h"
#include "models/paper/xlsxwriter.h"
#include "models/paper/zipwriter.h"
#include "models/tables/csvreader.h"
#include "tests/models/paper/samples.h"
#include "tests/models/paper/zipreader.h"
#include "tests/support/testmain.h"

#include <QGuiApplication>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace pc;
using namespace pc::test;

class TestPaperWriters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

    void aZipReadsBack();
    void formatsHaveTheirNames();
    void spreadsheetsNeedATable();
    void aTextDocumentIsWhatProgramsExpect();
    void aTextDocumentHoldsEveryBlock();
    void aTextDocumentKeepsTheTextAsItIs();
    void eachPaperHasItsOwnPages();
    void everyStyleUsedIsThere();
    void everyPictureIsThere();
    void aWorkbookHasASheetForEachTable();
    void cellsHaveTheirTypes();
    void groupsBecomeAColumnAndTotalsStayOutOfTheFilter();
    void textIsNeverAFormula_data();
    void textIsNeverAFormula();
    void textNoXmlCanHoldIsMended();
    void sheetNamesAreThoseASheetMayHave_data();
    void sheetNamesAreThoseASheetMayHave();
    void sheetNamesAreNeverTwice();
    void tooManyRowsAreRefused();
    void aMergeHasShortHeadersAndText();
    void aTableForProgramsHasItsKeys();
    void theSamePaperMakesTheSameBytes_data();
    void theSamePaperMakesTheSameBytes();

private:
    static QByteArray written(PaperFormat format, std::span<const Paper> papers)
    {
        const auto bytes = PaperWriter::write(format, papers, QDate(2026, 11, 3));
        if (!bytes)
            QTest::qFail(qPrintable(bytes.error().message + bytes.error().detail), __FILE__, __LINE__);
        return bytes ? *bytes : QByteArray();
    }
    static QByteArray written(PaperFormat format, const Paper &paper) { return written(format, std::span(&paper, 1)); }
    /// Everything between the tags; a fault in the XML as a sentence.
    static QString textOf(const QByteArray &xml)
    {
        QXmlStreamReader reader(xml);
        QString text;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::Characters)
                text += reader.text();
        }
        return reader.hasError() ? u"FAULT "_s + reader.errorString() : text;
    }
    /// Values of an attribute, wherever it stands.
    static QStringList values(const QByteArray &xml, const QString &attribute)
    {
        QStringList found;
        QXmlStreamReader reader(xml);
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            for (const QXmlStreamAttribute &each : reader.attributes()) {
                if (each.qualifiedName() == attribute)
                    found << each.value().toString();
            }
        }
        return found;
    }
    static Paper withTable(const PaperTable &table, const QString &title = u"Liste"_s)
    {
        Paper paper;
        paper.title = title;
        paper.blocks = {table};
        return paper;
    }
    static PaperTable oneColumn(const std::vector<PaperCell> &cells)
    {
        PaperTable table;
        table.columns = {{u"Valeur"_s}};
        for (const PaperCell &cell : cells)
            table.rows.push_back({{cell}});
        return table;
    }
    static QMap<QByteArray, QByteArray> workbook(const QByteArray &bytes)
    {
        const ZipFiles zip = unzip(bytes);
        if (!zip.faults.isEmpty())
            QTest::qFail(zip.faults.join(", ").constData(), __FILE__, __LINE__);
        return zip.files;
    }
};

void TestPaperWriters::aZipReadsBack()
{
    QByteArray noise(70000, '\0');
    for (int i = 0; i < noise.size(); ++i)
        noise[i] = char((i * 7919) >> 3);
    ZipWriter zip;
    zip.add("mimetype", "text", true);
    zip.add("folder/empty", {});
    zip.add("text", QByteArray("the same words ").repeated(5000));
    zip.add("noise", noise);
    const auto archive = zip.finish();
    QVERIFY(archive.ok());
    const ZipFiles found = unzip(*archive);
    QCOMPARE(found.faults, QByteArrayList());
    QCOMPARE(found.order, (QByteArrayList{"mimetype", "folder/empty", "text", "noise"}));
    QCOMPARE(found.files["text"], QByteArray("the same words ").repeated(5000));
    QCOMPARE(found.files["noise"], noise);
}

void TestPaperWriters::formatsHaveTheirNames()
{
    QVERIFY(PaperWriter::formatOf(u"a/b.PDF"_s) == PaperFormat::Pdf);
    QVERIFY(PaperWriter::formatOf(u"x.odt"_s) == PaperFormat::Odt);
    QVERIFY(PaperWriter::formatOf(u"x.y.xlsx"_s) == PaperFormat::Xlsx);
    QVERIFY(PaperWriter::formatOf(u"x.csv"_s) == PaperFormat::Csv);
    for (const QString &none : {u"x"_s, u"x.doc"_s, u""_s, u"pdf"_s, u"x.pdf.zip"_s})
        QVERIFY2(!PaperWriter::formatOf(none), qPrintable(none));
    QSet<QString> labels;
    for (const PaperFormat format : {PaperFormat::Pdf, PaperFormat::Odt, PaperFormat::Xlsx, PaperFormat::Csv}) {
        QVERIFY(PaperWriter::formatOf(u"x."_s + PaperWriter::ending(format)) == format);
        QVERIFY(PaperWriter::label(format).contains(u"(*."_s + PaperWriter::ending(format) + u')'));
        QVERIFY(PaperWriter::mediaType(format).contains(u'/'));
        labels << PaperWriter::label(format);
    }
    QCOMPARE(labels.size(), 4);
}

void TestPaperWriters::spreadsheetsNeedATable()
{
    const Paper plain = letter();
    QVERIFY(PaperWriter::canHold(PaperFormat::Odt, plain) && PaperWriter::canHold(PaperFormat::Pdf, plain));
    Paper words;
    words.blocks = {paragraph(u"words"_s)};
    for (const PaperFormat format : {PaperFormat::Xlsx, PaperFormat::Csv}) {
        QVERIFY(!PaperWriter::canHold(format, words));
        const auto refused = PaperWriter::write(format, words);
        QVERIFY(!refused && refused.error().kind == ErrorKind::Refused && !refused.error().message.isEmpty());
    }
    words.blocks = {Together{{paragraph(u"words"_s), sampleTable(2)}}};
    QVERIFY(PaperWriter::canHold(PaperFormat::Xlsx, words));
}

void TestPaperWriters::aTextDocumentIsWhatProgramsExpect()
{
    const QByteArray bytes = written(PaperFormat::Odt, everything());
    const ZipFiles zip = unzip(bytes);
    QCOMPARE(zip.faults, QByteArrayList());
    QCOMPARE(zip.order.first(), QByteArray("mimetype"));
    QCOMPARE(bytes.mid(30, 8 + 39), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text")); // at a fixed place, not compressed
    for (const char *name : {"content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"})
        QVERIFY2(!textOf(zip.files[name]).startsWith(u"FAULT"), qPrintable(textOf(zip.files[name])));
    const QStringList listed = values(zip.files["META-INF/manifest.xml"], u"manifest:full-path"_s);
    for (const QByteArray &name : zip.order) {
        if (name != "mimetype" && name != "META-INF/manifest.xml")
            QVERIFY2(listed.contains(QString::fromLatin1(name)), name.constData());
    }
    QCOMPARE(values(zip.files["styles.xml"], u"fo:page-width"_s), QStringList{u"210mm"_s});
    QVERIFY(textOf(zip.files["meta.xml"]).contains(everything().title));
}

void TestPaperWriters::aTextDocumentHoldsEveryBlock()
{
    Paper paper;
    paper.title = u"Titre du rapport"_s;
    paper.blocks = {paragraph(u"Un chapitre"_s, ParagraphRole::Heading),
                    paragraph(u"Un point"_s, ParagraphRole::Item),
                    sampleTable(3),
                    PaperFigures{{{u"Communes"_s, u"352"_s, u"sur 647"_s}}},
                    PaperBars{u"Heures"_s, {u"visées"_s, u"saisies"_s}, {{u"Avesnes"_s, {3, 1}, u"4 h"_s}}},
                    PaperForm{{{u"Nom"_s, u"Dupont"_s}, {u"Prénom"_s}}, true},
                    PaperTicks{u"Accord"_s, {{u"oui"_s, true}, {u"non"_s, false}}},
                    PaperSignatures{{{u"Pour la commune"_s, u"Anne Dupont"_s, u"signé le 3 novembre 2026"_s}}},
                    PaperCode{u"ATT-2026-0014-K"_s, u"Attestation"_s},
                    PaperLabels{u"L7163"_s, 1, {{u"Mairie"_s, u"59000 Lille"_s}}},
                    PaperImage{sampleLogo(), u"Un dessin"_s, 20},
                    CutLine{u"à découper"_s},
                    Addressee{{u"Mairie d’Étrœungt"_s, u"59219 Étrœungt"_s}},
                    Together{{paragraph(u"ensemble"_s)}}};
    const QByteArray content = unzip(written(PaperFormat::Odt, paper)).files["content.xml"];
    const QString text = textOf(content);
    for (const QString &words :
         {u"Titre du rapport"_s, u"Un chapitre"_s, u"Un point"_s, u"Étrœungt 1"_s, u"352"_s, u"sur 647"_s, u"visées"_s, u"Avesnes"_s, u"Dupont"_s,
          u"Prénom"_s, u"☑\u00A0oui"_s, u"☐\u00A0non"_s, u"Pour la commune"_s, u"signé le 3 novembre 2026"_s, u"ATT-2026-0014-K"_s,
          u"59000 Lille"_s, u"Un dessin"_s, u"à découper"_s, u"Mairie d’Étrœungt"_s, u"ensemble"_s})
        QVERIFY2(text.contains(words), qPrintable(words));
    QVERIFY(content.contains("<text:h ") && content.contains("text:outline-level=\"1\""));
    QVERIFY(content.contains("<table:table-header-rows>") && content.contains("<text:list "));
}

void TestPaperWriters::aTextDocumentKeepsTheTextAsItIs()
{
    Paper paper;
    paper.blocks = {paragraph(u"deux  espaces, \"guillemets\" <b> & \ttabulation\nligne\u202F!"_s),
                    paragraph(QString(u"nul\0 x\u0001y \uFFFE "_s) + QChar(0xd800) + u"z 😀"_s)};
    const QByteArray content = unzip(written(PaperFormat::Odt, paper)).files["content.xml"];
    QVERIFY2(!textOf(content).startsWith(u"FAULT"), qPrintable(textOf(content)));
    QVERIFY2(content.contains("deux <text:s/>espaces, &quot;guillemets&quot; &lt;b&gt; &amp; <text:tab/>tabulation<text:line-break/>ligne\xe2\x80\xaf!"),
             content.right(900).constData());
    QVERIFY(textOf(content).contains(u"nul\uFFFD x\uFFFDy \uFFFD \uFFFDz 😀"_s));
}

void TestPaperWriters::eachPaperHasItsOwnPages()
{
    std::vector<Paper> papers = {letter(), everything(), labels(3)};
    papers[1].landscape = true;
    const ZipFiles zip = unzip(written(PaperFormat::Odt, papers));
    QCOMPARE(values(zip.files["styles.xml"], u"fo:page-width"_s), (QStringList{u"210mm"_s, u"297mm"_s, u"210mm"_s}));
    QCOMPARE(values(zip.files["content.xml"], u"style:master-page-name"_s), (QStringList{u"Standard"_s, u"P2"_s, u"P3"_s}));
    QCOMPARE(values(zip.files["content.xml"], u"style:page-number"_s).size(), 3);
}

void TestPaperWriters::everyStyleUsedIsThere()
{
    const std::vector<Paper> papers = {letter(), everything(), labels(3)};
    const ZipFiles zip = unzip(written(PaperFormat::Odt, papers));
    QStringList known = values(zip.files["styles.xml"], u"style:name"_s) + values(zip.files["content.xml"], u"style:name"_s);
    for (const char *part : {"content.xml", "styles.xml"}) {
        for (const QString &attribute : {u"text:style-name"_s, u"table:style-name"_s, u"style:parent-style-name"_s,
                                         u"style:master-page-name"_s, u"style:page-layout-name"_s, u"style:font-name"_s}) {
            for (const QString &used : values(zip.files[part], attribute))
                QVERIFY2(known.contains(used), qPrintable(attribute + u' ' + used));
        }
    }
}

void TestPaperWriters::everyPictureIsThere()
{
    const ZipFiles zip = unzip(written(PaperFormat::Odt, everything()));
    const QStringList used = values(zip.files["content.xml"], u"xlink:href"_s);
    QVERIFY(!used.isEmpty());
    for (const QString &name : used) {
        const QByteArray bytes = zip.files.value(name.toLatin1());
        QVERIFY2(!bytes.isEmpty(), qPrintable(name));
        if (name.endsWith(u".png"_s))
            QVERIFY(!QImage::fromData(bytes, "PNG").isNull());
    }
}

void TestPaperWriters::aWorkbookHasASheetForEachTable()
{
    PaperTable second = sampleTable(2);
    second.title = u"Communes: [2026]"_s;
    Paper paper = withTable(sampleTable(4), u"Registre"_s);
    paper.subtitle = u"Campagne 2026-2027"_s;
    paper.blocks.push_back(Together{{second}});
    const auto files = workbook(written(PaperFormat::Xlsx, paper));
    QStringList names = values(files["xl/workbook.xml"], u"name"_s);
    names.removeIf([](const QString &name) { return name.startsWith(u"_xlnm"_s); });
    QCOMPARE(names.size(), 3);
    QCOMPARE(names.at(1), u"Communes- -2026-"_s);
    for (int i = 1; i <= 3; ++i) {
        const QByteArray sheet = files["xl/worksheets/sheet" + QByteArray::number(i) + ".xml"];
        QVERIFY(sheet.contains("<autoFilter ref=") && sheet.contains("state=\"frozen\"") && sheet.contains("<col "));
    }
    QVERIFY(textOf(files["xl/sharedStrings.xml"]).contains(u"Campagne 2026-2027"_s));
    QVERIFY(textOf(files["docProps/core.xml"]).contains(u"2026-11-03"_s));
}

void TestPaperWriters::cellsHaveTheirTypes()
{
    const auto files = workbook(written(PaperFormat::Xlsx, withTable(oneColumn({{u"03/11/2026"_s, QDate(2026, 11, 3)},
                                                                                {u"1 234"_s, qint64(1234)},
                                                                                {u"30\u00A0h"_s, qint64(1800)},
                                                                                {u"59219"_s},
                                                                                {u"+33353010000"_s},
                                                                                {u"0 h"_s, qint64(0)},
                                                                                {u"2,5"_s, qint64(150)},
                                                                                {u"oui"_s, true},
                                                                                {u""_s}}))));
    const QByteArray sheet = files["xl/worksheets/sheet1.xml"];
    QVERIFY2(sheet.contains("<v>46329</v>"), sheet.constData()); // days since 30 December 1899
    QVERIFY2(sheet.contains("<v>1234</v>") && sheet.contains("<v>1.25</v>") && sheet.contains("<v>2.5</v>"), sheet.constData());
    QCOMPARE(sheet.count("t=\"s\""), 4); // the title, two codes, a word
    const QByteArray styles = files["xl/styles.xml"];
    QVERIFY(styles.contains("dd/mm/yyyy") && styles.contains("[h]&quot; h &quot;mm"));
    const QString strings = textOf(files["xl/sharedStrings.xml"]);
    QVERIFY(strings.contains(u"59219"_s) && strings.contains(u"+33353010000"_s));
}

void TestPaperWriters::groupsBecomeAColumnAndTotalsStayOutOfTheFilter()
{
    PaperTable table;
    table.columns = {{u"Commune"_s}, {u"Heures"_s}};
    table.rows = {{{{u"Avesnes"_s}}, RowRole::Group},
                  {{{u"Étrœungt"_s}, {u"30"_s, qint64(30)}}},
                  {{{u"Douai"_s}}, RowRole::Group},
                  {{{u"Erchin"_s}, {u"12"_s, qint64(12)}}},
                  {{{u"Total"_s}, {u"42"_s, qint64(42)}}, RowRole::Total}};
    const auto files = workbook(written(PaperFormat::Xlsx, withTable(table)));
    const QByteArray sheet = files["xl/worksheets/sheet1.xml"];
    QVERIFY2(sheet.contains("<autoFilter ref=\"A1:C3\"/>"), sheet.constData());
    QCOMPARE(sheet.count("<row "), 4);
    const QString csv = QString::fromUtf8(written(PaperFormat::Csv, withTable(table)));
    QCOMPARE(csv, u"group,Commune,Heures\nAvesnes,Étrœungt,30\nDouai,Erchin,12\n"_s);
}

void TestPaperWriters::textIsNeverAFormula_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"=1+1", "+33 3 53 01 00 00", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "\t=1", "{=1}", "http://village.example"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestPaperWriters::textIsNeverAFormula()
{
    QFETCH(QString, text);
    ExportTable table;
    table.columns = {{u"a"_s, text}};
    table.rows = {{text}};
    const auto bytes = writeXlsx(table, {.title = text, .day = QDate(2026, 11, 3)});
    QVERIFY(bytes.ok());
    const auto files = workbook(*bytes);
    QVERIFY(!files["xl/worksheets/sheet1.xml"].contains("<f>") && !files["xl/worksheets/sheet1.xml"].contains("<hyperlink"));
    QVERIFY(textOf(files["xl/sharedStrings.xml"]).contains(text.trimmed()));
}

void TestPaperWriters::textNoXmlCanHoldIsMended()
{
    ExportTable table;
    table.columns = {{u"a"_s, u"a"_s}};
    table.rows = {{QString(u"nul\0after\u0001 \uFFFF"_s) + QChar(0xdc00)}, {QString(40000, u'é')}, {u"line\nend & <b>"_s}};
    const auto bytes = writeXlsx(table, {.title = u"x"_s, .day = QDate(2026, 11, 3)});
    QVERIFY2(bytes.ok(), bytes.ok() ? "" : qPrintable(bytes.error().detail));
    const QString strings = textOf(workbook(*bytes)["xl/sharedStrings.xml"]);
    QVERIFY2(!strings.startsWith(u"FAULT"), qPrintable(strings));
    QVERIFY(strings.contains(u"after"_s) && strings.contains(u"line\nend & <b>"_s));
    QCOMPARE(strings.count(u'é'), 32766);
}

void TestPaperWriters::sheetNamesAreThoseASheetMayHave_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Communes"_s << u"Communes"_s;
    QTest::newRow("signs") << u"a[b]c:d*e?f/g\\h"_s << u"a-b-c-d-e-f-g-h"_s;
    QTest::newRow("31") << QString(31, u'x') << QString(31, u'x');
    QTest::newRow("32") << QString(32, u'x') << QString(31, u'x');
    QTest::newRow("apostrophes") << u"'a'"_s << u"a"_s;
    QTest::newRow("space at the cut") << QString(30, u'x') + u" y"_s << QString(30, u'x');
    QTest::newRow("a pair at the cut") << QString(30, u'x') + u"😀"_s << QString(30, u'x');
    QTest::newRow("nothing") << u""_s << u"Sheet"_s;
    QTest::newRow("only apostrophes") << u"''"_s << u"Sheet"_s;
}

void TestPaperWriters::sheetNamesAreThoseASheetMayHave()
{
    QFETCH(QString, title);
    QFETCH(QString, name);
    QCOMPARE(XlsxWriter::sheetName(title, {}), name);
}

void TestPaperWriters::sheetNamesAreNeverTwice()
{
    QStringList taken;
    for (int i = 0; i < 12; ++i) {
        const QString name = XlsxWriter::sheetName(QString(40, i % 2 ? u'x' : u'X'), taken);
        QVERIFY(name.size() <= 31);
        QVERIFY(!taken.contains(name, Qt::CaseInsensitive));
        taken << name;
    }
}

void TestPaperWriters::tooManyRowsAreRefused()
{
    ExportTable table;
    table.columns = {{u"a"_s, u"a"_s}};
    table.rows.resize(size_t(Sheet::mostRows) + 1);
    const auto refused = writeXlsx(table, {.title = u"x"_s});
    QVERIFY(!refused && refused.error().kind == ErrorKind::Refused);
}

void TestPaperWriters::aMergeHasShortHeadersAndText()
{
    ExportTable table;
    table.columns = {{u"name"_s, u"Commune"_s}, {u"postcode"_s, u"Code postal"_s}, {u"since"_s, u"Depuis"_s}};
    table.rows = {{u"Étrœungt"_s, u"59219"_s, QDate(2026, 11, 3)}, {u"Erchin"_s}};
    const ExportTable merged = mergeColumns(table, {{u"postcode"_s, u"CP"_s}, {u"name"_s, u"COMMUNE"_s}, {u"nothing"_s, u"ARTICLE"_s}, {u"since"_s, u"DATE"_s}});
    QCOMPARE(merged.columns.size(), size_t(4));
    QCOMPARE(merged.columns[0].label, u"CP"_s);
    QCOMPARE(merged.rows[0], (std::vector<Cell>{u"59219"_s, u"Étrœungt"_s, Cell(), u"03/11/2026"_s}));
    QCOMPARE(merged.rows[1], (std::vector<Cell>{Cell(), u"Erchin"_s, Cell(), Cell()}));
}

void TestPaperWriters::aTableForProgramsHasItsKeys()
{
    PaperTable table;
    table.columns = {{u"Commune"_s, Align::Start, 0, u"commune"_s}, {u"Depuis"_s, Align::End, 0, u"since"_s}, {u"Heures"_s, Align::End, 0, u"minutes"_s}};
    table.rows = {{{{u"=Étrœungt, \"59\""_s}, {u"03/11/2026"_s, QDate(2026, 11, 3)}, {u"30 h"_s, qint64(1800)}}}};
    QCOMPARE(QString::fromUtf8(written(PaperFormat::Csv, withTable(table))),
             u"commune,since,minutes\n\"=Étrœungt, \"\"59\"\"\",2026-11-03,1800\n"_s);
}

void TestPaperWriters::theSamePaperMakesTheSameBytes_data()
{
    QTest::addColumn<int>("format");
    for (const PaperFormat format : {PaperFormat::Odt, PaperFormat::Xlsx, PaperFormat::Csv})
        QTest::newRow(qPrintable(PaperWriter::ending(format))) << int(format);
}

void TestPaperWriters::theSamePaperMakesTheSameBytes()
{
    QFETCH(int, format);
    const Paper paper = everything();
    const QByteArray first = written(PaperFormat(format), paper);
    QTest::qWait(1100);
    QCOMPARE(written(PaperFormat(format), paper), first);
}

PC_TEST_MAIN_WITH(QGuiApplication, TestPaperWriters)
#include "tst_paperwriters.moc"
