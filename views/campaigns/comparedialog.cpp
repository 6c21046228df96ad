#include "views/campaigns/comparedialog.h"

#include "models/campaigns/campaignsrepository.h"
#include "models/campaigns/comparedfigures.h"
#include "views/common/plaintext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace pc {

CompareDialog *CompareDialog::show(Store &store, CampaignId left, QWidget *parent)
{
    auto *dialog = new CompareDialog(store, left, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

CompareDialog::CompareDialog(Store &store, CampaignId left, QWidget *parent)
    : QDialog(parent), m_store(store), m_left(new QComboBox(this)), m_right(new QComboBox(this)),
      m_table(new QTableWidget(0, 3, this))
{
    setWindowTitle(tr("Compare two campaigns"));
    if (auto campaigns = CampaignsRepository(store.database()).all())
        m_campaigns = std::move(*campaigns);
    for (const Campaign &campaign : m_campaigns) {
        m_left->addItem(campaign.name, campaign.id.value);
        m_right->addItem(campaign.name, campaign.id.value);
    }
    m_left->setAccessibleName(tr("First campaign"));
    m_right->setAccessibleName(tr("Second campaign"));
    const int at = std::max(0, m_left->findData(left.value));
    m_left->setCurrentIndex(at);
    m_right->setCurrentIndex(std::min(at + 1, m_right->count() - 1)); // latest first: the year before

    m_table->setAccessibleName(tr("Figures of both campaigns"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);

    auto *column = new QVBoxLayout(this);
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_left);
    choices->addWidget(m_right);
    choices->addStretch();
    column->addLayout(choices);
    column->addWidget(m_table, 1);
    column->addWidget(mutedLabel(tr("Rest the pointer on a figure to see what it counts."), this));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_left, &QComboBox::currentIndexChanged, this, &CompareDialog::fill);
    connect(m_right, &QComboBox::currentIndexChanged, this, &CompareDialog::fill);
    fill();
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 22);
}

void CompareDialog::fill()
{
    m_table->setHorizontalHeaderLabels({tr("Figure"), m_left->currentText(), m_right->currentText()});
    fillColumn(1, m_left->currentData().toLongLong());
    fillColumn(2, m_right->currentData().toLongLong());
}

void CompareDialog::fillColumn(int column, qint64 id)
{
    ComparedFigures figures;
    for (const Campaign &campaign : m_campaigns) {
        if (campaign.id.value != id)
            continue;
        if (const auto read = comparedFigures(m_store.database(), campaign))
            figures = *read;
    }
    const auto lines = ComparedFigureWords::lines(figures);
    m_table->setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto &line = lines.at(static_cast<size_t>(row));
        auto *title = new QTableWidgetItem(line.title);
        title->setToolTip(toolTipText(line.definition));
        m_table->setItem(row, 0, title);
        auto *value = new QTableWidgetItem(line.value);
        value->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        value->setToolTip(toolTipText(line.definition));
        m_table->setItem(row, column, value);
    }
}

} // namespace pc
