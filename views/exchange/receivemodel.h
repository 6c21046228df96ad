// What the other office changed, as a table: a line for each field that differs, one for each record that is new or gone.
//
// A record is taken or left as a whole: its lines are ticked together, and with them the records it needs. Nothing is
// written here.
#pragma once

#include "models/handover/received.h"
#include "models/itemmodels/roles.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace pc {

class ReceiveModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Take, What, Field, Before, Ours, Theirs, ColumnCount };

    explicit ReceiveModel(Received received, QObject *parent = nullptr);

    const Received &received() const { return m_received; }
    /// Compared again: every line is another.
    void setReceived(Received received);
    const RowDifference &row(int line) const { return m_received.rows[m_lines[size_t(line)].row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// Something was ticked or unticked.
    void choiceChanged();

private:
    struct Line {
        size_t row = 0;
        int field = -1; ///< −1: the record as a whole
    };

    void makeLines();
    QVariant takeData(const RowDifference &row, int role) const;
    QString text(const Line &line, int column) const;

    Received m_received;
    std::vector<Line> m_lines;
};

/// Which lines are shown.
class ReceiveFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum Show { Everything, Conflicts, Taken, Left };

    explicit ReceiveFilter(QObject *parent = nullptr);
    void setShow(Show show);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Show m_show = Everything;
};

} // namespace pc
