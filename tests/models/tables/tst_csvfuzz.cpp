// CSV under random tables, random damage and hostile sizes; the seeds are fixed, so a failure can be repeated.
#include "models/tables/csvreader.h"
#include "models/tables/csvwriter.h"
#include "models/tables/textencoding.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace pc;

namespace {

class Dice {
public:
    explicit Dice(quint32 seed) : m_generator(seed) {}
    int upTo(int limit) { return int(m_generator.bounded(limit)); }

    QString cell()
    {
        static const QStringList pieces = {
            QStringLiteral("a"), QStringLiteral("é"), QStringLiteral(";"), QStringLiteral(","), QStringLiteral("\t"),
            QStringLiteral("|"), QStringLiteral("\""), QStringLiteral("\n"), QStringLiteral(" "), QStringLiteral("'"),
            QStringLiteral("="), QStringLiteral("+"), QStringLiteral("-"), QStringLiteral("@"), QStringLiteral("12"),
            QStringLiteral("＝"), QStringLiteral("#"), QStringLiteral("😀"), QStringLiteral("sep=")};
        QString text;
        for (int n = upTo(6); n > 0; --n)
            text += pieces[upTo(int(pieces.size()))];
        return text;
    }

private:
    QRandomGenerator m_generator;
};

} // namespace

class TestCsvFuzz : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack()
    {
        Dice dice(20261103);
        for (int round = 0; round < 3000; ++round) {
            TextTable written;
            const int columns = 1 + dice.upTo(5);
            for (int c = 0; c < columns; ++c)
                written.header << QStringLiteral("col%1").arg(c) + dice.cell().simplified();
            written.header.last() = written.header.last().trimmed() + u'z';
            for (int r = dice.upTo(8); r > 0; --r) {
                QStringList row;
                for (int c = 0; c < columns; ++c)
                    row << dice.cell();
                written.rows.push_back(row);
            }
            for (const CsvFlavour flavour : {CsvFlavour::Office, CsvFlavour::OpenData}) {
                const bool office = flavour == CsvFlavour::Office;
                if (!office && columns == 1)
                    continue; // no separator to see: a lone column reads as an office file, apostrophes and all
                const QByteArray bytes = writeCsv(written, flavour);
                const DecodedText decoded = decodeText(bytes);
                QCOMPARE(guessDialect(decoded.text).separator, office ? QChar(u';') : QChar(u','));
                auto read = readCsv(decoded.text);
                QVERIFY2(read.ok(), bytes.constData());
                QCOMPARE(read->header, written.header);
                QCOMPARE(read->rows, written.rows);
                QVERIFY(read->overlongLines.empty());
                QCOMPARE(writeCsv(*read, flavour), bytes);
            }
        }
    }

    void damagedFilesNeitherCrashNorHang()
    {
        const QByteArray seed = QByteArrayLiteral("sep=;\r\nCode;Nom;\"Note\"\r\n"
                                                  "59001;Abancourt;\"a \"\"b\"\"\r\nc\"\r\n"
                                                  "59002;\xC3\x89" "cl\xE9;'=1+1\r\n;;\r\n\"\";x,y|z\t\r\n");
        QRandomGenerator generator(7);
        const QByteArray signs = QByteArrayLiteral("\"\";;,\t|\r\n\0'=#\xC3\xA9\xFF a");
        QElapsedTimer clock;
        clock.start();
        for (int round = 0; round < 6000; ++round) {
            QByteArray bytes = seed;
            for (int n = 1 + int(generator.bounded(12)); n > 0 && !bytes.isEmpty(); --n) {
                const qsizetype at = qsizetype(generator.bounded(int(bytes.size())));
                const char sign = signs[qsizetype(generator.bounded(int(signs.size())))];
                switch (generator.bounded(4)) {
                case 0: bytes[at] = sign; break;
                case 1: bytes.insert(at, sign); break;
                case 2: bytes.remove(at, 1 + qsizetype(generator.bounded(5))); break;
                default: bytes.insert(at, bytes.mid(qsizetype(generator.bounded(int(bytes.size()))), 20));
                }
            }
            const QString text = decodeText(bytes).text;
            const auto read = readCsv(text);
            if (!read) {
                QVERIFY(!read.error().message.isEmpty());
                continue;
            }
            QCOMPARE(read->rows.size(), read->lineNumbers.size());
            for (const QStringList &row : read->rows)
                QVERIFY(row.size() >= read->header.size());
            QVERIFY(std::is_sorted(read->lineNumbers.begin(), read->lineNumbers.end()));
        }
        QVERIFY(clock.elapsed() < 60'000);
    }

    void hostileSizesAreAnsweredQuickly_data()
    {
        QTest::addColumn<QString>("text");
        constexpr qsizetype kMany = 4'000'000;
        QTest::newRow("separators") << QString(kMany, u';');
        QTest::newRow("quotes") << QString(kMany, u'"');
        QTest::newRow("lines") << QString(kMany, u'\n');
        QTest::newRow("open quote") << QStringLiteral("a;b\n\"") + QString(kMany, u'x');
        QTest::newRow("one cell") << QString(kMany, u'x');
        QTest::newRow("many columns") << QStringLiteral("x;").repeated(kMany / 2);
        QTest::newRow("many rows") << QStringLiteral("x\n").repeated(kMany / 2);
        QTest::newRow("wide and long") << QStringLiteral("x;").repeated(900) + QStringLiteral("\nx").repeated(100'000);
    }

    void hostileSizesAreAnsweredQuickly()
    {
        QFETCH(const QString, text);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(!readCsv(text).ok());
        QVERIFY(clock.elapsed() < 10'000);
    }
};

PC_GUILESS_TEST_MAIN(TestCsvFuzz)
#include "tst_csvfuzz.moc"
