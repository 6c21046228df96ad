// Decisions on files and what follows them: taken back, notified, appealed against.
#include "models/base/localise.h"
#include "models/labels/labelfilesrepository.h"

using namespace Qt::StringLiterals;

namespace pc {

namespace {

const QLatin1StringView kTable("label_file");
const QLatin1StringView kDecision("label_decision");

Error refused(const QString &sentence) { return {ErrorKind::Refused, sentence, {}}; }

Result<QString> studentName(Database &database, LabelFileId id)
{
    const auto name = database.scalar(QStringLiteral("SELECT trim(s.first_name || ' ' || s.last_name) FROM label_file f "
                                                     "JOIN student s ON s.id = f.student WHERE f.id = ?"),
                                      {id.value});
    if (!name)
        return name.error();
    return name->toString();
}

// The documents of the decision: letters and certificate, never the minutes.
Result<bool> isIssued(Database &database, LabelFileId id)
{
    const auto issued = database.scalar(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM issued_document WHERE label_file = ? AND annulled_on IS NULL AND kind IN "
                       "('label_granted', 'label_deferred', 'label_refused', 'label_certificate'))"),
        {id.value});
    if (!issued)
        return issued.error();
    return issued->toBool();
}

LabelStatus before(const LabelDecision &decision)
{
    if (decision.session.isValid())
        return LabelStatus::Scheduled;
    return decision.verdict == LabelVerdict::Inadmissible ? LabelStatus::Deposited : LabelStatus::Complete;
}

} // namespace

Status LabelFilesRepository::forAll(Transaction &transaction, const std::vector<LabelFileId> &ids,
                                    const std::function<Status(LabelFileId)> &work)
{
    for (const LabelFileId id : ids) {
        const Status did = work(id);
        if (did)
            continue;
        const auto name = studentName(transaction.database(), id);
        if (!name || name->isEmpty() || ids.size() == 1)
            return did;
        Error error = did.error();
        error.message = tr("%1: %2", "student and what stands in the way").arg(*name, error.message);
        return error;
    }
    return done();
}

Status LabelFilesRepository::decide(Transaction &transaction, const std::vector<LabelFileId> &ids, const LabelDecision &decision)
{
    LabelDecision draft = decision;
    draft.reason = decision.reason.trimmed();
    draft.remedies = decision.remedies.trimmed();
    draft.author = decision.author.simplified().isEmpty() ? transaction.author().simplified() : decision.author.simplified();
    if (draft.verdict != LabelVerdict::Granted && draft.reason.isEmpty())
        return Error{ErrorKind::Invalid, tr("This decision needs a reason: say why in one sentence."), u"reason"_s};
    if (draft.author.isEmpty())
        return Error{ErrorKind::Invalid, tr("Say who decided."), u"author"_s};
    if (!draft.decidedOn.isValid())
        return Error{ErrorKind::Invalid, tr("Enter the day of the decision, for example 12/06/2027."), u"decided_on"_s};
    return forAll(transaction, ids, [&](LabelFileId id) { return decideOne(transaction, id, draft); });
}

Status LabelFilesRepository::decideOne(Transaction &transaction, LabelFileId id, const LabelDecision &decision)
{
    auto file = wanted(transaction, id);
    if (!file)
        return file.error();
    const bool isThere = file->status == LabelStatus::Scheduled;
    if (decision.session.isValid() && (!isThere || decision.session != file->session))
        return refused(tr("This file is not on the agenda of the session."));
    const LabelSessionId session = isThere ? file->session : LabelSessionId();
    if (Status unsignedYet = requireUnsigned(transaction, session); !unsignedYet)
        return unsignedYet;
    const auto it = LabelFilesRepository(transaction.database()).caseOf(id, decision.decidedOn);
    if (!it)
        return it.error();
    LabelFacts facts = LabelConditions::facts(*it);
    facts.hoursReached = facts.hoursReached || !decision.reason.isEmpty(); // the reason lets it through
    const LabelStatus to = LabelLife::statusOf(decision.verdict);
    if (const QString refusal = LabelLife::refusal(file->status, to, facts); !refusal.isEmpty())
        return refused(refusal);
    const bool takesRemedies = decision.verdict != LabelVerdict::Granted && decision.remedies.isEmpty();
    const auto added = transaction.insert(
        kDecision, {{"file"_L1, id.value},
                    {"session"_L1, session.isValid() ? QVariant(session.value) : QVariant(QMetaType::fromType<qlonglong>())},
                    {"verdict"_L1, LabelWords::word(decision.verdict)},
                    {"reason"_L1, decision.reason},
                    {"remedies"_L1, takesRemedies ? it->kind.remedies : decision.remedies},
                    {"decided_on"_L1, bindDate(decision.decidedOn)},
                    {"author"_L1, decision.author}});
    if (!added)
        return added.error();
    file->status = to;
    file->statusReason = decision.reason;
    file->notifiedOn = {};
    return save(transaction, *file);
}

Status LabelFilesRepository::takeBack(Transaction &transaction, LabelFileId id, QDate today)
{
    auto file = wanted(transaction, id);
    if (!file)
        return file.error();
    const auto held = LabelFilesRepository(transaction.database()).decision(id);
    if (!held)
        return held.error();
    if (!*held)
        return refused(tr("No decision was made on this file."));
    if (file->notifiedOn.isValid())
        return refused(tr("The student was notified of this decision: it is not taken back. Record an appeal instead."));
    const LabelDecision &decision = **held;
    if (Status unsignedYet = requireUnsigned(transaction, decision.session); !unsignedYet)
        return unsignedYet;
    const auto issued = isIssued(transaction.database(), id);
    if (!issued)
        return issued.error();
    if (*issued)
        return refused(tr("A document of this decision was issued: annul it first, on the page Documents."));
    if (Status removed = transaction.remove(kDecision, decision.id.value); !removed)
        return removed;
    const QString line = tr("%1: the decision of %2 by %3 (%4) was taken back.", "a line of the notes")
                             .arg(formatDate(today), formatDate(decision.decidedOn), decision.author,
                                  LabelWords::label(decision.verdict));
    file->notes = file->notes.trimmed().isEmpty() ? line : file->notes.trimmed() + u'\n' + line;
    file->status = before(decision);
    file->statusReason.clear();
    return save(transaction, *file);
}

Status LabelFilesRepository::setNotified(Transaction &transaction, const std::vector<LabelFileId> &ids, QDate day)
{
    if (!day.isValid())
        return Error{ErrorKind::Invalid, tr("Enter the day the student was notified, for example 20/06/2027."), u"notified_on"_s};
    return forAll(transaction, ids, [&](LabelFileId id) { return notifyOne(transaction, id, day); });
}

Status LabelFilesRepository::notifyOne(Transaction &transaction, LabelFileId id, QDate day)
{
    auto file = wanted(transaction, id);
    if (!file)
        return file.error();
    const auto held = LabelFilesRepository(transaction.database()).decision(id);
    if (!held)
        return held.error();
    if (!*held)
        return refused(tr("No decision was made on this file."));
    if (day < (*held)->decidedOn) {
        return Error{ErrorKind::Invalid,
                     tr("The student was notified before the decision of %1: correct the day.").arg(formatDate((*held)->decidedOn)),
                     u"notified_on"_s};
    }
    // What a student was told is not undone any more.
    if (Status kept = transaction.makeLasting(kDecision, (*held)->id.value); !kept)
        return kept;
    if (Status kept = transaction.makeLasting(kTable, id.value); !kept)
        return kept;
    file->notifiedOn = day;
    return save(transaction, *file);
}

Status LabelFilesRepository::recordAppeal(Transaction &transaction, LabelFileId id, QDate day, const QString &text,
                                          const QString &outcome)
{
    auto file = wanted(transaction, id);
    if (!file)
        return file.error();
    if (!file->isDecided())
        return refused(tr("No decision was made on this file."));
    if (!day.isValid())
        return Error{ErrorKind::Invalid, tr("Enter the day of the appeal, for example 05/07/2027."), u"appealed_on"_s};
    if (text.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, tr("Say what the appeal asks for."), u"appeal_text"_s};
    file->appealedOn = day;
    file->appealText = text.trimmed();
    file->appealOutcome = outcome.trimmed();
    return save(transaction, *file);
}

} // namespace pc
