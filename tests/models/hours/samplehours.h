// A small register with two campaigns, three students and their affectations, for the tests of hours. All fictional.
#pragma once

#include "models/hours/houredits.h"
#include "models/store/check.h"
#include "tests/models/store/registers.h"

namespace pc::test {

struct HourSample {
    std::unique_ptr<TempDir> folder;
    std::unique_ptr<Store> store;
    CampaignId before; ///< 2025-2026
    CampaignId now;    ///< 2026-2027
    StudentId lea;
    StudentId paul;
    AssignmentId leaAtHome;  ///< Étrœungt, October 2026 to May 2027, 30 h
    AssignmentId leaAbroad;  ///< L'Orée de Mormal, the same months, 10 h
    AssignmentId paulAtHome; ///< L'Orée de Mormal, 30 h
    AssignmentId summer;     ///< of Paul, of the campaign before: July to September 2026, 20 h
    AssignmentId prepared;   ///< not started

    Database &database() const { return store->database(); }
};

/// With hour_total and hour_index kept. Today is 3 November 2026.
HourSample makeHours();
/// A line, not written.
HourEntry hours(AssignmentId assignment, QDate day, int minutes);
/// Writes a line; not valid after failing the test.
HourEntryId enter(const HourSample &sample, const HourEntry &entry);
HourEntry read(const HourSample &sample, HourEntryId id);
/// Findings of hour_total and hour_index, empty when sound.
QString derivedFindings(Database &database);
/// Closes or reopens a campaign.
void setClosed(const HourSample &sample, CampaignId campaign, bool closed);

} // namespace pc::test
