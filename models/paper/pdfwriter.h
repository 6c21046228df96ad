// Papers as one PDF/A-1b: fonts embedded, opaque greys, a page for each page of each paper.
//
// The bytes depend on the papers, the fonts of the computer and the day alone: what Qt takes from the clock and from chance
// is put right afterwards.
#pragma once

#include "models/base/result.h"
#include "models/paper/paper.h"

#include <QCoreApplication>

#include <functional>
#include <span>

namespace pc {

class PdfWriter {
    Q_DECLARE_TR_FUNCTIONS(pc::PdfWriter)

public:
    /// `goOn` is asked before each paper with its number; false stops.
    /// Errors: Io when nothing can be written, Refused when it was stopped, Usage without a paper.
    static Result<QByteArray> write(std::span<const Paper> papers, const std::function<bool(int paper)> &goOn = {});
};

inline Result<QByteArray> writePdf(std::span<const Paper> papers)
{
    return PdfWriter::write(papers);
}

} // namespace pc
