// What all reports have in common: head, title lines, cells. No figure is counted here.
#pragma once

#include "models/reports/report.h"

namespace pc {

class ReportParts {
    Q_DECLARE_TR_FUNCTIONS(pc::ReportParts)

public:
    /// A paper without blocks: letterhead, title, campaign and perimeter, day, orientation.
    /// Errors: Refused for an unknown report or campaign; a register without a campaign has a paper all the same.
    static Result<Paper> begin(Database &database, const ReportRequest &request);
    /// Name, lines and logos of the office as the settings say on a day; what is unknown is left out.
    static Result<Letterhead> letterhead(Database &database, QDate day);
    /// The name of an arrondissement; empty for an unknown code.
    static Result<QString> arrondissementName(Database &database, const QString &code);

    /// An unknown value is printed "—" and not known to a spreadsheet.
    static PaperCell text(const QString &text);
    static PaperCell date(QDate day);
    static PaperCell minutes(qint64 minutes);
    static PaperCell count(qint64 number);

    /// The columns asked for, in the order asked; the usual ones when none is. Unknown keys are passed over.
    static std::vector<ReportColumn> wanted(const std::vector<ReportColumn> &all, const QStringList &keys);

private:
    static Result<QString> subtitle(Database &database, const ReportRequest &request);
};

} // namespace pc
