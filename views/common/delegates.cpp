#include "views/common/delegates.h"

#include "views/common/icons.h"
#include "views/common/plaintext.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace pc {

namespace {

constexpr int kSidebarIcon = 20;

QString counterText(const QModelIndex &index, int role)
{
    const QVariant value = index.data(role);
    const qlonglong number = value.toLongLong();
    return value.isValid() && number > 0 ? QLocale().toString(number) : QString();
}

int sidebarMargin(const QFontMetrics &metrics)
{
    return metrics.height() / 2 + 2;
}

} // namespace

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(rowHeight(option.fontMetrics));
    return size;
}

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideMiddle;
    option->features &= ~QStyleOptionViewItem::WrapText; // A wrapped text is cut at its end instead.
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty() && sizeHint(option, index).width() > view->visualRect(index).width())
        text = displayText(index.data(Qt::DisplayRole), option.locale);
    QToolTip::showText(event->globalPos(), toolTipText(text), view->viewport(), view->visualRect(index));
    return true;
}

void ToneDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    bool isNumber = false;
    const int number = index.data(m_toneRole).toInt(&isNumber);
    if (!isNumber || number < 0 || number >= kToneCount)
        return;
    const auto tone = static_cast<Tone>(number);
    option->icon = toneIcon(tone);
    option->features |= QStyleOptionViewItem::HasDecoration;
    const int side = option->fontMetrics.height();
    option->decorationSize = {side, side};
    const QColor color = toneColor(tone, option->palette);
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        option->palette.setColor(group, QPalette::Text, color);
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int margin = sidebarMargin(option.fontMetrics);
    int width = kSidebarIcon + 2 * margin;
    if (!m_iconsOnly) {
        const QString text = index.data(Qt::DisplayRole).toString();
        // Room for a counter of three digits, so that the bar does not move when one appears.
        width += margin + option.fontMetrics.horizontalAdvance(text)
            + option.fontMetrics.horizontalAdvance(QStringLiteral("0000"));
    }
    return {width, 2 * option.fontMetrics.height()};
}

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QWidget *widget = option.widget;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const auto group = enabled ? QPalette::Active : QPalette::Disabled;
    const QColor ink = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::WindowText);
    const QColor muted = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::PlaceholderText);
    if (selected) {
        // A bar tells the selection without colour.
        const int inset = option.rect.height() / 5;
        const QRect bar(option.rect.left() + 3, option.rect.top() + inset, 3, option.rect.height() - 2 * inset);
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), ink);
    }

    const int margin = sidebarMargin(option.fontMetrics);
    const QRect inner = option.rect.adjusted(margin, 0, -margin, 0);
    QRect glyph(inner.left(), inner.center().y() - kSidebarIcon / 2 + 1, kSidebarIcon, kSidebarIcon);
    if (m_iconsOnly)
        glyph.moveLeft(option.rect.center().x() - kSidebarIcon / 2 + 1);
    const QIcon::Mode mode = !enabled ? QIcon::Disabled : selected ? QIcon::Selected : QIcon::Normal;
    option.icon.paint(painter, QStyle::visualRect(option.direction, option.rect, glyph), Qt::AlignCenter, mode);

    if (!m_iconsOnly) {
        const QString counter = counterText(index, m_counterRole);
        const int counterWidth = option.fontMetrics.horizontalAdvance(counter);
        const QRect right(inner.right() - counterWidth, inner.top(), counterWidth + 1, inner.height());
        const QRect label(glyph.right() + margin, inner.top(),
                          right.left() - glyph.right() - margin - (counter.isEmpty() ? 0 : margin / 2), inner.height());
        painter->save();
        painter->setFont(option.font);
        painter->setPen(ink);
        painter->drawText(QStyle::visualRect(option.direction, option.rect, label), Qt::AlignVCenter | Qt::AlignLeading
                          | Qt::TextSingleLine, option.fontMetrics.elidedText(option.text, Qt::ElideMiddle, label.width()));
        painter->setPen(muted);
        painter->drawText(QStyle::visualRect(option.direction, option.rect, right), Qt::AlignCenter, counter);
        painter->restore();
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = option.rect.adjusted(1, 1, -1, -1);
        focus.backgroundColor = option.palette.color(selected ? QPalette::Highlight : QPalette::Base);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, widget);
    }
}

} // namespace pc
