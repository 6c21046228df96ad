#include "models/base/minutes.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace pc {

namespace {

constexpr int kPerHour = 60;
constexpr double kLargest = 60'000'000;

struct Durations {
    Q_DECLARE_TR_FUNCTIONS(pc::Durations)
};

// Without the spaces that spreadsheets and web pages bring along, whatever their width.
QString squeezed(QStringView text)
{
    QString plain;
    for (const QChar c : text) {
        if (!c.isSpace() && c != QChar(0x202f) && c != QChar(0x200b) && c != QChar(0xfeff))
            plain += c.toLower();
    }
    return plain;
}

std::optional<int> rounded(double minutes)
{
    if (!(minutes >= 0) || minutes > kLargest)
        return std::nullopt;
    return static_cast<int>(std::lround(minutes));
}

double decimal(QString digits)
{
    return digits.replace(u',', u'.').toDouble();
}

} // namespace

std::optional<int> parseMinutes(QStringView text)
{
    static const QRegularExpression decimalHours(
        QStringLiteral("^(\\d{1,7}(?:[.,]\\d{1,6})?|[.,]\\d{1,6})(?:h|hrs?|heures?)?$"));
    static const QRegularExpression hoursAndMinutes(QStringLiteral("^(\\d{1,7})(?:h|heures?|:)(\\d{1,2})(?:m|mn|min|minutes?|')?$"));
    static const QRegularExpression minutesOnly(QStringLiteral("^(\\d{1,8}(?:[.,]\\d{1,3})?)(?:m|mn|min|minutes?|')$"));
    const QString plain = squeezed(text);
    if (const auto match = hoursAndMinutes.match(plain); match.hasMatch()) {
        const int minutes = match.captured(2).toInt();
        if (minutes >= kPerHour)
            return std::nullopt;
        return rounded(match.captured(1).toDouble() * kPerHour + minutes);
    }
    if (const auto match = minutesOnly.match(plain); match.hasMatch())
        return rounded(decimal(match.captured(1)));
    if (const auto match = decimalHours.match(plain); match.hasMatch())
        return rounded(decimal(match.captured(1)) * kPerHour);
    return std::nullopt;
}

QString formatMinutes(qint64 minutes)
{
    const qint64 size = std::abs(minutes);
    const qint64 hours = size / kPerHour;
    const qint64 rest = size % kPerHour;
    const QString counted = QLocale().toString(hours);
    const QString text = rest == 0    ? Durations::tr("%1 h", "hours").arg(counted)
                         : hours == 0 ? Durations::tr("%1 min", "minutes").arg(rest)
                                      : Durations::tr("%1 h %2", "hours and minutes").arg(counted).arg(rest, 2, 10, QChar(u'0'));
    return minutes < 0 ? QLocale().negativeSign() + text : text;
}

QString formatHours(qint64 minutes)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = locale.toString(static_cast<double>(minutes) / kPerHour, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(locale.decimalPoint()))
        text.chop(locale.decimalPoint().size());
    return text;
}

} // namespace pc
