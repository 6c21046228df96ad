// Workbooks: tables as sheets with a header that stays, a filter, real dates, numbers and durations; then a sheet that
// says what it is.
//
// Codes and telephone numbers are text, and no text is ever a formula, whatever it begins with. Made by libxlsxwriter.
#pragma once

#include "models/base/result.h"
#include "models/paper/paper.h"

#include <QCoreApplication>
#include <QDate>

#include <span>

namespace pc {

/// What the last sheet says.
struct WorkbookAbout {
    QString title;
    QString subtitle = {}; ///< campaign, perimeter
    QString editedOn = {}; ///< as printed
    QStringList filters = {};
    QDate day = {};        ///< the file's own day; the bytes depend on it and the tables alone
};

class XlsxWriter {
    Q_DECLARE_TR_FUNCTIONS(pc::XlsxWriter)

public:
    /// One sheet named after the title. Errors: Refused for more rows than a sheet has (1,048,575), Io.
    static Result<QByteArray> write(const ExportTable &table, const WorkbookAbout &about);
    /// One sheet for each table of the papers. Errors: the same, and Refused when there is no table.
    static Result<QByteArray> write(std::span<const Paper> papers, QDate day);

    /// A name a sheet may have: at most 31 characters, none of []:*?/\, not one of `taken` whatever the case.
    static QString sheetName(const QString &title, const QStringList &taken);
};

inline Result<QByteArray> writeXlsx(const ExportTable &table, const WorkbookAbout &about)
{
    return XlsxWriter::write(table, about);
}

/// Some columns of a table under short headers for a mail merge: "CIVILITE", "CP". A key the table does not have is an
/// empty column. Days become text, as the letter shows them.
ExportTable mergeColumns(const ExportTable &table, const std::vector<std::pair<QString, QString>> &keysAndHeaders);

/// Every table of a paper in its order, those inside Together too.
std::vector<const PaperTable *> tablesOf(const Paper &paper);

} // namespace pc
