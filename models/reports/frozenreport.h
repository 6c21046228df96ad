// A report frozen "arrêté au" a day: issued under a number with its bytes and its figures, so that next year compares
// with the same numbers for ever.
#pragma once

#include "models/documents/issueddocument.h"
#include "models/reports/report.h"

namespace pc {

/// Makes the report from `figuresFrom` (the register, or a copy rewound to `asOf`) and keeps it, in one lasting change of
/// `store`. Errors: Refused for a report that cannot be frozen.
Result<IssuedDocument> freezeReport(Store &store, const ReportRequest &request, QDate asOf, Database &figuresFrom);
/// Those of a campaign, latest first; an invalid campaign: all. Annulled ones are left out.
Result<std::vector<IssuedDocument>> frozenReports(Database &database, CampaignId campaign);

} // namespace pc
