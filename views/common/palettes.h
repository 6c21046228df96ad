// The three palettes of our own, complete: every role, active, inactive and disabled.
#pragma once

#include <QPalette>

namespace pc {

QPalette lightPalette();
QPalette darkPalette();
/// Black, white and yellow.
QPalette highContrastPalette();

} // namespace pc
