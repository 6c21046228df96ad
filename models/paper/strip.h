// What a block becomes before pages are made: horizontal strips none of which is cut, and what keeps them together.
#pragma once

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace pc {

class Canvas;

struct Strip {
    /// Paints with its upper edge at this height of the page.
    using Paint = std::function<void(Canvas &, double top)>;

    double height = 0;
    double before = 0; ///< white above it, none at the top of a page
    Paint paint = {};
    QString text = {}; ///< for whoever hears the page
    bool keepWithNext = false;
    bool breakBefore = false;
    bool gap = false;      ///< nothing at the top of a page
    bool wholePage = false; ///< a page of its own, painted from the corner of the sheet
    double place = -1;     ///< a fixed height on the sheet, when the page is still free there; else it flows
    double flowsOnAt = 0;  ///< with a place: where what follows begins
    std::shared_ptr<const Strip> header = {}; ///< comes back above it at the top of a page
};

using Strips = std::vector<Strip>;

/// The height of strips one under the other, white between them included.
inline double heightOf(const Strips &strips)
{
    double height = 0;
    for (size_t i = 0; i < strips.size(); ++i)
        height += strips[i].height + (i > 0 ? strips[i].before : 0);
    return height;
}

/// Appends strips of one block.
inline void append(Strips &to, Strips more)
{
    for (Strip &strip : more)
        to.push_back(std::move(strip));
}

} // namespace pc
