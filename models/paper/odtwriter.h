// Papers as one text document (ODF 1.3, .odt) that an office goes on writing in: real headings, lists, tables whose header
// comes back, page size and margins, head and foot.
//
// It does not follow the layout of the PDF line by line: a word processor breaks the lines. No picture is linked, all are
// inside. The same papers and day make the same bytes.
#pragma once

#include "models/base/result.h"
#include "models/paper/paper.h"

#include <QCoreApplication>
#include <QDate>

#include <span>

namespace pc {

class OdtWriter {
    Q_DECLARE_TR_FUNCTIONS(pc::OdtWriter)

public:
    /// Error Refused without a paper.
    static Result<QByteArray> write(std::span<const Paper> papers, QDate day);
};

} // namespace pc
