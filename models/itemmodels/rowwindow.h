// The rows of a KeyListModel that were read, a few hundred at most, forgotten when others are asked for.
#pragma once

#include "models/itemmodels/indexquery.h"

#include <QHash>

namespace pc {

template <typename RowType>
class RowWindow {
public:
    /// Rows kept before the window is emptied.
    static constexpr int capacity = 1024;

    const RowType *find(RowKey key) const
    {
        const auto it = m_rows.constFind(key);
        return it == m_rows.constEnd() ? nullptr : &*it;
    }
    void put(RowKey key, RowType row)
    {
        if (m_rows.size() >= capacity)
            m_rows.clear();
        m_rows.insert(key, std::move(row));
    }
    void forget(RowKey key) { m_rows.remove(key); }
    void clear() { m_rows.clear(); }

private:
    QHash<RowKey, RowType> m_rows;
};

} // namespace pc
