#include "views/communes/communespage.h"

#include "models/base/localise.h"
#include "models/itemmodels/roles.h"
#include "views/common/chipbar.h"
#include "views/common/emptystate.h"
#include "views/common/icons.h"
#include "views/common/plaintext.h"
#include "views/communes/communefacets.h"
#include "views/communes/communepane.h"
#include "views/communes/communestable.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pc {

namespace {
// Chips are counted again a moment after the last keystroke: the table itself never waits.
constexpr int kFacetDelayMs = 120;
// Below this many characters the pane goes under the table.
constexpr int kWideInCharacters = 125;
constexpr int kTableCharacters = 96;
constexpr int kPaneCharacters = 60;

const QString kTable = QStringLiteral("table");
const QString kFilter = QStringLiteral("filter");
const QString kCommune = QStringLiteral("commune");
const QString kTab = QStringLiteral("tab");
const QString kSplitter = QStringLiteral("splitter");
} // namespace

CommunesPage::CommunesPage(Store &store, QWidget *parent)
    : Page(parent), m_store(store), m_model(new CommunesModel(store, this))
{
    setAcceptDrops(true);
    makeLayout();
    makeActions();
    m_facetTimer.setSingleShot(true);
    connect(&m_facetTimer, &QTimer::timeout, this, &CommunesPage::fillFacets);
    connect(m_chips, &ChipBar::selectionChanged, this, &CommunesPage::applyFilter);
    connect(m_model, &CommunesModel::refused, this, [this](const Error &error) {
        Q_EMIT messageRaised({.tone = Tone::Danger, .text = error.message, .detail = error.detail});
    });
    connect(&store, &Store::changed, this, [this] {
        countEligible();
        recountSoon();
    });
    connect(m_pane, &CommunePane::messageRaised, this, &Page::messageRaised);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CommunesPage::onCurrentChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        onCurrentChanged();
        Q_EMIT statusChanged();
    });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &CommunesPage::onModelMoved);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &CommunesPage::onModelMoved);
    connect(m_nothing, &EmptyState::primaryClicked, this, &CommunesPage::clearFilters);
    countEligible();
    m_chips->setFacets(namedFacets()); // what they count comes right after the first painting
    recountSoon();
    onModelMoved();
}

void CommunesPage::makeLayout()
{
    m_title = titleLabel(title(), this);
    m_chips = new ChipBar(this);
    m_table = new CommunesTable(*m_model, this);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &CommunesPage::showMenu);
    m_nothing = new EmptyState(this);
    m_tableStack = new QStackedWidget(this);
    m_tableStack->addWidget(m_table);
    m_tableStack->addWidget(m_nothing);
    m_pane = new CommunePane(m_store, this);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->addWidget(m_tableStack);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    shareSpace();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_chips);
    layout->addWidget(m_splitter, 1);
}

void CommunesPage::makeActions()
{
    const auto make = [this](const char *iconName, const QString &text, const QKeySequence &keys) {
        auto *action = new QAction(icon(QLatin1StringView(iconName)), text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    m_exchange = make("plus", tr("New exchange"), QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(m_exchange, &QAction::triggered, this, [this] { m_pane->startExchange(); });
    m_import = make("upload", tr("Paste or import…"), QKeySequence(Qt::CTRL | Qt::Key_I));
    connect(m_import, &QAction::triggered, this, [this] { Q_EMIT importRequested({}); });
    m_export = make("download", tr("Export…"), QKeySequence(Qt::CTRL | Qt::Key_E));
    connect(m_export, &QAction::triggered, this, &CommunesPage::exportRequested);
    m_columns = make("columns", tr("Columns"), {});
    auto *columns = new QMenu(this);
    m_columns->setMenu(columns);
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        columns->clear();
        m_table->fillColumnsMenu(columns);
    });

    auto *copy = make("copy", tr("Copy the rows"), QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copy);
    connect(copy, &QAction::triggered, this, [this] { m_table->copy(false); });
    auto *copyTitles = make("copy", tr("Copy the rows with titles"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    copyTitles->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copyTitles);
    connect(copyTitles, &QAction::triggered, this, [this] { m_table->copy(true); });
    auto *paste = make("clipboard", tr("Paste rows from a spreadsheet…"), QKeySequence::Paste);
    paste->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(paste);
    connect(paste, &QAction::triggered, this, [this] { Q_EMIT importRequested({}); });
    auto *previous = make("chevron-left", tr("Previous commune"), QKeySequence(Qt::Key_F7));
    connect(previous, &QAction::triggered, this, [this] { step(-1); });
    auto *next = make("chevron-right", tr("Next commune"), QKeySequence(Qt::Key_F8));
    connect(next, &QAction::triggered, this, [this] { step(1); });

    for (QAction *action : {m_exchange, m_import, paste}) {
        action->setEnabled(!m_store.isReadOnly());
        if (m_store.isReadOnly())
            action->setToolTip(tr("The register is open for consultation: nothing can be changed."));
    }
}

QString CommunesPage::title() const { return tr("Communes"); }

QString CommunesPage::iconName() const { return QStringLiteral("building-community"); }

QString CommunesPage::searchHint() const { return tr("Find a commune, a mayor, a need…"); }

QList<QAction *> CommunesPage::toolbarActions() { return {m_exchange, m_import, m_export, m_columns}; }

void CommunesPage::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    m_search = text;
    applyFilter();
}

void CommunesPage::applyFilter()
{
    m_model->setFilter({m_search, m_chips->selection()});
    // One village left: that is the one that was looked for.
    if (m_model->rowCount() == 1 && !m_search.trimmed().isEmpty())
        chooseRow(0);
    if (!m_table->selectionModel()->hasSelection())
        m_table->scrollToTop();
    onModelMoved();
    recountSoon();
}

void CommunesPage::recountSoon()
{
    m_facetTimer.start(m_counted ? kFacetDelayMs : 0);
}

void CommunesPage::fillFacets()
{
    m_counted = true;
    const QMap<QString, QStringList> chosen = m_chips->selection();
    m_chips->setFacets(countedFacets(m_store.database(), m_model->filter(), chosen, m_threshold));
    m_chips->setSelection(chosen);
}

void CommunesPage::countEligible()
{
    Database &database = m_store.database();
    if (const auto rule = Eligibility::ruleOn(database, m_store.clock().today()))
        m_threshold = rule->threshold;
    const auto eligible = CommunesList(database).query().count({{}, {{QStringLiteral("eligible"), {QStringLiteral("1")}}}});
    m_counter = eligible ? static_cast<int>(*eligible) : -1;
    Q_EMIT counterChanged();
}

void CommunesPage::onModelMoved()
{
    const int shown = m_model->rowCount();
    m_chips->setCountText(tr("%1 of %2", "rows shown of all rows").arg(formatCount(shown), formatCount(m_model->total())));
    if (shown == 0) {
        const QString sentence = m_search.trimmed().isEmpty()
                                     ? tr("No commune passes these filters.")
                                     : tr("No commune for “%1”.").arg(m_search.trimmed());
        m_nothing->setContent({.iconName = QStringLiteral("search"), .sentence = sentence, .primaryText = tr("Clear the filters")});
    }
    m_tableStack->setCurrentWidget(shown == 0 ? static_cast<QWidget *>(m_nothing) : m_table);
    onCurrentChanged();
    Q_EMIT statusChanged();
}

void CommunesPage::onCurrentChanged()
{
    const QModelIndex current = m_table->selectionModel()->currentIndex();
    const bool valid = current.isValid() && m_table->selectionModel()->isRowSelected(current.row());
    m_pane->setCommune(valid ? CommuneId{current.data(IdRole).toLongLong()} : CommuneId{});
}

void CommunesPage::clearFilters()
{
    m_search.clear();
    Q_EMIT searchCleared();
    m_chips->clearAll();
    applyFilter();
    m_table->setFocus();
}

void CommunesPage::showCommune(CommuneId commune)
{
    const RowKey key = static_cast<RowKey>(commune.value);
    if (m_model->rowOf(key) < 0)
        clearFilters();
    const int row = m_model->rowOf(key);
    if (row < 0)
        return;
    chooseRow(row);
    m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
}

void CommunesPage::focusContent()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
    if (!m_table->selectionModel()->hasSelection() && m_model->rowCount() > 0)
        chooseRow(0);
}

// QTableView::selectRow() looks at the keys held down: with Ctrl it would take the row away.
void CommunesPage::chooseRow(int row)
{
    const QModelIndex current = m_table->currentIndex();
    const int column = current.isValid() && !m_table->isColumnHidden(current.column()) ? current.column() : CommuneColumn::Name;
    m_table->selectionModel()->setCurrentIndex(m_model->index(row, column),
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void CommunesPage::step(int rows)
{
    const int row = m_table->currentIndex().row() + rows;
    if (row < 0 || row >= m_model->rowCount())
        return;
    chooseRow(row);
    m_table->scrollTo(m_model->index(row, 0));
}

QString CommunesPage::statusText() const
{
    const auto selected = m_table->selectionModel()->selectedRows().size();
    return selected > 1 ? tr("%n commune(s) selected", nullptr, static_cast<int>(selected)) : QString();
}

void CommunesPage::refresh()
{
    m_model->reload();
    m_pane->refresh();
    countEligible();
    fillFacets();
}

QString CommunesPage::unsaved() const
{
    return m_pane->hasUnsavedText() ? tr("An exchange is being written and is not saved yet.") : QString();
}

void CommunesPage::commit()
{
    m_pane->commit();
}

void CommunesPage::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_table->actions());
    menu->addSeparator();
    menu->addAction(m_exchange);
    menu->addAction(m_export);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void CommunesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool wide = width() >= fontMetrics().averageCharWidth() * kWideInCharacters;
    const Qt::Orientation orientation = wide ? Qt::Horizontal : Qt::Vertical;
    if (orientation == m_splitter->orientation())
        return;
    m_splitter->setOrientation(orientation);
    shareSpace();
}

// Beside each other the table has the larger part; one above the other, the pane has.
void CommunesPage::shareSpace()
{
    const bool wide = m_splitter->orientation() == Qt::Horizontal;
    const int room = wide ? width() : height();
    const int larger = wide ? room * kTableCharacters / (kTableCharacters + kPaneCharacters) : room * 3 / 4;
    m_splitter->setSizes(wide ? QList<int>{larger, room - larger} : QList<int>{room - larger, larger});
}

void CommunesPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && !m_store.isReadOnly())
        event->acceptProposedAction();
}

void CommunesPage::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile()) {
        event->acceptProposedAction();
        Q_EMIT importRequested(urls.first().toLocalFile());
    }
}

QVariantMap CommunesPage::saveState() const
{
    QVariantMap filter;
    const QMap<QString, QStringList> chosen = m_chips->selection();
    for (auto it = chosen.cbegin(); it != chosen.cend(); ++it)
        filter.insert(it.key(), *it);
    return {{kTable, m_table->saveState()},
            {kFilter, filter},
            {kCommune, m_pane->commune().value},
            {kTab, m_pane->currentTab()},
            {kSplitter, m_splitter->saveState()}};
}

void CommunesPage::restoreState(const QVariantMap &state)
{
    m_table->restoreState(state.value(kTable).toMap());
    QMap<QString, QStringList> chosen;
    const QVariantMap filter = state.value(kFilter).toMap();
    for (auto it = filter.cbegin(); it != filter.cend(); ++it)
        chosen.insert(it.key(), it->toStringList());
    m_chips->setSelection(chosen);
    if (!chosen.isEmpty())
        fillFacets();
    applyFilter();
    const Qt::Orientation orientation = m_splitter->orientation();
    m_splitter->restoreState(state.value(kSplitter).toByteArray());
    if (m_splitter->orientation() != orientation) {
        m_splitter->setOrientation(orientation);
        shareSpace();
    }
    m_pane->setCurrentTab(state.value(kTab).toInt());
    const RowKey commune = static_cast<RowKey>(state.value(kCommune).toLongLong());
    if (const int row = m_model->rowOf(commune); row >= 0) {
        chooseRow(row);
        m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    }
}

} // namespace pc
