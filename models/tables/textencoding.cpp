#include "models/tables/textencoding.h"

#include <QStringDecoder>

#include <algorithm>

namespace pc {

namespace {

// Windows-1252, bytes 0x80 to 0x9F; the five unassigned ones keep their C1 control, as browsers do.
// Source: WHATWG Encoding Standard, index windows-1252.
constexpr char16_t kUpperControls[32] = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

QChar fromWindows1252(uchar byte)
{
    return QChar(byte >= 0x80 && byte < 0xA0 ? kUpperControls[byte - 0x80] : char16_t(byte));
}

// The byte a character stood for in Windows-1252 or Latin-1; 0 when it has none above ASCII.
uchar upperByte(QChar character)
{
    const char16_t c = character.unicode();
    if (c >= 0x80 && c <= 0xFF)
        return uchar(c);
    if (c < 0x0152 || c > 0x2122)
        return 0;
    const auto *found = std::find(std::begin(kUpperControls), std::end(kUpperControls), c);
    return found == std::end(kUpperControls) ? uchar(0) : uchar(0x80 + (found - std::begin(kUpperControls)));
}

// Length of the well-formed UTF-8 sequence of several bytes at the start of `bytes`; 0 if there is none.
qsizetype sequenceLength(QByteArrayView bytes)
{
    const uchar lead = uchar(bytes.front());
    const qsizetype length = lead >= 0xC2 && lead <= 0xDF ? 2 : (lead & 0xF0) == 0xE0 ? 3
        : lead >= 0xF0 && lead <= 0xF4                    ? 4
                                                          : 0;
    if (length == 0 || bytes.size() < length || !bytes.first(length).isValidUtf8())
        return 0;
    return length;
}

QString decodeWindows1252(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.begin(), bytes.end(), text.begin(),
                   [](char byte) { return fromWindows1252(uchar(byte)); });
    return text;
}

struct MixedText {
    QString text;
    qsizetype sequences = 0; ///< Characters that were good UTF-8, ASCII left out.
    qsizetype strays = 0;    ///< Bytes that were not, read as Windows-1252.
};

MixedText decodeMixed(QByteArrayView bytes)
{
    MixedText mixed;
    mixed.text.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size();) {
        const uchar byte = uchar(bytes[at]);
        const qsizetype length = byte < 0x80 ? 0 : sequenceLength(bytes.sliced(at));
        if (length > 0) {
            mixed.text += QString::fromUtf8(bytes.sliced(at, length));
            ++mixed.sequences;
            at += length;
            continue;
        }
        mixed.text += fromWindows1252(byte);
        mixed.strays += byte >= 0x80 ? 1 : 0;
        ++at;
    }
    return mixed;
}

// What a damaged sequence may stand for: a sign of Windows-1252 (also what a text damaged twice shows in between)
// or French punctuation outside it.
bool isPlausibleSign(char16_t c)
{
    if (c >= 0x80 && c <= 0x9F)
        return std::find(std::begin(kUpperControls), std::end(kUpperControls), c) != std::end(kUpperControls);
    return upperByte(QChar(c)) != 0 || (c >= 0x2010 && c <= 0x203A);
}

// The character that two or three damaged characters at `at` stand for, and how many they were.
std::pair<char16_t, qsizetype> damagedAt(QStringView text, qsizetype at)
{
    const char16_t lead = text[at].unicode();
    const qsizetype length = lead == 0xE2 ? 3 : 2;
    if (at + length > text.size())
        return {0, 0};
    char32_t c = lead & (length == 3 ? 0x0F : 0x1F);
    for (qsizetype i = 1; i < length; ++i) {
        const uchar byte = upperByte(text[at + i]);
        if ((byte & 0xC0) != 0x80)
            return {0, 0};
        c = (c << 6) | (byte & 0x3Fu);
    }
    const auto repaired = char16_t(c);
    return isPlausibleSign(repaired) ? std::pair(repaired, length) : std::pair(char16_t(0), qsizetype(0));
}

bool repairOnce(QString &text)
{
    QString repaired;
    qsizetype copied = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t c = text[at].unicode();
        if (c != 0xC2 && c != 0xC3 && c != 0xC5 && c != 0xC6 && c != 0xCB && c != 0xE2)
            continue; // no sign sought begins otherwise in UTF-8
        const auto [sign, length] = damagedAt(text, at);
        if (length == 0)
            continue;
        repaired += QStringView(text).sliced(copied, at - copied);
        repaired += QChar(sign);
        copied = at + length;
        at = copied - 1;
    }
    if (copied == 0)
        return false;
    repaired += QStringView(text).sliced(copied);
    text = repaired;
    return true;
}

DecodedText decodeRaw(QByteArrayView bytes)
{
    const auto begins = [&](const char *mark, qsizetype length) {
        return bytes.size() >= length && bytes.first(length) == QByteArrayView(mark, length);
    };
    const bool little = begins("\xFF\xFE", 2);
    if (little || begins("\xFE\xFF", 2)) {
        QStringDecoder decoder(little ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE,
                               QStringDecoder::Flag::Stateless);
        return {decoder.decode(bytes.sliced(2)), QStringLiteral("UTF-16"), false};
    }
    const bool marked = begins("\xEF\xBB\xBF", 3);
    const QByteArrayView body = marked ? bytes.sliced(3) : bytes;
    if (body.isValidUtf8())
        return {QString::fromUtf8(body), QStringLiteral("UTF-8"), false};
    // A UTF-8 file to which a program of another encoding has added a few lines.
    MixedText mixed = decodeMixed(body);
    if (marked || mixed.sequences > mixed.strays)
        return {std::move(mixed.text), QStringLiteral("UTF-8"), true};
    return {decodeWindows1252(body), QStringLiteral("Windows-1252"), false};
}

} // namespace

bool repairDoubleEncoding(QString &text)
{
    constexpr int kMostConversions = 3; // a file saved wrongly more often than that is not worth guessing at
    bool changed = false;
    for (int i = 0; i < kMostConversions && repairOnce(text); ++i)
        changed = true;
    return changed;
}

DecodedText decodeText(QByteArrayView bytes)
{
    DecodedText decoded = decodeRaw(bytes);
    decoded.text.remove(QChar(u'\0'));
    while (decoded.text.startsWith(QChar(QChar::ByteOrderMark)))
        decoded.text.remove(0, 1);
    if (repairDoubleEncoding(decoded.text))
        decoded.repaired = true;
    return decoded;
}

} // namespace pc
