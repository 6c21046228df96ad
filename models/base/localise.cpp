#include "models/base/localise.h"

#include <QLocale>
#include <QRegularExpression>

namespace pc {

QString formatCount(qint64 number)
{
    return QLocale().toString(number);
}

QString formatDate(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QStringLiteral("dd/MM/yyyy")) : QString();
}

QString formatDateTime(const QDateTime &instant)
{
    return instant.isValid() ? QLocale().toString(instant, QStringLiteral("dd/MM/yyyy HH:mm")) : QString();
}

QDate parseDate(QStringView text, QDate today)
{
    const QString trimmed = text.trimmed().toString();
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?$"));
    static const QRegularExpression french(
        QStringLiteral("^(\\d{1,2})[/.\\- ](\\d{1,2})(?:[/.\\- ](\\d{4}|\\d{2}))?$"));
    static const QRegularExpression packed(QStringLiteral("^(\\d{2})(\\d{2})(\\d{4}|\\d{2})$"));
    if (const auto match = iso.match(trimmed); match.hasMatch())
        return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    auto match = french.match(trimmed);
    if (!match.hasMatch())
        match = packed.match(trimmed);
    if (!match.hasMatch())
        return {};
    int year = today.year();
    if (const QString digits = match.captured(3); !digits.isEmpty())
        year = digits.size() == 2 ? 2000 + digits.toInt() : digits.toInt();
    return {year, match.captured(2).toInt(), match.captured(1).toInt()};
}

} // namespace pc
