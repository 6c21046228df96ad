// The steps of lines of hours from state to state: handed in, signed, contested, closed.
#include "models/campaigns/campaignsrepository.h"
#include "models/hours/hoursrepository.h"

#include <algorithm>

namespace pc {

static Error notPossible(HourStatus from, HourStatus to)
{
    return {ErrorKind::Refused,
            HoursRepository::tr("A line that is “%1” cannot become “%2”.").arg(HourWords::label(from), HourWords::label(to)),
            {}};
}

// Takes lines one step on, as the table of steps allows; lines that are there already are left.
Status HoursRepository::step(Transaction &transaction, const std::vector<HourEntryId> &ids, HourStatus to,
                             const HourFacts &facts, const std::function<void(HourEntry &)> &change)
{
    const auto entries = HoursRepository(transaction.database()).find(ids);
    if (!entries)
        return entries.error();
    for (const HourEntry &before : *entries) {
        if (before.status == to)
            continue;
        if (Status status = CampaignsRepository::requireOpenOn(transaction, before.day); !status)
            return status;
        const LifeStep<HourStatus> *step = stepBetween(hourSteps(), before.status, to);
        if (!step)
            return notPossible(before.status, to);
        if (!holds(facts, step->condition))
            return Error{ErrorKind::Refused, HourWords::refusal(*step), QString::fromLatin1(step->condition)};
        HourEntry after = before;
        after.status = to;
        change(after);
        if (Status status = write(transaction, before, after); !status)
            return status;
    }
    return done();
}

Status HoursRepository::submit(Transaction &transaction, const std::vector<HourEntryId> &ids)
{
    return step(transaction, ids, HourStatus::ToSign, {}, [](HourEntry &entry) {
        entry.visa = {};
        entry.contestedReason.clear();
    });
}

Result<int> HoursRepository::sign(Transaction &transaction, const std::vector<HourEntryId> &ids, const Visa &draft)
{
    if (!draft.signedOn.isValid())
        return Error{ErrorKind::Invalid, tr("Enter the day of the visa."), QStringLiteral("signed_on")};
    HourFacts facts;
    facts.signatoryNamed = !draft.signatory.trimmed().isEmpty();
    if (!facts.signatoryNamed)
        return Error{ErrorKind::Invalid, tr("Enter the name of the person who signs."), QStringLiteral("signatory")};
    if (draft.signedOn > transaction.today())
        return Error{ErrorKind::Invalid, tr("A visa cannot be dated in the future: correct its day."),
                     QStringLiteral("signed_on")};
    const auto entries = HoursRepository(transaction.database()).find(ids);
    if (!entries)
        return entries.error();
    std::vector<HourEntry> waiting;
    std::copy_if(entries->begin(), entries->end(), std::back_inserter(waiting),
                 [](const HourEntry &entry) { return !entry.isSigned(); });
    if (Status status = requireOneCommune(transaction.database(), waiting); !status)
        return status.error();
    Visa visa;
    int count = 0;
    for (const HourEntry &entry : waiting) { // one affectation after the other
        if (Status status = CampaignsRepository::requireOpenOn(transaction, entry.day); !status)
            return status.error();
        if (visa.assignment != entry.assignment) {
            visa = draft;
            visa.assignment = entry.assignment;
            const Result<VisaId> id = addVisa(transaction, visa);
            if (!id)
                return id.error();
            visa.id = *id;
        }
        const Status signedNow =
            step(transaction, {entry.id}, HourStatus::Signed, facts, [&](HourEntry &after) { after.visa = visa.id; });
        if (!signedNow)
            return signedNow.error();
        ++count;
    }
    return count;
}

Status HoursRepository::contest(Transaction &transaction, const std::vector<HourEntryId> &ids, const QString &reason)
{
    HourFacts facts;
    facts.reasonGiven = !reason.trimmed().isEmpty();
    return step(transaction, ids, HourStatus::Contested, facts, [&](HourEntry &entry) {
        entry.visa = {};
        entry.contestedReason = reason;
    });
}

Status HoursRepository::close(Transaction &transaction, const std::vector<HourEntryId> &ids)
{
    return step(transaction, ids, HourStatus::Closed, {}, [](HourEntry &) {});
}

Status HoursRepository::reopen(Transaction &transaction, const std::vector<HourEntryId> &ids)
{
    // Lines that were never closed reach a visa through sign() alone.
    const auto entries = HoursRepository(transaction.database()).find(ids);
    if (!entries)
        return entries.error();
    for (const HourEntry &entry : *entries) {
        if (entry.status != HourStatus::Closed && entry.status != HourStatus::Signed)
            return notPossible(entry.status, HourStatus::Signed);
    }
    return step(transaction, ids, HourStatus::Signed, {}, [](HourEntry &) {});
}

} // namespace pc
