// The type of paper: one family in the sizes of each role. Resolved once for a paper; needs a QGuiApplication.
#pragma once

#include <QFont>

#include <map>
#include <tuple>

namespace pc {

/// A size and its line distance, both in points.
struct TextStyle {
    double size = 10;
    double pitch = 13;
    bool bold = false;
    bool italic = false;

    /// The same in bold, when asked.
    TextStyle emphasised(bool strong) const { return {size, pitch, bold || strong, italic}; }
};

namespace style {
constexpr TextStyle kTitle{17, 21, true};
constexpr TextStyle kSubtitle{11, 14};
constexpr TextStyle kHeading{12.5, 16, true};
constexpr TextStyle kSubheading{10.5, 13, true};
constexpr TextStyle kBody{10, 13};
constexpr TextStyle kNote{8.5, 11};
constexpr TextStyle kTable{9, 11.5};
constexpr TextStyle kTableHead{8.5, 10.5, true};
constexpr TextStyle kSmall{8, 10};
constexpr TextStyle kFigure{17, 20, true};
constexpr TextStyle kOffice{10, 12.5, true};
} // namespace style

class PaperFonts {
public:
    /// A font whose pixel is the twip.
    const QFont &font(const TextStyle &style, bool bold = false, bool italic = false) const;
    /// Families in order of preference; the first one that is installed is used.
    static QStringList families();
    /// 1 for a type as wide as Arial, less for a wider one, so that a page holds about as much with any family.
    static double fit();

private:
    mutable std::map<std::tuple<int, bool, bool>, QFont> m_fonts;
};

} // namespace pc
