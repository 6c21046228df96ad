#include "views/communes/communespage.h"

#include "models/contacts/closeddays.h"
#include "views/common/choicedelegate.h"
#include "views/common/plaintext.h"
#include "views/common/recordtable.h"
#include "views/communes/communefacets.h"
#include "views/communes/communepane.h"
#include "views/communes/communesbulk.h"

#include <QAction>

namespace pc {

namespace {
const QString kTab = QStringLiteral("tab");
// Raised when columns are added.
constexpr int kLayoutVersion = 2;
// The columns of the university are others: what one office saved is not applied to the other.
constexpr int kUniversityLayout = 100 + kLayoutVersion;

std::vector<std::pair<QString, QString>> ccasChoices()
{
    std::vector<std::pair<QString, QString>> choices;
    for (const CcasState state : CommuneWords::ccasStates())
        choices.emplace_back(CommuneWords::word(state), CommuneWords::label(state));
    return choices;
}
} // namespace

CommunesPage::CommunesPage(Store &store, Viewpoint viewpoint, QWidget *parent)
    : RecordsPage(store, parent), m_viewpoint(viewpoint)
{
    auto *model = new CommunesModel(store, this);
    m_communes = model;
    auto *table = new RecordTable(*model, tr("Table of communes"),
                                  viewpoint == Viewpoint::University ? kUniversityLayout : kLayoutVersion, this);
    table->setItemDelegateForColumn(
        CommuneColumn::Ccas, new ChoiceDelegate(model->columns().title(CommuneColumn::Ccas), ccasChoices, table));
    m_pane = new CommunePane(store, viewpoint, this);
    connect(m_pane, &CommunePane::messageRaised, this, &Page::messageRaised);
    m_exchange = makeAction("plus", tr("New exchange"), QKeySequence(Qt::CTRL | Qt::Key_N), true);
    connect(m_exchange, &QAction::triggered, this, [this] { m_pane->startExchange(); });
    m_proposal = makeAction("heart-handshake", tr("New proposal of this commune…"), {}, true);
    connect(m_proposal, &QAction::triggered, this, [this] { Q_EMIT proposalRequested(currentId()); });
    m_mailing = makeAction("mail", tr("Record a mailing to the selected communes…"), {}, true);
    connect(m_mailing, &QAction::triggered, this, [this] { Q_EMIT mailingRequested(selectedIds()); });
    makeBulk();
    if (viewpoint == Viewpoint::University)
        fitUniversity(table);
    countEligible();
    build({.model = model, .table = table, .pane = m_pane, .takesImport = true, .documentsOf = QStringLiteral("commune")});
}

void CommunesPage::makeBulk()
{
    const auto chosen = [this] {
        m_pane->commit();
        std::vector<CommuneId> communes;
        for (const qint64 id : selectedIds())
            communes.push_back({id});
        return communes;
    };
    m_exchangeAll = makeAction("message", tr("Note an exchange for the selection…"), {}, true);
    connect(m_exchangeAll, &QAction::triggered, this, [this, chosen] { CommunesBulk::askExchange(store(), chosen(), window()); });
    m_ccasAll = makeAction("edit", tr("Change the CCAS of the selection…"), {}, true);
    connect(m_ccasAll, &QAction::triggered, this, [this, chosen] { CommunesBulk::askCcas(store(), chosen(), window()); });
}

void CommunesPage::fitUniversity(RecordTable *table)
{
    for (const int section : {CommuneColumn::Ccas, CommuneColumn::LastContact, CommuneColumn::NextStep, CommuneColumn::ContactCount})
        table->withhold(section);
    for (const int section : {CommuneColumn::Phone, CommuneColumn::ContactStatus})
        table->setColumnHidden(section, true);
    for (const int section : {CommuneColumn::Proposals, CommuneColumn::Students, CommuneColumn::Hours})
        table->setColumnHidden(section, false);
    // Not shown means without a shortcut either.
    for (QAction *action : {m_exchange, m_mailing, m_exchangeAll, m_ccasAll})
        action->setVisible(false);
}

QList<QAction *> CommunesPage::menuActions() const
{
    if (m_viewpoint == Viewpoint::University)
        return {m_proposal, nullptr, exportAction()};
    return {m_exchange, m_proposal, m_mailing, nullptr, m_exchangeAll, m_ccasAll, nullptr, exportAction()};
}

void CommunesPage::setCampaign(qint64 campaign)
{
    m_communes->setCampaign(campaign);
    RecordsPage::setCampaign(campaign);
    onSelectionChanged();
}

QString CommunesPage::title() const { return tr("Communes"); }

QString CommunesPage::iconName() const { return QStringLiteral("building-community"); }

QString CommunesPage::searchHint() const
{
    return m_viewpoint == Viewpoint::University ? tr("Find a commune, a mayor…") : tr("Find a commune, a mayor, a need…");
}

QList<QAction *> CommunesPage::toolbarActions()
{
    if (m_viewpoint == Viewpoint::University)
        return {documentsAction(), exportAction()};
    return {m_exchange, documentsAction(), importAction(), exportAction()};
}

std::vector<Facet> CommunesPage::namedFacets() const { return pc::namedFacets(m_viewpoint); }

std::vector<Facet> CommunesPage::countedFacets(const IndexFilter &filter,
                                               const QMap<QString, QStringList> &chosen) const
{
    return pc::countedFacets(store().database(), filter, chosen, m_threshold, m_viewpoint);
}

void CommunesPage::countEligible()
{
    Database &database = store().database();
    if (const auto rule = Eligibility::ruleOn(database, store().clock().today()))
        m_threshold = rule->threshold;
    const auto eligible =
        CommunesList(database).query().count({{}, {{QStringLiteral("eligible"), {QStringLiteral("1")}}}});
    m_counter = eligible ? static_cast<int>(*eligible) : -1;
    Q_EMIT counterChanged();
}

void CommunesPage::onRecordShown(qint64 id) { m_pane->setCommune(CommuneId{id}); }

void CommunesPage::onSelectionChanged()
{
    if (store().isReadOnly())
        return; // makeAction said why
    const QDate today = store().clock().today();
    const QString closed = ClosedDays::reason(store().database(), campaign(), today);
    const QString none = selectedIds().isEmpty() ? tr("Choose the communes in the table first.") : QString();
    const auto allow = [](QAction *action, const QString &why) {
        action->setEnabled(why.isEmpty());
        action->setToolTip(toolTipText(why));
    };
    allow(m_exchange, ClosedDays::reasonOn(store().database(), today));
    allow(m_proposal, closed.isEmpty() ? none : closed);
    allow(m_mailing, closed.isEmpty() ? none : closed);
    // A day may be chosen that lies in an open campaign: the refusal is said at the field.
    allow(m_exchangeAll, none);
    allow(m_ccasAll, none);
}

EmptyContent CommunesPage::emptyContent() const
{
    return {.iconName = iconName(), .sentence = tr("This register holds no commune.")};
}

QString CommunesPage::nothingFound(const QString &search) const
{
    return search.isEmpty() ? tr("No commune passes these filters.") : tr("No commune for “%1”.").arg(search);
}

QString CommunesPage::selectedText(int count) const { return tr("%n commune(s) selected", nullptr, count); }

void CommunesPage::refresh()
{
    m_pane->refresh();
    countEligible();
    RecordsPage::refresh();
}

QString CommunesPage::unsaved() const
{
    return m_pane->hasUnsavedText() ? tr("An exchange is being written and is not saved yet.") : QString();
}

void CommunesPage::commit() { m_pane->commit(); }

QVariantMap CommunesPage::saveState() const
{
    QVariantMap state = RecordsPage::saveState();
    state.insert(kTab, m_pane->currentTab());
    return state;
}

void CommunesPage::restoreState(const QVariantMap &state)
{
    m_pane->setCurrentTab(state.value(kTab).toInt());
    RecordsPage::restoreState(state);
}

} // namespace pc
