// Which file or session a report of the label is about: asked for by student and campaign, as everywhere else.
#pragma once

#include "models/reports/report.h"

namespace pc::reports {

/// The file of the student in the campaign of the request, else the latest one; not valid when there is none.
Result<LabelFileId> labelFileOf(Database &database, const ReportRequest &request);
/// The latest session of the campaign; not valid when there is none.
Result<LabelSessionId> labelSessionOf(Database &database, const ReportRequest &request);
/// The kind of document that says the decision of a file; empty while it is undecided.
Result<QString> decisionKind(Database &database, LabelFileId file);

} // namespace pc::reports
