// How rows are drawn: tables with air and names elided in the middle, states with their glyph, the sidebar.
//
// Delegates read roles, whose numbers they are given, and know no model. They draw through the style.
#pragma once

#include <QStyledItemDelegate>

namespace pc {

/// Rows as high as the text plus 10, text elided in the middle; the tooltip of a cut cell is its whole text.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    /// The same height for the vertical header's default section.
    static int rowHeight(const QFontMetrics &metrics) { return metrics.height() + 10; }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// A state: glyph of its tone, then its word, in the tone's colour (HighlightedText on a selected row).
/// `toneRole` gives the number of a Tone; a cell without one is drawn as usual.
class ToneDelegate final : public RowDelegate {
    Q_OBJECT

public:
    explicit ToneDelegate(int toneRole, QObject *parent = nullptr) : RowDelegate(parent), m_toneRole(toneRole) {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_toneRole;
};

/// An entry of the sidebar: DecorationRole, DisplayRole, and a counter from `counterRole` (nothing below 1).
class SidebarDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit SidebarDelegate(int counterRole, QObject *parent = nullptr)
        : QStyledItemDelegate(parent), m_counterRole(counterRole) {}

    /// Only the icon, centred; the view then asks for new sizes (scheduleDelayedItemsLayout).
    void setIconsOnly(bool only) { m_iconsOnly = only; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_counterRole;
    bool m_iconsOnly = false;
};

} // namespace pc
