// The desk: which register is open, in which window, and what happens when either changes.
//
// It routes: pages ask for records by name, menus for registers, and the desk brings the parts together. It holds no
// rule of the trade and no SQL.
#pragma once

#include "models/register/register.h"
#include "views/common/theme.h"
#include "views/firstrun/firstrunwizard.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

class QMenu;

namespace pc {

class CommunesPage;
class CopyKeeper;
class Dialogs;
class MainWindow;
class SettingsPage;
struct TextTable;

class Desk final : public QObject {
    Q_OBJECT

public:
    /// `dialogs` and `clock` outlive the desk.
    Desk(Dialogs &dialogs, const Clock &clock, QObject *parent = nullptr);
    ~Desk() override;

    /// Opens this register, or the last one, or begins the first run when there is none.
    void start(const QString &path);

    /// Opens for writing; for consultation, with a banner, when another program holds it or nothing can be written.
    void openRegister(const QString &path);
    void createRegister(const FirstRunChoice &choice);
    void openDemonstration();
    /// Closes the demonstration and deletes its file.
    void discardDemonstration();
    /// Asks first; restoreCopy() does it.
    void askRestore(const RegisterCopy &copy);
    void restoreCopy(const RegisterCopy &copy);
    /// A register that used to open and no longer does: its latest copy is proposed.
    void offerCopy(const QString &path, const Error &error);
    void showFirstRun();

    void chooseLanguage(const QString &language);
    void chooseAppearance(Appearance appearance);
    void chooseAuthor(const QString &author);
    static Appearance appearance();

    MainWindow *window() const { return m_window.get(); }
    FirstRunWizard *firstRun() const { return m_firstRun; }
    CommunesPage *communes() const { return m_communes; }
    Register *openedRegister() const { return m_register.get(); }

private:
    void show(std::unique_ptr<Register> opened, const QString &banner);
    void makeFirstRun(const FirstRunStart &start);
    void takeUp(const FirstRunChoice &choice);
    void makeWindow();
    void addPages();
    void fillMenus();
    void fillCopiesMenu(QMenu *menu);
    void fillAppearanceMenu(QMenu *menu);
    void addBanners(const QString &banner);
    void closeRegister();
    void refreshFigures();
    void openRecord(const QString &table, qint64 id);
    void chooseRegister();
    void importFrom(const QString &path);
    void openImport(const TextTable &table, const QString &sourceName);
    void chooseImportFile();
    void exportRows();
    void showShortcuts();
    void showAbout();
    void saveWindowState();
    static QString copiesKey(const QString &path);
    Store::Options options(Store::Mode mode) const;
    void tell(const Error &error);

    Dialogs &m_dialogs;
    const Clock &m_clock;
    std::unique_ptr<Register> m_register;
    std::unique_ptr<CopyKeeper> m_copies;
    std::unique_ptr<MainWindow> m_window;
    QPointer<FirstRunWizard> m_firstRun;
    CommunesPage *m_communes = nullptr;
    SettingsPage *m_settings = nullptr;
    QTimer m_watch; // in consultation: what did the writer do?
    QString m_banner;
};

} // namespace pc
