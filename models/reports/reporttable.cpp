#include "models/reports/reporttable.h"

#include "models/reports/reportparts.h"

#include <algorithm>

namespace pc {

ReportTable::ReportTable(const std::vector<ReportColumn> &all, const QStringList &wanted, const QStringList &numeric,
                         const QString &nothing)
    : m_columns(ReportParts::wanted(all, wanted))
{
    m_table.nothing = nothing;
    for (const ReportColumn &column : m_columns)
        m_table.columns.push_back({column.title, numeric.contains(column.key) ? Align::End : Align::Start, 0, column.key});
}

bool ReportTable::shows(const QString &key) const
{
    return std::any_of(m_columns.begin(), m_columns.end(), [&](const ReportColumn &column) { return column.key == key; });
}

void ReportTable::group(const QString &title) { m_table.rows.push_back({{{title, title, true}}, RowRole::Group}); }

void ReportTable::add(const ReportCells &cells)
{
    m_table.rows.push_back(row(cells, RowRole::Body));
    ++m_count;
}

void ReportTable::total(const QString &title, const ReportCells &cells)
{
    PaperRow sums = row(cells, RowRole::Total);
    sums.cells.front() = {title, title};
    for (PaperCell &cell : sums.cells)
        cell.bold = true;
    m_table.rows.push_back(sums);
}

PaperRow ReportTable::row(const ReportCells &cells, RowRole role) const
{
    PaperRow row;
    row.role = role;
    for (const ReportColumn &column : m_columns)
        row.cells.push_back(cells.value(column.key));
    return row;
}

} // namespace pc
