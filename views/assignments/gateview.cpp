#include "views/assignments/gateview.h"

#include "models/base/localise.h"
#include "models/store/store.h"
#include "views/assignments/assignmentform.h"
#include "views/common/flowlayout.h"
#include "views/common/linkbutton.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pc {

namespace {

GateState stateOf(const StartGate &gate, GateCondition condition)
{
    for (const GateTick &tick : gate.ticks) {
        if (tick.condition == condition)
            return tick.state;
    }
    return GateState::NotAsked;
}

// "✓ Convention signed: …", one condition a line.
QString allSentences(const StartGate &gate)
{
    QStringList lines;
    for (const GateTick &tick : gate.ticks)
        lines << StartGate::symbol(tick.state) + QChar::Nbsp + tick.sentence;
    return lines.join(u'\n');
}

} // namespace

GateView::GateView(Store &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_line(plainLabel({}, this)), m_missing(new ToneNote(Tone::Attention, this)),
      m_decision(new ToneNote(Tone::Special, this)), m_sentences(mutedLabel({}, this)), m_more(new LinkButton({}, this)),
      m_form(new AssignmentForm(store, AssignmentForm::gateFields(), true, this)),
      m_override(new QPushButton(tr("Go on all the same…"), this)), m_drop(new QPushButton(tr("Take the decision back"), this))
{
    m_line->setAccessibleName(tr("Conditions of the start"));
    m_sentences->setWordWrap(true);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_override);
    buttons->addWidget(m_drop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(sectionLabel(tr("Before the start"), this));
    column->addWidget(m_line);
    column->addWidget(m_missing);
    column->addWidget(m_decision);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    column->addWidget(m_sentences);
    column->addWidget(m_form);
    column->addLayout(buttons);
    connect(m_more, &LinkButton::clicked, this, [this] { fold(!m_folded); });
    connect(m_override, &QPushButton::clicked, this, &GateView::overrideAsked);
    connect(m_drop, &QPushButton::clicked, this, &GateView::overrideDropped);
    connect(m_form, &AssignmentForm::failed, this, &GateView::failed);
    fold(true);
}

void GateView::fold(bool folded)
{
    m_folded = folded;
    m_sentences->setVisible(!folded);
    m_more->setText(folded ? tr("Each condition…") : tr("Fold the conditions"));
    m_more->setAccessibleName(m_more->text());
}

void GateView::show(const AssignmentRecord &record, bool detailed)
{
    m_form->show(record);
    fold(!detailed);
    display(record, detailed);
}

void GateView::refresh(const AssignmentRecord &record, bool detailed)
{
    m_form->refresh(record);
    display(record, detailed);
}

void GateView::display(const AssignmentRecord &record, bool detailed)
{
    const StartGate &gate = record.gate;
    const Assignment &assignment = record.assignment;
    const bool prepared = assignment.status == AssignmentStatus::Prepared;
    m_line->setText(gate.line());
    m_missing->setText(prepared ? gate.whatIsMissing() : QString());
    m_decision->setText(assignment.isGateOverridden()
                            ? tr("Start decided all the same by %1 on %2: %3")
                                  .arg(assignment.gateAuthor, formatDate(assignment.gateOn), assignment.gateReason)
                            : QString());
    m_sentences->setText(allSentences(gate));
    // Days nobody asks for stay away, unless one was typed or the campaign wants every condition.
    m_form->setRowVisible(QStringLiteral("parents_agreed_on"),
                          detailed || assignment.parentsAgreedOn.isValid()
                              || stateOf(gate, GateCondition::Parents) != GateState::NotAsked);
    m_form->setRowVisible(QStringLiteral("check_attested_on"),
                          detailed || assignment.checkAttestedOn.isValid()
                              || stateOf(gate, GateCondition::Check) != GateState::NotAsked);
    const bool may = !m_store.isReadOnly() && record.campaignOpen;
    m_override->setVisible(prepared && gate.missing() > 0 && !assignment.isGateOverridden());
    m_drop->setVisible(prepared && assignment.isGateOverridden());
    for (QPushButton *button : {m_override, m_drop}) {
        button->setEnabled(may);
        button->setToolTip(toolTipText(may                       ? tr("The decision is recorded with its author and its day.")
                                       : m_store.isReadOnly() ? tr("The register is open for consultation: nothing can be changed.")
                                                              : tr("The campaign is closed: nothing can be changed.")));
    }
}

void GateView::commit() { m_form->commit(); }

} // namespace pc
