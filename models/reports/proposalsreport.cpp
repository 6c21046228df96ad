#include "models/communes/communesrepository.h"
#include "models/proposals/actions.h"
#include "models/proposals/proposalsrepository.h"
#include "models/reports/listgroups.h"
#include "models/reports/reportbuilders.h"
#include "models/reports/reportparts.h"
#include "models/reports/reportstates.h"
#include "models/reports/sheetparts.h"

#include <algorithm>

namespace pc {

/// The proposals of a campaign and where each stands.
class ProposalsReport {
    Q_DECLARE_TR_FUNCTIONS(pc::ProposalsReport)

public:
    ProposalsReport(Database &database, const ReportRequest &request) : m_database(database), m_request(request) {}

    static std::vector<ReportColumn> columns();
    Result<Paper> paper();

private:
    Result<ReportCells> cells(const Proposal &proposal, const Commune &commune, const QHash<qint64, QString> &types);
    /// The decision of conformity that holds, as printed; empty before the first.
    Result<std::optional<ProposalDecision>> decision(ProposalId proposal);

    Database &m_database;
    const ReportRequest &m_request;
};

std::vector<ReportColumn> ProposalsReport::columns()
{
    return {
        {QStringLiteral("number"), tr("Number")},
        {QStringLiteral("commune"), tr("Commune")},
        {QStringLiteral("title"), tr("Title")},
        {QStringLiteral("type"), tr("Kind of action")},
        {QStringLiteral("state"), tr("State")},
        {QStringLiteral("period"), tr("Period")},
        {QStringLiteral("hours"), tr("Hours for each student")},
        {QStringLiteral("places_free"), tr("Places free")},
        {QStringLiteral("decision"), tr("Decision")},
        {QStringLiteral("arrondissement"), tr("Arrondissement"), false},
        {QStringLiteral("places"), tr("Places"), false},
        {QStringLiteral("received_on"), tr("Received on"), false},
        {QStringLiteral("decided_on"), tr("Decided on"), false},
        {QStringLiteral("referent"), tr("Referent"), false},
    };
}

Result<Paper> ProposalsReport::paper()
{
    auto paper = ReportParts::begin(m_database, m_request);
    if (!paper)
        return paper;
    const auto types = ActionTypesRepository(m_database).all();
    if (!types)
        return types.error();
    QHash<qint64, QString> typeNames;
    for (const ActionType &type : types.value())
        typeNames.insert(type.id.value, type.name);
    const auto proposals = ProposalsRepository(m_database).ofCampaign(m_request.campaign);
    if (!proposals)
        return proposals.error();
    ListGroups list(m_request, columns());
    for (const Proposal &proposal : proposals.value()) {
        const auto commune = CommunesRepository(m_database).find(proposal.commune);
        if (!commune)
            return commune.error();
        const Commune where = commune->value_or(Commune());
        if (!m_request.arrondissement.isEmpty() && where.arrondissement != m_request.arrondissement)
            continue;
        const auto line = cells(proposal, where, typeNames);
        if (!line)
            return line.error();
        list.add(where.arrondissementName, *line);
    }
    paper->blocks.push_back(list.table(tr("No action was proposed in this campaign.")));
    return paper;
}

Result<std::optional<ProposalDecision>> ProposalsReport::decision(ProposalId proposal)
{
    const auto decisions = ProposalsRepository(m_database).decisions(proposal);
    if (!decisions)
        return decisions.error();
    std::optional<ProposalDecision> last;
    for (const ProposalDecision &one : decisions.value()) {
        if (one.kind == DecisionKind::Conformity && (!last || one.id > last->id))
            last = one;
    }
    return last;
}

Result<ReportCells> ProposalsReport::cells(const Proposal &proposal, const Commune &commune,
                                                 const QHash<qint64, QString> &types)
{
    const auto facts = ProposalsRepository(m_database).facts(proposal.id, m_request.day);
    if (!facts)
        return facts.error();
    const auto last = decision(proposal.id);
    if (!last)
        return last.error();
    const ProposalDecision decided = last->value_or(ProposalDecision());
    return ReportCells{
        {QStringLiteral("number"), ReportParts::text(proposal.number)},
        {QStringLiteral("commune"), ReportParts::text(commune.name)},
        {QStringLiteral("title"), ReportParts::text(proposal.title)},
        {QStringLiteral("type"), ReportParts::text(types.value(proposal.type.value))},
        {QStringLiteral("state"), ReportParts::text(reports::state(ProposalLife::stage(*facts)))},
        {QStringLiteral("period"), ReportParts::text(SheetParts::period(proposal.startsOn, proposal.endsOn))},
        {QStringLiteral("hours"), ReportParts::minutes(proposal.minutes)},
        {QStringLiteral("places_free"), ReportParts::count(std::max(0, facts->places - facts->taken))},
        {QStringLiteral("decision"), ReportParts::text(last->has_value() ? ProposalWords::label(decided.verdict) : QString())},
        {QStringLiteral("arrondissement"), ReportParts::text(commune.arrondissementName)},
        {QStringLiteral("places"), ReportParts::count(proposal.places)},
        {QStringLiteral("received_on"), ReportParts::date(proposal.receivedOn)},
        {QStringLiteral("decided_on"), ReportParts::date(decided.decidedOn)},
        {QStringLiteral("referent"), ReportParts::text(proposal.referentName)},
    };
}

Result<Paper> reports::proposals(Database &database, const ReportRequest &request)
{
    return ProposalsReport(database, request).paper();
}

std::vector<ReportColumn> reports::proposalsColumns() { return ProposalsReport::columns(); }

} // namespace pc
