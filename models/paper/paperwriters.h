// A paper, or several in one file, as bytes: PDF/A-1b, ODT, XLSX, CSV.
//
// Bytes of a PDF depend on the paper and the day alone, so far as Qt allows. Errors: Refused when the format cannot hold
// the paper (a letter as a spreadsheet), Io when a library fails.
#pragma once

#include "models/base/result.h"
#include "models/paper/paper.h"

#include <QCoreApplication>

#include <optional>
#include <span>

namespace pc {

enum class PaperFormat { Pdf, Odt, Xlsx, Csv };

class PaperWriter {
    Q_DECLARE_TR_FUNCTIONS(pc::PaperWriter)

public:
    static Result<QByteArray> write(PaperFormat format, std::span<const Paper> papers);
    /// `day` is the file's own, where the format keeps one; without it, today.
    static Result<QByteArray> write(PaperFormat format, std::span<const Paper> papers, QDate day);
    static Result<QByteArray> write(PaperFormat format, const Paper &paper) { return write(format, std::span(&paper, 1)); }

    /// Whether the format can hold this paper: spreadsheets need a table.
    static bool canHold(PaperFormat format, const Paper &paper);
    /// By the ending of a file's name; none for another ending.
    static std::optional<PaperFormat> formatOf(const QString &fileName);
    static QString ending(PaperFormat format);    ///< "pdf"
    static QString mediaType(PaperFormat format); ///< "application/pdf"
    static QString label(PaperFormat format);     ///< "PDF document (*.pdf)"
};

} // namespace pc
