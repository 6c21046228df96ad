#include "models/paper/papercanvas.h"

#include "models/paper/papermeasure.h"

namespace pc {

using namespace measure;

namespace {
QColor greyOf(double grey)
{
    const int level = static_cast<int>(std::lround(std::clamp(grey, 0.0, 1.0) * 255));
    return QColor(level, level, level);
}
} // namespace

Canvas::Canvas(QPainter &painter) : m_painter(painter)
{
    m_painter.save();
    m_painter.scale(1 / kTwipsPerMm, 1 / kTwipsPerMm);
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform
                             | QPainter::LosslessImageRendering);
    m_painter.setBrush(Qt::NoBrush);
}

Canvas::~Canvas()
{
    m_painter.restore();
}

QPointF Canvas::twips(const QPointF &point)
{
    return point * kTwipsPerMm;
}

QRectF Canvas::twips(const QRectF &rect)
{
    return {rect.topLeft() * kTwipsPerMm, rect.size() * kTwipsPerMm};
}

QPainter &Canvas::inked(double grey)
{
    if (m_ink != grey) {
        m_painter.setPen(greyOf(grey));
        m_ink = grey;
    }
    return m_painter;
}

void Canvas::pen(double width, double grey, Qt::PenStyle style)
{
    m_painter.setPen(QPen(greyOf(grey), width * kTwipsPerMm, style, Qt::FlatCap, Qt::MiterJoin));
    m_ink = -1;
}

void Canvas::line(const QPointF &from, const QPointF &to, double width, double grey)
{
    pen(width, grey, Qt::SolidLine);
    m_painter.drawLine(twips(from), twips(to));
}

void Canvas::dashes(const QPointF &from, const QPointF &to, double width, double grey)
{
    constexpr double dash = 6; // in widths of the pen
    QPen dashed(greyOf(grey), width * kTwipsPerMm, Qt::CustomDashLine, Qt::FlatCap);
    dashed.setDashPattern({dash, dash});
    m_painter.setPen(dashed);
    m_ink = -1;
    m_painter.drawLine(twips(from), twips(to));
}

void Canvas::frame(const QRectF &rect, double width, double grey)
{
    pen(width, grey, Qt::SolidLine);
    m_painter.drawRect(twips(rect));
}

void Canvas::fill(const QRectF &rect, double grey)
{
    m_painter.fillRect(twips(rect), greyOf(grey));
}

void Canvas::ring(const QRectF &around, double width, double grey)
{
    pen(width, grey, Qt::SolidLine);
    m_painter.drawEllipse(twips(around));
}

void Canvas::disc(const QPointF &centre, double radius, double grey)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(greyOf(grey));
    m_painter.drawEllipse(twips(centre), radius * kTwipsPerMm, radius * kTwipsPerMm);
    m_painter.setBrush(Qt::NoBrush);
    m_ink = -1;
}

void Canvas::slant(const QRectF &rect, double step, bool rising)
{
    constexpr double hatchWidth = 0.18;
    pen(hatchWidth, kBlack, Qt::SolidLine);
    // Lines x − y = c in a square turned so that all of them cross the rectangle; their ends are cut to it.
    for (double c = step / 2; c < rect.width() + rect.height(); c += step) {
        const double x0 = std::max(0.0, c - rect.height());
        const double x1 = std::min(rect.width(), c);
        const double y0 = c - x0;
        const double y1 = c - x1;
        const auto at = [&](double x, double y) {
            return QPointF(rect.left() + x, rising ? rect.top() + y : rect.bottom() - y);
        };
        m_painter.drawLine(twips(at(x0, y0)), twips(at(x1, y1)));
    }
}

void Canvas::pattern(const QRectF &rect, int number)
{
    constexpr double outline = 0.2;
    constexpr double dark = 0.3;
    constexpr double light = 0.8;
    constexpr double wide = 1.4;
    constexpr double close = 1.1;
    if (rect.width() <= 0)
        return;
    switch (number % kPatterns) {
    case 0:
        fill(rect, dark);
        break;
    case 1:
        slant(rect, wide, true);
        break;
    case 2:
        fill(rect, light);
        break;
    case 3:
        break; // white
    case 4:
        slant(rect, wide, true);
        slant(rect, wide, false);
        break;
    default:
        pen(outline, kBlack, Qt::SolidLine);
        for (double y = rect.top() + close; y < rect.bottom(); y += close)
            m_painter.drawLine(twips(QPointF(rect.left(), y)), twips(QPointF(rect.right(), y)));
        break;
    }
    frame(rect, outline, kBlack);
}

void Canvas::image(const QRectF &rect, const QImage &image)
{
    if (!image.isNull())
        m_painter.drawImage(twips(rect), image);
}

} // namespace pc
