// What a cell of an import means: a day, a form of address, a CCAS, a channel, a code, a whole name.
//
// Pure: text in, value and perhaps a notice out; no register. A notice tells what was assumed. What cannot be
// understood is said to be so, never guessed at.
#pragma once

#include "models/campaigns/campaign.h"
#include "models/communes/commune.h"
#include "models/contacts/contact.h"

#include <QTime>

namespace pc {

/// The text of a cell without what nobody typed: no-break spaces, signs without width, spaces at both ends; storable.
QString cleanCell(const QString &raw);

struct ReadDay {
    QDate day; ///< Invalid when the text is no day.
    bool yearAssumed = false;
};
/// Reads what parseDate reads, a time after it, "3 novembre 2026", "mardi 3 nov. 2026" and the serial numbers of
/// spreadsheets (46329: days since 30 December 1899), from 1954 to 2119. `today` fills a missing year.
ReadDay readDay(const QString &text, QDate today);

/// A day whose year was assumed, moved into the campaign when it has such a day.
ReadDay dayIn(ReadDay read, const Campaign &campaign);

/// "mars 2027", "mars-27", "03/2027", "2027-03", and "mars" alone, of the campaign: the first of the month.
ReadDay readMonth(const QString &text, const Campaign &campaign);

/// "14h", "14 h 30", "14:30", "9.30"; invalid when it is no time of day.
QTime readTime(const QString &text);

/// "oui", "x", "vrai", "1" and "non", "0"; nullopt when it is neither.
std::optional<bool> readYesNo(const QString &text);

struct ReadCode {
    QString code;          ///< Five signs, empty when the text has not the form of a code.
    bool repaired = false; ///< A spreadsheet had dropped the leading zero.
};
/// "59 218", "2a004", "'01007", "1007" (→ 01007).
ReadCode readCommuneCode(const QString &text);

/// "M.", "Mr", "Monsieur", "1", "H" and "Mme", "Mlle", "Madame", "2", "F"; nullopt when it is neither.
std::optional<Civility> readCivility(const QString &text);

struct ReadName {
    Civility civility = Civility::Unknown;
    QString firstName;
    QString lastName;
    bool doubtful = false; ///< Where the first name ends is a guess.
};
/// "M. Jean DUPONT", "DUPONT Jean", "Mme le Maire Anne de La Fontaine". Capitals are the last name; without them
/// the first word is the first name, unless it is a particle.
ReadName readWholeName(const QString &text);

struct ReadCcas {
    std::optional<CcasState> state; ///< nullopt when the words say nothing.
    QDate since;                    ///< A day in the same cell: "dissous le 31/12/2016".
};
ReadCcas readCcas(const QString &text, QDate today);

/// Words of the office, in French, then those of the program. nullopt when none is recognised.
std::optional<ContactChannel> readChannel(const QString &text);
std::optional<ContactDirection> readDirection(const QString &text);
std::optional<ContactOutcome> readOutcome(const QString &text);

/// Five digits of a postal code with its zero put back ("1340" → "01340"); other text as it is.
QString readPostalCode(const QString &text);

} // namespace pc
