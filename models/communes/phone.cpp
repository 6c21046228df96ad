#include "models/communes/phone.h"

namespace pc {

namespace {
struct Overseas {
    QLatin1StringView national; // first digits of the national number
    QLatin1StringView prefix;
};
// Source: plan national de numérotation (ARCEP): ranges of the overseas départements.
constexpr Overseas kOverseas[] = {
    {QLatin1StringView("063998"), QLatin1StringView("+33")}, // reserved for fiction, within Mayotte's 0639
    {QLatin1StringView("0590"), QLatin1StringView("+590")}, {QLatin1StringView("0690"), QLatin1StringView("+590")},
    {QLatin1StringView("0691"), QLatin1StringView("+590")}, {QLatin1StringView("0594"), QLatin1StringView("+594")},
    {QLatin1StringView("0694"), QLatin1StringView("+594")}, {QLatin1StringView("0596"), QLatin1StringView("+596")},
    {QLatin1StringView("0696"), QLatin1StringView("+596")}, {QLatin1StringView("0697"), QLatin1StringView("+596")},
    {QLatin1StringView("0262"), QLatin1StringView("+262")}, {QLatin1StringView("0269"), QLatin1StringView("+262")},
    {QLatin1StringView("0639"), QLatin1StringView("+262")}, {QLatin1StringView("0692"), QLatin1StringView("+262")},
    {QLatin1StringView("0693"), QLatin1StringView("+262")},
};
constexpr qsizetype kNationalLength = 10;

QString pairs(const QString &national)
{
    QString out;
    for (qsizetype i = 0; i < national.size(); i += 2) {
        if (i > 0)
            out += u' ';
        out += QStringView(national).mid(i, 2);
    }
    return out;
}

bool isNational(const QString &digits)
{
    return digits.size() == kNationalLength && digits.startsWith(u'0') && !digits.startsWith(QLatin1StringView("00"));
}
} // namespace

QString normalisePhone(const QString &typed)
{
    QString text = typed.trimmed();
    text.remove(QLatin1StringView("(0)"));
    QString digits;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isDigit())
            digits += c;
        else if (c == u'+' && digits.isEmpty())
            digits += c;
        else if (!c.isSpace() && c != u'.' && c != u'-' && c != u'/' && c != u'(' && c != u')' && c != u'\u2011')
            return text;
    }
    if (digits.startsWith(QLatin1StringView("00")))
        digits = u'+' + digits.mid(2);
    // Spreadsheets drop the leading zero of a number.
    if (digits.size() == kNationalLength - 1 && !digits.startsWith(u'0') && !digits.startsWith(u'+'))
        digits = u'0' + digits;
    if (isNational(digits)) {
        for (const Overseas &range : kOverseas) {
            if (digits.startsWith(range.national))
                return range.prefix + digits.mid(1);
        }
        return QStringLiteral("+33") + digits.mid(1);
    }
    return digits.startsWith(u'+') ? digits : text;
}

QString displayPhone(const QString &stored)
{
    if (stored.startsWith(QLatin1StringView("+33")) && stored.size() == 12)
        return pairs(u'0' + stored.mid(3));
    for (const Overseas &range : kOverseas) {
        if (stored.startsWith(range.prefix) && stored.size() == 13)
            return pairs(u'0' + stored.mid(4));
    }
    return stored;
}

bool isPlausiblePhone(const QString &stored)
{
    if (!stored.startsWith(u'+'))
        return false;
    for (qsizetype i = 1; i < stored.size(); ++i) {
        if (!stored.at(i).isDigit())
            return false;
    }
    if (stored.startsWith(QLatin1StringView("+33")))
        return stored.size() == 12;
    return stored.size() >= 8 && stored.size() <= 16;
}

} // namespace pc
