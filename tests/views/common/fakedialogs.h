// Dialogs that answer at once what the test prepared, and keep what was asked.
#pragma once

#include "views/common/dialogs.h"

#include <QPrinter>

#include <vector>

namespace pc::test {

class FakeDialogs final : public Dialogs {
public:
    bool answer = true; ///< To every question.
    QString path;       ///< To every choice of a file; empty cancels.
    QString printed;    ///< The PDF file every printer writes; empty cancels.
    QPageRanges pages;  ///< Of a document, for the printer; empty: all.

    std::vector<ConfirmRequest> asked;
    std::vector<ConfirmRequest> informed;
    std::vector<FileRequest> files;
    std::vector<PrintRequest> prints;

    void confirm(QWidget *, const ConfirmRequest &request, const Answer &answered) override
    {
        asked.push_back(request);
        answered(answer);
    }
    void inform(QWidget *, const ConfirmRequest &what) override { informed.push_back(what); }
    void chooseOpenFile(QWidget *, const FileRequest &request, const Path &chosen) override { choose(request, chosen); }
    void chooseSaveFile(QWidget *, const FileRequest &request, const Path &chosen) override { choose(request, chosen); }
    void chooseFolder(QWidget *, const FileRequest &request, const Path &chosen) override { choose(request, chosen); }
    void choosePrinter(QWidget *, const PrintRequest &request, const Printing &chosen) override
    {
        prints.push_back(request);
        if (printed.isEmpty())
            return chosen(nullptr);
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(printed);
        if (!pages.isEmpty()) {
            printer.setPrintRange(QPrinter::PageRange);
            printer.setPageRanges(pages);
        }
        chosen(&printer);
    }

private:
    void choose(const FileRequest &request, const Path &chosen)
    {
        files.push_back(request);
        chosen(path);
    }
};

} // namespace pc::test
