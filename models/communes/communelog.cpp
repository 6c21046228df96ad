#include "models/communes/communelog.h"

#include "models/campaigns/communestate.h"
#include "models/contacts/contactsrepository.h"
#include "models/itemmodels/recordindex.h"

#include <algorithm>

namespace pc {

namespace {

CommuneLog summarise(const std::vector<Contact> &exchanges, const Campaign &campaign)
{
    CommuneLog log;
    log.state = ContactWords::word(communeState(exchanges, campaign, false));
    log.contacts = static_cast<int>(exchanges.size());
    for (const Contact &exchange : exchanges) {
        if (!log.last.isValid() || exchange.happenedOn > log.last)
            log.last = exchange.happenedOn;
        if (exchange.hasOpenStep() && (!log.next.isValid() || exchange.nextStepOn < log.next))
            log.next = exchange.nextStepOn;
    }
    return log;
}

} // namespace

Result<QHash<qint64, CommuneLog>> communeLogs(Database &database, const Campaign &campaign,
                                              const std::vector<qint64> &only)
{
    QHash<qint64, CommuneLog> found;
    ContactsRepository contacts(database);
    if (!only.empty()) {
        for (const qint64 id : only) {
            auto exchanges = contacts.ofCommune({id});
            if (!exchanges)
                return exchanges.error();
            std::reverse(exchanges->begin(), exchanges->end());
            if (!exchanges->empty())
                found.insert(id, summarise(*exchanges, campaign));
        }
        return found;
    }
    std::vector<Contact> group;
    CommuneId of;
    const auto flush = [&] {
        if (!group.empty())
            found.insert(of.value, summarise(group, campaign));
        group.clear();
    };
    const Status status = contacts.forEach([&](CommuneId commune, const Contact &contact) {
        if (of != commune)
            flush();
        of = commune;
        group.push_back(contact);
    });
    flush();
    if (!status)
        return status.error();
    return found;
}

Status addWhatTheyJoined(Database &database, QSet<qint64> &communes)
{
    const std::vector<qint64> ids(communes.cbegin(), communes.cend());
    return database.select(
        QStringLiteral("SELECT parent FROM commune WHERE parent IS NOT NULL AND id IN (SELECT value FROM json_each(?))"),
        {jsonIds(ids)}, [&](const Row &row) {
            communes.insert(row.integer(0));
            return true;
        });
}

} // namespace pc
