#include "views/common/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QLoggingCategory>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

// Resources of a static library are linked only when asked for, from outside any namespace.
static void initIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace pc {

namespace {

Q_LOGGING_CATEGORY(lcIcons, "pc.icons")

QString pathOf(const QString &name)
{
    initIconResources();
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

// Qt SVG paints currentColor black, whatever the palette.
QPixmap render(const QString &name, QSize pixels, const QColor &color)
{
    const QString key = QStringLiteral("pc-icon/%1/%2x%3/%4")
                            .arg(name).arg(pixels.width()).arg(pixels.height()).arg(color.rgba(), 0, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly) || pixels.isEmpty())
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class SvgIconEngine final : public QIconEngine {
public:
    SvgIconEngine(const QString &name, std::optional<Tone> tone) : m_name(name), m_tone(tone) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        painter->drawPixmap(rect, render(m_name, (QSizeF(rect.size()) * ratio).toSize(), colorOf(mode)));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return render(m_name, size, colorOf(mode));
    }
    // `size` is already in device pixels here.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QString key() const override { return QStringLiteral("pc-svg"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }
    QIconEngine *clone() const override { return new SvgIconEngine(*this); }

private:
    QColor colorOf(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        return m_tone ? toneColor(*m_tone, palette) : palette.color(QPalette::Active, QPalette::ButtonText);
    }

    QString m_name;
    std::optional<Tone> m_tone;
};

QIcon makeIcon(const QString &name, std::optional<Tone> tone)
{
    if (!QFile::exists(pathOf(name))) {
        qCWarning(lcIcons) << "no icon named" << name;
        return {};
    }
    return QIcon(new SvgIconEngine(name, tone));
}

} // namespace

QIcon icon(QLatin1StringView name)
{
    return makeIcon(QString(name), std::nullopt);
}

QIcon icon(const QString &name)
{
    return makeIcon(name, std::nullopt);
}

QIcon toneIcon(Tone tone)
{
    return makeIcon(QString(toneIconName(tone)), tone);
}

QPixmap iconPixmap(const QString &name, int side, qreal ratio, const QColor &color)
{
    const int pixels = qRound(side * ratio);
    QPixmap pixmap = render(name, {pixels, pixels}, color);
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace pc
