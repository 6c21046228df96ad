// Mailings, exchanges and proposals in a register of the Nord, for tests. Everything in it is invented but the communes.
#pragma once

#include "models/base/minutes.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/campaigns/communestate.h"
#include "models/campaigns/comparedfigures.h"
#include "models/campaigns/mailinground.h"
#include "models/communes/communesmodel.h"
#include "tests/models/communes/territory.h"

namespace pc::test {

using namespace Qt::StringLiterals;

class MailingTest : public QObject {
protected:
    CampaignId campaign(Register &reg, int year)
    {
        const auto all = CampaignsRepository(reg.database()).all();
        for (const Campaign &known : *all) {
            if (known.startsOn.year() == year)
                return known.id;
        }
        CampaignId made;
        (void)write(reg, [&](Transaction &transaction) -> Status {
            const auto id = CampaignsRepository::open(transaction, Campaign::ofYear({year}));
            if (!id)
                return id.error();
            made = *id;
            return done();
        });
        return made;
    }
    Result<MailingRoundId> record(Register &reg, const MailingRound &round, const std::vector<CommuneId> &communes)
    {
        Result<MailingRoundId> made = MailingRoundId();
        const Status status = write(reg, [&](Transaction &transaction) -> Status {
            made = MailingRoundsRepository::record(transaction, round, communes);
            return made ? done() : Status(made.error());
        });
        return status ? made : Result<MailingRoundId>(status.error());
    }
    Status exchange(Register &reg, CommuneId commune, QDate day, ContactDirection direction, ContactOutcome outcome)
    {
        return write(reg, [&](Transaction &transaction) -> Status {
            Contact contact;
            contact.commune = commune;
            contact.happenedOn = day;
            contact.direction = direction;
            contact.subject = u"subject"_s;
            contact.outcome = outcome;
            const auto id = ContactsRepository::add(transaction, contact);
            return id ? done() : Status(id.error());
        });
    }
    Status proposal(Register &reg, CampaignId of, CommuneId commune, const QString &status, const QString &number)
    {
        return write(reg, [&](Transaction &transaction) -> Status {
            const auto id = transaction.insert(QLatin1StringView("proposal"),
                                               {{QLatin1StringView("campaign"), of.value},
                                                {QLatin1StringView("commune"), commune.value},
                                                {QLatin1StringView("number"), number},
                                                {QLatin1StringView("status"), status},
                                                {QLatin1StringView("title"), u"Visits"_s},
                                                {QLatin1StringView("minutes"), 1800}});
            return id ? done() : Status(id.error());
        });
    }
    QString state(Register &reg, CommuneId commune)
    {
        return reg.database()
            .scalar(u"SELECT contact_state FROM commune_index WHERE commune = ?"_s, {commune.value})
            ->toString();
    }
    MailingRound call(CampaignId of) const
    {
        return {
            {}, of, RoundKind::Call, ContactChannel::Letter, {2026, 9, 15}, {2026, 10, 31}, u"Call for proposals"_s};
    }

    Territory m_nord;
};

} // namespace pc::test
