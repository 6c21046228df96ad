#include "models/hours/quotaledger.h"

#include "models/assignments/assignmentsrepository.h"
#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/hours/hourtotals.h"

#include <algorithm>

namespace pc {

namespace {

const QLatin1StringView kTable("quota_waiver");
const QString kColumns =
    QStringLiteral("SELECT id, student, campaign, minutes, reason, author, decided_on FROM quota_waiver ");

QuotaWaiver fromRow(const Row &row)
{
    return {row.integer(0), {row.integer(1)}, {row.integer(2)}, static_cast<int>(row.integer(3)),
            row.text(4),    row.text(5),      row.date(6)};
}

Values bind(const QuotaWaiver &waiver)
{
    return {{QLatin1StringView("student"), waiver.student.value},
            {QLatin1StringView("campaign"), waiver.campaign.value},
            {QLatin1StringView("minutes"), waiver.minutes},
            {QLatin1StringView("reason"), waiver.reason.trimmed()},
            {QLatin1StringView("author"), waiver.author.trimmed()},
            {QLatin1StringView("decided_on"), bindDate(waiver.decidedOn)}};
}

int lowered(int minutes, int by) { return std::max(0, minutes - by); }

// Actions of the campaign and those that have hours on its days.
Result<std::vector<QuotaLine>> readLines(Database &database, StudentId student, CampaignId campaign)
{
    std::vector<QuotaLine> lines;
    const QString sql =
        QStringLiteral("SELECT a.id, p.number, p.title, c.name, "
                       "CASE WHEN a.campaign = ? AND a.status <> 'cancelled' THEN %1 ELSE 0 END, "
                       "coalesce(t.entered, 0), coalesce(t.signed, 0) "
                       "FROM assignment a JOIN proposal p ON p.id = a.proposal JOIN commune c ON c.id = p.commune "
                       "LEFT JOIN hour_total t ON t.assignment = a.id AND t.campaign = ? "
                       "WHERE a.student = ? AND (t.entries > 0 OR (a.campaign = ? AND a.status <> 'cancelled')) "
                       "ORDER BY a.starts_on, a.id")
            .arg(kEffectiveMinutes);
    const Status status =
        database.select(sql, {campaign.value, campaign.value, student.value, campaign.value}, [&](const Row &row) {
            lines.push_back({{row.integer(0)},
                             row.text(1),
                             row.text(2),
                             row.text(3),
                             row.integer(4),
                             row.integer(5),
                             row.integer(6)});
            return true;
        });
    if (!status)
        return status.error();
    return lines;
}

Result<std::vector<DayMinutes>> readDays(Database &database, StudentId student, CampaignId campaign)
{
    std::vector<DayMinutes> days;
    const QString sql =
        QStringLiteral("SELECT h.day, sum(h.minutes) FROM assignment a JOIN hour_entry h ON h.assignment = a.id "
                       "WHERE a.student = ? AND %1 = ? GROUP BY h.day ORDER BY h.day")
            .arg(campaignOfDaySql(QStringLiteral("h.day")));
    const Status status = database.select(sql, {student.value, campaign.value}, [&](const Row &row) {
        days.push_back({row.date(0), static_cast<int>(row.integer(1))});
        return true;
    });
    if (!status)
        return status.error();
    return days;
}

} // namespace

QuotaMarks quotaMarks(const CampaignRules &rules, int waivedMinutes)
{
    return {lowered(rules.quotaMinutes, waivedMinutes), lowered(rules.alertMinutes, waivedMinutes),
            lowered(rules.overMinutes, waivedMinutes)};
}

QuotaState quotaState(qint64 enteredMinutes, const QuotaMarks &marks)
{
    if (enteredMinutes > marks.quota)
        return enteredMinutes >= marks.over ? QuotaState::WellOver : QuotaState::Exceeded;
    if (enteredMinutes == marks.quota)
        return QuotaState::Reached;
    return enteredMinutes >= marks.alert ? QuotaState::Near : QuotaState::Below;
}

HourFigures QuotaLedger::figures() const
{
    HourFigures figures;
    for (const QuotaLine &line : lines) {
        figures.planned += line.planned;
        figures.entered += line.entered;
        figures.signedOff += line.signedOff;
    }
    figures.remaining = std::max<qint64>(0, marks.quota - figures.signedOff);
    return figures;
}

std::optional<QuotaForecast> quotaForecast(std::span<const DayMinutes> days, int quota, QDate today)
{
    std::vector<DayMinutes> sorted(days.begin(), days.end());
    std::sort(sorted.begin(), sorted.end(), [](const DayMinutes &a, const DayMinutes &b) { return a.day < b.day; });
    qint64 all = 0;
    qint64 paced = 0;
    for (const DayMinutes &each : sorted) {
        all += each.minutes;
        if (all >= quota)
            return QuotaForecast{each.day, true};
        paced += each.day <= today ? each.minutes : 0;
    }
    if (paced == 0)
        return std::nullopt;
    const qint64 elapsed = sorted.front().day.daysTo(today) + 1;
    const qint64 missing = quota - all;
    const qint64 more = (missing * elapsed + paced - 1) / paced; // days, rounded up
    const QDate last = std::max(today, sorted.back().day);
    const QDate day = last.addDays(more);
    return QuotaForecast{day.year() > 9999 ? QDate() : day, false};
}

Result<std::optional<QuotaWaiver>> QuotaRepository::waiver(StudentId student, CampaignId campaign)
{
    std::optional<QuotaWaiver> found;
    const Status status = m_database.select(kColumns + QStringLiteral("WHERE student = ? AND campaign = ?"),
                                            {student.value, campaign.value}, [&](const Row &row) {
                                                found = fromRow(row);
                                                return false;
                                            });
    if (!status)
        return status.error();
    return found;
}

Result<QHash<qint64, int>> QuotaRepository::waivedMinutes(CampaignId campaign)
{
    QHash<qint64, int> waived;
    const Status status =
        m_database.select(kColumns + QStringLiteral("WHERE campaign = ?"), {campaign.value}, [&](const Row &row) {
            const QuotaWaiver waiver = fromRow(row);
            waived.insert(waiver.student.value, waiver.minutes);
            return true;
        });
    if (!status)
        return status.error();
    return waived;
}

Result<QuotaLedger> QuotaRepository::of(StudentId student, CampaignId campaign)
{
    QuotaLedger ledger;
    ledger.student = student;
    ledger.campaign = campaign;
    const auto rules = CampaignRulesRepository(m_database).of(campaign);
    if (!rules)
        return rules.error();
    auto waiver = this->waiver(student, campaign);
    if (!waiver)
        return waiver.error();
    ledger.waiver = *waiver;
    ledger.fullQuota = rules->quotaMinutes;
    ledger.marks = quotaMarks(*rules, ledger.waiver ? ledger.waiver->minutes : 0);
    const auto ends = m_database.scalar(QStringLiteral("SELECT ends_on FROM campaign WHERE id = ?"), {campaign.value});
    if (!ends)
        return ends.error();
    ledger.campaignEnds = QDate::fromString(ends->toString(), Qt::ISODate);
    auto lines = readLines(m_database, student, campaign);
    if (!lines)
        return lines.error();
    ledger.lines = std::move(*lines);
    auto days = readDays(m_database, student, campaign);
    if (!days)
        return days.error();
    ledger.days = std::move(*days);
    return ledger;
}

Status QuotaRepository::setWaiver(Transaction &transaction, const QuotaWaiver &waiver)
{
    Database &database = transaction.database();
    if (waiver.reason.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, tr("Say why part of the quota is waived."), QStringLiteral("reason")};
    if (waiver.author.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, tr("Say who decided the waiver."), QStringLiteral("author")};
    if (!waiver.decidedOn.isValid())
        return Error{ErrorKind::Invalid, tr("Enter the day of the decision."), QStringLiteral("decided_on")};
    const auto rules = CampaignRulesRepository(database).of(waiver.campaign);
    if (!rules)
        return rules.error();
    if (waiver.minutes <= 0 || waiver.minutes > rules->quotaMinutes)
        return Error{ErrorKind::Invalid,
                     tr("A waiver is a duration up to the quota of %1.").arg(formatMinutes(rules->quotaMinutes)),
                     QStringLiteral("minutes")};
    if (Status status = CampaignsRepository::requireOpen(transaction, waiver.campaign); !status)
        return status;
    const auto known = QuotaRepository(database).waiver(waiver.student, waiver.campaign);
    if (!known)
        return known.error();
    if (*known)
        return transaction.update(kTable, (*known)->id, bind(waiver));
    const auto added = transaction.insert(kTable, bind(waiver));
    return added ? done() : Status(added.error());
}

Status QuotaRepository::removeWaiver(Transaction &transaction, StudentId student, CampaignId campaign)
{
    if (Status status = CampaignsRepository::requireOpen(transaction, campaign); !status)
        return status;
    const auto known = QuotaRepository(transaction.database()).waiver(student, campaign);
    if (!known)
        return known.error();
    return *known ? transaction.remove(kTable, (*known)->id) : done();
}

QString QuotaRepository::label(QuotaState state)
{
    switch (state) {
    case QuotaState::Below: return tr("Below the quota");
    case QuotaState::Near: return tr("Near the quota");
    case QuotaState::Reached: return tr("Quota reached");
    case QuotaState::Exceeded: return tr("Quota exceeded");
    case QuotaState::WellOver: return tr("Well above the quota");
    }
    Q_UNREACHABLE();
}

QString QuotaRepository::symbol(QuotaState state)
{
    switch (state) {
    case QuotaState::Below: return {};
    case QuotaState::Near: return QStringLiteral("\u25D4");
    case QuotaState::Reached: return QStringLiteral("\u2713");
    case QuotaState::Exceeded: return QStringLiteral("\u25B2");
    case QuotaState::WellOver: return QStringLiteral("\u25B2\u25B2");
    }
    Q_UNREACHABLE();
}

QString QuotaRepository::sentence(qint64 entered, const QuotaMarks &marks)
{
    const QString done = formatMinutes(entered);
    const QString quota = formatMinutes(marks.quota);
    switch (quotaState(entered, marks)) {
    case QuotaState::Below:
        return tr("%1 entered of %2; %3 left before the quota.").arg(done, quota, formatMinutes(marks.quota - entered));
    case QuotaState::Near:
        return tr("%1 entered of %2: the quota is near, %3 left.")
            .arg(done, quota, formatMinutes(marks.quota - entered));
    case QuotaState::Reached: return tr("%1 entered: the quota is reached.").arg(done);
    case QuotaState::Exceeded:
        return tr("%1 entered for a quota of %2: %3 above.").arg(done, quota, formatMinutes(entered - marks.quota));
    case QuotaState::WellOver:
        return tr("%1 entered for a quota of %2: well above, by %3.")
            .arg(done, quota, formatMinutes(entered - marks.quota));
    }
    Q_UNREACHABLE();
}

QString QuotaRepository::afterEntry(qint64 entered, int more, const QuotaMarks &marks)
{
    const qint64 after = entered + more;
    const QString done = formatMinutes(after);
    if (after > marks.quota)
        return tr("With this line: %1, above the quota of %2 by %3.")
            .arg(done, formatMinutes(marks.quota), formatMinutes(after - marks.quota));
    if (after == marks.quota)
        return tr("With this line: %1, the quota is reached.").arg(done);
    return tr("With this line: %1 of %2; %3 left before the quota.")
        .arg(done, formatMinutes(marks.quota), formatMinutes(marks.quota - after));
}

QString QuotaRepository::afterAssignment(qint64 planned, int more, const QuotaMarks &marks)
{
    const qint64 after = planned + more;
    const QString sum = formatMinutes(after);
    if (after > marks.quota)
        return tr("With this affectation: %1 planned, above the quota of %2 by %3.")
            .arg(sum, formatMinutes(marks.quota), formatMinutes(after - marks.quota));
    return tr("With this affectation: %1 planned of %2.").arg(sum, formatMinutes(marks.quota));
}

QString QuotaRepository::forecastSentence(const std::optional<QuotaForecast> &forecast, int quota, QDate campaignEnds)
{
    const QString hours = formatMinutes(quota);
    if (!forecast)
        return tr("No hours entered yet: no forecast.");
    if (forecast->reached)
        return tr("Reached %1 on %2.").arg(hours, formatDate(forecast->day));
    if (!forecast->day.isValid() || (campaignEnds.isValid() && forecast->day > campaignEnds))
        return tr("At this pace, will not reach %1 before the end of the campaign.").arg(hours);
    return tr("At this pace, will reach %1 around %2.")
        .arg(hours, QLocale().toString(forecast->day, tr("d MMMM", "day and month of a forecast")));
}

} // namespace pc
