// The hours of one month, affectation by affectation and day by day: what the grid shows, read in one go.
#pragma once

#include "models/hours/hourwarning.h"
#include "models/hours/quotaledger.h"

#include <array>

namespace pc {

/// All lines of an affectation on one day, or its monthly lines together.
struct MonthCell {
    int minutes = 0;
    std::vector<HourEntryId> entries;
    HourStatus status = HourStatus::Entered; ///< the one that needs somebody most; meaningless without entries
    std::vector<HourWarning> warnings;       ///< of lines whose reason is not given, each once

    friend bool operator==(const MonthCell &, const MonthCell &) = default;
};

struct MonthRow {
    AssignmentId assignment;
    StudentId student;
    CommuneId commune;
    QString firstName;
    QString lastName;
    QString communeName;
    QString action;
    QDate startsOn; ///< of the affectation, after the latest signed amendment
    QDate endsOn;
    std::array<MonthCell, 32> cells; ///< 0: the whole month; 1 to 31: its days
    qint64 monthMinutes = 0;
    qint64 totalMinutes = 0;   ///< of the affectation in the campaign
    qint64 studentMinutes = 0; ///< of the student in the campaign, every action together
    QuotaMarks marks;          ///< of the student

    friend bool operator==(const MonthRow &, const MonthRow &) = default;
    /// "MARTIN Léa".
    QString studentName() const { return (lastName.toUpper() + u' ' + firstName).trimmed(); }
};

struct MonthGrid {
    QDate month;         ///< its first day
    CampaignId campaign; ///< the one that holds the first day; not valid when none does
    std::array<bool, 32> frozen{}; ///< days of a closed campaign; 0: the whole month, which counts on its first day
    /// Affectations at work in the month, or with hours in it, in the order of the students.
    std::vector<MonthRow> rows;
};

/// Warnings are those of `today`.
Result<MonthGrid> readMonth(Database &database, QDate day, QDate today);

} // namespace pc
