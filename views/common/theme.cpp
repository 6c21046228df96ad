#include "views/common/theme.h"

#include "views/common/edgestyle.h"
#include "views/common/palettes.h"

#include <QApplication>
#include <QStyle>
#include <QStyleHints>
#include <QToolTip>

#include <array>

namespace pc {

namespace {

// What the desktop gave before we changed anything: the only way to know its mind before Qt 6.5.
struct Start {
    QString style;
    QPalette palette;
};

const Start &start(const QApplication &app)
{
    static const Start saved{app.style()->name(), app.palette()};
    return saved;
}

// A style of the desktop's own (Breeze, Adwaita…) follows its palette by itself. The native Windows styles are
// not kept: they ignore dark palettes.
bool isDesktopStyle(const QString &name)
{
    return !name.startsWith(QLatin1String("windows"), Qt::CaseInsensitive)
        && name.compare(QLatin1String("fusion"), Qt::CaseInsensitive) != 0
        && name.compare(QLatin1String("macos"), Qt::CaseInsensitive) != 0;
}

QPalette systemPalette(const Start &given)
{
    if (isDesktopStyle(given.style))
        return given.palette;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark)
        return darkPalette();
    if (QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Light)
        return lightPalette();
#endif
    // A pure black window is how the contrast themes of Windows present themselves.
    if (isHighContrast(given.palette))
        return highContrastPalette();
    return isDark(given.palette) ? darkPalette() : lightPalette();
}

void followColorScheme(QApplication &app, Appearance appearance)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    Qt::ColorScheme scheme = Qt::ColorScheme::Unknown;
    if (appearance == Appearance::Light)
        scheme = Qt::ColorScheme::Light;
    else if (appearance != Appearance::System)
        scheme = Qt::ColorScheme::Dark;
    app.styleHints()->setColorScheme(scheme);
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    static QMetaObject::Connection following;
    QObject::disconnect(following);
    if (appearance == Appearance::System)
        following = QObject::connect(app.styleHints(), &QStyleHints::colorSchemeChanged, &app,
                                     [&app] { applyAppearance(app, Appearance::System); });
#else
    Q_UNUSED(app)
    Q_UNUSED(appearance)
#endif
}

void setStyle(QApplication &app, const QPalette &palette, const Start &given)
{
    const bool edged = qobject_cast<EdgeStyle *>(app.style()) != nullptr;
    if (isHighContrast(palette) || (isDark(palette) && !isDesktopStyle(given.style))) {
        if (!edged)
            app.setStyle(new EdgeStyle);
        return;
    }
    const QString wanted = isDesktopStyle(given.style) ? given.style : QStringLiteral("fusion");
    if (edged || app.style()->name().compare(wanted, Qt::CaseInsensitive) != 0)
        app.setStyle(wanted);
}

} // namespace

void applyAppearance(QApplication &app, Appearance appearance)
{
    const Start &given = start(app);
    followColorScheme(app, appearance);
    QPalette palette;
    switch (appearance) {
    case Appearance::System: palette = systemPalette(given); break;
    case Appearance::Light: palette = lightPalette(); break;
    case Appearance::Dark: palette = darkPalette(); break;
    case Appearance::HighContrast: palette = highContrastPalette(); break;
    }
    setStyle(app, palette, given);
    app.setPalette(palette); // After the style, which brings a palette of its own.
    QToolTip::setPalette(palette);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

bool isHighContrast(const QPalette &palette)
{
    return palette.color(QPalette::Window) == QColor(Qt::black);
}

QColor edgeColor(const QPalette &palette)
{
    const QColor ink = palette.color(QPalette::WindowText);
    if (isHighContrast(palette))
        return ink;
    return blend(palette.color(QPalette::Window), ink, 0.42);
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    static constexpr std::array<QRgb, kToneCount> kLight{0x4a4e53, 0x1f5fbf, 0x8a5200, 0x007a5a, 0x8e0f1f, 0x7a3e78};
    static constexpr std::array<QRgb, kToneCount> kDark{0x9aa0a6, 0x8ab4f8, 0xf2b84b, 0x4fd1a5, 0xff7a70, 0xb388ff};
    const auto index = static_cast<std::size_t>(tone);
    return QColor::fromRgb(isDark(palette) ? kDark.at(index) : kLight.at(index));
}

QLatin1StringView toneIconName(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: break;
    case Tone::Info: return QLatin1StringView("inbox");
    case Tone::Attention: return QLatin1StringView("alert-triangle");
    case Tone::Success: return QLatin1StringView("check");
    case Tone::Danger: return QLatin1StringView("alert-octagon");
    case Tone::Special: return QLatin1StringView("star");
    }
    return QLatin1StringView("circle");
}

QColor blend(const QColor &under, const QColor &over, double amount)
{
    const auto mix = [amount](int a, int b) { return static_cast<int>(a + (b - a) * amount); };
    return {mix(under.red(), over.red()), mix(under.green(), over.green()), mix(under.blue(), over.blue())};
}

} // namespace pc
