// One affectation beside the table: who, where, its four figures, its life, convention, follow-up and end.
//
// It follows the register: whatever changes the affectation changes the pane. Without one it says what to do.
#pragma once

#include "models/assignments/assignmentsrepository.h"
#include "models/store/store.h"
#include "views/common/message.h"

#include <QWidget>

class QLabel;
class QStackedLayout;
class QTabWidget;

namespace pc {

class AssignmentForm;
class ConventionView;
class Dialogs;
class EmptyState;
class FollowUpLog;
class GateView;
class QuotaNote;
class StepBar;
class ToneNote;
struct FormDialogContent;

class AssignmentPane final : public QWidget {
    Q_OBJECT

public:
    AssignmentPane(Store &store, Dialogs &dialogs, QWidget *parent = nullptr);

    /// Shows an affectation; an invalid key shows the help.
    void setAssignment(AssignmentId id);
    AssignmentId assignment() const { return m_assignment; }
    /// Saves what is being typed.
    void commit();
    /// Whether a line of follow-up is being written.
    bool hasUnsavedText() const;
    void refresh();

    int currentTab() const;
    void setCurrentTab(int tab);

Q_SIGNALS:
    void messageRaised(const pc::Message &message);
    void hoursRequested(qint64 assignment);

private:
    QWidget *makeHeader();
    QWidget *makeMain();
    QWidget *makeEnd();
    void onChanged(const ChangeSet &changes);
    void display(const AssignmentRecord &record, bool same);
    void displayHeader(const AssignmentRecord &record);
    bool isDetailed(const AssignmentRecord &record) const;

    void takeStep(AssignmentStatus to);
    void askReopening(AssignmentStatus to);
    void askSuspension();
    void askEnd(bool early);
    void askOverride();
    void dropOverride();
    void open(const FormDialogContent &content, const std::function<Status(Transaction &, const QMap<QString, QString> &)> &work,
              const QString &text);
    void write(const QString &text, const Store::Work &work);

    Store &m_store;
    AssignmentId m_assignment;
    AssignmentStatus m_state = AssignmentStatus::Prepared;
    QString m_student;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QWidget *m_content;
    QLabel *m_title;
    QLabel *m_identity;
    QLabel *m_figures;
    ToneNote *m_status;
    ToneNote *m_maintained;
    ToneNote *m_derogation;
    StepBar *m_steps;
    QTabWidget *m_tabs;
    GateView *m_gate;
    AssignmentForm *m_plan;
    QuotaNote *m_quota;
    QLabel *m_inForce;
    ConventionView *m_convention;
    FollowUpLog *m_log;
    AssignmentForm *m_end;
};

} // namespace pc
