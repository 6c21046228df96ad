// Blocks that several sheets share: fields, hours, documents issued. Figures are handed over; none is counted here.
#pragma once

#include "models/documents/issueddocument.h"
#include "models/hours/hourfigures.h"
#include "models/reports/report.h"

namespace pc {

class SheetParts {
    Q_DECLARE_TR_FUNCTIONS(pc::SheetParts)

public:
    /// A field of a sheet that is read, not filled in: what is unknown is "—", never a line to write on.
    static PaperForm::Field field(const QString &label, const QString &value);
    /// "02/11/2026 – 30/04/2027"; empty when neither day is known.
    static QString period(QDate startsOn, QDate endsOn);
    /// Planned, entered, signed and remaining side by side, each with its definition.
    static PaperFigures hours(const HourFigures &figures, HourScope scope);
    /// The documents issued for a record in the campaign of the request, or without a campaign. Addressees and titles
    /// are left out of an anonymous report.
    static Result<PaperTable> documents(Database &database, const ReportRequest &request, const QString &table, qint64 id);
    static PaperTable table(const QString &title, const std::vector<PaperColumn> &columns, const QString &nothing);
};

} // namespace pc
