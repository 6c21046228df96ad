// Text made comparable: the keys by which communes and people are found and put in French order.
//
// Keys are plain text stored in the register and compared byte by byte (BINARY), so any program sorts them
// alike and no collation has to be registered. When the rules change, kFoldVersion rises and the keys are rebuilt.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace pc {

/// Version of the rules of this file; stored in the register beside the keys it made.
inline constexpr int kFoldVersion = 1;

/// Lower case, no accents, œ → oe, æ → ae, apostrophes, hyphens and other signs → one space,
/// the word "st" → "saint", "ste" → "sainte". "L'Orée de Mormal" → "l oree de mormal".
QString foldForSearch(QStringView text);

/// Key that sorts in French order in a plain byte comparison: letters without accents first,
/// then the accents, then the case. Digits compare as text.
QString sortKey(QStringView text);

/// One word of what the user typed with the spellings it may have in a key: "st" may begin "steenvoorde"
/// or stand for "saint".
struct SearchWord {
    QStringList spellings;
    friend bool operator==(const SearchWord &, const SearchWord &) = default;
};

/// The words of a search, folded. A key matches when it contains, for every word, one of its spellings.
std::vector<SearchWord> searchWords(QStringView typed);

/// Whether a folded key answers a search; an empty search is answered by everything.
bool matches(QStringView key, const std::vector<SearchWord> &words);

} // namespace pc
