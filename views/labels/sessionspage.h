// The page Commissions: the sessions of the campaign, and beside them the one chosen.
//
// Letters, minutes and files are other rooms': it asks for them by signal.
#pragma once

#include "models/labels/labelsession.h"
#include "models/store/store.h"
#include "views/common/page.h"

class QPushButton;
class QStackedWidget;
class QTableView;

namespace pc {

enum class Viewpoint;
class Dialogs;
class EmptyState;
class FormDialog;
class ReviewDialog;
class SessionPane;
class SessionTable;

class SessionsPage final : public Page {
    Q_OBJECT

public:
    SessionsPage(Store &store, Dialogs &dialogs, Viewpoint viewpoint, QWidget *parent = nullptr);

    QString title() const override { return tr("Commissions"); }
    QString iconName() const override { return QStringLiteral("clipboard"); }
    /// Sessions held whose minutes are not signed.
    int counter() const override { return m_counter; }
    QList<QAction *> toolbarActions() override { return {m_new}; }
    void setCampaign(qint64 campaign) override;
    void activate() override;
    void refresh() override;
    void commit() override;
    void focusContent() override;
    QString statusText() const override;

    /// Shows a session, of whatever campaign.
    void showRecord(qint64 id);
    FormDialog *newSession();
    /// Opens the dialog « Examiner à la suite » on these files.
    ReviewDialog *review(const std::vector<LabelFileId> &files);

    QTableView *table() const { return m_table; }
    SessionPane *pane() const { return m_pane; }

Q_SIGNALS:
    /// The minutes of a session are to be issued.
    void minutesRequested(qint64 session);
    /// Documents are to be issued for these records of a table.
    void documentsRequested(const QString &table, const QList<qint64> &ids);

private:
    void build();
    void makePane();
    void read();
    void showCurrent();
    void recount();
    QString lockOf(const LabelSession &session) const;
    CampaignId target() const;

    Store &m_store;
    Dialogs &m_dialogs;
    Viewpoint m_viewpoint;
    QAction *m_new;
    qint64 m_campaign = 0;
    int m_counter = -1;
    LabelSessionId m_current;
    std::vector<LabelSession> m_sessions;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_nothing = nullptr;
    SessionTable *m_model = nullptr;
    QTableView *m_table = nullptr;
    SessionPane *m_pane = nullptr;
    bool m_filling = false;
};

} // namespace pc
