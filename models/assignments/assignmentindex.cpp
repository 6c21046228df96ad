#include "models/assignments/assignmentindex.h"

#include "models/assignments/assignmentfacts.h"

namespace pc {

namespace {

enum Value { Campaign, StatusWord, Convention, Gate, Arrondissement };

// What SQL cannot judge: the convention and the gate.
Status complete(Database &database, std::vector<RecordIndexLine> &lines)
{
    std::vector<qint64> ids;
    for (const RecordIndexLine &line : lines)
        ids.push_back(line.key);
    if (ids.empty())
        return done();
    const auto facts = assignmentFacts(database, ids);
    if (!facts)
        return facts.error();
    QHash<qint64, const AssignmentFacts *> byKey;
    for (const AssignmentFacts &each : *facts)
        byKey.insert(each.id.value, &each);
    for (RecordIndexLine &line : lines) {
        const AssignmentFacts *known = byKey.value(line.key);
        if (!known)
            continue;
        line.values[Convention] = ConventionWords::word(known->judgedConvention());
        line.values[Gate] = StartGate::word(known->judgedGate().outcome());
    }
    return done();
}

} // namespace

const RecordIndexSpec &assignmentIndexSpec()
{
    static const RecordIndexSpec spec{
        .table = QLatin1StringView("assignment_index"),
        .key = QLatin1StringView("assignment"),
        .columns = {QStringLiteral("campaign"), QStringLiteral("status"), QStringLiteral("convention"),
                    QStringLiteral("gate"), QStringLiteral("arrondissement")},
        .select = QStringLiteral(
            "SELECT a.id, s.last_name || ' ' || s.first_name || ' ' || a.starts_on, "
            "s.last_name || ' ' || s.first_name || ' ' || c.name || ' ' || c.code || ' ' || p.number || ' ' || p.title || ' ' "
            "|| coalesce(a.convention_number, '') || ' ' || a.commune_referent || ' ' || a.university_referent, "
            "a.campaign, a.status, '', '', coalesce(c.arrondissement, m.arrondissement, '') "
            "FROM assignment a JOIN student s ON s.id = a.student JOIN proposal p ON p.id = a.proposal "
            "JOIN commune c ON c.id = p.commune LEFT JOIN commune m ON m.id = c.parent WHERE %1"),
        .keyExpression = QStringLiteral("a.id"),
        .sources = {{QLatin1StringView("assignment")},
                    {QLatin1StringView("signature"), true},
                    {QLatin1StringView("amendment"), true},
                    {QLatin1StringView("student"), false,
                     QStringLiteral("SELECT id FROM assignment WHERE student IN (SELECT value FROM json_each(?))")},
                    {QLatin1StringView("proposal"), false,
                     QStringLiteral("SELECT id FROM assignment WHERE proposal IN (SELECT value FROM json_each(?))")}},
        .everything = {QStringLiteral("campaign_rule"), QStringLiteral("setting")},
        .version = 1,
        .finish = complete,
    };
    return spec;
}

} // namespace pc
