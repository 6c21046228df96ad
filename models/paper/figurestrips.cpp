// Key figures in frames, and bars told apart by pattern and word.
#include "models/paper/blockstrips.h"
#include "models/paper/papercanvas.h"
#include "models/paper/papermeasure.h"

#include <numeric>

namespace pc {

using namespace measure;

namespace {

using Flow = std::shared_ptr<TextFlow>;

struct Card {
    Flow title;
    Flow value;
    Flow definition;

    double height() const { return title->height() + value->height() + definition->height(); }
};

Flow flowOf(const Column &column, const QString &text, const TextStyle &style, double width)
{
    return std::make_shared<TextFlow>(column.flow(text, style, width));
}

constexpr double kCardPad = 2.2;
constexpr double kCardGap = 3;

void paintCards(Canvas &canvas, const std::vector<Card> &cards, double left, double top, double width, double height)
{
    double titles = 0;
    for (const Card &card : cards)
        titles = std::max(titles, card.title->height());
    for (size_t i = 0; i < cards.size(); ++i) {
        const Card &card = cards[i];
        const double x = left + static_cast<double>(i) * (width + kCardGap);
        const double inner = width - 2 * kCardPad;
        canvas.frame({x, top, width, height}, 0.18, kRule);
        card.title->paint(canvas, {x + kCardPad, top + kCardPad}, inner);
        // Figures of one row stand on one line.
        const double y = top + kCardPad + titles;
        card.value->paint(canvas, {x + kCardPad, y}, inner);
        card.definition->paint(canvas, {x + kCardPad, y + card.value->height()}, inner, Align::Start, kQuiet);
    }
}

double total(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0, [](double sum, double v) { return sum + std::max(v, 0.0); });
}

Strip legend(const Column &column, const QStringList &series)
{
    constexpr double box = 3.2;
    constexpr double gap = 1.5;
    constexpr double between = 6;
    struct Entry {
        Flow name;
        QPointF at;
    };
    auto entries = std::make_shared<std::vector<Entry>>();
    QPointF at(0, 0);
    double pitch = 0;
    for (const QString &name : series) {
        const Flow flow = flowOf(column, name, style::kNote, column.width - box - gap);
        if (at.x() > 0 && at.x() + box + gap + flow->width() > column.width)
            at = {0, at.y() + flow->pitch()};
        entries->push_back({flow, at});
        at.rx() += box + gap + flow->width() + between;
        pitch = flow->pitch();
    }
    Strip strip;
    strip.height = at.y() + pitch + 1;
    strip.text = series.join(u'\t');
    strip.keepWithNext = true;
    strip.paint = [entries, left = column.left, width = column.width](Canvas &canvas, double top) {
        for (size_t i = 0; i < entries->size(); ++i) {
            const Entry &entry = (*entries)[i];
            const double x = left + entry.at.x();
            const double y = top + entry.at.y();
            canvas.pattern({x, y + (entry.name->pitch() - box) / 2, box, box}, static_cast<int>(i));
            entry.name->paint(canvas, {x + box + gap, y}, width);
        }
    };
    return strip;
}

} // namespace

Strips stripsOf(const Column &column, const PaperFigures &figures)
{
    constexpr double narrowest = 38;
    const size_t count = figures.figures.size();
    Strips strips;
    if (count == 0)
        return strips;
    const auto fits = std::max<size_t>(1, static_cast<size_t>((column.width + kCardGap) / (narrowest + kCardGap)));
    const size_t rows = (count + fits - 1) / fits;
    const size_t across = (count + rows - 1) / rows;
    const double width = (column.width - static_cast<double>(across - 1) * kCardGap) / static_cast<double>(across);
    const double inner = width - 2 * kCardPad;
    for (size_t first = 0; first < count; first += across) {
        auto cards = std::make_shared<std::vector<Card>>();
        Strip strip;
        QStringList said;
        double titles = 0;
        double rest = 0;
        for (size_t i = first; i < std::min(first + across, count); ++i) {
            const PaperFigures::Figure &figure = figures.figures[i];
            cards->push_back({flowOf(column, figure.title, style::kNote, inner), flowOf(column, figure.value, style::kFigure, inner),
                              flowOf(column, figure.definition, style::kSmall, inner)});
            titles = std::max(titles, cards->back().title->height());
            rest = std::max(rest, cards->back().value->height() + cards->back().definition->height());
            said << QStringList{figure.title, figure.value, figure.definition}.join(u'\t').trimmed();
        }
        strip.height = titles + rest + 2 * kCardPad;
        strip.before = first == 0 ? kBeat / 2 : kCardGap;
        strip.text = said.join(u'\n');
        strip.paint = [cards, left = column.left, width, height = strip.height](Canvas &canvas, double top) {
            paintCards(canvas, *cards, left, top, width, height);
        };
        strips.push_back(std::move(strip));
    }
    return strips;
}

Strips stripsOf(const Column &column, const PaperBars &bars)
{
    constexpr double labelShare = 0.36;
    constexpr double textShare = 0.3;
    constexpr double thickness = 3.8;
    constexpr double gap = 2;
    Strips strips;
    if (!bars.title.isEmpty())
        append(strips, stripsOf(column, paragraph(bars.title, ParagraphRole::Subheading)));
    if (bars.bars.empty())
        return strips;
    if (bars.series.size() > 1) {
        strips.push_back(legend(column, bars.series));
        strips.back().before = kBeat / 4;
    }
    double labels = 0;
    double texts = 0;
    double most = 0;
    for (const PaperBars::Bar &bar : bars.bars) {
        labels = std::max(labels, TextFlow(column.fonts, bar.label, style::kTable).width());
        texts = std::max(texts, TextFlow(column.fonts, bar.text, style::kTable).width());
        most = std::max(most, total(bar.values));
    }
    labels = std::min(labels, column.width * labelShare);
    texts = std::min(texts, column.width * textShare);
    const double zero = column.left + labels + gap;
    const double room = column.width - labels - texts - 2 * gap;
    for (size_t i = 0; i < bars.bars.size(); ++i) {
        const PaperBars::Bar &bar = bars.bars[i];
        const Flow label = flowOf(column, bar.label, style::kTable, labels);
        const Flow text = flowOf(column, bar.text, style::kTable, texts);
        Strip strip;
        strip.height = std::max({label->height(), text->height(), thickness}) + 1.6;
        strip.text = bar.label + u'\t' + bar.text;
        strip.before = i == 0 ? kBeat / 4 : 0;
        // Two bars at least stand under their title, and no last one alone.
        strip.keepWithNext = i + 1 < bars.bars.size() && (i == 0 || i + 2 == bars.bars.size());
        const double scale = most > 0 ? room / most : 0;
        strip.paint = [label, text, values = bar.values, zero, labels, texts, scale, left = column.left,
                       height = strip.height](Canvas &canvas, double top) {
            const double middle = top + height / 2;
            label->paint(canvas, {left, middle - label->height() / 2}, labels, Align::End);
            double x = zero;
            for (size_t series = 0; series < values.size(); ++series) {
                const double length = std::max(values[series], 0.0) * scale;
                canvas.pattern({x, middle - thickness / 2, length, thickness}, static_cast<int>(series));
                x += length;
            }
            text->paint(canvas, {x + gap / 2 + 0.3, middle - text->height() / 2}, texts);
            canvas.line({zero, top}, {zero, top + height}, 0.25, kBlack);
        };
        strips.push_back(std::move(strip));
    }
    return strips;
}

} // namespace pc
