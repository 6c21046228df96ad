// A mayor in a French letter: civility, title, agreement; and the lines of a postal address.
//
// Pure. What is not known is said so that it fits everybody: no gender is ever guessed from a first name.
#pragma once

#include "models/communes/commune.h"

namespace pc {

/// How a woman who is mayor is called: the office's choice (setting mayor_feminine).
enum class MayorFeminine { LaMaire, LeMaire };

/// "la_maire", "le_maire"; anything else is the first.
MayorFeminine mayorFeminine(const QString &word);

struct Mayor {
    Civility civility = Civility::Unknown;
    QString name = {};    ///< "Anne Petit"; may be empty
    QString commune = {}; ///< "Étrœungt"
    int article = 0;      ///< INSEE TNCC of the commune
    MayorFeminine feminine = MayorFeminine::LaMaire;

    friend bool operator==(const Mayor &, const Mayor &) = default;
};

/// As in an address: "Madame la Maire", "Monsieur le Maire", "Madame ou Monsieur le Maire".
QString mayorTitle(const Mayor &mayor);
/// As one greets: "Madame la Maire", "Monsieur le Maire", "Madame, Monsieur le Maire".
QString mayorGreeting(const Mayor &mayor);
/// "Madame la Maire d’Étrœungt".
QString mayorTitleOf(const Mayor &mayor);
/// "Madame Anne Petit", "Anne Petit" without a civility.
QString mayorCivilName(const Mayor &mayor);
/// After "la commune": "représentée par sa maire, Madame Anne Petit", "représentée par son maire".
QString mayorRepresenting(const Mayor &mayor);
/// "Je soussignée, Anne Petit, maire d’Étrœungt"; a line to write the name on when it is not known.
QString mayorUndersigned(const Mayor &mayor);

/// Lines of an envelope, the last one in capitals without punctuation. Lines that are too long are cut between words;
/// when there are too many, those that can be done without go, from the first on.
/// Source: NF Z 10-011, at most 6 lines of 38 characters.
QStringList postalLines(const QStringList &addressee, const QString &street, const QString &postalCode, const QString &city);

/// The same text with the no-break spaces and the apostrophe of French typography, as somebody would have typed it on a
/// keyboard that has them; nothing else changes.
QString wellSet(const QString &text);

} // namespace pc
