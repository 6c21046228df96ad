// The pages of the window: their places in the sidebar, and when each is made.
#include "views/common/icons.h"
#include "views/common/messagebar.h"
#include "views/common/page.h"
#include "views/shell/campaignbox.h"
#include "views/shell/mainwindow.h"
#include "views/shell/searchfield.h"
#include "views/shell/sidebar.h"

#include <QAction>
#include <QMenu>
#include <QStackedWidget>

namespace pc {

void MainWindow::addPlace(const PagePlace &place)
{
    m_places.push_back({place});
    // A stand-in keeps the number of the page in the stack.
    m_stack->addWidget(new QWidget(m_stack));
    QAction *go = m_goMenu->addAction(icon(place.iconName), place.title);
    connect(go, &QAction::triggered, this, [this, key = place.key] { showPage(key); });
    m_sidebar->addPlace(place.iconName, place.title);
}

Page *MainWindow::ensure(Place &place)
{
    if (place.page)
        return place.page;
    Page *page = place.place.make();
    place.page = page;
    const int index = static_cast<int>(&place - m_places.data());
    QWidget *standIn = m_stack->widget(index);
    m_stack->insertWidget(index, page);
    m_stack->removeWidget(standIn);
    delete standIn;
    connect(page, &Page::messageRaised, m_messages, &MessageBar::add);
    connect(page, &Page::recordRequested, this, &MainWindow::recordRequested);
    connect(page, &Page::statusChanged, this, &MainWindow::showStatus);
    connect(page, &Page::searchCleared, this, [this, page] {
        if (page == currentPage())
            m_search->clear();
    });
    connect(page, &Page::campaignRequested, this, &MainWindow::showCampaign);
    if (hasCampaigns())
        page->setCampaign(m_campaign->current());
    if (m_pageStates.contains(place.place.key))
        page->restoreState(m_pageStates.take(place.place.key).toMap());
    m_sidebar->setPage(index, page);
    return page;
}

// After the first painting, one page each time the window has nothing better to do.
void MainWindow::makeNext()
{
    for (Place &place : m_places) {
        if (place.page)
            continue;
        (void)ensure(place);
        return;
    }
    m_making.stop();
}

Page *MainWindow::page(const QString &key)
{
    for (Place &place : m_places) {
        if (place.place.key == key)
            return ensure(place);
    }
    return nullptr;
}

QList<Page *> MainWindow::pages() const
{
    QList<Page *> made;
    for (const Place &place : m_places) {
        if (place.page)
            made << place.page;
    }
    return made;
}

QList<Page *> MainWindow::makePages()
{
    for (Place &place : m_places)
        (void)ensure(place);
    return pages();
}

Page *MainWindow::currentPage() const
{
    const int index = m_stack->currentIndex();
    return index < 0 ? nullptr : m_places.at(static_cast<size_t>(index)).page;
}

QString MainWindow::currentKey() const
{
    const int index = m_stack->currentIndex();
    return index < 0 ? QString() : m_places.at(static_cast<size_t>(index)).place.key;
}

void MainWindow::showPage(const QString &key)
{
    for (size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i].place.key == key)
            m_sidebar->setCurrentRow(static_cast<int>(i));
    }
}

void MainWindow::showPage(const Page *page)
{
    for (const Place &place : m_places) {
        if (place.page && place.page == page)
            showPage(place.place.key);
    }
}

} // namespace pc
