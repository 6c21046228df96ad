#include "models/applications/application.h"
#include "models/assignments/assignmentsrepository.h"
#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/communes/communesrepository.h"
#include "models/communes/phone.h"
#include "models/proposals/actions.h"
#include "models/proposals/examination.h"
#include "models/proposals/proposalsrepository.h"
#include "models/reports/reportbuilders.h"
#include "models/reports/reportparts.h"
#include "models/reports/reportstates.h"
#include "models/reports/sheetparts.h"
#include "models/reports/studentnames.h"

#include <algorithm>

namespace pc {

/// One action from the mayor's form to the hours. The campaign is that of the action.
class ProposalReport {
    Q_DECLARE_TR_FUNCTIONS(pc::ProposalReport)

public:
    ProposalReport(Database &database, const ReportRequest &request) : m_database(database), m_request(request) {}

    Result<Paper> paper();

private:
    Status addHead(Paper &paper);
    void addForm(Paper &paper);
    void addPeople(Paper &paper);
    Status addExamination(Paper &paper);
    Status addDecisions(Paper &paper, const StudentNames &names);
    Status addCandidatures(Paper &paper);
    Status addAssignments(Paper &paper, const StudentNames &names);
    void addAcquis(Paper &paper);

    Database &m_database;
    ReportRequest m_request;
    Proposal m_proposal;
};

Result<Paper> ProposalReport::paper()
{
    const auto proposal = ProposalsRepository(m_database).find(m_request.proposal);
    if (!proposal)
        return proposal.error();
    if (!proposal->has_value())
        return Error{ErrorKind::Refused, tr("This action is not in the register."), QString::number(m_request.proposal.value)};
    m_proposal = **proposal;
    m_request.campaign = m_proposal.campaign;
    auto paper = ReportParts::begin(m_database, m_request);
    if (!paper)
        return paper;
    const auto names = StudentNames::of(m_database, m_request);
    if (!names)
        return names.error();
    if (const Status status = addHead(*paper); !status)
        return status.error();
    addForm(*paper);
    addPeople(*paper);
    addAcquis(*paper);
    if (const Status status = addExamination(*paper); !status)
        return status.error();
    if (const Status status = addDecisions(*paper, *names); !status)
        return status.error();
    if (const Status status = addCandidatures(*paper); !status)
        return status.error();
    if (const Status status = addAssignments(*paper, *names); !status)
        return status.error();
    const auto documents = SheetParts::documents(m_database, m_request, QStringLiteral("proposal"), m_proposal.id.value);
    if (!documents)
        return documents.error();
    paper->blocks.push_back(*documents);
    return paper;
}

Status ProposalReport::addHead(Paper &paper)
{
    const auto facts = ProposalsRepository(m_database).facts(m_proposal.id, m_request.day);
    if (!facts)
        return facts.error();
    const auto commune = CommunesRepository(m_database).find(m_proposal.commune);
    if (!commune)
        return commune.error();
    QString type;
    if (m_proposal.type.isValid()) {
        const auto found = ActionTypesRepository(m_database).find(m_proposal.type);
        if (!found)
            return found.error();
        type = found->has_value() ? (*found)->name : QString();
    }
    paper.blocks.push_back(paragraph(tr("%1 – %2", "number, title").arg(m_proposal.number, m_proposal.title), ParagraphRole::Heading));
    PaperForm form;
    form.twoColumns = true;
    form.fields = {SheetParts::field(tr("Commune"), commune->has_value() ? (*commune)->name : QString()),
                   SheetParts::field(tr("State"), reports::state(ProposalLife::stage(*facts))),
                   SheetParts::field(tr("Kind of action"), type),
                   SheetParts::field(tr("Period"), SheetParts::period(m_proposal.startsOn, m_proposal.endsOn)),
                   SheetParts::field(tr("Hours for each student"), formatMinutes(m_proposal.minutes)),
                   SheetParts::field(tr("Places taken"), tr("%1 of %2").arg(formatCount(facts->taken), formatCount(facts->places))),
                   SheetParts::field(tr("Received on"), formatDate(m_proposal.receivedOn)),
                   SheetParts::field(tr("Signed by the mayor on"), formatDate(m_proposal.signedOn))};
    paper.blocks.push_back(form);
    return done();
}

void ProposalReport::addForm(Paper &paper)
{
    paper.blocks.push_back(paragraph(tr("The mayor’s proposal"), ParagraphRole::Subheading));
    PaperForm form;
    form.fields = {SheetParts::field(tr("Objective"), m_proposal.objective),
                   SheetParts::field(tr("Tasks"), m_proposal.tasks),
                   SheetParts::field(tr("Public"), m_proposal.audience),
                   SheetParts::field(tr("Place"), m_proposal.place),
                   SheetParts::field(tr("Rhythm"), m_proposal.rhythm),
                   SheetParts::field(tr("Skills wished for"), m_proposal.skills),
                   SheetParts::field(tr("Material"), m_proposal.material),
                   SheetParts::field(tr("Transport"), m_proposal.transport)};
    paper.blocks.push_back(form);
    const auto answer = [](const QString &label, FormAnswer value) { return SheetParts::field(label, ProposalWords::label(value)); };
    PaperForm answers;
    answers.twoColumns = true;
    answers.fields = {answer(tr("Minors accepted"), m_proposal.minorsAccepted),
                      answer(tr("With children"), m_proposal.withChildren),
                      answer(tr("Meals"), m_proposal.meals),
                      answer(tr("Expenses refunded"), m_proposal.expenses),
                      answer(tr("Replaces no employee"), m_proposal.noReplacement),
                      answer(tr("An employee does these tasks today"), m_proposal.agentDoesIt),
                      answer(tr("A post of that kind is vacant"), m_proposal.postVacant),
                      answer(tr("Volunteers are insured"), m_proposal.insured)};
    paper.blocks.push_back(answers);
}

void ProposalReport::addPeople(Paper &paper)
{
    QStringList deliberation{m_proposal.deliberationNumber, formatDate(m_proposal.deliberationOn)};
    deliberation.removeAll(QString());
    QStringList insurer{m_proposal.insurer, m_proposal.policyNumber};
    insurer.removeAll(QString());
    PaperForm form;
    form.twoColumns = true;
    form.fields = {SheetParts::field(tr("Carried by"), ProposalWords::label(m_proposal.carrier)),
                   SheetParts::field(tr("Name of the carrier"), m_proposal.carrierName),
                   SheetParts::field(tr("Referent"), m_proposal.referentName),
                   SheetParts::field(tr("Role"), m_proposal.referentRole),
                   SheetParts::field(tr("Phone"), displayPhone(m_proposal.referentPhone)),
                   SheetParts::field(tr("E-mail"), m_proposal.referentEmail),
                   SheetParts::field(tr("Insurer, policy"), insurer.join(QStringLiteral(", "))),
                   SheetParts::field(tr("Deliberation"), deliberation.join(QStringLiteral(", ")))};
    paper.blocks.push_back(form);
}

void ProposalReport::addAcquis(Paper &paper)
{
    PaperForm form;
    form.fields = {SheetParts::field(tr("Knowledge"), m_proposal.knowledge),
                   SheetParts::field(tr("Know-how"), m_proposal.knowHow),
                   SheetParts::field(tr("Attitudes"), m_proposal.attitudes)};
    paper.blocks.push_back(Together{{paragraph(tr("Acquis aimed at"), ParagraphRole::Subheading), form}});
}

Status ProposalReport::addExamination(Paper &paper)
{
    ExaminationRepository examination(m_database);
    const auto answers = examination.answers(m_proposal.id);
    if (!answers)
        return answers.error();
    PaperTable table = SheetParts::table(tr("Examination"), {{tr("Question"), Align::Start, 6}, {tr("Answer")}},
                                         tr("This proposal has not been examined yet."));
    if (!answers->empty()) {
        const auto grid = examination.of(m_proposal.id, m_request.day);
        if (!grid)
            return grid.error();
        for (const GridQuestion &question : grid->questions) {
            const auto given = std::find_if(answers->begin(), answers->end(),
                                            [&](const ExaminationAnswer &answer) { return answer.question == question.id; });
            const QString label = given == answers->end() ? QString() : ExaminationRepository::label(given->answer);
            table.rows.push_back({{ReportParts::text(question.text), ReportParts::text(label)}});
        }
    }
    paper.blocks.push_back(table);
    return done();
}

Status ProposalReport::addDecisions(Paper &paper, const StudentNames &names)
{
    const auto decisions = ProposalsRepository(m_database).decisions(m_proposal.id);
    if (!decisions)
        return decisions.error();
    PaperTable table = SheetParts::table(tr("Decisions"),
                                         {{tr("Date")}, {tr("Kind")}, {tr("Decision"), Align::Start, 2}, {tr("Reason"), Align::Start, 4},
                                          {tr("Author"), Align::Start, 2}},
                                         tr("No decision has been taken yet."));
    for (const ProposalDecision &decision : decisions.value())
        table.rows.push_back({{ReportParts::date(decision.decidedOn), ReportParts::text(ProposalWords::label(decision.kind)),
                               ReportParts::text(ProposalWords::label(decision.verdict)),
                               ReportParts::text(names.freeText(decision.reason)), ReportParts::text(decision.author)}});
    paper.blocks.push_back(table);
    return done();
}

Status ProposalReport::addCandidatures(Paper &paper)
{
    const auto candidates = ProposalsRepository(m_database).candidates(m_proposal.id);
    if (!candidates)
        return candidates.error();
    PaperTable table = SheetParts::table(tr("Candidatures"), {{tr("State"), Align::Start, 4}, {tr("Number"), Align::End}},
                                         tr("No candidature was sent to this action."));
    for (const ApplicationStatus status : ApplicationWords::statuses()) {
        const auto number = std::count_if(candidates->begin(), candidates->end(), [&](const ProposalCandidate &candidate) {
            return candidate.isSent && candidate.status == ApplicationWords::word(status);
        });
        if (number > 0)
            table.rows.push_back({{ReportParts::text(reports::state(status)), ReportParts::count(number)}});
    }
    const auto wishing = std::count_if(candidates->begin(), candidates->end(),
                                       [](const ProposalCandidate &candidate) { return !candidate.isSent; });
    paper.blocks.push_back(table);
    if (wishing > 0)
        paper.blocks.push_back(paragraph(tr("%n more student(s) wish for this action.", nullptr, static_cast<int>(wishing)),
                                         ParagraphRole::Note));
    return done();
}

Status ProposalReport::addAssignments(Paper &paper, const StudentNames &names)
{
    AssignmentsRepository assignments(m_database);
    const auto found = assignments.ofProposal(m_proposal.id);
    if (!found)
        return found.error();
    PaperTable table = SheetParts::table(tr("Affectations"),
                                         {{tr("Student"), Align::Start, 3}, {tr("State"), Align::Start, 2}, {tr("Period"), Align::Start, 3},
                                          {HourFiguresReader::label(HourFigure::Planned), Align::End},
                                          {HourFiguresReader::label(HourFigure::Entered), Align::End},
                                          {HourFiguresReader::label(HourFigure::Signed), Align::End}},
                                         tr("No student has an affectation to this action."));
    HourFigures sum;
    for (const Assignment &assignment : found.value()) {
        const auto hours = HourFiguresReader(m_database).ofAssignment(assignment.id);
        if (!hours)
            return hours.error();
        const auto planned = assignments.figures(assignment.id);
        if (!planned)
            return planned.error();
        table.rows.push_back({{ReportParts::text(names.inList(assignment.student)), ReportParts::text(reports::state(assignment.status)),
                               ReportParts::text(SheetParts::period(planned->startsOn, planned->endsOn)),
                               ReportParts::minutes(hours->planned), ReportParts::minutes(hours->entered),
                               ReportParts::minutes(hours->signedOff)}});
        sum.planned += hours->planned;
        sum.entered += hours->entered;
        sum.signedOff += hours->signedOff;
    }
    if (!table.rows.empty())
        table.rows.push_back({{PaperCell{tr("Total")}, {}, {}, ReportParts::minutes(sum.planned), ReportParts::minutes(sum.entered),
                               ReportParts::minutes(sum.signedOff)},
                              RowRole::Total});
    paper.blocks.push_back(table);
    return done();
}

Result<Paper> reports::proposal(Database &database, const ReportRequest &request)
{
    return ProposalReport(database, request).paper();
}

} // namespace pc
