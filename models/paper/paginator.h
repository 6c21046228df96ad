// Strips to pages: where each one stands. Turns the page only where nothing is kept together, when one page can hold it.
#pragma once

#include "models/paper/strip.h"

namespace pc {

struct PlacedStrip {
    std::shared_ptr<const Strip> strip;
    double top = 0; ///< from the upper edge of the sheet
};

struct PageContent {
    std::vector<PlacedStrip> placed;
    bool wholePage = false; ///< without head and foot
};

/// The upper edge of the text on the first page and on the others, and its lower edge, in millimetres.
struct PageFrame {
    double firstTop = 0;
    double top = 0;
    double bottom = 0;
};

/// At least one page.
std::vector<PageContent> paginate(Strips strips, const PageFrame &frame);

} // namespace pc
