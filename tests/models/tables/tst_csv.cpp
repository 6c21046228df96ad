// CSV as people bring it: every oddity of the reader. Round trips and damage are in tst_csvfuzz.cpp.
#include "models/tables/csvreader.h"
#include "models/tables/formulaguard.h"
#include "tests/support/testmain.h"

using namespace pc;

namespace {

QString refusal(const QString &text, const CsvLimits &limits = {})
{
    const auto read = readCsv(text, std::nullopt, limits);
    return read ? QString() : read.error().message;
}

TextTable table(const QString &text, std::optional<CsvDialect> dialect = std::nullopt)
{
    auto read = readCsv(text, dialect);
    if (!read)
        qWarning("unexpected refusal: %s", qUtf8Printable(read.error().message));
    return read ? std::move(*read) : TextTable{};
}

std::vector<QStringList> rows(std::initializer_list<QStringList> list)
{
    return list;
}

QChar guessed(const char *text)
{
    return guessDialect(QString::fromUtf8(text)).separator;
}

} // namespace

class TestCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void semicolonsTabsBarsAndCommasAreToldApart()
    {
        QCOMPARE(guessed("Code;Nom\n59001;Abancourt\n"), QChar(u';'));
        QCOMPARE(guessed("Code\tNom, usuel\n59001\tAbancourt\n"), QChar(u'\t'));
        QCOMPARE(guessed("Code|Nom\n59001|Abancourt\n"), QChar(u'|'));
        QCOMPARE(guessed("code,nom\n59001,\"Abancourt; le grand; le beau\"\n"), QChar(u','));
    }

    void decimalCommasDoNotHideTheSemicolon()
    {
        QCOMPARE(guessed("Nom;Heures\nDupont;2,5\nDurand;3,5\nMartin;4,5\n"), QChar(u';'));
        QCOMPARE(guessed("Nom, prénom;Heures\nDupont, Léa;2\nDurand, Ali;3\n"), QChar(u';'));
    }

    void separatorsInsideQuotesAreNotCounted()
    {
        QCOMPARE(guessed("a,\"x;\"\"y;\nz;\"\n1,\"2;3;4\"\n"), QChar(u','));
    }

    void aSingleColumnIsReadWithSemicolons()
    {
        QCOMPARE(guessed("Code\n59001\n"), QChar(u';'));
        QCOMPARE(table(QStringLiteral("Code\n59001\n59002\n")).rows, rows({{QStringLiteral("59001")},
                                                                         {QStringLiteral("59002")}}));
    }

    void everyLineEndIsALineEnd()
    {
        for (const QString &end : {QStringLiteral("\n"), QStringLiteral("\r"), QStringLiteral("\r\n")}) {
            const TextTable read = table(QStringLiteral("a;b/1;2/3;4///").replace(u'/', end));
            QCOMPARE(read.header, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
            QCOMPARE(read.rows, rows({{QStringLiteral("1"), QStringLiteral("2")},
                                      {QStringLiteral("3"), QStringLiteral("4")}}));
            QCOMPARE(read.lineNumbers, std::vector<int>({2, 3}));
        }
    }

    void quotedCellsHoldSeparatorsMarksAndLines()
    {
        const TextTable read = table(QStringLiteral("a;b\r\n\"x;y\";\"dit \"\"Jo\"\"\"\r\n\"1\r\n2\";z\r\nlast;1\r\n"));
        QCOMPARE(read.rows, rows({{QStringLiteral("x;y"), QStringLiteral("dit \"Jo\"")},
                                  {QStringLiteral("1\n2"), QStringLiteral("z")},
                                  {QStringLiteral("last"), QStringLiteral("1")}}));
        QCOMPARE(read.lineNumbers, std::vector<int>({2, 3, 5}));
    }

    void aQuotationMarkInsideABareCellIsOrdinary()
    {
        const TextTable read = table(QStringLiteral("a;b\nrue \"Basse\";\"x\"y\n"));
        QCOMPARE(read.rows, rows({{QStringLiteral("rue \"Basse\""), QStringLiteral("xy")}}));
    }

    void anOpenQuotationMarkIsRefusedNamingItsLine()
    {
        const QString message = refusal(QStringLiteral("a;b\n1;2\n3;\"open\n4;5\n"));
        QVERIFY2(message.contains(QStringLiteral("line 3")), qUtf8Printable(message));
    }

    void aDialectWithoutQuotesReadsTheSameFile()
    {
        const TextTable read = table(QStringLiteral("a;b\n3;\"open\n4;5\n"), CsvDialect{u';', QChar()});
        QCOMPARE(read.rows.size(), size_t(2));
        QCOMPARE(read.rows[0][1], QStringLiteral("\"open"));
    }

    void shortRowsAreFilledAndLongRowsNoted()
    {
        const TextTable read = table(QStringLiteral("a;b\n1\n1;2;;\n1;2;3\n"));
        QCOMPARE(read.rows, rows({{QStringLiteral("1"), QString()},
                                  {QStringLiteral("1"), QStringLiteral("2")},
                                  {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}}));
        QCOMPARE(read.overlongLines, std::vector<int>({4}));
    }

    void unnamedColumnsAtTheEndStayOnlyIfTheyHoldSomething()
    {
        QCOMPARE(table(QStringLiteral("a;b;;;\n1;2;;;\n")).header.size(), 2);
        const TextTable read = table(QStringLiteral("a;b;;;\n1;2;x;;\n"));
        QCOMPARE(read.header.size(), 3);
        QVERIFY(read.overlongLines.empty());
    }

    void blankLinesAreSkippedWithoutLosingCount()
    {
        const TextTable read = table(QStringLiteral("\n\na;b\n;;\n1;2\n \n;\n"));
        QCOMPARE(read.headerLine, 3);
        QCOMPARE(read.lineNumbers, std::vector<int>({5}));
    }

    void aSeparatorLineIsObeyedAndSkipped()
    {
        const TextTable read = table(QStringLiteral("sep=|\r\na;x|b\r\n1;y|2\r\n"));
        QCOMPARE(read.header, QStringList({QStringLiteral("a;x"), QStringLiteral("b")}));
        QCOMPARE(read.headerLine, 2);
        QCOMPARE(read.lineNumbers, std::vector<int>({3}));
        QCOMPARE(table(QStringLiteral("SEP=,\na,b\n")).header.size(), 2);
        QVERIFY(!refusal(QStringLiteral("sep=;")).isEmpty());
    }

    void theSignBeforeTheFirstTitleIsRemoved()
    {
        QCOMPARE(table(QStringLiteral("# code ;nom\n1;2\n")).header,
                 QStringList({QStringLiteral("code"), QStringLiteral("nom")}));
    }

    void oneLineOfTitleIsSkippedWhenObvious()
    {
        const TextTable read = table(QStringLiteral("Liste des communes 2026\n\nCode;Nom\n59001;Abancourt\n"));
        QCOMPARE(read.header, QStringList({QStringLiteral("Code"), QStringLiteral("Nom")}));
        QCOMPARE(read.headerLine, 3);
        QCOMPARE(table(QStringLiteral("Liste;;\nCode;Nom;Maire\n59001;Abancourt;X\n")).header.front(),
                 QStringLiteral("Code"));
    }

    void aShortHeaderAboveDataIsNotATitle()
    {
        QCOMPARE(table(QStringLiteral("Nom;\nAbancourt;Lille\n")).header.front(), QStringLiteral("Nom"));
        QCOMPARE(table(QStringLiteral("Code\n59001;Abancourt\n")).header.front(), QStringLiteral("Code"));
        QCOMPARE(table(QStringLiteral("Code\nAbancourt\nLille\n")).rows.size(), size_t(2));
    }

    void aHeaderWithoutRowsIsATable()
    {
        const TextTable read = table(QStringLiteral("a;b"));
        QCOMPARE(read.header.size(), 2);
        QVERIFY(read.rows.empty());
    }

    void nothingAtAllIsRefused()
    {
        QVERIFY(refusal({}).contains(QStringLiteral("no data")));
        QVERIFY(refusal(QStringLiteral("\n;;\n  \n")).contains(QStringLiteral("no data")));
    }

    void everyLimitIsRefusedWithASentence()
    {
        CsvLimits limits;
        limits.maxRows = 2;
        QVERIFY(refusal(QStringLiteral("a\n1\n2\n"), limits).isEmpty());
        QVERIFY(refusal(QStringLiteral("a\n1\n2\n3\n"), limits).contains(QStringLiteral("more than 2 rows")));
        QVERIFY(refusal(QStringLiteral("a\n1\n2\n3\n4\n5\n"), limits).contains(QStringLiteral("more than 2 rows")));
        limits = {};
        limits.maxFieldLength = 5;
        QVERIFY(refusal(QStringLiteral("a\n123456\n"), limits).contains(QStringLiteral("line 2")));
        QVERIFY(refusal(QStringLiteral("a\nb\n\"1234567\"\n"), limits).contains(QStringLiteral("line 3")));
        limits = {};
        limits.maxColumns = 3;
        QVERIFY(refusal(QStringLiteral("a;b;c;;;;\n"), limits).isEmpty());
        QVERIFY(refusal(QStringLiteral("a;b;c;d\n"), limits).contains(QStringLiteral("Line 1")));
        limits = {};
        limits.maxCells = 5;
        QVERIFY(refusal(QStringLiteral("a;b;c\n1\n2\n"), limits).contains(QStringLiteral("too large")));
        limits = {};
        limits.maxCharacters = 4;
        QVERIFY(refusal(QStringLiteral("a;b;c"), limits).contains(QStringLiteral("50 MB")));
    }

    void formulasAreGuardedButNumbersAndTelephonesAreNot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("guarded");
        const auto row = [](const char *text, bool guarded) {
            QTest::newRow(text) << QString::fromUtf8(text) << guarded;
        };
        for (const char *text : {"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1",
                                 "＋1", "－1", "＠x", "- rappel", "'=1", "''+A1", "+33-3-20"})
            row(text, true);
        for (const char *text : {"", "a=1", " =1", "-12,5", "+33 3 20 12 34 56", "+33320123456", "+33 (0)3.20", "-",
                                 "+", "'", "l'eau", "-1 234,50 €", "+5 %", "'-12", "'tis"})
            row(text, false);
    }

    void formulasAreGuardedButNumbersAndTelephonesAreNot()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, guarded);
        QCOMPARE(needsFormulaGuard(text), guarded);
        QCOMPARE(addFormulaGuard(text), guarded ? u'\'' + text : text);
        QCOMPARE(removeFormulaGuard(addFormulaGuard(text)), text);
    }

    void theReaderTakesOurApostropheAwayInOfficeFilesOnly()
    {
        QCOMPARE(table(QStringLiteral("a;b\n'=1;'tis\n")).rows,
                 rows({{QStringLiteral("=1"), QStringLiteral("'tis")}}));
        QCOMPARE(table(QStringLiteral("a,b\n'=1,2\n")).rows, rows({{QStringLiteral("'=1"), QStringLiteral("2")}}));
    }
};

PC_GUILESS_TEST_MAIN(TestCsv)
#include "tst_csv.moc"
