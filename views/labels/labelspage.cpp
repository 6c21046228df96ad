#include "views/labels/labelspage.h"

#include "models/campaigns/campaignsrepository.h"
#include "views/common/listfacets.h"
#include "views/common/recordtable.h"
#include "views/labels/acquisgrideditor.h"
#include "views/labels/kindsdialog.h"
#include "views/labels/labelasks.h"
#include "views/labels/labelpane.h"
#include "views/labels/newlabeldialog.h"
#include "views/labels/reviewdialog.h"

#include <QAction>

namespace pc {

namespace {
const QString kTab = QStringLiteral("tab");
// Raised when columns are added.
constexpr int kLayoutVersion = 1;
} // namespace

LabelsPage::LabelsPage(Store &store, Dialogs &dialogs, QWidget *parent) : RecordsPage(store, parent), m_dialogs(dialogs)
{
    auto *model = new LabelsModel(store, this);
    auto *table = new RecordTable(*model, tr("Table of label files"), kLayoutVersion, this);
    m_pane = new LabelPane(store, dialogs, this);
    connect(m_pane, &LabelPane::messageRaised, this, &Page::messageRaised);
    connect(m_pane, &LabelPane::recordRequested, this, &Page::recordRequested);
    makeActions();
    count();
    build({.model = model, .table = table, .pane = m_pane, .documentsOf = QStringLiteral("label_file")});
    enable();
}

void LabelsPage::makeActions()
{
    m_new = makeAction("plus", tr("New label file…"), QKeySequence(Qt::CTRL | Qt::Key_N), true);
    m_new->setIconText(tr("New file…")); // in the toolbar, which must leave the search field its place
    m_deposit = makeAction("inbox", tr("Deposit…"), {}, true);
    m_schedule = makeAction("calendar", tr("Put on an agenda…"), {}, true);
    m_decide = makeAction("checks", tr("Decide…"), {}, true);
    m_review = makeAction("eye", tr("Review one after the other…"), QKeySequence(Qt::Key_F6), true);
    m_complete = makeAction("check", tr("Declare complete"), {}, true);
    m_notify = makeAction("mail", tr("Record the notification…"), {}, true);
    m_remove = makeAction("trash", tr("Remove the file"), {}, true);
    m_kinds = makeAction("settings", tr("Kinds of label…"));
    m_acquisGrid = makeAction("list-check", tr("Grid of acquis…"));
    const auto ask = [this](auto asked) {
        return [this, asked] {
            commit();
            LabelAsks asks(store(), window());
            if (const auto opened = asked(asks, chosen()); !opened)
                tell(opened.error());
        };
    };
    using Ids = std::vector<LabelFileId>;
    connect(m_new, &QAction::triggered, this, [this] { newFile(); });
    connect(m_deposit, &QAction::triggered, this, ask([](LabelAsks &asks, const Ids &ids) { return asks.deposit(ids); }));
    connect(m_schedule, &QAction::triggered, this, ask([](LabelAsks &asks, const Ids &ids) { return asks.schedule(ids); }));
    connect(m_decide, &QAction::triggered, this,
            ask([](LabelAsks &asks, const Ids &ids) { return asks.decide(ids, LabelVerdict::Granted); }));
    connect(m_complete, &QAction::triggered, this, ask([](LabelAsks &asks, const Ids &ids) { return asks.complete(ids); }));
    connect(m_notify, &QAction::triggered, this, ask([](LabelAsks &asks, const Ids &ids) { return asks.notify(ids); }));
    connect(m_remove, &QAction::triggered, this, &LabelsPage::removeSelected);
    connect(m_review, &QAction::triggered, this, &LabelsPage::review);
    connect(m_kinds, &QAction::triggered, this, &LabelsPage::editKinds);
    connect(m_acquisGrid, &QAction::triggered, this, &LabelsPage::editGrid);
}

void LabelsPage::enable()
{
    if (store().isReadOnly() || !table())
        return; // makeAction said why
    const bool any = !selectedIds().isEmpty();
    const auto set = [any](QAction *action, const QString &usual) {
        action->setEnabled(any);
        action->setToolTip(any ? usual : LabelsPage::tr("Choose label files in the table first."));
    };
    set(m_deposit, tr("Records the day the files selected were deposited"));
    set(m_review, tr("Reads and decides the files selected, one after the other, by keyboard"));
    set(m_schedule, tr("Puts the files selected on the agenda of a commission, in their order"));
    set(m_decide, tr("One decision for the files selected"));
    set(m_complete, tr("Declares the files selected complete, in one step"));
    set(m_notify, tr("Records the day the students selected were told"));
    set(m_remove, tr("Removes a file that was never deposited"));
}

QString LabelsPage::title() const { return tr("Label"); }
QString LabelsPage::iconName() const { return QStringLiteral("award"); }
QString LabelsPage::searchHint() const { return tr("Find a student, a label, an action, a commune…"); }
QList<QAction *> LabelsPage::toolbarActions() { return {m_new, m_deposit, m_schedule, m_decide}; }

QList<QAction *> LabelsPage::menuActions() const
{
    return {m_new,    nullptr,  m_deposit, m_review, m_complete, m_schedule, m_decide, m_notify,
            nullptr,  m_remove, nullptr,   m_kinds,    m_acquisGrid, exportAction()};
}

std::vector<Facet> LabelsPage::namedFacets() const { return facetsOf<LabelsList>(); }

std::vector<Facet> LabelsPage::countedFacets(const IndexFilter &filter, const QMap<QString, QStringList> &chosen) const
{
    return withCounts<LabelsList>(namedFacets(), store().database(), filter, chosen);
}

IndexFilter LabelsPage::baseFor(qint64 campaign) const
{
    return IndexFilter::ofCampaign(campaign);
}

void LabelsPage::setCampaign(qint64 campaign)
{
    RecordsPage::setCampaign(campaign);
    count();
}

void LabelsPage::count()
{
    IndexFilter filter = baseFor(campaign());
    QStringList waiting;
    for (const LabelStatus status : {LabelStatus::Deposited, LabelStatus::Incomplete, LabelStatus::Complete, LabelStatus::Scheduled})
        waiting << LabelWords::word(status);
    filter.facets.insert(QStringLiteral("status"), waiting);
    const auto counted = LabelsList(store().database()).query().count(filter);
    m_counter = counted ? static_cast<int>(*counted) : -1;
    Q_EMIT counterChanged();
}

void LabelsPage::onStoreChanged()
{
    count();
    enable();
}

void LabelsPage::onRecordShown(qint64 id) { m_pane->setFile(LabelFileId{id}); }

EmptyContent LabelsPage::emptyContent() const
{
    return {.iconName = iconName(),
            .sentence = tr("No label file yet. A student asks for a label once hours are countersigned by the commune."),
            .primaryText = store().isReadOnly() ? QString() : tr("New label file…")};
}

QString LabelsPage::nothingFound(const QString &search) const
{
    return search.isEmpty() ? tr("No label file passes these filters.") : tr("No label file for “%1”.").arg(search);
}

QString LabelsPage::selectedText(int count) const { return tr("%n label file(s) selected", nullptr, count); }

void LabelsPage::refresh()
{
    m_pane->refresh();
    count();
    RecordsPage::refresh();
}

void LabelsPage::commit() { m_pane->commit(); }
QString LabelsPage::unsaved() const { return m_pane->unsaved(); }

QVariantMap LabelsPage::saveState() const
{
    QVariantMap state = RecordsPage::saveState();
    state.insert(kTab, m_pane->currentTab());
    return state;
}

void LabelsPage::restoreState(const QVariantMap &state)
{
    m_pane->setCurrentTab(state.value(kTab).toInt());
    RecordsPage::restoreState(state);
}

std::vector<LabelFileId> LabelsPage::chosen() const
{
    std::vector<LabelFileId> ids;
    for (const qint64 id : selectedIds())
        ids.push_back({id});
    return ids;
}

CampaignId LabelsPage::target()
{
    if (campaign() != 0)
        return {campaign()};
    const auto current = CampaignsRepository(store().database()).current(store().clock().today());
    if (!current)
        tell(current.error());
    return current && *current ? (*current)->id : CampaignId();
}

void LabelsPage::newFile(qint64 student)
{
    auto *dialog = new NewLabelDialog(store(), target(), {student}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewLabelDialog::created, this, [this](qint64 id) { showRecord(id); });
    dialog->open();
}

void LabelsPage::editKinds()
{
    commit();
    auto *dialog = new KindsDialog(store(), target(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LabelsPage::review()
{
    commit();
    auto *dialog = new ReviewDialog(store(), m_dialogs, chosen(), m_viewpoint, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LabelsPage::editGrid()
{
    commit();
    auto *dialog = new AcquisGridDialog(store(), m_dialogs, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LabelsPage::removeSelected()
{
    const std::vector<LabelFileId> ids = chosen();
    if (ids.empty())
        return;
    const Status status = store().transact(tr("%n label file(s) removed", nullptr, static_cast<int>(ids.size())),
                                           [&](Transaction &transaction) -> Status {
                                               for (const LabelFileId id : ids) {
                                                   if (Status removed = LabelFilesRepository::remove(transaction, id); !removed)
                                                       return removed;
                                               }
                                               return done();
                                           });
    if (!status)
        tell(status.error());
}

} // namespace pc
