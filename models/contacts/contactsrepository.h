// Reads and writes the log of exchanges.
#pragma once

#include "models/contacts/contact.h"
#include "models/store/transaction.h"

namespace pc {

class ContactsRepository {
    Q_DECLARE_TR_FUNCTIONS(pc::ContactsRepository)

public:
    explicit ContactsRepository(Database &database) : m_database(database) {}

    Result<std::optional<Contact>> find(ContactId id);
    /// Exchanges of one commune and of those that merged into it, latest first.
    Result<std::vector<Contact>> ofCommune(CommuneId commune);
    /// The exchanges written by one mailing.
    Result<std::vector<Contact>> ofRound(MailingRoundId round);
    /// Every exchange with the commune of today it counts for, grouped by that commune, oldest first within one; `each` may
    /// be called very often.
    Status forEach(const std::function<void(CommuneId, const Contact &)> &each);
    Result<std::vector<Contact>> all();

    /// Errors: Invalid when the subject is missing or a date is not one; Refused when the exchange is, was or would be
    /// dated in a closed campaign. The end of its next step may still be written or taken back: a promise is kept later.
    static Result<ContactId> add(Transaction &transaction, const Contact &contact);
    /// The same exchange with several communes; one named twice gets one. Answers how many were written. Errors as add().
    static Result<int> addToAll(Transaction &transaction, const Contact &contact, const std::vector<CommuneId> &communes);
    static Status update(Transaction &transaction, const Contact &contact);
    static Status remove(Transaction &transaction, ContactId id);

    /// The rules a contact must pass to be kept; pure.
    static Status validate(const Contact &contact);

private:
    Result<std::vector<Contact>> read(const QString &tail, const QVariantList &values);

    Database &m_database;
};

} // namespace pc
