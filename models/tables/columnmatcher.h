// Which column of someone's table is which of our fields, guessed from the titles for the user to confirm.
//
// It must not look at what is in the columns, and prefers no answer to a doubtful one.
#pragma once

#include "models/tables/texttable.h"

#include <optional>

namespace pc {

struct FieldSpec {
    QString key;         ///< Stable name, never shown.
    QString label;       ///< Translated name.
    QStringList aliases; ///< Other names that files use, in any language and case.

    friend bool operator==(const FieldSpec &, const FieldSpec &) = default;
};

/// For each title the key of its field, if any; no field twice. First the titles equal to a name of a field (accents,
/// case, signs and spaces aside), then those that contain all words of a name, then those wholly contained in one.
/// A title that suits several fields equally well stays without; of two equal titles the first is taken.
std::vector<std::optional<QString>> matchColumns(const QStringList &header, const std::vector<FieldSpec> &fields);

/// Whether the header, or else the first row, consists of titles rather than data: two titles equal to names of
/// fields; or one, or two similar ones, as long as no cell contains a digit or an e-mail address.
bool guessHeader(const TextTable &table, const std::vector<FieldSpec> &fields);

/// Makes the first row the header of a table without one. No effect if there is a header, or no row.
void takeHeader(TextTable &table);

/// Makes the header an ordinary first row again. No effect without a header.
void releaseHeader(TextTable &table);

} // namespace pc
