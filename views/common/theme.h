// The appearance of the application (light, dark, high contrast) and the six tones a state may have.
//
// A tone is never colour alone: it comes with a glyph of its own shape and a word next to it. Nothing here
// uses a style sheet, and no widget keeps a colour: it asks again when it paints.
#pragma once

#include <QColor>
#include <QLatin1StringView>

class QApplication;
class QPalette;

namespace pc {

enum class Appearance { System, Light, Dark, HighContrast };

/// Gives the application its style and a complete palette. May be called again at any time.
/// System keeps the desktop's own style and palette where it has some (KDE), and otherwise takes
/// light or dark as the system does.
void applyAppearance(QApplication &app, Appearance appearance);

/// Whether text is lighter than the window it stands on.
bool isDark(const QPalette &palette);

/// Whether it is our black, white and yellow palette, or a contrast theme of the system like it.
bool isHighContrast(const QPalette &palette);
/// The outline of fields, chips and floating panels: at least 3:1 on Window in the dark appearances.
QColor edgeColor(const QPalette &palette);

/// The order is part of the contract with the models, which speak of tones as numbers (ToneDelegate).
enum class Tone { Neutral, Info, Attention, Success, Danger, Special };
inline constexpr int kToneCount = 6;

/// Colour of text and glyphs of a tone: at least 4.5:1 on Window, Base and AlternateBase of our palettes.
/// On a selected row use HighlightedText instead.
QColor toneColor(Tone tone, const QPalette &palette);

/// The glyph of a tone, a name for icon().
QLatin1StringView toneIconName(Tone tone);

/// `amount` (0 to 1) of `over` on top of `under`, opaque.
QColor blend(const QColor &under, const QColor &over, double amount);

} // namespace pc
