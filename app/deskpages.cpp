// The pages of the window: which there are, in which order, how they are made and what they ask the desk for.
#include "app/desk.h"

#include "app/copykeeper.h"
#include "app/session.h"
#include "views/applications/applicationspage.h"
#include "views/assignments/assignmentspage.h"
#include "views/campaigns/campaignspage.h"
#include "views/common/recordspage.h"
#include "views/communes/communespage.h"
#include "views/history/historypage.h"
#include "views/hours/hourslistpage.h"
#include "views/hours/hourspage.h"
#include "views/labels/sessionspage.h"
#include "views/matching/matchdialog.h"
#include "views/proposals/proposalspage.h"
#include "views/settings/settingspage.h"
#include "views/shell/mainwindow.h"
#include "views/students/studentspage.h"

#include <QDesktopServices>
#include <QUrl>

#include <algorithm>

namespace pc {

namespace {
// The home of a record carries the name of its table.
const QString kCommunes = QStringLiteral("commune");
const QString kProposals = QStringLiteral("proposal");
const QString kStudents = QStringLiteral("student");
const QString kApplications = QStringLiteral("application");
const QString kAssignments = QStringLiteral("assignment");
const QString kHours = QStringLiteral("hour_entry");
const QString kLabels = QStringLiteral("label_file");
const QString kSessions = QStringLiteral("label_session");
const QString kCampaigns = QStringLiteral("campaign");
const QString kDocuments = QStringLiteral("issued_document");
const QString kReports = QStringLiteral("report");
const QString kHistory = QStringLiteral("history");
const QString kSettings = QStringLiteral("setting");

// What each office does most comes first; the rest keeps its place.
QStringList order(Viewpoint viewpoint)
{
    if (viewpoint == Viewpoint::University)
        return {kLabels, kSessions, kApplications, kStudents, kAssignments, kHours, kProposals, kCommunes, kCampaigns,
                kReports, kDocuments, kHistory, kSettings};
    return {kCommunes, kProposals, kStudents, kApplications, kAssignments, kHours, kLabels, kSessions, kCampaigns, kReports,
            kDocuments, kHistory, kSettings};
}
} // namespace

std::vector<PagePlace> Desk::places()
{
    return {
        {kCommunes, tr("Communes"), QStringLiteral("building-community"), [this] { return makeCommunes(); }},
        {kProposals, tr("Proposals"), QStringLiteral("heart-handshake"), [this] { return makeProposals(); }},
        {kStudents, tr("Students"), QStringLiteral("school"), [this] { return makeStudents(); }},
        {kApplications, tr("Candidatures"), QStringLiteral("inbox"), [this] { return makeApplications(); }},
        {kAssignments, tr("Affectations"), QStringLiteral("arrows-left-right"), [this] { return makeAssignments(); }},
        {kHours, tr("Hours"), QStringLiteral("clock"), [this] { return makeHours(); }},
        {kLabels, tr("Label"), QStringLiteral("award"), [this] { return makeLabels(); }},
        {kSessions, tr("Commissions"), QStringLiteral("clipboard"), [this] { return makeSessions(); }},
        {kCampaigns, tr("Campaign"), QStringLiteral("calendar"), [this] { return makeCampaigns(); }},
        {kReports, tr("Reports"), QStringLiteral("report-analytics"), [this] { return makeReports(); }},
        {kDocuments, tr("Documents"), QStringLiteral("files"), [this] { return makeDocuments(); }},
        {kHistory, tr("History"), QStringLiteral("history"), [this] { return new HistoryPage(*m_register); }},
        {kSettings, tr("Settings"), QStringLiteral("settings"), [this] { return makeSettings(); }},
    };
}

void Desk::addPlaces()
{
    const std::vector<PagePlace> offered = places();
    for (const QString &key : order(m_register->viewpoint())) {
        const auto place = std::find_if(offered.begin(), offered.end(), [&](const PagePlace &one) { return one.key == key; });
        m_window->addPlace(*place);
    }
}

template <typename PageType>
PageType *Desk::listPage(PageType *page)
{
    connect(page, &PageType::importRequested, this, &Desk::importFrom);
    connect(page, &PageType::exportRequested, this, &Desk::exportRows);
    if constexpr (std::is_base_of_v<RecordsPage, PageType>)
        connect(page, &PageType::documentsRequested, this, &Desk::issueDocuments);
    return page;
}

Page *Desk::makeCommunes()
{
    auto *page = listPage(new CommunesPage(m_register->store(), m_register->viewpoint()));
    connect(page, &CommunesPage::proposalRequested, this, &Desk::newProposal);
    connect(page, &CommunesPage::mailingRequested, this, [this](const QList<qint64> &communes) {
        home<CampaignsPage>(kCampaigns)->recordMailing(communes);
    });
    return page;
}

Page *Desk::makeProposals()
{
    auto *page = listPage(new ProposalsPage(m_register->store(), m_dialogs));
    connect(page, &ProposalsPage::matchRequested, this, [this](qint64 proposal) { matchProposal(ProposalId{proposal}); });
    return page;
}

Page *Desk::makeStudents()
{
    auto *page = listPage(new StudentsPage(m_register->store(), m_dialogs));
    connect(page, &StudentsPage::applicationRequested, this, [this](qint64 student) {
        m_window->showPage(kApplications);
        home<ApplicationsPage>(kApplications)->newApplication(student);
    });
    return page;
}

Page *Desk::makeApplications()
{
    auto *page = listPage(new ApplicationsPage(m_register->store(), m_dialogs));
    connect(page, &ApplicationsPage::matchRequested, this, [this](qint64 student, qint64 campaign) {
        openMatch(new MatchDialog(m_register->store(), m_dialogs, StudentId{student}, CampaignId{campaign}, m_window.get()));
    });
    return page;
}

Page *Desk::makeAssignments()
{
    auto *page = listPage(new AssignmentsPage(m_register->store(), m_dialogs));
    connect(page, &AssignmentsPage::matchRequested, this, [this](qint64 proposal) { matchProposal(ProposalId{proposal}); });
    connect(page, &AssignmentsPage::hoursRequested, this, [this](qint64 assignment) {
        m_window->showPage(kHours);
        home<HoursPage>(kHours)->enterHours(assignment);
    });
    return page;
}

Page *Desk::makeHours() { return listPage(new HoursPage(m_register->store(), m_dialogs)); }

Page *Desk::makeCampaigns()
{
    auto *page = new CampaignsPage(m_register->store(), m_dialogs);
    connect(page, &CampaignsPage::communesRequested, this, [this](const QString &state) {
        m_window->showPage(kCommunes);
        communes()->showOnly({{QStringLiteral("standing"), Eligibility::eligibleWords()}, {QStringLiteral("contact_state"), {state}}});
    });
    return page;
}

Page *Desk::makeSettings()
{
    const Preferences preferences{Session::language(), appearance(), Session::author()};
    m_settings = new SettingsPage(*m_register, m_dialogs, preferences, m_copies->backups().folder());
    // Changing the language or the register takes the page away: let it finish its sentence first.
    connect(m_settings, &SettingsPage::languageChosen, this, &Desk::chooseLanguage, Qt::QueuedConnection);
    connect(m_settings, &SettingsPage::restoreRequested, this, &Desk::restoreCopy, Qt::QueuedConnection);
    connect(m_settings, &SettingsPage::appearanceChosen, this, &Desk::chooseAppearance);
    connect(m_settings, &SettingsPage::authorChosen, this, &Desk::chooseAuthor);
    connect(m_settings, &SettingsPage::folderRequested, this,
            [](const QString &folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    return m_settings;
}

template <typename PageType>
PageType *Desk::home(const QString &table) const
{
    return static_cast<PageType *>(m_window->page(table));
}

CommunesPage *Desk::communes() const { return home<CommunesPage>(kCommunes); }

void Desk::newProposal(qint64 commune)
{
    m_window->showPage(kProposals);
    home<ProposalsPage>(kProposals)->newProposal(commune);
}

void Desk::enterHours()
{
    m_window->showPage(kHours);
    home<HoursPage>(kHours)->focusQuickLine();
}

void Desk::reopenCampaign()
{
    m_window->showPage(kCampaigns);
    home<CampaignsPage>(kCampaigns)->reopen();
}

void Desk::matchProposal(ProposalId proposal)
{
    openMatch(new MatchDialog(m_register->store(), m_dialogs, proposal, CampaignId{m_window->campaign()}, m_window.get()));
}

void Desk::openMatch(MatchDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MatchDialog::assigned, this, [this](qint64 assignment) { openRecord(kAssignments, assignment); });
    dialog->open();
}

const RecordTable *Desk::shownTable() const
{
    if (const auto *list = qobject_cast<RecordsPage *>(m_window->currentPage()))
        return list->table();
    if (const auto *hours = qobject_cast<HoursPage *>(m_window->currentPage()); hours && hours->listPage())
        return hours->listPage()->table();
    return nullptr;
}

void Desk::openRecord(const QString &table, qint64 id)
{
    Page *page = m_window->page(table);
    if (!page)
        return;
    m_window->showPage(table);
    if (auto *list = qobject_cast<RecordsPage *>(page))
        list->showRecord(id);
    else if (auto *hours = qobject_cast<HoursPage *>(page))
        hours->showRecord(id);
    else if (auto *sessions = qobject_cast<SessionsPage *>(page))
        sessions->showRecord(id);
}

} // namespace pc
