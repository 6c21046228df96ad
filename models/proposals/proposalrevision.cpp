// Whether an action is still described as it was when it was declared conforming.
//
// Nothing is stored for it: the journal keeps each change made since the decision, with the words before and after.
#include "models/proposals/proposalsrepository.h"

#include <QJsonDocument>
#include <QJsonObject>


namespace pc {

namespace {

// What the examination looked at. Who is to be called, filing and notes are not part of it.
const QLatin1StringView kDescribing[] = {
    QLatin1StringView("commune"),        QLatin1StringView("title"),         QLatin1StringView("type"),
    QLatin1StringView("objective"),      QLatin1StringView("tasks"),         QLatin1StringView("audience"),
    QLatin1StringView("place"),          QLatin1StringView("flexible"),      QLatin1StringView("starts_on"),
    QLatin1StringView("ends_on"),        QLatin1StringView("rhythm"),        QLatin1StringView("minutes"),
    QLatin1StringView("places"),         QLatin1StringView("skills"),        QLatin1StringView("minors_accepted"),
    QLatin1StringView("with_children"),  QLatin1StringView("material"),      QLatin1StringView("transport"),
    QLatin1StringView("meals"),          QLatin1StringView("expenses"),      QLatin1StringView("carrier"),
    QLatin1StringView("carrier_name"),   QLatin1StringView("no_replacement"), QLatin1StringView("agent_does_it"),
    QLatin1StringView("post_vacant"),    QLatin1StringView("insured"),       QLatin1StringView("knowledge"),
    QLatin1StringView("know_how"),       QLatin1StringView("attitudes")};

} // namespace

Result<QDate> ProposalsRepository::changedSince(ProposalId id)
{
    QDate decided;
    QJsonObject then; // of each column changed since: the value at the decision, and the one that holds
    QJsonObject now;
    const QString sql = QStringLiteral(
        "WITH d AS (SELECT id, proposal, decided_on FROM proposal_decision WHERE proposal = ? AND kind = 'conformity' "
        "ORDER BY id DESC LIMIT 1) "
        "SELECT d.decided_on, r.before, r.after FROM d JOIN proposal p ON p.id = d.proposal "
        "JOIN journal_row r ON r.owner_table = 'proposal' AND r.owner_id = p.id AND r.table_name = 'proposal' AND r.row_id = p.id "
        "WHERE p.status IN ('conforming', 'conforming_with_reservation', 'suspended') AND r.before IS NOT NULL "
        "AND r.entry > (SELECT max(j.entry) FROM journal_row j WHERE j.owner_table = 'proposal' AND j.owner_id = p.id "
        "AND j.table_name = 'proposal_decision' AND j.row_id = d.id) ORDER BY r.id");
    const Status status = m_database.select(sql, {id.value}, [&](const Row &row) {
        decided = row.date(0);
        const QJsonObject before = QJsonDocument::fromJson(row.text(1).toUtf8()).object();
        const QJsonObject after = QJsonDocument::fromJson(row.text(2).toUtf8()).object();
        for (const QLatin1StringView column : kDescribing) {
            if (before.contains(column) && !then.contains(column))
                then.insert(column, before.value(column));
            if (after.contains(column))
                now.insert(column, after.value(column));
        }
        return true;
    });
    if (!status)
        return status.error();
    return then == now ? QDate() : decided;
}

} // namespace pc
