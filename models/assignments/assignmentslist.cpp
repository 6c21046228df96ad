#include "models/assignments/assignmentslist.h"

#include "models/assignments/assignmentfacts.h"
#include "models/assignments/assignmentsrepository.h"
#include "models/base/textfold.h"
#include "models/itemmodels/recordindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pc {

namespace {

template <typename Value, typename Words>
QString inLifeOrder(const QString &column, const std::vector<Value> &values, const Words &wordOf)
{
    QStringList words;
    for (const Value value : values)
        words << wordOf(value);
    return rankOf(column, words) + u" %d, i.sort_key"_s;
}

QString byStatus()
{
    return inLifeOrder(u"i.status"_s, AssignmentWords::statuses(), [](AssignmentStatus s) { return AssignmentWords::word(s); });
}

QString byConvention()
{
    return inLifeOrder(u"i.convention"_s, ConventionWords::states(), [](ConventionState s) { return ConventionWords::word(s); });
}

QString byGate()
{
    return inLifeOrder(u"i.gate"_s, StartGate::outcomes(), [](GateOutcome o) { return StartGate::word(o); });
}

QString total(const char *column)
{
    return u"coalesce((SELECT sum(h.%1) FROM hour_total h WHERE h.assignment = i.assignment), 0)"_s.arg(QLatin1StringView(column));
}

// Label and place in the order of its life, for a value of a facet; the arrondissement is named elsewhere.
std::pair<QString, int> labelAndRank(const QString &facet, const QString &value)
{
    if (facet == "status"_L1) {
        if (const auto status = AssignmentWords::status(value))
            return {AssignmentWords::label(*status), static_cast<int>(*status)};
    } else if (facet == "convention"_L1) {
        if (const auto state = ConventionWords::state(value))
            return {ConventionWords::label(*state), static_cast<int>(*state)};
    } else if (facet == "gate"_L1) {
        if (const auto outcome = StartGate::outcome(value))
            return {StartGate::label(*outcome), static_cast<int>(*outcome)};
    }
    return {value, 0};
}

} // namespace

const RecordColumns &AssignmentsList::columns()
{
    static const RecordColumns columns{&AssignmentsList::tr, {
        {.key = "student", .title = QT_TR_NOOP("Student"), .orderBy = u"i.sort_key %d"_s, .characters = 28},
        {.key = "commune", .title = QT_TR_NOOP("Commune"), .orderBy = u"c.name"_s, .french = true, .characters = 23},
        {.key = "status", .title = QT_TR_NOOP("State"), .orderBy = byStatus(), .tone = true, .characters = 27},
        {.key = "convention", .title = QT_TR_NOOP("Convention"), .orderBy = byConvention(), .tone = true, .characters = 34},
        {.key = "gate", .title = QT_TR_NOOP("Start"), .orderBy = byGate(), .tone = true, .characters = 21},
        {.key = "planned", .title = QT_TR_NOOP("Planned"), .orderBy = kEffectiveMinutes + u" %d, i.sort_key"_s, .numeric = true,
         .characters = 9},
        {.key = "entered", .title = QT_TR_NOOP("Entered"), .orderBy = total("entered") + u" %d, i.sort_key"_s, .numeric = true,
         .characters = 9},
        {.key = "signed", .title = QT_TR_NOOP("Countersigned"), .orderBy = total("signed") + u" %d, i.sort_key"_s, .numeric = true,
         .characters = 9},
        {.key = "remaining", .title = QT_TR_NOOP("Remaining"),
         .orderBy = kEffectiveMinutes + u" - "_s + total("entered") + u" %d, i.sort_key"_s, .numeric = true, .characters = 12},
        {.key = "proposal_number", .title = QT_TR_NOOP("Action number"), .orderBy = u"p.number %d, i.sort_key"_s,
         .shownAtFirst = false, .characters = 10},
        {.key = "proposal_title", .title = QT_TR_NOOP("Action"), .orderBy = u"p.title"_s, .french = true, .characters = 26},
        {.key = "period", .title = QT_TR_NOOP("Period"), .orderBy = u"a.starts_on %d, a.ends_on %d, i.sort_key"_s, .characters = 24},
        {.key = "commune_referent", .title = QT_TR_NOOP("Referent in the commune"), .orderBy = u"a.commune_referent"_s,
         .shownAtFirst = false, .french = true, .characters = 22},
        {.key = "university_referent", .title = QT_TR_NOOP("Referent at the university"), .orderBy = u"a.university_referent"_s,
         .shownAtFirst = false, .french = true, .characters = 22},
        {.key = "convention_number", .title = QT_TR_NOOP("Convention number"),
         .orderBy = u"a.convention_number IS NULL, a.convention_number %d, i.sort_key"_s, .shownAtFirst = false, .characters = 12},
    }};
    return columns;
}

const RecordSource &AssignmentsList::source()
{
    static const RecordSource source{
        .table = {"assignment_index"_L1, "assignment"_L1, "search_key"_L1},
        .owner = u"assignment"_s,
        .joins = {{u"a"_s, u"JOIN assignment a ON a.id = i.assignment"_s},
                  {u"p"_s, u"JOIN proposal p ON p.id = a.proposal"_s},
                  {u"c"_s, u"JOIN commune c ON c.id = p.commune"_s}},
        .shows = {u"student"_s, u"proposal"_s},
    };
    return source;
}

const std::vector<AssignmentFacet> &AssignmentsList::facets()
{
    static const std::vector<AssignmentFacet> facets = {
        {"status", QT_TR_NOOP("State")},
        {"convention", QT_TR_NOOP("Convention")},
        {"gate", QT_TR_NOOP("Start")},
        {"arrondissement", QT_TR_NOOP("Arrondissement")},
    };
    return facets;
}

QString AssignmentsList::title(const AssignmentFacet &facet) { return tr(facet.title); }

Result<std::vector<AssignmentLine>> AssignmentsList::lines(const std::vector<RowKey> &keys)
{
    const std::vector<qint64> ids(keys.begin(), keys.end());
    if (ids.empty())
        return std::vector<AssignmentLine>();
    const auto facts = assignmentFacts(m_database, ids);
    if (!facts)
        return facts.error();
    QHash<qint64, const AssignmentFacts *> byKey;
    for (const AssignmentFacts &each : *facts)
        byKey.insert(each.id.value, &each);
    std::vector<AssignmentLine> lines;
    lines.reserve(keys.size());
    const QString sql = QStringLiteral(
        "SELECT a.id, s.last_name, s.first_name, c.name, p.number, p.title, a.commune_referent, a.university_referent, "
        "a.convention_number, coalesce(sum(h.entered), 0), coalesce(sum(h.signed), 0) "
        "FROM assignment a JOIN student s ON s.id = a.student JOIN proposal p ON p.id = a.proposal "
        "JOIN commune c ON c.id = p.commune LEFT JOIN hour_total h ON h.assignment = a.id "
        "WHERE a.id IN (SELECT value FROM json_each(?)) GROUP BY a.id");
    const Status status = m_database.select(sql, {jsonIds(ids)}, [&](const Row &row) {
        const AssignmentFacts *judged = byKey.value(row.integer(0));
        if (!judged)
            return true;
        AssignmentLine line;
        line.id = {row.integer(0)};
        line.student = QString(row.text(1).toUpper() + u' ' + row.text(2)).trimmed();
        line.commune = row.text(3);
        line.proposalNumber = row.text(4);
        line.proposalTitle = row.text(5);
        line.communeReferent = row.text(6);
        line.universityReferent = row.text(7);
        line.conventionNumber = row.text(8);
        line.minutesEntered = static_cast<int>(row.integer(9));
        line.minutesSigned = static_cast<int>(row.integer(10));
        line.figures = judged->figures;
        line.status = judged->status;
        line.convention = judged->judgedConvention();
        line.signaturesGiven = judged->convention.given;
        line.signaturesAsked = judged->convention.asked;
        line.gate = judged->judgedGate();
        lines.push_back(std::move(line));
        return true;
    });
    if (!status)
        return status.error();
    return lines;
}

Result<std::vector<AssignmentsList::FacetCount>> AssignmentsList::facetCounts(const AssignmentFacet &facet, const IndexFilter &filter)
{
    const QString column = QString::fromLatin1(facet.column);
    const auto counts = query().counts(column, filter);
    if (!counts)
        return counts.error();
    QHash<QString, QString> names;
    if (column == "arrondissement"_L1) {
        const Status status = m_database.select(u"SELECT code, name FROM arrondissement"_s, {}, [&](const Row &row) {
            names.insert(row.text(0), row.text(1));
            return true;
        });
        if (!status)
            return status.error();
        names.insert(QString(), tr("None", "no arrondissement"));
    }
    std::vector<std::tuple<int, QString, FacetCount>> ordered;
    for (auto it = counts->cbegin(); it != counts->cend(); ++it) {
        const auto [label, rank] = labelAndRank(column, it.key());
        const QString name = names.value(it.key(), label);
        ordered.emplace_back(rank, sortKey(name), FacetCount{it.key(), name, it.value()});
    }
    std::sort(ordered.begin(), ordered.end(), [](const auto &a, const auto &b) {
        return std::tie(std::get<0>(a), std::get<1>(a)) < std::tie(std::get<0>(b), std::get<1>(b));
    });
    std::vector<FacetCount> values;
    for (auto &[rank, key, value] : ordered)
        values.push_back(std::move(value));
    return values;
}

} // namespace pc
