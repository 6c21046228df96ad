#include "views/common/lookuplist.h"

#include "views/common/delegates.h"
#include "views/common/tonenote.h"

#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace pc {

namespace {

constexpr int kRowsShown = 8;
constexpr int kDetailRole = Qt::UserRole + 1;

// The label, then its detail dimmed.
class ChoiceRow final : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        RowDelegate::paint(painter, option, index);
        const int used =
            option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * option.fontMetrics.averageCharWidth();
        const QRect right = option.rect.adjusted(used, 0, -option.fontMetrics.averageCharWidth(), 0);
        if (right.width() <= 0)
            return;
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        const QString detail =
            option.fontMetrics.elidedText(index.data(kDetailRole).toString(), Qt::ElideRight, right.width());
        painter->drawText(QStyle::visualRect(option.direction, option.rect, right),
                          Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, detail);
    }
};

} // namespace

LookupList::LookupList(QWidget *field)
    : QFrame(field), m_field(field), m_view(new QListView(this)), m_model(new QStandardItemModel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ChoiceRow(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_view);
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { Q_EMIT taken(index.row()); });
    hide();
}

void LookupList::setName(const QString &name) { m_view->setAccessibleName(name); }

void LookupList::open(const std::vector<LookupChoice> &choices)
{
    m_choices = choices;
    m_model->clear();
    for (const LookupChoice &choice : m_choices) {
        auto *item = new QStandardItem(choice.label);
        item->setData(choice.detail, kDetailRole);
        m_model->appendRow(item);
    }
    m_view->setCurrentIndex({});
    if (m_choices.empty()) {
        hide();
        return;
    }
    place();
    show();
    raise();
}

// Over the window, so that a scrolled form or a small group box does not cut it.
void LookupList::place()
{
    QWidget *window = m_field->window();
    if (parentWidget() != window)
        setParent(window);
    const int wanted = std::min(static_cast<int>(m_choices.size()), kRowsShown) * RowDelegate::rowHeight(fontMetrics())
        + 2 * frameWidth();
    const QPoint top = m_field->mapTo(window, QPoint(0, 0));
    const int above = top.y();
    const int below = window->height() - top.y() - m_field->height();
    const bool opensDown = below >= wanted || below >= above;
    const int height = std::min(wanted, opensDown ? below : above);
    setGeometry(top.x(), opensDown ? top.y() + m_field->height() : above - height, m_field->width(), height);
}

int LookupList::currentRow() const { return m_view->currentIndex().row(); }

void LookupList::move(int rows)
{
    const int count = static_cast<int>(m_choices.size());
    if (count == 0)
        return;
    const int now = currentRow();
    const int next = now < 0 ? (rows > 0 ? 0 : count - 1) : (now + rows % count + count) % count;
    m_view->setCurrentIndex(m_model->index(next, 0));
    const LookupChoice &choice = m_choices[static_cast<size_t>(next)];
    announce(m_view, choice.detail.isEmpty() ? choice.label : choice.label + QStringLiteral(" — ") + choice.detail);
}

} // namespace pc
