// A table model that holds keys, not rows: four bytes a row whatever the size, and a window of rows read on demand.
//
// A subclass says its columns and reads a batch of rows; this class moves from one list of keys to the next without
// a reset, so the selection and the current row follow their records through filters, sorting and edits.
#pragma once

#include "models/itemmodels/indexquery.h"

#include <QAbstractTableModel>

namespace pc {

class KeyListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;

    /// Shows these keys, in this order. Kept keys keep their selection.
    void setKeys(std::vector<RowKey> keys);
    const std::vector<RowKey> &keys() const { return m_keys; }
    RowKey keyAt(int row) const { return m_keys[static_cast<size_t>(row)]; }
    /// Row of a key, −1 when it is not shown.
    int rowOf(RowKey key) const;

protected:
    /// Rows are read in batches of this many around the one asked for.
    static constexpr int kBatch = 128;

    /// Announces that rows of these keys must be read again.
    void refreshKeys(const std::vector<RowKey> &keys);
    /// Forgets every row read so far.
    virtual void forgetRows() = 0;
    virtual void forgetRow(RowKey key) = 0;

private:
    void permute(const std::vector<RowKey> &next);

    std::vector<RowKey> m_keys;
};

} // namespace pc
