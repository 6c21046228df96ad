#include "views/exchange/importtable.h"

#include "views/common/icons.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace pc {

QWidget *ImportDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    QWidget *editor = RowDelegate::createEditor(parent, option, index);
    if (editor)
        editor->setAccessibleName(
            index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    return editor;
}

void ImportDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    QColor ink = option->palette.color(QPalette::Text);
    bool isTone = false;
    const int tone = index.data(ToneRole).toInt(&isTone);
    if (isTone && tone >= 0 && tone < kToneCount)
        ink = toneColor(static_cast<Tone>(tone), option->palette);
    else if (index.data(ImportModel::MutedRole).toBool())
        ink = option->palette.color(QPalette::PlaceholderText);
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        option->palette.setColor(group, QPalette::Text, ink);
    const QString name = index.data(ImportModel::IconNameRole).toString();
    if (name.isEmpty())
        return;
    const int side = option->fontMetrics.height();
    const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1.0;
    option->icon = QIcon(iconPixmap(name, side, ratio, ink));
    option->icon.addPixmap(iconPixmap(name, side, ratio, option->palette.color(QPalette::HighlightedText)),
                           QIcon::Selected);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = {side, side};
}

ImportFilter::ImportFilter(QObject *parent) : QSortFilterProxyModel(parent) { setDynamicSortFilter(false); }

void ImportFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

bool ImportFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const int state = index.data(ImportModel::RowStateRole).toInt();
    switch (m_show) {
    case Everything: return true;
    case Errors: return state == ImportRow::Error;
    case ToCheck:
        return state == ImportRow::Error
            || (index.data(Qt::CheckStateRole).isValid()
                && (state == ImportRow::Ignored || index.data(ImportModel::NoticeRole).toBool()));
    case Imported: return index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    }
    return true;
}

ImportTable::ImportTable(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new ImportDelegate(this));
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table, as everywhere else.
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight(fontMetrics()));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(false);
    setAccessibleName(tr("Rows to import"));
}

void ImportTable::fitColumns()
{
    if (!model())
        return;
    const int widest = std::max(viewport()->width() / 3, 24 * fontMetrics().averageCharWidth());
    horizontalHeader()->setResizeContentsPrecision(100);
    resizeColumnsToContents();
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnWidth(column, std::min(columnWidth(column) + 2 * fontMetrics().averageCharWidth(), widest));
}

bool ImportTable::goToError(bool backwards)
{
    if (!model() || model()->rowCount() == 0)
        return false;
    const int columns = model()->columnCount();
    const int cells = model()->rowCount() * columns;
    const QModelIndex current = currentIndex();
    const int start = current.isValid() ? current.row() * columns + current.column() : backwards ? 0 : cells - 1;
    for (int step = 1; step <= cells; ++step) {
        const int at = (start + (backwards ? cells - step : step)) % cells;
        const QModelIndex index = model()->index(at / columns, at % columns);
        if (index.data(ImportModel::ErrorRole).toBool()) {
            setCurrentIndex(index);
            scrollTo(index);
            setFocus();
            return true;
        }
    }
    return false;
}

void ImportTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // Otherwise Enter would reach the button of the dialog and import.
    if (enter && state() != EditingState) {
        if (currentIndex().flags() & Qt::ItemIsEditable)
            edit(currentIndex());
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Space && (currentIndex().flags() & Qt::ItemIsUserCheckable)) {
        const bool checked = currentIndex().data(Qt::CheckStateRole).toInt() == Qt::Checked;
        model()->setData(currentIndex(), checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void ImportTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentMoved();
}

} // namespace pc
