// The bytes of a file made into text, whatever wrote them.
#include "models/tables/textencoding.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QStringEncoder>

using namespace pc;

namespace {

const QString kSample = QStringLiteral("Éclaibes;Œuilly – l’Été à 5 € « ça »");

// The bytes of kSample in Windows-1252.
const QByteArray kOffice = QByteArrayLiteral(
    "\xC9" "claibes;\x8C" "uilly \x96 l\x92\xC9t\xE9 \xE0 5 \x80 \xAB \xE7" "a \xBB");

// What a program shows that takes UTF-8 for Windows-1252: each byte becomes a character.
QString doubleEncoded(const QString &text)
{
    QString out;
    for (const char byte : text.toUtf8()) {
        // A byte above ASCII alone is never UTF-8, so it is decoded by the Windows-1252 table.
        out += decodeText(QByteArrayView(&byte, 1)).text;
    }
    return out;
}

} // namespace

class TestEncoding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void utf8IsReadWithAndWithoutItsMark()
    {
        const DecodedText expected{kSample, QStringLiteral("UTF-8"), false};
        QCOMPARE(decodeText(kSample.toUtf8()), expected);
        QCOMPARE(decodeText("\xEF\xBB\xBF" + kSample.toUtf8()), expected);
        QCOMPARE(decodeText("\xEF\xBB\xBF\xEF\xBB\xBF" + kSample.toUtf8()), expected);
    }

    void utf16IsReadByItsMark()
    {
        const DecodedText expected{kSample, QStringLiteral("UTF-16"), false};
        for (const auto encoding : {QStringEncoder::Utf16LE, QStringEncoder::Utf16BE}) {
            QStringEncoder encoder(encoding, QStringEncoder::Flag::WriteBom);
            const QByteArray bytes = encoder(kSample);
            QCOMPARE(decodeText(bytes), expected);
        }
    }

    void anythingElseIsWindows1252()
    {
        const DecodedText expected{kSample, QStringLiteral("Windows-1252"), false};
        QCOMPARE(decodeText(kOffice), expected);
    }

    void everyByteOfWindows1252BecomesOneCharacter()
    {
        for (int byte = 0x80; byte < 0x100; ++byte) {
            const char c = char(byte);
            const QString text = decodeText(QByteArrayView(&c, 1)).text;
            QCOMPARE(text.size(), 1);
            QVERIFY(text != QString(QChar(QChar::ReplacementCharacter)));
        }
        QCOMPARE(decodeText("\x80\x9F").text, QStringLiteral("€Ÿ"));
    }

    void doubleEncodingIsRepairedAndSaid()
    {
        const QString twice = doubleEncoded(kSample);
        QVERIFY(twice.contains(QStringLiteral("Ã©")));
        QVERIFY(twice.contains(QStringLiteral("â€™")));
        const DecodedText expected{kSample, QStringLiteral("UTF-8"), true};
        QCOMPARE(decodeText(twice.toUtf8()), expected);
        QCOMPARE(decodeText(doubleEncoded(twice).toUtf8()), expected);
    }

    void everyFrenchSignSurvivesDoubleEncoding()
    {
        const QString signs = QStringLiteral("ÀÂÄÆÇÈÉÊËÎÏÔÖŒÙÛÜŸàâäæçèéêëîïôöœùûüÿ«»°²–—‘’“”…€\u00A0\u202F");
        for (const QChar sign : signs) {
            const QString text = QStringLiteral("a%1b").arg(sign);
            QString damaged = doubleEncoded(text);
            QVERIFY2(repairDoubleEncoding(damaged), qUtf8Printable(text));
            QCOMPARE(damaged, text);
        }
    }

    void oneDamagedCellDoesNotHarmTheOthers()
    {
        const DecodedText decoded = decodeText(QStringLiteral("Éclaibes;CafÃ©;À l’été").toUtf8());
        QCOMPARE(decoded.text, QStringLiteral("Éclaibes;Café;À l’été"));
        QVERIFY(decoded.repaired);
    }

    void correctTextIsNeverRepaired()
    {
        for (const char *source : {"CHÂTEAU-L’ABBAYE", "SÃO PAULO", "À LA CITÉ\u00A0!", "FORÊT « haute »", "Ångström",
                                   "pâte à 5\u00A0€", "ÂGÉ", "L’HAŸ-LES-ROSES", "Ã", "â", "â€"}) {
            QString text = QString::fromUtf8(source);
            const QString before = text;
            QVERIFY2(!repairDoubleEncoding(text), source);
            QCOMPARE(text, before);
        }
    }

    void aFewForeignBytesInUtf8AreReadAndSaid()
    {
        const DecodedText decoded = decodeText("\xEF\xBB\xBF" "été\n" "caf\xE9\n");
        QCOMPARE(decoded, (DecodedText{QStringLiteral("été\ncafé\n"), QStringLiteral("UTF-8"), true}));
        QCOMPARE(decodeText("éèà\xE9").text, QStringLiteral("éèàé"));
        QCOMPARE(decodeText("abc\xC3").text, QStringLiteral("abcÃ"));
    }

    void nulsAreDropped()
    {
        QCOMPARE(decodeText(QByteArrayView("a\0b\0", 4)).text, QStringLiteral("ab"));
        QCOMPARE(decodeText(QByteArrayView()).text, QString());
    }

    void anyBytesBecomeText()
    {
        QRandomGenerator generator(11);
        for (int round = 0; round < 5000; ++round) {
            QByteArray bytes;
            const char *const marks[] = {"", "\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF", "Ã©"};
            bytes += marks[generator.bounded(5)];
            for (int n = int(generator.bounded(40)); n > 0; --n)
                bytes += char(generator.bounded(256));
            const DecodedText decoded = decodeText(bytes);
            QVERIFY(!decoded.text.contains(QChar(u'\0')));
            QVERIFY(!decoded.encodingName.isEmpty());
        }
    }
};

PC_GUILESS_TEST_MAIN(TestEncoding)
#include "tst_encoding.moc"
