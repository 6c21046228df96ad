// Numbers and dates as the reader writes them: "1 233" with a narrow no-break space, "03/11/2026".
//
// The language is the default QLocale, which the application sets; nothing here is stored.
#pragma once

#include <QDate>
#include <QString>

namespace pc {

/// A count with the thousands of the reader's language.
QString formatCount(qint64 number);
/// A day, always with four digits for the year; empty for an invalid date.
QString formatDate(QDate day);
/// A day and a time of day, for the journal.
QString formatDateTime(const QDateTime &instant);
/// Reads "3/11/2026", "3/11/26", "031126", "2026-11-03"; years of two digits are of this century.
/// `today` fills the year of "3/11". Invalid when the text is not a day of the calendar.
QDate parseDate(QStringView text, QDate today);

} // namespace pc
