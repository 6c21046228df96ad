// Head and foot of the pages of a paper, the letterhead of its first page, and the word behind the text.
#pragma once

#include "models/paper/paginator.h"
#include "models/paper/paper.h"
#include "models/paper/paperimages.h"
#include "models/paper/textflow.h"

namespace pc {

class PageHead {
public:
    PageHead(const PaperFonts &fonts, const Paper &paper, const QSizeF &page);

    /// What head and foot leave to the text.
    PageFrame frame() const;
    void paintBehind(Canvas &canvas) const;
    void paint(Canvas &canvas, int page, int pages) const;
    /// Head and foot in words.
    QString headText(int page) const;
    QString footText(int page, int pages) const;

private:
    using Flow = std::shared_ptr<TextFlow>;
    using Picture = std::shared_ptr<const PaperPicture>;

    Flow flow(const QString &text, const TextStyle &style, double width) const;
    void prepareFirst();
    void prepareOthers();
    double paintOffice(Canvas &canvas) const;
    void paintFirst(Canvas &canvas) const;
    void paintOther(Canvas &canvas) const;
    void paintFoot(Canvas &canvas, int page, int pages) const;
    bool hasPageNumbers(int pages) const;
    double officeHeight() const;

    const PaperFonts &m_fonts;
    Paper m_paper; ///< without its blocks
    QSizeF m_page;
    bool m_ownTitle = false; ///< its blocks begin with a title
    bool m_hasAddressee = false;
    double m_width = 0;
    double m_firstBottom = 0;
    double m_otherBottom = 0;
    Picture m_logo;
    Picture m_partnerLogo;
    QSizeF m_logoSize;
    QSizeF m_partnerSize;
    Flow m_office;
    Flow m_officeLines;
    Flow m_partner;
    Flow m_title;
    Flow m_subtitle;
    Flow m_smallOffice;
    Flow m_smallTitle;
    Flow m_smallSubtitle;
};

} // namespace pc
