// What stands around the pages of the window: menus, tool bar, status bar.
#include "views/common/icons.h"
#include "views/common/page.h"
#include "views/shell/campaignbox.h"
#include "views/shell/mainwindow.h"
#include "views/shell/searchfield.h"
#include "views/shell/sidebar.h"
#include "views/shell/undocontroller.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>

namespace pc {

void MainWindow::makeMenus()
{
    m_fileMenu = menuBar()->addMenu(tr("&File"));
    m_editMenu = menuBar()->addMenu(tr("&Edit"));
    m_viewMenu = menuBar()->addMenu(tr("&View"));
    m_goMenu = menuBar()->addMenu(tr("&Go to"));
    m_toolsMenu = menuBar()->addMenu(tr("&Tools"));
    m_helpMenu = menuBar()->addMenu(tr("&Help"));

    m_editMenu->addAction(m_undo->undoAction());
    m_editMenu->addAction(m_undo->redoAction());
    m_editMenu->addSeparator();
    QAction *find = m_editMenu->addAction(icon(QLatin1StringView("search")), tr("&Find"));
    find->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::CTRL | Qt::Key_K)});
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });

    QAction *fold = m_viewMenu->addAction(tr("&Fold the sidebar"));
    fold->setCheckable(true);
    fold->setShortcut(QKeySequence(Qt::Key_F9));
    fold->setObjectName(kFoldAction);
    connect(fold, &QAction::toggled, m_sidebar, &Sidebar::setFolded);
    QAction *next = m_viewMenu->addAction(tr("&Next pane"));
    next->setShortcut(QKeySequence(Qt::Key_F6));
    connect(next, &QAction::triggered, this, [this] { cyclePanes(true); });
    QAction *previous = m_viewMenu->addAction(tr("&Previous pane"));
    previous->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F6));
    connect(previous, &QAction::triggered, this, [this] { cyclePanes(false); });
}

void MainWindow::makeToolBar()
{
    m_toolBar = addToolBar(tr("Tools"));
    m_toolBar->setMovable(false);
    m_toolBar->setFloatable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    auto *stretch = new QWidget(m_toolBar);
    stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolEnd = m_toolBar->addWidget(stretch);
    m_search = new SearchField(m_toolBar);
    connect(m_search, &SearchField::left, this, [this] {
        if (Page *page = currentPage())
            page->focusContent();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (Page *page = currentPage())
            page->setSearch(text);
    });
    m_searchAction = m_toolBar->addWidget(m_search);
    m_campaign = new CampaignBox(m_toolBar);
    connect(m_campaign, &CampaignBox::chosen, this, &MainWindow::showCampaign);
    m_toolBar->addWidget(m_campaign);
}

void MainWindow::makeStatusBar()
{
    m_status = new QLabel(this);
    m_figures = new QLabel(this);
    m_saved = new QLabel(this);
    for (QLabel *label : {m_status, m_figures, m_saved})
        label->setTextFormat(Qt::PlainText);
    statusBar()->addWidget(m_status, 1);
    statusBar()->addPermanentWidget(m_figures);
    statusBar()->addPermanentWidget(m_saved);
    statusBar()->setSizeGripEnabled(false);
    const int margin = style()->pixelMetric(QStyle::PM_LayoutRightMargin);
    statusBar()->setContentsMargins(margin, 0, margin, 0);
}

} // namespace pc
