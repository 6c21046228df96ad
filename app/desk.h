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
class IssueDialog;
class MainWindow;
class ManualWindow;
class MatchDialog;
class Page;
class RecordTable;
struct MadeDocument;
struct PagePlace;
struct Paper;
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
    CommunesPage *communes() const;
    Register *openedRegister() const { return m_register.get(); }

private:
    void show(std::unique_ptr<Register> opened, const QString &banner);
    void makeFirstRun(const FirstRunStart &start);
    void takeUp(const FirstRunChoice &choice);
    void makeWindow();
    std::vector<PagePlace> places();
    void addPlaces();
    template <typename PageType>
    PageType *listPage(PageType *page);
    /// The page that is the home of the records of a table.
    template <typename PageType>
    PageType *home(const QString &table) const;
    Page *makeCommunes();
    Page *makeProposals();
    Page *makeStudents();
    Page *makeApplications();
    Page *makeAssignments();
    Page *makeHours();
    Page *makeCampaigns();
    Page *makeSettings();
    Page *makeDocuments();
    Page *makeLabels();
    Page *makeSessions();
    Page *makeReports();
    /// Documents for these records of a table; without a record, the page where they are chosen.
    void issueDocuments(const QString &table, const QList<qint64> &ids);
    /// The dialog of those documents, open.
    IssueDialog *openIssue(const QString &table, const QList<qint64> &ids);
    void findDocument();
    void editTemplates(const QString &kind);
    void printPapers(const std::vector<Paper> &papers);
    /// Drafts in the program for e-mails: opened one by one when few, written in a folder when many.
    void openDrafts(const std::vector<MadeDocument> &made);
    void mailFile(const QString &subject, const QString &fileName, const QByteArray &bytes);
    void showFile(const QString &path);
    void newProposal(qint64 commune);
    void enterHours();
    /// The page Campaign, where a reason is asked for.
    void reopenCampaign();
    void matchProposal(ProposalId proposal);
    void openMatch(MatchDialog *dialog);
    void remakeWindow();
    void fillMenus();
    void fillCopiesMenu(QMenu *menu);
    void fillAppearanceMenu(QMenu *menu);
    void fillCampaigns();
    void addBanners(const QString &banner);
    /// Says it while the campaign on screen is closed.
    void showClosing(qint64 campaign);
    void closeRegister();
    void refreshFigures();
    void openRecord(const QString &table, qint64 id);
    void chooseRegister();
    void importFrom(const QString &path);
    void openImport(const TextTable &table, const QString &sourceName);
    void chooseImportFile();
    /// A copy for the other office, and what comes back of it: deskhandover.cpp.
    void handOver();
    void receive();
    void receiveFrom(const QString &path);
    void exportRows();
    /// The table on screen; nullptr on a page without one.
    const RecordTable *shownTable() const;
    void showManual();
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
    QPointer<SettingsPage> m_settings;
    QPointer<ManualWindow> m_manual;
    Viewpoint m_viewpoint = Viewpoint::Udccas; // the one the window was made for
    QTimer m_watch; // in consultation: what did the writer do?
    QString m_banner;
};

} // namespace pc
