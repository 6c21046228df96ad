// How one exchange is drawn in a narrow list: when and how, about what, what came of it, what comes next.
//
// It reads the display texts and tones of the row's columns, changes nothing and keeps nothing. Every text is plain;
// what does not fit is elided and stands whole in the tooltip.
#pragma once

#include "views/common/delegates.h"

#include <vector>

namespace pc {

class ContactDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Piece {
        QString text;
        QPalette::ColorRole role = QPalette::Text;
        int tone = -1; ///< Number of a Tone, its glyph goes before the text; −1 for none.
        bool strong = false;
        bool beside = false; ///< At the end of the line above rather than on a line of its own.
    };
    static std::vector<Piece> pieces(const QStyleOptionViewItem &option, const QModelIndex &index, int width);
    static int widthOf(const Piece &piece, const QFont &font);
    static void draw(QPainter *painter, const QStyleOptionViewItem &option, const Piece &piece, const QRect &rect);
};

} // namespace pc
