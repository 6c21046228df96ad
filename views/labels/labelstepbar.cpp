#include "views/labels/labelstepbar.h"

#include "views/common/flowlayout.h"
#include "views/common/plaintext.h"

#include <QPushButton>

namespace pc {

LabelStepBar::LabelStepBar(bool readOnly, QWidget *parent) : QWidget(parent), m_readOnly(readOnly)
{
    auto *row = new FlowLayout(this);
    row->setContentsMargins({});
    for (const LabelLife::Step &step : LabelLife::steps()) {
        auto *button = new QPushButton(LabelLife::verb(step), this);
        row->addWidget(button);
        m_steps.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, to = step.to] { Q_EMIT stepAsked(to); });
    }
    m_notify = new QPushButton(tr("Record the notification…"), this);
    m_appeal = new QPushButton(tr("Record an appeal…"), this);
    m_takeBack = new QPushButton(tr("Take the decision back"), this);
    for (QPushButton *button : {m_notify, m_appeal, m_takeBack})
        row->addWidget(button);
    connect(m_notify, &QPushButton::clicked, this, &LabelStepBar::notifyAsked);
    connect(m_appeal, &QPushButton::clicked, this, &LabelStepBar::appealAsked);
    connect(m_takeBack, &QPushButton::clicked, this, &LabelStepBar::takeBackAsked);
}

// What the dialog of the step asks for itself does not stand in the way of opening it.
QString LabelStepBar::refusal(LabelStatus from, LabelStatus to, const LabelFacts &facts)
{
    LabelFacts said = facts;
    if (to == LabelStatus::Deposited)
        said.lateExplained = true;
    if (to == LabelStatus::Scheduled) {
        said.sessionChosen = true;
        said.noticeKept = true;
    }
    if (to == LabelStatus::Granted)
        said.hoursReached = true;
    return LabelLife::refusal(from, to, said);
}

void LabelStepBar::enable(QPushButton *button, bool visible, const QString &why)
{
    const QString said = m_readOnly ? tr("The register is open for consultation: nothing can be changed.") : why;
    button->setVisible(visible);
    button->setEnabled(said.isEmpty());
    button->setToolTip(toolTipText(said));
}

void LabelStepBar::show(const LabelCase &it, const QString &lock)
{
    const LabelFacts facts = LabelConditions::facts(it);
    const LabelFile &file = it.file;
    const auto steps = LabelLife::steps();
    for (size_t i = 0; i < steps.size(); ++i) {
        const QString why = lock.isEmpty() ? refusal(steps[i].from, steps[i].to, facts) : lock;
        enable(m_steps[i], steps[i].from == file.status, steps[i].from == file.status ? why : QString());
    }
    const bool isDecided = file.isDecided();
    enable(m_notify, isDecided && file.notice() == NoticeState::ToNotify, lock);
    enable(m_appeal, isDecided && file.notice() != NoticeState::ToNotify, lock);
    QString back = lock;
    if (back.isEmpty() && it.isSigned)
        back = tr("The minutes of the session are signed: the decision is not taken back.");
    enable(m_takeBack, isDecided && file.notice() == NoticeState::ToNotify, back);
}

} // namespace pc
