// Tables copied and pasted between us and spreadsheets, browsers and text editors.
#include "models/tables/clipboardtable.h"
#include "models/tables/htmltable.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace pc;

namespace {

using Rows = std::vector<QStringList>;

Rows pasted(const char *plain, const char *html = nullptr)
{
    QMimeData mime;
    if (plain)
        mime.setText(QString::fromUtf8(plain));
    if (html)
        mime.setHtml(QString::fromUtf8(html));
    const auto table = tableFromMimeData(mime);
    return table ? table->rows : Rows{};
}

QStringList row(const char *cells)
{
    return QString::fromUtf8(cells).split(u'|');
}

Rows html(const char *source)
{
    const auto table = tableFromHtml(QString::fromUtf8(source));
    return table ? table->rows : Rows{};
}

} // namespace

class TestClipboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tabsMakeColumnsAndLinesMakeRows()
    {
        QCOMPARE(pasted("a\tb\r\n1\t2\r\n"), Rows({row("a|b"), row("1|2")}));
    }

    void emptyRowsAtTheEndAreDropped()
    {
        QCOMPARE(pasted("a\tb\n\n1\t2\n\t\n\n"), Rows({row("a|b"), row("|"), row("1|2")}));
        QVERIFY(pasted("").empty());
        QVERIFY(pasted(" \n\t\n").empty());
    }

    void shortRowsAreFilled()
    {
        QCOMPARE(pasted("a\tb\tc\n1"), Rows({row("a|b|c"), row("1||")}));
    }

    void excelQuotesCellsWithLinesAndOnlyThose()
    {
        QCOMPARE(pasted("a\t\"1\r\n2 \"\"x\"\"\"\tc"), Rows({row("a|1\n2 \"x\"|c")}));
        QCOMPARE(pasted("\"Le Clos\" bis\t\"seul\"\t\"open\n2\t3\t4"),
                 Rows({row("\"Le Clos\" bis|\"seul\"|\"open"), row("2|3|4")}));
    }

    void plainTextIsKeptWhenTheHtmlAgrees()
    {
        QCOMPARE(pasted("a  b\tc", "<table><tr><td>a b<td>c</table>"), Rows({row("a  b|c")}));
    }

    void htmlDecidesWhenThePlainTextIsAmbiguous()
    {
        // A word processor writes the two lines of a cell as two lines of text.
        QCOMPARE(pasted("a\nb\tc\n", "<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table>"),
                 Rows({row("a\nb|c")}));
        QCOMPARE(pasted("\"x\"\ty", "<table><tr><td>&quot;x&quot;</td><td>y</td></tr></table>"),
                 Rows({row("\"x\"|y")}));
        QCOMPARE(pasted(nullptr, "<table><tr><td>x</td></tr></table>"), Rows({row("x")}));
    }

    void aColumnOfCodesIsATable()
    {
        QCOMPARE(pasted("59001\n59002\n"), Rows({row("59001"), row("59002")}));
    }

    void aCsvCopiedFromATextEditorIsATable()
    {
        QCOMPARE(pasted("a;b\n1;\"2\"\n"), Rows({row("a|b"), row("1|2")}));
        QCOMPARE(pasted("un; deux\ntrois\n"), Rows({row("un; deux"), row("trois")}));
    }

    void csvAloneIsReadToo()
    {
        QMimeData mime;
        mime.setData(QStringLiteral("text/csv"), "a,b\n1,\xE9\n");
        QVERIFY(looksTabular(mime));
        QCOMPARE(tableFromMimeData(mime)->rows, Rows({row("a|b"), row("1|é")}));
    }

    void onlyTablesLookTabular()
    {
        QMimeData mime;
        QVERIFY(!looksTabular(mime));
        QVERIFY(!tableFromMimeData(mime));
        mime.setText(QStringLiteral("a simple text\nof two lines"));
        QVERIFY(!looksTabular(mime));
        mime.setHtml(QStringLiteral("<p>a simple text"));
        QVERIFY(!looksTabular(mime));
        mime.setHtml(QStringLiteral("<TABLE border=1><tr><td>x"));
        QVERIFY(looksTabular(mime));
        QMimeData tabs;
        tabs.setText(QStringLiteral("a\tb"));
        QVERIFY(looksTabular(tabs));
    }

    void theHtmlOfASpreadsheetIsRead()
    {
        QCOMPARE(html("<html xmlns:o=\"urn:x\"><head><style><!-- td {color:red} --></style></head><body>"
                      "<!--StartFragment--><table width=3><col width=80>\r\n <tr height=20>\r\n  <td class=xl1 "
                      "title=\"a>b\">L&#39;&Eacute;t&eacute;\r\n  2026</td>\r\n  <td>a<br style='x'>\n  b</td>\r\n"
                      "  <td></td></tr>\r\n <tr><th>&lt;x&gt; &amp; &#x20AC;&nbsp;</th><td>&inconnu; & co</td>"
                      "<td>5 < 6</td></tr></table><!--EndFragment--></body></html>"),
                 Rows({row("L'Été 2026|a\nb|"), row("<x> & €|&inconnu; & co|5 < 6")}));
    }

    void mergedCellsAreSpread()
    {
        QCOMPARE(html("<table><tr><td rowspan=2>a<td colspan=\"2\">b<tr><td>c<td>d<tr><td>e<td>f<td>g</table>"),
                 Rows({row("a|b|"), row("|c|d"), row("e|f|g")}));
    }

    void aTableWithinACellIsTextOfThatCell()
    {
        QCOMPARE(html("<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</td></tr></table>"),
                 Rows({row("a\nb\nc|d")}));
    }

    void scriptsAndLaterTablesAreLeftOut()
    {
        QCOMPARE(html("<table></table><table><tr><td>x<script>alert('<td>')</script>y</td></tr></table>"
                      "<table><tr><td>z</td></tr></table>"), Rows({row("xy")}));
    }

    void whatWeCopyWeCanPaste()
    {
        TextTable table;
        table.header = row("Code|Note");
        table.rows = {row("01007|a\nb"), row("=1+1|\"dit\" Jo\t!"), row("+33 3 20|'x <b>"), row("@a|-2,5")};
        QMimeData mime;
        fillMimeData(mime, table, true);
        const auto read = tableFromMimeData(mime);
        QVERIFY(read);
        QCOMPARE(read->rows.front(), table.header);
        const QString text = mime.text();
        QVERIFY(text.contains(QStringLiteral("'=1+1")));
        QVERIFY(mime.html().contains(QStringLiteral("'=1+1")) || mime.html().contains(QStringLiteral("&#39;=1+1")));
        QVERIFY(mime.html().contains(QStringLiteral("mso-number-format:'\\@'\">01007")));
        QVERIFY(!mime.html().contains(QStringLiteral("<b>")));
        QVERIFY(mime.data(QStringLiteral("text/csv")).startsWith("Code;Note\r\n"));

        QMimeData plain;
        plain.setText(text);
        QCOMPARE(tableFromMimeData(plain)->rows,
                 Rows({table.header, table.rows[0], table.rows[1], table.rows[2], table.rows[3]}));

        QMimeData bare;
        fillMimeData(bare, table, false);
        QVERIFY(!bare.text().contains(QStringLiteral("Code")));
        QVERIFY(!bare.html().contains(QStringLiteral("<th")));
    }

    void randomTablesSurviveTheClipboard()
    {
        QRandomGenerator generator(5);
        const QString signs = QStringLiteral("a\"\"\t\n'=+-@;é 1");
        for (int round = 0; round < 3000; ++round) {
            TextTable table;
            const int columns = 2 + int(generator.bounded(3));
            for (int r = 1 + int(generator.bounded(4)); r > 0; --r) {
                QStringList cells{QStringLiteral("x")};
                while (cells.size() < columns) {
                    QString cell;
                    for (int n = int(generator.bounded(6)); n > 0; --n)
                        cell += signs[qsizetype(generator.bounded(int(signs.size())))];
                    cells << cell;
                }
                table.rows.push_back(cells);
            }
            QMimeData mime;
            fillMimeData(mime, table, false);
            QMimeData plain;
            plain.setText(mime.text());
            QCOMPARE(tableFromMimeData(plain)->rows, table.rows);
            const auto fromHtml = tableFromHtml(mime.html());
            QVERIFY(fromHtml);
            QCOMPARE(fromHtml->rows.size(), table.rows.size());
            QCOMPARE(fromHtml->rows.front().size(), columns);
        }
    }

    void damagedHtmlNeitherCrashesNorHangs()
    {
        const QString seed = QStringLiteral(
            "<style>x</style><table a=\"b\"><!-- c -->"
            "<tr><td colspan=2>a&amp;b&#233;</td><td rowspan=3>x<br>y</td></tr>"
            "<tr><th>z<table><tr><td>n</table></th></tr></table>");
        const QString signs = QStringLiteral("<>/!-\"'=&#;td0 \n");
        QRandomGenerator generator(3);
        for (int round = 0; round < 6000; ++round) {
            QString source = seed;
            for (int n = 1 + int(generator.bounded(15)); n > 0 && !source.isEmpty(); --n) {
                const qsizetype at = qsizetype(generator.bounded(int(source.size())));
                switch (generator.bounded(3)) {
                case 0: source[at] = signs[qsizetype(generator.bounded(int(signs.size())))]; break;
                case 1: source.remove(at, 1 + qsizetype(generator.bounded(8))); break;
                default: source.insert(at, source.mid(qsizetype(generator.bounded(int(source.size()))), 12));
                }
            }
            if (const auto table = tableFromHtml(source)) {
                for (const QStringList &cells : table->rows)
                    QCOMPARE(cells.size(), table->rows.front().size());
            }
            QMimeData mime;
            mime.setHtml(source);
            mime.setText(source);
            (void)tableFromMimeData(mime);
        }
    }

    void hostileSizesAreAnsweredQuickly_data()
    {
        QTest::addColumn<QString>("source");
        constexpr qsizetype kMany = 300'000;
        const QString start = QStringLiteral("<table><tr><td>");
        QTest::newRow("open tags") << start + QStringLiteral("<").repeated(kMany);
        QTest::newRow("open names") << start + QStringLiteral("<a ").repeated(kMany);
        QTest::newRow("comments") << start + QStringLiteral("<!--").repeated(kMany);
        QTest::newRow("scripts") << start + QStringLiteral("<script>").repeated(kMany);
        QTest::newRow("ampersands") << start + QStringLiteral("&").repeated(kMany);
        QTest::newRow("spans") << start + QStringLiteral("<td colspan=1000 rowspan=1000>").repeated(kMany);
        QTest::newRow("span rows") << start + QStringLiteral("<tr><td colspan=900 rowspan=1000>").repeated(kMany);
        QTest::newRow("depth") << start + QStringLiteral("<table>").repeated(kMany);
        QTest::newRow("quotes") << QStringLiteral("\"a\"\"\t").repeated(kMany);
        QTest::newRow("odd quotes") << QStringLiteral("\"\"\"a\t").repeated(kMany);
        QTest::newRow("even quotes") << QStringLiteral("\"x\t") + QStringLiteral("\"\"\t").repeated(kMany);
    }

    void hostileSizesAreAnsweredQuickly()
    {
        QFETCH(const QString, source);
        QElapsedTimer clock;
        clock.start();
        (void)tableFromHtml(source);
        QMimeData mime;
        mime.setText(source);
        (void)tableFromMimeData(mime);
        QVERIFY(clock.elapsed() < 10'000);
    }
};

PC_GUILESS_TEST_MAIN(TestClipboard)
#include "tst_clipboard.moc"
