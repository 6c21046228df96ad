#include "models/reports/sheetparts.h"

#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/reports/reportparts.h"

namespace pc {

PaperForm::Field SheetParts::field(const QString &label, const QString &value)
{
    const QString known = value.trimmed();
    return {label, known.isEmpty() ? QStringLiteral("—") : known, 1};
}

QString SheetParts::period(QDate startsOn, QDate endsOn)
{
    if (startsOn.isValid() && endsOn.isValid())
        return tr("%1 – %2", "period").arg(formatDate(startsOn), formatDate(endsOn));
    if (startsOn.isValid())
        return tr("from %1", "period").arg(formatDate(startsOn));
    return endsOn.isValid() ? tr("until %1", "period").arg(formatDate(endsOn)) : QString();
}

PaperFigures SheetParts::hours(const HourFigures &figures, HourScope scope)
{
    PaperFigures block;
    for (const HourFigure figure : {HourFigure::Planned, HourFigure::Entered, HourFigure::Signed, HourFigure::Remaining})
        block.figures.push_back({HourFiguresReader::label(figure), formatMinutes(figures.of(figure)),
                                 HourFiguresReader::definition(figure, scope)});
    return block;
}

Result<PaperTable> SheetParts::documents(Database &database, const ReportRequest &request, const QString &table, qint64 id)
{
    const auto found = IssuedDocumentsRepository(database).of(table, id);
    if (!found)
        return found.error();
    PaperTable documents = SheetParts::table(tr("Documents issued"),
                                             {{tr("Number")}, {tr("Document"), Align::Start, 4}, {tr("Issued on")}, {tr("State")}},
                                             tr("No document was issued in this campaign."));
    if (!request.anonymous)
        documents.columns.insert(documents.columns.begin() + 2, PaperColumn{tr("Addressee"), Align::Start, 3});
    for (const IssuedDocument &document : found.value()) {
        if (document.campaign.isValid() && document.campaign != request.campaign)
            continue;
        const DocumentKind *kind = DocumentKinds::find(document.kind);
        const QString title = kind ? DocumentKinds::label(*kind) : request.anonymous ? QString() : document.title;
        PaperRow row;
        row.cells = {ReportParts::text(documentNumber(document.series, document.year, document.number)),
                     ReportParts::text(title), ReportParts::date(document.issuedOn),
                     ReportParts::text(document.isAnnulled() ? tr("✗ Annulled") : tr("✓ Valid"))};
        if (!request.anonymous)
            row.cells.insert(row.cells.begin() + 2, ReportParts::text(document.addressee));
        documents.rows.push_back(row);
    }
    return documents;
}

PaperTable SheetParts::table(const QString &title, const std::vector<PaperColumn> &columns, const QString &nothing)
{
    PaperTable table;
    table.title = title;
    table.columns = columns;
    table.nothing = nothing;
    return table;
}

} // namespace pc
