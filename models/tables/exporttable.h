// A table of typed values on its way out of the register, before any file format is chosen.
//
// Who fills it decides the columns and their order; the writers decide only how a value is spelt.
#pragma once

#include <QDate>
#include <QString>

#include <variant>
#include <vector>

namespace pc {

/// One value; std::monostate, like an invalid date, is "not known".
using Cell = std::variant<std::monostate, bool, qint64, QString, QDate>;

struct ExportColumn {
    QString key;   ///< English, snake_case, stable: the name for programs.
    QString label; ///< Translated: the title for readers.
    bool duration = false; ///< Integers are minutes: a spreadsheet shows them as hours.

    friend bool operator==(const ExportColumn &, const ExportColumn &) = default;
};

struct ExportTable {
    std::vector<ExportColumn> columns;
    /// Cells missing at the end of a row are "not known"; cells beyond the columns are not written.
    std::vector<std::vector<Cell>> rows;

    friend bool operator==(const ExportTable &, const ExportTable &) = default;
};

} // namespace pc
