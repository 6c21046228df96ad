// The page Candidatures: who applied, where each stands, and what is done to several at once: declared admissible, sent to
// the mayor, the university's decisions.
//
// What every list does is RecordsPage's; here is what only candidatures have. Finding an action is asked of the app
// (matchRequested): that dialog is another room's.
#pragma once

#include "models/applications/applicationsmodel.h"
#include "models/applications/applicationsrepository.h"
#include "views/common/dialogs.h"
#include "views/common/recordspage.h"

namespace pc {

class ApplicationPane;

class ApplicationsPage final : public RecordsPage {
    Q_OBJECT

public:
    ApplicationsPage(Store &store, Dialogs &dialogs, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    int counter() const override { return m_counter; }
    QList<QAction *> toolbarActions() override;
    QString searchHint() const override;
    void setCampaign(qint64 campaign) override;
    void activate() override;
    void refresh() override;
    void commit() override;

    ApplicationPane *pane() const { return m_pane; }

public Q_SLOTS:
    /// Opens the dialog of a new candidature in the campaign shown, else in that of today.
    void newApplication(qint64 student = 0);

Q_SIGNALS:
    /// Actions are to be found for a student, in a campaign.
    void matchRequested(qint64 student, qint64 campaign);

protected:
    std::vector<Facet> namedFacets() const override;
    std::vector<Facet> countedFacets(const IndexFilter &filter, const QMap<QString, QStringList> &chosen) const override;
    void onRecordShown(qint64 id) override;
    IndexFilter baseFor(qint64 campaign) const override;
    EmptyContent emptyContent() const override;
    void onEmptyPrimary() override { newApplication(); }
    QString nothingFound(const QString &search) const override;
    QString selectedText(int count) const override;
    QList<QAction *> menuActions() const override;
    void onStoreChanged() override;
    void onSelectionChanged() override { enableDecisions(); }

private:
    void makeDecisionActions();
    void makeBulk();
    void admitSelected();
    void transmitSelected();
    void withdrawSelected();
    /// Those of the selection that may become `to`; `sentence` names the others and why, none when it is empty. Says so
    /// and answers none when nobody may.
    std::vector<ApplicationId> followers(ApplicationStatus to, QString &sentence);
    void admit(const std::vector<ApplicationId> &ids);
    void enableDecisions();
    void validate();
    void refuse();
    void takeBack();
    void removeSelected();
    /// One decision for the rows selected, one step to undo; after a single one the next row is chosen.
    Status decide(const std::vector<ApplicationId> &ids, const ParticipationDecision &decision, const QString &text);
    std::vector<ApplicationId> chosen() const;
    void recount();

    ApplicationsModel *m_model;
    ApplicationPane *m_pane;
    QAction *m_new;
    QAction *m_validate;
    QAction *m_refuse;
    QAction *m_takeBack;
    QAction *m_remove;
    QAction *m_bulk;
    QAction *m_admit;
    QAction *m_transmit;
    QAction *m_withdraw;
    int m_counter = -1;
};

} // namespace pc
