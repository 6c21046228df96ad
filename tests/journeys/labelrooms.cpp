// The rooms of the label: files, sessions of the commission, and the dialogs around them; copies for the other office.
#include "models/handover/handover.h"
#include "models/handover/received.h"
#include "models/labels/labelfilesrepository.h"
#include "tests/journeys/walkdesk.h"
#include "views/exchange/handoverdialog.h"
#include "views/exchange/receivedialog.h"
#include "views/labels/acquisgrideditor.h"
#include "views/labels/claimsdialog.h"
#include "views/labels/kindsdialog.h"
#include "views/labels/labelspage.h"
#include "views/labels/newlabeldialog.h"
#include "views/labels/reviewdialog.h"
#include "views/labels/sessionspage.h"

#include <QTabWidget>

namespace pc::test {

using namespace Qt::StringLiterals;

QWidget *WalkDesk::labelTab(int tab)
{
    return list(u"label_file"_s, [this] { return first(u"SELECT file FROM label_decision ORDER BY id LIMIT 1"_s); },
                [tab](QWidget *page) {
                    if (auto *tabs = page->findChild<QTabWidget *>())
                        tabs->setCurrentIndex(tab);
                });
}

QWidget *WalkDesk::sessionTab(int tab)
{
    auto *page = at<SessionsPage>(u"label_session"_s);
    if (!page)
        return nullptr;
    page->showRecord(first(u"SELECT id FROM label_session ORDER BY held_on DESC LIMIT 1"_s));
    if (auto *tabs = page->findChild<QTabWidget *>())
        tabs->setCurrentIndex(tab);
    QCoreApplication::processEvents();
    return window();
}

LabelFile WalkDesk::someFile() const
{
    const auto found = LabelFilesRepository(store().database()).find(LabelFileId{first(u"SELECT file FROM label_claim ORDER BY file LIMIT 1"_s)});
    return found && found->has_value() ? **found : LabelFile();
}

std::vector<WalkDesk::Room> WalkDesk::labelRooms()
{
    return {
        {"labels, file", "LabelsPage", [this] { return labelTab(0); }},
        {"labels, acquis", "", [this] { return labelTab(1); }},
        {"labels, hours", "", [this] { return labelTab(2); }},
        {"labels, last tab", "", [this] { return labelTab(3); }},
        {"sessions, agenda", "SessionsPage", [this] { return sessionTab(0); }},
        {"sessions, members", "", [this] { return sessionTab(1); }},
        {"sessions, session", "", [this] { return sessionTab(2); }},
        {"new file of a label", "NewLabelDialog",
         [this] { return dialog([this] { return new NewLabelDialog(store(), {window()->campaign()}, {}, window()); }); }},
        {"engagements of a file", "ClaimsDialog",
         [this] { return dialog([this] { return new ClaimsDialog(store(), someFile(), u"Léa Martin"_s, window()); }); }},
        {"kinds of label", "KindsDialog",
         [this] { return dialog([this] { return new KindsDialog(store(), {window()->campaign()}, window()); }); }},
        {"grid of acquis", "AcquisGridDialog",
         [this] { return dialog([this] { return new AcquisGridDialog(store(), m_dialogs, window()); }); }},
        {"files one after the other", "ReviewDialog",
         [this] {
             return dialog([this] {
                 return new ReviewDialog(store(), m_dialogs, {someFile().id}, Viewpoint::University, window());
             });
         }},
        {"hand over", "HandoverDialog",
         [this] {
             return dialog([this] { return new HandoverDialog(*m_desk->openedRegister(), m_dialogs, m_folder->path(), window()); });
         }},
        {"receive", "ReceiveDialog",
         [this] {
             return dialog([this] {
                 const QString copy = m_folder->filePath(u"copie.pcom"_s);
                 const auto made = Handover::make(*m_desk->openedRegister(), {Viewpoint::University, copy});
                 auto received = made ? Receiving::compare(*m_desk->openedRegister(), copy) : Result<Received>(made.error());
                 return new ReceiveDialog(*m_desk->openedRegister(), received ? std::move(*received) : Received(), window());
             });
         }},
    };
}

} // namespace pc::test
