// The rooms of a campaign's work: its pages with every tab of their panes, its dialogs.
#include "models/applications/applicationsrepository.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/students/studentsrepository.h"
#include "tests/journeys/walkdesk.h"
#include "views/applications/applicationpane.h"
#include "views/applications/applicationspage.h"
#include "views/applications/newapplicationdialog.h"
#include "views/applications/reasondialog.h"
#include "views/applications/transmitdialog.h"
#include "views/assignments/assignmentpane.h"
#include "views/assignments/assignmentspage.h"
#include "views/assignments/followuplog.h"
#include "views/campaigns/campaignspage.h"
#include "views/campaigns/comparedialog.h"
#include "views/campaigns/preparedialog.h"
#include "views/campaigns/townhallstab.h"
#include "views/common/formdialog.h"
#include "views/common/recordtable.h"
#include "views/communes/communesbulk.h"
#include "views/hours/hourspage.h"
#include "views/hours/monthpane.h"
#include "views/hours/visadialog.h"
#include "views/hours/waiverdialog.h"
#include "views/matching/matchdialog.h"
#include "views/proposals/changedialog.h"
#include "views/proposals/newproposaldialog.h"
#include "views/proposals/proposalpane.h"
#include "views/proposals/proposalspage.h"
#include "views/proposals/wordsdialog.h"
#include "views/students/bulkdialog.h"
#include "views/students/studentexception.h"
#include "views/students/mergedialog.h"
#include "views/students/newstudentdialog.h"
#include "views/students/studentpane.h"
#include "views/students/studentspage.h"

#include <QPushButton>
#include <QTabWidget>

namespace pc::test {

using namespace Qt::StringLiterals;

namespace {
const QString kLatest = u"(SELECT id FROM campaign ORDER BY starts_on DESC LIMIT 1)"_s;
const QString kConforming = u"SELECT p.id FROM proposal p JOIN application a ON a.campaign = p.campaign JOIN student s ON s.id = a.student"
                            " WHERE p.status = 'conforming' AND s.commune = p.commune ORDER BY p.id LIMIT 1"_s;
const QString kAmended = u"SELECT assignment FROM amendment ORDER BY id LIMIT 1"_s;
const QString kTownHall = u"SELECT commune FROM town_hall ORDER BY id LIMIT 1"_s;
const QString kWaiver = u"SELECT student FROM quota_waiver ORDER BY id LIMIT 1"_s;

QString ofStatus(const QString &table, const QString &status)
{
    return u"SELECT id FROM %1 WHERE status = '%2' AND campaign = %3 ORDER BY id LIMIT 1"_s
        .arg(table, status, kLatest);
}
} // namespace

qint64 WalkDesk::first(const QString &sql) const
{
    const auto found = store().database().scalar(sql);
    return found ? found->toLongLong() : 0;
}

Page *WalkDesk::front(const QString &key)
{
    if (!demonstration())
        return nullptr;
    window()->showPage(key);
    window()->currentPage()->focusContent();
    QCoreApplication::processEvents();
    return window()->currentPage();
}

QWidget *WalkDesk::list(const QString &key, const std::function<qint64()> &record, const std::function<void(QWidget *)> &then)
{
    auto *page = at<RecordsPage>(key);
    const qint64 id = page ? record() : 0;
    if (id == 0)
        return nullptr;
    page->showRecord(id);
    if (then)
        then(page);
    QCoreApplication::processEvents();
    return page->currentId() == id ? window() : nullptr;
}

QWidget *WalkDesk::proposalTab(int tab, ProposalStatus status)
{
    return list(u"proposal"_s, [&] { return first(ofStatus(u"proposal"_s, ProposalWords::word(status))); },
                [tab](QWidget *page) { page->findChild<ProposalPane *>()->setCurrentTab(tab); });
}

// With a button: the dialog it opens.
QWidget *WalkDesk::assignmentTab(int tab, const QString &status, const QString &button)
{
    QWidget *there = list(u"assignment"_s, [&] { return first(status.startsWith(u"SELECT") ? status : ofStatus(u"assignment"_s, status)); },
                          [tab](QWidget *page) { page->findChild<AssignmentPane *>()->setCurrentTab(tab); });
    if (!there || button.isEmpty())
        return there;
    auto *pressed = named<QPushButton>(there, button);
    if (!pressed || !pressed->isEnabled())
        return nullptr;
    pressed->click();
    return opened<FormDialog>();
}

QWidget *WalkDesk::campaignTab(int tab)
{
    auto *page = at<CampaignsPage>(u"campaign"_s);
    if (!page)
        return nullptr;
    page->tabs()->setCurrentIndex(tab);
    QCoreApplication::processEvents();
    return window();
}

QWidget *WalkDesk::hoursPart(int part)
{
    auto *page = at<HoursPage>(u"hour_entry"_s);
    if (!page)
        return nullptr;
    page->showPart(static_cast<HoursPage::Part>(part));
    page->focusContent();
    QCoreApplication::processEvents();
    return window();
}

QWidget *WalkDesk::words(int tab)
{
    QWidget *there = dialog([this] { return new WordsDialog(store(), m_dialogs, window()); });
    if (there)
        there->findChild<QTabWidget *>()->setCurrentIndex(tab);
    return there;
}

std::vector<WalkDesk::Room> WalkDesk::pageRooms()
{
    const auto student = [this](int tab) {
        return list(u"student"_s, [this] { return first(u"SELECT student FROM assignment WHERE status = 'running' ORDER BY id LIMIT 1"_s); },
                    [tab](QWidget *page) { page->findChild<StudentPane *>()->setCurrentTab(tab); });
    };
    const auto application = [this](const QString &status) {
        return list(u"application"_s, [this, status] { return first(ofStatus(u"application"_s, status)); });
    };
    return {
        {"proposals, examination", "ProposalsPage", [this] { return proposalTab(ProposalPane::Examination, ProposalStatus::InExamination); }},
        {"proposals, examination of a draft", "", [this] { return proposalTab(ProposalPane::Examination, ProposalStatus::Draft); }},
        {"proposals, examined", "", [this] { return proposalTab(ProposalPane::Examination, ProposalStatus::NonConforming); }},
        {"proposals, form", "", [this] { return proposalTab(ProposalPane::Form, ProposalStatus::Conforming); }},
        {"proposals, candidates", "", [this] { return proposalTab(ProposalPane::Candidates, ProposalStatus::Conforming); }},
        {"proposals, decisions", "", [this] { return proposalTab(ProposalPane::Decisions, ProposalStatus::Conforming); }},
        {"students, sheet", "StudentsPage", [student] { return student(0); }},
        {"students, path", "", [student] { return student(1); }},
        {"candidatures, received", "ApplicationsPage", [application] { return application(u"received"_s); }},
        {"candidatures, sent to the mayor", "", [application] { return application(u"transmitted"_s); }},
        {"candidatures, retained", "", [application] { return application(u"retained"_s); }},
        {"affectations, prepared", "AssignmentsPage", [this] { return assignmentTab(0, u"prepared"_s); }},
        {"affectations, running", "", [this] { return assignmentTab(0, u"running"_s); }},
        {"affectations, convention", "", [this] { return assignmentTab(1, u"prepared"_s); }},
        {"affectations, amendments", "", [this] { return assignmentTab(1, kAmended); }},
        {"affectations, follow-up being written", "",
         [this] {
             QWidget *there = assignmentTab(2, u"running"_s);
             if (there)
                 there->findChild<FollowUpLog *>()->startNew();
             return there;
         }},
        {"affectations, end", "", [this] { return assignmentTab(3, u"finished"_s); }},
        {"hours, month", "HoursPage", [this] { return hoursPart(HoursPage::Month); }},
        {"hours, list", "HoursListPage", [this] { return hoursPart(HoursPage::List); }},
        {"hours, quota", "", [this] { return hoursPart(HoursPage::Quota); }},
        {"campaign, rules", "CampaignsPage", [this] { return campaignTab(0); }},
        {"campaign, town halls", "", [this] { return campaignTab(1); }},
        {"campaign, diffusions", "", [this] { return campaignTab(2); }},
        {"campaign, partnership", "", [this] { return campaignTab(3); }},
        {"campaign, questions", "", [this] { return campaignTab(4); }},
    };
}

std::vector<WalkDesk::Room> WalkDesk::dialogRooms()
{
    const auto campaign = [this] { return CampaignId{window()->campaign()}; };
    const auto student = [this](int number) { return StudentId{first(u"SELECT id FROM student ORDER BY id LIMIT 1 OFFSET %1"_s.arg(number))}; };
    const auto button = [](const char *context, const char *text) { return said(context, text); };
    return {
        {"new proposal", "NewProposalDialog", [this] { return dialog([this] { return new NewProposalDialog(store(), window()->campaign(), 0, window()); }); }},
        {"new proposal, not entitled", "",
         [this] {
             return dialog([this] { return new NewProposalDialog(store(), window()->campaign(), communeOf(u"59350"_s).value, window()); });
         }},
        {"several proposals changed", "ChangeDialog",
         [this] { return dialog([this] { return new ChangeDialog(store(), {first(ofStatus(u"proposal"_s, u"submitted"_s))}, window()); }); }},
        {"lexicon", "WordsDialog", [this] { return words(0); }},
        {"grid of the examination", "", [this] { return words(1); }},
        {"model actions", "", [this] { return words(2); }},
        {"kinds of action", "", [this] { return words(3); }},
        {"exchange with several communes", "",
         [this] {
             return dialog([this] { return CommunesBulk::askExchange(store(), {{first(kTownHall)}}, window()); });
         }},
        {"CCAS of several communes", "",
         [this] { return dialog([this] { return CommunesBulk::askCcas(store(), {{first(kTownHall)}}, window()); }); }},
        {"new student", "NewStudentDialog", [this] { return dialog([this] { return new NewStudentDialog(store(), window()); }); }},
        {"students merged", "MergeDialog",
         [this, student] { return dialog([this, student] { return new MergeDialog(store(), student(0), student(1), window()); }); }},
        {"several students changed", "BulkDialog",
         [this, student] {
             return dialog([this, student] { return new BulkDialog(store(), std::vector<StudentId>{student(0), student(1)}, window()); });
         }},
        {"derogation of a student", "FormDialog",
         [this, student] {
             return dialog([this, student] {
                 const auto found = StudentsRepository(store().database()).find(student(0));
                 return askException(store(), found && *found ? **found : Student{}, window());
             });
         }},
        {"new candidature", "NewApplicationDialog",
         [this, campaign] { return dialog([this, campaign] { return new NewApplicationDialog(store(), campaign(), {}, window()); }); }},
        {"candidature sent", "TransmitDialog",
         [this]() -> QWidget * {
             auto *page = at<ApplicationsPage>(u"application"_s);
             if (!page)
                 return nullptr;
             page->showRecord(first(ofStatus(u"application"_s, u"admissible"_s)));
             if (!page->pane()->line())
                 return nullptr;
             auto *made = new TransmitDialog(store(), *page->pane()->line(), {}, window());
             made->open();
             return shown(made);
         }},
        {"reason of a step", "ReasonDialog",
         [this]() -> QWidget * {
             auto *page = at<ApplicationsPage>(u"application"_s);
             if (!page)
                 return nullptr;
             page->showRecord(first(ofStatus(u"application"_s, u"received"_s)));
             page->pane()->stepButton(ApplicationStatus::Withdrawn)->click();
             return opened<ReasonDialog>();
         }},
        {"students for an action", "MatchDialog",
         [this] { return dialog([this] { return new MatchDialog(store(), m_dialogs, ProposalId{first(kConforming)}, window()); }); }},
        {"actions for a student", "",
         [this, campaign] {
             return dialog([this, campaign] {
                 const ApplicationId application{first(ofStatus(u"application"_s, u"admissible"_s))};
                 const auto found = ApplicationsRepository(store().database()).find(application);
                 return new MatchDialog(store(), m_dialogs, found && *found ? (*found)->student : StudentId{}, campaign(), window());
             });
         }},
        {"affectation ends", "FormDialog", [this, button] { return assignmentTab(0, u"running"_s, button("pc::AssignmentLife", "End the action")); }},
        {"amendment", "", [this, button] { return assignmentTab(1, kAmended, button("pc::ConventionView", "Amendment…")); }},
        {"visa", "VisaDialog",
         [this] { return dialog([this] { return new VisaDialog(store(), VisaDialog::Proposal{}, window()); }); }},
        {"waiver", "WaiverDialog",
         [this, campaign] {
             return dialog([this, campaign] {
                 const auto ledger = QuotaRepository(store().database()).of(StudentId{first(kWaiver)}, campaign());
                 return new WaiverDialog(store(), ledger ? *ledger : QuotaLedger{}, u"MARTIN Léa"_s, window());
             });
         }},
        {"mailing", "FormDialog",
         [this]() -> QWidget * {
             if (!campaignTab(1))
                 return nullptr;
             return shown(static_cast<CampaignsPage *>(window()->currentPage())->townHalls()->recordMailing());
         }},
        {"campaigns compared", "CompareDialog",
         [this, campaign]() -> QWidget * { return demonstration() ? shown(CompareDialog::show(store(), campaign(), window())) : nullptr; }},
        {"next campaign prepared", "PrepareDialog",
         [this, campaign]() -> QWidget * {
             if (!demonstration())
                 return nullptr;
             const auto last = CampaignsRepository(store().database()).find(campaign());
             const auto made = PrepareDialog::show(store(), **last, window());
             return made ? shown(*made) : nullptr;
         }},
    };
}

std::vector<WalkDesk::Room> WalkDesk::campaignRooms()
{
    std::vector<Room> rooms = pageRooms();
    for (const auto &more : {dialogRooms(), paperRooms(), labelRooms()})
        rooms.insert(rooms.end(), more.begin(), more.end());
    return rooms;
}

} // namespace pc::test
