// Icons of the interface, drawn from SVG in the colour of the text around them.
//
// One set on every platform (Tabler outline, resources/icons). The colour is read when the icon is painted, so
// a change of palette needs nothing; a selected row gets HighlightedText. Icons never carry meaning by colour.
#pragma once

#include "views/common/theme.h"

#include <QIcon>

namespace pc {

/// The icon of that name ("home", "alert-triangle"); a null icon and a warning when there is none.
QIcon icon(QLatin1StringView name);
QIcon icon(const QString &name);

/// The glyph of a tone in its colour, HighlightedText when selected.
QIcon toneIcon(Tone tone);

/// One pixmap in a given colour, `side` in device independent pixels.
QPixmap iconPixmap(const QString &name, int side, qreal ratio, const QColor &color);

} // namespace pc
