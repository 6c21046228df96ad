#include "views/common/iconlabel.h"

#include "views/common/icons.h"

#include <QEvent>
#include <QPainter>

namespace pc {

IconLabel::IconLabel(const QString &iconName, double factor, QWidget *parent)
    : QWidget(parent), m_iconName(iconName), m_factor(factor)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIconName(const QString &iconName)
{
    m_iconName = iconName;
    update();
}

void IconLabel::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {side(), side()};
}

int IconLabel::side() const
{
    return qRound(fontMetrics().height() * m_factor);
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_iconName.isEmpty())
        return;
    const QColor color = m_tone ? toneColor(*m_tone, palette()) : palette().color(QPalette::PlaceholderText);
    QPainter painter(this);
    painter.drawPixmap((width() - side()) / 2, (height() - side()) / 2,
                       iconPixmap(m_iconName, side(), devicePixelRatioF(), color));
}

void IconLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace pc
