#include "models/reports/report.h"

#include "models/campaigns/campaignsrepository.h"
#include "models/register/recordnames.h"
#include "models/reports/reportbuilders.h"
#include "models/reports/reportparts.h"

#include <QRegularExpression>

#include <algorithm>

namespace pc {

namespace {

struct Maker {
    const char *name;
    reports::Builder build;
    std::vector<ReportColumn> (*columns)() = nullptr; ///< of a table report
};

/// One line per report, in any order.
const Maker kMakers[] = {
    {"synthesis", reports::synthesis},
    {"yearly", reports::yearly},
    {"applications", reports::applications, reports::applicationsColumns},
    {"brochure", reports::brochure},
    {"communes", reports::communes, reports::communesColumns},
    {"mayor", reports::mayor},
    {"quotas", reports::quotas, reports::quotasColumns},
    {"refusals", reports::refusals, reports::refusalsColumns},
    {"rounds", reports::rounds, reports::roundsColumns},
    {"commune", reports::commune},
    {"proposal", reports::proposal},
    {"student", reports::student},
    {"proposals", reports::proposals, reports::proposalsColumns},
    {"assignments", reports::assignments, reports::assignmentsColumns},
    {"labels", reports::labels, reports::labelsColumns},
    {"label-file", reports::labelFile},
    {"label-hours", reports::labelHours},
    {"label-grid", reports::labelGrid},
    {"label-agenda", reports::labelAgenda},
    {"label-minutes", reports::labelMinutes},
    {"label-decision", reports::labelDecision},
    {"label-certificate", reports::labelCertificate},
    {"label-registrar", reports::labelRegistrar, reports::labelRegistrarColumns},
};

const Maker *makerOf(const QString &name)
{
    const auto found = std::find_if(std::begin(kMakers), std::end(kMakers),
                                    [&](const Maker &maker) { return name == QLatin1StringView(maker.name); });
    return found == std::end(kMakers) ? nullptr : found;
}

/// The first record of a subject, those with something in the campaign before the others; 0 when there is none.
Result<qint64> firstSubject(Database &database, const ReportKind &kind, CampaignId campaign)
{
    QString sql;
    switch (kind.subject) {
    case ReportSubject::Campaign:
        return 0;
    case ReportSubject::Commune:
        sql = QStringLiteral("SELECT commune FROM proposal ORDER BY campaign = ? DESC, number LIMIT 1");
        break;
    case ReportSubject::Proposal:
        sql = QStringLiteral("SELECT id FROM proposal ORDER BY campaign = ? DESC, number LIMIT 1");
        break;
    case ReportSubject::Student:
        if (kind.ofLabel) {
            sql = QStringLiteral("SELECT s.id FROM student s LEFT JOIN label_file f ON f.student = s.id "
                                 "ORDER BY f.campaign = ? DESC, f.id IS NULL, f.deposited_on IS NULL, s.last_name, s.first_name, s.id LIMIT 1");
            break;
        }
        sql = QStringLiteral("SELECT id FROM student ORDER BY EXISTS (SELECT 1 FROM application "
                             "WHERE application.student = student.id AND application.campaign = ?) DESC, "
                             "last_name, first_name, id LIMIT 1");
        break;
    }
    const auto first = database.scalar(sql, {campaign.value});
    if (!first)
        return first.error();
    return first->toLongLong();
}

} // namespace

const std::vector<ReportKind> &Reports::kinds()
{
    using enum ReportSubject;
    static const std::vector<ReportKind> all = {
        {.name = "synthesis", .title = QT_TRANSLATE_NOOP("pc::Reports", "Synthesis"),
         .purpose = QT_TRANSLATE_NOOP("pc::Reports", "The campaign on one page, for a meeting."),
         .byArrondissement = true, .canBeFrozen = true},
        {.name = "yearly", .title = QT_TRANSLATE_NOOP("pc::Reports", "Yearly report"),
         .purpose = QT_TRANSLATE_NOOP("pc::Reports", "The whole year for the steering committee, with figures as of a day."),
         .namesStudents = true, .canBeFrozen = true},
        {.name = "communes", .title = QT_TRANSLATE_NOOP("pc::Reports", "Register of communes"),
         .purpose = QT_TRANSLATE_NOOP("pc::Reports", "Every commune with its population, state and last exchange."),
         .table = true, .landscape = true, .byArrondissement = true},
        {.name = "commune", .title = QT_TRANSLATE_NOOP("pc::Reports", "Sheet of a commune"),
         .purpose = QT_TRANSLATE_NOOP("pc::Reports", "Everything known of one commune, before a call or a visit."),
         .subject = Commune, .namesStudents = true},
        {.name = "mayor", .title = QT_TRANSLATE_NOOP("pc::Reports", "Page for a mayor"),
         .purpose = QT_TRANSLATE_NOOP("pc::Reports", "What the students did in one commune, on one page."), .subject = Commune,
         .namesStudents = true},
        {.name = "proposals", .title = QT_TRANSLATE_NOOP("pc::Reports", "List of actions"),
         .purpose = QT_TRANSLATE_NOOP("pc::Reports", "The proposals of the campaign and where each stands."), .table = true,
         .landscape = true, .byArrondissement = true},
        {.name = "proposal", .title = QT_TRANSLATE_NOOP("pc::Reports", "Sheet of an action"),
         .purpose = QT_TRANSLATE_NOOP("pc::Reports", "One action from proposal to hours."), .subject = Proposal,
         .namesStudents = true},
        {.name = "refusals", .title = QT_TRANSLATE_NOOP("pc::Reports", "Proposals refused and why"),
         .purpose = QT_TRANSLATE_NOOP("pc::Reports", "What was not accepted, with the reason given, to explain the rule."),
         .table = true, .byArrondissement = true},
        {.name = "brochure", .title = QT_TRANSLATE_NOOP("pc::Reports", "Brochure of open actions"),
         .purpose = QT_TRANSLATE_NOOP("pc::Reports", "The actions students may still choose, to hand out."),
         .byArrondissement = true},
        {.name = "applications", .title = QT_TRANSLATE_NOOP("pc::Reports", "Applications to review"),
         .purpose = QT_TRANSLATE_NOOP("pc::Reports", "The candidatures that wait for a decision."), .table = true,
         .landscape = true, .namesStudents = true},
        {.name = "assignments", .title = QT_TRANSLATE_NOOP("pc::Reports", "List of affectations"),
         .purpose = QT_TRANSLATE_NOOP("pc::Reports", "Who does what, where, and how far the hours are."), .table = true,
         .landscape = true, .byArrondissement = true, .namesStudents = true},
        {.name = "student", .title = QT_TRANSLATE_NOOP("pc::Reports", "Sheet of a student"),
         .purpose = QT_TRANSLATE_NOOP("pc::Reports", "One student's year: candidature, affectations, hours and quota."),
         .subject = Student, .namesStudents = true},
        {.name = "quotas", .title = QT_TRANSLATE_NOOP("pc::Reports", "State of quotas"),
         .purpose = QT_TRANSLATE_NOOP("pc::Reports", "Hours planned, entered, signed and left for each student."),
         .table = true, .byArrondissement = true, .namesStudents = true},
        {.name = "rounds", .title = QT_TRANSLATE_NOOP("pc::Reports", "Mailing rounds"),
         .purpose = QT_TRANSLATE_NOOP("pc::Reports", "Whom each mailing reached, who answered, and whom to call."),
         .table = true, .byArrondissement = true},
        {.name = "labels", .title = QT_TRANSLATE_NOOP("pc::Reports", "Label files"),
         .purpose = QT_TRANSLATE_NOOP("pc::Reports", "Who asks for which label, and where each file stands."), .table = true,
         .landscape = true, .namesStudents = true},
        {.name = "label-file", .title = QT_TRANSLATE_NOOP("pc::Reports", "Label: cover of a file"),
         .purpose = QT_TRANSLATE_NOOP("pc::Reports", "One file: engagements, conditions, pieces received and missing."),
         .subject = Student, .namesStudents = true, .ofLabel = true},
        {.name = "label-hours", .title = QT_TRANSLATE_NOOP("pc::Reports", "Label: annex of hours"),
         .purpose = QT_TRANSLATE_NOOP("pc::Reports", "The signed hours of one file, line by line."), .subject = Student,
         .namesStudents = true, .ofLabel = true},
        {.name = "label-grid", .title = QT_TRANSLATE_NOOP("pc::Reports", "Label: grid of acquis"),
         .purpose = QT_TRANSLATE_NOOP("pc::Reports", "What student, mayor and commission say; blank for a student without a file."),
         .subject = Student, .namesStudents = true, .ofLabel = true},
        {.name = "label-decision", .title = QT_TRANSLATE_NOOP("pc::Reports", "Label: letter of decision"),
         .purpose = QT_TRANSLATE_NOOP("pc::Reports", "A draft of the letter; it is numbered when it is issued."), .subject = Student,
         .ofLabel = true},
        {.name = "label-certificate", .title = QT_TRANSLATE_NOOP("pc::Reports", "Label: certificate"),
         .purpose = QT_TRANSLATE_NOOP("pc::Reports", "A draft of the certificate; it is numbered when it is issued."),
         .subject = Student, .ofLabel = true},
        {.name = "label-agenda", .title = QT_TRANSLATE_NOOP("pc::Reports", "Label: agenda of the commission"),
         .purpose = QT_TRANSLATE_NOOP("pc::Reports", "The files of the latest session of the campaign.")},
        {.name = "label-minutes", .title = QT_TRANSLATE_NOOP("pc::Reports", "Label: minutes of the commission"),
         .purpose = QT_TRANSLATE_NOOP("pc::Reports", "Members, decisions and reasons of the latest session; a draft until it is issued.")},
        {.name = "label-registrar", .title = QT_TRANSLATE_NOOP("pc::Reports", "Label: list for the registrar"),
         .purpose = QT_TRANSLATE_NOOP("pc::Reports", "Decisions, credits and lines of the diploma supplement."), .table = true,
         .landscape = true, .namesStudents = true},
    };
    return all;
}

const ReportKind *Reports::find(const QString &name)
{
    const auto found =
        std::find_if(kinds().begin(), kinds().end(), [&](const ReportKind &kind) { return name == QLatin1StringView(kind.name); });
    return found == kinds().end() ? nullptr : &*found;
}

QString Reports::title(const ReportKind &kind) { return tr(kind.title); }

QString Reports::purpose(const ReportKind &kind) { return tr(kind.purpose); }

std::vector<ReportColumn> Reports::columns(const ReportKind &kind)
{
    const Maker *maker = makerOf(QString::fromLatin1(kind.name));
    return maker && maker->columns ? maker->columns() : std::vector<ReportColumn>();
}

Result<Paper> Reports::make(const ReportRequest &request)
{
    const auto whole = withDefaults(request);
    if (!whole)
        return whole.error();
    const Maker *maker = makerOf(whole->name);
    if (!maker)
        return Error{ErrorKind::Refused, tr("The report “%1” cannot be made yet.").arg(title(*find(whole->name))), {}};
    const QString nothing = nothingFor(whole.value());
    if (nothing.isEmpty())
        return maker->build(m_database, whole.value());
    auto paper = ReportParts::begin(m_database, whole.value());
    if (paper)
        paper->blocks.push_back(paragraph(nothing));
    return paper;
}

QString Reports::nothingFor(const ReportRequest &request)
{
    if (!request.campaign.isValid())
        return tr("There is no campaign in this register yet: this report has nothing to say.");
    switch (find(request.name)->subject) {
    case ReportSubject::Campaign: return {};
    case ReportSubject::Commune: return request.commune.isValid() ? QString() : tr("No commune has an action yet: choose a commune.");
    case ReportSubject::Proposal: return request.proposal.isValid() ? QString() : tr("There is no action yet.");
    case ReportSubject::Student: return request.student.isValid() ? QString() : tr("There is no student yet.");
    }
    Q_UNREACHABLE();
}

Result<ReportRequest> Reports::withDefaults(ReportRequest request)
{
    const ReportKind *kind = find(request.name);
    if (!kind)
        return Error{ErrorKind::Usage, tr("There is no report named “%1”.").arg(request.name), {}};
    if (!request.campaign.isValid()) {
        const auto campaign = CampaignsRepository(m_database).current(request.day);
        if (!campaign)
            return campaign.error();
        if (campaign->has_value())
            request.campaign = (*campaign)->id;
    }
    if (!kind->byArrondissement)
        request.arrondissement.clear();
    const auto first = firstSubject(m_database, *kind, request.campaign);
    if (!first)
        return first.error();
    if (kind->subject == ReportSubject::Commune && !request.commune.isValid())
        request.commune = CommuneId{first.value()};
    if (kind->subject == ReportSubject::Proposal && !request.proposal.isValid())
        request.proposal = ProposalId{first.value()};
    if (kind->subject == ReportSubject::Student && !request.student.isValid())
        request.student = StudentId{first.value()};
    return request;
}

Result<std::vector<std::pair<QString, QString>>> Reports::arrondissements()
{
    std::vector<std::pair<QString, QString>> found;
    const QString sql = QStringLiteral("SELECT DISTINCT a.code, a.name FROM arrondissement a "
                                       "JOIN commune c ON c.arrondissement = a.code WHERE c.in_perimeter = 1 ORDER BY a.name");
    const Status status = m_database.select(sql, {}, [&](const Row &row) {
        found.emplace_back(row.text(0), row.text(1));
        return true;
    });
    if (!status)
        return status.error();
    return found;
}

Result<QString> Reports::fileName(const ReportRequest &request)
{
    const auto whole = withDefaults(request);
    if (!whole)
        return whole.error();
    const ReportKind *kind = find(whole->name);
    RecordNames names(m_database);
    QStringList parts = {whole->day.toString(Qt::ISODate), title(*kind)};
    if (kind->subject == ReportSubject::Commune)
        parts.append(names.of(QStringLiteral("commune"), whole->commune.value));
    if (kind->subject == ReportSubject::Proposal)
        parts.append(names.of(QStringLiteral("proposal"), whole->proposal.value));
    if (kind->subject == ReportSubject::Student && !whole->anonymous)
        parts.append(names.of(QStringLiteral("student"), whole->student.value));
    parts.append(names.of(QStringLiteral("campaign"), whole->campaign.value));
    const auto arrondissement = ReportParts::arrondissementName(m_database, whole->arrondissement);
    if (!arrondissement)
        return arrondissement.error();
    parts.append(*arrondissement);
    parts.removeAll(QString());
    static const QRegularExpression refused(QStringLiteral(R"([\\/:*?"<>|\x00-\x1f]+)"));
    return parts.join(u' ').replace(refused, QStringLiteral("-")).left(120).trimmed();
}

} // namespace pc
