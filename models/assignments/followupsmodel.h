// The follow-up of one affectation as a table, latest first; it follows the register and writes nothing.
#pragma once

#include "models/assignments/assignment.h"
#include "models/store/store.h"

#include <QAbstractTableModel>

namespace pc {

class FollowUpsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Date, Kind, Facts, Person, NextStep, ColumnCount };

    explicit FollowUpsModel(Store &store, QObject *parent = nullptr);

    /// Shows the follow-up of an affectation; an invalid key shows none.
    void setAssignment(AssignmentId id);
    AssignmentId assignment() const { return m_assignment; }
    void refresh();
    const FollowUp &followUpAt(int row) const { return m_followUps[static_cast<size_t>(row)]; }
    /// Row of a line, −1 when it is not shown.
    int rowOf(FollowUpId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void failed(const pc::Error &error);

private:
    void become(std::vector<FollowUp> next);
    QString text(const FollowUp &followUp, int column) const;
    QString nextStepText(const FollowUp &followUp) const;
    QString wholeText(const FollowUp &followUp) const;
    QVariant tone(const FollowUp &followUp, int column) const;

    Store &m_store;
    AssignmentId m_assignment;
    std::vector<FollowUp> m_followUps;
};

} // namespace pc
