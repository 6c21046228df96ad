// What looks wrong in a line of hours beside the others of the same student: it warns, a reason lifts it, it never blocks.
#pragma once

#include "models/hours/hourentry.h"

namespace pc {

enum class HourWarning {
    Overlap,       ///< two lines of the student share minutes of the day
    MoreThanADay,  ///< more than 24 hours on one day
    LongDay,       ///< more than 12 hours on one day: hard to believe
    OutsidePeriod, ///< before the first or after the last day of the affectation
    InTheFuture,
};

/// Hours a day beyond which a line is hard to believe: a mark of plausibility, no rule of law.
inline constexpr int kLongDayMinutes = 12 * 60;
inline constexpr int kDayMinutes = 24 * 60;

struct HourSurroundings {
    std::vector<HourEntry> sameDay; ///< of the same student, any affectation; the line itself may be among them
    QDate startsOn;                 ///< effective period of the affectation; invalid: not known
    QDate endsOn;
    QDate today;
};

/// Warnings of a line, whether a reason lifts them or not. A monthly line overlaps nothing.
std::vector<HourWarning> hourWarnings(const HourEntry &entry, const HourSurroundings &around);

/// Whether a line with this warning is only kept with the reason why it is right.
bool needsReason(HourWarning warning);

class HourWarnings {
    Q_DECLARE_TR_FUNCTIONS(pc::HourWarnings)

public:
    static QString sentence(HourWarning warning);
};

} // namespace pc
