// A report frozen "arrêté au" a day: issued under a number with its bytes and its figures, so that next year compares
// with the same numbers for ever.
#pragma once

#include "models/documents/issueddocument.h"
#include "models/paper/paperwriters.h"
#include "models/reports/report.h"

namespace pc {

/// Makes the report from `figuresFrom` (the register, or a copy rewound to `asOf`) and keeps it, in one lasting change of
/// `store`. Errors: Refused for a report that cannot be frozen.
Result<IssuedDocument> freezeReport(Store &store, const ReportRequest &request, QDate asOf, Database &figuresFrom);
/// The report as it was frozen, from the figures that were kept: for a spreadsheet, or to be compared. Logos are only in its
/// bytes. A register that kept nine figures gives a table of these; empty when no figures were kept.
std::optional<Paper> frozenPaper(const IssuedDocument &document);
/// The frozen report of this number ("BIL-2026-0001"); empty when there is none.
Result<std::optional<IssuedDocument>> frozenReport(Database &database, const QString &number);
/// A frozen report as a file: the very bytes that were kept as PDF, other formats from its figures.
/// Errors: Refused when no figures were kept.
Result<QByteArray> writeFrozen(Database &database, const IssuedDocument &document, PaperFormat format);
/// Those of a campaign, latest first; an invalid campaign: all. Annulled ones are left out.
Result<std::vector<IssuedDocument>> frozenReports(Database &database, CampaignId campaign);

} // namespace pc
