#include "models/assignments/assignmentfacts.h"
#include "models/assignments/assignmentsrepository.h"
#include "models/communes/communesrepository.h"
#include "models/hours/hourfigures.h"
#include "models/proposals/proposalsrepository.h"
#include "models/reports/listgroups.h"
#include "models/reports/reportbuilders.h"
#include "models/reports/reportparts.h"
#include "models/reports/reportstates.h"
#include "models/reports/sheetparts.h"
#include "models/reports/studentnames.h"

#include <algorithm>

namespace pc {

/// Who does what, where, and how far the hours are. The arrondissement is that of the action.
class AssignmentsReport {
    Q_DECLARE_TR_FUNCTIONS(pc::AssignmentsReport)

public:
    AssignmentsReport(Database &database, const ReportRequest &request, const StudentNames &names)
        : m_database(database), m_request(request), m_names(names)
    {
    }

    static std::vector<ReportColumn> columns();
    Result<Paper> paper();

private:
    struct Place {
        Proposal proposal;
        Commune commune;
    };

    /// The affectations of the campaign, by student.
    Result<std::vector<Assignment>> assignments();
    Status readFigures(const std::vector<Assignment> &assignments);
    Status readPlaces();
    ReportCells cells(const Assignment &assignment, const Place &place) const;
    static void addHours(ReportCells &cells, const HourFigures &hours);

    Database &m_database;
    const ReportRequest &m_request;
    const StudentNames &m_names;
    QHash<qint64, AssignmentFacts> m_facts;
    QHash<qint64, HourFigures> m_hours;
    QHash<qint64, Place> m_places; ///< by proposal
};

std::vector<ReportColumn> AssignmentsReport::columns()
{
    return {
        {QStringLiteral("student"), tr("Student")},
        {QStringLiteral("commune"), tr("Commune")},
        {QStringLiteral("number"), tr("Number")},
        {QStringLiteral("action"), tr("Action")},
        {QStringLiteral("convention"), tr("Convention")},
        {QStringLiteral("convention_state"), tr("State of the convention")},
        {QStringLiteral("period"), tr("Period")},
        {QStringLiteral("planned"), HourFiguresReader::label(HourFigure::Planned)},
        {QStringLiteral("entered"), HourFiguresReader::label(HourFigure::Entered)},
        {QStringLiteral("signed"), HourFiguresReader::label(HourFigure::Signed)},
        {QStringLiteral("remaining"), HourFiguresReader::label(HourFigure::Remaining)},
        {QStringLiteral("state"), tr("State")},
        {QStringLiteral("arrondissement"), tr("Arrondissement"), false},
        {QStringLiteral("commune_referent"), tr("Referent of the commune"), false},
        {QStringLiteral("university_referent"), tr("Referent of the university"), false},
        {QStringLiteral("signed_on"), tr("Convention signed on"), false},
    };
}

Result<Paper> AssignmentsReport::paper()
{
    auto paper = ReportParts::begin(m_database, m_request);
    if (!paper)
        return paper;
    const auto all = assignments();
    if (!all)
        return all.error();
    if (const Status status = readFigures(*all); !status)
        return status.error();
    if (const Status status = readPlaces(); !status)
        return status.error();
    ListGroups list(m_request, columns());
    HourFigures sum;
    for (const Assignment &assignment : all.value()) {
        const Place place = m_places.value(assignment.proposal.value);
        if (!m_request.arrondissement.isEmpty() && place.commune.arrondissement != m_request.arrondissement)
            continue;
        list.add(place.commune.arrondissementName, cells(assignment, place));
        const HourFigures hours = m_hours.value(assignment.id.value);
        sum.planned += hours.planned;
        sum.entered += hours.entered;
        sum.signedOff += hours.signedOff;
        sum.remaining += hours.remaining;
    }
    ReportCells total;
    addHours(total, sum);
    paper->blocks.push_back(list.table(tr("No student has an affectation in this campaign."), total));
    return paper;
}

Result<std::vector<Assignment>> AssignmentsReport::assignments()
{
    auto all = AssignmentsRepository(m_database).all();
    if (!all)
        return all.error();
    std::erase_if(all.value(), [&](const Assignment &assignment) { return assignment.campaign != m_request.campaign; });
    std::stable_sort(all->begin(), all->end(), [&](const Assignment &a, const Assignment &b) {
        return m_names.sortKey(a.student) < m_names.sortKey(b.student);
    });
    return all;
}

Status AssignmentsReport::readFigures(const std::vector<Assignment> &assignments)
{
    std::vector<qint64> ids;
    for (const Assignment &assignment : assignments)
        ids.push_back(assignment.id.value);
    if (ids.empty())
        return done();
    const auto facts = assignmentFacts(m_database, ids);
    if (!facts)
        return facts.error();
    for (const AssignmentFacts &one : facts.value())
        m_facts.insert(one.id.value, one);
    const auto hours = HourFiguresReader(m_database).ofAssignments(m_request.campaign);
    if (!hours)
        return hours.error();
    m_hours = hours.value();
    return done();
}

Status AssignmentsReport::readPlaces()
{
    const auto proposals = ProposalsRepository(m_database).ofCampaign(m_request.campaign);
    if (!proposals)
        return proposals.error();
    for (const Proposal &proposal : proposals.value()) {
        const auto commune = CommunesRepository(m_database).find(proposal.commune);
        if (!commune)
            return commune.error();
        m_places.insert(proposal.id.value, {proposal, commune->value_or(Commune())});
    }
    return done();
}

ReportCells AssignmentsReport::cells(const Assignment &assignment, const Place &place) const
{
    const AssignmentFacts facts = m_facts.value(assignment.id.value);
    const ConventionFacts &convention = facts.convention;
    ReportCells cells{
        {QStringLiteral("student"), ReportParts::text(m_names.inList(assignment.student))},
        {QStringLiteral("commune"), ReportParts::text(place.commune.name)},
        {QStringLiteral("number"), ReportParts::text(place.proposal.number)},
        {QStringLiteral("action"), ReportParts::text(place.proposal.title)},
        {QStringLiteral("convention"), ReportParts::text(assignment.conventionNumber)},
        {QStringLiteral("convention_state"),
         ReportParts::text(ConventionWords::label(facts.judgedConvention(), convention.given, convention.asked))},
        {QStringLiteral("period"), ReportParts::text(SheetParts::period(facts.figures.startsOn, facts.figures.endsOn))},
        {QStringLiteral("state"), ReportParts::text(reports::state(assignment.status))},
        {QStringLiteral("arrondissement"), ReportParts::text(place.commune.arrondissementName)},
        {QStringLiteral("commune_referent"), ReportParts::text(assignment.communeReferent)},
        {QStringLiteral("university_referent"), ReportParts::text(assignment.universityReferent)},
        {QStringLiteral("signed_on"), ReportParts::date(assignment.conventionSignedOn)},
    };
    addHours(cells, m_hours.value(assignment.id.value));
    return cells;
}

void AssignmentsReport::addHours(ReportCells &cells, const HourFigures &hours)
{
    cells.insert(QStringLiteral("planned"), ReportParts::minutes(hours.planned));
    cells.insert(QStringLiteral("entered"), ReportParts::minutes(hours.entered));
    cells.insert(QStringLiteral("signed"), ReportParts::minutes(hours.signedOff));
    cells.insert(QStringLiteral("remaining"), ReportParts::minutes(hours.remaining));
}

Result<Paper> reports::assignments(Database &database, const ReportRequest &request)
{
    const auto names = StudentNames::of(database, request);
    if (!names)
        return names.error();
    return AssignmentsReport(database, request, *names).paper();
}

std::vector<ReportColumn> reports::assignmentsColumns() { return AssignmentsReport::columns(); }

} // namespace pc
