#include "views/shell/mainwindow.h"

#include "views/common/dialogs.h"
#include "views/common/icons.h"
#include "views/common/messagebar.h"
#include "views/common/page.h"
#include "views/common/toast.h"
#include "views/shell/searchfield.h"
#include "views/shell/sidebar.h"
#include "views/shell/undocontroller.h"

#include <QAction>
#include <QCloseEvent>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace pc {

namespace {
const QString kGeometry = QStringLiteral("geometry");
const QString kPage = QStringLiteral("page");
const QString kFolded = QStringLiteral("sidebar_folded");
const QString kPages = QStringLiteral("pages");
} // namespace

MainWindow::MainWindow(Store &store, Dialogs &dialogs, QWidget *parent) : QMainWindow(parent), m_store(store), m_dialogs(dialogs)
{
    auto *central = new QWidget(this);
    m_sidebar = new Sidebar(central);
    m_messages = new MessageBar(central);
    m_stack = new QStackedWidget(central);
    auto *right = new QVBoxLayout;
    right->addWidget(m_messages);
    right->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(right, 1);
    setCentralWidget(central);
    m_toast = new Toast(central);
    m_undo = new UndoController(store, dialogs, *m_toast, this);

    makeMenus();
    makeToolBar();
    makeStatusBar();
    connect(m_sidebar, &QListWidget::currentRowChanged, this, &MainWindow::onPageShown);
    connect(m_undo, &UndoController::recordRequested, this, &MainWindow::recordRequested);
    connect(m_undo, &UndoController::failed, m_messages, &MessageBar::add);
    connect(&store, &Store::changed, this, &MainWindow::showSaved);
    // With its frame the window must fit the smallest screen it is made for, status bar included.
    const int frame = style()->pixelMetric(QStyle::PM_TitleBarHeight);
    resize(QSize(1280, 680).boundedTo(screen()->availableSize() - QSize(0, frame)));
}

void MainWindow::makeMenus()
{
    m_fileMenu = menuBar()->addMenu(tr("&File"));
    m_editMenu = menuBar()->addMenu(tr("&Edit"));
    m_viewMenu = menuBar()->addMenu(tr("&View"));
    m_goMenu = menuBar()->addMenu(tr("&Go to"));
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
    fold->setObjectName(kFolded);
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
    m_campaign = new QComboBox(m_toolBar);
    m_campaign->setAccessibleName(tr("Campaign"));
    m_campaign->setToolTip(tr("The university year on screen"));
    m_campaign->setSizeAdjustPolicy(QComboBox::AdjustToContents);
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

void MainWindow::addPage(Page *page)
{
    m_pages << page;
    m_stack->addWidget(page);
    QAction *go = m_goMenu->addAction(icon(page->iconName()), page->title());
    connect(go, &QAction::triggered, this, [this, page] { showPage(page); });
    connect(page, &Page::messageRaised, m_messages, &MessageBar::add);
    connect(page, &Page::recordRequested, this, &MainWindow::recordRequested);
    connect(page, &Page::statusChanged, this, &MainWindow::showStatus);
    connect(page, &Page::searchCleared, this, [this, page] {
        if (page == currentPage())
            m_search->clear();
    });
    m_sidebar->addPage(page);
    if (m_pages.size() == 1)
        m_sidebar->setCurrentRow(0);
}

Page *MainWindow::currentPage() const
{
    const int index = m_stack->currentIndex();
    return index < 0 ? nullptr : m_pages.at(index);
}

void MainWindow::showPage(Page *page)
{
    m_sidebar->setCurrentRow(static_cast<int>(m_pages.indexOf(page)));
}

void MainWindow::onPageShown(int index)
{
    if (index < 0)
        return;
    if (Page *before = currentPage()) {
        before->commit();
        const QList<QAction *> old = before->toolbarActions();
        for (QAction *action : old)
            m_toolBar->removeAction(action);
    }
    m_stack->setCurrentIndex(index);
    Page *page = m_pages.at(index);
    m_toolBar->insertActions(m_toolEnd, page->toolbarActions());
    for (QAction *action : page->toolbarActions()) {
        auto *button = qobject_cast<QToolButton *>(m_toolBar->widgetForAction(action));
        if (!button)
            continue;
        button->setFocusPolicy(Qt::TabFocus); // A tool bar leaves the keyboard out.
        if (action->menu())
            button->setPopupMode(QToolButton::InstantPopup);
    }
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    page->setSearch({});
    m_searchAction->setVisible(!page->searchHint().isEmpty());
    m_search->setPlaceholderText(page->searchHint());
    page->activate();
    showStatus();
}

void MainWindow::setSearch(const QString &text)
{
    m_search->setText(text);
}

void MainWindow::setCampaigns(const QStringList &names, const QString &current)
{
    const QSignalBlocker quiet(m_campaign);
    m_campaign->clear();
    for (const QString &name : names)
        m_campaign->addItem(tr("Campaign %1").arg(name), name);
    m_campaign->setCurrentIndex(std::max(0, m_campaign->findData(current)));
}

void MainWindow::setFigures(const QString &text)
{
    m_figures->setText(text);
}

void MainWindow::showSaved()
{
    m_saved->setText(tr("Saved %1", "time").arg(QLocale().toString(m_store.clock().now().time(), QStringLiteral("HH:mm"))));
}

void MainWindow::showStatus()
{
    if (const Page *page = currentPage())
        m_status->setText(page->statusText());
}

void MainWindow::cyclePanes(bool forward)
{
    int pane = m_sidebar->hasFocus() ? 0 : m_search->hasFocus() ? 1 : 2;
    pane = (pane + (forward ? 1 : 2)) % 3;
    if (pane == 0)
        m_sidebar->setFocus(Qt::ShortcutFocusReason);
    else if (pane == 1 && m_searchAction->isVisible())
        m_search->setFocus(Qt::ShortcutFocusReason);
    else if (Page *page = currentPage())
        page->focusContent();
}

QVariantMap MainWindow::saveState() const
{
    QVariantMap pages;
    for (const Page *page : m_pages)
        pages.insert(page->iconName(), page->saveState());
    return {{kGeometry, saveGeometry()},
            {kPage, m_stack->currentIndex()},
            {kFolded, m_sidebar->isFolded()},
            {kPages, pages}};
}

void MainWindow::restoreState(const QVariantMap &state)
{
    restoreGeometry(state.value(kGeometry).toByteArray());
    if (auto *fold = findChild<QAction *>(kFolded))
        fold->setChecked(state.value(kFolded).toBool());
    const QVariantMap pages = state.value(kPages).toMap();
    for (Page *page : m_pages)
        page->restoreState(pages.value(page->iconName()).toMap());
    const int row = state.value(kPage).toInt();
    if (row >= 0 && row < m_pages.size())
        m_sidebar->setCurrentRow(row);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    for (Page *page : std::as_const(m_pages))
        page->commit();
    const QString left = unsaved();
    if (left.isEmpty() || m_closingAnyway) {
        Q_EMIT closing();
        event->accept();
        return;
    }
    event->ignore();
    ConfirmRequest request;
    request.title = tr("Close the window");
    request.text = left;
    request.detail = tr("Closing now throws this text away.");
    request.verb = tr("Close without saving");
    request.tone = Tone::Danger;
    m_dialogs.confirm(this, request, [this](bool yes) {
        m_closingAnyway = yes;
        if (yes)
            close();
    });
}

QString MainWindow::unsaved() const
{
    for (const Page *page : m_pages) {
        if (const QString sentence = page->unsaved(); !sentence.isEmpty())
            return sentence;
    }
    return {};
}

} // namespace pc
