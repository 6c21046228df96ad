// The desk's paper: documents issued for the records of a list, their texts, reports, what goes to the printer or out by
// e-mail.
#include "app/desk.h"

#include "models/documents/keptcopies.h"
#include "models/documents/maildraft.h"
#include "models/documents/stagedfiles.h"
#include "views/common/paperprint.h"
#include "views/common/toast.h"
#include "views/documents/documentspage.h"
#include "views/documents/issuedialog.h"
#include "views/documents/issueoutput.h"
#include "views/documents/templatedialog.h"
#include "views/hours/hourspage.h"
#include "views/reports/reportspage.h"
#include "views/shell/mainwindow.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace pc {

Page *Desk::makeDocuments()
{
    auto *page = new DocumentsPage(m_register->store(), m_dialogs);
    connect(page, &DocumentsPage::exportRequested, this, &Desk::exportRows);
    connect(page, &DocumentsPage::fileRequested, this, &Desk::showFile);
    connect(page, &DocumentsPage::templatesRequested, this, &Desk::editTemplates);
    connect(page, &DocumentsPage::hoursRequested, this, [this](qint64 assignment, QDate month) {
        m_window->showPage(QStringLiteral("hour_entry"));
        static_cast<HoursPage *>(m_window->page(QStringLiteral("hour_entry")))->enterHours(assignment, month);
    });
    return page;
}

Page *Desk::makeReports()
{
    auto *page = new ReportsPage(*m_register, m_dialogs);
    connect(page, &ReportsPage::fileRequested, this, &Desk::showFile);
    connect(page, &ReportsPage::mailRequested, this, &Desk::mailFile);
    connect(page, &ReportsPage::written, this, [this](const QString &sentence, const QString &folder) {
        m_window->toast()->announce(sentence, tr("Open the folder"), [this, folder] { showFile(folder); });
    });
    return page;
}

void Desk::issueDocuments(const QString &table, const QList<qint64> &ids)
{
    if (ids.isEmpty()) {
        m_window->showPage(table);
        return;
    }
    openIssue(table, ids);
}

IssueDialog *Desk::openIssue(const QString &table, const QList<qint64> &ids)
{
    auto *dialog = new IssueDialog(m_register->store(), m_dialogs, table, ids, m_window->campaign(), m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &IssueDialog::fileRequested, this, &Desk::showFile);
    connect(dialog, &IssueDialog::printRequested, this, &Desk::printPapers);
    connect(dialog, &IssueDialog::draftsRequested, this, &Desk::openDrafts);
    dialog->open();
    return dialog;
}

void Desk::findDocument()
{
    m_window->showPage(QStringLiteral("issued_document"));
    static_cast<DocumentsPage *>(m_window->page(QStringLiteral("issued_document")))->findByCode();
}

void Desk::editTemplates(const QString &kind)
{
    if (kind.isEmpty())
        TemplateDialog::show(m_register->store(), m_dialogs, m_window.get());
    else
        TemplateDialog::show(m_register->store(), m_dialogs, m_window.get(), kind);
}

void Desk::printPapers(const std::vector<Paper> &papers)
{
    PaperPrint::print(m_window.get(), m_dialogs, papers, [this](const Status &status) {
        if (!status)
            tell(status.error());
    });
}

// The dialog gives few, and those a link can hold; where no mail program takes links they are written as files.
void Desk::openDrafts(const std::vector<MadeDocument> &made)
{
    bool opened = true;
    for (const MadeDocument &one : made) {
        const auto link = IssueOutput::draftOf(one).link();
        opened = opened && link && QDesktopServices::openUrl(*link);
    }
    if (opened)
        return;
    FileRequest request;
    request.title = tr("Folder for the e-mails");
    request.start = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    request.verb = tr("Write the e-mails here");
    m_dialogs.chooseFolder(m_window.get(), request, [this, made](const QString &folder) {
        if (folder.isEmpty())
            return;
        StagedFiles files(folder);
        Status status = done();
        for (size_t i = 0; i < made.size() && status; ++i)
            status = files.add(IssueOutput::draftName(made[i]), IssueOutput::draftOf(made[i]).message());
        if (status)
            status = files.put();
        if (!status) {
            tell(status.error());
            return;
        }
        m_window->toast()->announce(tr("%n e-mail(s) written: open each to send it", nullptr, static_cast<int>(made.size())),
                                    tr("Open the folder"), [this, folder] { showFile(folder); });
    });
}

void Desk::mailFile(const QString &subject, const QString &fileName, const QByteArray &bytes)
{
    FileRequest request;
    request.title = tr("Save the e-mail to send");
    request.start = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                        .filePath(QFileInfo(fileName).completeBaseName() + QStringLiteral(".eml"));
    request.filters = QStringList{tr("E-mail draft (*.eml)")};
    request.defaultSuffix = QStringLiteral("eml");
    m_dialogs.chooseSaveFile(m_window.get(), request, [this, subject, fileName, bytes](const QString &path) {
        if (path.isEmpty())
            return;
        MailDraft draft;
        draft.subject = subject;
        draft.attachments = {{fileName, QStringLiteral("application/pdf"), bytes}};
        if (Status status = KeptCopies::write(path, draft.message()); !status)
            tell(status.error());
        else
            showFile(path); // the mail program opens it for writing
    });
}

void Desk::showFile(const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }

} // namespace pc
