// A campaign: the round of one university year, under an internal name ("2026-2027").
#pragma once

#include "models/base/id.h"
#include "models/base/schoolyear.h"

namespace pc {

struct Campaign {
    CampaignId id;
    QString name;
    QDate startsOn;      ///< first day
    QDate endsOn;        ///< last day, included
    QDate closedOn = {}; ///< invalid while the campaign is open
    QString closedBy = {};
    QString reopenedReason = {}; ///< why it was opened again, the last time

    friend bool operator==(const Campaign &, const Campaign &) = default;

    /// A campaign with the customary bounds of a university year.
    static Campaign ofYear(SchoolYear year) { return {{}, year.label(), year.begins(), year.ends()}; }
    bool contains(QDate day) const { return startsOn <= day && day <= endsOn; }
    bool isClosed() const { return closedOn.isValid(); }
};

} // namespace pc
