// The follow-up of one affectation: the calls, visits, meetings and incidents, and below the form of the one being written.
//
// Each action is one change of the register, named for the user. It asks nothing: what is done can be undone.
#pragma once

#include "models/assignments/followupsmodel.h"
#include "views/common/fieldform.h"
#include "views/common/message.h"

#include <QHash>

class QLabel;
class QPushButton;
class QTableView;

namespace pc {

class ToneNote;

class FollowUpLog final : public QWidget {
    Q_OBJECT

public:
    explicit FollowUpLog(Store &store, QWidget *parent = nullptr);

    /// Shows the follow-up of an affectation, and what was being typed about it.
    void setAssignment(AssignmentId id, const QString &student, bool open);
    void startNew();
    /// Whether text about any affectation waits to be saved.
    bool hasUnsavedText() const;
    void refresh() { m_model->refresh(); }

Q_SIGNALS:
    void failed(const pc::Message &message);
    void countChanged(int count);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeEditor();
    void makeButtons(QLayout *row);
    void begin(const FollowUp &followUp);
    bool isChanged() const;
    FollowUp typed() const;
    QMap<QString, QString> valuesOf(const FollowUp &followUp) const;
    void showEditor(bool shown);
    void showButtons();
    void save();
    void remove();
    void closeStep();
    int chosenRow() const;
    void edit();
    void report(const Error &error);

    Store &m_store;
    FollowUpsModel *m_model;
    QString m_student;
    bool m_open = false;
    FollowUp m_base;
    bool m_editing = false;
    struct Draft {
        FollowUp base;
        FollowUp typed;
    };
    QHash<AssignmentId, Draft> m_drafts; ///< typed, not saved, while another affectation is shown
    QTableView *m_table;
    QLabel *m_empty;
    QPushButton *m_new;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_stepDone;
    QWidget *m_editor;
    QLabel *m_title;
    FieldForm *m_form;
    ToneNote *m_note;
};

} // namespace pc
