#include "views/proposals/recordlines.h"

#include "models/itemmodels/roles.h"
#include "views/common/plaintext.h"

#include <QHeaderView>
#include <QStandardItemModel>

namespace pc {

RecordLines::RecordLines(const QString &name, const QStringList &titles, QWidget *parent)
    : QTreeView(parent), m_lines(new QStandardItemModel(this))
{
    setAccessibleName(name);
    m_lines->setHorizontalHeaderLabels(titles);
    setModel(m_lines);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    header()->setSectionResizeMode(QHeaderView::Interactive);
    header()->setStretchLastSection(true);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &) { Q_EMIT opened(currentId()); });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { Q_EMIT currentLineChanged(currentId()); });
}

void RecordLines::setLines(const std::vector<Line> &lines)
{
    const qint64 was = currentId();
    const bool isFirst = m_lines->rowCount() == 0;
    const QSignalBlocker quiet(selectionModel());
    m_lines->removeRows(0, m_lines->rowCount());
    for (const Line &line : lines) {
        QList<QStandardItem *> row;
        for (const QString &text : line.texts) {
            auto *item = new QStandardItem(QString(text).replace(u'\n', u' '));
            item->setData(line.id, IdRole);
            item->setToolTip(toolTipText(line.toolTip.isEmpty() ? text : line.toolTip));
            row << item;
        }
        m_lines->appendRow(row);
    }
    if (isFirst) {
        for (int column = 0; column + 1 < m_lines->columnCount(); ++column)
            resizeColumnToContents(column);
    }
    choose(was);
    viewport()->update();
}

int RecordLines::count() const { return m_lines->rowCount(); }

QString RecordLines::text(int row, int column) const { return m_lines->item(row, column)->text(); }

qint64 RecordLines::currentId() const { return currentIndex().data(IdRole).toLongLong(); }

void RecordLines::choose(qint64 id)
{
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        if (m_lines->item(row, 0)->data(IdRole).toLongLong() == id)
            setCurrentIndex(m_lines->index(row, 0));
    }
}

} // namespace pc
