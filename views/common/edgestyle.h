// Fusion with edges that can be seen on dark windows: Fusion makes its outlines darker than the window, so that an
// empty tick box on a dark ground is not there at all. This draws the edges of fields and ticks, and in high
// contrast those of everything, on top; it changes no size and no behaviour.
#pragma once

#include <QProxyStyle>

namespace pc {

class EdgeStyle final : public QProxyStyle {
    Q_OBJECT

public:
    EdgeStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
};

} // namespace pc
