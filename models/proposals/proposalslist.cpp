#include "models/proposals/proposalslist.h"

#include "models/base/localise.h"
#include "models/base/textfold.h"
#include "models/proposals/proposalrow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pc {

namespace {

const QString kCandidates = QStringLiteral(
    "(SELECT count(*) FROM application x WHERE x.status NOT IN ('withdrawn', 'inadmissible') AND x.id IN "
    "(SELECT y.id FROM application y WHERE y.proposal = i.proposal UNION "
    "SELECT w.application FROM wish w WHERE w.proposal = i.proposal))");
const QString kAssigned = QStringLiteral(
    "(SELECT count(*) FROM assignment x WHERE x.proposal = i.proposal AND x.status NOT IN ('cancelled', 'ended_early'))");
const QString kDecidedOn = QStringLiteral(
    "(SELECT max(x.decided_on) FROM proposal_decision x WHERE x.proposal = i.proposal AND x.kind = 'conformity')");

QString inLifeOrder()
{
    QStringList words;
    for (const ProposalStage stage : ProposalWords::stages())
        words << ProposalWords::word(stage);
    return rankOf(u"i.stage"_s, words) + u" %d, i.sort_key"_s;
}

} // namespace

const RecordColumns &ProposalsList::columns()
{
    // Order of ux.md §2.5, that of ProposalColumn::Id.
    static const RecordColumns columns{&ProposalsList::tr, {
        {.key = "number", .title = QT_TR_NOOP("Number"), .orderBy = u"i.sort_key %d"_s, .characters = 11},
        {.key = "title", .title = QT_TR_NOOP("Title"), .orderBy = u"p.title"_s, .editable = true, .french = true, .characters = 34},
        {.key = "commune", .title = QT_TR_NOOP("Commune"), .orderBy = u"c.name"_s, .french = true, .characters = 22},
        {.key = "type", .title = QT_TR_NOOP("Kind of action"), .orderBy = u"t.name"_s, .shownAtFirst = false, .editable = true, .french = true,
         .characters = 26},
        {.key = "received_on", .title = QT_TR_NOOP("Received on"), .orderBy = u"p.received_on IS NULL, p.received_on %d, i.sort_key"_s,
         .shownAtFirst = false, .characters = 14},
        {.key = "minutes", .title = QT_TR_NOOP("Planned hours"), .orderBy = u"p.minutes %d, i.sort_key"_s, .shownAtFirst = false, .numeric = true,
         .editable = true, .characters = 15},
        {.key = "period", .title = QT_TR_NOOP("Period"), .orderBy = u"p.starts_on IS NULL, p.starts_on %d, i.sort_key"_s,
         .shownAtFirst = false, .characters = 26},
        {.key = "places", .title = QT_TR_NOOP("Places"), .orderBy = u"p.places %d, i.sort_key"_s, .shownAtFirst = false, .numeric = true,
         .editable = true, .characters = 9},
        {.key = "stage", .title = QT_TR_NOOP("Status"), .orderBy = inLifeOrder(), .tone = true, .characters = 24},
        {.key = "candidates", .title = QT_TR_NOOP("Candidates"), .orderBy = kCandidates + u" %d, i.sort_key"_s, .numeric = true,
         .characters = 12},
        {.key = "assigned", .title = QT_TR_NOOP("Students assigned"), .orderBy = kAssigned + u" %d, i.sort_key"_s, .shownAtFirst = false,
         .numeric = true, .characters = 12},
        {.key = "warned", .title = QT_TR_NOOP("Warnings"), .orderBy = u"i.warned %d, i.sort_key"_s, .tone = true, .characters = 16},
        {.key = "arrondissement", .title = QT_TR_NOOP("Arrondissement"), .orderBy = u"a.name"_s, .shownAtFirst = false, .french = true,
         .characters = 20},
        {.key = "referent", .title = QT_TR_NOOP("Referent"), .orderBy = u"p.referent_name"_s, .shownAtFirst = false, .french = true,
         .characters = 22},
        {.key = "carrier", .title = QT_TR_NOOP("Carried by"), .orderBy = u"p.carrier %d, i.sort_key"_s, .shownAtFirst = false,
         .characters = 18},
        {.key = "decided_on", .title = QT_TR_NOOP("Decided on"), .orderBy = kDecidedOn + u" IS NULL, "_s + kDecidedOn + u" %d, i.sort_key"_s,
         .shownAtFirst = false, .characters = 14},
    }};
    return columns;
}

const RecordSource &ProposalsList::source()
{
    static const RecordSource source{
        .table = {QLatin1StringView("proposal_index"), QLatin1StringView("proposal"), QLatin1StringView("search_key")},
        .owner = u"proposal"_s,
        .joins = {{u"p"_s, u"JOIN proposal p ON p.id = i.proposal"_s},
                  {u"c"_s, u"JOIN commune c ON c.id = p.commune"_s},
                  {u"t"_s, u"LEFT JOIN action_type t ON t.id = p.type"_s},
                  {u"a"_s, u"LEFT JOIN arrondissement a ON a.code = i.arrondissement"_s}},
        .shows = {u"action_type"_s, u"assignment"_s, u"application"_s, u"derogation"_s, u"lexicon_entry"_s, u"campaign"_s},
    };
    return source;
}

const std::vector<ProposalFacet> &ProposalsList::facets()
{
    static const std::vector<ProposalFacet> facets = {
        {"stage", QT_TR_NOOP("Status")},
        {"type", QT_TR_NOOP("Kind of action")},
        {"arrondissement", QT_TR_NOOP("Arrondissement")},
        {"warned", QT_TR_NOOP("Warnings")},
    };
    return facets;
}

QString ProposalsList::title(const ProposalFacet &facet) { return tr(facet.title); }

QString ProposalsList::periodText(const Proposal &proposal)
{
    const QString from = formatDate(proposal.startsOn);
    const QString to = formatDate(proposal.endsOn);
    if (from.isEmpty() && to.isEmpty())
        return tr("to be agreed", "period");
    if (to.isEmpty())
        return tr("from %1", "period").arg(from);
    if (from.isEmpty())
        return tr("until %1", "period").arg(to);
    return tr("from %1 to %2", "period").arg(from, to);
}

Result<std::vector<ProposalLine>> ProposalsList::lines(const std::vector<RowKey> &keys)
{
    const std::vector<qint64> ids(keys.begin(), keys.end());
    const QString sql =
        QStringLiteral("SELECT %1, c.name, coalesce(t.name, ''), coalesce(a.name, ''), i.stage, i.warned, "
                       "coalesce(ci.eligible, e.eligible, 0) = 1 OR coalesce(ci.standing, '') = 'left', %2, %3 "
                       "FROM json_each(?) k JOIN proposal_index i ON i.proposal = k.value JOIN proposal p ON p.id = i.proposal "
                       "JOIN commune c ON c.id = p.commune LEFT JOIN action_type t ON t.id = p.type "
                       "LEFT JOIN arrondissement a ON a.code = i.arrondissement "
                       "LEFT JOIN commune_index ci ON ci.commune = coalesce(c.parent, c.id) LEFT JOIN derogation e ON e.commune = p.commune")
            .arg(proposalColumns(), kCandidates, kAssigned);
    const int after = proposalColumnCount();
    std::vector<ProposalLine> lines;
    lines.reserve(keys.size());
    const Status status = m_database.select(sql, {jsonIds(ids)}, [&](const Row &row) {
        ProposalLine line;
        line.proposal = proposalFromRow(row);
        line.communeName = row.text(after);
        line.typeName = row.text(after + 1);
        line.arrondissementName = row.text(after + 2);
        line.stage = ProposalWords::stage(row.text(after + 3)).value_or(ProposalStage::Submitted);
        line.warned = row.boolean(after + 4);
        line.entitled = row.boolean(after + 5);
        line.candidates = static_cast<int>(row.integer(after + 6));
        line.assigned = static_cast<int>(row.integer(after + 7));
        lines.push_back(std::move(line));
        return true;
    });
    if (!status)
        return status.error();
    return lines;
}

Result<std::vector<ProposalsList::FacetCount>> ProposalsList::facetCounts(const ProposalFacet &facet, const IndexFilter &filter)
{
    const QString column = QString::fromLatin1(facet.column);
    const auto counts = query().counts(column, filter);
    if (!counts)
        return counts.error();
    QHash<QString, QString> names;
    if (column == u"type" || column == u"arrondissement") {
        const QString sql = column == u"type" ? u"SELECT CAST(id AS TEXT), name FROM action_type"_s
                                              : u"SELECT code, name FROM arrondissement"_s;
        const Status status = m_database.select(sql, {}, [&](const Row &row) {
            names.insert(row.text(0), row.text(1));
            return true;
        });
        if (!status)
            return status.error();
        names.insert(QString(), tr("None", "no kind of action or arrondissement"));
    }
    const auto labelOf = [&](const QString &value) {
        if (column == u"stage") {
            const auto stage = ProposalWords::stage(value);
            return stage ? ProposalWords::label(*stage) : value;
        }
        if (column == u"warned")
            return value == u"1" ? tr("With a warning") : tr("Without a warning");
        return names.value(value, value);
    };
    std::vector<std::tuple<int, QString, FacetCount>> order;
    for (auto it = counts->cbegin(); it != counts->cend(); ++it) {
        const auto stage = ProposalWords::stage(it.key());
        const int rank = column == u"stage" && stage ? static_cast<int>(*stage) : 0;
        const QString label = labelOf(it.key());
        order.emplace_back(rank, sortKey(label), FacetCount{it.key(), label, it.value()});
    }
    std::sort(order.begin(), order.end(), [](const auto &a, const auto &b) {
        return std::tie(std::get<0>(a), std::get<1>(a)) < std::tie(std::get<0>(b), std::get<1>(b));
    });
    std::vector<FacetCount> sorted;
    for (auto &[rank, key, value] : order)
        sorted.push_back(std::move(value));
    return sorted;
}

} // namespace pc
