// Numbers, durations and days as a French letter writes them, in figures and in words, whatever the language on screen.
//
// Pure. Traditional spelling: "vingt et une heures", "quatre-vingts", "deux cents", "mille".
#pragma once

#include <QDate>
#include <QString>

namespace pc {

/// 0 to 999,999,999 in words; `feminine` agrees the last "un". Empty for anything else.
QString numberInWords(qint64 number, bool feminine = false);
/// "29 h 30", "2 h", "30 min", "0 h", with no-break spaces; minutes, 0 or more.
QString minutesOnPaper(qint64 minutes);
/// "vingt-neuf heures et trente minutes", "une heure", "zéro heure"; minutes, 0 or more.
QString minutesInWords(qint64 minutes);
/// "1 233", with a narrow no-break space.
QString countOnPaper(qint64 number);
/// "03/11/2026", for tables; empty for an invalid day.
QString dayInFigures(QDate day);
/// "3 novembre 2026", "1er septembre 2026"; empty for an invalid day.
QString dayInLetters(QDate day);
/// "novembre 2026".
QString monthInLetters(QDate day);
/// "du 3 novembre 2026 au 15 mai 2027", "à partir du…", "jusqu’au…", "le…" for one day; empty without any.
QString periodInLetters(QDate first, QDate last);

} // namespace pc
