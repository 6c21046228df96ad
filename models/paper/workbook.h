// A workbook being written: sheets of typed cells, kept in order. Only for xlsxwriter.
#pragma once

#include "models/base/result.h"
#include "models/paper/xlsxwriter.h"

#include <memory>

namespace pc {

/// A value as a spreadsheet holds it.
struct SheetCell {
    enum class Kind { Text, Number, Hours, Day, Decimal };

    Kind kind = Kind::Text;
    QString text = {};
    double number = 0; ///< Hours: minutes
    QDate day = {};
    bool bold = false;

    bool isEmpty() const { return kind == Kind::Text && text.isEmpty(); }
};

struct Sheet {
    QString name;
    QStringList titles;
    std::vector<std::vector<SheetCell>> rows;
    qsizetype filtered = 0; ///< rows the filter ranges over; totals follow

    /// Rows beside the header.
    static constexpr qsizetype mostRows = 1'048'575;
};

/// Errors: Io when the library or the disk fails.
Result<QByteArray> writeWorkbook(const std::vector<Sheet> &sheets, const WorkbookAbout &about);

} // namespace pc
