#include "views/labels/sessionspage.h"

#include "models/base/localise.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/contacts/closeddays.h"
#include "models/labels/labelsessionsrepository.h"
#include "models/labels/sessiontable.h"
#include "views/common/delegates.h"
#include "views/common/emptystate.h"
#include "views/common/formdialog.h"
#include "views/common/icons.h"
#include "views/common/plaintext.h"
#include "views/labels/reviewdialog.h"
#include "views/labels/sessionform.h"
#include "views/labels/sessionpane.h"

#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace pc {

namespace {
constexpr int kListCharacters = 42;
constexpr int kPaneCharacters = 110;

// What a change must touch for the page to read again.
const QLatin1StringView kShown[] = {
    QLatin1StringView("label_session"), QLatin1StringView("label_member"),   QLatin1StringView("label_recusal"),
    QLatin1StringView("label_file"),    QLatin1StringView("label_decision"), QLatin1StringView("campaign"),
    QLatin1StringView("town_hall"),     QLatin1StringView("student"),        QLatin1StringView("issued_document"),
};
} // namespace

SessionsPage::SessionsPage(Store &store, Dialogs &dialogs, Viewpoint viewpoint, QWidget *parent)
    : Page(parent), m_store(store), m_dialogs(dialogs), m_viewpoint(viewpoint),
      m_new(new QAction(icon(QLatin1StringView("plus")), tr("New session…"), this))
{
    m_new->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_new->setEnabled(!store.isReadOnly());
    if (store.isReadOnly())
        m_new->setToolTip(toolTipText(tr("The register is open for consultation: nothing can be changed.")));
    connect(m_new, &QAction::triggered, this, &SessionsPage::newSession);
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        const bool concerned = std::any_of(std::begin(kShown), std::end(kShown),
                                           [&](QLatin1StringView table) { return changes.touches(QString(table)); });
        if (concerned)
            refresh();
    });
    recount();
}

// Built when first shown: the window opens without it.
void SessionsPage::build()
{
    if (m_stack)
        return;
    m_model = new SessionTable({tr("Day"), tr("Session"), tr("State")}, this);
    makePane();
    m_nothing = new EmptyState(this);
    m_nothing->setContent({.iconName = iconName(),
                           .sentence = tr("No session of the commission in this campaign yet."),
                           .primaryText = m_store.isReadOnly() ? QString() : tr("New session…")});
    connect(m_nothing, &EmptyState::primaryClicked, this, &SessionsPage::newSession);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({kListCharacters * fontMetrics().averageCharWidth(), kPaneCharacters * fontMetrics().averageCharWidth()});
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_nothing);
    auto *column = new QVBoxLayout(this);
    column->addWidget(titleLabel(title(), this));
    column->addWidget(m_stack, 1);
}

void SessionsPage::makePane()
{
    m_pane = new SessionPane(m_store);
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Sessions of the commission"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setItemDelegateForColumn(2, new ToneDelegate(ToneRole, m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight(fontMetrics()));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (m_filling)
            return;
        m_current = {m_model->idAt(index.row())};
        showCurrent();
    });
    connect(m_pane, &SessionPart::messageRaised, this, &Page::messageRaised);
    connect(m_pane, &SessionPane::recordRequested, this, &Page::recordRequested);
    connect(m_pane, &SessionPane::documentsRequested, this, &SessionsPage::documentsRequested);
    connect(m_pane, &SessionPane::minutesRequested, this, &SessionsPage::minutesRequested);
    connect(m_pane, &SessionPane::reviewRequested, this, &SessionsPage::review);
}

void SessionsPage::recount()
{
    const auto sessions = LabelSessionsRepository(m_store.database()).ofCampaign({m_campaign});
    if (!sessions)
        return;
    const QDate today = m_store.clock().today();
    const auto held = std::count_if(sessions->begin(), sessions->end(), [today](const LabelSession &session) {
        return session.heldOn <= today && !session.isSigned();
    });
    const int counter = held > 0 ? static_cast<int>(held) : -1;
    if (counter == m_counter)
        return;
    m_counter = counter;
    Q_EMIT counterChanged();
}

void SessionsPage::read()
{
    if (!m_stack)
        return;
    const auto sessions = LabelSessionsRepository(m_store.database()).ofCampaign({m_campaign});
    if (!sessions)
        return;
    m_sessions = *sessions;
    std::reverse(m_sessions.begin(), m_sessions.end()); // the latest first
    const QDate today = m_store.clock().today();
    std::vector<SessionTable::Row> rows;
    for (const LabelSession &session : m_sessions) {
        const bool held = session.heldOn <= today;
        const QString name = session.title.trimmed().isEmpty() ? session.place : session.title;
        const QString state = session.isSigned() ? tr("Minutes signed") : held ? tr("To sign") : tr("To come");
        const ModelTone tone = session.isSigned() ? ModelTone::Success : held ? ModelTone::Attention : ModelTone::Info;
        rows.push_back({session.id.value, {formatDate(session.heldOn), name, state}, tone, {}});
    }
    m_filling = true;
    m_model->setRows(rows);
    if (m_model->rowOf(m_current.value) < 0)
        m_current = {m_model->idAt(0)};
    m_table->setCurrentIndex(m_model->index(m_model->rowOf(m_current.value), 0));
    m_filling = false;
    m_stack->setCurrentIndex(rows.empty() ? 1 : 0);
    showCurrent();
    Q_EMIT statusChanged();
}

QString SessionsPage::lockOf(const LabelSession &session) const
{
    if (m_store.isReadOnly())
        return tr("The register is open for consultation: nothing can be changed.");
    if (session.isSigned())
        return tr("The minutes were signed by %1 on %2: nothing of this session changes any more.")
            .arg(session.signedBy, formatDate(session.signedOn));
    return ClosedDays::reason(m_store.database(), session.campaign.value, m_store.clock().today());
}

void SessionsPage::showCurrent()
{
    const auto at = std::find_if(m_sessions.begin(), m_sessions.end(), [this](const LabelSession &one) { return one.id == m_current; });
    if (at != m_sessions.end())
        m_pane->show(*at, lockOf(*at));
}

void SessionsPage::setCampaign(qint64 campaign)
{
    commit();
    m_campaign = campaign;
    recount();
    read();
}

void SessionsPage::activate()
{
    build();
    read();
}

void SessionsPage::refresh()
{
    recount();
    read();
}

void SessionsPage::commit()
{
    if (m_pane)
        m_pane->commit();
}

void SessionsPage::focusContent()
{
    activate();
    m_table->setFocus();
}

QString SessionsPage::statusText() const { return tr("%n session(s)", nullptr, static_cast<int>(m_sessions.size())); }

void SessionsPage::showRecord(qint64 id)
{
    const auto session = LabelSessionsRepository(m_store.database()).find({id});
    if (!session || !*session)
        return;
    commit();
    m_current = {id};
    if (m_campaign != 0 && (*session)->campaign.value != m_campaign)
        Q_EMIT campaignRequested(0);
    activate();
}

CampaignId SessionsPage::target() const
{
    if (m_campaign != 0)
        return {m_campaign};
    const auto current = CampaignsRepository(m_store.database()).current(m_store.clock().today());
    return current && *current ? (*current)->id : CampaignId();
}

FormDialog *SessionsPage::newSession()
{
    commit();
    const QDate today = m_store.clock().today();
    std::vector<FormField> fields = SessionForm::fields(today);
    fields.pop_back(); // notes come later
    FormDialogContent content{.title = tr("A session of the commission"), .fields = fields, .verb = tr("Make the session")};
    LabelSession start;
    start.campaign = target();
    start.heldOn = today;
    content.values = SessionForm::values(start);
    return FormDialog::ask(this, content, [this, start](const QMap<QString, QString> &values) {
        LabelSession made = start;
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            SessionForm::assign(made, it.key(), it.value());
        LabelSessionId id;
        const Status status = m_store.transact(tr("Session of %1 made").arg(formatDate(made.heldOn)), [&](Transaction &transaction) -> Status {
            const auto added = LabelSessionsRepository::add(transaction, made);
            if (!added)
                return added.error();
            id = *added;
            return done();
        });
        if (status)
            showRecord(id.value);
        return status;
    });
}

ReviewDialog *SessionsPage::review(const std::vector<LabelFileId> &files)
{
    if (files.empty())
        return nullptr;
    auto *dialog = new ReviewDialog(m_store, m_dialogs, files, m_viewpoint, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReviewDialog::recordRequested, this, &Page::recordRequested);
    dialog->open();
    return dialog;
}

} // namespace pc
