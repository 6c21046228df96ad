#include "views/common/facetpopup.h"

#include "views/common/delegates.h"
#include "views/common/plaintext.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace pc {

namespace {

constexpr int kRowsShown = 12; // More values than that come with a search field.

// A tick, a label and, at the right, the count; a click anywhere on the row ticks.
class ValueDelegate final : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = RowDelegate::sizeHint(option, index);
        size.rwidth() += countWidth(option.fontMetrics, index);
        return size;
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        RowDelegate::paint(painter, option, index);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRect right = option.rect.adjusted(0, 0, -option.fontMetrics.height() / 2, 0);
        painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->drawText(QStyle::visualRect(option.direction, option.rect, right),
                          Qt::AlignVCenter | Qt::AlignTrailing | Qt::TextSingleLine, countOf(index));
    }
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override
    {
        if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick)
            return false;
        if (event->type() != QEvent::MouseButtonRelease)
            return RowDelegate::editorEvent(event, model, option, index);
        const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }

private:
    static QString countOf(const QModelIndex &index)
    {
        return QLocale().toString(index.data(FacetModel::CountRole).toLongLong());
    }
    static int countWidth(const QFontMetrics &metrics, const QModelIndex &index)
    {
        return metrics.horizontalAdvance(countOf(index)) + 2 * metrics.height();
    }
};

} // namespace

FacetPopup::FacetPopup(QWidget *chip)
    : QFrame(chip, Qt::Popup), m_search(new QLineEdit(this)), m_list(new QListView(this)),
      m_nothing(mutedLabel(tr("No value matches."), this)), m_clear(new QPushButton(tr("Clear"), this))
{
    setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    const int pad = fontMetrics().height() / 3;
    column->setContentsMargins(pad, pad, pad, pad);
    column->setSpacing(pad);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    column->addWidget(m_clear, 0, Qt::AlignLeft);

    m_search->setPlaceholderText(tr("Search the values"));
    m_search->setAccessibleName(tr("Search the values"));
    m_search->setClearButtonEnabled(true);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ValueDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_clear->setAutoDefault(false);
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);

    connect(m_search, &QLineEdit::textChanged, this, &FacetPopup::narrow);
    connect(m_clear, &QPushButton::clicked, this, &FacetPopup::clearClicked);
    connect(&m_model, &FacetModel::toggled, this, &FacetPopup::toggled);
}

void FacetPopup::setFacet(const Facet &facet)
{
    const QString current = m_list->currentIndex().data(FacetModel::KeyRole).toString();
    m_model.setValues(facet.values);
    m_list->setAccessibleName(facet.label);
    m_clear->setEnabled(facet.hasSelection());
    if (m_list->currentIndex().isValid() || current.isEmpty())
        return;
    const auto found = m_model.match(m_model.index(0), FacetModel::KeyRole, current, 1, Qt::MatchExactly);
    m_list->setCurrentIndex(found.value(0, m_model.index(0)));
}

void FacetPopup::openBelowChip()
{
    m_search->clear();
    m_search->setVisible(m_model.total() > kRowsShown);
    narrow({});
    fit();
    show();
    if (m_search->isHidden())
        m_list->setFocus(Qt::PopupFocusReason);
    else
        m_search->setFocus(Qt::PopupFocusReason);
}

void FacetPopup::fit()
{
    const QWidget *chip = parentWidget();
    const int rows = std::clamp(m_model.rowCount(), 1, kRowsShown);
    const int widest = m_list->sizeHintForColumn(0) + m_list->verticalScrollBar()->sizeHint().width();
    m_list->setFixedHeight(rows * RowDelegate::rowHeight(m_list->fontMetrics()));
    layout()->activate();
    const QRect screen = chip->screen()->availableGeometry();
    QSize size = sizeHint();
    size.setWidth(std::max({widest + size.width() - m_list->sizeHint().width(), widest + 2 * fontMetrics().height(),
                            chip->width()}));
    size = size.boundedTo(screen.size());
    QPoint at = chip->mapToGlobal(QPoint(chip->isRightToLeft() ? chip->width() - size.width() : 0, chip->height()));
    if (at.y() + size.height() > screen.bottom())
        at.setY(qMax(screen.top(), chip->mapToGlobal(QPoint()).y() - size.height()));
    at.setX(std::clamp(at.x(), screen.left(), qMax(screen.left(), screen.right() - size.width())));
    setGeometry(QRect(at, size));
}

void FacetPopup::narrow(const QString &typed)
{
    m_model.setFilter(typed);
    m_list->setCurrentIndex(m_model.index(0));
    m_nothing->setVisible(m_model.rowCount() == 0);
}

bool FacetPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (watched == m_search ? keyInSearch(*key) : keyInList(*key))
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

bool FacetPopup::keyInSearch(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Down) {
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        toggleCurrent();
        m_search->selectAll(); // The next word replaces this one.
        return true;
    }
    return false;
}

bool FacetPopup::keyInList(QKeyEvent &key)
{
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        toggleCurrent();
        return true;
    }
    if (key.key() == Qt::Key_Up && m_list->currentIndex().row() <= 0 && !m_search->isHidden()) {
        m_search->setFocus(Qt::BacktabFocusReason);
        return true;
    }
    const bool plain = !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && !key.text().isEmpty() && key.text().at(0).isLetterOrNumber()) {
        m_search->show();
        m_search->setFocus(Qt::OtherFocusReason);
        m_search->insert(key.text());
        return true;
    }
    return false;
}

void FacetPopup::toggleCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid()) {
        const bool checked = current.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_model.setData(current, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
}

void FacetPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void FacetPopup::mousePressEvent(QMouseEvent *event)
{
    // A press on the chip closes the popup; replayed, it would open it again.
    const QWidget *chip = parentWidget();
    const QRect there(chip->mapToGlobal(QPoint()), chip->size());
    setAttribute(Qt::WA_NoMouseReplay, there.contains(event->globalPosition().toPoint()));
    QFrame::mousePressEvent(event);
}

void FacetPopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    Q_EMIT closed();
}

} // namespace pc
