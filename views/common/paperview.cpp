#include "views/common/paperview.h"

#include "views/common/theme.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace pc {

namespace {

constexpr int kGap = 12;                 // pixels around and between pages
constexpr double kMmPerInch = 25.4;
constexpr int kKeptKib = 96 * 1024;      // of drawn pages
constexpr qint64 kLargestKept = 12'000'000; // pixels; a larger page is drawn anew where it is seen
constexpr std::array kSteps{0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0};

// A document for screen readers: its name, and the text of the page in front.
class PaperFace final : public QAccessibleWidget {
public:
    explicit PaperFace(PaperView *view) : QAccessibleWidget(view, QAccessible::Document) {}

    QString text(QAccessible::Text part) const override
    {
        const auto *view = static_cast<const PaperView *>(widget());
        return part == QAccessible::Value ? view->pageText(view->currentPage()) : QAccessibleWidget::text(part);
    }
};

QAccessibleInterface *faceOf(const QString &, QObject *object)
{
    auto *view = qobject_cast<PaperView *>(object);
    return view ? new PaperFace(view) : nullptr;
}

void drawPage(QPainter &painter, const PaperLayout &layout, int page, const QRectF &rect)
{
    painter.save();
    painter.translate(rect.topLeft());
    const double scale = rect.width() / layout.pageSize().width();
    painter.scale(scale, scale);
    layout.paint(painter, page);
    painter.restore();
}

// Next to white pages: a grey that is neither the window nor the page.
QColor groundOf(const QPalette &palette)
{
    constexpr double share = 0.14;
    return blend(palette.color(QPalette::Window), isDark(palette) ? Qt::black : palette.color(QPalette::WindowText), share);
}

} // namespace

PaperView::PaperView(QWidget *parent) : QAbstractScrollArea(parent), m_drawn(kKeptKib)
{
    [[maybe_unused]] static const bool known = [] {
        QAccessible::installFactory(&faceOf);
        return true;
    }();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages"));
    // Its width does not depend on the number of pages, so that fitting it is stable.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    relayout();
}

PaperView::~PaperView() = default;

void PaperView::take(const Paper &paper)
{
    m_layout.emplace(paper);
    m_title = paper.title;
    m_drawn.clear();
    relayout();
}

void PaperView::setPaper(const Paper &paper)
{
    take(paper);
    verticalScrollBar()->setValue(0);
    m_current = -1;
    noticePage();
    viewport()->update();
}

void PaperView::updatePaper(const Paper &paper)
{
    const int place = verticalScrollBar()->value();
    take(paper);
    verticalScrollBar()->setValue(place);
    m_current = -1;
    noticePage();
    viewport()->update();
}

void PaperView::clear()
{
    m_layout.reset();
    m_title.clear();
    m_drawn.clear();
    relayout();
    noticePage();
    viewport()->update();
}

int PaperView::pageCount() const
{
    return m_layout ? m_layout->pageCount() : 0;
}

QString PaperView::pageText(int page) const
{
    return m_layout ? m_layout->text(page) : QString();
}

QString PaperView::pageLabel() const
{
    return m_layout ? tr("page %1 of %2").arg(m_current + 1).arg(pageCount()) : QString();
}

void PaperView::showPage(int page)
{
    if (m_layout)
        verticalScrollBar()->setValue(static_cast<int>(std::lround(std::clamp(page, 0, pageCount() - 1) * pageStep())));
}

QSizeF PaperView::pagePixels() const
{
    if (!m_layout)
        return {};
    return m_layout->pageSize() * (m_zoom * logicalDpiX() / kMmPerInch);
}

double PaperView::pageStep() const
{
    return std::round(pagePixels().height()) + kGap;
}

QRectF PaperView::pageRect(int page) const
{
    const QSizeF size(std::round(pagePixels().width()), std::round(pagePixels().height()));
    const double free = viewport()->width() - size.width();
    const double x = free > 2 * kGap ? std::floor(free / 2) : kGap - horizontalScrollBar()->value();
    return {QPointF(x, kGap + page * pageStep() - verticalScrollBar()->value()), size};
}

double PaperView::fittingZoom() const
{
    const QSizeF whole = m_layout->pageSize() * (logicalDpiX() / kMmPerInch);
    const double byWidth = (viewport()->width() - 2 * kGap) / whole.width();
    const double byHeight = (viewport()->height() - 2 * kGap) / whole.height();
    // Fitting may go below the smallest zoom that is offered, never below what can be drawn.
    constexpr double least = 0.05;
    return std::clamp(m_fit == Fit::Page ? std::min(byWidth, byHeight) : byWidth, least, kLargest);
}

void PaperView::relayout()
{
    const double before = m_zoom;
    if (m_layout && m_fit != Fit::Free)
        m_zoom = fittingZoom();
    if (before != m_zoom)
        m_drawn.clear();
    const QSize seen = viewport()->size();
    const int width = m_layout ? static_cast<int>(std::lround(pagePixels().width())) + 2 * kGap : 0;
    const int height = m_layout ? static_cast<int>(pageCount() * pageStep()) + kGap : 0;
    horizontalScrollBar()->setRange(0, std::max(0, width - seen.width()));
    horizontalScrollBar()->setPageStep(seen.width());
    verticalScrollBar()->setRange(0, std::max(0, height - seen.height()));
    verticalScrollBar()->setPageStep(seen.height());
    const int line = fontMetrics().height();
    horizontalScrollBar()->setSingleStep(2 * line);
    verticalScrollBar()->setSingleStep(2 * line);
    if (before != m_zoom)
        Q_EMIT zoomChanged(m_zoom);
}

void PaperView::setFit(Fit fit)
{
    const int page = m_current;
    m_fit = fit;
    relayout();
    if (page >= 0)
        showPage(page);
    noticePage();
    viewport()->update();
}

void PaperView::setZoom(double zoom)
{
    zoomAround(zoom, QPointF(viewport()->width() / 2.0, 0));
}

void PaperView::stepZoom(int steps)
{
    constexpr double same = 0.005;
    double zoom = m_zoom;
    if (steps > 0) {
        const auto next = std::find_if(kSteps.begin(), kSteps.end(), [&](double step) { return step > m_zoom + same; });
        zoom = next == kSteps.end() ? kLargest : *next;
    } else {
        const auto next = std::find_if(kSteps.rbegin(), kSteps.rend(), [&](double step) { return step < m_zoom - same; });
        zoom = next == kSteps.rend() ? kSmallest : *next;
    }
    setZoom(zoom);
}

void PaperView::zoomAround(double zoom, const QPointF &still)
{
    const double before = m_zoom;
    const QPointF place(horizontalScrollBar()->value() + still.x(), verticalScrollBar()->value() + still.y());
    m_fit = Fit::Free;
    m_zoom = std::clamp(zoom, kSmallest, kLargest);
    if (m_zoom == before)
        return;
    m_drawn.clear();
    relayout();
    const double factor = m_zoom / before;
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(place.x() * factor - still.x())));
    verticalScrollBar()->setValue(static_cast<int>(std::lround(place.y() * factor - still.y())));
    noticePage();
    viewport()->update();
    Q_EMIT zoomChanged(m_zoom);
}

// The page most of the upper half of the view belongs to.
void PaperView::noticePage()
{
    int page = -1;
    if (m_layout) {
        const double middle = verticalScrollBar()->value() + viewport()->height() / 3.0;
        page = std::clamp(static_cast<int>(middle / pageStep()), 0, pageCount() - 1);
        if (verticalScrollBar()->value() == verticalScrollBar()->maximum() && verticalScrollBar()->maximum() > 0)
            page = pageCount() - 1;
    }
    if (page == m_current)
        return;
    m_current = page;
    tell();
    Q_EMIT pageChanged(m_current, pageCount());
}

void PaperView::tell()
{
    setAccessibleName(m_title.isEmpty() ? tr("Pages") : tr("Pages of “%1”").arg(m_title));
    setAccessibleDescription(m_layout ? pageLabel() + u'\n' + pageText(m_current) : QString());
}

QImage PaperView::drawn(int page, const QSize &pixels) const
{
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawPage(painter, *m_layout, page, QRectF(QPointF(), QSizeF(pixels)));
    return image;
}

void PaperView::paintPage(QPainter &painter, int page, const QRectF &rect)
{
    const double ratio = devicePixelRatioF();
    const QSize pixels = (rect.size() * ratio).toSize();
    if (qint64(pixels.width()) * pixels.height() > kLargestKept) {
        painter.fillRect(rect, Qt::white);
        painter.setClipRect(rect);
        drawPage(painter, *m_layout, page, rect);
        painter.setClipping(false);
        return;
    }
    QImage *image = m_drawn.object(page);
    if (!image || image->size() != pixels) {
        auto made = std::make_unique<QImage>(drawn(page, pixels));
        made->setDevicePixelRatio(ratio);
        painter.drawImage(rect.topLeft(), *made);
        const auto kib = static_cast<qsizetype>(made->sizeInBytes() / 1024);
        m_drawn.insert(page, made.release(), kib);
        return;
    }
    painter.drawImage(rect.topLeft(), *image);
}

void PaperView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), groundOf(palette()));
    if (!m_layout)
        return;
    const int first = std::max(0, static_cast<int>((verticalScrollBar()->value() - kGap) / pageStep()));
    for (int page = first; page < pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (rect.top() > viewport()->height())
            break;
        if (!rect.intersects(QRectF(event->rect())))
            continue;
        paintPage(painter, page, rect);
        painter.setPen(edgeColor(palette()));
        painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const double share = m_layout ? verticalScrollBar()->value() / pageStep() : 0;
    relayout();
    if (m_layout && m_fit != Fit::Free)
        verticalScrollBar()->setValue(static_cast<int>(std::lround(share * pageStep())));
    noticePage();
}

void PaperView::scrollContentsBy(int, int)
{
    viewport()->update();
    noticePage();
}

void PaperView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tell();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        relayout();
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    if (event->matches(QKeySequence::ZoomIn) || (event->key() == Qt::Key_Equal && event->modifiers() == Qt::ControlModifier))
        zoomIn();
    else if (event->matches(QKeySequence::ZoomOut))
        zoomOut();
    else if (event->key() == Qt::Key_0 && event->modifiers().testFlag(Qt::ControlModifier))
        setFit(Fit::Width);
    else if (event->key() == Qt::Key_Home)
        bar->setValue(0);
    else if (event->key() == Qt::Key_End)
        bar->setValue(bar->maximum());
    else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
        bar->triggerAction(QScrollBar::SliderPageStepAdd);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PaperView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    constexpr double turn = 120; // eighths of a degree a notch
    constexpr double perNotch = 1.1;
    zoomAround(m_zoom * std::pow(perNotch, event->angleDelta().y() / turn), event->position());
    event->accept();
}

QSize PaperView::sizeHint() const
{
    const int line = fontMetrics().height();
    return {28 * line, 36 * line};
}

QImage PaperView::thumbnail(const Paper &paper, const QSize &size, qreal ratio)
{
    const PaperLayout layout(paper);
    const QSize pixels = layout.pageSize().scaled(QSizeF(size) * ratio, Qt::KeepAspectRatio).toSize();
    QImage image(pixels.expandedTo(QSize(1, 1)), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawPage(painter, layout, 0, QRectF(QPointF(), QSizeF(image.size())));
    painter.setPen(QPen(QColor(Qt::gray), ratio));
    painter.drawRect(QRectF(image.rect()).adjusted(ratio / 2, ratio / 2, -ratio / 2, -ratio / 2));
    painter.end();
    image.setDevicePixelRatio(ratio);
    return image;
}

} // namespace pc
