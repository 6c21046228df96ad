// One session: its quorum in words, the agenda, the members, the fields, the documents; signing the minutes.
#pragma once

#include "views/labels/sessionpart.h"

class QLabel;
class QTabWidget;

namespace pc {

class AgendaView;
class DocumentsTab;
class FormDialog;
class MembersView;
class SessionTab;
class ToneNote;

class SessionPane final : public SessionPart {
    Q_OBJECT

public:
    explicit SessionPane(Store &store, QWidget *parent = nullptr);

    void commit() override;
    AgendaView *agenda() const { return m_agenda; }
    MembersView *members() const { return m_members; }
    SessionTab *fields() const { return m_fields; }
    QTabWidget *tabs() const { return m_tabs; }
    QPushButton *signButton() const { return m_sign; }
    QPushButton *removeButton() const { return m_remove; }
    QString quorumText() const;
    /// Asks for the day and the name; nothing of the session changes afterwards.
    FormDialog *sign();

Q_SIGNALS:
    void recordRequested(const QString &table, qint64 id);
    void documentsRequested(const QString &table, const QList<qint64> &ids);
    /// The minutes were signed, or are wanted as a paper.
    void minutesRequested(qint64 session);
    void reviewRequested(const std::vector<pc::LabelFileId> &files);

protected:
    void refresh() override;

private:
    void showQuorum();
    void remove();

    QLabel *m_title;
    ToneNote *m_quorum;
    ToneNote *m_locked;
    QPushButton *m_sign;
    QPushButton *m_minutes;
    QPushButton *m_issue;
    QPushButton *m_remove;
    QTabWidget *m_tabs;
    AgendaView *m_agenda;
    MembersView *m_members;
    SessionTab *m_fields;
    DocumentsTab *m_documents;
};

} // namespace pc
