// A list of records: columns, sorting, a filter the user chose and a base the page imposes (a campaign). It follows
// the register: a touched record is read again, a new one appears where it belongs, a removed one leaves, no reset.
//
// Abstract, and untyped: LinesModel<Line> adds the lines. A subclass ends its constructor with reload(). It shows and
// writes; what a value may be is decided by the repository, and a refusal comes out as a signal.
#pragma once

#include "models/itemmodels/keylistmodel.h"
#include "models/itemmodels/recordcolumn.h"
#include "models/store/store.h"

namespace pc {

class RecordsModel : public KeyListModel {
    Q_OBJECT

public:
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;

    const RecordColumns &columns() const { return m_columns; }
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

    /// What the user typed and ticked.
    void setFilter(const IndexFilter &filter);
    const IndexFilter &filter() const { return m_filter; }
    /// What is always applied: facets of the page itself, such as its campaign. No chip may offer the same facet.
    void setBase(const IndexFilter &base);
    const IndexFilter &base() const { return m_base; }
    /// Filter and base together, for counting facets.
    IndexFilter wholeFilter() const;
    /// Records under the base, whatever the filter.
    int total() const { return static_cast<int>(m_order.size()); }

    /// Reads everything again; also for consultation beside a writer.
    void reload();

    /// What a column means, for whoever wonders: the tooltip of its title. For definitions that another room holds.
    void explain(const char *key, const QString &text);

Q_SIGNALS:
    /// An edit in a cell was refused.
    void refused(const pc::Error &error);
    /// An edit in a cell was made; the text names it.
    void edited(const QString &text);
    /// total() is another.
    void totalChanged();

protected:
    /// `columns` outlives the model: a static of the list.
    RecordsModel(Store &store, const RecordSource &source, const RecordColumns &columns, QObject *parent);

    /// Empty when nobody explained the column.
    QString explanation(int section) const { return m_explanations.value(section); }

    Store &store() const { return m_store; }
    Database &database() const { return m_store.database(); }

    /// What a line says for DisplayRole, EditRole, ToneRole, CopyRole and ToolTipRole; LinesModel answers.
    virtual QVariant cell(int row, int section, int role) const = 0;
    /// Whether a cell may be edited; asked when the register may be written.
    virtual bool isEditable(int row, int section) const;
    /// Every key in the order of a column. To be replaced only when orderedBy() does not do.
    virtual Result<std::vector<RowKey>> ordered(int section, Qt::SortOrder order) const;
    /// The records a change touches: those of the owner, or rows of its table.
    virtual std::vector<RowKey> touchedBy(const ChangeSet &changes) const;
    /// Whether a change makes every record another: a setting or a campaign.
    virtual bool isUpheaval(const ChangeSet &changes) const;

    /// One edit of a cell as one change named `text`; emits edited() or refused(). For setData().
    bool write(const QString &text, const Store::Work &work);

private:
    void onChanged(const ChangeSet &changes);
    void follow(const std::vector<RowKey> &touched);
    void placeNew(const std::vector<RowKey> &fresh);
    Result<std::vector<RowKey>> readOrder() const;
    void setOrder(std::vector<RowKey> order);
    void refilter();
    void rereadAll();

    Store &m_store;
    RecordSource m_source;
    const RecordColumns &m_columns;
    QHash<int, QString> m_explanations; // by section
    IndexFilter m_filter;
    IndexFilter m_base;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<RowKey> m_order; // every key under the base, in order
};

} // namespace pc
