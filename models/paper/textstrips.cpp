// Paragraphs, addresses, gaps, lines to cut along, and blocks that stay together.
#include "models/paper/blockstrips.h"
#include "models/paper/papercanvas.h"
#include "models/paper/papermeasure.h"

namespace pc {

using namespace measure;

namespace {

constexpr double kIndent = 5; // of an item, behind its bullet
constexpr double kWindowLeft = 108; // inside the window of an envelope, 105 to 195
constexpr double kWindowTop = 47; // 45 to 80
constexpr double kWindowFoot = 79;
constexpr double kWindowBottom = 88;
constexpr double kWindowWidth = 84;

struct Setting {
    TextStyle style;
    double before;
    double grey = kBlack;
};

Setting settingOf(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Title:
        return {style::kTitle, kBeat};
    case ParagraphRole::Heading:
        return {style::kHeading, kBeat * 1.5};
    case ParagraphRole::Subheading:
        return {style::kSubheading, kBeat};
    case ParagraphRole::Item:
        return {style::kBody, kBeat / 4};
    case ParagraphRole::Note:
        return {style::kNote, kBeat / 2, kQuiet};
    case ParagraphRole::Body:
    case ParagraphRole::Indented:
        break;
    }
    return {style::kBody, kBeat / 2};
}

} // namespace

void keepTogether(Strips &strips)
{
    for (size_t i = 0; i + 1 < strips.size(); ++i)
        strips[i].keepWithNext = true;
}

Strips linesOf(const Column &, const std::shared_ptr<const TextFlow> &flow, double x, double width, Align align, double grey)
{
    Strips strips;
    const int lines = flow->lines();
    for (int i = 0; i < lines; ++i) {
        Strip strip;
        strip.height = flow->pitch();
        // No line alone at the foot, nor at the head of the next page.
        strip.keepWithNext = lines > 1 && (i == 0 || i == lines - 2);
        if (i == 0)
            strip.text = flow->text();
        strip.paint = [flow, x, width, align, grey, i](Canvas &canvas, double top) {
            flow->paint(canvas, {x, top}, width, align, grey, i, 1);
        };
        strips.push_back(std::move(strip));
    }
    return strips;
}

Strips stripsOf(const Column &column, const Paragraph &paragraph)
{
    const Setting setting = settingOf(paragraph.role);
    double x = column.left;
    if (paragraph.role == ParagraphRole::Item)
        x += kIndent;
    else if (paragraph.role == ParagraphRole::Indented)
        x = column.letter ? kWindowLeft / column.scale : column.left + column.width / 2;
    const double width = column.right() - x;
    auto flow = std::make_shared<TextFlow>(column.fonts, paragraph.runs, setting.style);
    flow->wrap(width);
    if (flow->lines() == 0) {
        Strip empty;
        empty.height = points(setting.style.pitch);
        empty.gap = true;
        return {empty};
    }
    Strips strips = linesOf(column, flow, x, width, paragraph.align, setting.grey);
    strips.front().before = setting.before;
    if (paragraph.role == ParagraphRole::Item) {
        constexpr double radius = 0.55;
        const QPointF bullet(x - kIndent / 2, flow->baseline() - points(setting.style.size) * PaperFonts::fit() * 0.27);
        strips.front().paint = [line = strips.front().paint, bullet](Canvas &canvas, double top) {
            canvas.disc({bullet.x(), top + bullet.y()}, radius, kBlack);
            line(canvas, top);
        };
    }
    const bool heads = paragraph.role == ParagraphRole::Title || paragraph.role == ParagraphRole::Heading
        || paragraph.role == ParagraphRole::Subheading;
    if (heads || paragraph.keepWithNext)
        strips.back().keepWithNext = true;
    if (heads)
        keepTogether(strips);
    return strips;
}

Strips stripsOf(const Column &column, const Addressee &addressee)
{
    Strip strip;
    // In its window on a letter; on another page at the right, where letters have it.
    const double x = column.letter ? kWindowLeft / column.scale : column.left + column.width / 2;
    const double width = column.letter ? kWindowWidth / column.scale : column.width / 2;
    constexpr double smallest = 7;
    const QString lines = addressee.lines.join(u'\n');
    auto flow = std::make_shared<TextFlow>(column.flow(lines, style::kBody, width));
    // An address too long for its window is smaller, not lower.
    for (TextStyle type = style::kBody; column.letter && type.size > smallest && kWindowTop / column.scale + flow->height() > kWindowFoot / column.scale;) {
        type = {type.size - 1, type.pitch - 1.3};
        flow = std::make_shared<TextFlow>(column.flow(lines, type, width));
    }
    strip.height = flow->height();
    strip.before = kBeat;
    strip.text = addressee.lines.join(u'\n');
    strip.paint = [flow, x, width](Canvas &canvas, double top) { flow->paint(canvas, {x, top}, width); };
    if (column.letter) {
        strip.place = kWindowTop / column.scale;
        strip.flowsOnAt = std::max(kWindowBottom / column.scale, strip.place + strip.height + kBeat);
    }
    return {strip};
}

Strips stripsOf(const Column &column, const CutLine &cut)
{
    constexpr double height = 5;
    Strip strip;
    strip.height = height;
    strip.before = kBeat;
    strip.text = cut.text;
    strip.keepWithNext = true;
    auto flow = std::make_shared<TextFlow>(column.flow(cut.text, style::kSmall));
    strip.paint = [flow, column, height](Canvas &canvas, double top) {
        constexpr double blade = 3.2;
        constexpr double ring = 0.8;
        constexpr double pen = 0.25;
        const double y = top + height / 2;
        const double x = column.left;
        // Scissors: two rings, two blades that cross.
        for (const double side : {-1.0, 1.0}) {
            const QRectF handle(x, y + side * ring * 1.15 - ring * 0.8, ring * 2, ring * 1.6);
            canvas.line({x + ring * 1.8, y + side * ring * 0.75}, {x + ring * 2 + blade, y - side * ring * 0.8}, pen, kQuiet);
            canvas.ring(handle, pen, kQuiet);
        }
        constexpr double white = 2;
        double from = x + ring * 2 + blade + white / 2;
        if (!flow->text().isEmpty()) {
            const double middle = column.left + (column.width - flow->width()) / 2;
            flow->paint(canvas, {middle, y - flow->height() / 2}, flow->width(), Align::Start, kQuiet);
            canvas.dashes({from, y}, {middle - white, y}, pen, kRule);
            from = middle + flow->width() + white;
        }
        canvas.dashes({from, y}, {column.right(), y}, pen, kRule);
    };
    return {strip};
}

Strips stripsOf(const Column &, const Gap &gap)
{
    Strip strip;
    strip.height = gap.height;
    strip.gap = true;
    return {strip};
}

Strips stripsOf(const Column &column, const Together &together)
{
    Strips strips = stripsOf(column, together.blocks);
    if (heightOf(strips) <= column.pageHeight)
        keepTogether(strips);
    return strips;
}

Strips stripsOf(const Column &column, const std::vector<Block> &blocks)
{
    Strips strips;
    bool turn = false;
    for (const Block &block : blocks) {
        if (std::holds_alternative<PageBreak>(block.value())) {
            turn = true;
            continue;
        }
        Strips made = std::visit(
            [&column](const auto &kind) -> Strips {
                if constexpr (std::is_same_v<std::decay_t<decltype(kind)>, PageBreak>)
                    return {};
                else
                    return stripsOf(column, kind);
            },
            block.value());
        if (made.empty())
            continue;
        made.front().breakBefore = made.front().breakBefore || std::exchange(turn, false);
        append(strips, std::move(made));
    }
    return strips;
}

} // namespace pc
