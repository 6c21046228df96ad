// The table of a report while it is filled: rows by the keys of the columns, groups and totals. It counts nothing.
#pragma once

#include "models/reports/report.h"

#include <QHash>

namespace pc {

using ReportCells = QHash<QString, PaperCell>;

class ReportTable {
public:
    /// The columns wanted of all there are; those in `numeric` are aligned at the end. `nothing` is said without a row.
    ReportTable(const std::vector<ReportColumn> &all, const QStringList &wanted, const QStringList &numeric,
                const QString &nothing);

    bool shows(const QString &key) const;
    void group(const QString &title);
    void add(const ReportCells &cells);
    /// `title` stands in the first column; what that column would add up to gives way.
    void total(const QString &title, const ReportCells &cells);
    /// Rows but no groups and totals.
    int count() const { return m_count; }
    const PaperTable &table() const { return m_table; }

private:
    PaperRow row(const ReportCells &cells, RowRole role) const;

    std::vector<ReportColumn> m_columns;
    PaperTable m_table;
    int m_count = 0;
};

} // namespace pc
