#include "views/common/facetmodel.h"

#include "models/base/textfold.h"
#include "views/common/plaintext.h"

namespace pc {

void FacetModel::setValues(const std::vector<FacetValue> &values)
{
    const auto sameValue = [](const FacetValue &a, const FacetValue &b) { return a.key == b.key && a.label == b.label; };
    if (std::equal(values.begin(), values.end(), m_values.begin(), m_values.end(), sameValue)) {
        m_values = values;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_values = values;
    m_folded.clear();
    for (const FacetValue &value : m_values)
        m_folded.push_back(foldForSearch(value.label));
    narrow();
    endResetModel();
}

void FacetModel::setFilter(const QString &typed)
{
    beginResetModel();
    m_filter = typed;
    narrow();
    endResetModel();
}

void FacetModel::narrow()
{
    const auto words = searchWords(m_filter);
    m_shown.clear();
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        if (matches(m_folded[i], words))
            m_shown.push_back(i);
    }
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FacetValue &value = m_values[m_shown[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole: return value.label;
    case Qt::CheckStateRole: return value.checked ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole: return tr("%1, %n entries", nullptr, static_cast<int>(value.count)).arg(value.label);
    case CountRole: return value.count;
    case KeyRole: return value.key;
    default: return {};
    }
}

bool FacetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    FacetValue &changed = m_values[m_shown[static_cast<std::size_t>(index.row())]];
    changed.checked = value.toInt() == Qt::Checked;
    const QString key = changed.key; // The page may bring new values in answer to the signals.
    const bool checked = changed.checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT toggled(key, checked);
    return true;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

} // namespace pc
