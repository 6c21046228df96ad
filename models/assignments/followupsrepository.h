// Reads and writes the follow-up of affectations: calls, visits, meetings, incidents.
#pragma once

#include "models/assignments/assignment.h"
#include "models/store/transaction.h"

namespace pc {

class FollowUpsRepository {
    Q_DECLARE_TR_FUNCTIONS(pc::FollowUpsRepository)

public:
    explicit FollowUpsRepository(Database &database) : m_database(database) {}

    Result<std::optional<FollowUp>> find(FollowUpId id);
    /// Latest first.
    Result<std::vector<FollowUp>> ofAssignment(AssignmentId assignment);

    /// Errors: Invalid for a missing date or facts, Refused when the campaign is closed.
    static Result<FollowUpId> add(Transaction &transaction, const FollowUp &followUp);
    static Status update(Transaction &transaction, const FollowUp &followUp);
    static Status remove(Transaction &transaction, FollowUpId id);

    /// The rules a line of follow-up must pass to be kept; pure. The error's detail names the column.
    static Status validate(const FollowUp &followUp);

private:
    Result<std::vector<FollowUp>> read(const QString &tail, const QVariantList &values);

    Database &m_database;
};

} // namespace pc
