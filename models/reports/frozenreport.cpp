#include "models/reports/frozenreport.h"

#include "models/campaigns/campaignsrepository.h"
#include "models/reports/frozenfigures.h"
#include "models/reports/reporttables.h"

namespace pc {

namespace {

const QString kSeries = QStringLiteral("BIL");

struct FrozenReports {
    Q_DECLARE_TR_FUNCTIONS(pc::FrozenReports)
};

QString kindOf(const QString &report) { return QStringLiteral("report_") + report; }

} // namespace

Result<IssuedDocument> freezeReport(Store &store, const ReportRequest &request, QDate asOf, Database &figuresFrom)
{
    const ReportKind *kind = Reports::find(request.name);
    if (!kind || !kind->canBeFrozen)
        return Error{ErrorKind::Refused, FrozenReports::tr("The figures of this report cannot be frozen."), request.name};
    const QDate today = store.clock().today();
    ReportRequest wanted = request;
    wanted.day = asOf;
    wanted.past = asOf < today;
    wanted.editedOn = today;
    Reports reports(figuresFrom);
    const auto whole = reports.withDefaults(wanted);
    if (!whole)
        return whole.error();
    const auto last = IssuedDocumentsRepository(store.database()).lastNumber(kSeries, today.year());
    if (!last)
        return last.error();
    IssuedDocument document;
    document.kind = kindOf(request.name);
    document.series = kSeries;
    document.year = today.year();
    document.number = *last + 1;
    document.ownerTable = QStringLiteral("campaign");
    document.ownerId = whole->campaign.value;
    document.campaign = whole->campaign;
    document.asOf = asOf;
    document.issuedOn = today;
    document.mediaType = PaperWriter::mediaType(PaperFormat::Pdf);
    auto paper = reports.make(*whole);
    const auto name = reports.fileName(*whole);
    if (!paper || !name)
        return paper ? name.error() : paper.error();
    document.title = *name;
    document.fileName = *name + QStringLiteral(".pdf");
    paper->reference = documentNumber(document.series, document.year, document.number);
    const auto campaign = CampaignsRepository(figuresFrom).find(whole->campaign);
    if (!campaign || !*campaign)
        return campaign ? Error{ErrorKind::Refused, FrozenReports::tr("The figures of this report cannot be frozen."), {}} : campaign.error();
    const auto figures = KeyFigures::read(figuresFrom, **campaign, whole->arrondissement);
    if (!figures)
        return figures.error();
    document.figures = FrozenFigures::toJson(*figures, *paper);
    const auto bytes = PaperWriter::write(PaperFormat::Pdf, *paper);
    if (!bytes)
        return bytes.error();
    const QString text = FrozenReports::tr("Report frozen: %1 (%2)").arg(Reports::title(*kind), paper->reference);
    const Status kept = store.transactForGood(text, [&](Transaction &transaction) -> Status {
        const auto id = IssuedDocumentsRepository::add(transaction, document, *bytes);
        if (!id)
            return id.error();
        document.id = *id;
        return done();
    });
    if (!kept)
        return kept.error();
    const auto found = IssuedDocumentsRepository(store.database()).find(document.id);
    if (!found)
        return found.error();
    return **found;
}

std::optional<Paper> frozenPaper(const IssuedDocument &document)
{
    auto paper = FrozenFigures::paper(document.figures);
    if (paper && paper->title.isEmpty()) {
        paper->title = document.title;
        paper->reference = documentNumber(document.series, document.year, document.number);
    }
    return paper;
}

Result<std::optional<IssuedDocument>> frozenReport(Database &database, const QString &number)
{
    auto found = IssuedDocumentsRepository(database).findNumber(number);
    if (found && *found && (*found)->series != kSeries)
        return std::optional<IssuedDocument>();
    return found;
}

Result<QByteArray> writeFrozen(Database &database, const IssuedDocument &document, PaperFormat format)
{
    if (format == PaperFormat::Pdf)
        return IssuedDocumentsRepository(database).bytes(document);
    const auto paper = frozenPaper(document);
    if (!paper)
        return Error{ErrorKind::Refused, FrozenReports::tr("This report was kept without its figures: only its PDF can be written."), {}};
    return PaperWriter::write(format, ReportTables::forFormat(*paper, format));
}

Result<std::vector<IssuedDocument>> frozenReports(Database &database, CampaignId campaign)
{
    std::vector<DocumentId> keys;
    const Status read = database.select(
        QStringLiteral("SELECT id FROM issued_document WHERE series = ? AND annulled_on IS NULL AND (? <= 0 OR campaign = ?) "
                       "ORDER BY as_of DESC, id DESC"),
        {kSeries, campaign.value, campaign.value}, [&](const Row &row) {
            keys.push_back({row.integer(0)});
            return true;
        });
    if (!read)
        return read.error();
    std::vector<IssuedDocument> found;
    for (const DocumentId id : keys) {
        const auto one = IssuedDocumentsRepository(database).find(id);
        if (!one)
            return one.error();
        if (*one)
            found.push_back(**one);
    }
    return found;
}

} // namespace pc
