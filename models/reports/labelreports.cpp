// The papers of one file of a label: cover, annex of hours, grid of acquis.
#include "models/assignments/assignmentsrepository.h"
#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/documents/labeldossier.h"
#include "models/hours/hoursrepository.h"
#include "models/labels/acquisrepository.h"
#include "models/proposals/proposalsrepository.h"
#include "models/reports/labelsubject.h"
#include "models/reports/reportbuilders.h"
#include "models/reports/reportparts.h"
#include "models/reports/sheetparts.h"
#include "models/reports/studentnames.h"
#include "models/students/studentsrepository.h"

namespace pc {

class LabelReport {
    Q_DECLARE_TR_FUNCTIONS(pc::LabelReport)

public:
    LabelReport(Database &database, const ReportRequest &request) : m_database(database), m_request(request) {}

    Result<Paper> cover();
    Result<Paper> hours();
    Result<Paper> grid();

private:
    /// The paper with its head; what the file holds is read beside. A paper without a file says so.
    Result<Paper> begin(bool blankAllowed);
    Status addIdentity(Paper &paper);
    void addConditions(Paper &paper);
    void addPieces(Paper &paper);
    void addClaims(Paper &paper);
    void addOpinion(Paper &paper);
    Status addHours(Paper &paper, const LabelClaim &claim);
    Status addExpected(Paper &paper);
    PaperTable gridTable() const;
    PaperCell level(CriterionId criterion, Rater rater) const;
    QString evidence(CriterionId criterion) const;
    static QString outcome(ConditionLine::Outcome outcome);

    Database &m_database;
    const ReportRequest &m_request;
    StudentNames m_names;
    LabelFileId m_file;
    LabelDossier m_dossier;
    qint64 m_total = 0;
};

Result<Paper> LabelReport::begin(bool blankAllowed)
{
    auto paper = ReportParts::begin(m_database, m_request);
    if (!paper)
        return paper;
    auto names = StudentNames::of(m_database, m_request);
    if (!names)
        return names.error();
    m_names = std::move(*names);
    const auto file = reports::labelFileOf(m_database, m_request);
    if (!file)
        return file.error();
    m_file = *file;
    if (m_file.isValid()) {
        auto dossier = readDossier(m_database, m_file, m_request.day);
        if (!dossier)
            return dossier.error();
        m_dossier = std::move(*dossier);
    } else if (!blankAllowed) {
        paper->blocks.push_back(paragraph(tr("This student has no file of a label yet.")));
    }
    return paper;
}

Status LabelReport::addIdentity(Paper &paper)
{
    const auto found = StudentsRepository(m_database).find(m_dossier.it.file.student);
    if (!found)
        return found.error();
    const Student student = found->value_or(Student());
    const LabelFile &file = m_dossier.it.file;
    paper.blocks.push_back(paragraph(m_names.inLetter(file.student), ParagraphRole::Heading));
    PaperForm form;
    form.twoColumns = true;
    form.fields = {SheetParts::field(tr("Label asked for"), m_dossier.it.kind.name),
                   SheetParts::field(tr("State"), LabelWords::label(file.status)),
                   SheetParts::field(tr("Student number"), m_names.detail(student.studentNumber)),
                   SheetParts::field(tr("Deposited on"), formatDate(file.depositedOn)),
                   SheetParts::field(tr("Component"), m_names.detail(student.component)),
                   SheetParts::field(tr("Programme"), m_names.detail(student.programme)),
                   SheetParts::field(tr("Level"), student.level),
                   SheetParts::field(tr("Session of the commission"), formatDate(m_dossier.it.sessionOn))};
    paper.blocks.push_back(form);
    if (!file.description.isEmpty())
        paper.blocks.push_back(paragraph(m_names.freeText(file.description, {file.student})));
    return done();
}

QString LabelReport::outcome(ConditionLine::Outcome outcome)
{
    switch (outcome) {
    case ConditionLine::Outcome::Met:
        return tr("✓ met");
    case ConditionLine::Outcome::Unmet:
        return tr("✕ not met");
    case ConditionLine::Outcome::Explained:
        return tr("△ explained");
    }
    Q_UNREACHABLE();
}

void LabelReport::addConditions(Paper &paper)
{
    PaperTable table = SheetParts::table(tr("Conditions"), {{tr("State"), Align::Start, 1.4}, {tr("Condition"), Align::Start, 8}},
                                         tr("This label has no condition."));
    for (const ConditionLine &line : LabelConditions::of(m_dossier.it))
        table.rows.push_back({{ReportParts::text(outcome(line.outcome)), ReportParts::text(line.text)}});
    paper.blocks.push_back(table);
}

void LabelReport::addPieces(Paper &paper)
{
    PaperTable table = SheetParts::table(tr("Pieces"),
                                         {{tr("Piece"), Align::Start, 4.5}, {tr("State"), Align::Start, 1.5}, {tr("Received on"), Align::Start, 1.6},
                                          {tr("Remark"), Align::Start, 3}},
                                         tr("This label asks for no piece."));
    for (const PieceLine &line : m_dossier.it.pieces) {
        const QString name = line.requirement.required ? line.requirement.name : tr("%1 (if there is one)").arg(line.requirement.name);
        table.rows.push_back({{ReportParts::text(name), ReportParts::text(LabelWords::label(line.state())),
                               ReportParts::date(line.piece.receivedOn),
                               ReportParts::text(m_names.freeText(line.piece.reason, {m_dossier.it.file.student}))}});
    }
    paper.blocks.push_back(table);
}

void LabelReport::addClaims(Paper &paper)
{
    PaperTable table = SheetParts::table(tr("Engagements claimed"),
                                         {{tr("Action"), Align::Start, 5}, {tr("Commune"), Align::Start, 3}, {tr("Period"), Align::Start, 3},
                                          {tr("Hours signed"), Align::End, 1.6}},
                                         tr("No engagement is claimed."));
    for (const LabelClaim &claim : m_dossier.it.claims)
        table.rows.push_back({{ReportParts::text(claim.title), ReportParts::text(claim.commune),
                               ReportParts::text(SheetParts::period(claim.startsOn, claim.endsOn)),
                               ReportParts::minutes(claim.minutesSigned)}});
    if (m_dossier.it.claims.size() > 1)
        table.rows.push_back({{ReportParts::text(tr("Total")), {}, {}, ReportParts::minutes(m_dossier.it.minutesSigned())}, RowRole::Total});
    paper.blocks.push_back(table);
}

void LabelReport::addOpinion(Paper &paper)
{
    const LabelFile &file = m_dossier.it.file;
    if (file.opinion == LabelOpinion::None)
        return;
    paper.blocks.push_back(paragraph(tr("Opinion of the UDCCAS"), ParagraphRole::Subheading));
    paper.blocks.push_back(paragraph(tr("%1, on %2.", "opinion, day").arg(LabelWords::label(file.opinion), formatDate(file.opinionOn))));
    if (!file.opinionText.isEmpty())
        paper.blocks.push_back(paragraph(m_names.freeText(file.opinionText, {file.student})));
}

Result<Paper> LabelReport::cover()
{
    auto paper = begin(false);
    if (!paper || !m_file.isValid())
        return paper;
    if (const Status status = addIdentity(*paper); !status)
        return status.error();
    addClaims(*paper);
    addConditions(*paper);
    addPieces(*paper);
    addOpinion(*paper);
    if (!m_dossier.it.kind.legalBasis.isEmpty())
        paper->blocks.push_back(paragraph(m_dossier.it.kind.legalBasis, ParagraphRole::Note));
    return paper;
}

Status LabelReport::addHours(Paper &paper, const LabelClaim &claim)
{
    HoursRepository hours(m_database);
    const auto entries = hours.ofAssignment(claim.assignment);
    const auto visas = hours.visasOf(claim.assignment);
    if (!entries || !visas)
        return !entries ? entries.error() : visas.error();
    PaperTable table = SheetParts::table(tr("%1, %2", "action, commune").arg(claim.title, claim.commune),
                                         {{tr("Day"), Align::Start, 1.8}, {tr("Duration"), Align::End, 1.2}, {tr("Task"), Align::Start, 5},
                                          {tr("Signed for the commune by"), Align::Start, 3.4}},
                                         tr("No line of hours has a visa."));
    qint64 sum = 0;
    for (const HourEntry &entry : *entries) {
        if (!entry.isSigned())
            continue;
        sum += entry.minutes;
        QString signatory;
        for (const Visa &visa : *visas) {
            if (visa.id == entry.visa)
                signatory = tr("%1, on %2", "person, day").arg(visa.signatory, formatDate(visa.signedOn));
        }
        const PaperCell day = entry.monthly ? PaperCell{HourWords::month(entry.day), entry.day} : ReportParts::date(entry.day);
        table.rows.push_back({{day, ReportParts::minutes(entry.minutes),
                               ReportParts::text(m_names.freeText(entry.task, {m_dossier.it.file.student})), ReportParts::text(signatory)}});
    }
    if (sum > 0)
        table.rows.push_back({{ReportParts::text(tr("Total")), ReportParts::minutes(sum), {}, {}}, RowRole::Total});
    m_total += sum;
    paper.blocks.push_back(table);
    return done();
}

Result<Paper> LabelReport::hours()
{
    auto paper = begin(false);
    if (!paper || !m_file.isValid())
        return paper;
    paper->blocks.push_back(paragraph(m_names.inLetter(m_dossier.it.file.student), ParagraphRole::Heading));
    for (const LabelClaim &claim : m_dossier.it.claims) {
        if (const Status status = addHours(*paper, claim); !status)
            return status.error();
    }
    paper->blocks.push_back(paragraph(tr("Hours with the visa of the commune: %1, of %2 asked for.")
                                          .arg(formatMinutes(m_total), formatMinutes(m_dossier.it.kind.minMinutes))));
    paper->blocks.push_back(paragraph(tr("Only lines of hours with the visa of the commune count; those that wait or are contested are not listed."),
                                      ParagraphRole::Note));
    return paper;
}

PaperCell LabelReport::level(CriterionId criterion, Rater rater) const
{
    const auto given = m_dossier.level(criterion, rater);
    if (!given)
        return {};
    return {tr("%1 · %2", "level as a number, its name").arg(*given).arg(m_dossier.grid.levels.at(static_cast<size_t>(*given))), *given};
}

QString LabelReport::evidence(CriterionId criterion) const
{
    QStringList lines;
    for (const AcquisAnswer &answer : m_dossier.answers) {
        if (answer.criterion == criterion && !answer.evidence.isEmpty())
            lines.append(tr("%1: %2", "who, what shows it").arg(AcquisWords::label(answer.rater),
                                                                m_names.freeText(answer.evidence, {m_dossier.it.file.student})));
    }
    return lines.join(u'\n');
}

PaperTable LabelReport::gridTable() const
{
    PaperTable table = SheetParts::table({}, {{tr("Acquis"), Align::Start, 4.4}, {AcquisWords::label(Rater::Student), Align::Start, 1.5},
                                              {AcquisWords::label(Rater::Mayor), Align::Start, 1.5},
                                              {AcquisWords::label(Rater::Jury), Align::Start, 1.6}, {tr("What shows it"), Align::Start, 4}},
                                         tr("The grid has no criterion."));
    const bool toFill = !m_dossier.hasRated(Rater::Student) && !m_dossier.hasRated(Rater::Mayor) && !m_dossier.hasRated(Rater::Jury);
    if (toFill)
        table.rowHeight = 11; // room for a pen
    std::optional<AcquisFamily> family;
    for (const AcquisCriterion &criterion : m_dossier.criteria) {
        if (family != criterion.family) {
            family = criterion.family;
            table.rows.push_back({{PaperCell{AcquisWords::label(*family)}}, RowRole::Group});
        }
        // A blank grid explains each criterion to whoever fills it in.
        const QString name = !toFill || criterion.help.isEmpty() ? criterion.name : criterion.name + u'\n' + criterion.help;
        table.rows.push_back({{PaperCell{name}, level(criterion.id, Rater::Student), level(criterion.id, Rater::Mayor),
                               level(criterion.id, Rater::Jury), PaperCell{evidence(criterion.id)}}});
    }
    return table;
}

Status LabelReport::addExpected(Paper &paper)
{
    for (const LabelClaim &claim : m_dossier.it.claims) {
        const auto assignment = AssignmentsRepository(m_database).find(claim.assignment);
        if (!assignment)
            return assignment.error();
        if (!assignment->has_value())
            continue;
        const auto proposal = ProposalsRepository(m_database).find((*assignment)->proposal);
        if (!proposal)
            return proposal.error();
        if (!proposal->has_value())
            continue;
        const std::pair<AcquisFamily, QString> aims[] = {{AcquisFamily::Savoir, (*proposal)->knowledge},
                                                         {AcquisFamily::SavoirFaire, (*proposal)->knowHow},
                                                         {AcquisFamily::SavoirEtre, (*proposal)->attitudes}};
        PaperForm form;
        for (const auto &[family, aim] : aims) {
            if (!aim.isEmpty())
                form.fields.push_back(SheetParts::field(AcquisWords::label(family), aim));
        }
        if (form.fields.empty())
            continue;
        paper.blocks.push_back(paragraph(tr("Acquis aimed at by the action: %1").arg(claim.title), ParagraphRole::Subheading));
        paper.blocks.push_back(form);
    }
    return done();
}

Result<Paper> LabelReport::grid()
{
    auto paper = begin(true);
    if (!paper)
        return paper;
    if (!m_file.isValid()) {
        AcquisRepository acquis(m_database);
        auto grid = acquis.inForce(m_request.day);
        if (!grid)
            return grid.error();
        auto criteria = acquis.criteria(grid->id);
        if (!criteria)
            return criteria.error();
        m_dossier.grid = std::move(*grid);
        m_dossier.criteria = std::move(*criteria);
        PaperForm form;
        form.twoColumns = true;
        form.fields = {{tr("Student")}, {tr("Commune")}, {tr("Action")}, {tr("Filled in by")}};
        paper->blocks.push_back(form);
    } else {
        paper->blocks.push_back(paragraph(m_names.inLetter(m_dossier.it.file.student), ParagraphRole::Heading));
    }
    const auto &levels = m_dossier.grid.levels;
    paper->blocks.push_back(paragraph(tr("Levels: 0 %1, 1 %2, 2 %3, 3 %4.").arg(levels[0], levels[1], levels[2], levels[3])));
    paper->blocks.push_back(gridTable());
    if (const Status status = addExpected(*paper); !status)
        return status.error();
    paper->blocks.push_back(paragraph(tr("Grid of acquis, version %1.").arg(m_dossier.grid.version), ParagraphRole::Note));
    return paper;
}

Result<Paper> reports::labelFile(Database &database, const ReportRequest &request) { return LabelReport(database, request).cover(); }

Result<Paper> reports::labelHours(Database &database, const ReportRequest &request) { return LabelReport(database, request).hours(); }

Result<Paper> reports::labelGrid(Database &database, const ReportRequest &request) { return LabelReport(database, request).grid(); }

} // namespace pc
