#include "views/assignments/stepbar.h"

#include "views/common/flowlayout.h"
#include "views/common/plaintext.h"

#include <QPushButton>

namespace pc {

StepBar::StepBar(bool readOnly, QWidget *parent) : QWidget(parent), m_readOnly(readOnly)
{
    auto *row = new FlowLayout(this);
    row->setContentsMargins({});
    for (const AssignmentStep &step : AssignmentLife::table()) {
        auto *button = new QPushButton(AssignmentLife::verb(step), this);
        row->addWidget(button);
        m_steps.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, to = step.to] { Q_EMIT stepAsked(to); });
    }
    m_hours = new QPushButton(tr("Enter hours"), this);
    row->addWidget(m_hours);
    connect(m_hours, &QPushButton::clicked, this, &StepBar::hoursAsked);
}

void StepBar::show(const AssignmentRecord &record, QDate today)
{
    const AssignmentStatus status = record.assignment.status;
    const auto table = AssignmentLife::table();
    for (size_t i = 0; i < table.size(); ++i) {
        QPushButton *button = m_steps[i];
        QString refusal = AssignmentLife::refusal(status, table[i].to, record.lifeFacts(today));
        if (m_readOnly)
            refusal = tr("The register is open for consultation: nothing can be changed.");
        else if (table[i].from == AssignmentStatus::Prepared && table[i].to == AssignmentStatus::Running && !refusal.isEmpty() && !record.gate.isOpen())
            refusal += u'\n' + record.gate.whatIsMissing();
        button->setVisible(table[i].from == status);
        button->setEnabled(refusal.isEmpty());
        button->setToolTip(toolTipText(refusal));
    }
    const bool begun = status != AssignmentStatus::Prepared && status != AssignmentStatus::Cancelled;
    m_hours->setEnabled(begun);
    m_hours->setToolTip(toolTipText(begun ? tr("Open the hours of this affectation") : tr("Start the action first.")));
}

} // namespace pc
