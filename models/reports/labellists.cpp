// The files of a campaign: the list for a meeting, and the one the registrar's office types from.
#include "models/campaigns/campaignsrepository.h"
#include "models/documents/labeldossier.h"
#include "models/labels/labelfilesrepository.h"
#include "models/labels/labelkind.h"
#include "models/labels/labelslist.h"
#include "models/reports/reportbuilders.h"
#include "models/reports/reportparts.h"
#include "models/reports/reporttable.h"
#include "models/reports/studentnames.h"
#include "models/students/studentsrepository.h"

#include <algorithm>

namespace pc {

using namespace Qt::StringLiterals;

class LabelLists {
    Q_DECLARE_TR_FUNCTIONS(pc::LabelLists)

public:
    LabelLists(Database &database, const ReportRequest &request) : m_database(database), m_request(request) {}

    static std::vector<ReportColumn> columns();
    static std::vector<ReportColumn> registrarColumns();
    Result<Paper> files();
    Result<Paper> registrar();

private:
    /// The files of the campaign in the order of names.
    Result<std::vector<LabelLine>> lines(const StudentNames &names);

    Database &m_database;
    const ReportRequest &m_request;
};

std::vector<ReportColumn> LabelLists::columns()
{
    return {
        {u"student"_s, tr("Student")},
        {u"label"_s, tr("Label")},
        {u"action"_s, tr("Action")},
        {u"commune"_s, tr("Commune")},
        {u"signed"_s, tr("Hours signed")},
        {u"pieces"_s, tr("Pieces")},
        {u"deposited_on"_s, tr("Deposited on")},
        {u"state"_s, tr("State")},
        {u"session"_s, tr("Session")},
        {u"notice"_s, tr("Notification"), false},
        {u"opinion"_s, tr("Opinion of the UDCCAS"), false},
        {u"component"_s, tr("Component"), false},
        {u"level"_s, tr("Level"), false},
    };
}

std::vector<ReportColumn> LabelLists::registrarColumns()
{
    return {
        {u"student_number"_s, tr("Student number")},
        {u"student"_s, tr("Student")},
        {u"programme"_s, tr("Programme")},
        {u"label"_s, tr("Label")},
        {u"decision"_s, tr("Decision")},
        {u"decided_on"_s, tr("Decided on")},
        {u"ects"_s, tr("ECTS")},
        {u"bonus"_s, tr("Bonus")},
        {u"supplement"_s, tr("Line of the diploma supplement")},
        {u"component"_s, tr("Component"), false},
        {u"level"_s, tr("Level"), false},
    };
}

Result<std::vector<LabelLine>> LabelLists::lines(const StudentNames &names)
{
    const auto files = LabelFilesRepository(m_database).ofCampaign(m_request.campaign);
    if (!files)
        return files.error();
    std::vector<RowKey> keys;
    for (const LabelFile &file : *files)
        keys.push_back(static_cast<RowKey>(file.id.value));
    auto lines = LabelsList(m_database).lines(keys);
    if (lines) {
        std::sort(lines->begin(), lines->end(), [&](const LabelLine &a, const LabelLine &b) {
            return std::pair(names.sortKey(a.file.student), a.file.id) < std::pair(names.sortKey(b.file.student), b.file.id);
        });
    }
    return lines;
}

Result<Paper> LabelLists::files()
{
    auto paper = ReportParts::begin(m_database, m_request);
    const auto names = StudentNames::of(m_database, m_request);
    if (!paper || !names)
        return !paper ? paper.error() : names.error();
    const auto all = lines(*names);
    if (!all)
        return all.error();
    ReportTable table(columns(), m_request.columns, {u"signed"_s}, tr("No file of a label in this campaign."));
    qint64 sum = 0;
    for (const LabelLine &line : *all) {
        sum += line.minutesSigned;
        table.add({{u"student"_s, ReportParts::text(names->inList(line.file.student))},
                   {u"label"_s, ReportParts::text(line.kindName)},
                   {u"action"_s, ReportParts::text(line.actions)},
                   {u"commune"_s, ReportParts::text(line.communes)},
                   {u"signed"_s, ReportParts::minutes(line.minutesSigned)},
                   {u"pieces"_s, ReportParts::text(tr("%1/%2", "pieces received, required").arg(line.piecesReceived).arg(line.piecesRequired))},
                   {u"deposited_on"_s, ReportParts::date(line.file.depositedOn)},
                   {u"state"_s, ReportParts::text(LabelWords::label(line.file.status))},
                   {u"session"_s, ReportParts::date(line.sessionOn)},
                   {u"notice"_s, ReportParts::text(LabelWords::label(line.file.notice()))},
                   {u"opinion"_s, ReportParts::text(LabelWords::label(line.file.opinion))},
                   {u"component"_s, ReportParts::text(line.component)},
                   {u"level"_s, ReportParts::text(line.level)}});
    }
    if (!all->empty())
        table.total(tr("%n file(s)", nullptr, table.count()), {{u"signed"_s, ReportParts::minutes(sum)}});
    paper->blocks.push_back(table.table());
    return paper;
}

Result<Paper> LabelLists::registrar()
{
    auto paper = ReportParts::begin(m_database, m_request);
    const auto names = StudentNames::of(m_database, m_request);
    if (!paper || !names)
        return !paper ? paper.error() : names.error();
    const auto all = lines(*names);
    if (!all)
        return all.error();
    ReportTable table(registrarColumns(), m_request.columns, {u"ects"_s, u"bonus"_s}, tr("No decision on a label in this campaign."));
    for (const LabelLine &line : *all) {
        if (!line.verdict)
            continue;
        const auto student = StudentsRepository(m_database).find(line.file.student);
        const auto dossier = readDossier(m_database, line.file.id, m_request.day);
        const auto campaign = CampaignsRepository(m_database).find(line.file.campaign);
        if (!student || !dossier || !campaign)
            return !student ? student.error() : !dossier ? dossier.error() : campaign.error();
        const LabelKind &kind = dossier->it.kind;
        const bool granted = *line.verdict == LabelVerdict::Granted;
        const auto credit = [&](int hundredths) {
            return granted && hundredths > 0 ? PaperCell{hundredthsOnPaper(hundredths)} : PaperCell{};
        };
        const QString year = campaign->has_value() ? (*campaign)->name : QString();
        table.add({{u"student_number"_s, ReportParts::text(names->detail(student->value_or(Student()).studentNumber))},
                   {u"student"_s, ReportParts::text(names->inList(line.file.student))},
                   {u"programme"_s, ReportParts::text(student->value_or(Student()).programme)},
                   {u"label"_s, ReportParts::text(line.kindName)},
                   {u"decision"_s, ReportParts::text(LabelWords::label(*line.verdict))},
                   {u"decided_on"_s, ReportParts::date(line.decidedOn)},
                   {u"ects"_s, credit(kind.ectsHundredths)},
                   {u"bonus"_s, credit(kind.bonusHundredths)},
                   {u"supplement"_s, granted ? PaperCell{supplementLine(kind, line.minutesSigned, dossier->communes(), year)} : PaperCell{}},
                   {u"component"_s, ReportParts::text(line.component)},
                   {u"level"_s, ReportParts::text(line.level)}});
    }
    paper->blocks.push_back(table.table());
    return paper;
}

Result<Paper> reports::labels(Database &database, const ReportRequest &request) { return LabelLists(database, request).files(); }

std::vector<ReportColumn> reports::labelsColumns() { return LabelLists::columns(); }

Result<Paper> reports::labelRegistrar(Database &database, const ReportRequest &request)
{
    return LabelLists(database, request).registrar();
}

std::vector<ReportColumn> reports::labelRegistrarColumns() { return LabelLists::registrarColumns(); }

} // namespace pc
