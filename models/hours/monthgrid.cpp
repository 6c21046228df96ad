#include "models/hours/monthgrid.h"

#include "models/base/textfold.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/hours/hoursrepository.h"

#include <algorithm>

namespace pc {

namespace {

// The state that should be seen first when a day has several lines.
int urgency(HourStatus status)
{
    switch (status) {
    case HourStatus::Contested: return 0;
    case HourStatus::ToSign: return 1;
    case HourStatus::Entered: return 2;
    case HourStatus::Signed: return 3;
    case HourStatus::Closed: return 4;
    }
    Q_UNREACHABLE();
}

Result<std::vector<MonthRow>> readRows(Database &database, QDate first, QDate last)
{
    std::vector<MonthRow> rows;
    const QString sql = QStringLiteral(
        "SELECT a.id, a.student, p.commune, s.first_name, s.last_name, c.name, p.title, "
        "coalesce(m.starts_on, a.starts_on), coalesce(m.ends_on, a.ends_on) "
        "FROM assignment a JOIN student s ON s.id = a.student JOIN proposal p ON p.id = a.proposal "
        "JOIN commune c ON c.id = p.commune LEFT JOIN amendment m ON m.id = (SELECT x.id FROM amendment x "
        "WHERE x.assignment = a.id AND x.signed_on IS NOT NULL ORDER BY x.version DESC LIMIT 1) "
        "WHERE (a.status NOT IN ('prepared', 'cancelled') AND coalesce(m.starts_on, a.starts_on) <= ? "
        "AND coalesce(a.ended_on, m.ends_on, a.ends_on) >= ?) "
        "OR EXISTS (SELECT 1 FROM hour_entry h WHERE h.assignment = a.id AND h.day BETWEEN ? AND ?)");
    const Status status =
        database.select(sql, {bindDate(last), bindDate(first), bindDate(first), bindDate(last)}, [&](const Row &row) {
            MonthRow each;
            each.assignment = {row.integer(0)};
            each.student = {row.integer(1)};
            each.commune = {row.integer(2)};
            each.firstName = row.text(3);
            each.lastName = row.text(4);
            each.communeName = row.text(5);
            each.action = row.text(6);
            each.startsOn = row.date(7);
            each.endsOn = row.date(8);
            rows.push_back(std::move(each));
            return true;
        });
    if (!status)
        return status.error();
    return rows;
}

void sortByStudent(std::vector<MonthRow> &rows)
{
    std::vector<std::pair<QString, MonthRow>> keyed;
    keyed.reserve(rows.size());
    for (MonthRow &row : rows) {
        const QString key = sortKey(row.lastName + u' ' + row.firstName) + u'\n' + sortKey(row.communeName);
        keyed.emplace_back(key, std::move(row));
    }
    std::sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : a.second.assignment < b.second.assignment;
    });
    rows.clear();
    for (auto &[key, row] : keyed)
        rows.push_back(std::move(row));
}

void addTo(MonthCell &cell, const HourEntry &entry)
{
    if (cell.entries.empty() || urgency(entry.status) < urgency(cell.status))
        cell.status = entry.status;
    cell.minutes += entry.minutes;
    cell.entries.push_back(entry.id);
}

// What looks wrong, line by line beside those of the same student; what was explained is not said again.
void addWarnings(std::vector<MonthRow> &rows, const QHash<qint64, size_t> &places,
                 const std::vector<HourEntry> &entries, QDate today)
{
    QMap<std::pair<qint64, QDate>, std::vector<HourEntry>> days; // of a student
    for (const HourEntry &entry : entries)
        days[{rows[places.value(entry.assignment.value)].student.value, entry.day}].push_back(entry);
    for (const HourEntry &entry : entries) {
        if (!entry.overlapReason.isEmpty())
            continue;
        MonthRow &row = rows[places.value(entry.assignment.value)];
        std::vector<HourWarning> &said = row.cells[entry.monthly ? 0 : static_cast<size_t>(entry.day.day())].warnings;
        const HourSurroundings around{days.value({row.student.value, entry.day}), row.startsOn, row.endsOn, today};
        for (const HourWarning warning : hourWarnings(entry, around)) {
            if (std::find(said.begin(), said.end(), warning) == said.end())
                said.push_back(warning);
        }
    }
}

Status addFrozen(Database &database, MonthGrid &grid)
{
    const auto campaigns = CampaignsRepository(database).all();
    if (!campaigns)
        return campaigns.error();
    for (int day = 1; day <= grid.month.daysInMonth(); ++day) {
        const QDate date(grid.month.year(), grid.month.month(), day);
        grid.frozen[static_cast<size_t>(day)] =
            std::any_of(campaigns->begin(), campaigns->end(),
                        [date](const Campaign &campaign) { return campaign.isClosed() && campaign.contains(date); });
    }
    grid.frozen[0] = grid.frozen[1];
    return done();
}

Status addQuotas(Database &database, MonthGrid &grid)
{
    if (!grid.campaign.isValid())
        return done();
    QHash<qint64, qint64> totals;
    const Status status =
        database.select(QStringLiteral("SELECT assignment, entered FROM hour_total WHERE campaign = ?"),
                        {grid.campaign.value}, [&](const Row &row) {
                            totals.insert(row.integer(0), row.integer(1));
                            return true;
                        });
    if (!status)
        return status;
    const auto figures = HourFiguresReader(database).ofStudents(grid.campaign);
    if (!figures)
        return figures.error();
    const auto rules = CampaignRulesRepository(database).of(grid.campaign);
    if (!rules)
        return rules.error();
    const auto waived = QuotaRepository(database).waivedMinutes(grid.campaign);
    if (!waived)
        return waived.error();
    for (MonthRow &row : grid.rows) {
        row.totalMinutes = totals.value(row.assignment.value);
        row.studentMinutes = figures->value(row.student.value).entered;
        row.marks = quotaMarks(*rules, waived->value(row.student.value));
    }
    return done();
}

} // namespace

Result<MonthGrid> readMonth(Database &database, QDate day, QDate today)
{
    MonthGrid grid;
    grid.month = QDate(day.year(), day.month(), 1);
    const auto campaign = CampaignsRepository(database).ofDay(grid.month);
    if (!campaign)
        return campaign.error();
    if (*campaign)
        grid.campaign = (*campaign)->id;
    auto rows = readRows(database, grid.month, grid.month.addMonths(1).addDays(-1));
    if (!rows)
        return rows.error();
    grid.rows = std::move(*rows);
    sortByStudent(grid.rows);
    QHash<qint64, size_t> places;
    for (size_t i = 0; i < grid.rows.size(); ++i)
        places.insert(grid.rows[i].assignment.value, i);
    const auto entries = HoursRepository(database).ofMonth(grid.month);
    if (!entries)
        return entries.error();
    for (const HourEntry &entry : *entries) {
        MonthRow &row = grid.rows[places.value(entry.assignment.value)];
        addTo(row.cells[entry.monthly ? 0 : static_cast<size_t>(entry.day.day())], entry);
        row.monthMinutes += entry.minutes;
    }
    addWarnings(grid.rows, places, *entries, today);
    if (Status status = addFrozen(database, grid); !status)
        return status.error();
    if (Status status = addQuotas(database, grid); !status)
        return status.error();
    return grid;
}

} // namespace pc
