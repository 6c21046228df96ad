#include "views/campaigns/campaignrows.h"

#include "views/common/columnscroll.h"
#include "views/common/plaintext.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

namespace pc {

CampaignRows::CampaignRows(const Spec &spec, QWidget *parent)
    : QWidget(parent), m_spec(spec), m_buttons(new QHBoxLayout), m_add(new QPushButton(spec.addText, this)),
      m_remove(new QPushButton(spec.removeText, this)), m_empty(mutedLabel(spec.emptyText, this)),
      m_table(new QTableWidget(0, static_cast<int>(spec.titles.size()), this)), m_form(new FieldForm(spec.fields)),
      m_pane(new ColumnScroll(m_form, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_buttons->addWidget(m_add);
    m_buttons->addWidget(m_remove);
    m_buttons->addStretch();
    column->addLayout(m_buttons);
    column->addWidget(m_empty);
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(m_pane);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    column->addWidget(split, 1);
    for (QPushButton *button : {m_add, m_remove})
        button->setAutoDefault(false);
    m_table->setHorizontalHeaderLabels(spec.titles);
    m_table->setAccessibleName(spec.name);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_pane->hide();
    connect(m_add, &QPushButton::clicked, this, &CampaignRows::addRequested);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (m_current == 0)
            return;
        if (const Status status = m_spec.remove(m_current); !status)
            Q_EMIT failed(status.error());
    });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &CampaignRows::onRowChosen);
    connect(m_form, &FieldForm::committed, this, &CampaignRows::save);
}

void CampaignRows::addButton(QPushButton *button)
{
    button->setAutoDefault(false);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

const CampaignRows::Row *CampaignRows::rowOf(qint64 id) const
{
    for (const Row &row : m_rows) {
        if (row.id == id)
            return &row;
    }
    return nullptr;
}

void CampaignRows::refresh()
{
    auto rows = m_spec.read();
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    m_rows = std::move(*rows);
    fill();
    if (const Row *row = rowOf(m_current)) {
        select(m_current);
        m_form->setSaved(row->values);
    } else {
        select(m_rows.empty() ? 0 : m_rows.front().id);
        onRowChosen();
    }
}

void CampaignRows::fill()
{
    m_filling = true;
    m_table->setRowCount(static_cast<int>(m_rows.size()));
    for (int at = 0; at < m_table->rowCount(); ++at) {
        const Row &row = m_rows.at(static_cast<size_t>(at));
        for (int column = 0; column < m_table->columnCount(); ++column) {
            const QString text = row.cells.value(column).simplified();
            auto *item = new QTableWidgetItem(text);
            item->setToolTip(toolTipText(row.cells.value(column)));
            m_table->setItem(at, column, item);
        }
    }
    for (int column = 0; column + 1 < m_table->columnCount(); ++column)
        m_table->resizeColumnToContents(column);
    m_filling = false;
    m_empty->setVisible(m_rows.empty());
    m_table->setVisible(!m_rows.empty());
}

void CampaignRows::select(qint64 id)
{
    for (int at = 0; at < m_table->rowCount(); ++at) {
        if (m_rows.at(static_cast<size_t>(at)).id == id && m_table->currentRow() != at) {
            m_filling = true; // the form is loaded once, by whoever asks
            m_table->setCurrentCell(at, 0);
            m_filling = false;
            if (m_current != id)
                onRowChosen();
            return;
        }
    }
}

void CampaignRows::onRowChosen()
{
    if (m_filling)
        return;
    const int at = m_table->currentRow();
    const bool any = at >= 0 && at < static_cast<int>(m_rows.size());
    const qint64 id = any ? m_rows.at(static_cast<size_t>(at)).id : 0;
    if (id != m_current || id == 0) {
        if (m_current != 0 && rowOf(m_current))
            m_form->commit();
        m_current = id;
        if (const Row *row = rowOf(id))
            m_form->load(row->values);
        Q_EMIT currentChanged(id);
    }
    m_pane->setVisible(any);
    setLocked(m_lock);
}

void CampaignRows::save(const QString &key, const QString &value)
{
    if (m_current == 0)
        return;
    const Status status = m_spec.save(m_current, key, value);
    if (!status)
        m_form->setError(key, status.error().message);
}

void CampaignRows::setLocked(const QString &reason)
{
    m_lock = reason;
    const bool free = reason.isEmpty();
    m_add->setEnabled(free);
    m_add->setToolTip(toolTipText(reason));
    m_remove->setEnabled(free && m_current != 0);
    m_remove->setToolTip(toolTipText(free && m_current == 0 ? tr("Choose a line first.") : reason));
    m_form->setReadOnly(!free);
}

} // namespace pc
