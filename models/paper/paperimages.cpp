#include "models/paper/paperimages.h"

#include "models/paper/papercanvas.h"

#include <QBuffer>
#include <QCache>
#include <QImageReader>
#include <QMutex>
#include <QSvgRenderer>

namespace pc {

namespace {

class Pixels final : public PaperPicture {
public:
    explicit Pixels(const QImage &image) : m_image(image) {}
    double ratio() const override { return double(m_image.width()) / m_image.height(); }
    void paint(Canvas &canvas, const QRectF &rect) const override { canvas.image(rect, m_image); }

private:
    QImage m_image;
};

class Drawing final : public PaperPicture {
public:
    explicit Drawing(std::unique_ptr<QSvgRenderer> renderer) : m_renderer(std::move(renderer)) {}
    double ratio() const override
    {
        const QSizeF size = m_renderer->viewBoxF().size();
        return size.isEmpty() ? 1 : size.width() / size.height();
    }
    void paint(Canvas &canvas, const QRectF &rect) const override
    {
        canvas.raw().save();
        m_renderer->render(&canvas.raw(), Canvas::twips(rect));
        canvas.raw().restore();
    }

private:
    std::unique_ptr<QSvgRenderer> m_renderer;
};

// An archive file knows no transparency.
QImage opaque(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image.convertToFormat(QImage::Format_RGB32);
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter painter(&flat);
    painter.drawImage(0, 0, image);
    return flat;
}

bool looksLikeSvg(const QByteArray &bytes)
{
    constexpr qsizetype start = 512;
    return bytes.left(start).contains("<svg");
}

std::shared_ptr<const PaperPicture> decoded(const QByteArray &bytes)
{
    if (looksLikeSvg(bytes)) {
        auto renderer = std::make_unique<QSvgRenderer>(bytes);
        if (!renderer->isValid())
            return nullptr;
        return std::make_shared<Drawing>(std::move(renderer));
    }
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QImage image = reader.read();
    if (image.isNull())
        return nullptr;
    return std::make_shared<Pixels>(opaque(image));
}

} // namespace

std::shared_ptr<const PaperPicture> PaperPicture::of(const QByteArray &bytes)
{
    using Kept = std::shared_ptr<const PaperPicture>;
    constexpr int keptAtMost = 12;
    static QMutex mutex;
    static QCache<QByteArray, Kept> cache(keptAtMost);
    if (bytes.isEmpty())
        return nullptr;
    const QMutexLocker lock(&mutex);
    if (const Kept *found = cache.object(bytes))
        return *found;
    Kept made = decoded(bytes);
    cache.insert(bytes, new Kept(made));
    return made;
}

QSizeF PaperPicture::fitted(double ratio, double width, double height)
{
    return width / ratio <= height ? QSizeF(width, width / ratio) : QSizeF(height * ratio, height);
}

} // namespace pc
