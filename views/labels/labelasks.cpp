#include "views/labels/labelasks.h"

#include "models/base/localise.h"
#include "models/labels/labelsessionsrepository.h"
#include "models/students/studentsrepository.h"
#include "views/common/formdialog.h"
#include "views/labels/labelstepbar.h"

namespace pc {

namespace {
constexpr int kNamed = 3; // students in a sentence
const QString kDepositedOn = QStringLiteral("deposited_on");
const QString kLateReason = QStringLiteral("late_reason");
const QString kSession = QStringLiteral("session");
const QString kReason = QStringLiteral("status_reason");
const QString kNotifiedOn = QStringLiteral("notified_on");
} // namespace

QString LabelAsks::studentOf(const LabelFile &file)
{
    const auto found = StudentsRepository(m_store.database()).find(file.student);
    return found && *found ? (*found)->letterName() : QString();
}

Result<LabelAsks::Followers> LabelAsks::followers(const std::vector<LabelFileId> &ids, LabelStatus to)
{
    return followers(ids, [to](const LabelCase &it) { return LabelStepBar::refusal(it.file.status, to, LabelConditions::facts(it)); });
}

Result<LabelAsks::Followers> LabelAsks::followers(const std::vector<LabelFileId> &ids,
                                                  const std::function<QString(const LabelCase &)> &refusal)
{
    Followers who;
    QStringList named;
    int behind = 0;
    for (const LabelFileId id : ids) {
        const auto it = LabelFilesRepository(m_store.database()).caseOf(id, m_store.clock().today());
        if (!it)
            return it.error();
        const QString why = refusal(*it);
        const QString student = studentOf(it->file);
        if (why.isEmpty()) {
            who.ids.push_back(id);
            who.cases.push_back(*it);
            who.one = student;
            continue;
        }
        ++behind;
        if (ids.size() == 1)
            return Error{ErrorKind::Refused, why, {}};
        if (named.size() < kNamed)
            named << tr("%1 (%2)", "student and what stands in the way").arg(student, why);
    }
    if (behind > 0) {
        const QString names = named.join(QStringLiteral(", "));
        who.behind = behind > kNamed ? tr("%n label file(s) cannot follow and stay as they are, among them: %1", nullptr, behind).arg(names)
                                     : tr("%n label file(s) cannot follow and stay as they are: %1", nullptr, behind).arg(names);
    }
    if (who.ids.empty())
        return Error{ErrorKind::Refused, who.behind.isEmpty() ? tr("Choose label files in the table first.") : who.behind, {}};
    if (who.ids.size() > 1)
        who.one.clear();
    return who;
}

QString LabelAsks::sentence(const Followers &who, const QString &usual) const
{
    return who.behind.isEmpty() ? usual : usual + u'\n' + who.behind;
}

Result<FormDialog *> LabelAsks::deposit(const std::vector<LabelFileId> &ids)
{
    const auto who = followers(ids, LabelStatus::Deposited);
    if (!who)
        return who.error();
    const QDate today = m_store.clock().today();
    const int count = static_cast<int>(who->ids.size());
    const bool isLate = std::any_of(who->cases.begin(), who->cases.end(),
                                    [&](const LabelCase &it) { return !it.again && !it.window.contains(today); });
    std::vector<FormField> fields{{.key = kDepositedOn, .label = tr("Deposited on"), .kind = FormField::Date, .today = today}};
    fields.push_back({.key = kLateReason,
                      .label = tr("Taken late because"),
                      .kind = FormField::Text,
                      .hint = tr("Only when the last day of deposit is over")});
    const QString usual = isLate ? tr("The days of deposit are over, or have not begun: say why the file is taken all the same.")
                                 : tr("From this day on the file is judged by the grid of acquis in force today.");
    const QString text = count == 1 ? tr("Label file of %1 deposited").arg(who->one) : tr("%n label file(s) deposited", nullptr, count);
    return FormDialog::ask(m_window,
                           {.title = count == 1 ? tr("Deposit the file of %1").arg(who->one) : tr("Deposit %n label file(s)", nullptr, count),
                            .sentence = sentence(*who, usual),
                            .fields = fields,
                            .values = {{kDepositedOn, valueOf(today)}},
                            .verb = tr("Deposit")},
                           [asks = *this, ids = who->ids, text](const QMap<QString, QString> &values) {
                               return asks.m_store.transact(text, [&](Transaction &transaction) -> Status {
                                   for (const LabelFileId id : ids) {
                                       if (Status did = LabelFilesRepository::deposit(transaction, id, dayOf(values.value(kDepositedOn)),
                                                                                      values.value(kLateReason));
                                           !did) {
                                           return did;
                                       }
                                   }
                                   return done();
                               });
                           });
}

Result<FormDialog *> LabelAsks::schedule(const std::vector<LabelFileId> &ids)
{
    const auto who = followers(ids, [](const LabelCase &it) {
        const bool isMoved = it.file.status == LabelStatus::Scheduled && !it.isSigned;
        return isMoved ? QString() : LabelStepBar::refusal(it.file.status, LabelStatus::Scheduled, LabelConditions::facts(it));
    });
    if (!who)
        return who.error();
    const auto sessions = LabelSessionsRepository(m_store.database()).ofCampaign(who->cases.front().file.campaign);
    if (!sessions)
        return sessions.error();
    std::vector<std::pair<QString, QString>> choices;
    QString next;
    for (const LabelSession &session : *sessions) {
        if (session.isSigned())
            continue;
        const QString day = formatDate(session.heldOn);
        const QString name = session.title.isEmpty() ? session.place : session.title;
        choices.emplace_back(QString::number(session.id.value), name.isEmpty() ? day : tr("%1 – %2", "day and title of a session").arg(day, name));
        if (next.isEmpty() && session.heldOn >= m_store.clock().today())
            next = choices.back().first;
    }
    if (choices.empty())
        return Error{ErrorKind::Refused, tr("No session is planned in this campaign: add one on the page Commissions first."), {}};
    const int count = static_cast<int>(who->ids.size());
    const QString text = count == 1 ? tr("Label file of %1 put on an agenda").arg(who->one)
                                    : tr("%n label file(s) put on an agenda", nullptr, count);
    return FormDialog::ask(m_window,
                           {.title = tr("Put on the agenda of a commission"),
                            .sentence = sentence(*who, tr("%n label file(s), in this order after those already there.", nullptr, count)),
                            .fields = {{.key = kSession, .label = tr("Session"), .kind = FormField::Choice, .choices = choices}},
                            .values = {{kSession, next.isEmpty() ? choices.back().first : next}},
                            .verb = tr("Put on the agenda")},
                           [asks = *this, ids = who->ids, text](const QMap<QString, QString> &values) {
                               return asks.m_store.transact(text, [&](Transaction &transaction) {
                                   return LabelFilesRepository::schedule(transaction, ids, {values.value(kSession).toLongLong()},
                                                                         asks.m_store.clock().today());
                               });
                           });
}

Result<FormDialog *> LabelAsks::notify(const std::vector<LabelFileId> &ids)
{
    const auto who = followers(ids, [](const LabelCase &it) {
        if (!it.file.isDecided())
            return tr("no decision yet");
        return it.file.notice() == NoticeState::ToNotify ? QString() : tr("notified already");
    });
    if (!who)
        return who.error();
    const QDate today = m_store.clock().today();
    const int count = static_cast<int>(who->ids.size());
    const QString text = count == 1 ? tr("Decision notified to %1").arg(who->one) : tr("%n decision(s) notified", nullptr, count);
    return FormDialog::ask(m_window,
                           {.title = tr("Record the notification"),
                            .sentence = sentence(*who, tr("%n student(s) were told of the decision. From then on it is not taken back.",
                                                          nullptr, count)),
                            .fields = {{.key = kNotifiedOn, .label = tr("Notified on"), .kind = FormField::Date, .today = today}},
                            .values = {{kNotifiedOn, valueOf(today)}},
                            .verb = tr("Record the notification")},
                           [asks = *this, ids = who->ids, text](const QMap<QString, QString> &values) {
                               return asks.m_store.transact(text, [&](Transaction &transaction) {
                                   return LabelFilesRepository::setNotified(transaction, ids, dayOf(values.value(kNotifiedOn)));
                               });
                           });
}

Result<FormDialog *> LabelAsks::reason(LabelFileId id, LabelStatus to)
{
    const auto who = followers({id}, to);
    if (!who)
        return who.error();
    const bool isWithdrawal = to == LabelStatus::Withdrawn;
    const QString text = tr("Label file of %1: %2", "student and state").arg(who->one, LabelWords::label(to));
    return FormDialog::ask(m_window,
                           {.title = isWithdrawal ? tr("Withdrawal of %1").arg(who->one) : tr("File of %1 incomplete").arg(who->one),
                            .sentence = isWithdrawal ? tr("The file is kept; it may be prepared again later.")
                                                     : tr("The student reads what is missing."),
                            .fields = {{.key = kReason, .label = isWithdrawal ? tr("Reason") : tr("What is missing"), .kind = FormField::Text}},
                            .verb = isWithdrawal ? tr("Record the withdrawal") : tr("Declare incomplete")},
                           [asks = *this, id, to, text](const QMap<QString, QString> &values) {
                               return asks.m_store.transact(text, [&](Transaction &transaction) {
                                   return LabelFilesRepository::step(transaction, id, to, asks.m_store.clock().today(), values.value(kReason));
                               });
                           });
}

Result<FormDialog *> LabelAsks::appeal(LabelFileId id)
{
    const auto found = LabelFilesRepository(m_store.database()).find(id);
    if (!found || !*found)
        return found ? Error{ErrorKind::Missing, tr("This label file no longer exists."), {}} : found.error();
    const LabelFile file = **found;
    const QDate today = m_store.clock().today();
    const QString text = tr("Appeal of %1 recorded").arg(studentOf(file));
    const QString kDay = QStringLiteral("appealed_on");
    const QString kText = QStringLiteral("appeal_text");
    const QString kOutcome = QStringLiteral("appeal_outcome");
    return FormDialog::ask(m_window,
                           {.title = tr("Appeal of %1").arg(studentOf(file)),
                            .sentence = tr("The decision stays; a file that was refused may then be examined again."),
                            .fields = {{.key = kDay, .label = tr("Received on"), .kind = FormField::Date, .today = today},
                                       {.key = kText, .label = tr("What the appeal asks for"), .kind = FormField::Text},
                                       {.key = kOutcome, .label = tr("Answer to the appeal"), .kind = FormField::Text}},
                            .values = {{kDay, valueOf(file.appealedOn.isValid() ? file.appealedOn : today)},
                                       {kText, file.appealText},
                                       {kOutcome, file.appealOutcome}},
                            .verb = tr("Record the appeal")},
                           [asks = *this, id, text, kDay, kText, kOutcome](const QMap<QString, QString> &values) {
                               return asks.m_store.transact(text, [&](Transaction &transaction) {
                                   return LabelFilesRepository::recordAppeal(transaction, id, dayOf(values.value(kDay)), values.value(kText),
                                                                             values.value(kOutcome));
                               });
                           });
}

Status LabelAsks::complete(const std::vector<LabelFileId> &ids)
{
    const auto who = followers(ids, LabelStatus::Complete);
    if (!who)
        return who.error();
    const int count = static_cast<int>(who->ids.size());
    const QString text = count == 1 ? tr("Label file of %1 declared complete").arg(who->one)
                                    : tr("%n label file(s) declared complete", nullptr, count);
    const QDate today = m_store.clock().today();
    const Status status = m_store.transact(text, [&](Transaction &transaction) -> Status {
        for (const LabelFileId id : who->ids) {
            if (Status did = LabelFilesRepository::step(transaction, id, LabelStatus::Complete, today); !did)
                return did;
        }
        return done();
    });
    if (!status || who->behind.isEmpty())
        return status;
    return Error{ErrorKind::Refused, who->behind, {}};
}

} // namespace pc
