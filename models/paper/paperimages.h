// Logos and drawings: PNG or SVG bytes, decoded once however many papers show them. Opaque, on white.
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QSizeF>

#include <memory>

namespace pc {

class Canvas;

class PaperPicture {
public:
    virtual ~PaperPicture() = default;
    /// Width over height.
    virtual double ratio() const = 0;
    virtual void paint(Canvas &canvas, const QRectF &rect) const = 0;

    /// Nothing for bytes that are neither, or an image without a surface.
    static std::shared_ptr<const PaperPicture> of(const QByteArray &bytes);
    /// The largest size of this ratio inside a width and a height.
    static QSizeF fitted(double ratio, double width, double height);
};

} // namespace pc
