#include "models/campaigns/campaignsrepository.h"

#include <QUuid>

namespace pc {

Result<std::vector<Campaign>> CampaignsRepository::all()
{
    std::vector<Campaign> campaigns;
    const QString sql = QStringLiteral("SELECT id, name, starts_on, ends_on FROM campaign ORDER BY starts_on DESC");
    const Status status = m_database.select(sql, {}, [&](const Row &row) {
        campaigns.push_back({{row.integer(0)}, row.text(1), row.date(2), row.date(3)});
        return true;
    });
    if (!status)
        return status.error();
    return campaigns;
}

Result<CampaignId> CampaignsRepository::add(Transaction &transaction, const Campaign &campaign)
{
    const Result<qint64> id = transaction.insert(QLatin1StringView("campaign"),
                                                 {{QLatin1StringView("name"), campaign.name},
                                                  {QLatin1StringView("starts_on"), bindDate(campaign.startsOn)},
                                                  {QLatin1StringView("ends_on"), bindDate(campaign.endsOn)}});
    if (!id)
        return id.error();
    return CampaignId{*id};
}

Status CampaignsRepository::writeBaseline(Database &database, const Campaign &campaign)
{
    return database.execute(QStringLiteral("INSERT INTO campaign (uuid, name, starts_on, ends_on) VALUES (?,?,?,?)"),
                            {QUuid::createUuid().toString(QUuid::WithoutBraces), campaign.name,
                             bindDate(campaign.startsOn), bindDate(campaign.endsOn)});
}

} // namespace pc
