// Typed tables written as CSV and JSON: exact bytes, and the time a whole register takes.
#include "models/tables/csvreader.h"
#include "models/tables/csvwriter.h"
#include "models/tables/jsonwriter.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace pc;

namespace {

Cell text(const char *value)
{
    return QString::fromUtf8(value);
}

ExportTable sample()
{
    return {{{QStringLiteral("code"), QStringLiteral("Code INSEE")},
             {QStringLiteral("population"), QStringLiteral("Habitants")},
             {QStringLiteral("mayor_since"), QStringLiteral("Maire depuis")},
             {QStringLiteral("active"), QStringLiteral("Active ; oui ou non")},
             {QStringLiteral("note"), QStringLiteral("Note")}},
            {{text("01007"), qint64(1234), QDate(2026, 3, 9), true, text("=1+1")},
             {text("59001"), qint64(-5), QDate(), false, text("dit \"Jo\", là\nfin")},
             {text("59002")}}};
}

ExportTable large()
{
    ExportTable table;
    for (int c = 0; c < 20; ++c)
        table.columns.push_back({QStringLiteral("column_%1").arg(c), QStringLiteral("Colonne %1").arg(c)});
    const std::vector<Cell> kinds = {text("Saint-Rémy-du-Nord"), qint64(123456), QDate(2026, 11, 3), true, Cell()};
    for (int r = 0; r < 35'000; ++r) {
        std::vector<Cell> row;
        for (size_t c = 0; c < 20; ++c)
            row.push_back(kinds[c % kinds.size()]);
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

class TestExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void officeCsvIsWhatASpreadsheetExpects()
    {
        const QByteArray bytes = writeCsv(sample(), CsvFlavour::Office);
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(QString::fromUtf8(bytes.sliced(3)),
                 QStringLiteral("Code INSEE;Habitants;Maire depuis;\"Active ; oui ou non\";Note\r\n"
                                "01007;1234;09/03/2026;yes;'=1+1\r\n"
                                "59001;-5;;no;\"dit \"\"Jo\"\", là\nfin\"\r\n"
                                "59002;;;;\r\n"));
    }

    void openDataCsvIsWhatAProgramExpects()
    {
        QCOMPARE(QString::fromUtf8(writeCsv(sample(), CsvFlavour::OpenData)),
                 QStringLiteral("code,population,mayor_since,active,note\n"
                                "01007,1234,2026-03-09,true,=1+1\n"
                                "59001,-5,,false,\"dit \"\"Jo\"\", là\nfin\"\n"
                                "59002,,,,\n"));
    }

    void theHeaderCanBeChosen()
    {
        QVERIFY(writeCsv(sample(), CsvFlavour::Office, CsvHeader::Keys).startsWith("\xEF\xBB\xBF" "code;population"));
        QVERIFY(writeCsv(sample(), CsvFlavour::OpenData, CsvHeader::Labels).startsWith("Code INSEE,Habitants"));
    }

    void rowsOfNothingAreStillRows()
    {
        ExportTable table{{{QStringLiteral("a"), QStringLiteral("A")}, {QStringLiteral("b"), QStringLiteral("B")}},
                          {{Cell(), Cell()}, {text("x")}, {Cell(), text("")}}};
        const QByteArray csv = writeCsv(table, CsvFlavour::OpenData);
        QCOMPARE(csv, QByteArray("a,b\n\"\",\nx,\n\"\",\n"));
        const auto read = readCsv(QString::fromUtf8(csv));
        QVERIFY(read.ok());
        QCOMPARE(read->rows.size(), size_t(3));
    }

    void jsonHasOneObjectPerLineAndTypedValues()
    {
        // Apostrophes stand for quotation marks, for the sake of the eyes.
        QString expected = QStringLiteral(
            "[\n{'code':'01007','population':1234,'mayor_since':'2026-03-09','active':true,'note':'=1+1'},\n"
            "{'code':'59001','population':-5,'mayor_since':null,'active':false,'note':'dit \\'Jo\\', là\\nfin'},\n"
            "{'code':'59002','population':null,'mayor_since':null,'active':null,'note':null}\n]\n");
        QCOMPARE(QString::fromUtf8(writeJson(sample())), expected.replace(u'\'', u'"'));
        QCOMPARE(writeJson({}), QByteArray("[]\n"));
    }

    void anyTextIsValidJson()
    {
        QString every;
        for (char16_t c = 0; c < 0x3000; ++c)
            every += QChar(c);
        every += QStringLiteral("😀\\\"/");
        ExportTable table{{{QStringLiteral("a\"b"), {}}}, {{every}, {QString(QChar(0xD800))}}};
        const QByteArray json = writeJson(table);
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(json, &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(document.array().at(0).toObject().value(QStringLiteral("a\"b")).toString(), every);
        QCOMPARE(json.count('\n'), 4);
    }

    void aWholeCountryIsWrittenQuickly()
    {
        const ExportTable table = large();
        QElapsedTimer clock;
        clock.start();
        const QByteArray office = writeCsv(table, CsvFlavour::Office);
        const qint64 csvTime = clock.restart();
        const QByteArray json = writeJson(table);
        const qint64 jsonTime = clock.restart();
        const auto read = readCsv(QString::fromUtf8(office));
        const qint64 readTime = clock.elapsed();
        QVERIFY(read.ok());
        QCOMPARE(read->rows.size(), size_t(35'000));
        qInfo("CSV %lld ms, JSON %lld ms, reading %lld ms", csvTime, jsonTime, readTime);
        // Meant to be under 300 ms; the margin is for busy machines and sanitizers.
        QVERIFY(csvTime < 3000);
        QVERIFY(jsonTime < 3000);
        QVERIFY(readTime < 6000);
    }
};

PC_GUILESS_TEST_MAIN(TestExport)
#include "tst_export.moc"
