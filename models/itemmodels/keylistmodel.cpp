#include "models/itemmodels/keylistmodel.h"

#include <algorithm>

namespace pc {

namespace {
// Position of each key, −1 where absent: keys are small integers, an array beats a hash.
std::vector<int> positions(const std::vector<RowKey> &keys)
{
    RowKey largest = -1;
    for (const RowKey key : keys)
        largest = std::max(largest, key);
    std::vector<int> at(static_cast<size_t>(largest + 1), -1);
    for (size_t i = 0; i < keys.size(); ++i)
        at[static_cast<size_t>(keys[i])] = static_cast<int>(i);
    return at;
}

bool holds(const std::vector<int> &at, RowKey key)
{
    return static_cast<size_t>(key) < at.size() && at[static_cast<size_t>(key)] >= 0;
}
} // namespace

int KeyListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int KeyListModel::rowOf(RowKey key) const
{
    const auto found = std::find(m_keys.begin(), m_keys.end(), key);
    return found == m_keys.end() ? -1 : static_cast<int>(found - m_keys.begin());
}

// The same keys in another order: persistent indexes follow their key.
void KeyListModel::permute(const std::vector<RowKey> &next)
{
    if (next == m_keys)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    if (!before.isEmpty()) {
        const std::vector<int> at = positions(next);
        after.reserve(before.size());
        for (const QModelIndex &index : before)
            after << createIndex(at[static_cast<size_t>(keyAt(index.row()))], index.column());
    }
    m_keys = next;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

// Any change of keys in four legal steps: gather the leaving rows at the end, remove them at once, insert the
// arriving rows at the end at once, put all in order.
void KeyListModel::setKeys(std::vector<RowKey> next)
{
    if (next == m_keys)
        return;
    const std::vector<int> nextAt = positions(next);
    const std::vector<int> nowAt = positions(m_keys);

    std::vector<RowKey> gathered;
    std::vector<RowKey> leaving;
    gathered.reserve(m_keys.size());
    for (const RowKey key : m_keys)
        (holds(nextAt, key) ? gathered : leaving).push_back(key);
    const int kept = static_cast<int>(gathered.size());
    if (!leaving.empty()) {
        gathered.insert(gathered.end(), leaving.begin(), leaving.end());
        permute(gathered);
        beginRemoveRows({}, kept, static_cast<int>(m_keys.size()) - 1);
        m_keys.resize(static_cast<size_t>(kept));
        endRemoveRows();
    }
    std::vector<RowKey> arriving;
    for (const RowKey key : next) {
        if (!holds(nowAt, key))
            arriving.push_back(key);
    }
    if (!arriving.empty()) {
        beginInsertRows({}, kept, kept + static_cast<int>(arriving.size()) - 1);
        m_keys.insert(m_keys.end(), arriving.begin(), arriving.end());
        endInsertRows();
    }
    permute(next);
}

void KeyListModel::refreshKeys(const std::vector<RowKey> &keys)
{
    for (const RowKey key : keys) {
        forgetRow(key);
        const int row = rowOf(key);
        if (row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

} // namespace pc
