#include "models/handover/received.h"

#include "models/base/localise.h"

#include <QFileInfo>

namespace pc {

QString RowDifference::word() const
{
    if (conflict)
        return Receiving::tr("Conflict", "a row both offices changed");
    if (outside)
        return Receiving::tr("Ours to decide", "a row the other office changed although this one decides it");
    switch (kind) {
    case New:
        return Receiving::tr("New", "a row of the other office");
    case Removed:
        return Receiving::tr("Removed", "a row of the other office");
    case Changed:
        break;
    }
    return Receiving::tr("Changed", "a row of the other office");
}

ReceivedCounts Received::counts() const
{
    ReceivedCounts counts;
    for (const RowDifference &row : rows) {
        counts.taken += row.taken ? 1 : 0;
        counts.locked += row.mayBeTaken() ? 0 : 1;
        if (row.conflict)
            ++counts.conflicts;
        else if (row.outside)
            ++counts.outside;
        else if (row.kind == RowDifference::New)
            ++counts.fresh;
        else if (row.kind == RowDifference::Removed)
            ++counts.removed;
        else
            ++counts.changed;
    }
    return counts;
}

void Received::choose(size_t row, bool take)
{
    RowDifference &one = rows.at(row);
    if (one.taken == take || (take && !one.mayBeTaken()))
        return;
    if (!take) {
        one.taken = false;
        for (size_t i = 0; i < rows.size(); ++i) {
            if (std::find(rows[i].needs.begin(), rows[i].needs.end(), row) != rows[i].needs.end())
                choose(i, false);
        }
        return;
    }
    one.taken = true;
    for (const size_t needed : std::vector<size_t>(one.needs)) {
        choose(needed, true);
        if (!rows[needed].taken)
            one.taken = false;
    }
}

void Received::takeConflicts(bool take)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].conflict)
            choose(i, take);
    }
}

QString Receiving::summary(const Received &received)
{
    const ReceivedCounts counts = received.counts();
    QStringList parts;
    if (counts.fresh > 0)
        parts << tr("%n new", "records received", counts.fresh);
    if (counts.changed > 0)
        parts << tr("%n changed", "records received", counts.changed);
    if (counts.removed > 0)
        parts << tr("%n removed", "records received", counts.removed);
    if (counts.conflicts > 0)
        parts << tr("%n conflict(s)", "records received", counts.conflicts);
    if (counts.outside > 0)
        parts << tr("%n ours to decide", "records received", counts.outside);
    const QString day = formatDate(received.handedOverOn);
    const bool university = received.from == Viewpoint::University;
    if (parts.isEmpty()) {
        return university ? tr("The university changed nothing since the copy of %1.").arg(day)
                          : tr("The UDCCAS changed nothing since the copy of %1.").arg(day);
    }
    const QString list = parts.join(QStringLiteral(", "));
    return university ? tr("From the university, since the copy of %1: %2.").arg(day, list)
                      : tr("From the UDCCAS, since the copy of %1: %2.").arg(day, list);
}

Result<QString> Receiving::receive(Store &store, const Received &received)
{
    const int taken = received.counts().taken;
    if (taken == 0)
        return Error{ErrorKind::Refused, tr("Nothing is chosen: there is nothing to take."), {}};
    const QString text = received.from == Viewpoint::University ? tr("Receive %n record(s) from the university", nullptr, taken)
                                                                : tr("Receive %n record(s) from the UDCCAS", nullptr, taken);
    const Status status = store.transact(text, [&](Transaction &transaction) { return apply(transaction, received); });
    if (!status)
        return status.error();
    return text;
}

} // namespace pc
