// A report for a spreadsheet: key figures and bars become tables, and a table without a title takes that of its heading.
//
// Pure: nothing is read or counted. Text files and pages get the report as it is.
#pragma once

#include "models/paper/paperwriters.h"

#include <QCoreApplication>

namespace pc {

class ReportTables {
    Q_DECLARE_TR_FUNCTIONS(pc::ReportTables)

public:
    /// The report as tables for XLSX and CSV; itself for the other formats. Sentences are left out of a spreadsheet.
    static Paper forFormat(const Paper &paper, PaperFormat format);

private:
    static void collect(const std::vector<Block> &blocks, QString &heading, std::vector<Block> &tables);
    static PaperTable ofFigures(const PaperFigures &figures, const QString &title);
    static PaperTable ofBars(const PaperBars &bars, const QString &heading);
    /// A printed count or duration as a number; a text otherwise.
    static PaperCell value(const QString &printed);
};

} // namespace pc
