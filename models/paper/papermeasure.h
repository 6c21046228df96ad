// The measures of paper: one place for margins, sizes of type and greys.
//
// Lengths are millimetres, sizes of type points. Text is laid out in twips (1/20 point, 1440 to the inch), where sizes of
// type are whole numbers, so that lines break alike on every screen and printer.
#pragma once

#include <algorithm>
#include <cmath>

namespace pc::measure {

constexpr double kTwipsPerMm = 1440 / 25.4;
constexpr double kMmPerPoint = 25.4 / 72;
constexpr int kTwipsPerInch = 1440;

constexpr double kShortSide = 210; ///< A4
constexpr double kLongSide = 297;

constexpr double kSideMargin = 18;
constexpr double kTopMargin = 13;
constexpr double kFootBaseline = 11;  ///< of the foot, from the lower edge
constexpr double kBottomMargin = 19;  ///< of the text
constexpr double kPlainMargin = 18;   ///< all round, on a sheet without head and foot

/// Greys, from 0 (black) to 1 (white); text stays dark enough for a copy of a copy.
constexpr double kBlack = 0;
constexpr double kQuiet = 0.27;
constexpr double kRule = 0.45;
constexpr double kHairline = 0.72;
constexpr double kTint = 0.93;
constexpr double kWatermark = 0.94;

/// The distance from one body line to the next: blocks stand apart by it and its halves.
constexpr double kBeat = 13 * kMmPerPoint;

/// Millimetres of a length in points.
constexpr double points(double length) { return length * kMmPerPoint; }

} // namespace pc::measure
