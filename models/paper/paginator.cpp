#include "models/paper/paginator.h"

namespace pc {

namespace {

constexpr double kRounding = 0.01;

class Paginator {
public:
    Paginator(Strips strips, const PageFrame &frame) : m_frame(frame)
    {
        for (Strip &strip : strips)
            m_strips.push_back(std::make_shared<const Strip>(std::move(strip)));
        newPage();
    }

    std::vector<PageContent> run();

private:
    bool pageIsEmpty() const { return m_pages.back().placed.empty(); }
    void newPage();
    void placeWholePage(const std::shared_ptr<const Strip> &strip);
    void place(const std::shared_ptr<const Strip> &strip);
    void placeChain(size_t first, size_t last);
    double chainHeight(size_t first, size_t last, bool onTop) const;
    size_t chainEnd(size_t first) const;
    void turn() { newPage(); }

    PageFrame m_frame;
    std::vector<std::shared_ptr<const Strip>> m_strips;
    std::vector<PageContent> m_pages;
    double m_y = 0;
};

void Paginator::newPage()
{
    m_y = m_pages.empty() ? m_frame.firstTop : m_frame.top;
    m_pages.emplace_back();
}

void Paginator::placeWholePage(const std::shared_ptr<const Strip> &strip)
{
    if (!pageIsEmpty() || m_pages.back().wholePage)
        newPage();
    m_pages.back().wholePage = true;
    m_pages.back().placed.push_back({strip, 0});
    m_y = m_frame.bottom; // nothing more fits on it
}

void Paginator::place(const std::shared_ptr<const Strip> &strip)
{
    const bool onTop = pageIsEmpty();
    if (strip->gap && onTop)
        return;
    // What stands beside it at the head of the page leaves it its place.
    if (strip->place >= 0 && (onTop || m_y <= strip->place)) {
        m_pages.back().placed.push_back({strip, strip->place});
        m_y = std::max(m_y, strip->flowsOnAt);
        return;
    }
    if (onTop && strip->header) {
        m_pages.back().placed.push_back({strip->header, m_y});
        m_y += strip->header->height;
    } else if (!onTop) {
        m_y += strip->before;
    }
    m_pages.back().placed.push_back({strip, m_y});
    m_y += strip->height;
}

size_t Paginator::chainEnd(size_t first) const
{
    size_t last = first;
    while (last + 1 < m_strips.size() && m_strips[last]->keepWithNext && !m_strips[last + 1]->breakBefore
           && !m_strips[last + 1]->wholePage)
        ++last;
    return last;
}

double Paginator::chainHeight(size_t first, size_t last, bool onTop) const
{
    double height = onTop && m_strips[first]->header ? m_strips[first]->header->height : 0;
    for (size_t i = first; i <= last; ++i)
        height += m_strips[i]->height + (onTop && i == first ? 0 : m_strips[i]->before);
    return height;
}

void Paginator::placeChain(size_t first, size_t last)
{
    if (m_y + chainHeight(first, last, pageIsEmpty()) <= m_frame.bottom + kRounding) {
        for (size_t i = first; i <= last; ++i)
            place(m_strips[i]);
        return;
    }
    const bool fitsAPage = m_frame.top + chainHeight(first, last, true) <= m_frame.bottom + kRounding;
    if (fitsAPage && !pageIsEmpty()) {
        turn();
        for (size_t i = first; i <= last; ++i)
            place(m_strips[i]);
        return;
    }
    // Too long for any page: each strip where it fits.
    for (size_t i = first; i <= last; ++i) {
        if (!pageIsEmpty() && m_y + chainHeight(i, i, false) > m_frame.bottom + kRounding)
            turn();
        place(m_strips[i]);
    }
}

std::vector<PageContent> Paginator::run()
{
    for (size_t i = 0; i < m_strips.size();) {
        const Strip &strip = *m_strips[i];
        if (strip.wholePage) {
            placeWholePage(m_strips[i++]);
            continue;
        }
        if ((strip.breakBefore && !pageIsEmpty()) || m_pages.back().wholePage)
            turn();
        if (strip.gap && m_y + strip.height > m_frame.bottom) {
            m_y = m_frame.bottom; // white at the foot is white enough
            ++i;
            continue;
        }
        const size_t last = chainEnd(i);
        placeChain(i, last);
        i = last + 1;
    }
    return std::move(m_pages);
}

} // namespace

std::vector<PageContent> paginate(Strips strips, const PageFrame &frame)
{
    return Paginator(std::move(strips), frame).run();
}

} // namespace pc
