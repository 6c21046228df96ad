#include "views/common/recordspage.h"

#include "models/base/localise.h"
#include "models/itemmodels/recordsmodel.h"
#include "views/common/chipbar.h"
#include "views/common/filterchip.h"
#include "views/common/attachmentstab.h"
#include "views/common/documentstab.h"
#include "views/common/plaintext.h"
#include "views/common/recordtable.h"

#include <QDragEnterEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

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
const QString kRecord = QStringLiteral("record");
const QString kSplitter = QStringLiteral("splitter");
} // namespace

// Title and chips come before the parts of the subclass: the Tab key goes in the order widgets were made.
RecordsPage::RecordsPage(Store &store, QWidget *parent)
    : Page(parent), m_store(store), m_title(titleLabel({}, this)), m_chips(new ChipBar(this))
{
    m_facetTimer.setSingleShot(true);
    connect(&m_facetTimer, &QTimer::timeout, this, &RecordsPage::fillFacets);
}

void RecordsPage::build(const Parts &parts)
{
    m_parts = parts;
    m_model = parts.model;
    m_table = parts.table;
    setAcceptDrops(parts.takesImport && !m_store.isReadOnly());
    makeLayout();
    makeActions();
    connectParts();
    m_chips->setFacets(namedFacets()); // what they count comes right after the first painting
    recountSoon();
    onModelMoved();
    enableDocuments();
}

void RecordsPage::makeLayout()
{
    m_title->setText(title());
    m_tableStack = new QStackedWidget(this);
    m_tableStack->addWidget(m_table);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->addWidget(m_tableStack);
    m_splitter->setStretchFactor(0, 3);
    if (m_parts.pane) {
        m_splitter->addWidget(m_parts.pane);
        m_splitter->setStretchFactor(1, 2);
    }
    m_splitter->setChildrenCollapsible(false);
    shareSpace();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_chips);
    layout->addWidget(m_splitter, 1);
}

void RecordsPage::connectParts()
{
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &RecordsPage::showMenu);
    connect(m_chips, &ChipBar::selectionChanged, this, &RecordsPage::applyFilter);
    connect(m_model, &RecordsModel::refused, this, &RecordsPage::tell);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &RecordsPage::onModelMoved);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &RecordsPage::onModelMoved);
    connect(m_model, &RecordsModel::totalChanged, this, &RecordsPage::onModelMoved);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordsPage::onCurrentChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        onCurrentChanged();
        enableDocuments();
        onSelectionChanged();
        Q_EMIT statusChanged();
    });
    connect(&m_store, &Store::changed, this, [this] {
        onStoreChanged();
        recountSoon();
    });
    m_attachmentsTab = m_parts.pane ? m_parts.pane->findChild<AttachmentsTab *>() : nullptr;
    if (m_attachmentsTab)
        connect(m_attachmentsTab, &AttachmentsTab::messageRaised, this, &RecordsPage::messageRaised);
    m_documentsTab = m_parts.pane ? m_parts.pane->findChild<DocumentsTab *>() : nullptr;
    if (m_documentsTab) {
        connect(m_documentsTab, &DocumentsTab::documentsRequested, this, &RecordsPage::documentsRequested);
        connect(m_documentsTab, &DocumentsTab::openRequested, this,
                [this](qint64 id) { Q_EMIT recordRequested(QStringLiteral("issued_document"), id); });
    }
}

void RecordsPage::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    m_search = text;
    applyFilter();
}

void RecordsPage::setCampaign(qint64 campaign)
{
    m_campaign = campaign;
    m_model->setBase(baseFor(campaign));
    onModelMoved();
    recountSoon();
}

IndexFilter RecordsPage::baseFor(qint64 campaign) const
{
    Q_UNUSED(campaign)
    return {};
}

void RecordsPage::applyFilter()
{
    m_model->setFilter({m_search, m_chips->selection()});
    // One record left: that is the one that was looked for.
    if (m_model->rowCount() == 1 && !m_search.trimmed().isEmpty())
        m_table->chooseRow(0);
    if (!m_table->selectionModel()->hasSelection())
        m_table->scrollToTop();
    onModelMoved();
    recountSoon();
}

void RecordsPage::recountSoon() { m_facetTimer.start(m_counted ? kFacetDelayMs : 0); }

void RecordsPage::fillFacets()
{
    m_counted = true;
    const QMap<QString, QStringList> chosen = m_chips->selection();
    m_chips->setFacets(countedFacets(m_model->wholeFilter(), chosen));
    m_chips->setSelection(chosen);
}

QStringList RecordsPage::filterTexts() const
{
    QStringList texts;
    const QList<FilterChip *> chips = m_chips->findChildren<FilterChip *>();
    for (const FilterChip *chip : chips) {
        if (chip->isVisibleTo(m_chips))
            texts << chip->text();
    }
    if (!m_search.isEmpty())
        texts << m_search;
    return texts;
}

bool RecordsPage::isFiltered() const { return !m_model->filter().isEmpty(); }

void RecordsPage::onModelMoved()
{
    const int shown = m_model->rowCount();
    m_chips->setCountText(
        tr("%1 of %2", "rows shown of all rows").arg(formatCount(shown), formatCount(m_model->total())));
    if (shown == 0)
        showNothing();
    else
        m_tableStack->setCurrentWidget(m_table);
    onCurrentChanged();
    Q_EMIT statusChanged();
}

// Made the first time there is nothing to show: the first window has no need of it.
void RecordsPage::showNothing()
{
    if (!m_nothing) {
        m_nothing = new EmptyState(m_tableStack);
        m_tableStack->addWidget(m_nothing);
        connect(m_nothing, &EmptyState::primaryClicked, this, [this] { onEmptyClicked(true); });
        connect(m_nothing, &EmptyState::secondaryClicked, this, [this] { onEmptyClicked(false); });
    }
    m_nothing->setContent(m_model->total() == 0 ? emptyContent()
                                                : EmptyContent{.iconName = QStringLiteral("search"),
                                                               .sentence = nothingFound(m_search.trimmed()),
                                                               .primaryText = tr("Clear the filters")});
    m_tableStack->setCurrentWidget(m_nothing);
}

void RecordsPage::onEmptyClicked(bool primary)
{
    if (m_model->total() > 0)
        clearFilters();
    else if (primary)
        onEmptyPrimary();
    else
        onEmptySecondary();
}

QString RecordsPage::nothingFound(const QString &search) const
{
    return search.isEmpty() ? tr("Nothing passes these filters.") : tr("Nothing found for “%1”.").arg(search);
}

QString RecordsPage::selectedText(int count) const { return tr("%n row(s) selected", nullptr, count); }

void RecordsPage::onCurrentChanged()
{
    const qint64 id = m_table->currentId();
    if (id == m_current)
        return;
    m_current = id;
    // In a window that is only being opened the list comes first, its pane right after the first painting.
    if (!m_painted && window() != this)
        m_paneWaits = true;
    else
        showInPane();
}

void RecordsPage::showInPane()
{
    onRecordShown(m_current);
    if (m_documentsTab)
        m_documentsTab->setRecord(m_parts.documentsOf, m_current);
    if (const auto owner = attachmentOwner(m_parts.documentsOf); owner && m_attachmentsTab)
        m_attachmentsTab->setOwner(*owner, m_current);
}

bool RecordsPage::event(QEvent *event)
{
    const bool handled = Page::event(event);
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        if (std::exchange(m_paneWaits, false))
            QTimer::singleShot(0, this, &RecordsPage::showInPane);
    }
    return handled;
}

void RecordsPage::clearFilters()
{
    m_search.clear();
    Q_EMIT searchCleared();
    m_chips->clearAll();
    applyFilter();
    m_table->setFocus();
}

void RecordsPage::showOnly(const QMap<QString, QStringList> &filters)
{
    // A filter the page does not have would be left out in silence.
    Q_ASSERT(std::all_of(filters.keyBegin(), filters.keyEnd(), [named = namedFacets()](const QString &key) {
        return std::any_of(named.begin(), named.end(), [&key](const Facet &facet) { return facet.key == key; });
    }));
    m_search.clear();
    Q_EMIT searchCleared();
    m_chips->setSelection(filters);
    fillFacets();
    applyFilter();
}

void RecordsPage::showRecord(qint64 id)
{
    const RowKey key = static_cast<RowKey>(id);
    if (m_model->rowOf(key) < 0 && isFiltered())
        clearFilters();
    if (m_model->rowOf(key) < 0 && m_campaign != 0)
        Q_EMIT campaignRequested(0);
    const int row = m_model->rowOf(key);
    if (row < 0)
        return;
    m_table->chooseRow(row);
    m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
}

QList<qint64> RecordsPage::selectedIds() const { return m_table->selectedIds(); }

void RecordsPage::focusContent()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
    if (!m_table->selectionModel()->hasSelection() && m_model->rowCount() > 0)
        m_table->chooseRow(0);
}

void RecordsPage::step(int rows)
{
    const int row = m_table->currentIndex().row() + rows;
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_table->chooseRow(row);
    m_table->scrollTo(m_model->index(row, 0));
}

QString RecordsPage::statusText() const
{
    const auto selected = m_table->selectionModel()->selectedRows().size();
    return selected > 1 ? selectedText(static_cast<int>(selected)) : QString();
}

void RecordsPage::refresh()
{
    m_model->reload();
    onModelMoved();
    fillFacets();
}

void RecordsPage::tell(const Error &error)
{
    Q_EMIT messageRaised({.tone = Tone::Danger, .text = error.message, .detail = error.detail});
}

void RecordsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool wide = width() >= fontMetrics().averageCharWidth() * kWideInCharacters;
    const Qt::Orientation orientation = wide ? Qt::Horizontal : Qt::Vertical;
    // Until it is shown the page has no size of its own to share out.
    if (orientation == m_splitter->orientation() && (isVisible() || m_restored))
        return;
    m_splitter->setOrientation(orientation);
    shareSpace();
}

// Beside each other the table has the larger part; one above the other, the pane has.
void RecordsPage::shareSpace()
{
    if (!m_parts.pane)
        return;
    const bool wide = m_splitter->orientation() == Qt::Horizontal;
    const int room = wide ? width() : height();
    const int larger = wide ? room * kTableCharacters / (kTableCharacters + kPaneCharacters) : room * 3 / 4;
    m_splitter->setSizes(wide ? QList<int>{larger, room - larger} : QList<int>{room - larger, larger});
}

void RecordsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void RecordsPage::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile()) {
        event->acceptProposedAction();
        Q_EMIT importRequested(urls.first().toLocalFile());
    }
}

QVariantMap RecordsPage::saveState() const
{
    QVariantMap filter;
    const QMap<QString, QStringList> chosen = m_chips->selection();
    for (auto it = chosen.cbegin(); it != chosen.cend(); ++it)
        filter.insert(it.key(), *it);
    return {
        {kTable, m_table->saveState()}, {kFilter, filter}, {kRecord, m_current}, {kSplitter, m_splitter->saveState()}};
}

void RecordsPage::restoreState(const QVariantMap &state)
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
    m_restored = state.contains(kSplitter);
    m_splitter->restoreState(state.value(kSplitter).toByteArray());
    if (m_splitter->orientation() != orientation) {
        m_splitter->setOrientation(orientation);
        shareSpace();
    }
    const int row = m_model->rowOf(static_cast<RowKey>(state.value(kRecord).toLongLong()));
    if (row < 0)
        return;
    m_table->chooseRow(row);
    m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
}

} // namespace pc
