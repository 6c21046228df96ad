// One mailing to the town halls: the call of a campaign, its reminders. Each commune reached has its own exchange.
//
// Recording a round writes the mailing and one exchange per commune in the same change: one step to undo.
#pragma once

#include "models/campaigns/campaign.h"
#include "models/contacts/contact.h"
#include "models/store/transaction.h"

#include <span>

namespace pc {

enum class RoundKind { Call, FirstReminder, SecondReminder, Other };

struct MailingRound {
    MailingRoundId id;
    CampaignId campaign;
    RoundKind kind = RoundKind::Call;
    ContactChannel channel = ContactChannel::Email;
    QDate sentOn;
    QDate replyBy; ///< invalid when no answer is asked for by a day
    QString subject;
    QString note = {};

    friend bool operator==(const MailingRound &, const MailingRound &) = default;
};

class RoundWords {
    Q_DECLARE_TR_FUNCTIONS(pc::RoundWords)

public:
    static QString word(RoundKind kind);
    static std::optional<RoundKind> kind(const QString &word);
    static QString label(RoundKind kind);
    static std::vector<RoundKind> kinds();
};

/// Whether a town hall answered: an exchange that came from it, or a clear answer, on the day of the mailing or after.
/// The exchanges of the mailing itself do not count.
bool hasAnswered(std::span<const Contact> exchanges, const MailingRound &round);

class MailingRoundsRepository {
    Q_DECLARE_TR_FUNCTIONS(pc::MailingRoundsRepository)

public:
    explicit MailingRoundsRepository(Database &database) : m_database(database) {}

    Result<std::optional<MailingRound>> find(MailingRoundId id);
    /// Latest first.
    Result<std::vector<MailingRound>> ofCampaign(CampaignId campaign);
    /// Communes reached by a round, in the order of their names.
    Result<std::vector<CommuneId>> communesOf(MailingRoundId id);
    /// Those of them that neither answered since nor submitted a proposal in the campaign: whom a reminder is for.
    Result<std::vector<CommuneId>> withoutAnswer(const MailingRound &round);

    /// Writes the round and one exchange per commune; a commune named twice gets one.
    /// Errors: Invalid for a missing subject, day or commune, or a day outside the campaign; Refused when it is closed.
    static Result<MailingRoundId> record(Transaction &transaction, const MailingRound &round,
                                         std::span<const CommuneId> communes);
    /// Changes the round; subject, day and channel of its exchanges follow.
    static Status update(Transaction &transaction, const MailingRound &round);
    /// Removes the round and its exchanges.
    static Status remove(Transaction &transaction, MailingRoundId id);

    static Status validate(const MailingRound &round, const Campaign &campaign);

private:
    Result<std::vector<MailingRound>> read(const QString &tail, const QVariantList &values);

    Database &m_database;
};

} // namespace pc
