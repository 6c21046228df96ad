// The frame: sidebar, one toolbar, pages, messages, status bar. It knows the Page interface and nothing of any page.
//
// Pages, menu entries and figures are given to it by the app; where a record lives is the app's knowledge too.
#pragma once

#include "models/store/store.h"
#include "views/common/message.h"

#include <QMainWindow>
#include <QTimer>

#include <functional>

class QLabel;
class QStackedWidget;

namespace pc {

class CampaignBox;
class Dialogs;
class MessageBar;
class Page;
class SearchField;
class Sidebar;
class Toast;
class UndoController;

/// A page as the sidebar shows it before anybody has asked to see it.
struct PagePlace {
    QString key; ///< stable name: of the record it is the home of, or of the page
    QString title;
    QString iconName;
    std::function<Page *()> make; ///< called once
};

class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Store &store, Dialogs &dialogs, QWidget *parent = nullptr);

    /// Adds a page under the others. It is made when it is shown or asked for, else after the first painting, one at a
    /// time; the window owns it.
    void addPlace(const PagePlace &place);
    /// The page of this key, made now if need be; nullptr when there is none.
    Page *page(const QString &key);
    void showPage(const QString &key);
    void showPage(const Page *page);
    Page *currentPage() const;
    /// Its key; empty before any page is shown.
    QString currentKey() const;
    /// The pages made so far.
    QList<Page *> pages() const;
    /// Every page, the missing ones made now.
    QList<Page *> makePages();

    /// Menus the app fills: File, Tools and Help; Edit, View and Go are the frame's.
    QMenu *fileMenu() const { return m_fileMenu; }
    QMenu *viewMenu() const { return m_viewMenu; }
    QMenu *toolsMenu() const { return m_toolsMenu; }
    QMenu *helpMenu() const { return m_helpMenu; }

    /// Keys and names, latest first, and the one to show; "All campaigns" (0) is offered after them.
    void setCampaigns(const std::vector<std::pair<qint64, QString>> &campaigns, qint64 current);
    bool hasCampaigns() const;
    /// The campaign on screen; 0 for all.
    qint64 campaign() const;
    /// Shows a campaign on every page, 0 for all; one that is not there shows the latest.
    void showCampaign(qint64 campaign);
    /// At the right of the status bar: "352 communes ayant droit sur 647 — …".
    void setFigures(const QString &text);
    void setSearch(const QString &text);

    MessageBar *messages() const { return m_messages; }
    Toast *toast() const { return m_toast; }
    UndoController *undoController() const { return m_undo; }

    QVariantMap saveState() const;
    void restoreState(const QVariantMap &state);

Q_SIGNALS:
    void recordRequested(const QString &table, qint64 id);
    /// Every page shows this campaign now; 0 for all.
    void campaignChosen(qint64 campaign);
    /// The window is about to close; what is typed was saved.
    void closing();

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    static inline const QString kFoldAction = QStringLiteral("sidebar_folded"); // its name, and its key in the state

    struct Place {
        PagePlace place;
        Page *page = nullptr;
    };
    Page *ensure(Place &place);
    void makeNext();
    void makeMenus();
    void makeToolBar();
    void makeStatusBar();
    void onPageShown(int index);
    void showSaved();
    void showStatus();
    QString unsaved() const;
    void cyclePanes(bool forward);

    Store &m_store;
    Dialogs &m_dialogs;
    bool m_closingAnyway = false;
    std::vector<Place> m_places;
    QVariantMap m_pageStates; // of pages not made yet
    QTimer m_making;
    bool m_painted = false;
    Sidebar *m_sidebar;
    QStackedWidget *m_stack;
    MessageBar *m_messages;
    Toast *m_toast;
    UndoController *m_undo;
    QMenu *m_fileMenu = nullptr;
    QMenu *m_editMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_goMenu = nullptr;
    QMenu *m_toolsMenu = nullptr;
    QMenu *m_helpMenu = nullptr;
    QToolBar *m_toolBar = nullptr;
    QAction *m_toolEnd = nullptr;
    SearchField *m_search = nullptr;
    QAction *m_searchAction = nullptr;
    CampaignBox *m_campaign = nullptr;
    QLabel *m_status = nullptr;
    QLabel *m_figures = nullptr;
    QLabel *m_saved = nullptr;
};

} // namespace pc
