#include "models/exchange/importhourrow.h"

#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/base/textfold.h"

#include <algorithm>

namespace pc {

namespace {

bool sameStart(const HourEntry &a, const HourEntry &b)
{
    return a.startsAt == b.startsAt || !a.startsAt.isValid() || !b.startsAt.isValid();
}

bool sameTask(const HourEntry &known, const HourEntry &given)
{
    return addsNothing(known.task, given.task) || known.task.isEmpty()
        || foldForSearch(known.task) == foldForSearch(given.task);
}

} // namespace

HourEntry HourRow::readLine()
{
    HourEntry entry;
    readDays(entry);
    readDuration(entry);
    if (const QString text = m_draft.text(ImportField::StartsAt); !text.isEmpty()) {
        entry.startsAt = readTime(text);
        if (!entry.startsAt.isValid())
            m_draft.fail(ImportField::StartsAt, tr("“%1” is not a time of day. Write it like 14 h 30.").arg(text));
        else
            m_draft.show(ImportField::StartsAt, {}, QLocale().toString(entry.startsAt, QLocale::ShortFormat));
    }
    entry.task = m_draft.text(ImportField::Task);
    entry.overlapReason = m_draft.text(ImportField::OverlapReason);
    entry.note = m_draft.text(ImportField::Note);
    return entry;
}

AffectationFinder::Question HourRow::question(const HourEntry &entry) const
{
    const QDate last = entry.monthly ? entry.day.addMonths(1).addDays(-1) : entry.day;
    return {m_draft.text(ImportField::Student),
            m_draft.text(ImportField::LastName),
            m_draft.text(ImportField::FirstName),
            m_draft.text(ImportField::StudentNumber),
            m_draft.text(ImportField::Email),
            m_draft.row().commune,
            m_draft.row().communeName,
            m_draft.text(ImportField::Number),
            m_draft.text(ImportField::Title),
            entry.day,
            last};
}

ImportField HourRow::firstFilled(std::initializer_list<ImportField> fields, ImportField otherwise) const
{
    for (const ImportField field : fields) {
        if (m_draft.has(field) && !m_draft.text(field).isEmpty())
            return field;
    }
    return otherwise;
}

ImportField HourRow::whereStudent() const
{
    const ImportField empty = m_draft.has(ImportField::Student) ? ImportField::Student
        : m_draft.has(ImportField::LastName)                    ? ImportField::LastName
                                                                : ImportField::StudentNumber;
    return firstFilled({ImportField::Student, ImportField::LastName, ImportField::StudentNumber}, empty);
}

ImportField HourRow::wherePlace() const
{
    const ImportField empty = m_draft.has(ImportField::Commune) ? ImportField::Commune : whereStudent();
    return firstFilled({ImportField::Number, ImportField::Title, ImportField::Commune, ImportField::Code}, empty);
}

ImportField HourRow::whereDay(const HourEntry &entry) const
{
    return entry.monthly && !m_draft.text(ImportField::Month).isEmpty() ? ImportField::Month : ImportField::Date;
}

void HourRow::readDays(HourEntry &entry)
{
    const QString date = m_draft.text(ImportField::Date);
    const QString month = m_draft.text(ImportField::Month);
    const QString total = m_draft.text(ImportField::Monthly);
    const std::optional<bool> monthly = readYesNo(total);
    if (!total.isEmpty() && !monthly)
        m_draft.fail(ImportField::Monthly, tr("“%1” is not understood. Write: oui or non.").arg(total));
    if (date.isEmpty() && month.isEmpty()) {
        m_draft.fail(m_draft.has(ImportField::Date) ? ImportField::Date : ImportField::Month,
                     tr("Say on which day or in which month."));
        return;
    }
    const bool isMonth = date.isEmpty() || readMonth(date, m_context.campaign).day.isValid();
    if (monthly.value_or(isMonth)) {
        readTotal(entry, date.isEmpty() ? ImportField::Month : ImportField::Date, date.isEmpty() ? month : date);
        return;
    }
    if (date.isEmpty()) {
        m_draft.fail(ImportField::Month, tr("Say on which day or in which month."));
        return;
    }
    entry.day = m_cells.readDayCell(ImportField::Date);
    if (!month.isEmpty())
        m_draft.show(ImportField::Month, month, month);
}

void HourRow::readTotal(HourEntry &entry, ImportField at, const QString &text)
{
    ReadDay read = readMonth(text, m_context.campaign);
    if (!read.day.isValid())
        read = dayIn(readDay(text, m_context.today), m_context.campaign);
    if (!read.day.isValid()) {
        m_draft.fail(at, tr("“%1” is not a month. Write it like %2.").arg(text, HourWords::month(m_context.today)));
        return;
    }
    entry.monthly = true;
    entry.day = QDate(read.day.year(), read.day.month(), 1);
    if (m_draft.text(ImportField::Monthly).isEmpty())
        m_draft.notice(at, tr("A total of the month, without days: %1.").arg(HourWords::month(entry.day)));
}

void HourRow::readDuration(HourEntry &entry)
{
    const QString text = m_draft.text(ImportField::Duration);
    const auto minutes = m_cells.readMinutesCell(ImportField::Duration);
    if (minutes)
        entry.minutes = *minutes;
    else
        m_draft.fail(ImportField::Duration,
                     text.isEmpty() ? tr("The duration is missing.")
                                    : tr("“%1” is not a duration. Write it like 2,5 or 2 h 30.").arg(text));
}

// The line that says exactly the same goes before one that could be told the same with fewer words.
const HourEntry *HourRow::twinOf(const HourEntry &entry, const std::vector<HourEntry> &present) const
{
    const HourEntry *alike = nullptr;
    for (const HourEntry &one : present) {
        if (one.day != entry.day || one.monthly != entry.monthly || one.minutes != entry.minutes)
            continue;
        if (cleanCell(one.task) == entry.task && one.startsAt == entry.startsAt && cleanCell(one.note) == entry.note)
            return &one;
        if (!alike && sameTask(one, entry) && sameStart(one, entry))
            alike = &one;
    }
    return alike;
}

void HourRow::compare(HourEntry &entry, const std::vector<HourEntry> &present)
{
    const HourEntry *twin = twinOf(entry, present);
    HourEntry after = twin ? *twin : entry;
    if (!twin) {
        int others = 0;
        for (const HourEntry &one : present)
            others += one.day == entry.day && one.monthly == entry.monthly ? one.minutes : 0;
        if (others > 0)
            m_draft.notice(whereDay(entry),
                           entry.monthly ? tr("The register has %1 for this month already.").arg(formatMinutes(others))
                                         : tr("The register has %1 on this day already.").arg(formatMinutes(others)));
        m_draft.row().own = ImportRow::New;
    } else {
        if (!addsNothing(after.task, entry.task))
            after.task = entry.task;
        if (!cleanCell(after.note).contains(entry.note))
            after.note = entry.note;
        if (!addsNothing(after.overlapReason, entry.overlapReason))
            after.overlapReason = entry.overlapReason;
        if (entry.startsAt.isValid())
            after.startsAt = entry.startsAt;
        m_draft.row().own = after == *twin ? ImportRow::Same : ImportRow::Changed;
    }
    show(twin, after);
    entry = after;
    const QString text = m_draft.text(ImportField::State);
    for (const HourStatus status : HourWords::statuses()) {
        const QString label = HourWords::label(status);
        if (status != after.status && (foldForSearch(text) == foldForSearch(label) || text == HourWords::word(status)))
            m_cells.leaveStatus(HourWords::label(after.status), label, !twin);
    }
}

void HourRow::compareYear(const Campaign *ofDay, const std::vector<Campaign> &campaigns)
{
    const QString text = m_draft.text(ImportField::Campaign);
    if (text.isEmpty() || (ofDay && foldForSearch(ofDay->name) == foldForSearch(text)))
        return;
    const bool known = std::any_of(campaigns.begin(), campaigns.end(), [&](const Campaign &campaign) {
        return foldForSearch(campaign.name) == foldForSearch(text);
    });
    if (!known)
        m_draft.fail(ImportField::Campaign, tr("There is no university year “%1” in this register.").arg(text));
    else
        m_draft.fail(ImportField::Campaign,
                     ofDay ? tr("The day is of the year %1, not of %2.").arg(ofDay->name, text)
                           : tr("The day is not of the year %1.").arg(text));
}

void HourRow::show(const HourEntry *before, const HourEntry &after)
{
    const auto one = [&](ImportField field, const auto &text) {
        if (!m_draft.text(field).isEmpty())
            m_draft.show(field, before ? text(*before) : QString(), text(after));
    };
    const auto day = [](const HourEntry &e) { return e.monthly ? HourWords::month(e.day) : formatDate(e.day); };
    one(ImportField::Date, day);
    if (after.monthly)
        one(ImportField::Month, day);
    one(ImportField::Duration, [](const HourEntry &e) { return formatMinutes(e.minutes); });
    one(ImportField::StartsAt, [](const HourEntry &e) {
        return e.startsAt.isValid() ? QLocale().toString(e.startsAt, QLocale::ShortFormat) : QString();
    });
    one(ImportField::Task, [](const HourEntry &e) { return e.task; });
    one(ImportField::OverlapReason, [](const HourEntry &e) { return e.overlapReason; });
    one(ImportField::Note, [](const HourEntry &e) { return e.note; });
}

} // namespace pc
