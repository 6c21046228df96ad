#include "views/history/historypage.h"

#include "models/itemmodels/roles.h"
#include "views/common/delegates.h"
#include "views/common/emptystate.h"
#include "views/common/plaintext.h"
#include "views/history/changepane.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace pc {

namespace {
// Records that have a page of their own.
const QStringList kOpened{QStringLiteral("commune"), QStringLiteral("proposal"), QStringLiteral("student"),
                          QStringLiteral("application"), QStringLiteral("assignment")};
constexpr int kNarrow = 1000; // Below, the pane goes under the table.
}

HistoryPage::HistoryPage(Register &opened, QWidget *parent)
    : Page(parent), m_names(opened.database()), m_model(opened.store()), m_table(new QTableView(this)), m_pane(new ChangePane(this)),
      m_splitter(new QSplitter(this)), m_empty(new EmptyState(this)), m_stack(new QStackedLayout)
{
    const auto nameOf = [this](const QString &table, qint64 id) { return m_names.of(table, id); };
    m_model.setNameOf(nameOf);
    m_pane->setNameOf(nameOf);
    connect(&opened.store(), &Store::changed, this, [this] { m_names.forget(); });
    connect(&m_model, &JournalModel::failed, this, [this](const Error &error) {
        Q_EMIT messageRaised({.tone = Tone::Danger, .text = error.message, .detail = error.detail});
    });
    buildTable();
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({620, 380}); // Shares, not pixels: the splitter scales them to its width.
    m_splitter->setChildrenCollapsible(false);
    m_empty->setContent({QStringLiteral("history"), tr("Nothing has been changed in this register yet."), {}, {}});

    auto *column = new QVBoxLayout(this);
    column->addWidget(titleLabel(title(), this));
    column->addLayout(m_stack, 1);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showCurrent);
    connect(m_table, &QTableView::doubleClicked, this, &HistoryPage::openRecord);
    connect(m_pane, &ChangePane::openClicked, this, &HistoryPage::openRecord);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &HistoryPage::showWhetherEmpty);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &HistoryPage::showWhetherEmpty);
    // An undone change says so in the pane too.
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &HistoryPage::showCurrent);
    m_model.showAll();
}

void HistoryPage::buildTable()
{
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Changes of the register, latest first"));
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setItemDelegateForColumn(JournalModel::State, new ToneDelegate(ToneRole, m_table));
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight(fontMetrics()));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(JournalModel::What, QHeaderView::Stretch);
    // As wide as what they usually hold; the change itself takes the rest.
    const int gap = fontMetrics().height();
    const std::pair<JournalModel::Column, QString> samples[] = {
        {JournalModel::When, QStringLiteral("00/00/0000 00:00")},
        {JournalModel::Author, QStringLiteral("Marie Durand")},
        {JournalModel::Record, QStringLiteral("Saint-Hilaire-lez")}};
    for (const auto &[column, sample] : samples)
        header->resizeSection(column, fontMetrics().horizontalAdvance(sample) + gap);
    header->setSectionResizeMode(JournalModel::State, QHeaderView::ResizeToContents);
    header->setResizeContentsPrecision(0); // what is on screen decides, however long the journal
}

void HistoryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_splitter->setOrientation(width() < kNarrow ? Qt::Vertical : Qt::Horizontal);
}

void HistoryPage::showWhetherEmpty()
{
    m_stack->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget *>(m_splitter) : m_empty);
    Q_EMIT statusChanged();
}

void HistoryPage::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) {
        m_pane->clear();
        return;
    }
    const int row = current.row();
    const JournalEntry &entry = m_model.entryAt(row);
    const QString record = kOpened.contains(entry.ownerTable) ? m_model.recordName(row) : QString();
    m_pane->setEntry(entry, m_model.rowsAt(row), record,
                     m_model.index(row, JournalModel::State).data().toString());
}

void HistoryPage::openRecord()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || m_model.recordName(current.row()).isEmpty())
        return;
    const JournalEntry &entry = m_model.entryAt(current.row());
    if (kOpened.contains(entry.ownerTable))
        Q_EMIT recordRequested(entry.ownerTable, entry.owner);
}

void HistoryPage::activate()
{
    m_model.refresh();
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->selectRow(0);
}

QString HistoryPage::statusText() const
{
    const int read = m_model.rowCount();
    return m_model.canFetchMore({}) ? tr("The latest %Ln change(s)", nullptr, read) : tr("%Ln change(s)", nullptr, read);
}

QVariantMap HistoryPage::saveState() const
{
    return {{QStringLiteral("splitter"), m_splitter->saveState()},
            {QStringLiteral("columns"), m_table->horizontalHeader()->saveState()}};
}

void HistoryPage::restoreState(const QVariantMap &state)
{
    m_splitter->restoreState(state.value(QStringLiteral("splitter")).toByteArray());
    m_table->horizontalHeader()->restoreState(state.value(QStringLiteral("columns")).toByteArray());
}

} // namespace pc
