#include "models/hours/hoursrepository.h"

#include "models/assignments/assignmentsrepository.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/itemmodels/recordindex.h"

namespace pc {

namespace {

const QLatin1StringView kTable("hour_entry");
const QLatin1StringView kVisaTable("visa");
const QString kColumns = QStringLiteral("SELECT id, assignment, day, monthly, minutes, starts_at, task, status, visa, "
                                        "contested_reason, overlap_reason, note FROM hour_entry ");
const QString kVisaColumns = QStringLiteral("SELECT id, assignment, month, signatory, role, signed_on FROM visa ");
const QString kTimeFormat = QStringLiteral("HH:mm");
const QString kMonthFormat = QStringLiteral("yyyy-MM");
constexpr int kMonthMinutes = 31 * kDayMinutes;

HourEntry fromRow(const Row &row)
{
    HourEntry entry;
    entry.id = {row.integer(0)};
    entry.assignment = {row.integer(1)};
    entry.day = row.date(2);
    entry.monthly = row.boolean(3);
    entry.minutes = static_cast<int>(row.integer(4));
    entry.startsAt = QTime::fromString(row.text(5), kTimeFormat);
    entry.task = row.text(6);
    entry.status = HourWords::status(row.text(7)).value_or(HourStatus::Entered);
    entry.visa = {row.integer(8)};
    entry.contestedReason = row.text(9);
    entry.overlapReason = row.text(10);
    entry.note = row.text(11);
    return entry;
}

Values bind(const HourEntry &entry)
{
    const QVariant start = entry.startsAt.isValid() ? QVariant(entry.startsAt.toString(kTimeFormat)) : QVariant();
    return {{QLatin1StringView("assignment"), entry.assignment.value},
            {QLatin1StringView("day"), bindDate(entry.day)},
            {QLatin1StringView("monthly"), entry.monthly ? 1 : 0},
            {QLatin1StringView("minutes"), entry.minutes},
            {QLatin1StringView("starts_at"), start},
            {QLatin1StringView("task"), entry.task.trimmed()},
            {QLatin1StringView("status"), HourWords::word(entry.status)},
            {QLatin1StringView("visa"), entry.visa.isValid() ? QVariant(entry.visa.value) : QVariant()},
            {QLatin1StringView("contested_reason"), entry.contestedReason.trimmed()},
            {QLatin1StringView("overlap_reason"), entry.overlapReason.trimmed()},
            {QLatin1StringView("note"), entry.note.trimmed()}};
}

Visa visaFromRow(const Row &row)
{
    Visa visa;
    visa.id = {row.integer(0)};
    visa.assignment = {row.integer(1)};
    visa.month = QDate::fromString(row.text(2), kMonthFormat);
    visa.signatory = row.text(3);
    visa.role = HourWords::role(row.text(4)).value_or(VisaRole::Mayor);
    visa.signedOn = row.date(5);
    return visa;
}

Values bind(const Visa &visa)
{
    const QVariant month = visa.month.isValid() ? QVariant(visa.month.toString(kMonthFormat)) : QVariant();
    return {{QLatin1StringView("assignment"), visa.assignment.value},
            {QLatin1StringView("month"), month},
            {QLatin1StringView("signatory"), visa.signatory.trimmed()},
            {QLatin1StringView("role"), HourWords::word(visa.role)},
            {QLatin1StringView("signed_on"), bindDate(visa.signedOn)}};
}

std::pair<QDate, QDate> monthOf(QDate day)
{
    const QDate first(day.year(), day.month(), 1);
    return {first, first.addMonths(1).addDays(-1)};
}

std::vector<qint64> values(const std::vector<HourEntryId> &ids)
{
    std::vector<qint64> numbers;
    for (const HourEntryId id : ids)
        numbers.push_back(id.value);
    return numbers;
}

// A visa without a line says nothing any more.
Status dropUnused(Transaction &transaction, VisaId visa)
{
    if (!visa.isValid())
        return done();
    const auto left =
        transaction.database().scalar(QStringLiteral("SELECT count(*) FROM hour_entry WHERE visa = ?"), {visa.value});
    if (!left)
        return left.error();
    return left->toLongLong() == 0 ? transaction.remove(kVisaTable, visa.value) : done();
}

} // namespace

Result<std::vector<HourEntry>> HoursRepository::read(const QString &tail, const QVariantList &values)
{
    std::vector<HourEntry> entries;
    const Status status = m_database.select(kColumns + tail, values, [&](const Row &row) {
        entries.push_back(fromRow(row));
        return true;
    });
    if (!status)
        return status.error();
    return entries;
}

Result<std::optional<HourEntry>> HoursRepository::find(HourEntryId id)
{
    const auto found = read(QStringLiteral("WHERE id = ?"), {id.value});
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<std::vector<HourEntry>> HoursRepository::find(const std::vector<HourEntryId> &ids)
{
    return read(QStringLiteral("WHERE id IN (SELECT value FROM json_each(?)) ORDER BY assignment, day, id"),
                {jsonIds(values(ids))});
}

Result<std::vector<HourEntry>> HoursRepository::ofAssignment(AssignmentId assignment)
{
    return read(QStringLiteral("WHERE assignment = ? ORDER BY day, id"), {assignment.value});
}

Result<std::vector<HourEntry>> HoursRepository::ofMonth(QDate day)
{
    const auto [first, last] = monthOf(day);
    return read(QStringLiteral("WHERE day BETWEEN ? AND ? ORDER BY assignment, day, id"),
                {bindDate(first), bindDate(last)});
}

Result<std::vector<HourEntry>> HoursRepository::ofDay(AssignmentId assignment, QDate day)
{
    return read(QStringLiteral("WHERE assignment = ? AND day = ? AND monthly = 0 ORDER BY id"),
                {assignment.value, bindDate(day)});
}

Result<std::vector<HourEntry>> HoursRepository::signable(CommuneId commune, QDate month)
{
    const auto [first, last] = monthOf(month);
    return read(
        QStringLiteral("WHERE day BETWEEN ? AND ? AND status IN ('entered', 'to_sign') AND assignment IN "
                       "(SELECT a.id FROM assignment a JOIN proposal p ON p.id = a.proposal WHERE p.commune = ?) "
                       "ORDER BY assignment, day, id"),
        {bindDate(first), bindDate(last), commune.value});
}

Result<std::optional<Visa>> HoursRepository::visa(VisaId id)
{
    std::optional<Visa> found;
    const Status status =
        m_database.select(kVisaColumns + QStringLiteral("WHERE id = ?"), {id.value}, [&](const Row &row) {
            found = visaFromRow(row);
            return false;
        });
    if (!status)
        return status.error();
    return found;
}

Result<std::vector<Visa>> HoursRepository::visasOf(AssignmentId assignment)
{
    std::vector<Visa> visas;
    const QString tail = QStringLiteral("WHERE assignment = ? ORDER BY signed_on, id");
    const Status status = m_database.select(kVisaColumns + tail, {assignment.value}, [&](const Row &row) {
        visas.push_back(visaFromRow(row));
        return true;
    });
    if (!status)
        return status.error();
    return visas;
}

Result<bool> HoursRepository::areFrozen(const std::vector<HourEntryId> &ids)
{
    const auto frozen = m_database.scalar(
        QStringLiteral("SELECT count(*) FROM hour_entry h JOIN campaign g ON g.closed_on IS NOT NULL AND "
                       "h.day BETWEEN g.starts_on AND g.ends_on WHERE h.id IN (SELECT value FROM json_each(?))"),
        {jsonIds(values(ids))});
    if (!frozen)
        return frozen.error();
    return frozen->toLongLong() > 0;
}

Status HoursRepository::forEach(const std::function<void(const HourEntry &)> &each)
{
    return m_database.select(kColumns + QStringLiteral("ORDER BY assignment, day, id"), {}, [&](const Row &row) {
        each(fromRow(row));
        return true;
    });
}

Result<HourSurroundings> HoursRepository::around(const HourEntry &entry, QDate today)
{
    HourSurroundings around;
    around.today = today;
    auto sameDay =
        read(QStringLiteral("WHERE day = ? AND monthly = 0 AND assignment IN (SELECT id FROM assignment WHERE "
                            "student = (SELECT student FROM assignment WHERE id = ?)) ORDER BY id"),
             {bindDate(entry.day), entry.assignment.value});
    if (!sameDay)
        return sameDay.error();
    around.sameDay = std::move(*sameDay);
    const auto figures = AssignmentsRepository(m_database).figures(entry.assignment);
    if (!figures)
        return figures.error();
    around.startsOn = figures->startsOn;
    around.endsOn = figures->endsOn;
    return around;
}

Status HoursRepository::validate(const HourEntry &entry)
{
    if (!entry.day.isValid())
        return Error{ErrorKind::Invalid, tr("Enter the day of the hours, for example 03/11/2026."),
                     QStringLiteral("day")};
    if (entry.monthly && entry.day.day() != 1)
        return Error{ErrorKind::Invalid, tr("Hours of a whole month are entered on its first day."),
                     QStringLiteral("day")};
    if (entry.minutes <= 0)
        return Error{ErrorKind::Invalid, tr("Enter a duration, for example 2 h 30 or 2,5."), QStringLiteral("minutes")};
    if (!entry.monthly && entry.minutes > kDayMinutes)
        return Error{ErrorKind::Invalid, tr("A day has 24 hours: enter several days, or a total of the month."),
                     QStringLiteral("minutes")};
    if (entry.minutes > kMonthMinutes)
        return Error{ErrorKind::Invalid, tr("A month does not have that many hours."), QStringLiteral("minutes")};
    return done();
}

Status HoursRepository::requireOneCommune(Database &database, const std::vector<HourEntry> &entries)
{
    std::vector<qint64> assignments;
    for (const HourEntry &entry : entries)
        assignments.push_back(entry.assignment.value);
    QStringList names;
    const QString sql = QStringLiteral(
        "SELECT DISTINCT c.id, c.name FROM assignment a JOIN proposal p ON p.id = a.proposal JOIN commune c "
        "ON c.id = p.commune WHERE a.id IN (SELECT value FROM json_each(?)) ORDER BY c.name, c.id");
    const Status status = database.select(sql, {jsonIds(assignments)}, [&](const Row &row) {
        names << row.text(1);
        return true;
    });
    if (!status)
        return status;
    if (names.size() < 2)
        return done();
    return Error{ErrorKind::Refused,
                 tr("A visa is of one commune, and these lines are of several (%1): sign those of each commune alone.")
                     .arg(names.join(QStringLiteral(", "))),
                 {}};
}

Status HoursRepository::requireStarted(Database &database, AssignmentId assignment)
{
    const auto status =
        database.scalar(QStringLiteral("SELECT status FROM assignment WHERE id = ?"), {assignment.value});
    if (!status)
        return status.error();
    if (!status->isValid())
        return Error{ErrorKind::Refused, tr("Choose an affectation: a student in a commune."),
                     QStringLiteral("assignment")};
    if (status->toString() == QLatin1StringView("prepared"))
        return Error{ErrorKind::Refused,
                     tr("This affectation has not started: start it first, on the page of affectations."),
                     QStringLiteral("assignment")};
    if (status->toString() == QLatin1StringView("cancelled"))
        return Error{ErrorKind::Refused, tr("This affectation is cancelled: it takes no hours."),
                     QStringLiteral("assignment")};
    return done();
}

Result<HourEntryId> HoursRepository::add(Transaction &transaction, const HourEntry &entry)
{
    if (Status status = validate(entry); !status)
        return status.error();
    if (Status status = CampaignsRepository::requireOpenOn(transaction, entry.day); !status)
        return status.error();
    if (Status status = requireStarted(transaction.database(), entry.assignment); !status)
        return status.error();
    HourEntry fresh = entry;
    fresh.status = entry.status == HourStatus::ToSign ? HourStatus::ToSign : HourStatus::Entered;
    fresh.visa = {};
    fresh.contestedReason.clear();
    const Result<qint64> id = transaction.insert(kTable, bind(fresh));
    if (!id)
        return id.error();
    return HourEntryId{*id};
}

Result<VisaId> HoursRepository::addVisa(Transaction &transaction, const Visa &visa)
{
    const Result<qint64> id = transaction.insert(kVisaTable, bind(visa));
    if (!id)
        return id.error();
    return VisaId{*id};
}

Status HoursRepository::write(Transaction &transaction, const HourEntry &before, const HourEntry &after)
{
    if (Status status = transaction.update(kTable, after.id.value, bind(after)); !status)
        return status;
    return before.visa == after.visa ? done() : dropUnused(transaction, before.visa);
}

Status HoursRepository::update(Transaction &transaction, const HourEntry &entry)
{
    if (Status status = validate(entry); !status)
        return status;
    const auto known = HoursRepository(transaction.database()).find(entry.id);
    if (!known)
        return known.error();
    if (!*known)
        return Error{ErrorKind::Refused, tr("This line of hours is no longer there."), {}};
    const HourEntry &before = **known;
    if (before.status == HourStatus::Closed)
        return Error{ErrorKind::Refused, tr("This line is closed: reopen it before correcting it."), {}};
    if (before.assignment != entry.assignment)
        return Error{ErrorKind::Refused, tr("Remove the line and enter it again for the other affectation."),
                     QStringLiteral("assignment")};
    for (const QDate day : {before.day, entry.day}) {
        if (Status status = CampaignsRepository::requireOpenOn(transaction, day); !status)
            return status;
    }
    HourEntry after = entry;
    after.status = before.status;
    after.visa = before.visa;
    after.contestedReason = before.contestedReason;
    const bool leavesItsState = before.status == HourStatus::Signed || before.status == HourStatus::Contested;
    if (leavesItsState && changesWhatWasSigned(before, entry)) {
        after.status = HourStatus::ToSign;
        after.visa = {};
        after.contestedReason.clear();
    }
    return write(transaction, before, after);
}

Status HoursRepository::remove(Transaction &transaction, HourEntryId id)
{
    const auto known = HoursRepository(transaction.database()).find(id);
    if (!known)
        return known.error();
    if (!*known)
        return Error{ErrorKind::Refused, tr("This line of hours is no longer there."), {}};
    if ((*known)->status == HourStatus::Closed)
        return Error{ErrorKind::Refused, tr("This line is closed: reopen it before removing it."), {}};
    if (Status status = CampaignsRepository::requireOpenOn(transaction, (*known)->day); !status)
        return status;
    if (Status status = transaction.remove(kTable, id.value); !status)
        return status;
    return dropUnused(transaction, (*known)->visa);
}

} // namespace pc
