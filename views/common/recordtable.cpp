#include "views/common/recordtable.h"

#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/tables/clipboardtable.h"
#include "models/tables/exporttable.h"
#include "models/itemmodels/recordsmodel.h"
#include "models/itemmodels/roles.h"
#include "views/common/delegates.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

namespace pc {

namespace {
const QString kHeader = QStringLiteral("header");
const QString kVersion = QStringLiteral("version");
} // namespace

RecordTable::RecordTable(RecordsModel &model, const QString &name, int layoutVersion, QWidget *parent)
    : QTableView(parent), m_model(model), m_layoutVersion(layoutVersion)
{
    setModel(&model);
    setAccessibleName(name);
    dress();
    horizontalHeader()->setSortIndicator(m_model.sortColumn(), m_model.sortOrder());
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, &m_model, &RecordsModel::sort);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnsMenu(menu);
        menu->popup(horizontalHeader()->mapToGlobal(at));
    });
    fit();
    for (int section = 0; section < m_model.columns().count(); ++section) {
        const RecordColumn &column = m_model.columns().at(section);
        if (column.tone)
            setItemDelegateForColumn(section, new ToneDelegate(ToneRole, this));
        setColumnHidden(section, !column.shownAtFirst);
        setColumnWidth(section, fontMetrics().averageCharWidth() * column.characters);
    }
}

void RecordTable::dress()
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSortingEnabled(false);
    setItemDelegate(new RowDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setTextElideMode(Qt::ElideRight);
    header->setSortIndicatorShown(true);
    header->setSectionsClickable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
}

void RecordTable::fit() { verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight(fontMetrics())); }

void RecordTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

QList<int> RecordTable::visibleColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns << column;
    }
    return columns;
}

QList<qint64> RecordTable::selectedIds() const
{
    const QModelIndexList selected = selectionModel()->selectedRows();
    QList<int> rows;
    for (const QModelIndex &index : selected)
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    QList<qint64> ids;
    for (const int row : std::as_const(rows))
        ids << m_model.keyAt(row);
    return ids;
}

qint64 RecordTable::currentId() const
{
    const QModelIndex current = selectionModel()->currentIndex();
    return current.isValid() && selectionModel()->isRowSelected(current.row()) ? m_model.keyAt(current.row()) : 0;
}

// QTableView::selectRow() looks at the keys held down: with Ctrl it would take the row away.
void RecordTable::chooseRow(int row)
{
    const QModelIndex current = currentIndex();
    const int column = current.isValid() && !isColumnHidden(current.column()) ? current.column() : 0;
    selectionModel()->setCurrentIndex(m_model.index(row, column),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

TextTable RecordTable::text(bool selectedOnly) const
{
    TextTable table;
    const QList<int> columns = visibleColumns();
    for (const int column : columns)
        table.header << m_model.columns().title(column);
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

namespace {

// A count or a duration in minutes; text when it is neither, as "12 / 30".
Cell numberOf(const QModelIndex &index, bool &duration)
{
    const QString shown = index.data(Qt::DisplayRole).toString();
    const QString copied = index.data(CopyRole).toString();
    const bool hasUnit = std::any_of(shown.begin(), shown.end(), [](QChar c) { return c.isLetter(); });
    if (const auto minutes = parseMinutes(shown); minutes && hasUnit) {
        duration = true;
        return qint64(*minutes);
    }
    bool whole = false;
    const qint64 number = copied.toLongLong(&whole);
    return whole ? Cell(number) : copied.isEmpty() ? Cell() : Cell(copied);
}

// Days are told by their form; a code or a phone never has it.
Cell textOf(const QModelIndex &index)
{
    const QString text = index.data(CopyRole).toString();
    const QDate day = text.size() == 10 ? parseDate(text, {}) : QDate();
    if (day.isValid() && formatDate(day) == text)
        return day;
    return text.isEmpty() ? Cell() : Cell(text);
}

} // namespace

ExportTable RecordTable::values() const
{
    ExportTable table;
    const QList<int> columns = visibleColumns();
    for (const int column : columns)
        table.columns.push_back({QString::fromLatin1(m_model.columns().at(column).key), m_model.columns().title(column)});
    for (int row = 0; row < m_model.rowCount(); ++row) {
        std::vector<Cell> cells;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QModelIndex index = m_model.index(row, columns.at(i));
            cells.push_back(m_model.columns().at(columns.at(i)).numeric
                                ? numberOf(index, table.columns[static_cast<size_t>(i)].duration)
                                : textOf(index));
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

void RecordTable::copy(bool withTitles)
{
    const TextTable table = text(true);
    if (table.rows.empty())
        return;
    auto *mime = new QMimeData;
    fillMimeData(*mime, table, withTitles);
    QApplication::clipboard()->setMimeData(mime);
}

void RecordTable::fillSortMenu(QMenu *menu)
{
    QHeaderView *header = horizontalHeader();
    for (const int column : visibleColumns()) {
        QAction *action = menu->addAction(m_model.columns().title(column));
        action->setCheckable(true);
        action->setChecked(header->sortIndicatorSection() == column);
        connect(action, &QAction::triggered, this,
                [header, column] { header->setSortIndicator(column, Qt::AscendingOrder); });
    }
    menu->addSeparator();
    QAction *reverse = menu->addAction(tr("From last to first"));
    reverse->setCheckable(true);
    reverse->setChecked(header->sortIndicatorOrder() == Qt::DescendingOrder);
    connect(reverse, &QAction::triggered, this, [header](bool descending) {
        header->setSortIndicator(header->sortIndicatorSection(), descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
}

void RecordTable::withhold(int section)
{
    m_withheld << section;
    setColumnHidden(section, true);
}

void RecordTable::fillColumnsMenu(QMenu *menu)
{
    fillSortMenu(menu->addMenu(tr("Sort by")));
    menu->addSeparator();
    for (int section = 0; section < m_model.columns().count(); ++section) {
        if (m_withheld.contains(section))
            continue;
        QAction *action = menu->addAction(m_model.columns().title(section));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(section));
        // The name stays: a table without it says nothing.
        action->setEnabled(section != 0);
        connect(action, &QAction::toggled, this, [this, section](bool shown) { setColumnHidden(section, !shown); });
    }
}

QVariantMap RecordTable::saveState() const
{
    return {{kHeader, horizontalHeader()->saveState()}, {kVersion, m_layoutVersion}};
}

void RecordTable::restoreState(const QVariantMap &state)
{
    if (state.value(kVersion).toInt() != m_layoutVersion)
        return;
    const QSignalBlocker quiet(horizontalHeader());
    if (horizontalHeader()->restoreState(state.value(kHeader).toByteArray()))
        m_model.sort(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
    for (const int section : std::as_const(m_withheld))
        setColumnHidden(section, true);
}

} // namespace pc
