// Papers as one PDF/A-1b: fonts embedded, opaque greys, a page for each page of each paper.
//
// The bytes depend on the papers, the fonts of the computer and the day alone: what Qt takes from the clock and from chance
// is put right afterwards.
#pragma once

#include "models/base/result.h"
#include "models/paper/paper.h"

#include <QCoreApplication>

#include <functional>
#include <memory>
#include <span>

namespace pc {

class PdfWriter {
    Q_DECLARE_TR_FUNCTIONS(pc::PdfWriter)

public:
    /// A file begun, to add papers to one at a time; `reference` is that of a file of one paper. Gone unfinished, it
    /// leaves nothing.
    explicit PdfWriter(const QString &title, const QString &reference = {});
    ~PdfWriter();
    /// Error Io when it cannot be painted.
    Status add(const Paper &paper);
    /// The bytes, once; nothing is added afterwards. Error Io when nothing was painted.
    Result<QByteArray> finish();

    /// `goOn` is asked before each paper with its number; false stops.
    /// Errors: Io when nothing can be written, Refused when it was stopped, Usage without a paper.
    static Result<QByteArray> write(std::span<const Paper> papers, const std::function<bool(int paper)> &goOn = {});

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

inline Result<QByteArray> writePdf(std::span<const Paper> papers)
{
    return PdfWriter::write(papers);
}

} // namespace pc
