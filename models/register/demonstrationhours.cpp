// The hours of the demonstration: lines by day, a month as a whole, the visas of town halls.
#include "models/communes/communesrepository.h"
#include "models/hours/hoursrepository.h"
#include "models/register/demonstrationparts.h"

#include <algorithm>

namespace pc::demo {

namespace {

constexpr int kStep = 30;
constexpr int kUsual = 75; // a line of hours, as they come
constexpr int kLongest = 180;

// Different days of a period, spread over it, by date.
std::vector<QDate> chooseDays(Inventor &inventor, QDate from, QDate to, int count)
{
    std::vector<QDate> days;
    const int length = static_cast<int>(from.daysTo(to)) + 1;
    for (int k = 0; k < count; ++k) { // one day in each slice of the period: never the same twice
        const int first = k * length / count;
        const int next = (k + 1) * length / count;
        days.push_back(from.addDays(first + inventor.below(next - first)));
    }
    return days;
}

// Durations of whole half hours, about as long as one another, with this sum.
std::vector<int> chooseMinutes(Inventor &inventor, int total, int count)
{
    std::vector<int> minutes(static_cast<size_t>(count), total / count / kStep * kStep);
    int left = total - minutes.front() * count;
    for (size_t k = 0; left > 0; k = (k + 1) % minutes.size()) {
        const int more = std::min(left, kStep);
        minutes[k] += more;
        left -= more;
    }
    for (size_t k = 0; k + 1 < minutes.size(); k += 2) {
        if (minutes[k] > kStep && minutes[k + 1] < kLongest && !inventor.oneIn(3)) {
            minutes[k] -= kStep;
            minutes[k + 1] += kStep;
        }
    }
    return minutes;
}

// Signs the lines month by month, a few days after each month ended.
void signLines(Story &story, const HoursPlan &plan, const std::vector<HourEntry> &lines)
{
    for (size_t k = 0; k < lines.size();) {
        const QDate first(lines[k].day.year(), lines[k].day.month(), 1);
        const QDate next = first.addMonths(1);
        std::vector<HourEntryId> month;
        for (; k < lines.size() && lines[k].day < next; ++k)
            month.push_back(lines[k].id);
        const QDate on = story.past(next.addDays(4));
        const bool isWhole = on >= next;
        const VisaRole role = plan.assignment.value % 3 == 0 ? VisaRole::Deputy
            : plan.assignment.value % 5 == 0                 ? VisaRole::Secretary
                                                             : VisaRole::Mayor;
        story.take(HoursRepository::sign(story.office(on), month,
                                         {{}, {}, isWhole ? first : QDate(), plan.signatory, role, on}));
    }
}

} // namespace

std::vector<HourEntryId> work(Story &story, const HoursPlan &plan, int type)
{
    std::vector<HourEntryId> ids;
    const int days = static_cast<int>(plan.from.daysTo(plan.to)) + 1;
    const int total = std::min(plan.minutes, std::max(days, 0) * kLongest) / kStep * kStep;
    const int count = std::min({std::max(1, total / kUsual), days});
    if (total <= 0 || count <= 0)
        return ids;
    Inventor &inventor = story.inventor;
    const std::vector<QDate> chosen = chooseDays(inventor, plan.from, plan.to, count);
    const std::vector<int> minutes = chooseMinutes(inventor, total, count);
    // A single line stands for a share of its own: not everybody's first line is signed.
    const int shift = count < 4 ? 40 + inventor.below(60) : 0;
    std::vector<HourEntry> toSign;
    for (int k = 0; k < count; ++k) {
        const int share = (k * 100 + 50) / count;
        const int place = count < 4 ? shift : share;
        HourEntry entry;
        entry.assignment = plan.assignment;
        entry.day = chosen[static_cast<size_t>(k)];
        entry.minutes = minutes[static_cast<size_t>(k)];
        entry.startsAt = inventor.oneIn(2) ? QTime(inventor.between(9, 17), inventor.oneIn(2) ? 0 : 30) : QTime();
        entry.task = taskFor(inventor, type);
        entry.status = place < plan.signedPercent + plan.toSignPercent ? HourStatus::ToSign : HourStatus::Entered;
        entry.id = story.take(HoursRepository::add(story.office(entry.day.addDays(2)), entry));
        ids.push_back(entry.id);
        if (place < plan.signedPercent)
            toSign.push_back(entry);
    }
    signLines(story, plan, toSign);
    return ids;
}

void explainOverlap(Story &story, HourEntryId line)
{
    auto first = story.take(HoursRepository(story.database()).find(line));
    if (!first || first->isSigned())
        return;
    if (!first->startsAt.isValid())
        first->startsAt = QTime(14, 0);
    first->overlapReason = QStringLiteral("Le rangement a commencé pendant la séance : un quart d’heure est compté deux fois, la mairie est d’accord.");
    HourEntry second = *first;
    second.id = {};
    second.startsAt = first->startsAt.addSecs(60 * (first->minutes - kStep / 2));
    second.minutes = kStep;
    second.task = QStringLiteral("Rangement de la salle avec les habitants");
    Transaction &office = story.office(first->day.addDays(2));
    story.keep(HoursRepository::update(office, *first));
    story.take(HoursRepository::add(office, second));
}

void workWholeMonth(Story &story, AssignmentId assignment, QDate day, int minutes)
{
    HourEntry entry;
    entry.assignment = assignment;
    entry.day = QDate(day.year(), day.month(), 1);
    entry.monthly = true;
    entry.minutes = minutes;
    entry.task = QStringLiteral("Total du mois remis par la mairie, sans le détail des jours");
    entry.status = HourStatus::ToSign;
    story.take(HoursRepository::add(story.office(story.today), entry));
}

} // namespace pc::demo
