#include "views/shell/sidebar.h"

#include "models/base/localise.h"
#include "views/common/delegates.h"
#include "views/common/icons.h"
#include "views/common/page.h"

#include <QEvent>

namespace pc {

namespace {
constexpr int kCounterRole = Qt::UserRole + 1;
constexpr int kIconSide = 20;
} // namespace

Sidebar::Sidebar(QWidget *parent) : QListWidget(parent), m_delegate(new SidebarDelegate(kCounterRole, this))
{
    setAccessibleName(tr("Pages"));
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setIconSize({kIconSide, kIconSide});
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(true);
}

void Sidebar::addPlace(const QString &iconName, const QString &title)
{
    auto *entry = new QListWidgetItem(icon(iconName), title, this);
    entry->setToolTip(title);
    entry->setData(kCounterRole, -1);
    updateGeometry();
}

void Sidebar::setPage(int row, Page *page)
{
    QListWidgetItem *entry = item(row);
    const auto count = [entry, page] {
        entry->setData(kCounterRole, page->counter());
        entry->setToolTip(page->counter() > 0 ? tr("%1: %2", "page and counter").arg(page->title(), formatCount(page->counter()))
                                              : page->title());
    };
    count();
    connect(page, &Page::counterChanged, this, count);
    updateGeometry();
}

void Sidebar::setFolded(bool folded)
{
    m_folded = folded;
    m_delegate->setIconsOnly(folded);
    scheduleDelayedItemsLayout();
    updateGeometry();
}

QSize Sidebar::sizeHint() const
{
    const int widest = sizeHintForColumn(0);
    return {widest + 2 * frameWidth(), QListWidget::sizeHint().height()};
}

void Sidebar::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace pc
