// What lines of hours of one import say about each other: they cover the same time, fill a day beyond belief, or bring a
// student above the quota of the year. It warns and blocks nothing.
//
// Pure: what stands in the register was read with each row.
#pragma once

#include "models/exchange/importplan.h"
#include "models/hours/hourwarning.h"

namespace pc {

/// What was read of the register beside one line.
struct HourLineFacts {
    StudentId student;
    QString name;                      ///< "MARTIN Léa"
    HourSurroundings around;           ///< in the register
    std::vector<HourWarning> warnings; ///< by the register alone, said already
    CampaignId campaign;               ///< of the day; invalid when it is of none
    QString campaignName;
    qint64 enteredBefore = 0; ///< minutes of the student in that campaign
    int quota = 0;            ///< in minutes, less what was waived
};

/// Notices at the cells of the chosen rows, and ImportPlan::aboveQuota.
void compareHourRows(ImportPlan &plan);

/// The step in the journal: it names whom it brings above the quota.
QString hoursImportText(const ImportPlan &plan);

} // namespace pc
