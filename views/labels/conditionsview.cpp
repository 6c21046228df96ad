#include "views/labels/conditionsview.h"

#include "views/common/tonenote.h"

#include <QVBoxLayout>

namespace pc {

namespace {

Tone toneOf(ConditionLine::Outcome outcome)
{
    switch (outcome) {
    case ConditionLine::Outcome::Met: return Tone::Success;
    case ConditionLine::Outcome::Unmet: return Tone::Attention;
    case ConditionLine::Outcome::Explained: return Tone::Special;
    }
    Q_UNREACHABLE();
}

QString textOf(const ConditionLine &line)
{
    switch (line.outcome) {
    case ConditionLine::Outcome::Met: return ConditionsView::tr("Met – %1", "a condition").arg(line.text);
    case ConditionLine::Outcome::Unmet: return ConditionsView::tr("Not met – %1", "a condition").arg(line.text);
    case ConditionLine::Outcome::Explained: return ConditionsView::tr("Let through – %1", "a condition").arg(line.text);
    }
    Q_UNREACHABLE();
}

} // namespace

ConditionsView::ConditionsView(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
}

void ConditionsView::show(const LabelCase &it)
{
    const std::vector<ConditionLine> lines = LabelConditions::of(it);
    while (m_notes.size() < lines.size()) {
        m_notes.push_back(new ToneNote(Tone::Neutral, this));
        m_column->addWidget(m_notes.back());
    }
    for (size_t i = 0; i < m_notes.size(); ++i) {
        const bool isUsed = i < lines.size();
        if (isUsed)
            m_notes[i]->setTone(toneOf(lines[i].outcome));
        m_notes[i]->setText(isUsed ? textOf(lines[i]) : QString());
    }
}

QStringList ConditionsView::texts() const
{
    QStringList texts;
    for (const ToneNote *note : m_notes) {
        if (!note->text().isEmpty())
            texts << note->text();
    }
    return texts;
}

} // namespace pc
