#include "models/documents/frenchnumbers.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace pc {

namespace {

constexpr int kPerHour = 60;
const QChar kNoBreak(0x00A0);
const QChar kNarrow(0x202F);

QString units(qint64 number)
{
    static const QString words[] = {u"zéro"_s,   u"un"_s,     u"deux"_s,   u"trois"_s, u"quatre"_s,
                                    u"cinq"_s,   u"six"_s,    u"sept"_s,   u"huit"_s,  u"neuf"_s,
                                    u"dix"_s,    u"onze"_s,   u"douze"_s,  u"treize"_s, u"quatorze"_s,
                                    u"quinze"_s, u"seize"_s,  u"dix-sept"_s, u"dix-huit"_s, u"dix-neuf"_s};
    return words[number];
}

// 0 to 99. `ends`: nothing follows that would take the "s" of quatre-vingts away.
QString tens(qint64 number, bool ends)
{
    static const QString words[] = {u""_s, u""_s, u"vingt"_s, u"trente"_s, u"quarante"_s, u"cinquante"_s, u"soixante"_s};
    if (number < 20)
        return units(number);
    if (number < 70) {
        const QString ten = words[number / 10];
        const qint64 rest = number % 10;
        return rest == 0 ? ten : ten + (rest == 1 ? u" et un"_s : u'-' + units(rest));
    }
    if (number < 80)
        return number == 71 ? u"soixante et onze"_s : u"soixante-"_s + units(number - 60);
    if (number == 80)
        return ends ? u"quatre-vingts"_s : u"quatre-vingt"_s;
    return u"quatre-vingt-"_s + units(number - 80);
}

// 1 to 999.
QString hundreds(qint64 number, bool ends)
{
    const qint64 hundred = number / 100;
    const qint64 rest = number % 100;
    if (hundred == 0)
        return tens(rest, ends);
    QString text = hundred == 1 ? u"cent"_s : units(hundred) + u" cent"_s;
    if (rest != 0)
        return text + u' ' + tens(rest, ends);
    return hundred > 1 && ends ? text + u's' : text;
}

QString counted(qint64 number, const QString &one)
{
    const QString words = numberInWords(number, true) + u' ' + one;
    return number > 1 ? words + u's' : words;
}

} // namespace

QString numberInWords(qint64 number, bool feminine)
{
    if (number < 0 || number > 999'999'999)
        return {};
    if (number == 0)
        return units(0);
    QStringList parts;
    if (const qint64 millions = number / 1'000'000; millions > 0)
        parts << hundreds(millions, true) + (millions > 1 ? u" millions"_s : u" million"_s);
    if (const qint64 thousands = number / 1000 % 1000; thousands > 0)
        parts << (thousands > 1 ? hundreds(thousands, false) + u" mille"_s : u"mille"_s);
    if (const qint64 rest = number % 1000; rest > 0)
        parts << hundreds(rest, true);
    QString words = parts.join(u' ');
    const bool endsWithOne = words == u"un" || words.endsWith(u" un") || words.endsWith(u"-un");
    return feminine && endsWithOne ? words + u'e' : words;
}

QString minutesOnPaper(qint64 minutes)
{
    const qint64 hours = minutes / kPerHour;
    const qint64 rest = minutes % kPerHour;
    if (hours == 0 && rest > 0)
        return QString::number(rest) + kNoBreak + u"min"_s;
    const QString text = countOnPaper(hours) + kNoBreak + u'h';
    return rest == 0 ? text : text + kNoBreak + u"%1"_s.arg(rest, 2, 10, QChar(u'0'));
}

QString minutesInWords(qint64 minutes)
{
    const qint64 hours = minutes / kPerHour;
    const qint64 rest = minutes % kPerHour;
    const bool roundMillions = hours > 0 && hours % 1'000'000 == 0;
    const QString inHours = roundMillions ? numberInWords(hours) + u" d’heures"_s : counted(hours, u"heure"_s);
    if (rest == 0)
        return inHours;
    const QString inMinutes = counted(rest, u"minute"_s);
    return hours == 0 ? inMinutes : inHours + u" et "_s + inMinutes;
}

QString countOnPaper(qint64 number)
{
    QString digits = QString::number(number);
    for (qsizetype at = digits.size() - 3; at > (number < 0 ? 1 : 0); at -= 3)
        digits.insert(at, kNarrow);
    return digits;
}

QString dayInFigures(QDate day) { return day.isValid() ? day.toString(u"dd/MM/yyyy"_s) : QString(); }

QString dayInLetters(QDate day)
{
    if (!day.isValid())
        return {};
    const QString number = day.day() == 1 ? u"1er"_s : QString::number(day.day());
    return number + kNoBreak + monthInLetters(day);
}

QString monthInLetters(QDate day)
{
    static const QString months[] = {u"janvier"_s, u"février"_s, u"mars"_s,      u"avril"_s,   u"mai"_s,      u"juin"_s,
                                     u"juillet"_s, u"août"_s,    u"septembre"_s, u"octobre"_s, u"novembre"_s, u"décembre"_s};
    return day.isValid() ? months[day.month() - 1] + kNoBreak + QString::number(day.year()) : QString();
}

QString periodInLetters(QDate first, QDate last)
{
    if (!first.isValid())
        return last.isValid() ? u"jusqu’au "_s + dayInLetters(last) : QString();
    if (!last.isValid())
        return u"à partir du "_s + dayInLetters(first);
    if (first == last)
        return u"le "_s + dayInLetters(first);
    return u"du "_s + dayInLetters(first) + u" au "_s + dayInLetters(last);
}

} // namespace pc
