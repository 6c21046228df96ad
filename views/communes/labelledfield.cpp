#include "views/communes/labelledfield.h"

#include "models/base/localise.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"

#include <QKeyEvent>
#include <QLabel>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QVBoxLayout>

namespace pc {

LabelledField::LabelledField(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_note(new ToneNote(Tone::Danger, this))
{
    auto *name = new QLabel(label, this);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    name->setBuddy(editor);
    editor->setAccessibleName(label);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(name);
    column->addWidget(editor);
    column->addWidget(m_note);
    column->addStretch(1);
    setFocusProxy(editor);
}

void LabelledField::setError(const QString &message)
{
    m_note->setText(message);
    m_editor->setAccessibleDescription(message);
}

QString LabelledField::error() const { return m_note->text(); }

QWidget *LabelledField::takeNote()
{
    layout()->removeWidget(m_note);
    return m_note;
}

DayEdit::DayEdit(const Clock &clock, Lean lean, QWidget *parent) : QLineEdit(parent), m_clock(clock), m_lean(lean)
{
    setPlaceholderText(tr("dd/mm/yyyy"));
    setToolTip(toolTipText(tr("Day and month are enough: 3/11. Arrows up and down change the day.")));
}

QDate DayEdit::day() const
{
    const QDate today = m_clock.today();
    const QDate read = parseDate(text(), today);
    // Without a year in the text, another year makes another day.
    const QDate otherwise = parseDate(text(), today.addYears(m_lean == Lean::Past ? -1 : 1));
    const bool wrongSide = m_lean == Lean::Past ? read > today : read < today;
    return wrongSide && otherwise.isValid() ? otherwise : read;
}

void DayEdit::setDay(QDate day) { setText(formatDate(day)); }

QSize DayEdit::sizeHint() const
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    // Room for the widest day and a caret.
    const QSize content(fontMetrics().horizontalAdvance(QStringLiteral("00/00/00000")) + 8,
                        QLineEdit::sizeHint().height());
    const int width = style()->sizeFromContents(QStyle::CT_LineEdit, &option, content, this).width();
    return {width, content.height()};
}

void DayEdit::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool day = key == Qt::Key_Up || key == Qt::Key_Down;
    const bool month = key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    if (isReadOnly() || event->modifiers() & ~Qt::KeypadModifier || !(day || month)) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    const int step = key == Qt::Key_Up || key == Qt::Key_PageUp ? 1 : -1;
    const QDate from = this->day();
    if (!from.isValid())
        setDay(m_clock.today());
    else
        setDay(day ? from.addDays(step) : from.addMonths(step));
    selectAll();
}

void DayEdit::focusOutEvent(QFocusEvent *event)
{
    if (const QDate read = day(); read.isValid() && !isReadOnly() && event->reason() != Qt::PopupFocusReason)
        setDay(read);
    QLineEdit::focusOutEvent(event);
}

} // namespace pc
