#include "models/campaigns/communestate.h"

#include "models/campaigns/comparedfigures.h"
#include "models/contacts/contactsrepository.h"

namespace pc {

namespace {

// Proposals that count: handed in, and not called off.
const QString kSubmitted = QStringLiteral("p.status NOT IN ('draft', 'cancelled')");

struct Place {
    qint64 commune = 0;
    ContactState state = ContactState::ToContact;
};

// The state of every commune ayant droit, in the order of the names.
Result<std::vector<Place>> states(Database &database, const Campaign &campaign, const QString &arrondissement = {})
{
    const auto proposing = communesWithProposals(database, campaign.id);
    if (!proposing)
        return proposing.error();
    QHash<qint64, std::vector<Contact>> exchanges;
    Status status = ContactsRepository(database).forEach([&](CommuneId commune, const Contact &contact) {
        if (campaign.contains(contact.happenedOn))
            exchanges[commune.value].push_back(contact);
    });
    if (!status)
        return status.error();
    std::vector<Place> places;
    const QString sql = QStringLiteral("SELECT i.commune FROM commune_index i WHERE i.eligible = 1 AND %1 ORDER BY i.sort_key")
                            .arg(withinArrondissementSql(QStringLiteral("i.commune"), QStringLiteral("?1")));
    status = database.select(sql, {bindArrondissement(arrondissement)}, [&](const Row &row) {
        const qint64 commune = row.integer(0);
        const std::vector<Contact> own = exchanges.value(commune);
        places.push_back({commune, communeState(own, campaign, proposing->contains(commune))});
        return true;
    });
    if (!status)
        return status.error();
    return places;
}

} // namespace

ContactState communeState(std::span<const Contact> exchanges, const Campaign &campaign, bool hasProposed)
{
    if (hasProposed)
        return ContactState::Participating;
    std::vector<Contact> during;
    for (const Contact &exchange : exchanges) {
        if (campaign.contains(exchange.happenedOn))
            during.push_back(exchange);
    }
    return contactState(during);
}

Result<QSet<qint64>> communesWithProposals(Database &database, CampaignId campaign)
{
    QSet<qint64> communes;
    const Status status = database.select(
        QStringLiteral("SELECT DISTINCT p.commune, coalesce(c.parent, c.id) FROM proposal p JOIN commune c ON c.id = p.commune "
                       "WHERE p.campaign = ? AND ")
            + kSubmitted,
        {campaign.value}, [&](const Row &row) {
            communes.insert(row.integer(0));
            communes.insert(row.integer(1));
            return true;
        });
    if (!status)
        return status.error();
    return communes;
}

Result<std::map<ContactState, int>> communeStateCounts(Database &database, const Campaign &campaign,
                                                       const QString &arrondissement)
{
    const auto places = states(database, campaign, arrondissement);
    if (!places)
        return places.error();
    std::map<ContactState, int> counts;
    for (const ContactState state : ContactWords::states())
        counts[state] = 0;
    for (const Place &place : *places)
        ++counts[place.state];
    return counts;
}

Result<std::vector<CommuneId>> communesInState(Database &database, const Campaign &campaign, ContactState state)
{
    const auto places = states(database, campaign);
    if (!places)
        return places.error();
    std::vector<CommuneId> communes;
    for (const Place &place : *places) {
        if (place.state == state)
            communes.push_back({place.commune});
    }
    return communes;
}

} // namespace pc
