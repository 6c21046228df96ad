#include "models/hours/houredits.h"

#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/hours/quotaledger.h"

#include <algorithm>
#include <map>

namespace pc {

namespace {

QString dayText(const HourEntry &entry) { return entry.monthly ? HourWords::month(entry.day) : formatDate(entry.day); }

HourEntry entryFor(const CellMinutes &cell)
{
    HourEntry entry;
    entry.assignment = cell.assignment;
    entry.day = cell.day;
    entry.monthly = cell.monthly;
    entry.minutes = cell.minutes;
    return entry;
}

} // namespace

QString HourEdits::studentOf(AssignmentId assignment)
{
    const auto name =
        m_store.database().scalar(QStringLiteral("SELECT trim(s.first_name || ' ' || s.last_name) FROM assignment a "
                                                 "JOIN student s ON s.id = a.student WHERE a.id = ?"),
                                  {assignment.value});
    return name ? name->toString() : QString();
}

Result<QString> HourEdits::change(const QString &text, const Store::Work &work)
{
    if (Status status = m_store.transact(text, work); !status)
        return status.error();
    return text;
}

Result<HourEdits::Account> HourEdits::accountOf(const HourEntry &entry)
{
    Database &database = m_store.database();
    const auto campaign = CampaignsRepository(database).ofDay(entry.day);
    if (!campaign)
        return campaign.error();
    const auto student =
        database.scalar(QStringLiteral("SELECT student FROM assignment WHERE id = ?"), {entry.assignment.value});
    if (!student)
        return student.error();
    return Account{{student->toLongLong()}, *campaign ? (*campaign)->id : CampaignId{}};
}

// Entered and quota of the student in the campaign, when `more` minutes bring the sum above the quota.
Result<HourEdits::Above> HourEdits::above(const Account &account, int more)
{
    if (!account.campaign.isValid() || more <= 0)
        return Above{};
    const auto ledger = QuotaRepository(m_store.database()).of(account.student, account.campaign);
    if (!ledger)
        return ledger.error();
    const qint64 after = ledger->figures().entered + more;
    return after > ledger->marks.quota ? Above{true, formatMinutes(after), formatMinutes(ledger->marks.quota)}
                                       : Above{};
}

Result<QString> HourEdits::add(const HourEntry &entry)
{
    const QString who = studentOf(entry.assignment);
    const QString time = formatMinutes(entry.minutes);
    const auto account = accountOf(entry);
    if (!account)
        return account.error();
    const auto above = this->above(*account, entry.minutes);
    if (!above)
        return above.error();
    const QString text = above->is ? tr("Hours of %1, %2: %3 entered, above the quota (%4 of %5)")
                                         .arg(who, dayText(entry), time, above->sum, above->quota)
                                   : tr("Hours of %1, %2: %3 entered").arg(who, dayText(entry), time);
    return change(text, [&](Transaction &transaction) -> Status {
        const auto added = HoursRepository::add(transaction, entry);
        return added ? done() : Status(added.error());
    });
}

Result<QString> HourEdits::updateText(const HourEntry &before, const HourEntry &entry)
{
    const auto was = accountOf(before);
    const auto account = accountOf(entry);
    if (!was || !account)
        return was ? account.error() : was.error();
    const auto above = this->above(*account, *was == *account ? entry.minutes - before.minutes : entry.minutes);
    if (!above)
        return above.error();
    const auto visa = HoursRepository(m_store.database()).visa(before.visa);
    if (!visa)
        return visa.error();
    const QString who = studentOf(entry.assignment);
    const QString day = dayText(entry);
    const QString time = formatMinutes(entry.minutes);
    const bool drops = before.isSigned() && *visa && changesWhatWasSigned(before, entry);
    if (drops && above->is)
        return tr("Hours of %1, %2: now %3; the visa of %4 is dropped, to be signed again; above the quota (%5 of %6)")
            .arg(who, day, time, (*visa)->signatory, above->sum, above->quota);
    if (drops)
        return tr("Hours of %1, %2: now %3; the visa of %4 is dropped, to be signed again")
            .arg(who, day, time, (*visa)->signatory);
    if (above->is)
        return tr("Hours of %1, %2: now %3, above the quota (%4 of %5)").arg(who, day, time, above->sum, above->quota);
    if (before.minutes == entry.minutes)
        return tr("Hours of %1, %2: line changed").arg(who, day);
    return tr("Hours of %1, %2: now %3").arg(who, day, time);
}

Result<QString> HourEdits::update(const HourEntry &entry)
{
    const auto before = HoursRepository(m_store.database()).find(entry.id);
    if (!before)
        return before.error();
    if (!*before)
        return Error{ErrorKind::Refused, tr("This line of hours is no longer there."), {}};
    if (**before == entry)
        return QString();
    const auto text = updateText(**before, entry);
    if (!text)
        return text.error();
    return change(*text, [&](Transaction &transaction) { return HoursRepository::update(transaction, entry); });
}

Result<QString> HourEdits::remove(const std::vector<HourEntryId> &ids)
{
    HoursRepository repository(m_store.database());
    const auto entries = repository.find(ids);
    if (!entries)
        return entries.error();
    if (entries->empty())
        return QString();
    if (entries->size() > 1) {
        std::vector<LineWork> works;
        for (const HourEntry &entry : *entries) {
            works.push_back({entry, entry, true});
            works.back().after.minutes = 0;
        }
        return carryOut(works);
    }
    const HourEntry &entry = entries->front();
    const auto visa = repository.visa(entry.visa);
    if (!visa)
        return visa.error();
    const QString who = studentOf(entry.assignment);
    const QString text = *visa
        ? tr("Hours of %1, %2: %3 removed, with the visa of %4")
              .arg(who, dayText(entry), formatMinutes(entry.minutes), (*visa)->signatory)
        : tr("Hours of %1, %2: %3 removed").arg(who, dayText(entry), formatMinutes(entry.minutes));
    return change(text, [&](Transaction &transaction) { return HoursRepository::remove(transaction, entry.id); });
}

// What a cell asks of the line it holds.
Result<HourEdits::LineWork> HourEdits::workOf(const CellMinutes &cell)
{
    const auto all = HoursRepository(m_store.database()).ofMonth(cell.day);
    if (!all)
        return all.error();
    std::vector<HourEntry> lines;
    int minutes = 0;
    for (const HourEntry &entry : *all) {
        if (entry.assignment == cell.assignment && entry.day == cell.day && entry.monthly == cell.monthly) {
            lines.push_back(entry);
            minutes += entry.minutes;
        }
    }
    LineWork work;
    work.after = entryFor(cell);
    if (minutes == cell.minutes)
        return work;
    if (lines.size() > 1)
        return Error{ErrorKind::Refused,
                     tr("Several lines of hours stand on %1 for %2: change them in the list.")
                         .arg(dayText(work.after), studentOf(cell.assignment)),
                     {}};
    work.changes = true;
    if (!lines.empty()) {
        work.before = lines.front();
        work.after = lines.front();
        work.after.minutes = cell.minutes;
    }
    return work;
}

QString HourEdits::linesText(const std::vector<LineWork> &works, const Effects &effects)
{
    const int count = static_cast<int>(works.size());
    const QString names = effects.above.join(QStringLiteral(", "));
    const bool goes = std::all_of(works.begin(), works.end(),
                                  [](const LineWork &work) { return work.before && work.after.minutes == 0; });
    if (goes && effects.dropped > 0)
        return tr("%n line(s) of hours removed; visas dropped: %1", nullptr, count).arg(effects.dropped);
    if (goes)
        return tr("%n line(s) of hours removed", nullptr, count);
    if (effects.dropped > 0 && !effects.above.isEmpty())
        return tr("%n line(s) of hours changed; visas dropped: %1; above the quota: %2", nullptr, count)
            .arg(effects.dropped)
            .arg(names);
    if (effects.dropped > 0)
        return tr("%n line(s) of hours changed; visas dropped: %1", nullptr, count).arg(effects.dropped);
    if (!effects.above.isEmpty())
        return tr("%n line(s) of hours changed; above the quota: %1", nullptr, count).arg(names);
    return tr("%n line(s) of hours changed", nullptr, count);
}

// How many visas fall, and whose quota is exceeded: by student, whatever the actions.
Result<HourEdits::Effects> HourEdits::effectsOf(const std::vector<LineWork> &works)
{
    Effects effects;
    std::map<Account, int> more;
    std::map<Account, AssignmentId> whose;
    for (const LineWork &work : works) {
        const auto account = accountOf(work.after);
        if (!account)
            return account.error();
        const bool isSigned = work.before && work.before->isSigned();
        effects.dropped +=
            isSigned && (work.after.minutes == 0 || changesWhatWasSigned(*work.before, work.after)) ? 1 : 0;
        more[*account] += work.after.minutes - (work.before ? work.before->minutes : 0);
        whose[*account] = work.after.assignment;
    }
    for (const auto &[account, minutes] : more) {
        const auto above = this->above(account, minutes);
        if (!above)
            return above.error();
        if (above->is)
            effects.above << studentOf(whose.at(account));
    }
    effects.above.sort();
    return effects;
}

Status HourEdits::write(Transaction &transaction, const LineWork &work)
{
    if (!work.before) {
        const auto added = HoursRepository::add(transaction, work.after);
        return added ? done() : Status(added.error());
    }
    if (work.after.minutes == 0)
        return HoursRepository::remove(transaction, work.before->id);
    return HoursRepository::update(transaction, work.after);
}

// Several lines in one step.
Result<QString> HourEdits::carryOut(const std::vector<LineWork> &works)
{
    const auto effects = effectsOf(works);
    if (!effects)
        return effects.error();
    return change(linesText(works, *effects), [&](Transaction &transaction) -> Status {
        for (const LineWork &work : works) {
            if (Status status = write(transaction, work); !status)
                return status;
        }
        return done();
    });
}

Result<QString> HourEdits::setCells(const std::vector<CellMinutes> &cells)
{
    std::vector<LineWork> works;
    for (const CellMinutes &cell : cells) {
        const auto work = workOf(cell);
        if (!work)
            return work.error();
        if (work->changes)
            works.push_back(*work);
    }
    if (works.empty())
        return QString();
    if (works.size() > 1)
        return carryOut(works);
    const LineWork &only = works.front();
    if (!only.before)
        return add(only.after);
    return only.after.minutes == 0 ? remove({only.before->id}) : update(only.after);
}

Result<QString> HourEdits::updateAll(const std::vector<HourEntryId> &ids, const HourChange &change)
{
    const auto entries = HoursRepository(m_store.database()).find(ids);
    if (!entries)
        return entries.error();
    std::vector<LineWork> works;
    for (const HourEntry &entry : *entries) {
        HourEntry after = entry;
        after.minutes = change.minutes.value_or(entry.minutes);
        after.task = change.task.value_or(entry.task);
        if (Status status = HoursRepository::validate(after); !status)
            return status.error();
        if (!(after == entry))
            works.push_back({entry, after, true});
    }
    if (works.empty())
        return QString();
    return works.size() == 1 ? update(works.front().after) : carryOut(works);
}

Result<QString> HourEdits::submit(const std::vector<HourEntryId> &ids)
{
    const QString text = tr("%n line(s) of hours handed in for the visa", nullptr, static_cast<int>(ids.size()));
    return change(text, [&](Transaction &transaction) { return HoursRepository::submit(transaction, ids); });
}

Result<QString> HourEdits::sign(const std::vector<HourEntryId> &ids, const Visa &draft)
{
    const auto entries = HoursRepository(m_store.database()).find(ids);
    if (!entries)
        return entries.error();
    const auto waiting =
        std::count_if(entries->begin(), entries->end(), [](const HourEntry &entry) { return !entry.isSigned(); });
    if (waiting == 0)
        return Error{ErrorKind::Refused, tr("No line of hours waits for a visa here."), {}};
    const QString text = tr("%n line(s) of hours signed by %1 (%2)", nullptr, static_cast<int>(waiting))
                             .arg(draft.signatory.trimmed(), HourWords::label(draft.role));
    return change(text, [&](Transaction &transaction) -> Status {
        const auto count = HoursRepository::sign(transaction, ids, draft);
        return count ? done() : Status(count.error());
    });
}

Result<QString> HourEdits::contest(const std::vector<HourEntryId> &ids, const QString &reason)
{
    const QString text =
        tr("%n line(s) of hours contested: %1", nullptr, static_cast<int>(ids.size())).arg(reason.trimmed());
    return change(text, [&](Transaction &transaction) { return HoursRepository::contest(transaction, ids, reason); });
}

Result<QString> HourEdits::close(const std::vector<HourEntryId> &ids)
{
    const QString text = tr("%n line(s) of hours closed", nullptr, static_cast<int>(ids.size()));
    return change(text, [&](Transaction &transaction) { return HoursRepository::close(transaction, ids); });
}

Result<QString> HourEdits::reopen(const std::vector<HourEntryId> &ids)
{
    const QString text = tr("%n line(s) of hours reopened", nullptr, static_cast<int>(ids.size()));
    return change(text, [&](Transaction &transaction) { return HoursRepository::reopen(transaction, ids); });
}

} // namespace pc
