// Papers on a printer: asks which one through the seam of dialogs, then prints the pages that were asked for.
//
// A4, the orientation of each paper, the whole sheet: margins are part of the paper. It remembers nothing.
#pragma once

#include "models/base/result.h"
#include "models/paper/paper.h"
#include "views/common/dialogs.h"

#include <QCoreApplication>

#include <vector>

namespace pc {

class PaperPrint {
    Q_DECLARE_TR_FUNCTIONS(pc::PaperPrint)

public:
    /// Told once, whether it was printed; not called when the user cancels.
    using Done = std::function<void(const Status &)>;

    /// Opens the print dialog and comes back at once.
    static void print(QWidget *parent, Dialogs &dialogs, std::vector<Paper> papers, const Done &done);
    /// Prints the pages the printer asks for. Error Io when it does not accept them, Usage without a paper.
    static Status printOn(QPrinter &printer, const std::vector<Paper> &papers);
};

} // namespace pc
