// Durations as people of an office write them; inside the program they are always integer minutes.
//
// Nothing here knows what a duration is for: limits are the caller's.
#pragma once

#include <QString>

#include <optional>

namespace pc {

/// Reads a duration in minutes, 0 to 60,000,000. Equal: "2,5", "2.5", "2h30", "2 h 30", "2:30", "150min", "2h30min".
/// A bare number is hours. Spaces of every width are accepted; parts of a minute are rounded to the nearest one.
/// Empty when the text is no duration: negative, more than 59 minutes after hours, anything else.
std::optional<int> parseMinutes(QStringView text);

/// "2 h 30", "2 h", "30 min", "0 h"; the space before the unit does not break. Negative durations carry a minus sign.
QString formatMinutes(qint64 minutes);

/// The same as a number of hours for a spreadsheet, in the reader's language: "2,5"; at most two decimals.
QString formatHours(qint64 minutes);

} // namespace pc
