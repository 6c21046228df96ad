// What is filled in by hand or ticked: fields of a form, boxes to tick, boxes to sign in.
#include "models/paper/blockstrips.h"
#include "models/paper/papercanvas.h"
#include "models/paper/papermeasure.h"

namespace pc {

using namespace measure;

namespace {

constexpr double kWritingLine = 7.5; // room for a hand
constexpr double kPen = 0.18;
constexpr double kGutter = 6;

using Flow = std::shared_ptr<TextFlow>;

Flow flowOf(const Column &column, const QString &text, const TextStyle &style, double width)
{
    return std::make_shared<TextFlow>(column.flow(text, style, width));
}

// Lines to write on, the first one `top` lower than the label begins.
void paintWritingLines(Canvas &canvas, double x, double right, double top, int lines)
{
    constexpr double below = 1.2;
    for (int i = 1; i <= lines; ++i) {
        const double y = top + i * kWritingLine - below;
        canvas.line({x, y}, {right, y}, kPen, kRule);
    }
}

// A field beside its label, which takes the same width for all of a form.
Strips besideLabel(const Column &column, const PaperForm::Field &field, double labelWidth)
{
    const double x = column.left + labelWidth;
    const double width = column.width - labelWidth;
    const Flow label = flowOf(column, field.label, style::kBody, labelWidth - 3);
    if (field.value.isEmpty()) {
        Strip strip;
        const int lines = std::max(1, field.lines);
        const double down = kWritingLine - label->pitch();
        strip.height = std::max(lines * kWritingLine, label->height() + down);
        strip.text = field.label;
        strip.paint = [label, x, right = x + width, left = column.left, lines, down](Canvas &canvas, double top) {
            label->paint(canvas, {left, top + down}, 0, Align::Start, kQuiet);
            paintWritingLines(canvas, x, right, top, lines);
        };
        return {strip};
    }
    const Flow value = flowOf(column, field.value, style::kBody, width);
    constexpr int keptLines = 6;
    Strips strips;
    if (value->lines() > keptLines && label->lines() == 1) {
        // A long answer flows over the page like a paragraph.
        strips = linesOf(column, value, x, width, Align::Start, kBlack);
        strips.front().paint = [label, left = column.left, line = strips.front().paint](Canvas &canvas, double top) {
            label->paint(canvas, {left, top}, 0, Align::Start, kQuiet);
            line(canvas, top);
        };
    } else {
        Strip strip;
        strip.height = std::max(label->height(), value->height());
        strip.paint = [label, value, x, width, left = column.left](Canvas &canvas, double top) {
            label->paint(canvas, {left, top}, 0, Align::Start, kQuiet);
            value->paint(canvas, {x, top}, width);
        };
        strips.push_back(std::move(strip));
    }
    strips.front().before = kBeat / 4;
    strips.front().text = field.label + u'\t' + field.value;
    return strips;
}

// Half a line: the label above, small, the value or the line under it.
struct HalfField {
    Flow label;
    Flow value;
    int lines = 0;

    double height() const
    {
        return label->height() + (lines > 0 ? lines * kWritingLine : value->height());
    }
    void paint(Canvas &canvas, double x, double width, double top) const
    {
        label->paint(canvas, {x, top}, width, Align::Start, kQuiet);
        if (lines > 0)
            paintWritingLines(canvas, x, x + width, top + label->height(), lines);
        else
            value->paint(canvas, {x, top + label->height()}, width);
    }
};

Strips pairs(const Column &column, const PaperForm &form)
{
    const double width = (column.width - kGutter) / 2;
    Strips strips;
    for (size_t i = 0; i < form.fields.size(); i += 2) {
        auto halves = std::make_shared<std::vector<HalfField>>();
        Strip strip;
        QStringList said;
        for (size_t at = i; at < std::min(i + 2, form.fields.size()); ++at) {
            const PaperForm::Field &field = form.fields[at];
            const int lines = field.value.isEmpty() ? std::max(1, field.lines) : 0;
            halves->push_back({flowOf(column, field.label, style::kSmall, width), flowOf(column, field.value, style::kBody, width), lines});
            strip.height = std::max(strip.height, halves->back().height());
            said << field.label + u'\t' + field.value;
        }
        strip.before = kBeat / 2;
        strip.text = said.join(u'\n');
        strip.paint = [halves, width, left = column.left](Canvas &canvas, double top) {
            for (size_t at = 0; at < halves->size(); ++at)
                (*halves)[at].paint(canvas, left + static_cast<double>(at) * (width + kGutter), width, top);
        };
        strips.push_back(std::move(strip));
    }
    return strips;
}

struct Tick {
    Flow text;
    bool on = false;
    double x = 0;
    double y = 0;
};

void paintTick(Canvas &canvas, const Tick &tick, double left, double top)
{
    constexpr double side = 3;
    constexpr double stroke = 0.45;
    const double boxTop = top + tick.y + (tick.text->pitch() - side) / 2;
    const QRectF box(left + tick.x, boxTop, side, side);
    canvas.frame(box, 0.22, kBlack);
    if (tick.on) {
        const QPointF foot(box.left() + side * 0.42, box.bottom() - side * 0.18);
        canvas.line({box.left() + side * 0.15, box.top() + side * 0.52}, foot, stroke, kBlack);
        canvas.line(foot - QPointF(stroke / 4, -stroke / 4), {box.right() - side * 0.1, box.top() + side * 0.15}, stroke, kBlack);
    }
}

} // namespace

Strips stripsOf(const Column &column, const PaperForm &form)
{
    if (form.fields.empty())
        return {};
    Strips strips;
    if (form.twoColumns) {
        strips = pairs(column, form);
    } else {
        constexpr double labelShare = 0.38;
        double labels = 0;
        for (const PaperForm::Field &field : form.fields)
            labels = std::max(labels, TextFlow(column.fonts, field.label, style::kBody).width() + 4);
        labels = std::min(labels, column.width * labelShare);
        for (const PaperForm::Field &field : form.fields)
            append(strips, besideLabel(column, field, labels));
    }
    strips.front().before = kBeat / 2;
    return strips;
}

Strips stripsOf(const Column &column, const PaperTicks &ticks)
{
    constexpr double indent = 5;   // from box to words
    constexpr double between = 7;  // from a choice to the next on its line
    constexpr double rowGap = 0.6;
    const Flow label = flowOf(column, ticks.label, style::kBody, column.width);
    auto placed = std::make_shared<std::vector<Tick>>();
    QStringList said{ticks.label};
    double x = 0;
    double y = label->height() + (label->lines() > 0 ? rowGap : 0);
    double rowHeight = 0;
    for (const auto &[text, on] : ticks.choices) {
        const Flow flow = flowOf(column, text, style::kBody, column.width - indent);
        if (x > 0 && x + indent + flow->width() > column.width) {
            x = 0;
            y += rowHeight + rowGap;
            rowHeight = 0;
        }
        placed->push_back({flow, on, x, y});
        x += indent + flow->width() + between;
        rowHeight = std::max(rowHeight, flow->height());
        said << (on ? QStringLiteral("[x] ") : QStringLiteral("[ ] ")) + text;
    }
    Strip strip;
    strip.before = kBeat / 2;
    strip.height = y + rowHeight;
    strip.text = said.join(u'\n');
    strip.paint = [label, placed, left = column.left, width = column.width](Canvas &canvas, double top) {
        label->paint(canvas, {left, top}, width);
        for (const Tick &tick : *placed) {
            paintTick(canvas, tick, left, top);
            tick.text->paint(canvas, {left + tick.x + indent, top + tick.y}, width - indent);
        }
    };
    return {strip};
}

Strips stripsOf(const Column &column, const PaperSignatures &signatures)
{
    constexpr size_t perRow = 3;
    constexpr double pad = 2.5;
    constexpr double room = 20; // for a hand and a stamp
    struct Box {
        Flow title;
        Flow name;
        Flow signedOn;
    };
    const size_t count = signatures.boxes.size();
    Strips strips;
    if (count == 0)
        return strips;
    const size_t rows = (count + perRow - 1) / perRow;
    const size_t across = (count + rows - 1) / rows;
    const double width = (column.width - static_cast<double>(across - 1) * kGutter / 2) / static_cast<double>(across);
    for (size_t first = 0; first < count; first += across) {
        auto boxes = std::make_shared<std::vector<Box>>();
        Strip strip;
        QStringList said;
        double words = 0;
        for (size_t i = first; i < std::min(first + across, count); ++i) {
            const PaperSignatures::Box &box = signatures.boxes[i];
            const double inner = width - 2 * pad;
            boxes->push_back({flowOf(column, box.title, style::kTable.emphasised(true), inner),
                              flowOf(column, box.name, style::kTable, inner),
                              flowOf(column, box.signedOn, style::kTable, inner)});
            const Box &made = boxes->back();
            words = std::max(words, made.title->height() + made.name->height() + made.signedOn->height());
            said << QStringList{box.title, box.name, box.signedOn}.join(u'\t').trimmed();
        }
        strip.before = first == 0 ? kBeat : kGutter / 2;
        strip.height = words + room + 2 * pad;
        strip.text = said.join(u'\n');
        strip.paint = [boxes, width, left = column.left, height = strip.height](Canvas &canvas, double top) {
            for (size_t i = 0; i < boxes->size(); ++i) {
                const Box &box = (*boxes)[i];
                const double x = left + static_cast<double>(i) * (width + kGutter / 2);
                canvas.frame({x, top, width, height}, kPen, kRule);
                double y = top + pad;
                for (const Flow &flow : {box.title, box.name, box.signedOn}) {
                    flow->paint(canvas, {x + pad, y}, width - 2 * pad);
                    y += flow->height();
                }
            }
        };
        strips.push_back(std::move(strip));
    }
    keepTogether(strips);
    return strips;
}

} // namespace pc
