// The rooms of paper: reports, documents issued, their texts, and the dialogs around them.
#include "tests/journeys/walkdesk.h"
#include "models/documents/documentmaker.h"
#include "views/documents/documentspage.h"
#include "views/documents/issuedialog.h"
#include "views/documents/templatecomparison.h"
#include "views/documents/templatedialog.h"
#include "views/reports/reportspage.h"

namespace pc::test {

using namespace Qt::StringLiterals;

QWidget *WalkDesk::report(const QString &name)
{
    auto *page = at<ReportsPage>(u"report"_s);
    if (!page)
        return nullptr;
    page->showReport(name);
    QCoreApplication::processEvents();
    return page->paper() ? window() : nullptr;
}

QWidget *WalkDesk::issuing(const QString &table, const QString &kind, const QString &sql)
{
    return dialog([&] {
        auto *made = new IssueDialog(store(), m_dialogs, table, {first(sql)}, window()->campaign(), window());
        made->chooseKind(kind);
        return made;
    });
}

std::vector<WalkDesk::Room> WalkDesk::paperRooms()
{
    return {
        {"reports, synthesis", "ReportsPage", [this] { return report(u"synthesis"_s); }},
        {"reports, yearly", "", [this] { return report(u"yearly"_s); }},
        {"reports, a table", "", [this] { return report(u"communes"_s); }},
        {"reports, a sheet", "", [this] { return report(u"student"_s); }},
        {"documents", "DocumentsPage", [this]() -> QWidget * { return at<DocumentsPage>(u"issued_document"_s) ? window() : nullptr; }},
        {"letter to a mayor", "IssueDialog",
         [this] { return issuing(u"commune"_s, u"mayor_letter"_s, u"SELECT commune FROM town_hall ORDER BY id LIMIT 1"_s); }},
        {"sheet of hours", "",
         [this] { return issuing(u"assignment"_s, u"hour_sheet"_s, u"SELECT id FROM assignment WHERE status = 'running' LIMIT 1"_s); }},
        {"document templates", "TemplateDialog",
         [this]() -> QWidget * {
             return demonstration() ? shown(TemplateDialog::show(store(), m_dialogs, window(), u"certificate"_s)) : nullptr;
         }},
        {"a new text of the program", "TemplateComparison",
         [this] {
             return dialog([this] {
                 const auto program = TemplatesRepository::shipped(u"certificate"_s);
                 DocumentTemplate office = program ? *program : DocumentTemplate();
                 office.body.prepend(u"Texte du bureau\n"_s);
                 return new TemplateComparison(DocumentMaker::fields(u"certificate"_s), office, program ? *program : office,
                                               [](bool) {}, window());
             });
         }},
    };
}

} // namespace pc::test
