// The hours of an affectation: line by line, the month, what came before, against the quota of the student.
#include "models/assignments/assignmentsrepository.h"
#include "models/documents/documentfields.h"
#include "models/documents/frenchnumbers.h"
#include "models/hours/hoursrepository.h"
#include "models/hours/quotaledger.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pc {

namespace {

constexpr size_t kLines = 12;     // of the table of a month, at least
constexpr size_t kFreeLines = 3;  // of them to write on, at least
constexpr double kRowHeight = 7;  // millimetres

// clang-format off
constexpr FieldRow kRows[] = {
    {"hours.month", QT_TRANSLATE_NOOP("pc::DocumentFields", "Hours: month")},
    {"hours.month_total", QT_TRANSLATE_NOOP("pc::DocumentFields", "Hours: total of the month")},
    {"hours.before", QT_TRANSLATE_NOOP("pc::DocumentFields", "Hours: total before the month")},
    {"hours.cumulated", QT_TRANSLATE_NOOP("pc::DocumentFields", "Hours: total at the end of the month")},
    {"hours.student_total", QT_TRANSLATE_NOOP("pc::DocumentFields", "Hours: of the student in the year, every action")},
    {"hours.quota", QT_TRANSLATE_NOOP("pc::DocumentFields", "Hours: quota of the student")},
    {"hours.table", QT_TRANSLATE_NOOP("pc::DocumentFields", "Table of the month, with lines to write on"), FieldKind::Blocks},
    {"hours", QT_TRANSLATE_NOOP("pc::DocumentFields", "Lines of hours"), FieldKind::List},
    {"hour.day", QT_TRANSLATE_NOOP("pc::DocumentFields", "Line of hours: day"), FieldKind::Text, "hours"},
    {"hour.start", QT_TRANSLATE_NOOP("pc::DocumentFields", "Line of hours: beginning"), FieldKind::Text, "hours"},
    {"hour.duration", QT_TRANSLATE_NOOP("pc::DocumentFields", "Line of hours: duration"), FieldKind::Text, "hours"},
    {"hour.task", QT_TRANSLATE_NOOP("pc::DocumentFields", "Line of hours: task"), FieldKind::Text, "hours"},
    {"hour.state", QT_TRANSLATE_NOOP("pc::DocumentFields", "Line of hours: state"), FieldKind::Text, "hours"},
};
// clang-format on

QString dayOf(const HourEntry &entry) { return entry.monthly ? monthInLetters(entry.day) : dayInFigures(entry.day); }

QString startOf(const HourEntry &entry)
{
    return entry.startsAt.isValid() ? entry.startsAt.toString(u"H 'h' mm"_s).replace(u' ', QChar(0x00A0)) : QString();
}

QString stateOf(HourStatus status)
{
    switch (status) {
    case HourStatus::Entered:
        return u"saisi"_s;
    case HourStatus::ToSign:
        return u"à viser"_s;
    case HourStatus::Signed:
        return u"visé"_s;
    case HourStatus::Contested:
        return u"contesté"_s;
    case HourStatus::Closed:
        return u"clos"_s;
    }
    Q_UNREACHABLE();
}

PaperRow totalRow(const QString &label, const QString &value)
{
    PaperRow row;
    row.role = RowRole::Total;
    row.cells = {{label}, {}, {value}, {}, {}, {}};
    return row;
}

PaperTable monthTable(const std::vector<HourEntry> &lines, qint64 month, qint64 before)
{
    PaperTable table;
    table.rowHeight = kRowHeight;
    table.columns = {{u"Date"_s, Align::Start, 18},   {u"Début"_s, Align::End, 11},
                     {u"Durée"_s, Align::End, 11},    {u"Tâche accomplie"_s, Align::Start, 38},
                     {u"Initiales (étudiant)"_s, Align::Start, 11}, {u"Initiales (référent)"_s, Align::Start, 11}};
    for (const HourEntry &entry : lines)
        table.rows.push_back({{{dayOf(entry)}, {startOf(entry)}, {minutesOnPaper(entry.minutes)}, {entry.task}, {}, {}}});
    const size_t wanted = std::max(kLines, lines.size() + kFreeLines);
    while (table.rows.size() < wanted)
        table.rows.push_back({{{}, {}, {}, {}, {}, {}}});
    if (!lines.empty())
        table.rows.push_back(totalRow(u"Déjà saisi"_s, minutesOnPaper(month)));
    table.rows.push_back(totalRow(u"Total du mois"_s, {}));
    table.rows.push_back(totalRow(u"Avant ce mois"_s, minutesOnPaper(before)));
    table.rows.push_back(totalRow(u"Cumul"_s, {}));
    return table;
}

QDate lastDayOf(QDate month) { return month.addMonths(1).addDays(-1); }

} // namespace

std::span<const FieldRow> DocumentFields::hoursRows() { return kRows; }

Status DocumentFields::fillHours(FieldContext &context, AssignmentId id)
{
    const auto entries = HoursRepository(context.database).ofAssignment(id);
    if (!entries)
        return entries.error();
    const QDate asked = context.request.month.isValid() ? context.request.month : context.request.day;
    const QDate first(asked.year(), asked.month(), 1);
    const bool monthly = context.kind.monthly;
    std::vector<HourEntry> lines;
    std::vector<FieldValues> rows;
    qint64 before = 0;
    qint64 month = 0;
    for (const HourEntry &entry : *entries) {
        if (entry.day < first)
            before += entry.minutes;
        const bool inMonth = entry.day >= first && entry.day <= lastDayOf(first);
        month += inMonth ? entry.minutes : 0;
        if (inMonth)
            lines.push_back(entry);
        if (!monthly || inMonth) {
            rows.push_back({.texts = {{u"hour.day"_s, dayOf(entry)},
                                      {u"hour.start"_s, startOf(entry)},
                                      {u"hour.duration"_s, minutesOnPaper(entry.minutes)},
                                      {u"hour.task"_s, entry.task},
                                      {u"hour.state"_s, stateOf(entry.status)}}});
        }
    }
    const auto ledger = QuotaRepository(context.database).of(context.student.id, context.campaign.id);
    if (!ledger)
        return ledger.error();
    qint64 ofStudent = 0;
    for (const DayMinutes &day : ledger->days)
        ofStudent += day.day <= lastDayOf(first) ? day.minutes : 0;
    context.set("hours.month", monthInLetters(first));
    context.set("hours.month_total", minutesOnPaper(month));
    context.set("hours.before", minutesOnPaper(before));
    context.set("hours.cumulated", minutesOnPaper(before + month));
    context.set("hours.student_total", minutesOnPaper(ofStudent));
    context.set("hours.quota", minutesOnPaper(ledger->marks.quota));
    context.values.lists.insert(u"hours"_s, std::move(rows));
    context.blocks("hours.table", {monthTable(lines, month, before)});
    if (monthly)
        context.facts.title += u" – "_s + monthInLetters(first);
    return done();
}

} // namespace pc
