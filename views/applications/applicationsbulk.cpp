// What the page of candidatures does to several at once: each is one change of the register, undone in one step.
#include "views/applications/applicationlookups.h"
#include "views/applications/applicationspage.h"
#include "views/applications/applicationpane.h"
#include "views/common/formdialog.h"

#include <QAction>
#include <QMenu>

namespace pc {

namespace {
const QString kProposal = QStringLiteral("proposal");
const QString kSentOn = QStringLiteral("transmitted_on");
} // namespace

void ApplicationsPage::makeBulk()
{
    m_admit = makeAction("check", tr("Declare admissible"), {}, true);
    m_transmit = makeAction("mail", tr("Send to the mayor…"), {}, true);
    connect(m_admit, &QAction::triggered, this, &ApplicationsPage::admitSelected);
    connect(m_transmit, &QAction::triggered, this, &ApplicationsPage::transmitSelected);
    m_bulk = makeAction("list-check", tr("For the selection"));
    auto *menu = new QMenu(this);
    menu->addActions({m_admit, m_transmit});
    m_bulk->setMenu(menu);
}

void ApplicationsPage::admitSelected()
{
    const std::vector<ApplicationId> ids = chosen();
    if (ids.empty())
        return;
    commit();
    const Status status = store().transact(tr("%n candidature(s) declared admissible", nullptr, static_cast<int>(ids.size())),
                                           [&](Transaction &transaction) -> Status {
                                               const auto changed = ApplicationsRepository::admitAll(transaction, ids);
                                               return changed ? done() : Status(changed.error());
                                           });
    if (!status)
        tell(status.error());
}

void ApplicationsPage::transmitSelected()
{
    const std::vector<ApplicationId> ids = chosen();
    if (ids.empty() || !m_pane->line())
        return;
    commit();
    const int count = static_cast<int>(ids.size());
    const QDate today = store().clock().today();
    FormDialogContent content{.title = tr("Send to the mayor"),
                              .sentence = tr("%n candidature(s) go to the mayor of the action; without an action, each goes to that "
                                             "of its first wish. From that day on, the documents for the mayor show how to reach the "
                                             "students.",
                                             nullptr, count),
                              .fields = {{.key = kProposal,
                                          .label = tr("Action"),
                                          .kind = FormField::Lookup,
                                          .hint = tr("Number, title or commune"),
                                          .find = actionsProvider(store(), m_pane->line()->application.campaign)},
                                         {.key = kSentOn, .label = tr("Sent on"), .kind = FormField::Date, .today = today}},
                              .values = {{kSentOn, valueOf(today)}},
                              .verb = tr("Send to the mayor")};
    const QString text = tr("%n candidature(s) sent to the mayor", nullptr, count);
    auto *dialog = new FormDialog(
        content,
        [this, ids, text](const QMap<QString, QString> &values) -> Status {
            const QDate day = dayOf(values.value(kSentOn));
            if (!day.isValid())
                return Error{ErrorKind::Invalid, tr("Enter the day it is sent, for example 03/11/2026."), kSentOn};
            const ProposalId proposal{values.value(kProposal).toLongLong()};
            return store().transact(text, [&](Transaction &transaction) -> Status {
                const auto changed = ApplicationsRepository::transmitAll(transaction, ids, proposal, day);
                return changed ? done() : Status(changed.error());
            });
        },
        window());
    dialog->open();
}

} // namespace pc
