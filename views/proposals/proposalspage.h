// The page Propositions: chips, table, pane. Receives proposals, examines them, follows them to their end.
//
// What every list does is RecordsPage's; here is what only proposals have.
#pragma once

#include "models/proposals/proposalsmodel.h"
#include "views/common/dialogs.h"
#include "views/common/recordspage.h"

namespace pc {

class ProposalPane;

class ProposalsPage final : public RecordsPage {
    Q_OBJECT

public:
    ProposalsPage(Store &store, Dialogs &dialogs, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    /// Proposals that wait for the UDCCAS.
    int counter() const override { return m_counter; }
    QList<QAction *> toolbarActions() override;
    QString searchHint() const override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void refresh() override;
    void commit() override;
    /// In a closed campaign the actions that change say why they cannot.
    void setCampaign(qint64 campaign) override;

public Q_SLOTS:
    /// Opens the dialog; the commune is chosen already when it is not 0.
    void newProposal(qint64 commune = 0);
    /// Opens the lexicon, the grid and the model actions.
    void editWords();

Q_SIGNALS:
    /// Students are to be matched with this proposal.
    void matchRequested(qint64 proposal);

protected:
    std::vector<Facet> namedFacets() const override;
    std::vector<Facet> countedFacets(const IndexFilter &filter, const QMap<QString, QStringList> &chosen) const override;
    IndexFilter baseFor(qint64 campaign) const override;
    void onRecordShown(qint64 id) override;
    EmptyContent emptyContent() const override;
    void onEmptyPrimary() override { newProposal(); }
    QString nothingFound(const QString &search) const override;
    QString selectedText(int count) const override;
    QList<QAction *> menuActions() const override;
    void onStoreChanged() override { countWaiting(); }
    void onSelectionChanged() override;

private:
    void makePageActions();
    void countWaiting();
    void changeSelected();
    void removeCurrent();

    Dialogs &m_dialogs;
    ProposalPane *m_pane;
    QAction *m_new;
    QAction *m_change;
    QAction *m_remove;
    QAction *m_words;
    int m_counter = 0;
    QString m_closed; // why nothing of the campaign shown can be changed; empty when it can
};

} // namespace pc
