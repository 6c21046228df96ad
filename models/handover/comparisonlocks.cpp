// What stands in the way of a difference: a closed campaign, records that depend on it, records it needs.
#include "models/handover/comparison.h"

using namespace Qt::StringLiterals;

namespace pc {

Status Comparison::lock()
{
    Status status = lockClosed();
    if (status)
        status = lockDependants();
    if (status)
        status = linkNeeds();
    std::vector<RowDifference> &rows = m_received.rows;
    for (RowDifference &row : rows)
        row.taken = row.mayBeTaken() && !row.conflict && !row.outside;
    // What needs a row that is not chosen is not chosen either; parents come first, so once is nearly always enough.
    for (bool again = true; again;) {
        again = false;
        for (RowDifference &row : rows) {
            const bool misses = std::any_of(row.needs.begin(), row.needs.end(), [&](size_t at) { return !rows[at].taken; });
            again = again || (row.taken && misses);
            row.taken = row.taken && !misses;
        }
    }
    return status;
}

// The UDCCAS closed the year: what the university says of it waits until it is reopened.
Status Comparison::lockClosed()
{
    if (m_received.from != Viewpoint::University)
        return done();
    QHash<QString, QString> closed;
    const Status status = m_ours.select(u"SELECT uuid, name FROM campaign WHERE closed_on IS NOT NULL"_s, {}, [&](const Row &row) {
        closed.insert(row.text(0), row.text(1));
        return true;
    });
    for (RowDifference &row : m_received.rows) {
        const QString campaign = closed.isEmpty() ? QString() : campaignOf(row);
        if (!campaign.isEmpty() && closed.contains(campaign) && row.locked.isEmpty())
            row.locked = tr("Campaign %1 is closed here: reopen it, then receive again.").arg(closed.value(campaign));
    }
    return status;
}

QString Comparison::campaignOf(const RowDifference &row) const
{
    return campaignOf(m_lines[row.line].table, row.theirUuid.isEmpty() ? row.uuid : row.theirUuid, 0);
}

QString Comparison::campaignOf(const QString &table, const QString &uuid, int depth) const
{
    constexpr int deepest = 4; // member → session → campaign; attachment → file → campaign
    static const QStringList ways{u"campaign"_s, u"proposal"_s, u"application"_s, u"assignment"_s,
                                  u"file"_s,     u"session"_s,  u"owner_id"_s};
    if (depth > deepest)
        return {};
    for (const Line &line : m_lines) {
        if (line.table != table)
            continue;
        const SharedRow *row = line.theirs.find(uuid);
        row = row ? row : line.ours.find(uuid);
        for (qsizetype i = 0; row && i < ways.size(); ++i) {
            const qsizetype at = line.ours.columns.indexOf(ways.at(i));
            const QString to = at < 0 ? QString() : row->values[size_t(at)].toString();
            if (to.isEmpty())
                continue;
            return i == 0 ? to : campaignOf(linkedTable(line, *row, ways.at(i)), to, depth + 1);
        }
    }
    return {};
}

// A record they removed goes with what they removed of it; what only we have of it keeps it.
Status Comparison::lockDependants()
{
    QHash<QString, size_t> removed;
    for (size_t i = 0; i < m_received.rows.size(); ++i) {
        if (m_received.rows[i].kind == RowDifference::Removed)
            removed.insert(m_received.rows[i].uuid, i);
    }
    if (removed.isEmpty())
        return done();
    for (const JournaledTable &described : kJournaledTables) {
        const QString table = QString(described.name);
        const auto shape = shapeOf(m_ours, table);
        if (!shape)
            return shape.error();
        for (auto at = removed.cbegin(); at != removed.cend(); ++at) {
            RowDifference &row = m_received.rows[at.value()];
            const QString parent = m_lines[row.line].table;
            QStringList conditions;
            for (auto link = shape->links.cbegin(); link != shape->links.cend(); ++link) {
                if (link.value() == parent)
                    conditions << link.key() + u" = ?1"_s;
            }
            if (shape->columns.contains(u"owner_table"_s) && shape->columns.contains(u"owner_id"_s))
                conditions << u"(owner_table = '%1' AND owner_id = ?1)"_s.arg(parent);
            if (conditions.isEmpty())
                continue;
            const Status status = m_ours.select(u"SELECT uuid FROM %1 WHERE %2"_s.arg(table, conditions.join(u" OR "_s)), {row.ours},
                                                [&](const Row &found) {
                                                    const auto goes = removed.constFind(found.text(0));
                                                    if (goes == removed.cend())
                                                        row.locked = tr("Other records here depend on it: it stays.");
                                                    else if (goes.value() != at.value())
                                                        row.needs.push_back(goes.value());
                                                    return true;
                                                });
            if (!status)
                return status;
        }
    }
    return done();
}

// A row that points to one we do not have comes with it, or not at all.
Status Comparison::linkNeeds()
{
    QHash<QString, size_t> fresh;
    for (size_t i = 0; i < m_received.rows.size(); ++i) {
        if (m_received.rows[i].kind == RowDifference::New)
            fresh.insert(m_received.rows[i].uuid, i);
    }
    for (RowDifference &row : m_received.rows) {
        const Line &line = m_lines[row.line];
        const SharedRow *theirs = line.theirs.find(row.theirUuid);
        if (row.kind == RowDifference::Removed || !theirs)
            continue;
        for (const FieldDifference &field : row.fields) {
            const QString linked = linkedTable(line, *theirs, field.column);
            const QString name = field.value.toString();
            if (linked.isEmpty() || linked == "content"_L1 || name.isEmpty())
                continue;
            const auto here = linkKey(m_ours, linked, name);
            if (!here)
                return here.error();
            if (*here > 0)
                continue;
            if (fresh.contains(name))
                row.needs.push_back(fresh.value(name));
            else if (!line.shape.nullable.contains(field.column) && row.locked.isEmpty())
                row.locked = tr("It belongs to a record that is not in this register.");
        }
    }
    return done();
}

} // namespace pc
