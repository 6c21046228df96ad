// The pages of a paper, one under the other, as they will be printed: white in every appearance.
//
// Zoom by Ctrl and the wheel, Ctrl++, Ctrl+− and Ctrl+0; Page Up, Page Down, Home and End. Pages are drawn when they come
// into sight and kept while the zoom stays. It shows; it neither prints nor saves.
#pragma once

#include "models/paper/paperlayout.h"

#include <QAbstractScrollArea>
#include <QCache>

#include <optional>

namespace pc {

class PaperView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    enum class Fit { Width, Page, Free };

    static constexpr double kSmallest = 0.5; ///< 50 %
    static constexpr double kLargest = 4.0;

    explicit PaperView(QWidget *parent = nullptr);
    ~PaperView() override;

    /// Shows another paper from its first page; the zoom stays.
    void setPaper(const Paper &paper);
    /// The same place of the same paper after a change, as far as there still is one.
    void updatePaper(const Paper &paper);
    void clear();

    int pageCount() const;
    /// 0 the first; -1 without a paper.
    int currentPage() const { return m_current; }
    void showPage(int page);
    /// "page 2 of 9"; empty without a paper.
    QString pageLabel() const;
    QString pageText(int page) const;

    Fit fit() const { return m_fit; }
    void setFit(Fit fit);
    /// 1: as large as the paper itself.
    double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    void zoomIn() { stepZoom(1); }
    void zoomOut() { stepZoom(-1); }

    QSize sizeHint() const override;

    /// The first page on white with a thin frame, as large as fits `size` (device independent pixels).
    static QImage thumbnail(const Paper &paper, const QSize &size, qreal ratio);

Q_SIGNALS:
    void pageChanged(int page, int count);
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void take(const Paper &paper);
    void stepZoom(int steps);
    void zoomAround(double zoom, const QPointF &still);
    void relayout();
    double fittingZoom() const;
    QSizeF pagePixels() const; ///< of a page at the present zoom
    double pageStep() const;
    QRectF pageRect(int page) const; ///< in the viewport
    void noticePage();
    void tell();
    void paintPage(QPainter &painter, int page, const QRectF &rect);
    QImage drawn(int page, const QSize &pixels) const;

    std::optional<PaperLayout> m_layout;
    QString m_title;
    Fit m_fit = Fit::Width;
    double m_zoom = 1;
    int m_current = -1;
    QCache<int, QImage> m_drawn; ///< by page; cost in KiB
};

} // namespace pc
