#include "views/settings/valuetimeline.h"

#include "models/base/localise.h"
#include "views/common/delegates.h"
#include "views/common/plaintext.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace pc {

ValueTimeline::ValueTimeline(const QString &caption, const std::function<QString(const QString &)> &textOf, QWidget *parent)
    : QWidget(parent), m_textOf(textOf), m_list(new QTreeWidget(this)),
      m_remove(new QPushButton(tr("Remove the selected value"), this))
{
    m_list->setAccessibleName(tr("%1: every value, past and to come").arg(caption));
    m_list->setHeaderLabels({tr("In force from"), tr("Value"), tr("State", "of a value"), tr("Source")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_remove->setAutoDefault(false);
    m_remove->setAccessibleDescription(caption);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(fontMetrics().height(), 0, 0, 0);
    column->addWidget(m_list);
    column->addWidget(m_remove, 0, Qt::AlignLeading);
    connect(m_remove, &QPushButton::clicked, this, &ValueTimeline::removeSelected);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &ValueTimeline::allowRemoval);
}

QString ValueTimeline::dayText(QDate day)
{
    return day <= kAlways ? tr("always", "in force since") : formatDate(day);
}

const Setting *ValueTimeline::present() const
{
    return m_present < m_values.size() ? &m_values[m_present] : nullptr;
}

void ValueTimeline::setValues(const std::vector<Setting> &values, QDate today, bool removable)
{
    m_values = values;
    m_removable = removable;
    m_present = m_values.size();
    for (size_t i = 0; i < m_values.size(); ++i) {
        if (m_values[i].validFrom <= today)
            m_present = i;
    }
    m_list->clear();
    for (size_t i = 0; i < m_values.size(); ++i) {
        const Setting &value = m_values[i];
        const QString state = i == m_present ? tr("in force") : value.validFrom > today ? tr("to come") : QString();
        auto *line = new QTreeWidgetItem(m_list, {dayText(value.validFrom), m_textOf(value.value), state, value.source});
        line->setToolTip(3, value.source); // the delegate makes it plain
    }
    for (int i = 0; i < 3; ++i)
        m_list->resizeColumnToContents(i);
    const int rows = qBound(2, static_cast<int>(m_values.size()), 6);
    const int height = m_list->header()->sizeHint().height() + rows * RowDelegate::rowHeight(fontMetrics())
                       + 2 * m_list->frameWidth();
    m_list->setMinimumHeight(height);
    m_list->setMaximumHeight(height);
    allowRemoval();
}

void ValueTimeline::allowRemoval()
{
    const bool several = m_values.size() > 1;
    m_remove->setEnabled(several && m_removable && !m_list->selectedItems().isEmpty());
    m_remove->setToolTip(several ? QString() : toolTipText(tr("The only value there is cannot be removed.")));
}

void ValueTimeline::removeSelected()
{
    const QList<QTreeWidgetItem *> selected = m_list->selectedItems();
    if (selected.isEmpty() || m_values.size() < 2)
        return;
    const Setting gone = m_values[static_cast<size_t>(m_list->indexOfTopLevelItem(selected.front()))];
    m_list->setFocus(); // The button is about to be disabled.
    Q_EMIT removeClicked(gone);
}

} // namespace pc
