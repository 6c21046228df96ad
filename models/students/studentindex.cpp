// The derived line of each student: what the list searches and filters by, and whether the commune of origin entitles.
#include "models/students/studentslist.h"

namespace pc {

namespace {

// The judgement of StudentEligibility::judge() in SQL over commune_index, which holds that of the commune; a test
// compares the two.
const QString kStanding = QStringLiteral(
    "CASE WHEN i.standing IN ('eligible', 'granted') AND coalesce(m.in_perimeter, c.in_perimeter) = 1 "
    "THEN CASE i.standing WHEN 'eligible' THEN 'entitled' ELSE 'granted' END "
    "WHEN s.exception_on IS NOT NULL THEN 'derogation' "
    "WHEN s.commune IS NULL THEN 'no_commune' "
    "WHEN coalesce(m.in_perimeter, c.in_perimeter) = 0 THEN 'outside' "
    "WHEN i.standing IN ('left', 'unknown') THEN i.standing "
    "ELSE 'not_entitled' END");

// An affectation that was removed or given to another student is known by the journal alone.
const QString kOfAssignments = QStringLiteral(
    "WITH k (id) AS (SELECT value FROM json_each(?)) "
    "SELECT student FROM assignment WHERE id IN (SELECT id FROM k) UNION "
    "SELECT json_extract(before, '$.student') FROM journal_row WHERE owner_table = 'assignment' AND table_name = 'assignment' "
    "AND owner_id IN (SELECT id FROM k) AND json_extract(before, '$.student') IS NOT NULL");

const QString kOfCommunes = QStringLiteral(
    "WITH k (id) AS (SELECT value FROM json_each(?)) "
    "SELECT s.id FROM student s JOIN commune c ON c.id = s.commune WHERE c.id IN (SELECT id FROM k) OR c.parent IN (SELECT id FROM k)");

} // namespace

const RecordIndexSpec &studentIndexSpec()
{
    static const RecordIndexSpec spec{
        .table = QLatin1StringView("student_index"),
        .key = QLatin1StringView("student"),
        .columns = {QStringLiteral("eligible"), QStringLiteral("university"), QStringLiteral("component"), QStringLiteral("level"),
                    QStringLiteral("arrondissement"), QStringLiteral("assigned")},
        .select = QStringLiteral(
            "SELECT s.id, s.last_name || ' ' || s.first_name, "
            "s.last_name || ' ' || s.first_name || ' ' || s.last_name || ' ' || s.student_number || ' ' || s.email || ' ' || "
            "s.component || ' ' || s.programme || ' ' || s.university || ' ' || coalesce(c.name, '') || ' ' || coalesce(m.name, '') "
            "|| ' ' || s.skills || ' ' || s.notes, ")
            + kStanding + QStringLiteral(
            ", s.university, s.component, s.level, coalesce(c.arrondissement, m.arrondissement, ''), "
            "EXISTS (SELECT 1 FROM assignment a WHERE a.student = s.id AND a.status IN ('prepared', 'running', 'suspended')) "
            "FROM student s LEFT JOIN commune c ON c.id = s.commune LEFT JOIN commune m ON m.id = c.parent "
            "LEFT JOIN commune_index i ON i.commune = coalesce(m.id, c.id) WHERE %1"),
        .keyExpression = QStringLiteral("s.id"),
        .sources = {{QLatin1StringView("student")},
                    {QLatin1StringView("assignment"), false, kOfAssignments},
                    {QLatin1StringView("derogation"), true, kOfCommunes}},
        .everything = {QStringLiteral("setting")},
        .version = 1,
        .stamp = [](Database &database) -> Result<QString> {
            // The rule of eligibility the communes were judged by.
            const auto rule = database.scalar(QStringLiteral("SELECT value FROM meta WHERE key = 'commune_index'"));
            if (!rule)
                return rule.error();
            return rule->toString();
        },
    };
    return spec;
}

} // namespace pc
