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
    /// Exchanges of one commune, latest first.
    Result<std::vector<Contact>> ofCommune(CommuneId commune);
    /// The exchanges written by one mailing.
    Result<std::vector<Contact>> ofRound(MailingRoundId round);
    /// Every exchange, grouped by commune, oldest first within one; `each` may be called very often.
    Status forEach(const std::function<void(const Contact &)> &each);
    Result<std::vector<Contact>> all();

    /// Errors: Invalid when the subject is missing or a date is not one.
    static Result<ContactId> add(Transaction &transaction, const Contact &contact);
    static Status update(Transaction &transaction, const Contact &contact);
    static Status remove(Transaction &transaction, ContactId id);

    /// The rules a contact must pass to be kept; pure.
    static Status validate(const Contact &contact);

private:
    Result<std::vector<Contact>> read(const QString &tail, const QVariantList &values);

    Database &m_database;
};

} // namespace pc
