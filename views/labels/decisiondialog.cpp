// The decision on one or several label files: verdict, reason, remedies, day, author.
#include "models/base/localise.h"
#include "views/common/formdialog.h"
#include "views/labels/labelasks.h"
#include "views/labels/labelstepbar.h"

#include <QComboBox>
#include <QFormLayout>

#include <algorithm>

namespace pc {

namespace {

const QString kVerdict = QStringLiteral("verdict");
const QString kReason = QStringLiteral("reason");
const QString kRemedies = QStringLiteral("remedies");
const QString kDecidedOn = QStringLiteral("decided_on");
const QString kAuthor = QStringLiteral("author");

// Verdicts a state may come to; a file that is not complete can only be inadmissible.
bool leadsTo(LabelStatus from, LabelVerdict verdict)
{
    const auto steps = LabelLife::steps();
    return std::any_of(steps.begin(), steps.end(), [&](const LabelLife::Step &step) {
        return step.from == from && step.to == LabelLife::statusOf(verdict);
    });
}

QString unmetOf(const LabelCase &it)
{
    QStringList unmet;
    for (const ConditionLine &line : LabelConditions::of(it)) {
        if (line.outcome == ConditionLine::Outcome::Unmet)
            unmet << line.text;
    }
    return unmet.join(u'\n');
}

// Remedies are said with an unfavourable decision only.
void followVerdict(FormDialog *dialog)
{
    auto *verdict = qobject_cast<QComboBox *>(dialog->form()->field(kVerdict)->editor());
    auto *rows = qobject_cast<QFormLayout *>(dialog->form()->layout());
    if (!verdict || !rows)
        return;
    const auto follow = [verdict, rows, dialog] {
        const bool isUnfavourable = verdict->currentData().toString() != LabelWords::word(LabelVerdict::Granted);
        rows->setRowVisible(dialog->form()->field(kRemedies), isUnfavourable);
        rows->invalidate();
    };
    QObject::connect(verdict, &QComboBox::currentIndexChanged, dialog, follow);
    follow();
}

} // namespace

Result<FormDialog *> LabelAsks::decide(const std::vector<LabelFileId> &ids, LabelVerdict verdict)
{
    std::vector<LabelVerdict> offered;
    const auto who = followers(ids, [&](const LabelCase &it) {
        QString why;
        bool isOpen = false;
        for (const LabelVerdict each : LabelWords::verdicts()) {
            if (!leadsTo(it.file.status, each))
                continue;
            const QString refusal = LabelStepBar::refusal(it.file.status, LabelLife::statusOf(each), LabelConditions::facts(it));
            if (!refusal.isEmpty()) {
                why = refusal;
                continue;
            }
            isOpen = true;
            if (std::find(offered.begin(), offered.end(), each) == offered.end())
                offered.push_back(each);
        }
        if (isOpen)
            return QString();
        return why.isEmpty() ? tr("“%1”: nothing is to be decided", "state of a file").arg(LabelWords::label(it.file.status)) : why;
    });
    if (!who)
        return who.error();
    std::sort(offered.begin(), offered.end());
    std::vector<std::pair<QString, QString>> verdicts;
    for (const LabelVerdict each : offered)
        verdicts.emplace_back(LabelWords::word(each), LabelWords::label(each));
    const LabelVerdict first = std::find(offered.begin(), offered.end(), verdict) != offered.end() ? verdict : offered.front();
    const QDate today = m_store.clock().today();
    const int count = static_cast<int>(who->ids.size());
    const QString unmet = count == 1 ? unmetOf(who->cases.front()) : QString();
    const QString usual = count == 1 ? (unmet.isEmpty() ? tr("Every condition of the label is met.") : tr("Not met: %1", "conditions").arg(unmet))
                                     : tr("One decision for %n label file(s), taken for all of them or for none.", nullptr, count);
    const QString text = count == 1 ? tr("Decision on the label file of %1").arg(who->one)
                                    : tr("Decision on %n label file(s)", nullptr, count);
    FormDialog *dialog = FormDialog::ask(
        m_window,
        {.title = text,
         .sentence = sentence(*who, usual),
         .fields = {{.key = kVerdict, .label = tr("Decision"), .kind = FormField::Choice, .choices = verdicts},
                    {.key = kReason, .label = tr("Reason"), .kind = FormField::Text, .hint = tr("Needed unless the label is granted")},
                    {.key = kRemedies, .label = tr("Remedies and time limits"), .kind = FormField::Text},
                    {.key = kDecidedOn, .label = tr("Decided on"), .kind = FormField::Date, .today = today},
                    {.key = kAuthor, .label = tr("Decided by")}},
         .values = {{kVerdict, LabelWords::word(first)},
                    {kRemedies, who->cases.front().kind.remedies},
                    {kDecidedOn, valueOf(today)},
                    {kAuthor, m_store.author()}},
         .verb = tr("Record the decision")},
        [asks = *this, ids = who->ids, text](const QMap<QString, QString> &values) {
            LabelDecision decision;
            decision.verdict = LabelWords::verdict(values.value(kVerdict)).value_or(LabelVerdict::Deferred);
            decision.reason = values.value(kReason);
            decision.remedies = decision.verdict == LabelVerdict::Granted ? QString() : values.value(kRemedies);
            decision.decidedOn = dayOf(values.value(kDecidedOn));
            decision.author = values.value(kAuthor);
            return asks.m_store.transact(text, [&](Transaction &transaction) { return LabelFilesRepository::decide(transaction, ids, decision); });
        });
    followVerdict(dialog);
    return dialog;
}

} // namespace pc
