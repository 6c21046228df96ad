// The desk between two offices: a copy handed over, and what comes back of it.
#include "app/desk.h"

#include "models/documents/maildraft.h"
#include "views/common/dialogs.h"
#include "views/common/page.h"
#include "views/common/toast.h"
#include "views/exchange/handoverdialog.h"
#include "views/exchange/receivedialog.h"
#include "views/shell/mainwindow.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace pc {

void Desk::handOver()
{
    for (Page *page : m_window->pages())
        page->commit();
    auto *dialog = new HandoverDialog(*m_register, m_dialogs, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                      m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HandoverDialog::made, this, [this](const HandoverMade &made, Viewpoint madeFor, bool withEmail) {
        const QString name = QFileInfo(made.path).fileName();
        const QString folder = QFileInfo(made.path).absolutePath();
        m_window->toast()->announce(tr("The copy “%1” is written and verified").arg(name), tr("Open the folder"),
                                    [this, folder] { showFile(folder); });
        if (!withEmail)
            return;
        MailDraft draft;
        draft.subject = Handover::mailSubject(madeFor);
        draft.text = Handover::mailText(name);
        if (const auto link = draft.link(); link && QDesktopServices::openUrl(*link))
            return;
        tell({ErrorKind::Io, tr("The mail program could not be opened. The copy is written all the same."), {}});
    });
    dialog->open();
}

void Desk::receive()
{
    FileRequest request;
    request.title = tr("Receive the register of the other office");
    request.start = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    request.filters = QStringList{tr("Registers (*.pcom)")};
    m_dialogs.chooseOpenFile(m_window.get(), request, [this](const QString &path) {
        if (!path.isEmpty())
            receiveFrom(path);
    });
}

void Desk::receiveFrom(const QString &path)
{
    for (Page *page : m_window->pages())
        page->commit();
    QApplication::setOverrideCursor(Qt::WaitCursor);
    auto received = Receiving::compare(*m_register, path);
    QApplication::restoreOverrideCursor();
    if (!received) {
        tell(received.error());
        return;
    }
    // What was taken is said, with Undo, by the step in the journal.
    auto *dialog = new ReceiveDialog(*m_register, std::move(*received), m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace pc
