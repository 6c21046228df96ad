// The days of closed campaigns, for what is dated and lives below models/campaigns.
//
// Only says whether a day may still be written on, and the one sentence that refuses it; campaigns themselves are read
// and written by CampaignsRepository, which uses the same sentence.
#pragma once

#include "models/store/transaction.h"

#include <QCoreApplication>
#include <QDate>

namespace pc {

class ClosedDays {
    Q_DECLARE_TR_FUNCTIONS(pc::ClosedDays)

public:
    /// Error Refused when the day lies in a closed campaign; a day that belongs to no campaign is open.
    static Status requireOpen(Database &database, QDate day);
    /// The same as a tooltip: why nothing dated on this day can be written, empty when it can.
    static QString reasonOn(Database &database, QDate day);
    /// Why nothing of a campaign can be changed: empty while it is open. Of no campaign (0): as reasonOn(today).
    static QString reason(Database &database, qint64 campaign, QDate today);
    /// The refusal of a campaign closed on a day; detail "closed".
    static Error refusal(const QString &campaign, QDate closedOn);
};

} // namespace pc
