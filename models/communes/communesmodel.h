// The table of communes: keys of all, rows of what is on screen, short values edited in place.
//
// It shows and writes; what a value may be is decided by the repository. A refusal comes out as a signal, because
// setData() can only say no.
#pragma once

#include "models/communes/communeslist.h"
#include "models/itemmodels/keylistmodel.h"
#include "models/itemmodels/rowwindow.h"
#include "models/store/store.h"

namespace pc {

class CommunesModel final : public KeyListModel {
    Q_OBJECT

public:
    explicit CommunesModel(Store &store, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    void sort(int column, Qt::SortOrder order) override;

    void setFilter(const IndexFilter &filter);
    const IndexFilter &filter() const { return m_filter; }
    /// Communes in the register, whatever the filter.
    int total() const { return static_cast<int>(m_order.size()); }
    /// The line of a row; nullptr when it cannot be read.
    const CommuneLine *line(int row) const;

    /// Reads everything again; for consultation beside a writer.
    void reload();

Q_SIGNALS:
    /// An edit in a cell was refused.
    void refused(const pc::Error &error);
    /// An edit in a cell was made; the text names it.
    void edited(const QString &text);

private:
    void onChanged(const ChangeSet &changes);
    void refilter();
    QVariant display(const CommuneLine &line, CommuneColumn::Id column) const;
    QVariant edit(const CommuneLine &line, CommuneColumn::Id column) const;
    QVariant tone(const CommuneLine &line, CommuneColumn::Id column) const;
    QString toolTip(const CommuneLine &line, CommuneColumn::Id column) const;
    void forgetRows() override { m_window.clear(); }
    void forgetRow(RowKey key) override { m_window.forget(key); }

    Store &m_store;
    IndexFilter m_filter;
    CommuneColumn::Id m_sortColumn = CommuneColumn::Name;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<RowKey> m_order;
    mutable RowWindow<CommuneLine> m_window;
};

} // namespace pc
