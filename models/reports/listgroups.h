// The rows of a list, gathered under the name of their arrondissement when the list is grouped. It counts nothing.
#pragma once

#include "models/reports/reporttable.h"

namespace pc {

class ListGroups {
    Q_DECLARE_TR_FUNCTIONS(pc::ListGroups)

public:
    /// A list of a whole territory is grouped, unless the column "arrondissement" is asked for or one is chosen.
    ListGroups(const ReportRequest &request, const std::vector<ReportColumn> &all);

    void add(const QString &arrondissement, const ReportCells &cells);
    /// Groups by name, rows in the order added; `total`, unless empty, is one more row at the foot of a list that has any.
    PaperTable table(const QString &nothing, const ReportCells &total = {}) const;

private:
    struct Line {
        QString arrondissement;
        ReportCells cells;
    };

    const ReportRequest &m_request;
    std::vector<ReportColumn> m_all;
    std::vector<Line> m_lines;
};

} // namespace pc
