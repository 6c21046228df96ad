#include "views/exchange/receivedialog.h"

#include "views/common/icons.h"
#include "views/common/messagebar.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"
#include "views/exchange/importtable.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShowEvent>

namespace pc {

ReceiveDialog::ReceiveDialog(Register &opened, Received received, QWidget *parent)
    : QDialog(parent), m_register(opened), m_model(new ReceiveModel(std::move(received), this)),
      m_filter(new ReceiveFilter(this)), m_messages(new MessageBar(this)), m_table(new ImportTable(this)),
      m_line(new ToneNote(Tone::Attention, this))
{
    setWindowTitle(tr("Receive"));
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("What the other office changed"));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    QSizePolicy steady = m_line->sizePolicy();
    steady.setRetainSizeWhenHidden(true);
    m_line->setSizePolicy(steady);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(sectionLabel(m_model->received().fileName, this));
    column->addWidget(plainLabel(Receiving::summary(m_model->received()), this));
    column->addWidget(makeFilterRow());
    column->addWidget(m_table, 1);
    column->addWidget(m_line);
    column->addWidget(makeButtons());
    connect(m_model, &ReceiveModel::choiceChanged, this, &ReceiveDialog::showChoice);
    connect(m_table, &ImportTable::currentMoved, this, &ReceiveDialog::showLine);
    // Six columns want room; the smallest screen is 1280 wide.
    resize(std::min(fontMetrics().averageCharWidth() * 200, 1200), fontMetrics().height() * 30);
    showChoice();
    if (m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(0, 0));
    (m_take->isEnabled() && m_model->received().counts().conflicts == 0 ? static_cast<QWidget *>(m_take) : m_table)->setFocus();
}

// Widths are shares of the table, which has its own only now.
void ReceiveDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (event->spontaneous())
        return;
    layout()->activate();
    m_table->fitColumns();
}

QWidget *ReceiveDialog::makeFilterRow()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins({});
    auto *label = new QLabel(tr("&Show:"), part);
    m_show = new QComboBox(part);
    m_show->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (int i = 0; i <= ReceiveFilter::Left; ++i)
        m_show->addItem(QString());
    m_show->setAccessibleName(tr("Differences to show"));
    label->setBuddy(m_show);
    row->addWidget(label);
    row->addWidget(m_show);
    row->addWidget(mutedLabel(tr("A conflict stays as it is here unless you tick it."), part), 1);
    connect(m_show, &QComboBox::activated, this, [this](int index) {
        m_filter->setShow(static_cast<ReceiveFilter::Show>(index));
    });
    return part;
}

QWidget *ReceiveDialog::makeButtons()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins({});
    m_reason = mutedLabel({}, part);
    m_reason->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *cancel = new QPushButton(tr("Cancel"), part);
    cancel->setAutoDefault(false);
    m_take = new QPushButton(icon(QLatin1StringView("download")), {}, part);
    m_take->setDefault(true);
    row->addWidget(m_reason, 1);
    row->addWidget(cancel);
    row->addWidget(m_take);
    connect(cancel, &QPushButton::clicked, this, &ReceiveDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &ReceiveDialog::take);
    return part;
}

void ReceiveDialog::showChoice()
{
    const ReceivedCounts counts = m_model->received().counts();
    const int all = int(m_model->received().rows.size());
    m_show->setItemText(ReceiveFilter::Everything, tr("Everything (%1)").arg(all));
    m_show->setItemText(ReceiveFilter::Conflicts, tr("Conflicts (%1)").arg(counts.conflicts));
    m_show->setItemText(ReceiveFilter::Taken, tr("What will be taken (%1)").arg(counts.taken));
    m_show->setItemText(ReceiveFilter::Left, tr("What stays as it is here (%1)").arg(all - counts.taken));
    m_take->setText(tr("Take %n record(s)", nullptr, counts.taken));
    QString reason;
    if (m_register.isReadOnly())
        reason = tr("This register is open for consultation: nothing can be taken.");
    else if (all == 0)
        reason = tr("There is nothing to take.");
    else if (counts.taken == 0)
        reason = tr("No line is ticked.");
    m_take->setEnabled(reason.isEmpty());
    m_take->setToolTip(toolTipText(reason));
    m_reason->setText(reason);
}

void ReceiveDialog::showLine()
{
    const QModelIndex current = m_filter->mapToSource(m_table->currentIndex());
    if (!current.isValid()) {
        m_line->setText({});
        return;
    }
    const RowDifference &row = m_model->row(current.row());
    QString text = row.locked;
    if (text.isEmpty() && row.conflict)
        text = tr("Both offices changed it: tick it to have it as it is there.");
    else if (text.isEmpty() && row.outside)
        text = tr("This office decides it, and the other one changed it all the same: tick it to accept the change.");
    m_line->setText(text);
}

void ReceiveDialog::take()
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto text = Receiving::receive(m_register.store(), m_model->received());
    QApplication::restoreOverrideCursor();
    if (!text) {
        m_messages->put(QStringLiteral("error"),
                        {.tone = Tone::Danger, .text = text.error().message, .detail = text.error().detail});
        return;
    }
    accept();
    Q_EMIT received(*text);
}

} // namespace pc
