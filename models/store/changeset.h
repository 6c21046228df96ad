// What one committed change touched: enough for a view to refresh what it shows, and nothing else.
#pragma once

#include <QString>

#include <vector>

namespace pc {

struct RowChange {
    enum class Kind { Inserted, Updated, Removed };

    QString table;
    qint64 row = 0;
    Kind kind = Kind::Updated;
    /// The record a person would say has changed: a contact's owner is its commune.
    QString ownerTable;
    qint64 owner = 0;

    friend bool operator==(const RowChange &, const RowChange &) = default;
};

struct ChangeSet {
    std::vector<RowChange> rows;

    bool isEmpty() const { return rows.empty(); }
    bool touches(QStringView table) const
    {
        for (const RowChange &row : rows) {
            if (row.table == table)
                return true;
        }
        return false;
    }
};

} // namespace pc
