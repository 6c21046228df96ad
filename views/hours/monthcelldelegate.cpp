#include "views/hours/monthcelldelegate.h"

#include "models/hours/monthgridmodel.h"
#include "models/itemmodels/roles.h"
#include "views/common/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>

namespace pc {

namespace {

constexpr int kSide = 2; // between text and the lines of the grid, in pixels
constexpr int kBarHeight = 6;

QColor inkOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant tone = index.data(ToneRole);
    if (!tone.isValid())
        return option.palette.color(QPalette::Text);
    return toneColor(static_cast<Tone>(tone.toInt()), option.palette);
}

} // namespace

void MonthCellDelegate::paintBar(QPainter *painter, const QStyleOptionViewItem &option, const QRect &room,
                                 const QModelIndex &index)
{
    const double share = index.data(MonthGridModel::ShareRole).toDouble();
    QRect frame = room.adjusted(kSide, 0, -kSide, 0);
    frame.setTop(frame.bottom() - kBarHeight);
    frame.setHeight(kBarHeight);
    painter->setPen(edgeColor(option.palette));
    painter->setBrush(option.palette.base());
    painter->drawRect(frame.adjusted(0, 0, -1, -1));
    QRect part = frame.adjusted(1, 1, -1, -1);
    const int wide = qRound(part.width() * share);
    if (option.direction == Qt::RightToLeft)
        part.setLeft(part.right() - wide + 1);
    else
        part.setWidth(wide);
    painter->fillRect(part, inkOf(option, index));
}

void MonthCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString text = option.text;
    option.text.clear();
    if (index.data(MonthGridModel::RestDayRole).toBool())
        option.backgroundBrush =
            blend(option.palette.color(QPalette::Base), option.palette.color(QPalette::Text), 0.09);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor plain = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QVariant share = index.data(MonthGridModel::ShareRole);
    const QString symbol = index.data(MonthGridModel::SymbolRole).toString();
    const QRect room = option.rect.adjusted(kSide, 3, -kSide, -4);
    const QRect upper(room.topLeft(), QSize(room.width(), option.fontMetrics.height()));
    painter->save();
    painter->setFont(option.font);
    painter->setPen(share.isValid() && !selected ? inkOf(option, index) : plain);
    const int align = symbol.isEmpty() && !share.isValid() ? Qt::AlignVCenter : Qt::AlignTop;
    painter->drawText(share.isValid() || !symbol.isEmpty() ? upper : room, Qt::AlignRight | align | Qt::TextSingleLine,
                      text);
    if (!symbol.isEmpty()) {
        painter->setPen(selected ? plain : inkOf(option, index));
        painter->drawText(room, Qt::AlignRight | Qt::AlignBottom | Qt::TextSingleLine, symbol);
    }
    if (share.isValid())
        paintBar(painter, option, option.rect.adjusted(0, 0, 0, -4), index);
    painter->restore();
}

QSize MonthCellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int wide = option.fontMetrics.horizontalAdvance(index.data().toString());
    return {wide + 8 * kSide, rowHeight(option.fontMetrics)};
}

QWidget *MonthCellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    Q_UNUSED(option)
    auto *editor = new QLineEdit(parent);
    editor->setFrame(false);
    editor->setAlignment(Qt::AlignRight);
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    return editor;
}

} // namespace pc
