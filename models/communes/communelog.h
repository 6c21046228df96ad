// The exchanges of a commune summed up for the list: state in the campaign, how many, the last one, the next step due.
#pragma once

#include "models/campaigns/campaign.h"
#include "models/contacts/contact.h"
#include "models/store/database.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace pc {

struct CommuneLog {
    QString state = ContactWords::word(ContactState::ToContact); ///< from the exchanges during the campaign
    int contacts = 0;                                            ///< of any date
    QDate last;
    QDate next;
};

/// Communes without any exchange are left out; `only` empty means all.
Result<QHash<qint64, CommuneLog>> communeLogs(Database &database, const Campaign &campaign,
                                              const std::vector<qint64> &only);
/// Adds to these communes those that the merged ones among them joined: what is known of them counts there.
Status addWhatTheyJoined(Database &database, QSet<qint64> &communes);

} // namespace pc
