// The derived line of each proposal: what the list searches and filters by, its stage and whether something warns.
#include "models/campaigns/campaignrules.h"
#include "models/proposals/lexiconrepository.h"
#include "models/proposals/proposalrow.h"
#include "models/proposals/proposalslist.h"

namespace pc {

namespace {

// Positions in RecordIndexSpec::columns.
enum Value { Campaign, Stage, Type, Arrondissement, Epci, Warned };

struct Read {
    Proposal proposal;
    ProposalFacts facts;
};

Result<QHash<qint64, Read>> readAll(Database &database, const std::vector<RecordIndexLine> &lines)
{
    std::vector<qint64> ids;
    for (const RecordIndexLine &line : lines)
        ids.push_back(line.key);
    const QString decision = QStringLiteral(
        "(SELECT d.verdict FROM proposal_decision d WHERE d.proposal = p.id AND d.kind = 'opinion' ORDER BY d.id DESC LIMIT 1)");
    const QString sql =
        QStringLiteral("SELECT %1, %2, coalesce(i.eligible, e.eligible, 0) = 1 OR coalesce(i.standing, '') = 'left', "
                       "(SELECT count(*) FROM assignment a WHERE a.proposal = p.id AND a.status NOT IN ('cancelled', 'ended_early')), "
                       "(SELECT count(*) FROM assignment a WHERE a.proposal = p.id AND a.status = 'running') "
                       "FROM json_each(?) k JOIN proposal p ON p.id = k.value JOIN commune c ON c.id = p.commune "
                       "LEFT JOIN commune_index i ON i.commune = coalesce(c.parent, c.id) LEFT JOIN derogation e ON e.commune = p.commune")
            .arg(proposalColumns(), decision);
    const int after = proposalColumnCount();
    QHash<qint64, Read> all;
    const Status status = database.select(sql, {jsonIds(ids)}, [&](const Row &row) {
        Read read;
        read.proposal = proposalFromRow(row);
        read.facts.status = read.proposal.status;
        read.facts.places = read.proposal.places;
        read.facts.opinion = ProposalWords::verdict(row.text(after));
        read.facts.entitled = row.boolean(after + 1);
        read.facts.taken = static_cast<int>(row.integer(after + 2));
        read.facts.running = static_cast<int>(row.integer(after + 3));
        all.insert(read.proposal.id.value, read);
        return true;
    });
    if (!status)
        return status.error();
    return all;
}

Status complete(Database &database, std::vector<RecordIndexLine> &lines)
{
    if (lines.empty())
        return done();
    auto all = readAll(database, lines);
    if (!all)
        return all.error();
    const auto entries = LexiconRepository(database).active();
    if (!entries)
        return entries.error();
    const Lexicon lexicon(*entries);
    QHash<qint64, bool> asked; // campaign → whether the university gives its opinion
    for (RecordIndexLine &line : lines) {
        Read &read = (*all)[line.key];
        const CampaignId campaign = read.proposal.campaign;
        if (!asked.contains(campaign.value)) {
            const auto rules = CampaignRulesRepository(database).of(campaign);
            if (!rules)
                return rules.error();
            asked.insert(campaign.value, rules->opinionAsked);
        }
        read.facts.opinionAsked = asked.value(campaign.value);
        line.values[Stage] = ProposalWords::word(ProposalLife::stage(read.facts));
        line.values[Warned] = !read.facts.entitled || lexicon.warns(LexiconRepository::textsOf(read.proposal)) ? 1 : 0;
    }
    return done();
}

// An affectation that was removed or moved is known by the journal alone.
const QString kOfAssignments = QStringLiteral(
    "WITH k (id) AS (SELECT value FROM json_each(?)) "
    "SELECT proposal FROM assignment WHERE id IN (SELECT id FROM k) UNION "
    "SELECT json_extract(before, '$.proposal') FROM journal_row WHERE owner_table = 'assignment' AND table_name = 'assignment' "
    "AND owner_id IN (SELECT id FROM k) AND json_extract(before, '$.proposal') IS NOT NULL");

} // namespace

const RecordIndexSpec &proposalIndexSpec()
{
    static const RecordIndexSpec spec{
        .table = QLatin1StringView("proposal_index"),
        .key = QLatin1StringView("proposal"),
        .columns = {QStringLiteral("campaign"), QStringLiteral("stage"), QStringLiteral("type"), QStringLiteral("arrondissement"),
                    QStringLiteral("epci"), QStringLiteral("warned")},
        .select = QStringLiteral(
            "SELECT p.id, substr(p.number, 1, 5) || substr('000000' || substr(p.number, 6), -6), "
            "p.number || ' ' || p.title || ' ' || c.name || ' ' || coalesce(t.name, '') || ' ' || p.objective || ' ' || p.tasks || "
            "' ' || p.referent_name || ' ' || p.carrier_name, "
            "p.campaign, '', coalesce(CAST(p.type AS TEXT), ''), coalesce(c.arrondissement, m.arrondissement, ''), "
            "coalesce(c.epci, m.epci, ''), 0 FROM proposal p JOIN commune c ON c.id = p.commune "
            "LEFT JOIN commune m ON m.id = c.parent LEFT JOIN action_type t ON t.id = p.type WHERE %1"),
        .keyExpression = QStringLiteral("p.id"),
        .sources = {{QLatin1StringView("proposal")},
                    {QLatin1StringView("proposal_decision"), true},
                    {QLatin1StringView("assignment"), false, kOfAssignments},
                    {QLatin1StringView("derogation"), true,
                     QStringLiteral("SELECT id FROM proposal WHERE commune IN (SELECT value FROM json_each(?))")}},
        .everything = {QStringLiteral("lexicon_entry"), QStringLiteral("action_type"), QStringLiteral("campaign_rule"),
                       QStringLiteral("setting")},
        .version = 2,
        .stamp = [](Database &database) -> Result<QString> {
            // The rule of eligibility the communes were judged by.
            const auto rule = database.scalar(QStringLiteral("SELECT value FROM meta WHERE key = 'commune_index'"));
            if (!rule)
                return rule.error();
            return rule->toString();
        },
        .finish = &complete,
    };
    return spec;
}

} // namespace pc
