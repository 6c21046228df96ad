#include "views/hours/monthpane.h"

#include "views/common/emptystate.h"
#include "views/common/icons.h"
#include "views/common/lookupfield.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"
#include "views/hours/hoursheet.h"
#include "views/hours/monthview.h"
#include "views/hours/quickline.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace pc {

MonthPane::MonthPane(Store &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_model(new MonthGridModel(store, this)), m_title(titleLabel({}, this)),
      m_view(new MonthView(*m_model, this)), m_quick(new QuickLine(store, this)), m_empty(new EmptyState(this)),
      m_stack(new QStackedWidget(this)), m_sentence(mutedLabel({}, this)),
      m_warning(new ToneNote(Tone::Attention, this))
{
    m_empty->setContent({.iconName = QStringLiteral("clock"),
                         .sentence = tr("No affectation is at work in this month, and no hours stand in it.")});
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(makeHeader());
    column->addWidget(m_stack, 1);
    column->addWidget(m_warning); // above the place of the toast
    column->addWidget(m_sentence);
    column->addWidget(m_quick);
    connect(m_model, &MonthGridModel::refused, this, &MonthPane::refused);
    connect(m_model, &MonthGridModel::judged, this, [this](const QString &warning) {
        m_judged = warning;
        showWarning();
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &MonthPane::showEmptyOrGrid);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &MonthPane::showEmptyOrGrid);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        onCurrentChanged();
        judgeMonth();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        showEmptyOrGrid();
        m_view->showMonth(m_store.clock().today());
        m_judged.clear();
        onCurrentChanged();
        judgeMonth();
    });
    HourSheet *sheet = m_view->sheet();
    connect(sheet->selectionModel(), &QItemSelectionModel::currentChanged, this, &MonthPane::onCurrentChanged);
    connect(sheet, &HourSheet::refused, this, &MonthPane::refused);
    connect(sheet, &HourSheet::importRequested, this, &MonthPane::importRequested);
    connect(sheet, &HourSheet::linesRequested, this, [this](const QModelIndex &index) {
        QList<qint64> ids;
        for (const HourEntryId id : m_model->entriesAt(index))
            ids << id.value;
        if (!ids.isEmpty())
            Q_EMIT linesRequested(ids);
    });
}

QToolButton *MonthPane::makeStep(const char *iconName, const QString &text, const QKeySequence &keys, int months)
{
    auto *button = new QToolButton(this);
    auto *action = new QAction(icon(QLatin1StringView(iconName)), text, button);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    button->setDefaultAction(action);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    connect(action, &QAction::triggered, this,
            [this, months] { setMonth(months == 0 ? m_store.clock().today() : month().addMonths(months)); });
    return button;
}

QWidget *MonthPane::makeHeader()
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins({});
    row->addWidget(makeStep("chevron-left", tr("Previous month"), QKeySequence(Qt::CTRL | Qt::Key_PageUp), -1));
    row->addWidget(m_title);
    row->addWidget(makeStep("chevron-right", tr("Next month"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), 1));
    row->addWidget(makeStep("calendar", tr("This month"), {}, 0));
    row->addStretch(1);
    m_visa = new QPushButton(icon(QLatin1StringView("checks")), tr("Sign the &month…"), header);
    connect(m_visa, &QPushButton::clicked, this, &MonthPane::visaRequested);
    row->addWidget(m_visa);
    judgeMonth();
    setTabOrder(m_visa, m_view->sheet());
    setTabOrder(m_view->sheet(), m_quick->student()->edit());
    return header;
}

void MonthPane::setMonth(QDate day)
{
    m_model->setMonth(day);
    m_title->setText(HourWords::month(day));
    Q_EMIT monthChanged();
}

void MonthPane::refresh() { m_model->reload(); }

QString MonthPane::whyLocked() const
{
    if (m_store.isReadOnly())
        return tr("The register is open for consultation: nothing can be changed.");
    return m_model->isFrozen() ? HourWords::closedCampaign() : QString();
}

void MonthPane::judgeMonth()
{
    const QString why = whyLocked();
    m_visa->setEnabled(why.isEmpty());
    m_visa->setToolTip(toolTipText(why.isEmpty() ? tr("Record the visa of a commune on a month of hours") : why));
}

QString MonthPane::warning() const { return m_warning->text(); }

// Of the current cell; else of what was just written, for Enter has moved on by then.
void MonthPane::showWarning()
{
    const QModelIndex current = m_view->sheet()->currentIndex();
    const QString here = m_model->warningOf(current);
    const QString lock = m_store.isReadOnly() ? QString() : m_model->lockOf(current);
    m_warning->setTone(here.isEmpty() && m_judged.isEmpty() ? Tone::Info : Tone::Attention);
    m_warning->setText(!here.isEmpty() ? here : !m_judged.isEmpty() ? m_judged : lock);
}

void MonthPane::showEmptyOrGrid()
{
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_view);
}

const MonthRow *MonthPane::currentRow() const
{
    const int row = m_view->sheet()->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->row(row) : nullptr;
}

StudentId MonthPane::currentStudent() const { return currentRow() ? currentRow()->student : StudentId{}; }

CommuneId MonthPane::currentCommune() const { return currentRow() ? currentRow()->commune : CommuneId{}; }

// What the current cell holds and how far the quota is, in words, under the grid.
void MonthPane::onCurrentChanged()
{
    const MonthRow *row = currentRow();
    const QModelIndex current = m_view->sheet()->currentIndex();
    showWarning();
    if (!row) {
        m_sentence->setText({});
        return;
    }
    const QString cell = m_model->sentenceOf(current);
    const QString quota =
        m_model->campaign().isValid() ? QuotaRepository::sentence(row->studentMinutes, row->marks) : QString();
    m_sentence->setText(quota.isEmpty() ? cell : tr("%1 · %2", "cell, then quota").arg(cell, quota));
}

} // namespace pc
