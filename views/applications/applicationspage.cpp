#include "views/applications/applicationspage.h"

#include "models/campaigns/campaignsrepository.h"
#include "views/applications/applicationpane.h"
#include "views/applications/newapplicationdialog.h"
#include "views/applications/reasondialog.h"
#include "views/common/listfacets.h"
#include "views/common/recordtable.h"

#include <QAction>

namespace pc {

namespace {
// Raised when columns are added.
constexpr int kLayoutVersion = 1;
} // namespace

ApplicationsPage::ApplicationsPage(Store &store, Dialogs &dialogs, QWidget *parent) : RecordsPage(store, parent)
{
    Q_UNUSED(dialogs) // every step here can be undone: nothing is to be confirmed
    m_model = new ApplicationsModel(store, this);
    auto *table = new RecordTable(*m_model, tr("Table of candidatures"), kLayoutVersion, this);
    m_pane = new ApplicationPane(store, this);
    connect(m_pane, &ApplicationPane::messageRaised, this, &Page::messageRaised);
    connect(m_pane, &ApplicationPane::recordRequested, this, &Page::recordRequested);
    connect(m_pane, &ApplicationPane::matchRequested, this, &ApplicationsPage::matchRequested);
    m_new = makeAction("plus", tr("New candidature…"), QKeySequence(Qt::CTRL | Qt::Key_N), true);
    connect(m_new, &QAction::triggered, this, [this] { newApplication(); });
    makeDecisionActions();
    makeBulk();
    recount();
    build({.model = m_model, .table = table, .pane = m_pane, .documentsOf = QStringLiteral("application")});
    // In a field of the pane Ctrl+Enter and Delete have a meaning of their own.
    for (QAction *action : {m_validate, m_refuse, m_remove}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        table->addAction(action);
    }
    enableDecisions();
}

void ApplicationsPage::makeDecisionActions()
{
    m_validate = makeAction("checks", tr("Validate"), QKeySequence(Qt::CTRL | Qt::Key_Return), true);
    m_refuse = makeAction("x", tr("Do not validate…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), true);
    m_takeBack = makeAction("arrow-back-up", tr("Take back the decision on the participation"), {}, true);
    m_remove = makeAction("trash", tr("Remove the candidature"), QKeySequence(Qt::Key_Delete), true);
    connect(m_validate, &QAction::triggered, this, &ApplicationsPage::validate);
    connect(m_refuse, &QAction::triggered, this, &ApplicationsPage::refuse);
    connect(m_takeBack, &QAction::triggered, this, &ApplicationsPage::takeBack);
    connect(m_remove, &QAction::triggered, this, &ApplicationsPage::removeSelected);
}

QString ApplicationsPage::title() const { return tr("Candidatures"); }

QString ApplicationsPage::iconName() const { return QStringLiteral("inbox"); }

QString ApplicationsPage::searchHint() const { return tr("Find a student, a commune, an action…"); }

QList<QAction *> ApplicationsPage::toolbarActions() { return {m_new, m_bulk, m_validate, m_refuse, documentsAction()}; }

QList<QAction *> ApplicationsPage::menuActions() const { return {m_new, nullptr, m_admit, m_transmit, m_withdraw, m_takeBack, nullptr, exportAction(), columnsAction()}; }

std::vector<Facet> ApplicationsPage::namedFacets() const { return facetsOf<ApplicationsList>(); }

std::vector<Facet> ApplicationsPage::countedFacets(const IndexFilter &filter, const QMap<QString, QStringList> &chosen) const
{
    return withCounts<ApplicationsList>(namedFacets(), store().database(), filter, chosen);
}

IndexFilter ApplicationsPage::baseFor(qint64 campaign) const
{
    return IndexFilter::ofCampaign(campaign);
}

void ApplicationsPage::setCampaign(qint64 campaign)
{
    RecordsPage::setCampaign(campaign);
    recount();
}

void ApplicationsPage::activate() { enableDecisions(); }

void ApplicationsPage::onRecordShown(qint64 id)
{
    m_pane->setApplication({id});
    enableDecisions();
}

void ApplicationsPage::onStoreChanged()
{
    recount();
    enableDecisions();
}

void ApplicationsPage::recount()
{
    const auto waiting = ApplicationsList(store().database()).waiting({campaign()});
    m_counter = waiting ? *waiting : -1;
    Q_EMIT counterChanged();
}

EmptyContent ApplicationsPage::emptyContent() const
{
    return {.iconName = iconName(),
            .sentence = tr("No candidature yet."),
            .primaryText = store().isReadOnly() ? QString() : tr("New candidature…")};
}

QString ApplicationsPage::nothingFound(const QString &search) const
{
    return search.isEmpty() ? tr("No candidature passes these filters.") : tr("No candidature for “%1”.").arg(search);
}

QString ApplicationsPage::selectedText(int count) const { return tr("%n candidature(s) selected", nullptr, count); }

void ApplicationsPage::refresh()
{
    m_pane->refresh();
    recount();
    RecordsPage::refresh();
}

void ApplicationsPage::commit() { m_pane->commit(); }

std::vector<ApplicationId> ApplicationsPage::chosen() const
{
    std::vector<ApplicationId> ids;
    for (const qint64 id : selectedIds())
        ids.push_back({id});
    return ids;
}

void ApplicationsPage::enableDecisions()
{
    if (store().isReadOnly() || !table())
        return; // makeAction said why
    const auto set = [](QAction *action, const QString &why, const QString &usual) {
        action->setEnabled(why.isEmpty());
        action->setToolTip(why.isEmpty() ? usual : why);
    };
    QString why;
    if (selectedIds().isEmpty())
        why = tr("Choose one or more candidatures in the table first.");
    else if (m_pane->line() && !m_pane->refusal().isEmpty())
        why = m_pane->refusal();
    set(m_remove, why, m_remove->text());
    set(m_admit, why, tr("Declares the candidatures selected admissible, in one step"));
    set(m_transmit, why, tr("Sends the candidatures selected to a mayor, in one step"));
    set(m_withdraw, why, tr("Records the withdrawal of the students selected, in one step; a reason is asked for"));
    if (why.isEmpty() && m_pane->line() && !m_pane->rules().participationValidated)
        why = tr("In this campaign the university does not decide on participations: the campaign's rules say so.");
    set(m_validate, why, tr("The university validates the participation of the students selected (Ctrl+Enter)"));
    set(m_refuse, why, tr("The university does not validate it; a reason is asked for (Ctrl+Shift+Enter)"));
    set(m_takeBack, why, m_takeBack->text());
}

Status ApplicationsPage::decide(const std::vector<ApplicationId> &ids, const ParticipationDecision &decision, const QString &text)
{
    const Status status = store().transact(text, [&](Transaction &transaction) {
        return ApplicationsRepository::decideParticipation(transaction, ids, decision);
    });
    if (!status || ids.size() != 1)
        return status;
    const int next = table()->currentIndex().row() + 1;
    if (next > 0 && next < m_model->rowCount()) {
        table()->chooseRow(next);
        table()->scrollTo(m_model->index(next, 0));
    }
    return status;
}

void ApplicationsPage::validate()
{
    const std::vector<ApplicationId> ids = chosen();
    if (ids.empty())
        return;
    const ParticipationDecision decision{Participation::Validated, {}, store().author(), store().clock().today()};
    if (const Status status = decide(ids, decision, tr("Participation of %n student(s) validated", nullptr, static_cast<int>(ids.size()))); !status)
        tell(status.error());
}

void ApplicationsPage::refuse()
{
    const std::vector<ApplicationId> ids = chosen();
    if (ids.empty())
        return;
    const int count = static_cast<int>(ids.size());
    ReasonRequest request;
    request.title = tr("Do not validate the participation");
    request.text = tr("The university does not validate the participation of %n student(s).", nullptr, count);
    request.verb = tr("Do not validate");
    request.isDecision = true;
    request.author = store().author();
    request.today = store().clock().today();
    const auto apply = [this, ids, count](const ReasonAnswer &answer) {
        return decide(ids, {Participation::NotValidated, answer.text, answer.author, answer.decidedOn},
                      tr("Participation of %n student(s) not validated", nullptr, count));
    };
    auto *dialog = new ReasonDialog(request, apply, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ApplicationsPage::takeBack()
{
    const std::vector<ApplicationId> ids = chosen();
    if (ids.empty())
        return;
    const Status status = store().transact(
        tr("Decision on the participation of %n student(s) taken back", nullptr, static_cast<int>(ids.size())),
        [&](Transaction &transaction) { return ApplicationsRepository::decideParticipation(transaction, ids, {}); });
    if (!status)
        tell(status.error());
}

void ApplicationsPage::removeSelected()
{
    const std::vector<ApplicationId> ids = chosen();
    if (ids.empty())
        return;
    const Status status = store().transact(tr("%n candidature(s) removed", nullptr, static_cast<int>(ids.size())),
                                           [&](Transaction &transaction) {
                                               for (const ApplicationId id : ids) {
                                                   if (Status removed = ApplicationsRepository::remove(transaction, id); !removed)
                                                       return removed;
                                               }
                                               return done();
                                           });
    if (!status)
        tell(status.error());
}

void ApplicationsPage::newApplication(qint64 student)
{
    CampaignId into{campaign()};
    if (!into.isValid()) {
        const auto current = CampaignsRepository(store().database()).current(store().clock().today());
        if (!current) {
            tell(current.error());
            return;
        }
        into = *current ? (*current)->id : CampaignId();
    }
    auto *dialog = new NewApplicationDialog(store(), into, {student}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewApplicationDialog::created, this, [this](qint64 id) { showRecord(id); });
    dialog->open();
}

} // namespace pc
