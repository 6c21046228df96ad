// The label files of one student, in the pane: label, year's hours, state, decision. Opened on their own page.
//
// It follows the register and changes nothing.
#pragma once

#include "models/base/id.h"
#include "models/store/store.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;
class QTreeWidget;

namespace pc {

class EmptyState;

class StudentLabels final : public QWidget {
    Q_OBJECT

public:
    explicit StudentLabels(Store &store, QWidget *parent = nullptr);

    /// Shows the files of a student; an invalid key shows none.
    void setStudent(StudentId student);
    void refresh();
    int count() const;
    QTreeWidget *list() const { return m_list; }

Q_SIGNALS:
    void recordRequested(const QString &table, qint64 id);
    void countChanged(int count);

private:
    void enable();
    void openCurrent();

    Store &m_store;
    StudentId m_student;
    QStackedLayout *m_stack;
    QTreeWidget *m_list;
    EmptyState *m_empty;
    QPushButton *m_open;
};

} // namespace pc
