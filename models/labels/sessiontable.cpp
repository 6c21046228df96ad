#include "models/labels/sessiontable.h"

namespace pc {

SessionTable::SessionTable(const QStringList &titles, QObject *parent) : QAbstractTableModel(parent), m_titles(titles) {}

void SessionTable::setRows(const std::vector<Row> &rows)
{
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                 [](const Row &one, const Row &other) { return one.id == other.id; });
    if (same) {
        for (size_t at = 0; at < rows.size(); ++at) {
            if (rows[at] == m_rows[at])
                continue;
            m_rows[at] = rows[at];
            const int row = static_cast<int>(at);
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int SessionTable::rowOf(qint64 id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [id](const Row &row) { return row.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int SessionTable::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int SessionTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_titles.size()); }

QVariant SessionTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const QString text = row.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole: return text.simplified();
    case Qt::CheckStateRole:
        if (index.column() == 0 && row.ticked)
            return static_cast<int>(*row.ticked ? Qt::Checked : Qt::Unchecked);
        return {};
    case ToneRole:
        if (index.column() == columnCount() - 1 && row.tone)
            return static_cast<int>(*row.tone);
        return {};
    case IdRole: return row.id;
    default: return {};
    }
}

QVariant SessionTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_titles.value(section);
}

Qt::ItemFlags SessionTable::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == 0 && m_rows[static_cast<size_t>(index.row())].ticked && !m_locked)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool SessionTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    Q_EMIT tickRequested(idAt(index.row()), value.toInt() == Qt::Checked);
    return true;
}

} // namespace pc
