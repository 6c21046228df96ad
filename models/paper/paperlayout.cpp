#include "models/paper/paperlayout.h"

#include "models/paper/blockstrips.h"
#include "models/paper/devicepages.h"
#include "models/paper/pagehead.h"
#include "models/paper/paginator.h"
#include "models/paper/papercanvas.h"
#include "models/paper/papermeasure.h"

namespace pc {

using namespace measure;

namespace {
constexpr double kScaleStep = 0.025;
constexpr double kSmallestScale = 0.85;

QSizeF sizeOf(const Paper &paper)
{
    return paper.landscape ? QSizeF(kLongSide, kShortSide) : QSizeF(kShortSide, kLongSide);
}
} // namespace

// Everything of a page is laid out on a sheet `1 / scale` as large, and painted at `scale`.
struct PaperLayout::Parts {
    Parts(const Paper &paper, double scale_) : scale(scale_), size(sizeOf(paper) / scale_), head(fonts, paper, size)
    {
        const PageFrame frame = head.frame();
        const Column column{fonts, kSideMargin, size.width() - 2 * kSideMargin, frame.bottom - frame.top,
                            paper.style == PaperStyle::Letter, scale};
        pages = paginate(stripsOf(column, paper.blocks), frame);
    }

    void paint(QPainter &painter, int page) const
    {
        const PageContent &content = pages[static_cast<size_t>(page)];
        Canvas canvas(painter);
        if (!content.wholePage) {
            head.paintBehind(canvas);
            head.paint(canvas, page, static_cast<int>(pages.size()));
        }
        for (const PlacedStrip &placed : content.placed) {
            if (placed.strip->paint)
                placed.strip->paint(canvas, placed.top);
        }
    }

    double scale;
    PaperFonts fonts;
    QSizeF size;
    PageHead head;
    std::vector<PageContent> pages;
};

PaperLayout::PaperLayout(const Paper &paper) : m_parts(std::make_unique<Parts>(paper, 1))
{
    if (paper.pages <= 0)
        return;
    for (double scale = 1 - kScaleStep; pageCount() > paper.pages && scale >= kSmallestScale; scale -= kScaleStep) {
        auto smaller = std::make_unique<Parts>(paper, scale);
        if (static_cast<int>(smaller->pages.size()) <= paper.pages)
            m_parts = std::move(smaller);
    }
}
PaperLayout::~PaperLayout() = default;
PaperLayout::PaperLayout(PaperLayout &&) noexcept = default;
PaperLayout &PaperLayout::operator=(PaperLayout &&) noexcept = default;

int PaperLayout::pageCount() const
{
    return static_cast<int>(m_parts->pages.size());
}

QSizeF PaperLayout::pageSize() const
{
    return m_parts->size * m_parts->scale;
}

void PaperLayout::paint(QPainter &painter, int page) const
{
    if (page < 0 || page >= pageCount())
        return;
    painter.save();
    painter.scale(m_parts->scale, m_parts->scale);
    m_parts->paint(painter, page);
    painter.restore();
}

QString PaperLayout::text(int page) const
{
    if (page < 0 || page >= pageCount())
        return {};
    const PageContent &content = m_parts->pages[static_cast<size_t>(page)];
    QStringList lines;
    if (!content.wholePage)
        lines << m_parts->head.headText(page);
    for (const PlacedStrip &placed : content.placed)
        lines << placed.strip->text;
    if (!content.wholePage)
        lines << m_parts->head.footText(page, pageCount());
    lines.removeAll(QString());
    return lines.join(u'\n').replace(QChar::LineSeparator, u'\n');
}

bool paintPapers(QPagedPaintDevice &device, const std::vector<const PaperLayout *> &papers,
                 const std::function<bool(int paper)> &goOn, const QPageRanges &ranges)
{
    DevicePages pages(device, ranges);
    for (size_t i = 0; i < papers.size(); ++i) {
        if ((goOn && !goOn(static_cast<int>(i))) || !pages.paint(*papers[i]))
            return false;
    }
    return pages.end();
}

} // namespace pc
