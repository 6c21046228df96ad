// One function per report: reads the register and gives the paper. Report::make() chooses; nobody else calls them.
//
// A builder is handed a request that lacks nothing (Reports::withDefaults) and takes today from request.day only.
#pragma once

#include "models/reports/report.h"

namespace pc::reports {

using Builder = Result<Paper> (*)(Database &, const ReportRequest &);

Result<Paper> applications(Database &database, const ReportRequest &request);
std::vector<ReportColumn> applicationsColumns();
Result<Paper> brochure(Database &database, const ReportRequest &request);
Result<Paper> communes(Database &database, const ReportRequest &request);
std::vector<ReportColumn> communesColumns();
Result<Paper> mayor(Database &database, const ReportRequest &request);
Result<Paper> quotas(Database &database, const ReportRequest &request);
std::vector<ReportColumn> quotasColumns();
Result<Paper> refusals(Database &database, const ReportRequest &request);
std::vector<ReportColumn> refusalsColumns();
Result<Paper> rounds(Database &database, const ReportRequest &request);
std::vector<ReportColumn> roundsColumns();

Result<Paper> commune(Database &database, const ReportRequest &request);
Result<Paper> proposal(Database &database, const ReportRequest &request);
Result<Paper> student(Database &database, const ReportRequest &request);
Result<Paper> proposals(Database &database, const ReportRequest &request);
std::vector<ReportColumn> proposalsColumns();
Result<Paper> assignments(Database &database, const ReportRequest &request);
std::vector<ReportColumn> assignmentsColumns();

Result<Paper> labelFile(Database &database, const ReportRequest &request);
Result<Paper> labelHours(Database &database, const ReportRequest &request);
Result<Paper> labelGrid(Database &database, const ReportRequest &request);
Result<Paper> labelAgenda(Database &database, const ReportRequest &request);
Result<Paper> labelMinutes(Database &database, const ReportRequest &request);
Result<Paper> labelDecision(Database &database, const ReportRequest &request);
Result<Paper> labelCertificate(Database &database, const ReportRequest &request);
Result<Paper> labels(Database &database, const ReportRequest &request);
std::vector<ReportColumn> labelsColumns();
Result<Paper> labelRegistrar(Database &database, const ReportRequest &request);
std::vector<ReportColumn> labelRegistrarColumns();

Result<Paper> synthesis(Database &database, const ReportRequest &request);
Result<Paper> yearly(Database &database, const ReportRequest &request);

} // namespace pc::reports
