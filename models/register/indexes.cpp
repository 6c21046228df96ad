#include "models/register/indexes.h"

#include "models/applications/applicationslist.h"
#include "models/assignments/assignmentindex.h"
#include "models/documents/documentslist.h"
#include "models/hours/hourindex.h"
#include "models/hours/hourtotals.h"
#include "models/labels/labelindex.h"
#include "models/proposals/proposalslist.h"
#include "models/students/studentslist.h"

namespace pc {

const std::vector<const RecordIndexSpec *> &recordIndexes()
{
    static const std::vector<const RecordIndexSpec *> specs{
        &proposalIndexSpec(), &studentIndexSpec(), &applicationIndexSpec(), &assignmentIndexSpec(), &hourIndexSpec(),
        &documentIndexSpec(), &labelIndexSpec(),
    };
    return specs;
}

Status buildIndexes(Database &database)
{
    if (Status status = HourTotals(database).rebuild(); !status)
        return status;
    for (const RecordIndexSpec *spec : recordIndexes()) {
        if (Status status = RecordIndex(database, *spec).rebuild(); !status)
            return status;
    }
    return done();
}

// Sums come before the lists that show them.
static Status keepTotals(Store &store)
{
    store.addMaintainer(
        [](Database &database, const ChangeSet &changes) { return HourTotals(database).maintain(changes); });
    HourTotals totals(store.database());
    const Result<bool> stale = totals.isStale();
    if (!stale)
        return stale.error();
    if (!*stale)
        return done();
    return store.isReadOnly() ? totals.shadow()
                              : store.rebuild([](Database &database) { return HourTotals(database).rebuild(); });
}

Status keepIndexes(Store &store)
{
    if (Status status = keepTotals(store); !status)
        return status;
    for (const RecordIndexSpec *spec : recordIndexes()) {
        store.addMaintainer([spec](Database &database, const ChangeSet &changes) {
            return RecordIndex(database, *spec).maintain(changes);
        });
        RecordIndex index(store.database(), *spec);
        const Result<bool> stale = index.isStale();
        if (!stale)
            return stale.error();
        if (!*stale)
            continue;
        const Status status = store.isReadOnly() ? index.shadow() : store.rebuild([spec](Database &database) {
            return RecordIndex(database, *spec).rebuild();
        });
        if (!status)
            return status;
    }
    return done();
}

Result<std::vector<Finding>> checkIndexes(Database &database)
{
    auto totals = HourTotals(database).check();
    if (!totals)
        return totals.error();
    std::vector<Finding> findings = std::move(*totals);
    for (const RecordIndexSpec *spec : recordIndexes()) {
        const auto found = RecordIndex(database, *spec).check();
        if (!found)
            return found.error();
        findings.insert(findings.end(), found->begin(), found->end());
    }
    return findings;
}

} // namespace pc
