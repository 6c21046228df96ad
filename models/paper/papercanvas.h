// What blocks paint with: lines, frames, greys and patterns in millimetres, opaque only, as an archive file asks.
//
// Its painter comes with the millimetre as unit and is given back as it was.
#pragma once

#include <QPainter>
#include <QRectF>

namespace pc {

class Canvas {
public:
    explicit Canvas(QPainter &painter);
    ~Canvas();
    Canvas(const Canvas &) = delete;
    Canvas &operator=(const Canvas &) = delete;

    /// The painter, in twips, with this grey for text: 0 black, 1 white.
    QPainter &inked(double grey);
    /// The painter in twips as it is; whoever changes it puts it back.
    QPainter &raw() { return m_painter; }
    /// The pen of the painter is another than the last one here.
    void forget() { m_ink = -1; }

    void line(const QPointF &from, const QPointF &to, double width, double grey);
    void dashes(const QPointF &from, const QPointF &to, double width, double grey);
    void frame(const QRectF &rect, double width, double grey);
    void fill(const QRectF &rect, double grey);
    void ring(const QRectF &around, double width, double grey);
    void disc(const QPointF &centre, double radius, double grey);
    /// One of kPatterns fills that differ without colour; later numbers begin again.
    void pattern(const QRectF &rect, int number);
    void image(const QRectF &rect, const QImage &image);

    static constexpr int kPatterns = 6;

    static QPointF twips(const QPointF &point);
    static QRectF twips(const QRectF &rect);

private:
    void pen(double width, double grey, Qt::PenStyle style);
    void slant(const QRectF &rect, double step, bool rising);

    QPainter &m_painter;
    double m_ink = -1;
};

} // namespace pc
