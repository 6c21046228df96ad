#include "views/firstrun/dropzone.h"

#include "views/common/theme.h"

#include <QPainter>

namespace pc {

void DropZone::setHovered(bool hovered)
{
    m_hovered = hovered;
    update();
}

void DropZone::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor base = palette().color(QPalette::Base);
    const QColor accent = palette().color(QPalette::Highlight);
    painter.setPen(QPen(m_hovered ? accent : edgeColor(palette()), m_hovered ? 2 : 1, Qt::DashLine));
    painter.setBrush(m_hovered ? blend(base, accent, 0.12) : base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace pc
