// One student beside the table: who it is, the sheet, the path through the campaigns, and what is kept about them.
//
// It follows the register. Candidatures and affectations are opened on their own pages, by recordRequested.
#pragma once

#include "models/store/store.h"
#include "models/students/student.h"
#include "views/common/message.h"

#include <QWidget>

class QLabel;
class QStackedLayout;
class QTabWidget;
class QTableView;
class QPushButton;

namespace pc {

class Dialogs;
class EmptyState;
class StudentForm;
class StudentLabels;
class StudentPathModel;

class StudentPane final : public QWidget {
    Q_OBJECT

public:
    StudentPane(Store &store, Dialogs &dialogs, QWidget *parent = nullptr);

    /// Shows a student; an invalid key shows the help.
    void setStudent(StudentId student);
    StudentId student() const { return m_student; }
    /// Saves what is being typed.
    void commit();
    void refresh();

    int currentTab() const;
    void setCurrentTab(int tab);
    StudentForm *form() const { return m_form; }
    QTableView *path() const { return m_path; }
    QString quotaText() const;

Q_SIGNALS:
    void messageRaised(const pc::Message &message);
    void recordRequested(const QString &table, qint64 id);

private:
    QWidget *makePath();
    void onChanged(const ChangeSet &changes);
    void read(bool sameStudent);
    void readPath();
    void openLine(bool action);
    void enableLinks();

    Store &m_store;
    StudentId m_student;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QWidget *m_content;
    QLabel *m_title;
    QLabel *m_studies;
    QLabel *m_age;
    QTabWidget *m_tabs;
    StudentForm *m_form;
    StudentPathModel *m_lines;
    StudentLabels *m_labels;
    QTableView *m_path;
    QLabel *m_quota;
    QPushButton *m_openRecord;
    QPushButton *m_openAction;
};

} // namespace pc
