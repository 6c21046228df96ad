#include "models/base/schoolyear.h"

#include <QRegularExpression>

namespace pc {

QString SchoolYear::label() const
{
    return QStringLiteral("%1-%2").arg(firstYear).arg(firstYear + 1);
}

SchoolYear SchoolYear::of(QDate day)
{
    return {day.month() >= 9 ? day.year() : day.year() - 1};
}

std::optional<SchoolYear> SchoolYear::parse(QStringView text)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*(\\d{4})(?:\\s*[-/–]\\s*(\\d{4}))?\\s*$"));
    const QRegularExpressionMatch match = pattern.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const int first = match.captured(1).toInt();
    if (first < 1970 || first > 2999)
        return std::nullopt;
    if (match.hasCaptured(2) && match.captured(2).toInt() != first + 1)
        return std::nullopt;
    return SchoolYear{first};
}

} // namespace pc
