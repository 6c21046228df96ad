// What the page of candidatures does to several at once: each is one change of the register, undone in one step.
#include "views/applications/applicationlookups.h"
#include "views/applications/applicationspage.h"
#include "views/applications/applicationpane.h"
#include "views/applications/reasondialog.h"
#include "views/common/formdialog.h"

#include <QAction>
#include <QMenu>

namespace pc {

namespace {
const QString kProposal = QStringLiteral("proposal");
const QString kSentOn = QStringLiteral("transmitted_on");
constexpr int kNamed = 3; // students in a sentence
} // namespace

void ApplicationsPage::makeBulk()
{
    m_admit = makeAction("check", tr("Declare admissible"), {}, true);
    m_transmit = makeAction("mail", tr("Send to the mayor…"), {}, true);
    m_withdraw = makeAction("arrow-back-up", tr("Withdrawal of the students…"), {}, true);
    connect(m_admit, &QAction::triggered, this, &ApplicationsPage::admitSelected);
    connect(m_withdraw, &QAction::triggered, this, &ApplicationsPage::withdrawSelected);
    connect(m_transmit, &QAction::triggered, this, &ApplicationsPage::transmitSelected);
    m_bulk = makeAction("list-check", tr("For the selection"));
    auto *menu = new QMenu(this);
    menu->addActions({m_admit, m_transmit, m_withdraw});
    m_bulk->setMenu(menu);
}

std::vector<ApplicationId> ApplicationsPage::followers(ApplicationStatus to, QString &sentence)
{
    commit();
    std::vector<ApplicationId> ids = chosen();
    const auto behind = ApplicationsRepository(store().database()).whoCannot(ids, to);
    if (!behind) {
        tell(behind.error());
        return {};
    }
    QStringList named;
    for (const CannotFollow &one : *behind) {
        std::erase(ids, one.id);
        if (named.size() < kNamed)
            named << tr("%1 (%2)", "student and what stands in the way").arg(one.student, one.why);
    }
    if (behind->empty())
        return ids;
    const int count = static_cast<int>(behind->size());
    const QString names = named.join(QStringLiteral(", "));
    sentence = count > kNamed
        ? tr("%n candidature(s) cannot follow and stay as they are, among them: %1", nullptr, count).arg(names)
        : tr("%n candidature(s) cannot follow and stay as they are: %1", nullptr, count).arg(names);
    if (ids.empty())
        tell({ErrorKind::Refused, sentence, {}});
    return ids;
}

// Who cannot follow is said before anything changes; when all can, nothing is asked.
void ApplicationsPage::admitSelected()
{
    QString behind;
    const std::vector<ApplicationId> ids = followers(ApplicationStatus::Admissible, behind);
    if (ids.empty())
        return;
    if (behind.isEmpty()) {
        admit(ids);
        return;
    }
    const FormDialogContent content{.title = tr("Declare admissible"),
                                    .sentence = behind,
                                    .fields = {},
                                    .verb = tr("Declare %n other(s) admissible", nullptr, static_cast<int>(ids.size()))};
    FormDialog::ask(window(), content, [this, ids](const QMap<QString, QString> &) -> Status {
        admit(ids);
        return done();
    });
}

void ApplicationsPage::withdrawSelected()
{
    QString behind;
    const std::vector<ApplicationId> ids = followers(ApplicationStatus::Withdrawn, behind);
    if (ids.empty())
        return;
    const int count = static_cast<int>(ids.size());
    ReasonRequest request;
    request.title = tr("Withdrawal of %n student(s)", nullptr, count);
    request.text = behind.isEmpty() ? tr("The reason is kept with each candidature and counted in the yearly report.") : behind;
    request.verb = tr("Record %n withdrawal(s)", nullptr, count);
    for (const ApplicationReason reason : ApplicationWords::reasonsFor(ApplicationStatus::Withdrawn))
        request.reasons.emplace_back(ApplicationWords::word(reason), ApplicationWords::label(reason));
    const QString text = tr("Withdrawal of %n student(s)", nullptr, count);
    const auto apply = [this, ids, text](const ReasonAnswer &answer) {
        const StepReason reason{ApplicationWords::reason(answer.code).value_or(ApplicationReason::None), answer.text};
        return store().transact(text, [&](Transaction &transaction) -> Status {
            const auto changed = ApplicationsRepository::withdrawAll(transaction, ids, reason);
            return changed ? done() : Status(changed.error());
        });
    };
    auto *dialog = new ReasonDialog(request, apply, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ApplicationsPage::admit(const std::vector<ApplicationId> &ids)
{
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
