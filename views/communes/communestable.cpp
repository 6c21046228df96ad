#include "views/communes/communestable.h"

#include "models/communes/communesmodel.h"
#include "models/exchange/clipboardtable.h"
#include "models/itemmodels/roles.h"
#include "views/common/delegates.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

namespace pc {

namespace {

const QString kHeader = QStringLiteral("header");
const QString kVersion = QStringLiteral("version");
// Raised when columns are added, so that widths saved before are not applied to the wrong ones.
constexpr int kLayoutVersion = 1;

class CcasDelegate final : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *combo = new QComboBox(parent);
        combo->setAccessibleName(CommunesList::title(CommunesList::columns().at(CommuneColumn::Ccas)));
        for (const CcasState state : CommuneWords::ccasStates())
            combo->addItem(CommuneWords::label(state), CommuneWords::word(state));
        return combo;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *combo = static_cast<QComboBox *>(editor);
        combo->setCurrentIndex(std::max(0, combo->findData(index.data(Qt::EditRole))));
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, static_cast<QComboBox *>(editor)->currentData());
    }
};

// Widths to begin with, in characters; the user's own are remembered afterwards.
int charactersOf(CommuneColumn::Id column)
{
    switch (column) {
    case CommuneColumn::Name:
        return 25;
    case CommuneColumn::Code:
        return 9;
    case CommuneColumn::PostalCodes:
    case CommuneColumn::People:
    case CommuneColumn::ContactCount:
        return 13;
    case CommuneColumn::StandingState:
        return 17;
    case CommuneColumn::Mayor:
        return 26;
    case CommuneColumn::Phone:
    case CommuneColumn::LastContact:
    case CommuneColumn::NextStep:
        return 18;
    case CommuneColumn::Epci:
    case CommuneColumn::Email:
        return 28;
    default:
        return 20;
    }
}

} // namespace

CommunesTable::CommunesTable(CommunesModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
    setAccessibleName(tr("Table of communes"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSortingEnabled(false);
    setItemDelegate(new RowDelegate(this));
    for (const CommuneColumn::Id column : {CommuneColumn::StandingState, CommuneColumn::ContactStatus})
        setItemDelegateForColumn(column, new ToneDelegate(ToneRole, this));
    setItemDelegateForColumn(CommuneColumn::Ccas, new CcasDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicator(CommuneColumn::Name, Qt::AscendingOrder);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, &m_model, &CommunesModel::sort);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnsMenu(menu);
        menu->popup(horizontalHeader()->mapToGlobal(at));
    });
    fit();
    for (const CommuneColumn &column : CommunesList::columns()) {
        setColumnHidden(column.id, !column.shownAtFirst);
        setColumnWidth(column.id, fontMetrics().averageCharWidth() * charactersOf(column.id));
    }
}

void CommunesTable::fit()
{
    verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight(fontMetrics()));
}

void CommunesTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

QList<int> CommunesTable::visibleColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns << column;
    }
    return columns;
}

TextTable CommunesTable::text(bool selectedOnly) const
{
    TextTable table;
    const QList<int> columns = visibleColumns();
    for (const int column : columns)
        table.header << m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QList<int> rows;
    if (selectedOnly) {
        const QModelIndexList selected = selectionModel()->selectedRows();
        for (const QModelIndex &index : selected)
            rows << index.row();
        std::sort(rows.begin(), rows.end());
    } else {
        for (int row = 0; row < m_model.rowCount(); ++row)
            rows << row;
    }
    for (const int row : std::as_const(rows)) {
        QStringList cells;
        for (const int column : columns)
            cells << m_model.index(row, column).data(CopyRole).toString();
        table.rows.push_back(cells);
    }
    return table;
}

void CommunesTable::copy(bool withTitles)
{
    const TextTable table = text(true);
    if (table.rows.empty())
        return;
    auto *mime = new QMimeData;
    fillMimeData(*mime, table, withTitles);
    QApplication::clipboard()->setMimeData(mime);
}

void CommunesTable::fillSortMenu(QMenu *menu)
{
    QHeaderView *header = horizontalHeader();
    for (const int column : visibleColumns()) {
        const bool isCurrent = header->sortIndicatorSection() == column;
        QAction *action = menu->addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(isCurrent);
        connect(action, &QAction::triggered, this, [header, column] { header->setSortIndicator(column, Qt::AscendingOrder); });
    }
    menu->addSeparator();
    QAction *reverse = menu->addAction(tr("From last to first"));
    reverse->setCheckable(true);
    reverse->setChecked(header->sortIndicatorOrder() == Qt::DescendingOrder);
    connect(reverse, &QAction::triggered, this, [header](bool descending) {
        header->setSortIndicator(header->sortIndicatorSection(), descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
}

void CommunesTable::fillColumnsMenu(QMenu *menu)
{
    fillSortMenu(menu->addMenu(tr("Sort by")));
    menu->addSeparator();
    for (const CommuneColumn &column : CommunesList::columns()) {
        QAction *action = menu->addAction(CommunesList::title(column));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column.id));
        // The name stays: a table without it says nothing.
        action->setEnabled(column.id != CommuneColumn::Name);
        connect(action, &QAction::toggled, this, [this, id = column.id](bool shown) { setColumnHidden(id, !shown); });
    }
}

QVariantMap CommunesTable::saveState() const
{
    return {{kHeader, horizontalHeader()->saveState()}, {kVersion, kLayoutVersion}};
}

void CommunesTable::restoreState(const QVariantMap &state)
{
    if (state.value(kVersion).toInt() != kLayoutVersion)
        return;
    const QSignalBlocker quiet(horizontalHeader());
    if (horizontalHeader()->restoreState(state.value(kHeader).toByteArray()))
        m_model.sort(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
}

} // namespace pc
