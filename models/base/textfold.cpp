#include "models/base/textfold.h"

namespace pc {

namespace {

// Letters, accents removed, ligatures spelt out; every other sign becomes a single space.
QString foldLetters(QStringView text)
{
    QString out;
    out.reserve(text.size() + 8);
    bool ascii = true;
    for (const QChar c : text) {
        if (c.unicode() >= 0x80) {
            ascii = false;
            break;
        }
    }
    const QString decomposed = ascii ? QString() : text.toString().normalized(QString::NormalizationForm_KD);
    const QStringView source = ascii ? text : QStringView(decomposed);
    for (const QChar raw : source) {
        const char16_t c = raw.toLower().unicode();
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')) {
            out += QChar(c);
        } else if (c == u'œ') {
            out += QLatin1String("oe");
        } else if (c == u'æ') {
            out += QLatin1String("ae");
        } else if (c == u'ß') {
            out += QLatin1String("ss");
        } else if (c == u'ø') {
            out += u'o';
        } else if (c == u'ł') {
            out += u'l';
        } else if (raw.isMark()) {
            continue;
        } else if (c >= 0x80 && raw.isLetterOrNumber()) {
            out += QChar(c);
        } else if (!out.isEmpty() && out.back() != u' ') {
            out += u' ';
        }
    }
    while (out.endsWith(u' '))
        out.chop(1);
    return out;
}

} // namespace

QString foldForSearch(QStringView text)
{
    const QString letters = foldLetters(text);
    if (!letters.contains(QLatin1String("st")))
        return letters;
    QStringList words = letters.split(u' ');
    for (QString &word : words) {
        if (word == QLatin1String("st"))
            word = QStringLiteral("saint");
        else if (word == QLatin1String("ste"))
            word = QStringLiteral("sainte");
    }
    return words.join(u' ');
}

QString sortKey(QStringView text)
{
    // U+0001 sorts before every letter, so a name precedes the longer names that begin with it.
    return foldLetters(text) + QChar(u'\u0001') + text.toString().toLower() + QChar(u'\u0001') + text.toString();
}

std::vector<SearchWord> searchWords(QStringView typed)
{
    std::vector<SearchWord> words;
    const QString letters = foldLetters(typed);
    for (const QString &word : letters.split(u' ', Qt::SkipEmptyParts)) {
        SearchWord entry{{word}};
        if (word == QLatin1String("st"))
            entry.spellings << QStringLiteral("saint");
        else if (word == QLatin1String("ste"))
            entry.spellings << QStringLiteral("sainte");
        words.push_back(entry);
    }
    return words;
}

bool matches(QStringView key, const std::vector<SearchWord> &words)
{
    for (const SearchWord &word : words) {
        bool found = false;
        for (const QString &spelling : word.spellings)
            found = found || key.contains(spelling);
        if (!found)
            return false;
    }
    return true;
}

} // namespace pc
