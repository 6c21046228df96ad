// One exchange with a town hall: when, how, with whom, about what, what came of it, what comes next.
//
// The words of the database stand in one table each; the labels are translated beside them.
#pragma once

#include "models/base/id.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace pc {

enum class ContactChannel { Phone, Email, Letter, Visit, Meeting, Other };
enum class ContactDirection { Outgoing, Incoming };
enum class ContactOutcome { None, NoAnswer, CallBack, Interested, Participating, Declined };

struct Contact {
    ContactId id;
    CommuneId commune;
    QDate happenedOn;
    ContactChannel channel = ContactChannel::Phone;
    ContactDirection direction = ContactDirection::Outgoing;
    QString person;  ///< who was spoken to, at the town hall
    QString subject; ///< never empty
    ContactOutcome outcome = ContactOutcome::None;
    QString nextStep;
    QDate nextStepOn; ///< due day; invalid when none
    QDate nextDoneOn; ///< invalid while the next step is open
    QString note;
    MailingRoundId round = {}; ///< the mailing it belongs to; none for an exchange of its own

    friend bool operator==(const Contact &, const Contact &) = default;

    bool hasOpenStep() const { return nextStepOn.isValid() && !nextDoneOn.isValid(); }
};

/// Where the partnership stands with a commune, told from its exchanges.
/// Words of the trade: à contacter, contactée, relancée, intéressée, participante, ne souhaite pas participer, sans réponse.
enum class ContactState { ToContact, Contacted, Reminded, Interested, Participating, Declined, NoAnswer };

/// The state after these exchanges, oldest first: the last clear answer wins; without one, "no answer" if the last
/// attempt said so, "reminded" after a second attempt, "contacted" after the first.
ContactState contactState(std::span<const Contact> exchanges);

/// Vocabulary: database words and translated labels.
class ContactWords {
    Q_DECLARE_TR_FUNCTIONS(pc::ContactWords)

public:
    static QString word(ContactChannel channel);
    static QString word(ContactDirection direction);
    static QString word(ContactOutcome outcome);
    static QString word(ContactState state);
    static std::optional<ContactChannel> channel(const QString &word);
    static std::optional<ContactDirection> direction(const QString &word);
    static std::optional<ContactOutcome> outcome(const QString &word);
    static std::optional<ContactState> state(const QString &word);

    static QString label(ContactChannel channel);
    static QString label(ContactDirection direction);
    static QString label(ContactOutcome outcome);
    static QString label(ContactState state);

    static std::vector<ContactChannel> channels();
    static std::vector<ContactDirection> directions();
    static std::vector<ContactOutcome> outcomes();
    static std::vector<ContactState> states();
};

} // namespace pc
