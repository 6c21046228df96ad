#include "models/hours/hourwarning.h"

namespace pc {

namespace {

int minuteOf(QTime time) { return time.hour() * 60 + time.minute(); }

bool shareMinutes(const HourEntry &a, const HourEntry &b)
{
    if (!a.startsAt.isValid() || !b.startsAt.isValid())
        return false;
    const int from = minuteOf(a.startsAt);
    const int other = minuteOf(b.startsAt);
    return from < other + b.minutes && other < from + a.minutes;
}

} // namespace

std::vector<HourWarning> hourWarnings(const HourEntry &entry, const HourSurroundings &around)
{
    std::vector<HourWarning> warnings;
    if (!entry.monthly) {
        int minutes = entry.minutes;
        bool overlaps = false;
        for (const HourEntry &other : around.sameDay) {
            if (other.monthly || other.day != entry.day || (entry.id.isValid() && other.id == entry.id))
                continue;
            minutes += other.minutes;
            overlaps = overlaps || shareMinutes(entry, other);
        }
        if (overlaps)
            warnings.push_back(HourWarning::Overlap);
        if (minutes > kDayMinutes)
            warnings.push_back(HourWarning::MoreThanADay);
        else if (minutes > kLongDayMinutes)
            warnings.push_back(HourWarning::LongDay);
    }
    // A monthly total belongs to its whole month.
    const QDate last = entry.monthly ? entry.day.addMonths(1).addDays(-1) : entry.day;
    if ((around.startsOn.isValid() && last < around.startsOn) || (around.endsOn.isValid() && entry.day > around.endsOn))
        warnings.push_back(HourWarning::OutsidePeriod);
    if (around.today.isValid() && entry.day > around.today)
        warnings.push_back(HourWarning::InTheFuture);
    return warnings;
}

bool needsReason(HourWarning warning)
{
    return warning == HourWarning::Overlap || warning == HourWarning::MoreThanADay || warning == HourWarning::LongDay;
}

QString HourWarnings::sentence(HourWarning warning)
{
    switch (warning) {
    case HourWarning::Overlap: return tr("Another line of this student covers the same time of the day.");
    case HourWarning::MoreThanADay: return tr("The lines of this student add up to more than 24 hours on this day.");
    case HourWarning::LongDay: return tr("The lines of this student add up to more than 12 hours on this day.");
    case HourWarning::OutsidePeriod: return tr("This day is outside the dates of the affectation.");
    case HourWarning::InTheFuture: return tr("This day has not come yet.");
    }
    Q_UNREACHABLE();
}

} // namespace pc
