#include "views/hours/monthview.h"

#include "models/hours/monthgridmodel.h"
#include "views/hours/hoursheet.h"
#include "views/hours/monthcelldelegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace pc {

MonthView::MonthView(MonthGridModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_sheet(new HourSheet(model, this)), m_sums(new QTableView(this)),
      m_gap(new QWidget(this))
{
    dressSums();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_sheet, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_sums, 1);
    right->addWidget(m_gap);
    row->addLayout(right);
    setFocusProxy(m_sheet);
    QScrollBar *days = m_sheet->verticalScrollBar();
    QScrollBar *sums = m_sums->verticalScrollBar();
    m_gap->setFixedHeight(0);
    m_sheet->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(days, &QScrollBar::valueChanged, sums, &QScrollBar::setValue);
    connect(sums, &QScrollBar::valueChanged, days, &QScrollBar::setValue);
    QScrollBar *sideways = m_sheet->horizontalScrollBar();
    connect(sideways, &QScrollBar::rangeChanged, this, [this, sideways](int least, int most) {
        m_gap->setFixedHeight(most > least ? sideways->sizeHint().height() : 0);
    });
    connect(&model, &QAbstractItemModel::dataChanged, this, &MonthView::fitSums);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &MonthView::fitSums);
}

void MonthView::dressSums()
{
    m_sums->setModel(&m_model);
    m_sums->setAccessibleName(tr("Sums and quota of each student"));
    m_sums->setItemDelegate(new MonthCellDelegate(m_sums));
    m_sums->setFocusPolicy(Qt::NoFocus); // The same words are spoken in the sheet's own row.
    m_sums->setSelectionMode(QAbstractItemView::NoSelection);
    m_sums->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_sums->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_sums->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sums->setWordWrap(false);
    m_sums->verticalHeader()->hide();
    m_sums->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_sums->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(m_sums, &QTableView::clicked, this, [this](const QModelIndex &index) {
        m_sheet->choose(index.row(), MonthGridModel::FirstDay);
        m_sheet->setFocus(Qt::MouseFocusReason);
    });
}

void MonthView::fitSums()
{
    int wide = 2 * m_sums->frameWidth() + m_sums->verticalScrollBar()->sizeHint().width();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const bool isSum = column > m_model.column(MonthGridModel::WholeMonth);
        m_sums->setColumnHidden(column, !isSum);
        if (!isSum)
            continue;
        m_sums->resizeColumnToContents(column);
        wide += m_sums->columnWidth(column);
    }
    m_sums->setFixedWidth(wide);
}

void MonthView::showMonth(QDate today)
{
    m_sums->verticalHeader()->setDefaultSectionSize(MonthCellDelegate::rowHeight(fontMetrics()));
    m_sheet->showMonth(today);
    m_sums->horizontalHeader()->setFixedHeight(m_sheet->horizontalHeader()->sizeHint().height());
    m_sheet->horizontalHeader()->setFixedHeight(m_sheet->horizontalHeader()->sizeHint().height());
    fitSums();
}

} // namespace pc
