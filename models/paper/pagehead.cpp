#include "models/paper/pagehead.h"

#include "models/paper/papercanvas.h"
#include "models/paper/paperlayout.h"
#include "models/paper/papermeasure.h"

#include <QFontMetricsF>

namespace pc {

using namespace measure;

namespace {

constexpr double kLogoGap = 3;
constexpr double kHeadRule = 0.25;

bool beginsWithTitle(const std::vector<Block> &blocks)
{
    const auto *first = blocks.empty() ? nullptr : std::get_if<Paragraph>(&blocks.front().value());
    return first && first->role == ParagraphRole::Title;
}

bool holdsAddressee(const std::vector<Block> &blocks)
{
    return std::any_of(blocks.begin(), blocks.end(),
                       [](const Block &block) { return std::holds_alternative<Addressee>(block.value()); });
}

Paper withoutBlocks(const Paper &paper)
{
    Paper head = paper;
    head.blocks.clear();
    return head;
}

} // namespace

PageHead::PageHead(const PaperFonts &fonts, const Paper &paper, const QSizeF &page)
    : m_fonts(fonts), m_paper(withoutBlocks(paper)), m_page(page), m_ownTitle(beginsWithTitle(paper.blocks)),
      m_hasAddressee(holdsAddressee(paper.blocks)), m_width(page.width() - 2 * kSideMargin)
{
    if (m_paper.style == PaperStyle::Sheet)
        return;
    m_logo = PaperPicture::of(m_paper.letterhead.logo);
    m_partnerLogo = PaperPicture::of(m_paper.letterhead.partnerLogo);
    prepareFirst();
    prepareOthers();
}

PageHead::Flow PageHead::flow(const QString &text, const TextStyle &style, double width) const
{
    auto made = std::make_shared<TextFlow>(m_fonts, text, style);
    made->wrap(width);
    return made;
}

double PageHead::officeHeight() const
{
    const double words = m_office->height() + m_officeLines->height();
    const bool letter = m_paper.style == PaperStyle::Letter;
    const double left = letter && m_logo ? m_logoSize.height() + 1.5 + words : std::max(m_logoSize.height(), words);
    const double partner = m_partnerSize.height() + (m_partnerLogo ? 1 : 0) + m_partner->height();
    return std::max(left, partner);
}

void PageHead::prepareFirst()
{
    constexpr double logoWidth = 55;
    constexpr double partnerWidth = 60;
    constexpr double windowLeft = 100; // the letterhead stays clear of the window of an envelope
    const bool letter = m_paper.style == PaperStyle::Letter;
    const double logoHeight = letter ? 15 : 12;
    if (m_logo)
        m_logoSize = PaperPicture::fitted(m_logo->ratio(), logoWidth, logoHeight);
    if (m_partnerLogo)
        m_partnerSize = PaperPicture::fitted(m_partnerLogo->ratio(), logoWidth, logoHeight);
    const bool hasPartner = m_partnerLogo || !m_paper.letterhead.partner.isEmpty();
    double width = m_width - (hasPartner ? partnerWidth + kLogoGap : 0);
    if (letter)
        width = std::min(width, windowLeft - kSideMargin);
    else if (m_logo)
        width -= m_logoSize.width() + kLogoGap;
    m_office = flow(m_paper.letterhead.name, style::kOffice, width);
    m_officeLines = flow(letter ? m_paper.letterhead.lines.join(u'\n') : QString(), style::kNote, width);
    m_partner = flow(m_paper.letterhead.partner, style::kNote, partnerWidth);
    const double office = officeHeight();
    m_firstBottom = kTopMargin + office;
    if (letter) {
        m_firstBottom += office > 0 ? kBeat * 1.5 : kBeat;
        return;
    }
    m_title = flow(m_ownTitle ? QString() : m_paper.title, style::kTitle, m_width);
    m_subtitle = flow(m_paper.subtitle, style::kSubtitle, m_width);
    const double title = m_title->height() + m_subtitle->height();
    m_firstBottom += (office > 0 && title > 0 ? kBeat : 0) + title + kBeat / 2 + kBeat;
}

void PageHead::prepareOthers()
{
    constexpr double officeShare = 0.4;
    const auto elided = [this](const QString &text, const TextStyle &style, double width) {
        const QFontMetricsF metrics(m_fonts.font(style));
        return flow(metrics.elidedText(text.simplified(), Qt::ElideRight, width * kTwipsPerMm), style, m_width);
    };
    m_smallOffice = elided(m_paper.letterhead.name, style::kSmall.emphasised(true), m_width * officeShare);
    const double room = m_width - m_smallOffice->width() - 2 * kLogoGap - (m_logo ? 14 : 0);
    m_smallTitle = elided(m_paper.title, style::kSmall, room);
    m_smallSubtitle = elided(m_paper.subtitle, style::kSmall, room);
    const double words = std::max(m_smallOffice->height(), m_smallTitle->height() + m_smallSubtitle->height());
    m_otherBottom = kTopMargin - 2 + words + 1.2 + kBeat;
}

PageFrame PageHead::frame() const
{
    if (m_paper.style == PaperStyle::Sheet)
        return {kPlainMargin, kPlainMargin, m_page.height() - kPlainMargin};
    return {m_firstBottom, m_otherBottom, m_page.height() - kBottomMargin};
}

void PageHead::paintBehind(Canvas &canvas) const
{
    if (m_paper.watermark.isEmpty())
        return;
    constexpr double share = 0.72; // of the diagonal
    const double diagonal = std::hypot(m_page.width(), m_page.height());
    const TextStyle probe{100, 100, true};
    const TextFlow measured(m_fonts, m_paper.watermark, probe);
    const double size = std::min(130.0, probe.size * diagonal * share / std::max(measured.width(), 1.0));
    const TextFlow word(m_fonts, m_paper.watermark, {size, size, true});
    QPainter &painter = canvas.raw();
    painter.save();
    painter.translate(Canvas::twips(QPointF(m_page.width() / 2, m_page.height() / 2)));
    painter.rotate(-std::atan2(m_page.height(), m_page.width()) * 180 / M_PI);
    word.paint(canvas, {-word.width() / 2, -word.height() / 2}, word.width(), Align::Start, kWatermark);
    painter.restore();
    canvas.forget();
}

double PageHead::paintOffice(Canvas &canvas) const
{
    const bool letter = m_paper.style == PaperStyle::Letter;
    double x = kSideMargin;
    double y = kTopMargin;
    const double height = officeHeight();
    if (m_logo) {
        m_logo->paint(canvas, {{x, y}, m_logoSize});
        if (letter)
            y += m_logoSize.height() + 1.5;
        else
            x += m_logoSize.width() + kLogoGap;
    }
    if (!letter)
        y += (height - m_office->height()) / 2;
    m_office->paint(canvas, {x, y}, m_width);
    m_officeLines->paint(canvas, {x, y + m_office->height()}, m_width, Align::Start, kQuiet);
    const double right = m_page.width() - kSideMargin;
    double partnerTop = kTopMargin;
    if (m_partnerLogo) {
        m_partnerLogo->paint(canvas, {{right - m_partnerSize.width(), partnerTop}, m_partnerSize});
        partnerTop += m_partnerSize.height() + 1;
    } else if (!letter) {
        partnerTop += (height - m_partner->height()) / 2;
    }
    m_partner->paint(canvas, {kSideMargin, partnerTop}, m_width, Align::End);
    return kTopMargin + height;
}

void PageHead::paintFirst(Canvas &canvas) const
{
    double y = paintOffice(canvas);
    if (m_paper.style == PaperStyle::Letter)
        return;
    if (y > kTopMargin)
        y += kBeat;
    m_title->paint(canvas, {kSideMargin, y}, m_width);
    y += m_title->height();
    m_subtitle->paint(canvas, {kSideMargin, y}, m_width, Align::Start, kQuiet);
    const double rule = m_firstBottom - kBeat;
    canvas.line({kSideMargin, rule}, {kSideMargin + m_width, rule}, kHeadRule, kBlack);
}

void PageHead::paintOther(Canvas &canvas) const
{
    constexpr double logoHeight = 6;
    constexpr double logoWidth = 12;
    const double top = kTopMargin - 2;
    const double rule = m_otherBottom - kBeat;
    double x = kSideMargin;
    if (m_logo) {
        const QSizeF size = PaperPicture::fitted(m_logo->ratio(), logoWidth, logoHeight);
        m_logo->paint(canvas, {{x, rule - 1.2 - size.height()}, size});
        x += size.width() + 2;
    }
    m_smallOffice->paint(canvas, {x, rule - 1.2 - m_smallOffice->height()}, m_width);
    const double words = m_smallTitle->height() + m_smallSubtitle->height();
    const double y = std::max(top, rule - 1.2 - words);
    m_smallTitle->paint(canvas, {kSideMargin, y}, m_width, Align::End);
    m_smallSubtitle->paint(canvas, {kSideMargin, y + m_smallTitle->height()}, m_width, Align::End, kQuiet);
    canvas.line({kSideMargin, rule}, {kSideMargin + m_width, rule}, kHeadRule, kRule);
}

bool PageHead::hasPageNumbers(int pages) const
{
    return m_paper.style == PaperStyle::Report || (m_paper.style == PaperStyle::Letter && pages > 1);
}

void PageHead::paintFoot(Canvas &canvas, int page, int pages) const
{
    const double top = m_page.height() - kFootBaseline - points(style::kSmall.pitch);
    const auto put = [&](const QString &text, Align align) {
        if (!text.isEmpty())
            TextFlow(m_fonts, text, style::kSmall).paint(canvas, {kSideMargin, top}, m_width, align, kQuiet);
    };
    put(m_paper.editedOn, Align::Start);
    put(m_paper.reference, Align::Centre);
    if (hasPageNumbers(pages))
        put(PaperLayout::tr("page %1/%2").arg(page + 1).arg(pages), Align::End);
}

void PageHead::paint(Canvas &canvas, int page, int pages) const
{
    if (m_paper.style == PaperStyle::Sheet)
        return;
    if (page == 0)
        paintFirst(canvas);
    else
        paintOther(canvas);
    paintFoot(canvas, page, pages);
}

QString PageHead::headText(int page) const
{
    if (m_paper.style == PaperStyle::Sheet)
        return {};
    QStringList lines{m_paper.letterhead.name};
    if (page == 0 && m_paper.style == PaperStyle::Letter)
        lines << m_paper.letterhead.lines;
    if (page == 0)
        lines << m_paper.letterhead.partner;
    if (page > 0 || (m_paper.style == PaperStyle::Report && !m_ownTitle))
        lines << m_paper.title;
    if (page > 0 || m_paper.style == PaperStyle::Report)
        lines << m_paper.subtitle;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString PageHead::footText(int page, int pages) const
{
    if (m_paper.style == PaperStyle::Sheet)
        return {};
    QStringList words{m_paper.editedOn, m_paper.reference};
    if (hasPageNumbers(pages))
        words << PaperLayout::tr("page %1/%2").arg(page + 1).arg(pages);
    words.removeAll(QString());
    return words.join(u'\t');
}

} // namespace pc
