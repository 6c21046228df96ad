// The steps of an affectation's life as its pane takes them: at once where nothing more is to be said, else by a dialog.
#include "views/assignments/assignmentpane.h"

#include "views/common/formdialog.h"

namespace pc {

namespace {
const QString kEndedOn = QStringLiteral("ended_on");
const QString kEndCode = QStringLiteral("end_code");
const QString kComment = QStringLiteral("end_reason");
const QString kAppreciation = QStringLiteral("appreciation");
} // namespace

void AssignmentPane::takeStep(AssignmentStatus to)
{
    commit();
    const bool isOver = m_state > AssignmentStatus::Suspended;
    if (isOver) {
        askReopening(to);
        return;
    }
    switch (to) {
    case AssignmentStatus::Suspended: askSuspension(); return;
    case AssignmentStatus::Finished: askEnd(false); return;
    case AssignmentStatus::EndedEarly: askEnd(true); return;
    case AssignmentStatus::Running:
    case AssignmentStatus::Cancelled:
    case AssignmentStatus::Prepared: break;
    }
    const QString text = to == AssignmentStatus::Running ? tr("Action of %1 started").arg(m_student)
                                                         : tr("Affectation of %1 cancelled").arg(m_student);
    const AssignmentId id = m_assignment;
    write(text, [id, to](Transaction &transaction) { return AssignmentsRepository::setStatus(transaction, id, to); });
}

void AssignmentPane::askReopening(AssignmentStatus to)
{
    const AssignmentId id = m_assignment;
    open({.title = tr("Reopen the affectation of %1").arg(m_student),
          .sentence = to == AssignmentStatus::Prepared ? tr("It is prepared again, as before it was cancelled.")
                                                       : tr("The action goes on; the end recorded goes into the notes."),
          .fields = {{.key = QStringLiteral("reason"), .label = tr("Reason"), .kind = FormField::Text}},
          .verb = tr("Reopen")},
         [id](Transaction &transaction, const QMap<QString, QString> &values) {
             return AssignmentsRepository::reopen(transaction, id, values.value(QStringLiteral("reason")));
         },
         tr("Affectation of %1 reopened").arg(m_student));
}

void AssignmentPane::askSuspension()
{
    const AssignmentId id = m_assignment;
    open({.title = tr("Suspend the action of %1").arg(m_student),
          .sentence = tr("Hours stay as they are; the action may be resumed later."),
          .fields = {{.key = QStringLiteral("suspension_reason"), .label = tr("Reason"), .kind = FormField::Text}},
          .verb = tr("Suspend")},
         [id](Transaction &transaction, const QMap<QString, QString> &values) {
             return AssignmentsRepository::suspend(transaction, id, values.value(QStringLiteral("suspension_reason")));
         },
         tr("Action of %1 suspended").arg(m_student));
}

void AssignmentPane::askEnd(bool early)
{
    const AssignmentId id = m_assignment;
    const QDate today = m_store.clock().today();
    std::vector<FormField> fields{{.key = kEndedOn, .label = tr("Ended on"), .kind = FormField::Date, .today = today}};
    if (early) {
        std::vector<std::pair<QString, QString>> reasons{{QString(), AssignmentWords::label(EndReason::None)}};
        for (const EndReason reason : AssignmentWords::earlyEndReasons())
            reasons.emplace_back(AssignmentWords::word(reason), AssignmentWords::label(reason));
        fields.push_back({.key = kEndCode, .label = tr("Reason"), .kind = FormField::Choice, .choices = reasons});
    }
    fields.push_back({.key = kComment,
                      .label = tr("In a few words"),
                      .kind = FormField::Text,
                      .hint = tr("Nothing about anybody’s health")});
    fields.push_back({.key = kAppreciation, .label = tr("The mayor’s appreciation"), .kind = FormField::Text});
    open({.title = early ? tr("End the affectation of %1 early").arg(m_student) : tr("End the action of %1").arg(m_student),
          .sentence = early ? tr("The convention is then terminated; the hours done stay.")
                            : tr("Hours can still be countersigned afterwards."),
          .fields = fields,
          .values = {{kEndedOn, valueOf(today)}},
          .verb = early ? tr("End early") : tr("End the action")},
         [id, early](Transaction &transaction, const QMap<QString, QString> &values) {
             const AssignmentEnd end{dayOf(values.value(kEndedOn)),
                                     AssignmentWords::endReason(values.value(kEndCode)).value_or(EndReason::None),
                                     values.value(kComment).trimmed(), values.value(kAppreciation).trimmed()};
             return early ? AssignmentsRepository::endEarly(transaction, id, end)
                          : AssignmentsRepository::finish(transaction, id, end);
         },
         early ? tr("Affectation of %1 ended early").arg(m_student) : tr("Action of %1 ended").arg(m_student));
}

void AssignmentPane::askOverride()
{
    const AssignmentId id = m_assignment;
    commit();
    const auto gate = AssignmentsRepository(m_store.database()).gate(id);
    open({.title = tr("Start all the same: %1").arg(m_student),
          .sentence = gate ? gate->whatIsMissing() : QString(),
          .fields = {{.key = QStringLiteral("gate_reason"), .label = tr("Reason"), .kind = FormField::Text}},
          .verb = tr("Record the decision")},
         [id](Transaction &transaction, const QMap<QString, QString> &values) {
             const QString reason = values.value(QStringLiteral("gate_reason"));
             if (reason.trimmed().isEmpty())
                 return Status(Error{ErrorKind::Invalid, tr("Say why the action starts although a condition is missing."),
                                     QStringLiteral("gate_reason")});
             return AssignmentsRepository::overrideGate(transaction, id, reason);
         },
         tr("Start decided all the same for %1").arg(m_student));
}

void AssignmentPane::dropOverride()
{
    const AssignmentId id = m_assignment;
    write(tr("Decision to start all the same taken back for %1").arg(m_student),
          [id](Transaction &transaction) { return AssignmentsRepository::overrideGate(transaction, id, {}); });
}

void AssignmentPane::open(const FormDialogContent &content,
                          const std::function<Status(Transaction &, const QMap<QString, QString> &)> &work, const QString &text)
{
    auto *dialog = new FormDialog(
        content,
        [this, work, text](const QMap<QString, QString> &values) {
            return m_store.transact(text, [&](Transaction &transaction) { return work(transaction, values); });
        },
        window());
    dialog->open();
}

void AssignmentPane::write(const QString &text, const Store::Work &work)
{
    const Status status = m_store.transact(text, work);
    if (!status)
        Q_EMIT messageRaised({.tone = Tone::Attention, .text = status.error().message, .detail = status.error().detail});
}

} // namespace pc
