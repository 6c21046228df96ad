// How the cells of a month are drawn: the hours, under them the sign of their state, rest days shaded; the quota as a bar.
//
// It reads roles of MonthGridModel and asks the palette for every colour.
#pragma once

#include "views/common/delegates.h"

namespace pc {

class MonthCellDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Two lines of text and air.
    static int rowHeight(const QFontMetrics &metrics) { return 2 * metrics.height() + 8; }

private:
    static void paintBar(QPainter *painter, const QStyleOptionViewItem &option, const QRect &room,
                         const QModelIndex &index);
};

} // namespace pc
