#include "models/hours/hourfigures.h"

#include "models/assignments/assignmentsrepository.h"
#include "models/campaigns/campaignrules.h"
#include "models/hours/quotaledger.h"

namespace pc {

namespace {

const QString kFromAssignment = QStringLiteral("FROM assignment a JOIN proposal p ON p.id = a.proposal WHERE ");
const QString kFromTotals = QStringLiteral(
    "FROM hour_total t JOIN assignment a ON a.id = t.assignment JOIN proposal p ON p.id = a.proposal WHERE ");

HourFigures leftOfPlanned(HourFigures figures)
{
    figures.remaining = figures.planned - figures.entered;
    return figures;
}

} // namespace

qint64 HourFigures::of(HourFigure figure) const
{
    switch (figure) {
    case HourFigure::Planned: return planned;
    case HourFigure::Entered: return entered;
    case HourFigure::Signed: return signedOff;
    case HourFigure::Remaining: return remaining;
    }
    Q_UNREACHABLE();
}

// Figures under a condition on affectation `a` and proposal `p`; remaining is not filled in.
Result<HourFigures> HourFiguresReader::sums(const QString &planned, const QString &done, const QVariantList &values)
{
    HourFigures figures;
    const QString sql = QStringLiteral("SELECT coalesce(sum(%1), 0) ").arg(kEffectiveMinutes) + kFromAssignment
        + QStringLiteral("a.status <> 'cancelled' AND ") + planned;
    Status status = m_database.select(sql, values, [&](const Row &row) {
        figures.planned = row.integer(0);
        return false;
    });
    if (!status)
        return status.error();
    const QString totals =
        QStringLiteral("SELECT coalesce(sum(t.entered), 0), coalesce(sum(t.signed), 0) ") + kFromTotals + done;
    status = m_database.select(totals, values, [&](const Row &row) {
        figures.entered = row.integer(0);
        figures.signedOff = row.integer(1);
        return false;
    });
    if (!status)
        return status.error();
    return figures;
}

Result<HourFigures> HourFiguresReader::ofAssignment(AssignmentId assignment)
{
    const auto figures = sums(QStringLiteral("a.id = ?"), QStringLiteral("a.id = ?"), {assignment.value});
    if (!figures)
        return figures.error();
    return leftOfPlanned(*figures);
}

Result<HourFigures> HourFiguresReader::ofStudent(StudentId student, CampaignId campaign)
{
    auto figures = sums(QStringLiteral("a.student = ? AND a.campaign = ?"),
                        QStringLiteral("a.student = ? AND t.campaign = ?"), {student.value, campaign.value});
    if (!figures)
        return figures.error();
    const auto rules = CampaignRulesRepository(m_database).of(campaign);
    if (!rules)
        return rules.error();
    const auto waiver = QuotaRepository(m_database).waiver(student, campaign);
    if (!waiver)
        return waiver.error();
    const int quota = quotaMarks(*rules, *waiver ? (*waiver)->minutes : 0).quota;
    figures->remaining = std::max<qint64>(0, quota - figures->signedOff);
    return figures;
}

Result<HourFigures> HourFiguresReader::ofCommune(CommuneId commune, CampaignId campaign)
{
    const QString here = QStringLiteral("p.commune IN (WITH me (id) AS (SELECT ?) SELECT id FROM me "
                                        "UNION ALL SELECT c.id FROM me JOIN commune c ON c.parent = me.id) ");
    const auto figures = sums(here + QStringLiteral("AND a.campaign = ?"), here + QStringLiteral("AND t.campaign = ?"),
                              {commune.value, campaign.value});
    if (!figures)
        return figures.error();
    return leftOfPlanned(*figures);
}

Result<HourFigures> HourFiguresReader::ofCampaign(CampaignId campaign)
{
    const auto figures = sums(QStringLiteral("a.campaign = ?"), QStringLiteral("t.campaign = ?"), {campaign.value});
    if (!figures)
        return figures.error();
    return leftOfPlanned(*figures);
}

// Rows of key, planned, entered, signed, added up by key.
Result<QHash<qint64, HourFigures>> HourFiguresReader::grouped(const QString &sql, const QVariantList &values)
{
    QHash<qint64, HourFigures> all;
    const Status status = m_database.select(sql, values, [&](const Row &row) {
        HourFigures &figures = all[row.integer(0)];
        figures.planned += row.integer(1);
        figures.entered += row.integer(2);
        figures.signedOff += row.integer(3);
        return true;
    });
    if (!status)
        return status.error();
    return all;
}

Result<QHash<qint64, HourFigures>> HourFiguresReader::ofStudents(CampaignId campaign)
{
    const QString sql = QStringLiteral("SELECT a.student, CASE WHEN a.status = 'cancelled' THEN 0 ELSE %1 END, 0, 0 "
                                       "FROM assignment a WHERE a.campaign = ? UNION ALL "
                                       "SELECT a.student, 0, t.entered, t.signed FROM hour_total t "
                                       "JOIN assignment a ON a.id = t.assignment WHERE t.campaign = ?")
                            .arg(kEffectiveMinutes);
    auto all = grouped(sql, {campaign.value, campaign.value});
    if (!all)
        return all.error();
    const auto rules = CampaignRulesRepository(m_database).of(campaign);
    if (!rules)
        return rules.error();
    const auto waived = QuotaRepository(m_database).waivedMinutes(campaign);
    if (!waived)
        return waived.error();
    for (auto it = all->begin(); it != all->end(); ++it)
        it->remaining = std::max<qint64>(0, quotaMarks(*rules, waived->value(it.key())).quota - it->signedOff);
    return all;
}

Result<QHash<qint64, HourFigures>> HourFiguresReader::ofAssignments(CampaignId campaign)
{
    const QString sql =
        QStringLiteral("SELECT a.id, CASE WHEN a.status = 'cancelled' THEN 0 ELSE %1 END, "
                       "coalesce((SELECT sum(t.entered) FROM hour_total t WHERE t.assignment = a.id), 0), "
                       "coalesce((SELECT sum(t.signed) FROM hour_total t WHERE t.assignment = a.id), 0) "
                       "FROM assignment a WHERE a.campaign = ?")
            .arg(kEffectiveMinutes);
    auto all = grouped(sql, {campaign.value});
    if (!all)
        return all.error();
    for (HourFigures &figures : *all)
        figures = leftOfPlanned(figures);
    return all;
}

QString HourFiguresReader::label(HourFigure figure)
{
    switch (figure) {
    case HourFigure::Planned: return tr("Planned", "hours");
    case HourFigure::Entered: return tr("Entered", "hours");
    case HourFigure::Signed: return tr("Signed", "hours");
    case HourFigure::Remaining: return tr("Remaining", "hours");
    }
    Q_UNREACHABLE();
}

QString HourFiguresReader::definition(HourFigure figure, HourScope scope)
{
    switch (figure) {
    case HourFigure::Planned:
        return tr("Planned: hours of the affectations that are not cancelled, after the latest signed amendment of "
                  "each convention.");
    case HourFigure::Entered:
        return scope == HourScope::Assignment
            ? tr("Entered: every line of hours of the affectation, signed or not.")
            : tr("Entered: every line of hours on a day of the campaign, signed or not.");
    case HourFigure::Signed:
        return tr("Signed: the entered hours that a person of the commune, named in the register, has signed.");
    case HourFigure::Remaining:
        return scope == HourScope::Student
            ? tr("Remaining: the quota of the campaign, less the waiver of the student, less the signed hours; never "
                 "below zero.")
            : tr("Remaining: planned hours less entered hours; below zero when more was done than planned.");
    }
    Q_UNREACHABLE();
}

} // namespace pc
