// The derived table hour_total: minutes of one affectation in one campaign, entered and signed.
//
// A line counts for the campaign that holds its day, for 0 when none does. Kept inside each transaction, not journaled.
#pragma once

#include "models/store/changeset.h"
#include "models/store/check.h"

namespace pc {

/// SQL of ours: key of the campaign that holds a day, 0 when none does.
QString campaignOfDaySql(const QString &day);

class HourTotals {
    Q_DECLARE_TR_FUNCTIONS(pc::HourTotals)

public:
    explicit HourTotals(Database &database) : m_database(database) {}

    Status rebuild();
    /// For consultation: totals in a temporary table of the same name, which hides the one in the file.
    Status shadow();
    /// Sums the touched affectations again; all of them when the dates of a campaign may have changed.
    Status maintain(const ChangeSet &changes);
    /// Whether the table was never made, or by another version.
    Result<bool> isStale();
    /// One finding for each sum that is not what it should be.
    Result<std::vector<Finding>> check();

private:
    Status fill(const QString &condition, const QVariantList &values);

    Database &m_database;
};

} // namespace pc
