#include "models/campaigns/campaignsrepository.h"

#include "models/base/localise.h"
#include "models/campaigns/campaignrules.h"
#include "models/campaigns/deadlines.h"
#include "models/contacts/closeddays.h"

#include <QUuid>

namespace pc {

namespace {

const QLatin1StringView kTable("campaign");
const QString kColumns = QStringLiteral("SELECT id, name, starts_on, ends_on, closed_on, closed_by, reopened_reason "
                                        "FROM campaign ");

Campaign fromRow(const Row &row)
{
    Campaign campaign;
    campaign.id = {row.integer(0)};
    campaign.name = row.text(1);
    campaign.startsOn = row.date(2);
    campaign.endsOn = row.date(3);
    campaign.closedOn = row.date(4);
    campaign.closedBy = row.text(5);
    campaign.reopenedReason = row.text(6);
    return campaign;
}

Values bind(const Campaign &campaign)
{
    return {{QLatin1StringView("name"), campaign.name.trimmed()},
            {QLatin1StringView("starts_on"), bindDate(campaign.startsOn)},
            {QLatin1StringView("ends_on"), bindDate(campaign.endsOn)},
            {QLatin1StringView("closed_on"), bindDate(campaign.closedOn)},
            {QLatin1StringView("closed_by"), campaign.closedBy},
            {QLatin1StringView("reopened_reason"), campaign.reopenedReason}};
}

// Rows of a campaign that go with it; everything else keeps it in the register.
const QLatin1StringView kOwned[] = {QLatin1StringView("campaign_rule"), QLatin1StringView("campaign_deadline"),
                                    QLatin1StringView("label_window")};
const QLatin1StringView kHeld[] = {QLatin1StringView("proposal"),      QLatin1StringView("application"),
                                   QLatin1StringView("assignment"),    QLatin1StringView("quota_waiver"),
                                   QLatin1StringView("mailing_round"), QLatin1StringView("diffusion"),
                                   QLatin1StringView("label_file"),    QLatin1StringView("label_session")};

Result<std::vector<qint64>> rowsOf(Database &database, QLatin1StringView table, CampaignId campaign)
{
    std::vector<qint64> rows;
    const QString sql = QStringLiteral("SELECT id FROM %1 WHERE campaign = ? ORDER BY id").arg(table);
    const Status status = database.select(sql, {campaign.value}, [&](const Row &row) {
        rows.push_back(row.integer(0));
        return true;
    });
    if (!status)
        return status.error();
    return rows;
}

Result<bool> isEmpty(Database &database, const Campaign &campaign)
{
    for (const QLatin1StringView table : kHeld) {
        const auto found = database.scalar(QStringLiteral("SELECT 1 FROM %1 WHERE campaign = ? LIMIT 1").arg(table),
                                           {campaign.id.value});
        if (!found)
            return found.error();
        if (!found->isNull())
            return false;
    }
    const auto hours = database.scalar(QStringLiteral("SELECT 1 FROM hour_entry WHERE day BETWEEN ? AND ? LIMIT 1"),
                                       {bindDate(campaign.startsOn), bindDate(campaign.endsOn)});
    if (!hours)
        return hours.error();
    return hours->isNull();
}

Result<Campaign> existing(Transaction &transaction, CampaignId id)
{
    const auto found = CampaignsRepository(transaction.database()).find(id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::Refused, CampaignsRepository::tr("This campaign no longer exists."), {}};
    return **found;
}

Status open(const Campaign &campaign)
{
    if (!campaign.isClosed())
        return done();
    return ClosedDays::refusal(campaign.name, campaign.closedOn);
}

} // namespace

Result<std::vector<Campaign>> CampaignsRepository::read(const QString &tail, const QVariantList &values)
{
    std::vector<Campaign> campaigns;
    const Status status = m_database.select(kColumns + tail, values, [&](const Row &row) {
        campaigns.push_back(fromRow(row));
        return true;
    });
    if (!status)
        return status.error();
    return campaigns;
}

Result<std::vector<Campaign>> CampaignsRepository::all() { return read(QStringLiteral("ORDER BY starts_on DESC"), {}); }

Result<std::optional<Campaign>> CampaignsRepository::find(CampaignId id)
{
    const auto found = read(QStringLiteral("WHERE id = ?"), {id.value});
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<std::optional<Campaign>> CampaignsRepository::ofDay(QDate day)
{
    const auto found =
        read(QStringLiteral("WHERE ? BETWEEN starts_on AND ends_on ORDER BY starts_on DESC LIMIT 1"), {bindDate(day)});
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<std::optional<Campaign>> CampaignsRepository::current(QDate today)
{
    const auto campaigns = all();
    if (!campaigns)
        return campaigns.error();
    for (const Campaign &campaign : *campaigns) {
        // Latest first: the one of today, or the last that began.
        if (campaign.startsOn <= today)
            return std::optional(campaign);
    }
    return campaigns->empty() ? std::nullopt : std::optional(campaigns->back());
}

Status CampaignsRepository::requireOpen(Transaction &transaction, CampaignId campaign)
{
    const auto found = existing(transaction, campaign);
    return found ? pc::open(*found) : Status(found.error());
}

Status CampaignsRepository::requireOpenOn(Transaction &transaction, QDate day)
{
    return ClosedDays::requireOpen(transaction.database(), day);
}

Status CampaignsRepository::validate(Transaction &transaction, const Campaign &campaign)
{
    if (campaign.name.trimmed().isEmpty())
        return Error{ErrorKind::Refused, tr("Give the campaign a name, for example 2026-2027."),
                     QStringLiteral("name")};
    if (!campaign.startsOn.isValid() || !campaign.endsOn.isValid() || campaign.startsOn >= campaign.endsOn)
        return Error{ErrorKind::Refused, tr("The campaign must end after its first day."), QStringLiteral("ends_on")};
    const auto campaigns = CampaignsRepository(transaction.database()).all();
    if (!campaigns)
        return campaigns.error();
    for (const Campaign &other : *campaigns) {
        if (other.id == campaign.id)
            continue;
        if (other.name == campaign.name.trimmed())
            return Error{ErrorKind::Refused, tr("There is already a campaign named %1.").arg(other.name),
                         QStringLiteral("name")};
        if (campaign.startsOn <= other.endsOn && other.startsOn <= campaign.endsOn)
            return Error{ErrorKind::Refused,
                         tr("These days overlap campaign %1, from %2 to %3. An hour belongs to one campaign only.")
                             .arg(other.name, formatDate(other.startsOn), formatDate(other.endsOn)),
                         QStringLiteral("starts_on")};
    }
    return done();
}

Result<CampaignId> CampaignsRepository::add(Transaction &transaction, const Campaign &campaign)
{
    if (Status status = validate(transaction, campaign); !status)
        return status.error();
    const Result<qint64> id = transaction.insert(kTable, bind(campaign));
    if (!id)
        return id.error();
    return CampaignId{*id};
}

Result<CampaignId> CampaignsRepository::open(Transaction &transaction, const Campaign &campaign)
{
    const Result<CampaignId> id = add(transaction, campaign);
    if (!id)
        return id.error();
    if (Status status = CampaignRulesRepository::copyDefaults(transaction, *id); !status)
        return status.error();
    Campaign opened = campaign;
    opened.id = *id;
    if (Status status = DeadlinesRepository::copyDefaults(transaction, opened); !status)
        return status.error();
    return *id;
}

Status CampaignsRepository::update(Transaction &transaction, const Campaign &campaign)
{
    auto before = existing(transaction, campaign.id);
    if (!before)
        return before.error();
    if (Status status = pc::open(*before); !status)
        return status;
    if (Status status = validate(transaction, campaign); !status)
        return status;
    before->name = campaign.name;
    before->startsOn = campaign.startsOn;
    before->endsOn = campaign.endsOn;
    return transaction.update(kTable, campaign.id.value, bind(*before));
}

Status CampaignsRepository::close(Transaction &transaction, CampaignId id)
{
    auto campaign = existing(transaction, id);
    if (!campaign)
        return campaign.error();
    if (Status status = pc::open(*campaign); !status)
        return status;
    // An old year keeps the rules it was run by, whatever the settings become.
    if (Status status = CampaignRulesRepository::copyDefaults(transaction, id); !status)
        return status;
    if (Status status = DeadlinesRepository::copyDefaults(transaction, *campaign); !status)
        return status;
    campaign->closedOn = transaction.today();
    campaign->closedBy = transaction.author();
    return transaction.update(kTable, id.value, bind(*campaign));
}

Status CampaignsRepository::reopen(Transaction &transaction, CampaignId id, const QString &reason)
{
    auto campaign = existing(transaction, id);
    if (!campaign)
        return campaign.error();
    if (!campaign->isClosed())
        return Error{ErrorKind::Refused, tr("Campaign %1 is open already.").arg(campaign->name), {}};
    if (reason.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, tr("Say why campaign %1 is opened again.").arg(campaign->name),
                     QStringLiteral("reopened_reason")};
    campaign->closedOn = {};
    campaign->closedBy.clear();
    campaign->reopenedReason = reason.trimmed();
    return transaction.update(kTable, id.value, bind(*campaign));
}

Status CampaignsRepository::remove(Transaction &transaction, CampaignId id)
{
    const auto campaign = existing(transaction, id);
    if (!campaign)
        return campaign.error();
    if (Status status = pc::open(*campaign); !status)
        return status;
    const auto campaigns = CampaignsRepository(transaction.database()).all();
    if (!campaigns)
        return campaigns.error();
    if (campaigns->size() == 1)
        return Error{ErrorKind::Refused, tr("A register keeps at least one campaign."), {}};
    const Result<bool> empty = isEmpty(transaction.database(), *campaign);
    if (!empty)
        return empty.error();
    if (!*empty)
        return Error{
            ErrorKind::Refused,
            tr("Campaign %1 holds proposals, students, mailings or hours: it cannot be removed.").arg(campaign->name),
            {}};
    for (const QLatin1StringView table : kOwned) {
        const auto rows = rowsOf(transaction.database(), table, id);
        if (!rows)
            return rows.error();
        for (const qint64 row : *rows) {
            if (Status status = transaction.remove(table, row); !status)
                return status;
        }
    }
    return transaction.remove(kTable, id.value);
}

Status CampaignsRepository::writeBaseline(Database &database, const Campaign &campaign)
{
    return database.execute(QStringLiteral("INSERT INTO campaign (uuid, name, starts_on, ends_on) VALUES (?,?,?,?)"),
                            {QUuid::createUuid().toString(QUuid::WithoutBraces), campaign.name,
                             bindDate(campaign.startsOn), bindDate(campaign.endsOn)});
}

} // namespace pc
