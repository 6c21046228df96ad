#include "models/assignments/quotaroom.h"

#include "models/assignments/assignmentsrepository.h"
#include "models/campaigns/campaignrules.h"

#include <algorithm>

namespace pc {

int takenMinutes(const QuotaShare &share)
{
    const bool live = share.status <= AssignmentStatus::Suspended;
    return share.ofCampaign && live ? std::max(share.planned, share.entered) : share.entered;
}

Result<QHash<qint64, QuotaRoom>> QuotaRooms::read(CampaignId campaign, StudentId student, AssignmentId without)
{
    const auto rules = CampaignRulesRepository(m_database).of(campaign);
    if (!rules)
        return rules.error();
    QHash<qint64, QuotaRoom> rooms;
    const auto room = [&](qint64 key) -> QuotaRoom & {
        if (!rooms.contains(key))
            rooms.insert(key, {rules->quotaMinutes, 0});
        return rooms[key];
    };
    if (student.isValid())
        room(student.value);
    const QString sql =
        QStringLiteral("WITH q (campaign, student, without) AS (SELECT ?, ?, ?) "
                       "SELECT a.student, a.campaign = q.campaign, a.status, %1, coalesce(t.entered, 0) FROM q, assignment a "
                       "LEFT JOIN hour_total t ON t.assignment = a.id AND t.campaign = q.campaign "
                       "WHERE (a.campaign = q.campaign OR t.entered > 0) AND (q.student = 0 OR a.student = q.student) "
                       "AND a.id <> q.without")
            .arg(kEffectiveMinutes);
    Status status = m_database.select(sql, {campaign.value, student.value, without.value}, [&](const Row &row) {
        room(row.integer(0)).taken += takenMinutes({row.boolean(1),
                                                    AssignmentWords::status(row.text(2)).value_or(AssignmentStatus::Prepared),
                                                    static_cast<int>(row.integer(3)), static_cast<int>(row.integer(4))});
        return true;
    });
    if (!status)
        return status.error();
    status = m_database.select(QStringLiteral("WITH q (campaign, student) AS (SELECT ?, ?) SELECT w.student, sum(w.minutes) FROM q, "
                                              "quota_waiver w WHERE w.campaign = q.campaign AND "
                                              "(q.student = 0 OR w.student = q.student) GROUP BY w.student"),
                               {campaign.value, student.value}, [&](const Row &row) {
                                   QuotaRoom &each = room(row.integer(0));
                                   each.quota = std::max(0, each.quota - static_cast<int>(row.integer(1)));
                                   return true;
                               });
    if (!status)
        return status.error();
    return rooms;
}

Result<QuotaRoom> QuotaRooms::of(StudentId student, CampaignId campaign, AssignmentId without)
{
    const auto rooms = read(campaign, student, without);
    if (!rooms)
        return rooms.error();
    return rooms->value(student.value);
}

Result<QHash<qint64, QuotaRoom>> QuotaRooms::ofCampaign(CampaignId campaign) { return read(campaign, {}, {}); }

} // namespace pc
