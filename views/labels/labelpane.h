// One label file beside the table: who asks for which label, where it stands, what may be done next, conditions, pieces,
// form, acquis, hours that count, documents.
//
// It follows the register. What the commission said before deciding is not shown here: decision, reason and remedies are.
#pragma once

#include "models/labels/labelfilesrepository.h"
#include "models/store/store.h"
#include "models/students/student.h"
#include "views/common/message.h"

#include <QWidget>

#include <optional>

class QLabel;
class QStackedLayout;
class QTabWidget;

namespace pc {

class AcquisTab;
class AttachmentsTab;
class ConditionsView;
class Dialogs;
class EmptyState;
class FormDialog;
class LabelForm;
class LabelHours;
class LabelStepBar;
class LinkButton;
class PiecesView;
class ToneNote;

class LabelPane final : public QWidget {
    Q_OBJECT

public:
    enum Tab { Main, Acquis, Hours, Documents };

    LabelPane(Store &store, Dialogs &dialogs, QWidget *parent = nullptr);

    /// Shows a file; an invalid key shows the help.
    void setFile(LabelFileId id);
    LabelFileId file() const { return m_id; }
    /// Saves what is being typed.
    void commit();
    QString unsaved() const;
    void refresh();

    int currentTab() const;
    void setCurrentTab(int tab);
    PiecesView *pieces() const { return m_pieces; }
    LabelForm *form() const { return m_form; }
    ConditionsView *conditions() const { return m_conditions; }

Q_SIGNALS:
    void messageRaised(const pc::Message &message);
    void recordRequested(const QString &table, qint64 id);

private:
    QWidget *makeHeader();
    QWidget *makeMain();
    void connectParts();
    void onChanged(const ChangeSet &changes);
    Status read(bool same);
    void showHeader(const LabelCase &it, const Student &student);
    void showDecision(const LabelCase &it);
    QString lockOf(const LabelCase &it, bool campaignOpen) const;

    void takeStep(LabelStatus to);
    void step(LabelStatus to);
    void notify();
    void appeal();
    void takeBack();
    void say(const Result<FormDialog *> &opened);
    void say(const Status &status);

    Store &m_store;
    Dialogs &m_dialogs;
    LabelFileId m_id;
    LabelStatus m_status = LabelStatus::Preparing;
    LabelSessionId m_session;
    QString m_studentName;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QWidget *m_content;
    QLabel *m_title = nullptr;
    QLabel *m_identity = nullptr;
    ToneNote *m_state = nullptr;
    ToneNote *m_notice = nullptr;
    ToneNote *m_closed = nullptr;
    LinkButton *m_openSession = nullptr;
    LabelStepBar *m_steps = nullptr;
    QTabWidget *m_tabs = nullptr;
    QLabel *m_decisionTitle = nullptr;
    ToneNote *m_decision = nullptr;
    QLabel *m_reason = nullptr;
    ConditionsView *m_conditions = nullptr;
    PiecesView *m_pieces = nullptr;
    LabelForm *m_form = nullptr;
    AcquisTab *m_acquis = nullptr;
    LabelHours *m_hours = nullptr;
    AttachmentsTab *m_attachments = nullptr;
};

} // namespace pc
