// Blocks to strips, one function a kind of block. Nothing knows a page but its height.
#pragma once

#include "models/paper/paperfonts.h"
#include "models/paper/paperimages.h"
#include "models/paper/strip.h"
#include "models/paper/textflow.h"

namespace pc {

/// Where blocks stand and what they are made with. Millimetres.
struct Column {
    const PaperFonts &fonts;
    double left = 0;
    double width = 0;
    double pageHeight = 0; ///< what a page can hold
    bool letter = false;
    double scale = 1; ///< what it is painted at: places on the sheet itself are divided by it

    TextFlow flow(const QString &text, const TextStyle &style, double wrapAt = 0) const
    {
        TextFlow made(fonts, text, style);
        made.wrap(wrapAt > 0 ? wrapAt : width);
        return made;
    }
    double right() const { return left + width; }
};

Strips stripsOf(const Column &column, const std::vector<Block> &blocks);

Strips stripsOf(const Column &column, const Paragraph &paragraph);
Strips stripsOf(const Column &column, const Addressee &addressee);
Strips stripsOf(const Column &column, const PaperTable &table);
Strips stripsOf(const Column &column, const PaperFigures &figures);
Strips stripsOf(const Column &column, const PaperBars &bars);
Strips stripsOf(const Column &column, const PaperForm &form);
Strips stripsOf(const Column &column, const PaperTicks &ticks);
Strips stripsOf(const Column &column, const PaperSignatures &signatures);
Strips stripsOf(const Column &column, const PaperCode &code);
Strips stripsOf(const Column &column, const PaperLabels &labels);
Strips stripsOf(const Column &column, const PaperImage &image);
Strips stripsOf(const Column &column, const CutLine &cut);
Strips stripsOf(const Column &column, const Gap &gap);
Strips stripsOf(const Column &column, const Together &together);

/// The lines of a text as strips of one line each: two lines at least stay together at either end.
Strips linesOf(const Column &column, const std::shared_ptr<const TextFlow> &flow, double x, double width, Align align,
               double grey);
/// Nothing between these strips is a place to turn the page.
void keepTogether(Strips &strips);

} // namespace pc
