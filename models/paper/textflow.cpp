#include "models/paper/textflow.h"

#include "models/paper/papercanvas.h"
#include "models/paper/papermeasure.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace pc {

using namespace measure;

namespace {

constexpr double kEndless = 1e6; // twips; wider than any sheet

QString joined(const std::vector<Run> &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    text.replace(u'\n', QChar::LineSeparator);
    return text;
}

} // namespace

TextFlow::TextFlow(const PaperFonts &fonts, const QString &text, const TextStyle &style)
    : TextFlow(fonts, std::vector<Run>{{text}}, style)
{
}

TextFlow::TextFlow(const PaperFonts &fonts, const std::vector<Run> &runs, const TextStyle &style)
    : m_text(joined(runs)), m_pitch(points(style.pitch))
{
    const bool single = runs.size() == 1;
    const QFont &font = single ? fonts.font(style, runs.front().bold, runs.front().italic) : fonts.font(style);
    const QFontMetricsF metrics(font);
    m_baseline = (m_pitch * kTwipsPerMm - metrics.ascent() - metrics.descent()) / 2 / kTwipsPerMm
        + metrics.ascent() / kTwipsPerMm;
    if (m_text.isEmpty())
        return;
    m_layout = std::make_unique<QTextLayout>(m_text, font);
    m_layout->setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    if (!single) {
        QList<QTextLayout::FormatRange> formats;
        int start = 0;
        for (const Run &run : runs) {
            const int length = static_cast<int>(run.text.size());
            if (run.bold || run.italic) {
                QTextCharFormat format;
                format.setFont(fonts.font(style, run.bold, run.italic));
                formats.push_back({start, length, format});
            }
            start += length;
        }
        m_layout->setFormats(formats);
    }
    lay(kEndless);
}

TextFlow::~TextFlow() = default;
TextFlow::TextFlow(TextFlow &&) noexcept = default;
TextFlow &TextFlow::operator=(TextFlow &&) noexcept = default;

void TextFlow::lay(double widthInTwips)
{
    double widest = 0;
    m_lines = 0;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(widthInTwips);
        // The baseline of each line, whatever family its glyphs come from.
        line.setPosition({0, (m_lines * m_pitch + m_baseline) * kTwipsPerMm - line.ascent()});
        widest = std::max(widest, line.naturalTextWidth());
        ++m_lines;
    }
    m_layout->endLayout();
    m_width = widest / kTwipsPerMm;
}

void TextFlow::wrap(double width)
{
    constexpr double roundings = 0.05;
    if (m_layout && m_width > width + roundings)
        lay(std::max(width, 1.0) * kTwipsPerMm);
}

void TextFlow::paint(Canvas &canvas, const QPointF &at, double width, Align align, double grey, int first, int count) const
{
    if (!m_layout)
        return;
    QPainter &painter = canvas.inked(grey);
    const int last = count < 0 ? m_lines : std::min(m_lines, first + count);
    for (int i = first; i < last; ++i) {
        const QTextLine line = m_layout->lineAt(i);
        double x = at.x() * kTwipsPerMm;
        if (align != Align::Start) {
            const double left = width * kTwipsPerMm - line.naturalTextWidth();
            x += align == Align::End ? left : left / 2;
        }
        line.draw(&painter, {x, (at.y() - first * m_pitch) * kTwipsPerMm});
    }
}

} // namespace pc
