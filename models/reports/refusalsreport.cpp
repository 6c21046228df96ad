#include "models/communes/communesrepository.h"
#include "models/proposals/lexicon.h"
#include "models/proposals/lexiconrepository.h"
#include "models/proposals/proposalsrepository.h"
#include "models/reports/reportbuilders.h"
#include "models/reports/reportparts.h"
#include "models/reports/studentnames.h"

#include <QHash>

#include <algorithm>

namespace pc {

/// The proposals whose last decision of conformity says no, with the reason given and the words that had warned.
class RefusalsReport {
    Q_DECLARE_TR_FUNCTIONS(pc::RefusalsReport)

public:
    RefusalsReport(Database &database, const ReportRequest &request) : m_database(database), m_request(request) {}

    static std::vector<ReportColumn> columns();
    Result<Paper> paper();

private:
    using Cells = QHash<QString, PaperCell>;

    /// Nothing when the proposal was not refused, or is of another arrondissement.
    Result<std::optional<Cells>> cells(const Proposal &proposal, const Lexicon &lexicon, const StudentNames &names);
    static QString warnings(const Proposal &proposal, const Lexicon &lexicon);

    Database &m_database;
    const ReportRequest &m_request;
};

std::vector<ReportColumn> RefusalsReport::columns()
{
    return {
        {QStringLiteral("number"), tr("Number")},
        {QStringLiteral("commune"), tr("Commune")},
        {QStringLiteral("title"), tr("Title")},
        {QStringLiteral("verdict"), tr("Decision")},
        {QStringLiteral("decided_on"), tr("Decided on")},
        {QStringLiteral("reason"), tr("Reason")},
        {QStringLiteral("warnings"), tr("Words that warned")},
        {QStringLiteral("author"), tr("Decided by"), false},
    };
}

Result<Paper> RefusalsReport::paper()
{
    auto paper = ReportParts::begin(m_database, m_request);
    if (!paper)
        return paper;
    const auto entries = LexiconRepository(m_database).active();
    if (!entries)
        return entries.error();
    const auto proposals = ProposalsRepository(m_database).ofCampaign(m_request.campaign);
    if (!proposals)
        return proposals.error();
    const auto names = StudentNames::of(m_database, m_request);
    if (!names)
        return names.error();
    PaperTable table;
    table.nothing = tr("No proposal was refused in this campaign.");
    const auto wanted = ReportParts::wanted(columns(), m_request.columns);
    for (const ReportColumn &column : wanted)
        table.columns.push_back({column.title, Align::Start, 0, column.key});
    const Lexicon lexicon(entries.value());
    for (const Proposal &proposal : proposals.value()) {
        const auto found = cells(proposal, lexicon, *names);
        if (!found)
            return found.error();
        if (!found->has_value())
            continue;
        PaperRow row;
        for (const ReportColumn &column : wanted)
            row.cells.push_back((*found)->value(column.key));
        table.rows.push_back(row);
    }
    paper->blocks.push_back(table);
    return paper;
}

Result<std::optional<RefusalsReport::Cells>> RefusalsReport::cells(const Proposal &proposal, const Lexicon &lexicon,
                                                                  const StudentNames &names)
{
    const auto decisions = ProposalsRepository(m_database).decisions(proposal.id);
    if (!decisions)
        return decisions.error();
    const ProposalDecision *last = nullptr;
    for (const ProposalDecision &decision : decisions.value()) {
        if (decision.kind == DecisionKind::Conformity && (!last || decision.id > last->id))
            last = &decision;
    }
    if (!last || last->verdict != ProposalVerdict::NonConforming)
        return std::optional<Cells>();
    const auto commune = CommunesRepository(m_database).find(proposal.commune);
    if (!commune)
        return commune.error();
    if (!m_request.arrondissement.isEmpty()
        && (!commune->has_value() || (*commune)->arrondissement != m_request.arrondissement))
        return std::optional<Cells>();
    return std::optional(Cells{
        {QStringLiteral("number"), ReportParts::text(proposal.number)},
        {QStringLiteral("commune"), ReportParts::text(commune->has_value() ? (*commune)->name : QString())},
        {QStringLiteral("title"), ReportParts::text(proposal.title)},
        {QStringLiteral("verdict"), ReportParts::text(ProposalWords::label(last->verdict))},
        {QStringLiteral("decided_on"), ReportParts::date(last->decidedOn)},
        {QStringLiteral("reason"), ReportParts::text(names.freeText(last->reason))},
        {QStringLiteral("warnings"), ReportParts::text(warnings(proposal, lexicon))},
        {QStringLiteral("author"), ReportParts::text(last->author)},
    });
}

QString RefusalsReport::warnings(const Proposal &proposal, const Lexicon &lexicon)
{
    QStringList words;
    for (const LexiconHit &hit : lexicon.find(LexiconRepository::textsOf(proposal))) {
        if (!hit.negated && !words.contains(hit.words))
            words.append(hit.words);
    }
    return words.join(QStringLiteral(", "));
}

Result<Paper> reports::refusals(Database &database, const ReportRequest &request)
{
    return RefusalsReport(database, request).paper();
}

std::vector<ReportColumn> reports::refusalsColumns() { return RefusalsReport::columns(); }

} // namespace pc
