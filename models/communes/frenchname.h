// A commune's name inside a French sentence: "du Quesnoy", "d'Étrœungt", "des Rues-des-Vignes", "au Quesnoy".
//
// The article comes from the data (INSEE, TNCC), never from a guess at the spelling.
// Source: INSEE, Code officiel géographique, modalités de TNCC:
// 0 no article, consonant; 1 no article, vowel or silent h; 2 Le; 3 La; 4 Les; 5 L'; 6 Aux; 7 Las; 8 Los.
#pragma once

#include <QString>

namespace pc {

/// The name after "de": "de Féron", "d'Étrœungt", "du Quesnoy", "de La Flamengrie", "des Rues-des-Vignes".
QString nameWithOf(const QString &name, int article);
/// The name after "à": "à Féron", "au Quesnoy", "à La Flamengrie", "aux Rues-des-Vignes".
QString nameWithAt(const QString &name, int article);

} // namespace pc
