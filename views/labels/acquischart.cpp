#include "views/labels/acquischart.h"

#include "views/common/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace pc {

namespace {

constexpr int kTop = 3; // highest level

Tone toneOf(Rater rater)
{
    switch (rater) {
    case Rater::Student:
        return Tone::Info;
    case Rater::Mayor:
        return Tone::Success;
    case Rater::Jury:
        return Tone::Special;
    }
    Q_UNREACHABLE();
}

void paintMark(QPainter &painter, const QPointF &point, Rater rater)
{
    const double size = 3.5;
    switch (rater) {
    case Rater::Student:
        painter.drawEllipse(point, size, size);
        return;
    case Rater::Mayor:
        painter.drawRect(QRectF(point.x() - size, point.y() - size, 2 * size, 2 * size));
        return;
    case Rater::Jury:
        painter.drawPolygon(QPolygonF{{point.x(), point.y() - size}, {point.x() + size, point.y() + size}, {point.x() - size, point.y() + size}});
        return;
    }
}

} // namespace

AcquisChart::AcquisChart(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Radar of the acquis"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void AcquisChart::show(const Content &content)
{
    m_content = content;
    QStringList sentences;
    for (const FamilyMean &mean : m_content.means) {
        sentences.append(tr("%1, %2: mean %3 of 3", "family, who, mean")
                             .arg(AcquisWords::label(mean.family), AcquisWords::label(mean.rater), locale().toString(mean.mean, 'f', 1)));
    }
    setAccessibleDescription(sentences.isEmpty() ? tr("Nobody has rated the acquis yet.") : sentences.join(QStringLiteral(". ")));
    update();
}

QSize AcquisChart::sizeHint() const { return {fontMetrics().height() * 16, fontMetrics().height() * 14}; }

QSize AcquisChart::minimumSizeHint() const { return {fontMetrics().height() * 11, fontMetrics().height() * 11}; }

bool AcquisChart::hasRated(Rater rater) const
{
    return std::any_of(m_content.answers.begin(), m_content.answers.end(),
                       [rater](const AcquisAnswer &answer) { return answer.rater == rater && answer.level.has_value(); });
}

QPen AcquisChart::penOf(Rater rater) const
{
    QPen pen(toneColor(toneOf(rater), palette()), 1.8);
    pen.setStyle(rater == Rater::Student ? Qt::SolidLine : rater == Rater::Mayor ? Qt::DashLine : Qt::DotLine);
    return pen;
}

QPointF AcquisChart::at(const QPointF &centre, double radius, size_t axis, double level) const
{
    const double turn = 2 * std::numbers::pi * static_cast<double>(axis) / static_cast<double>(m_content.criteria.size());
    // Level 0 is a small ring, so that "not acquired" differs from "not rated".
    const double length = radius * (level + 0.4) / (kTop + 0.4);
    return {centre.x() + length * std::sin(turn), centre.y() - length * std::cos(turn)};
}

void AcquisChart::paintRings(QPainter &painter, const QPointF &centre, double radius) const
{
    const size_t count = m_content.criteria.size();
    const QColor muted = blend(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.35);
    painter.setPen(QPen(muted, 1));
    painter.setBrush(Qt::NoBrush);
    for (int level = 0; level <= kTop; ++level) {
        QPolygonF ring;
        for (size_t axis = 0; axis < count; ++axis)
            ring << at(centre, radius, axis, level);
        painter.drawPolygon(ring);
    }
    painter.setPen(palette().color(QPalette::WindowText));
    const double high = fontMetrics().height();
    for (size_t axis = 0; axis < count; ++axis) {
        const QPointF out = at(centre, radius + high * 0.9, axis, kTop);
        painter.drawText(QRectF(out.x() - high, out.y() - high / 2, 2 * high, high), Qt::AlignCenter, QString::number(axis + 1));
    }
    for (int level = 0; level <= kTop; ++level) {
        const QPointF ring = at(centre, radius, 0, level);
        painter.drawText(QPointF(ring.x() + 3, ring.y() - 2), QString::number(level));
    }
}

void AcquisChart::paintRater(QPainter &painter, const QPointF &centre, double radius, Rater rater) const
{
    const size_t count = m_content.criteria.size();
    std::vector<std::optional<QPointF>> points(count);
    for (size_t axis = 0; axis < count; ++axis) {
        for (const AcquisAnswer &answer : m_content.answers) {
            if (answer.criterion == m_content.criteria.at(axis).id && answer.rater == rater && answer.level)
                points.at(axis) = at(centre, radius, axis, *answer.level);
        }
    }
    const QPen pen = penOf(rater);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    // A criterion nobody rated breaks the line: it is not a level 0.
    for (size_t axis = 0; axis < count; ++axis) {
        const auto &from = points.at(axis);
        const auto &to = points.at((axis + 1) % count);
        if (from && to && count > 1)
            painter.drawLine(*from, *to);
    }
    painter.setPen(QPen(pen.color(), 1.2));
    painter.setBrush(palette().color(QPalette::Window));
    for (const auto &point : points) {
        if (point)
            paintMark(painter, *point, rater);
    }
}

void AcquisChart::paintLegend(QPainter &painter, const QRectF &area) const
{
    double x = area.left();
    for (const Rater rater : AcquisWords::raters()) {
        if (!hasRated(rater))
            continue;
        const double y = area.center().y();
        painter.setPen(penOf(rater));
        painter.drawLine(QPointF(x, y), QPointF(x + 26, y));
        painter.setPen(QPen(penOf(rater).color(), 1.2));
        painter.setBrush(palette().color(QPalette::Window));
        paintMark(painter, {x + 13, y}, rater);
        painter.setPen(palette().color(QPalette::WindowText));
        const QString word = AcquisWords::label(rater);
        painter.drawText(QRectF(x + 32, area.top(), area.width(), area.height()), Qt::AlignVCenter | Qt::AlignLeft, word);
        x += 48 + fontMetrics().horizontalAdvance(word);
    }
}

void AcquisChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double high = fontMetrics().height();
    const QRectF legend(4, height() - high - 2, width() - 8, high);
    const double radius = std::min(width() / 2.0, (height() - high) / 2.0) - 1.6 * high;
    if (m_content.criteria.empty() || radius < 20)
        return;
    const QPointF centre(width() / 2.0, (height() - high) / 2.0);
    paintRings(painter, centre, radius);
    for (const Rater rater : AcquisWords::raters())
        paintRater(painter, centre, radius, rater);
    paintLegend(painter, legend);
}

} // namespace pc
