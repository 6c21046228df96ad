#include "models/hours/hourchoices.h"

#include "models/base/textfold.h"
#include "models/communes/communesrepository.h"
#include "models/itemmodels/indexquery.h"
#include "models/itemmodels/recordindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pc {

namespace {

const IndexTable kAssignments{QLatin1StringView("assignment_index"), QLatin1StringView("assignment"),
                              QLatin1StringView("search_key")};
constexpr int kEnough = 200; // affectations looked through for the students of a search

} // namespace

Result<std::vector<AssignmentChoice>> HourChoices::read(const std::vector<qint64> &ids)
{
    std::vector<AssignmentChoice> choices;
    const QString sql =
        u"SELECT a.id, a.student, trim(s.first_name || ' ' || s.last_name), c.name, p.title FROM json_each(?) k "
        "JOIN assignment a ON a.id = k.value JOIN student s ON s.id = a.student "
        "JOIN proposal p ON p.id = a.proposal JOIN commune c ON c.id = p.commune ORDER BY k.key"_s;
    const Status status = m_database.select(sql, {jsonIds(ids)}, [&](const Row &row) {
        choices.push_back({{row.integer(0)}, {row.integer(1)}, row.text(2), row.text(3), row.text(4)});
        return true;
    });
    if (!status)
        return status.error();
    return choices;
}

Result<std::vector<AssignmentChoice>> HourChoices::assignments(const QString &typed, int limit)
{
    IndexQuery query(m_database, kAssignments);
    const auto order = query.ordered(u"i.status <> 'running', i.sort_key"_s);
    if (!order)
        return order.error();
    const IndexFilter filter{typed, {{u"status"_s, {u"running"_s, u"suspended"_s, u"finished"_s, u"ended_early"_s}}}};
    const auto found = query.filtered(*order, filter);
    if (!found)
        return found.error();
    const auto count = std::min<std::ptrdiff_t>(limit, std::ssize(*found));
    return read({found->begin(), found->begin() + count});
}

Result<std::optional<AssignmentChoice>> HourChoices::assignment(AssignmentId id)
{
    const auto found = read({id.value});
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<CommuneId> HourChoices::communeOf(AssignmentId id)
{
    const auto commune = m_database.scalar(
        u"SELECT p.commune FROM assignment a JOIN proposal p ON p.id = a.proposal WHERE a.id = ?"_s, {id.value});
    if (!commune)
        return commune.error();
    return CommuneId{commune->toLongLong()};
}

Result<std::vector<StudentChoice>> HourChoices::students(const QString &typed, int limit)
{
    const auto found = assignments(typed, kEnough);
    if (!found)
        return found.error();
    std::vector<StudentChoice> students;
    for (const AssignmentChoice &each : *found) {
        const bool isThere = std::any_of(students.begin(), students.end(),
                                         [&](const StudentChoice &s) { return s.student == each.student; });
        if (!isThere && std::ssize(students) < limit)
            students.push_back({each.student, each.studentName, each.communeName});
    }
    return students;
}

Result<QString> HourChoices::studentName(StudentId student)
{
    const auto name =
        m_database.scalar(u"SELECT trim(first_name || ' ' || last_name) FROM student WHERE id = ?"_s, {student.value});
    if (!name)
        return name.error();
    return name->toString();
}

Result<std::vector<WaitingMonth>> HourChoices::waitingMonths()
{
    std::vector<WaitingMonth> months;
    const QString sql =
        u"SELECT c.id, c.name, substr(h.day, 1, 7) || '-01', count(*), count(DISTINCT a.student), sum(h.minutes) "
        "FROM hour_entry h JOIN assignment a ON a.id = h.assignment JOIN proposal p ON p.id = a.proposal "
        "JOIN commune c ON c.id = p.commune WHERE h.status IN ('entered', 'to_sign') AND NOT EXISTS "
        "(SELECT 1 FROM campaign g WHERE g.closed_on IS NOT NULL AND g.starts_on <= h.day AND h.day <= g.ends_on) "
        "GROUP BY 1, 3"_s;
    const Status status = m_database.select(sql, {}, [&](const Row &row) {
        months.push_back({{row.integer(0)},
                          row.text(1),
                          row.date(2),
                          static_cast<int>(row.integer(3)),
                          static_cast<int>(row.integer(4)),
                          row.integer(5)});
        return true;
    });
    if (!status)
        return status.error();
    std::sort(months.begin(), months.end(), [](const WaitingMonth &a, const WaitingMonth &b) {
        return a.month != b.month ? a.month < b.month : sortKey(a.communeName) < sortKey(b.communeName);
    });
    return months;
}

Result<std::vector<CommuneLines>> HourChoices::signableByCommune(const std::vector<HourEntryId> &lines)
{
    std::vector<qint64> ids;
    for (const HourEntryId id : lines)
        ids.push_back(id.value);
    std::vector<CommuneLines> communes;
    const QString sql =
        u"SELECT c.id, c.name, h.id, h.minutes FROM hour_entry h JOIN assignment a ON a.id = h.assignment "
        "JOIN proposal p ON p.id = a.proposal JOIN commune c ON c.id = p.commune WHERE h.status IN ('entered', "
        "'to_sign') AND h.id IN (SELECT value FROM json_each(?)) ORDER BY c.id, h.assignment, h.day, h.id"_s;
    const Status status = m_database.select(sql, {jsonIds(ids)}, [&](const Row &row) {
        const CommuneId commune{row.integer(0)};
        if (communes.empty() || communes.back().commune != commune)
            communes.push_back({commune, row.text(1), {}, 0});
        communes.back().lines.push_back({row.integer(2)});
        communes.back().minutes += row.integer(3);
        return true;
    });
    if (!status)
        return status.error();
    std::sort(communes.begin(), communes.end(), [](const CommuneLines &a, const CommuneLines &b) {
        return sortKey(a.communeName) < sortKey(b.communeName);
    });
    return communes;
}

Result<QString> HourChoices::mayorOf(CommuneId commune)
{
    const auto hall = CommunesRepository(m_database).townHall(commune);
    if (!hall)
        return hall.error();
    return QString(hall->firstName + u' ' + hall->lastName).simplified();
}

} // namespace pc
