#include "views/documents/templatelabels.h"

#include "views/common/theme.h"
#include "views/documents/templatedocument.h"

#include <QPainter>

namespace pc {

namespace {

constexpr qreal kPadding = 6;
constexpr qreal kWidest = 320; // of a name; a longer one is cut in the middle

QFont fontOf(const QTextDocument *document, const QTextFormat &format)
{
    QFont font = document->defaultFont();
    const QTextCharFormat character = format.toCharFormat();
    font.setWeight(static_cast<QFont::Weight>(character.fontWeight()));
    font.setItalic(character.fontItalic());
    return font;
}

} // namespace

QSizeF TemplateLabels::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    const QFontMetricsF metrics(fontOf(document, format));
    const qreal width = metrics.horizontalAdvance(format.stringProperty(TemplateDocument::Label));
    return {std::min(width, kWidest) + 2 * kPadding + 2, metrics.height() + 2};
}

void TemplateLabels::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int,
                                const QTextFormat &format)
{
    const QFont font = fontOf(document, format);
    // Its words stand on the line of the others.
    const QRectF box = rect.translated(0, -QFontMetricsF(font).xHeight() / 4);
    const QPalette palette = m_widget->palette();
    const bool isStructure = format.boolProperty(TemplateDocument::IsStructure);
    const bool isContrast = isHighContrast(palette);
    const QColor tone = isStructure ? toneColor(Tone::Special, palette) : toneColor(Tone::Info, palette);
    const QColor base = palette.color(QPalette::Base);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF pill = box.adjusted(1.5, 1.5, -1.5, -0.5);
    painter->setPen(QPen(isContrast ? palette.color(QPalette::Text) : blend(base, tone, 0.6), 1));
    painter->setBrush(isContrast ? base : blend(base, tone, isStructure ? 0.06 : 0.14));
    // A condition is told from a field by its corners, not by its colour alone.
    const qreal radius = isStructure ? 2 : pill.height() / 2;
    painter->drawRoundedRect(pill, radius, radius);
    painter->setFont(font);
    painter->setPen(palette.color(QPalette::Text));
    const QString text = QFontMetricsF(font).elidedText(format.stringProperty(TemplateDocument::Label), Qt::ElideMiddle,
                                                        box.width() - 2 * kPadding + 1);
    painter->drawText(box, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter->restore();
}

} // namespace pc
