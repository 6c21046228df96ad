// What follows from documents about labels, in the change that issues them: decisions notified, minutes signed.
#include "models/documents/issuing.h"
#include "models/labels/labelfilesrepository.h"
#include "models/labels/labelsessionsrepository.h"

#include <algorithm>

namespace pc {

namespace {

// Who signs the minutes: the member who chairs, else whoever issues them.
Result<QString> signatory(Database &database, LabelSessionId session, const QString &author)
{
    const auto members = LabelSessionsRepository(database).members(session);
    if (!members)
        return members.error();
    const auto chair = std::find_if(members->begin(), members->end(), [](const LabelMember &member) { return member.chairs; });
    return chair == members->end() ? author : chair->name;
}

Result<bool> isSigned(Database &database, LabelSessionId id)
{
    const auto session = LabelSessionsRepository(database).find(id);
    if (!session)
        return session.error();
    return *session && (*session)->isSigned();
}

} // namespace

QString IssueBatch::labelRefusal(const MadeDocument &made) const
{
    if (!DocumentKinds::signsSession(*m_kind))
        return {};
    const auto already = isSigned(m_store.database(), made.facts.labelSession);
    if (!already || *already)
        return already ? QString() : already.error().message;
    const auto refusal = LabelSessionsRepository(m_store.database()).signingRefusal(made.facts.labelSession);
    return refusal ? *refusal : refusal.error().message;
}

Status IssueBatch::recordLabels(Transaction &transaction) const
{
    std::vector<LabelFileId> told;
    for (const MadeDocument &made : m_made) {
        if (DocumentKinds::notifiesDecision(*m_kind)) {
            const auto file = LabelFilesRepository(transaction.database()).find(made.facts.labelFile);
            if (!file)
                return file.error();
            // A letter issued once more leaves the day of the first.
            if (*file && !(*file)->notifiedOn.isValid())
                told.push_back(made.facts.labelFile);
        }
        if (!DocumentKinds::signsSession(*m_kind))
            continue;
        const LabelSessionId session = made.facts.labelSession;
        const auto already = isSigned(transaction.database(), session);
        const auto by = signatory(transaction.database(), session, transaction.author());
        if (!already || !by)
            return already ? by.error() : already.error();
        if (*already)
            continue;
        if (Status status = LabelSessionsRepository::sign(transaction, session, m_day, *by); !status)
            return status;
    }
    return told.empty() ? pc::done() : LabelFilesRepository::setNotified(transaction, told, m_day);
}

} // namespace pc
