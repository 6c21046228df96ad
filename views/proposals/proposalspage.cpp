#include "views/proposals/proposalspage.h"

#include "models/campaigns/campaignsrepository.h"
#include "models/proposals/proposalsrepository.h"
#include "views/common/choicedelegate.h"
#include "views/common/listfacets.h"
#include "views/common/plaintext.h"
#include "views/common/recordtable.h"
#include "views/proposals/changedialog.h"
#include "views/proposals/newproposaldialog.h"
#include "views/proposals/proposallookups.h"
#include "views/proposals/proposalpane.h"
#include "views/proposals/wordsdialog.h"

#include <QAction>

namespace pc {

namespace {
const QString kTab = QStringLiteral("tab");
// Raised when columns are added.
constexpr int kLayoutVersion = 1;
} // namespace

ProposalsPage::ProposalsPage(Store &store, Dialogs &dialogs, QWidget *parent) : RecordsPage(store, parent), m_dialogs(dialogs)
{
    auto *model = new ProposalsModel(store, this);
    auto *table = new RecordTable(*model, tr("Table of proposals"), kLayoutVersion, this);
    table->setItemDelegateForColumn(
        ProposalColumn::Type,
        new ChoiceDelegate(model->columns().title(ProposalColumn::Type), [&store] { return typeChoices(store.database()); }, table));
    m_pane = new ProposalPane(store, dialogs, this);
    connect(m_pane, &ProposalPane::messageRaised, this, &Page::messageRaised);
    connect(m_pane, &ProposalPane::matchRequested, this, &ProposalsPage::matchRequested);
    connect(m_pane, &ProposalPane::recordRequested, this, [this](const QString &name, qint64 id) {
        if (name == QLatin1StringView("proposal"))
            showRecord(id);
        else
            Q_EMIT recordRequested(name, id);
    });
    makePageActions();
    countWaiting();
    build({.model = model, .table = table, .pane = m_pane, .takesImport = true, .documentsOf = QStringLiteral("proposal")});
    onSelectionChanged();
}

void ProposalsPage::makePageActions()
{
    m_new = makeAction("plus", tr("New proposal"), QKeySequence(Qt::CTRL | Qt::Key_N), true);
    m_change = makeAction("edit", tr("Change the selected proposals…"), {}, true);
    m_remove = makeAction("trash", tr("Remove the proposal"), {}, true);
    m_words = makeAction("notebook", tr("Lexicon, grid and models…"));
    connect(m_new, &QAction::triggered, this, [this] { newProposal(); });
    connect(m_change, &QAction::triggered, this, &ProposalsPage::changeSelected);
    connect(m_remove, &QAction::triggered, this, &ProposalsPage::removeCurrent);
    connect(m_words, &QAction::triggered, this, &ProposalsPage::editWords);
}

QString ProposalsPage::title() const { return tr("Proposals"); }

QString ProposalsPage::iconName() const { return QStringLiteral("file-text"); }

QString ProposalsPage::searchHint() const { return tr("Find a proposal, a commune, a task…"); }

QList<QAction *> ProposalsPage::toolbarActions() { return {m_new, documentsAction(), importAction(), exportAction()}; }

QList<QAction *> ProposalsPage::menuActions() const
{
    return {m_new, m_change, m_remove, nullptr, exportAction(), m_words};
}

std::vector<Facet> ProposalsPage::namedFacets() const { return facetsOf<ProposalsList>(); }

std::vector<Facet> ProposalsPage::countedFacets(const IndexFilter &filter, const QMap<QString, QStringList> &chosen) const
{
    return withCounts<ProposalsList>(namedFacets(), store().database(), filter, chosen);
}

IndexFilter ProposalsPage::baseFor(qint64 campaign) const
{
    return IndexFilter::ofCampaign(campaign);
}

void ProposalsPage::countWaiting()
{
    const auto waiting = ProposalsList(store().database())
                             .query()
                             .count({{},
                                     {{QStringLiteral("stage"),
                                       {ProposalWords::word(ProposalStage::Submitted), ProposalWords::word(ProposalStage::InExamination)}}}});
    m_counter = waiting ? static_cast<int>(*waiting) : -1;
    Q_EMIT counterChanged();
}

void ProposalsPage::onRecordShown(qint64 id) { m_pane->setProposal(ProposalId{id}); }

void ProposalsPage::onSelectionChanged()
{
    if (store().isReadOnly())
        return;
    const auto count = selectedIds().size();
    const auto allow = [this](QAction *action, bool isReady, const QString &missing) {
        const QString why = !m_closed.isEmpty() ? m_closed : isReady ? QString() : missing;
        action->setEnabled(why.isEmpty());
        action->setToolTip(toolTipText(why));
    };
    allow(m_new, true, {});
    allow(m_change, count > 0, tr("Choose the proposals in the table first."));
    allow(m_remove, count == 1, tr("Choose one proposal in the table first."));
}

void ProposalsPage::setCampaign(qint64 campaign)
{
    ProposalFacts facts;
    if (const auto found = CampaignsRepository(store().database()).find({campaign}); found && *found)
        facts.campaignOpen = !(*found)->isClosed();
    m_closed = ProposalLife::campaignRefusal(facts);
    RecordsPage::setCampaign(campaign);
    onSelectionChanged();
}

EmptyContent ProposalsPage::emptyContent() const
{
    return {.iconName = iconName(),
            .sentence = tr("No proposal yet for this year."),
            .primaryText = store().isReadOnly() || !m_closed.isEmpty() ? QString() : tr("New proposal")};
}

QString ProposalsPage::nothingFound(const QString &search) const
{
    return search.isEmpty() ? tr("No proposal passes these filters.") : tr("No proposal for “%1”.").arg(search);
}

QString ProposalsPage::selectedText(int count) const { return tr("%n proposal(s) selected", nullptr, count); }

void ProposalsPage::newProposal(qint64 commune)
{
    if (store().isReadOnly() || !m_closed.isEmpty())
        return;
    auto *dialog = new NewProposalDialog(store(), campaign(), commune, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewProposalDialog::recorded, this, [this](qint64 id) { showRecord(id); });
    dialog->open();
}

void ProposalsPage::changeSelected()
{
    auto *dialog = new ChangeDialog(store(), selectedIds(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ProposalsPage::editWords()
{
    auto *dialog = new WordsDialog(store(), m_dialogs, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ProposalsPage::removeCurrent()
{
    const ProposalId id{currentId()};
    const auto found = ProposalsRepository(store().database()).find(id);
    if (!found || !*found)
        return;
    const QString text = tr("Proposal %1 removed").arg((*found)->number);
    const Status status = store().transact(text, [&](Transaction &transaction) { return ProposalsRepository::remove(transaction, id); });
    if (!status)
        tell(status.error());
}

void ProposalsPage::refresh()
{
    m_pane->refresh();
    countWaiting();
    RecordsPage::refresh();
}

void ProposalsPage::commit() { m_pane->commit(); }

QVariantMap ProposalsPage::saveState() const
{
    QVariantMap state = RecordsPage::saveState();
    state.insert(kTab, m_pane->currentTab());
    return state;
}

void ProposalsPage::restoreState(const QVariantMap &state)
{
    m_pane->setCurrentTab(state.value(kTab).toInt());
    RecordsPage::restoreState(state);
}

} // namespace pc
