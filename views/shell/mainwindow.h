// The frame: sidebar, one toolbar, pages, messages, status bar. It knows the Page interface and nothing of any page.
//
// Pages, menu entries and figures are given to it by the app; where a record lives is the app's knowledge too.
#pragma once

#include "models/store/store.h"
#include "views/common/message.h"

#include <QMainWindow>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace pc {

class Dialogs;
class MessageBar;
class Page;
class SearchField;
class Sidebar;
class Toast;
class UndoController;

class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Store &store, Dialogs &dialogs, QWidget *parent = nullptr);

    /// Adds a page under the others; the window owns it.
    void addPage(Page *page);
    void showPage(Page *page);
    Page *currentPage() const;
    const QList<Page *> &pages() const { return m_pages; }

    /// Menus the app fills: File and Help; Edit, View and Go are the frame's.
    QMenu *fileMenu() const { return m_fileMenu; }
    QMenu *viewMenu() const { return m_viewMenu; }
    QMenu *helpMenu() const { return m_helpMenu; }

    void setCampaigns(const QStringList &names, const QString &current);
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
    /// The window is about to close; what is typed was saved.
    void closing();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
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
    QList<Page *> m_pages;
    Sidebar *m_sidebar;
    QStackedWidget *m_stack;
    MessageBar *m_messages;
    Toast *m_toast;
    UndoController *m_undo;
    QMenu *m_fileMenu = nullptr;
    QMenu *m_editMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_goMenu = nullptr;
    QMenu *m_helpMenu = nullptr;
    QToolBar *m_toolBar = nullptr;
    QAction *m_toolEnd = nullptr;
    SearchField *m_search = nullptr;
    QAction *m_searchAction = nullptr;
    QComboBox *m_campaign = nullptr;
    QLabel *m_status = nullptr;
    QLabel *m_figures = nullptr;
    QLabel *m_saved = nullptr;
};

} // namespace pc
