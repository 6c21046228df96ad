// The pages of the university's desk: files of labels, sessions of the commission, and what they ask the desk for.
#include "app/desk.h"

#include "views/documents/issuedialog.h"
#include "views/labels/labelspage.h"
#include "views/labels/sessionspage.h"
#include "views/shell/mainwindow.h"

namespace pc {

Page *Desk::makeLabels()
{
    auto *page = new LabelsPage(m_register->store(), m_dialogs);
    page->setViewpoint(m_register->viewpoint());
    connect(page, &LabelsPage::importRequested, this, &Desk::importFrom);
    connect(page, &LabelsPage::exportRequested, this, &Desk::exportRows);
    connect(page, &LabelsPage::documentsRequested, this, &Desk::issueDocuments);
    return page;
}

Page *Desk::makeSessions()
{
    auto *page = new SessionsPage(m_register->store(), m_dialogs, m_register->viewpoint());
    connect(page, &SessionsPage::documentsRequested, this, &Desk::issueDocuments);
    connect(page, &SessionsPage::minutesRequested, this, [this](qint64 session) {
        IssueDialog *dialog = openIssue(QStringLiteral("label_session"), {session});
        dialog->chooseKind(QStringLiteral("label_minutes"));
    });
    return page;
}

} // namespace pc
