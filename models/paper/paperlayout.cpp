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
QSizeF sizeOf(const Paper &paper)
{
    return paper.landscape ? QSizeF(kLongSide, kShortSide) : QSizeF(kShortSide, kLongSide);
}
} // namespace

struct PaperLayout::Parts {
    explicit Parts(const Paper &paper) : size(sizeOf(paper)), head(fonts, paper, size)
    {
        const PageFrame frame = head.frame();
        const Column column{fonts, kSideMargin, size.width() - 2 * kSideMargin, frame.bottom - frame.top,
                            paper.style == PaperStyle::Letter};
        pages = paginate(stripsOf(column, paper.blocks), frame);
    }

    PaperFonts fonts;
    QSizeF size;
    PageHead head;
    std::vector<PageContent> pages;
};

PaperLayout::PaperLayout(const Paper &paper) : m_parts(std::make_unique<Parts>(paper)) {}
PaperLayout::~PaperLayout() = default;
PaperLayout::PaperLayout(PaperLayout &&) noexcept = default;
PaperLayout &PaperLayout::operator=(PaperLayout &&) noexcept = default;

int PaperLayout::pageCount() const
{
    return static_cast<int>(m_parts->pages.size());
}

QSizeF PaperLayout::pageSize() const
{
    return m_parts->size;
}

void PaperLayout::paint(QPainter &painter, int page) const
{
    if (page < 0 || page >= pageCount())
        return;
    const PageContent &content = m_parts->pages[static_cast<size_t>(page)];
    Canvas canvas(painter);
    if (!content.wholePage) {
        m_parts->head.paintBehind(canvas);
        m_parts->head.paint(canvas, page, pageCount());
    }
    for (const PlacedStrip &placed : content.placed) {
        if (placed.strip->paint)
            placed.strip->paint(canvas, placed.top);
    }
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
