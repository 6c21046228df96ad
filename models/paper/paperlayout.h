// A4 pages made of blocks: where each piece stands, and how it is painted on any painter (PDF, printer, screen).
//
// It lays out once for a paper and paints pages in any order. Black on white; nothing is cut by the end of a page that
// one page can hold; a table's header comes back. The same layout serves the printer, the file and the preview.
// Sizes of type are laid out in twips (1/20 point) whatever the device: lines break alike on a screen and on paper.
// It paints no white ground: whoever shows a page on something else than paper fills it first. Needs a QGuiApplication.
#pragma once

#include "models/paper/paper.h"

#include <QCoreApplication>
#include <QPageRanges>
#include <QSizeF>

#include <functional>
#include <memory>

class QPainter;
class QPagedPaintDevice;

namespace pc {

class PaperLayout {
    Q_DECLARE_TR_FUNCTIONS(pc::PaperLayout)

public:
    explicit PaperLayout(const Paper &paper);
    ~PaperLayout();
    PaperLayout(PaperLayout &&) noexcept;
    PaperLayout &operator=(PaperLayout &&) noexcept;

    int pageCount() const;
    /// Size of a page in millimetres: 210 × 297, or the other way round.
    QSizeF pageSize() const;
    bool isLandscape() const { return pageSize().width() > pageSize().height(); }
    /// Paints one page, 0 the first, on a painter whose unit is the millimetre and whose origin is the corner of the sheet.
    /// A page that does not exist paints nothing.
    void paint(QPainter &painter, int page) const;
    /// The text of a page in reading order, for screen readers and search; cells are apart by a tab.
    QString text(int page) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// Paints papers one after the other on a printer or a PDF writer that has begun nothing yet; the device takes the
/// orientation of each. Its margins are none, or it prints the full page.
/// Without ranges all pages; they count through the papers, 1 the first.
/// `goOn` is asked before each paper with its number; false stops, and the answer is false. So it is when the device fails.
bool paintPapers(QPagedPaintDevice &device, const std::vector<const PaperLayout *> &papers,
                 const std::function<bool(int paper)> &goOn = {}, const QPageRanges &ranges = {});

} // namespace pc
