// Numbers as printed, and the check letter that tells a wrong reading from a right one.
#include "models/documents/issueddocument.h"

namespace pc {

namespace {

constexpr int kLetters = 26;
constexpr int kHalf = kLetters / 2;
// Numbers prime to 26, one for each digit from the first of the year: one wrong digit changes the sum, and so does the
// exchange of any two.
constexpr int kWeights[] = {1, 3, 5, 7, 9, 11, 15, 17, 19, 21, 23};
constexpr qsizetype kSeries = 3;
constexpr qsizetype kDigitsAtLeast = 8;
constexpr qsizetype kDigitsAtMost = static_cast<qsizetype>(std::size(kWeights));

// The dihedral group of order 26: rotations 0–12, reflections 13–25. Not commutative, so that an exchange shows.
int times(int a, int b)
{
    const bool turned = a >= kHalf;
    const bool other = b >= kHalf;
    const int rotation = ((turned ? a - b : a + b) % kHalf + kHalf) % kHalf;
    return turned == other ? rotation : kHalf + rotation;
}

// A permutation under which x·p(y) never equals y·p(x). Source: J. Verhoeff, Error Detecting Decimal Codes, 1969.
int permuted(int value)
{
    return value < kHalf ? (kHalf - value) % kHalf : kHalf + (value - kHalf + 1) % kHalf;
}

// Of three capital letters and eight to eleven digits.
QChar checkLetter(QStringView plain)
{
    int sum = 0;
    for (qsizetype i = 0; i < kSeries; ++i) {
        int value = plain[i].unicode() - u'A';
        for (qsizetype turn = 0; turn < i; ++turn)
            value = permuted(value);
        sum = times(sum, value);
    }
    for (qsizetype i = kSeries; i < plain.size(); ++i)
        sum += kWeights[i - kSeries] * (plain[i].unicode() - u'0');
    return QChar(u'A' + sum % kLetters);
}

// Letters and digits alone, in capitals.
QString bare(const QString &typed)
{
    QString plain;
    for (const QChar character : typed.toUpper()) {
        if ((character >= u'A' && character <= u'Z') || (character >= u'0' && character <= u'9'))
            plain += character;
    }
    return plain;
}

// Where a digit must stand O is a nought, I and L are ones; where a letter must, the other way round.
bool mend(QString &plain)
{
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const bool isLetter = i < kSeries || i == plain.size() - 1;
        QChar &character = plain[i];
        if (isLetter && character == u'0')
            character = u'O';
        else if (isLetter && character == u'1')
            character = u'I';
        else if (!isLetter && character == u'O')
            character = u'0';
        else if (!isLetter && (character == u'I' || character == u'L'))
            character = u'1';
        if (isLetter != character.isLetter())
            return false;
    }
    return true;
}

} // namespace

QString documentNumber(const QString &series, int year, int number)
{
    return QStringLiteral("%1-%2-%3").arg(series, QString::number(year)).arg(number, 4, 10, QChar(u'0'));
}

QString documentCode(const QString &number)
{
    const QString plain = bare(number);
    if (plain.size() < kSeries + kDigitsAtLeast || plain.size() > kSeries + kDigitsAtMost)
        return {};
    return number + u'-' + checkLetter(plain);
}

QString numberOfCode(const QString &typed)
{
    QString plain = bare(typed);
    const qsizetype digits = plain.size() - kSeries - 1;
    if (digits < kDigitsAtLeast || digits > kDigitsAtMost || !mend(plain))
        return {};
    const QChar letter = plain.back();
    plain.chop(1);
    if (checkLetter(plain) != letter)
        return {};
    return documentNumber(plain.left(kSeries), plain.mid(kSeries, 4).toInt(), plain.mid(kSeries + 4).toInt());
}

} // namespace pc
