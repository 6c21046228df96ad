#include "views/proposals/markedtext.h"

#include "views/common/theme.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace pc {

namespace {
constexpr double kTint = 0.25;
constexpr int kLeastCharacters = 20;
} // namespace

MarkedText::MarkedText(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MarkedText::setText(const QString &text, const std::vector<Mark> &marks)
{
    m_text = text;
    m_text.replace(u'\n', QChar::LineSeparator); // as many characters: the marks keep their places
    m_marks = marks;
    setAccessibleName(text);
    updateGeometry();
    update();
}

qreal MarkedText::layOut(QTextLayout &layout, int width) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layoutDirection());
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const Mark &mark : m_marks) {
        QTextCharFormat format;
        format.setFontUnderline(true);
        if (!mark.quiet) {
            format.setFontWeight(QFont::DemiBold);
            format.setBackground(blend(palette().color(QPalette::Base), toneColor(Tone::Attention, palette()), kTint));
        }
        formats.push_back({mark.start, mark.length, format});
    }
    layout.setFormats(formats);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

int MarkedText::heightForWidth(int width) const
{
    QTextLayout layout(m_text, font());
    return static_cast<int>(std::ceil(layOut(layout, width)));
}

QSize MarkedText::sizeHint() const
{
    const int wanted = 2 * kLeastCharacters * fontMetrics().averageCharWidth();
    return {wanted, heightForWidth(wanted)};
}

QSize MarkedText::minimumSizeHint() const
{
    return {kLeastCharacters * fontMetrics().averageCharWidth(), fontMetrics().lineSpacing()};
}

void MarkedText::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    QTextLayout layout(m_text, font());
    layOut(layout, width());
    layout.draw(&painter, {0, 0});
}

void MarkedText::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    update();
}

} // namespace pc
