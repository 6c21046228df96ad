#include "views/common/paperprint.h"

#include "models/paper/paperlayout.h"

#include <QPrinter>

#include <numeric>

namespace pc {

namespace {

std::vector<PaperLayout> layoutsOf(const std::vector<Paper> &papers)
{
    std::vector<PaperLayout> layouts;
    layouts.reserve(papers.size());
    for (const Paper &paper : papers)
        layouts.emplace_back(paper);
    return layouts;
}

Status printLayouts(QPrinter &printer, const std::vector<PaperLayout> &layouts)
{
    if (layouts.empty())
        return Error{ErrorKind::Usage, PaperPrint::tr("There is nothing to print."), {}};
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(QPageSize::A4));
    std::vector<const PaperLayout *> pages;
    for (const PaperLayout &layout : layouts)
        pages.push_back(&layout);
    const QPageRanges ranges = printer.printRange() == QPrinter::PageRange ? printer.pageRanges() : QPageRanges();
    if (!paintPapers(printer, pages, {}, ranges))
        return Error{ErrorKind::Io, PaperPrint::tr("The printer did not accept the pages. Is it switched on and connected?"), printer.printerName()};
    return done();
}

} // namespace

void PaperPrint::print(QWidget *parent, Dialogs &dialogs, std::vector<Paper> papers, const Done &done)
{
    if (papers.empty()) {
        done(Error{ErrorKind::Usage, tr("There is nothing to print."), {}});
        return;
    }
    const auto layouts = std::make_shared<const std::vector<PaperLayout>>(layoutsOf(papers));
    PrintRequest request;
    request.document = papers.front().title;
    request.landscape = papers.front().landscape;
    request.pages = std::accumulate(layouts->begin(), layouts->end(), 0,
                                    [](int sum, const PaperLayout &layout) { return sum + layout.pageCount(); });
    dialogs.choosePrinter(parent, request, [layouts, done](QPrinter *printer) {
        if (printer)
            done(printLayouts(*printer, *layouts));
    });
}

Status PaperPrint::printOn(QPrinter &printer, const std::vector<Paper> &papers)
{
    return printLayouts(printer, layoutsOf(papers));
}

} // namespace pc
