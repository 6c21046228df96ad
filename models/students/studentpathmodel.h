// The path of one student as a table: candidatures and affectations, latest campaign first. Read only.
#pragma once

#include "models/store/store.h"
#include "models/students/studentpath.h"

#include <QAbstractTableModel>

namespace pc {

class StudentPathModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Campaign, What, State, Hours, Action, Commune, ColumnCount };

    explicit StudentPathModel(Store &store, QObject *parent = nullptr);

    void setStudent(StudentId student);
    /// Reads again; also after a change of the register.
    Status reload();
    /// nullptr when there is no such row.
    const PathLine *line(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString display(const PathLine &line, int column) const;

    Store &m_store;
    StudentId m_student;
    std::vector<PathLine> m_lines;
};

} // namespace pc
