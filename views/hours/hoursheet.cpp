#include "views/hours/hoursheet.h"

#include "models/hours/monthgridmodel.h"
#include "models/tables/clipboardtable.h"
#include "views/common/icons.h"
#include "views/hours/monthcelldelegate.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

namespace pc {

HourSheet::HourSheet(MonthGridModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
    setAccessibleName(tr("Hours of the month, by student and day"));
    setItemDelegate(new MonthCellDelegate(this));
    setSelectionMode(ContiguousSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(true);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    makeActions();
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (m_model.entriesAt(index).size() > 1)
            Q_EMIT linesRequested(index);
    });
}

QAction *HourSheet::makeAction(const char *iconName, const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(icon(QLatin1StringView(iconName)), text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    addAction(action);
    return action;
}

void HourSheet::makeActions()
{
    connect(makeAction("copy", tr("Copy"), {QKeySequence::Copy}), &QAction::triggered, this, &HourSheet::copy);
    QAction *paste = makeAction("clipboard", tr("Paste"), {QKeySequence::Paste});
    paste->setStatusTip(tr("Blank cells of what was copied leave what is there; 0 clears."));
    connect(paste, &QAction::triggered, this, &HourSheet::paste);
    connect(makeAction("chevron-down", tr("Fill down"),
                       {QKeySequence(Qt::CTRL | Qt::Key_D), QKeySequence(Qt::CTRL | Qt::Key_B)}),
            &QAction::triggered, this, [this] { m_model.fillDown(cells()); });
    connect(makeAction("trash", tr("Clear"), {QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_Backspace)}),
            &QAction::triggered, this, [this] { m_model.clear(cells()); });
    connect(makeAction("list-check", tr("Show the lines of this cell"), {QKeySequence(Qt::CTRL | Qt::Key_Return)}),
            &QAction::triggered, this, [this] { Q_EMIT linesRequested(currentIndex()); });
}

void HourSheet::showMonth(QDate today)
{
    const QFontMetrics metrics = fontMetrics();
    verticalHeader()->setDefaultSectionSize(MonthCellDelegate::rowHeight(metrics));
    verticalHeader()->setMinimumWidth(metrics.averageCharWidth() * 18);
    const int whole = m_model.column(MonthGridModel::WholeMonth);
    const int wide = metrics.horizontalAdvance(QStringLiteral("10:10")) + 6;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        setColumnHidden(column, !m_model.holdsHours(column));
        setColumnWidth(column, column == whole ? std::max(wide, horizontalHeader()->sectionSizeHint(whole)) : wide);
    }
    const bool isThisMonth = today.year() == m_model.month().year() && today.month() == m_model.month().month();
    if (m_model.rowCount() > 0)
        choose(0, m_model.columnOfDay(isThisMonth ? today.day() : 1));
}

void HourSheet::choose(int row, int column)
{
    const QModelIndex index = m_model.index(row, column);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void HourSheet::commitCell()
{
    QWidget *editor = state() == EditingState ? indexWidget(currentIndex()) : nullptr;
    if (!editor)
        return;
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
}

QModelIndexList HourSheet::cells() const { return selectionModel()->selectedIndexes(); }

// To the next cell of hours, on to the next row at the end of one; false at the last cell, or before the first.
bool HourSheet::stepSideways(int columns)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return false;
    const int first = MonthGridModel::FirstDay;
    const int last = m_model.column(MonthGridModel::WholeMonth);
    int row = current.row();
    int column = current.column() + columns;
    if (column > last) {
        ++row;
        column = first;
    } else if (column < first) {
        --row;
        column = last;
    }
    if (row < 0 || row >= m_model.rowCount())
        return false;
    choose(row, column);
    return true;
}

void HourSheet::stepDown()
{
    if (currentIndex().isValid() && currentIndex().row() + 1 < m_model.rowCount())
        choose(currentIndex().row() + 1, currentIndex().column());
}

void HourSheet::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != EditingState && event->modifiers() == Qt::NoModifier) {
        if (m_model.entriesAt(currentIndex()).size() > 1)
            Q_EMIT linesRequested(currentIndex());
        else
            stepDown();
        return;
    }
    QTableView::keyPressEvent(event);
}

// A key that does nothing would be a riddle: a cell of a closed campaign says why it stays as it is.
bool HourSheet::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    constexpr EditTriggers kMeant = EditTriggers(DoubleClicked) | EditKeyPressed | AnyKeyPressed;
    const QString why = m_model.lockOf(index);
    if (!why.isEmpty() && kMeant.testFlag(trigger))
        Q_EMIT refused({ErrorKind::Refused, why, {}});
    return QTableView::edit(index, trigger, event);
}

// Tab goes from cell to cell, and leaves after the last one: no trap.
bool HourSheet::focusNextPrevChild(bool next)
{
    return stepSideways(next ? 1 : -1) || QWidget::focusNextPrevChild(next);
}

void HourSheet::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (hint == QAbstractItemDelegate::EditNextItem)
        stepSideways(1);
    else if (hint == QAbstractItemDelegate::EditPreviousItem)
        stepSideways(-1);
    else if (hint == QAbstractItemDelegate::SubmitModelCache)
        stepDown();
}

void HourSheet::copy()
{
    QModelIndexList selected = cells();
    if (selected.isEmpty())
        return;
    std::sort(selected.begin(), selected.end());
    TextTable table;
    int row = -1;
    for (const QModelIndex &index : std::as_const(selected)) {
        if (index.row() != row) {
            table.rows.emplace_back();
            row = index.row();
        }
        table.rows.back() << index.data(CopyRole).toString();
    }
    auto *copied = new QMimeData;
    fillMimeData(*copied, table, false);
    QGuiApplication::clipboard()->setMimeData(copied);
}

void HourSheet::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (!copied)
        return;
    const auto table = tableFromMimeData(*copied);
    if (!table || table->rows.empty())
        return;
    const QVector<QStringList> block(table->rows.begin(), table->rows.end());
    if (!MonthGridModel::isDurations(block)) {
        Q_EMIT importRequested();
        return;
    }
    QModelIndexList selected = cells();
    std::sort(selected.begin(), selected.end());
    const QModelIndex first = selected.isEmpty() ? currentIndex() : selected.first();
    if (first.isValid())
        m_model.paste(first, block, selected);
}

} // namespace pc
