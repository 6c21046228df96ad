// Reads and writes campaigns; opens, closes and reopens them.
//
// A closed campaign is read only: every repository that writes something of a campaign asks requireOpen() first, and
// the one of the hours requireOpenOn() for the day of the line.
#pragma once

#include "models/campaigns/campaign.h"
#include "models/store/transaction.h"

#include <optional>
#include <vector>

namespace pc {

class CampaignsRepository {
    Q_DECLARE_TR_FUNCTIONS(pc::CampaignsRepository)

public:
    explicit CampaignsRepository(Database &database) : m_database(database) {}

    /// Latest first.
    Result<std::vector<Campaign>> all();
    Result<std::optional<Campaign>> find(CampaignId id);
    /// The campaign a day belongs to; none between two campaigns.
    Result<std::optional<Campaign>> ofDay(QDate day);
    /// The campaign of today, else the latest that began, else the first that will; none in a register without any.
    Result<std::optional<Campaign>> current(QDate today);

    /// Error Refused, with a sentence, when the campaign is closed or does not exist.
    static Status requireOpen(Transaction &transaction, CampaignId campaign);
    /// The same for whatever is dated: a day that belongs to no campaign is open.
    static Status requireOpenOn(Transaction &transaction, QDate day);

    /// Adds a campaign without its rules and deadlines: they are then read from the settings.
    /// Errors: Refused for a missing or known name, days in the wrong order or days of another campaign.
    static Result<CampaignId> add(Transaction &transaction, const Campaign &campaign);
    /// Adds a campaign and copies its rules and deadlines from the settings in force on its first day.
    static Result<CampaignId> open(Transaction &transaction, const Campaign &campaign);
    /// Changes name and days of an open campaign. Errors as in add().
    static Status update(Transaction &transaction, const Campaign &campaign);
    /// Closes: dated today, signed by the author of the change; the rules it was run by are kept with it.
    static Status close(Transaction &transaction, CampaignId campaign);
    /// Error Invalid without a reason.
    static Status reopen(Transaction &transaction, CampaignId campaign, const QString &reason);
    /// Removes a campaign nothing belongs to. Error Refused when something does, or when it is the only one.
    static Status remove(Transaction &transaction, CampaignId campaign);

    /// Writes the first campaign outside the journal, while a register is being created.
    static Status writeBaseline(Database &database, const Campaign &campaign);

private:
    Result<std::vector<Campaign>> read(const QString &tail, const QVariantList &values);
    static Status validate(Transaction &transaction, const Campaign &campaign);

    Database &m_database;
};

} // namespace pc
