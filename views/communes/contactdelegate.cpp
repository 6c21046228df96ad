#include "views/communes/contactdelegate.h"

#include "models/contacts/contactsmodel.h"
#include "models/itemmodels/roles.h"
#include "views/common/icons.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace pc {

namespace {

int margin(const QFontMetrics &metrics) { return metrics.height() / 2; }

int lineHeight(const QFontMetrics &metrics) { return metrics.height() + 3; }

QFont strongFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QString textOf(const QModelIndex &index, int column) { return index.siblingAtColumn(column).data().toString(); }

int toneOf(const QModelIndex &index, int column)
{
    const QVariant tone = index.siblingAtColumn(column).data(ToneRole);
    return tone.isValid() ? tone.toInt() : -1;
}

} // namespace

std::vector<ContactDelegate::Piece> ContactDelegate::pieces(const QStyleOptionViewItem &option,
                                                            const QModelIndex &index, int width)
{
    std::vector<Piece> found;
    const QString when = tr("%1 · %2", "date and channel of an exchange")
                             .arg(textOf(index, ContactsModel::Date), textOf(index, ContactsModel::Channel));
    found.push_back({when, QPalette::PlaceholderText});
    const Piece subject{.text = textOf(index, ContactsModel::Subject), .strong = true};
    found.push_back(subject);
    if (Piece outcome{.text = textOf(index, ContactsModel::Outcome), .tone = toneOf(index, ContactsModel::Outcome)};
        !outcome.text.isEmpty()) {
        const int gap = option.fontMetrics.height();
        outcome.beside = widthOf(subject, option.font) + gap + widthOf(outcome, option.font) <= width;
        found.push_back(outcome);
    }
    if (const QString step = textOf(index, ContactsModel::NextStep); !step.isEmpty()) {
        const QString arrow = option.direction == Qt::RightToLeft ? QStringLiteral("← ") : QStringLiteral("→ ");
        found.push_back({.text = arrow + step, .tone = toneOf(index, ContactsModel::NextStep)});
    }
    return found;
}

int ContactDelegate::widthOf(const Piece &piece, const QFont &font)
{
    const QFontMetrics metrics(piece.strong ? strongFont(font) : font);
    const int glyph = piece.tone < 0 ? 0 : metrics.height() + metrics.height() / 3;
    return glyph + metrics.horizontalAdvance(piece.text) + 1;
}

QSize ContactDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int inner = (view ? view->viewport()->width() : option.rect.width()) - 2 * margin(option.fontMetrics);
    int lines = 0;
    for (const Piece &piece : pieces(option, index, inner))
        lines += piece.beside ? 0 : 1;
    // The width is the view's; the rows only say how high they are.
    return {0, lines * lineHeight(option.fontMetrics) + margin(option.fontMetrics) + 1};
}

void ContactDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);

    const int side = margin(option.fontMetrics);
    const int high = lineHeight(option.fontMetrics);
    const QRect inner = option.rect.adjusted(side, side / 2, -side, 0);
    QRect line(inner.left(), inner.top() - high, inner.width(), high);
    painter->save();
    for (const Piece &piece : pieces(option, index, inner.width())) {
        QRect place = line;
        if (piece.beside)
            place.setLeft(inner.right() - widthOf(piece, option.font));
        else
            place = line = line.translated(0, high);
        draw(painter, option, piece, QStyle::visualRect(option.direction, inner, place));
    }
    if (!option.state.testFlag(QStyle::State_Selected)) {
        const QColor base = option.palette.color(QPalette::Base);
        painter->setPen(blend(base, option.palette.color(QPalette::Text), 0.15));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = option.rect.adjusted(1, 1, -1, -1);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        focus.backgroundColor = option.palette.color(selected ? QPalette::Highlight : QPalette::Base);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

void ContactDelegate::draw(QPainter *painter, const QStyleOptionViewItem &option, const Piece &piece, const QRect &rect)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto group = !option.state.testFlag(QStyle::State_Enabled) ? QPalette::Disabled
        : option.state.testFlag(QStyle::State_Active)                ? QPalette::Active
                                                                     : QPalette::Inactive;
    const bool toned = piece.tone >= 0 && piece.tone < kToneCount;
    QColor ink = option.palette.color(group, selected ? QPalette::HighlightedText : piece.role);
    QRect room = rect;
    const QFont font = piece.strong ? strongFont(option.font) : option.font;
    const QFontMetrics metrics(font);
    if (toned) {
        const auto tone = static_cast<Tone>(piece.tone);
        if (!selected && group != QPalette::Disabled)
            ink = toneColor(tone, option.palette);
        const int side = metrics.height();
        const QRect glyph =
            QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter, {side, side}, rect);
        toneIcon(tone).paint(painter, glyph, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        if (option.direction == Qt::RightToLeft)
            room.setRight(glyph.left() - side / 3);
        else
            room.setLeft(glyph.right() + side / 3);
    }
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                      metrics.elidedText(piece.text, Qt::ElideMiddle, room.width()));
}

} // namespace pc
