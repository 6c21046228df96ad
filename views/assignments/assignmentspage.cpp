#include "views/assignments/assignmentspage.h"

#include "models/hours/hourfigures.h"
#include "views/assignments/assignmentpane.h"
#include "views/common/listfacets.h"
#include "views/common/recordtable.h"

#include <QAction>
#include <QMenu>

namespace pc {

namespace {
const QString kTab = QStringLiteral("tab");
// Raised when columns are added.
constexpr int kLayoutVersion = 1;
} // namespace

AssignmentsPage::AssignmentsPage(Store &store, Dialogs &dialogs, QWidget *parent) : RecordsPage(store, parent)
{
    Q_UNUSED(dialogs) // nothing here is beyond undoing
    auto *model = new AssignmentsModel(store, this);
    const auto explain = [model](const char *key, HourFigure figure) {
        model->explain(key, HourFiguresReader::definition(figure, HourScope::Assignment));
    };
    explain("planned", HourFigure::Planned);
    explain("entered", HourFigure::Entered);
    explain("signed", HourFigure::Signed);
    explain("remaining", HourFigure::Remaining);
    auto *table = new RecordTable(*model, tr("Table of affectations"), kLayoutVersion, this);
    m_pane = new AssignmentPane(store, dialogs, this);
    connect(m_pane, &AssignmentPane::messageRaised, this, &Page::messageRaised);
    connect(m_pane, &AssignmentPane::hoursRequested, this, &AssignmentsPage::hoursRequested);
    m_new = makeAction("plus", tr("New affectation…"), QKeySequence(Qt::CTRL | Qt::Key_N), true);
    connect(m_new, &QAction::triggered, this, [this] { Q_EMIT matchRequested(0); });
    makeBulk();
    count();
    build({.model = model, .table = table, .pane = m_pane, .documentsOf = QStringLiteral("assignment")});
    showBulk();
}

void AssignmentsPage::makeBulk()
{
    m_sign = makeAction("edit", tr("Record a signature…"), {}, true);
    m_insurer = makeAction("check", tr("Insurer confirmed…"), {}, true);
    m_referent = makeAction("user", tr("Referent…"), {}, true);
    connect(m_sign, &QAction::triggered, this, &AssignmentsPage::askSignature);
    connect(m_insurer, &QAction::triggered, this, &AssignmentsPage::askInsurer);
    connect(m_referent, &QAction::triggered, this, &AssignmentsPage::askReferent);
    m_bulk = makeAction("list-check", tr("For the selection"));
    auto *menu = new QMenu(this);
    menu->addActions({m_sign, m_insurer, m_referent});
    m_bulk->setMenu(menu);
}

void AssignmentsPage::showBulk()
{
    const bool any = table() && !selectedIds().isEmpty();
    for (QAction *action : {m_sign, m_insurer, m_referent}) {
        action->setEnabled(any && !store().isReadOnly());
        action->setToolTip(store().isReadOnly() ? tr("The register is open for consultation: nothing can be changed.")
                               : any            ? action->text()
                                                : tr("Choose affectations in the table first."));
    }
}

QString AssignmentsPage::title() const { return tr("Affectations"); }
QString AssignmentsPage::iconName() const { return QStringLiteral("heart-handshake"); }
QString AssignmentsPage::searchHint() const { return tr("Find a student, a commune, an action, a convention…"); }

QList<QAction *> AssignmentsPage::toolbarActions() { return {m_new, m_bulk, documentsAction(), exportAction()}; }

QList<QAction *> AssignmentsPage::menuActions() const
{
    return {m_new, nullptr, m_sign, m_insurer, m_referent, nullptr, exportAction()};
}

std::vector<Facet> AssignmentsPage::namedFacets() const { return facetsOf<AssignmentsList>(); }

std::vector<Facet> AssignmentsPage::countedFacets(const IndexFilter &filter, const QMap<QString, QStringList> &chosen) const
{
    return withCounts<AssignmentsList>(namedFacets(), store().database(), filter, chosen);
}

IndexFilter AssignmentsPage::baseFor(qint64 campaign) const
{
    return IndexFilter::ofCampaign(campaign);
}

void AssignmentsPage::setCampaign(qint64 campaign)
{
    RecordsPage::setCampaign(campaign);
    count();
}

void AssignmentsPage::count()
{
    IndexFilter filter = baseFor(campaign());
    filter.facets.insert(QStringLiteral("status"),
                         {AssignmentWords::word(AssignmentStatus::Prepared), AssignmentWords::word(AssignmentStatus::Running),
                          AssignmentWords::word(AssignmentStatus::Suspended)});
    filter.facets.insert(QStringLiteral("convention"),
                         {ConventionWords::word(ConventionState::ToIssue), ConventionWords::word(ConventionState::Sent),
                          ConventionWords::word(ConventionState::PartlySigned)});
    const auto waiting = AssignmentsList(store().database()).query().count(filter);
    m_counter = waiting ? static_cast<int>(*waiting) : -1;
    Q_EMIT counterChanged();
}

void AssignmentsPage::onRecordShown(qint64 id) { m_pane->setAssignment(AssignmentId{id}); }

EmptyContent AssignmentsPage::emptyContent() const
{
    return {.iconName = iconName(),
            .sentence = tr("No student is affected to an action yet. Begin with a proposal that is declared conforming."),
            .primaryText = store().isReadOnly() ? QString() : tr("New affectation…")};
}

void AssignmentsPage::onEmptyPrimary() { Q_EMIT matchRequested(0); }

QString AssignmentsPage::nothingFound(const QString &search) const
{
    return search.isEmpty() ? tr("No affectation passes these filters.") : tr("No affectation for “%1”.").arg(search);
}

QString AssignmentsPage::selectedText(int count) const { return tr("%n affectation(s) selected", nullptr, count); }

void AssignmentsPage::refresh()
{
    m_pane->refresh();
    count();
    RecordsPage::refresh();
}

void AssignmentsPage::commit() { m_pane->commit(); }

QString AssignmentsPage::unsaved() const
{
    return m_pane->hasUnsavedText() ? tr("A line of follow-up is being written and is not saved yet.") : QString();
}

QVariantMap AssignmentsPage::saveState() const
{
    QVariantMap state = RecordsPage::saveState();
    state.insert(kTab, m_pane->currentTab());
    return state;
}

void AssignmentsPage::restoreState(const QVariantMap &state)
{
    m_pane->setCurrentTab(state.value(kTab).toInt());
    RecordsPage::restoreState(state);
}

} // namespace pc
