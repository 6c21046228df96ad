#include "views/common/palettes.h"

namespace pc {

namespace {

struct Shades {
    QRgb window, base, alternate, button, text, brightText;
    QRgb light, midlight, mid, dark, shadow;
    QRgb highlight, highlightedText, link, visited, placeholder, tipBase, tipText;
    QRgb disabledText, disabledHighlight;
};

QPalette paletteOf(const Shades &s)
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, QRgb rgb) { p.setColor(QPalette::All, role, QColor::fromRgb(rgb)); };
    set(QPalette::Window, s.window);
    set(QPalette::WindowText, s.text);
    set(QPalette::Base, s.base);
    set(QPalette::AlternateBase, s.alternate);
    set(QPalette::Text, s.text);
    set(QPalette::Button, s.button);
    set(QPalette::ButtonText, s.text);
    set(QPalette::BrightText, s.brightText);
    set(QPalette::Light, s.light);
    set(QPalette::Midlight, s.midlight);
    set(QPalette::Mid, s.mid);
    set(QPalette::Dark, s.dark);
    set(QPalette::Shadow, s.shadow);
    set(QPalette::Highlight, s.highlight);
    set(QPalette::HighlightedText, s.highlightedText);
    set(QPalette::Link, s.link);
    set(QPalette::LinkVisited, s.visited);
    set(QPalette::PlaceholderText, s.placeholder);
    set(QPalette::ToolTipBase, s.tipBase);
    set(QPalette::ToolTipText, s.tipText);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    set(QPalette::Accent, s.highlight);
#endif
    const auto disable = [&p](QPalette::ColorRole role, QRgb rgb) {
        p.setColor(QPalette::Disabled, role, QColor::fromRgb(rgb));
    };
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::Link,
                            QPalette::LinkVisited, QPalette::PlaceholderText, QPalette::HighlightedText})
        disable(role, s.disabledText);
    disable(QPalette::Highlight, s.disabledHighlight);
    disable(QPalette::Base, s.window);
    return p;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({.window = 0xefefef, .base = 0xffffff, .alternate = 0xf5f6f7, .button = 0xf3f3f4,
                      .text = 0x1b1e20, .brightText = 0xffffff,
                      .light = 0xffffff, .midlight = 0xe3e4e6, .mid = 0xb8bbbe, .dark = 0x9a9da1, .shadow = 0x6d7074,
                      .highlight = 0x2f6fb0, .highlightedText = 0xffffff, .link = 0x1f5fbf, .visited = 0x7a3e78,
                      .placeholder = 0x5f656b, .tipBase = 0xffffff, .tipText = 0x1b1e20,
                      .disabledText = 0x8b9095, .disabledHighlight = 0xc9ccd0});
}

QPalette darkPalette()
{
    return paletteOf({.window = 0x202326, .base = 0x141618, .alternate = 0x1d1f22, .button = 0x292c30,
                      .text = 0xfcfcfc, .brightText = 0xffffff,
                      .light = 0x3a3e43, .midlight = 0x32363a, .mid = 0x44494e, .dark = 0x101214, .shadow = 0x08090a,
                      .highlight = 0x2f6fb0, .highlightedText = 0xffffff, .link = 0x6cb6ff, .visited = 0xb388ff,
                      .placeholder = 0xa1a9b1, .tipBase = 0x31363b, .tipText = 0xfcfcfc,
                      .disabledText = 0x7c838a, .disabledHighlight = 0x3a3e43});
}

QPalette highContrastPalette()
{
    return paletteOf({.window = 0x000000, .base = 0x000000, .alternate = 0x141414, .button = 0x000000,
                      .text = 0xffffff, .brightText = 0xffff00,
                      .light = 0xffffff, .midlight = 0x202020, .mid = 0xffffff, .dark = 0xffffff, .shadow = 0xffffff,
                      .highlight = 0xffff00, .highlightedText = 0x000000, .link = 0xffff00, .visited = 0xffd000,
                      .placeholder = 0xe0e0e0, .tipBase = 0x000000, .tipText = 0xffffff,
                      .disabledText = 0xa0a0a0, .disabledHighlight = 0x505050});
}

} // namespace pc
