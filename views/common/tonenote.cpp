#include "views/common/tonenote.h"

#include "views/common/iconlabel.h"
#include "views/common/plaintext.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace pc {

ToneNote::ToneNote(Tone tone, QWidget *parent)
    : QWidget(parent), m_tone(tone), m_icon(new IconLabel({}, 1.0, this)), m_label(plainLabel({}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(fontMetrics().height() / 3);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_label, 1);
    colour();
    setVisible(false);
}

void ToneNote::setTone(Tone tone)
{
    m_tone = tone;
    colour();
}

void ToneNote::setText(const QString &text)
{
    const bool fresh = !text.isEmpty() && text != m_label->text();
    m_label->setText(text);
    setVisible(!text.isEmpty());
    setAccessibleName(text);
    if (fresh)
        announce(this, text);
}

QString ToneNote::text() const
{
    return m_label->text();
}

void ToneNote::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void ToneNote::colour()
{
    m_icon->setIconName(toneIconName(m_tone));
    m_icon->setTone(m_tone);
    QPalette dressed = palette();
    dressed.setColor(QPalette::WindowText, toneColor(m_tone, palette()));
    m_label->setPalette(dressed);
}

void announce(QWidget *widget, const QString &text)
{
    widget->setAccessibleName(text);
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace pc
