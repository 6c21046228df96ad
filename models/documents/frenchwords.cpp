#include "models/documents/frenchwords.h"

#include <QRegularExpression>

#include "models/communes/frenchname.h"

using namespace Qt::StringLiterals;

namespace pc {

namespace {

constexpr qsizetype kLineLength = 38;
constexpr qsizetype kLines = 6;

// In pieces of at most kLineLength, between words where there are any.
QStringList wrapped(const QString &text)
{
    QStringList lines;
    QString rest = text.simplified();
    while (rest.size() > kLineLength) {
        qsizetype at = rest.lastIndexOf(u' ', kLineLength);
        if (at <= 0) {
            const qsizetype dash = rest.lastIndexOf(u'-', kLineLength - 1);
            at = dash > 0 ? dash + 1 : kLineLength;
        }
        lines << rest.left(at).trimmed();
        rest = rest.mid(at).trimmed();
    }
    if (!rest.isEmpty())
        lines << rest;
    return lines;
}

QStringList wrappedAll(const QStringList &texts)
{
    QStringList lines;
    for (const QString &text : texts)
        lines << wrapped(text);
    return lines;
}

} // namespace

MayorFeminine mayorFeminine(const QString &word)
{
    return word == u"le_maire" ? MayorFeminine::LeMaire : MayorFeminine::LaMaire;
}

QString mayorTitle(const Mayor &mayor)
{
    switch (mayor.civility) {
    case Civility::Madame:
        return mayor.feminine == MayorFeminine::LaMaire ? u"Madame la Maire"_s : u"Madame le Maire"_s;
    case Civility::Monsieur:
        return u"Monsieur le Maire"_s;
    case Civility::Unknown:
        return u"Madame ou Monsieur le Maire"_s;
    }
    Q_UNREACHABLE();
}

QString mayorGreeting(const Mayor &mayor)
{
    return mayor.civility == Civility::Unknown ? u"Madame, Monsieur le Maire"_s : mayorTitle(mayor);
}

QString mayorTitleOf(const Mayor &mayor)
{
    return mayorTitle(mayor) + u' ' + nameWithOf(mayor.commune, mayor.article);
}

QString mayorCivilName(const Mayor &mayor)
{
    if (mayor.name.isEmpty() || mayor.civility == Civility::Unknown)
        return mayor.name;
    return (mayor.civility == Civility::Madame ? u"Madame "_s : u"Monsieur "_s) + mayor.name;
}

QString mayorRepresenting(const Mayor &mayor)
{
    const bool feminine = mayor.civility == Civility::Madame && mayor.feminine == MayorFeminine::LaMaire;
    const QString text = feminine ? u"représentée par sa maire"_s : u"représentée par son maire"_s;
    return mayor.name.isEmpty() ? text : text + u", "_s + mayorCivilName(mayor);
}

QString mayorUndersigned(const Mayor &mayor)
{
    const QString signer = mayor.civility == Civility::Madame     ? u"Je soussignée, "_s
                           : mayor.civility == Civility::Monsieur ? u"Je soussigné, "_s
                                                                  : u"Je soussigné(e), "_s;
    const QString name = mayor.name.isEmpty() ? QString(40, u'.') : mayor.name;
    return signer + name + u", maire "_s + nameWithOf(mayor.commune, mayor.article);
}

QStringList postalLines(const QStringList &addressee, const QString &street, const QString &postalCode, const QString &city)
{
    QString last = QString(postalCode + u' ' + city).toUpper();
    last.remove(u'.').replace(u',', u' ');
    QStringList kept = wrapped(last);
    const QStringList streets = wrappedAll(street.split(u'\n', Qt::SkipEmptyParts));
    QStringList lines = wrappedAll(addressee) + streets;
    while (lines.size() + kept.size() > kLines && !lines.isEmpty())
        lines.removeFirst();
    return lines + kept;
}

QString wellSet(const QString &text)
{
    static const QRegularExpression colon(QStringLiteral(" :(?=\\s|$)"));
    static const QRegularExpression marks(QStringLiteral(" ([;?!])(?=\\s|$)"));
    static const QRegularExpression apostrophe(QStringLiteral("(?<=\\p{L})'(?=\\p{L})"));
    QString set = text;
    set.replace(colon, QStringLiteral("\u00a0:"));
    set.replace(marks, QStringLiteral("\u202f\\1"));
    set.replace(apostrophe, QStringLiteral("\u2019"));
    set.replace(QStringLiteral("« "), QStringLiteral("«\u00a0"));
    set.replace(QStringLiteral(" »"), QStringLiteral("\u00a0»"));
    return set;
}

} // namespace pc
