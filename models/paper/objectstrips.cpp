// Codes to scan, labels and images.
#include "models/paper/blockstrips.h"
#include "models/paper/labelsheet.h"
#include "models/paper/papercanvas.h"
#include "models/paper/papermeasure.h"
#include "models/paper/qrsquare.h"

#include <QPainterPath>

namespace pc {

using namespace measure;

namespace {

using Flow = std::shared_ptr<TextFlow>;

void paintSquare(Canvas &canvas, const QrSquare &square, const QRectF &rect)
{
    const double module = rect.width() / square.size;
    QPainterPath path;
    for (int y = 0; y < square.size; ++y) {
        // Dark neighbours are one rectangle: no white seam between them.
        for (int x = 0; x < square.size; ++x) {
            const int from = x;
            while (x < square.size && square.dark(x, y))
                ++x;
            if (x > from)
                path.addRect(Canvas::twips(QRectF(rect.left() + from * module, rect.top() + y * module, (x - from) * module, module)));
        }
    }
    QPainter &painter = canvas.raw();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillPath(path, Qt::black);
    painter.restore();
}

struct LabelText {
    Flow flow;
    QRectF place;
};

// The largest size in which the lines of an address fit its label.
Flow labelFlow(const Column &column, const QStringList &lines, const QSizeF &room)
{
    constexpr double largest = 10.5;
    constexpr double smallest = 6;
    constexpr double step = 0.5;
    constexpr double leading = 1.22;
    Flow flow;
    for (double size = largest; size >= smallest; size -= step) {
        const TextStyle style{size, size * leading};
        flow = std::make_shared<TextFlow>(column.fonts, lines.join(u'\n'), style);
        const bool wide = flow->width() > room.width();
        flow->wrap(room.width());
        // A line is wrapped only once the type is small.
        if (flow->height() <= room.height() && (!wide || size <= (largest + smallest) / 2))
            return flow;
    }
    return flow;
}

} // namespace

Strips stripsOf(const Column &column, const PaperCode &code)
{
    constexpr double side = 24;
    constexpr double gap = 4;
    const auto square = std::make_shared<QrSquare>(QrSquare::of(code.text));
    const double beside = column.width - side - gap;
    const Flow caption = std::make_shared<TextFlow>(column.flow(code.caption, style::kNote, beside));
    const Flow text = std::make_shared<TextFlow>(column.flow(code.text, style::kTable.emphasised(true)));
    const double block = std::max(side, caption->height());
    Strip strip;
    strip.before = kBeat;
    strip.height = block + 1 + text->height();
    strip.text = QStringList{code.caption, code.text}.join(u'\n').trimmed();
    strip.paint = [=, left = column.left, width = column.width](Canvas &canvas, double top) {
        if (square->size > 0)
            paintSquare(canvas, *square, {left, top, side, side});
        caption->paint(canvas, {left + side + gap, top + (block - caption->height()) / 2}, beside);
        text->paint(canvas, {left, top + block + 1}, width);
    };
    return {strip};
}

Strips stripsOf(const Column &column, const PaperLabels &labels)
{
    constexpr double padX = 4;
    constexpr double padY = 2.5;
    const auto sheet = LabelSheets::find(labels.format);
    if (!sheet) {
        std::vector<Block> plain;
        for (const QStringList &lines : labels.labels)
            plain.push_back(paragraph(lines.join(u'\n')));
        return stripsOf(column, plain);
    }
    Strips strips;
    auto page = std::make_shared<std::vector<LabelText>>();
    QStringList said;
    const auto finish = [&] {
        Strip strip;
        strip.wholePage = true;
        strip.text = said.join(QStringLiteral("\n\n"));
        strip.paint = [page](Canvas &canvas, double) {
            for (const LabelText &label : *page)
                label.flow->paint(canvas, label.place.topLeft(), label.place.width());
        };
        strips.push_back(std::move(strip));
        page = std::make_shared<std::vector<LabelText>>();
        said.clear();
    };
    int place = std::max(labels.skip, 0) % sheet->places();
    for (const QStringList &lines : labels.labels) {
        const QRectF room = sheet->place(place).adjusted(padX, padY, -padX, -padY);
        const Flow flow = labelFlow(column, lines, room.size());
        const double down = std::max(0.0, (room.height() - flow->height()) / 2);
        page->push_back({flow, room.translated(0, down)});
        said << lines.join(u'\n');
        if (++place == sheet->places()) {
            finish();
            place = 0;
        }
    }
    if (!page->empty())
        finish();
    return strips;
}

Strips stripsOf(const Column &column, const PaperImage &image)
{
    const auto picture = PaperPicture::of(image.bytes);
    if (!picture)
        return image.description.isEmpty() ? Strips() : stripsOf(column, paragraph(image.description, ParagraphRole::Note));
    const double tallest = image.height > 0 ? std::min(image.height, column.pageHeight) : column.pageHeight;
    const QSizeF size = PaperPicture::fitted(picture->ratio(), column.width, tallest);
    Strip strip;
    strip.before = kBeat / 2;
    strip.height = size.height();
    strip.text = image.description;
    strip.paint = [picture, size, left = column.left](Canvas &canvas, double top) {
        picture->paint(canvas, {{left, top}, size});
    };
    return {strip};
}

} // namespace pc
