#include "views/shell/mainwindow.h"

#include "views/common/dialogs.h"
#include "views/common/icons.h"
#include "views/common/messagebar.h"
#include "views/common/page.h"
#include "views/common/toast.h"
#include "views/shell/campaignbox.h"
#include "views/shell/searchfield.h"
#include "views/shell/sidebar.h"
#include "views/shell/undocontroller.h"

#include <QAction>
#include <QCloseEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace pc {

namespace {
const QString kGeometry = QStringLiteral("geometry");
const QString kCampaign = QStringLiteral("campaign");
const QString kPage = QStringLiteral("page");
const QString kPages = QStringLiteral("pages");
// Between two pages that are made ahead, in milliseconds: what the user does comes first.
constexpr int kBreathMs = 20;
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
    m_making.setInterval(kBreathMs);
    connect(&m_making, &QTimer::timeout, this, &MainWindow::makeNext);
    // With its frame the window must fit the smallest screen it is made for, status bar included.
    const int frame = style()->pixelMetric(QStyle::PM_TitleBarHeight);
    resize(QSize(1280, 680).boundedTo(screen()->availableSize() - QSize(0, frame)));
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
    Page *page = ensure(m_places.at(static_cast<size_t>(index)));
    m_stack->setCurrentIndex(index);
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

void MainWindow::setCampaigns(const std::vector<std::pair<qint64, QString>> &campaigns, qint64 current)
{
    m_campaign->setCampaigns(campaigns);
    m_campaign->select(current);
    showCampaign(m_campaign->current());
}

bool MainWindow::hasCampaigns() const
{
    return m_campaign->count() > 0;
}

qint64 MainWindow::campaign() const
{
    return m_campaign->current();
}

void MainWindow::showCampaign(qint64 campaign)
{
    m_campaign->select(campaign);
    for (Page *page : pages())
        page->setCampaign(m_campaign->current());
    Q_EMIT campaignChosen(m_campaign->current());
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
    QVariantMap states = m_pageStates;
    for (const Place &place : m_places) {
        if (place.page)
            states.insert(place.place.key, place.page->saveState());
    }
    return {{kGeometry, saveGeometry()},
            {kCampaign, m_campaign->current()},
            {kPage, currentKey()},
            {kFoldAction, m_sidebar->isFolded()},
            {kPages, states}};
}

void MainWindow::restoreState(const QVariantMap &state)
{
    restoreGeometry(state.value(kGeometry).toByteArray());
    if (auto *fold = findChild<QAction *>(kFoldAction))
        fold->setChecked(state.value(kFoldAction).toBool());
    if (state.contains(kCampaign) && m_campaign->holds(state.value(kCampaign).toLongLong()))
        showCampaign(state.value(kCampaign).toLongLong());
    m_pageStates = state.value(kPages).toMap();
    showPage(state.value(kPage).toString());
    if (m_sidebar->currentRow() < 0)
        m_sidebar->setCurrentRow(0);
    for (Place &place : m_places) {
        if (place.page && m_pageStates.contains(place.place.key))
            place.page->restoreState(m_pageStates.take(place.place.key).toMap());
    }
}

bool MainWindow::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event);
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        m_making.start();
    }
    return handled;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    for (Page *page : pages())
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
    for (const Page *page : pages()) {
        if (const QString sentence = page->unsaved(); !sentence.isEmpty())
            return sentence;
    }
    return {};
}

} // namespace pc
