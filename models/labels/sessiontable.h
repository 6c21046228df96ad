// A short table of texts with a key for each row, and a tick in its first column where rows have one: sessions, members, an
// agenda.
//
// It is filled by whoever shows it and knows no record. Rows that stay keep their place: a selection follows them.
#pragma once

#include "models/itemmodels/roles.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>
#include <vector>

namespace pc {

class SessionTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Row {
        qint64 id = 0;
        QStringList cells = {};
        std::optional<ModelTone> tone = {}; ///< of the last column
        std::optional<bool> ticked = {};

        friend bool operator==(const Row &, const Row &) = default;
    };

    explicit SessionTable(const QStringList &titles, QObject *parent = nullptr);

    void setRows(const std::vector<Row> &rows);
    /// Whether ticks may be changed by the user.
    void setLocked(bool locked) { m_locked = locked; }
    qint64 idAt(int row) const { return row >= 0 && row < rowCount() ? m_rows[static_cast<size_t>(row)].id : 0; }
    int rowOf(qint64 id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Asks for the tick to be changed with tickRequested(); the row changes with the next setRows().
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void tickRequested(qint64 id, bool ticked);

private:
    QStringList m_titles;
    std::vector<Row> m_rows;
    bool m_locked = false;
};

} // namespace pc
