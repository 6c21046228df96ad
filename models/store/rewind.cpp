#include "models/store/rewind.h"

#include "models/store/undo.h"

#include <QHash>

namespace pc {

namespace {

// The last entry that was there when the day ended; 0 when there was none.
Result<qint64> lastEntryOf(Database &copy, QDate lastDay)
{
    // Written in UTC with a fixed number of digits: the order of the texts is the order of the instants.
    const QString end = lastDay.addDays(1).startOfDay().toUTC().toString(Qt::ISODateWithMs);
    const auto last = copy.scalar(QStringLiteral("SELECT coalesce(max(seq), 0) FROM journal_entry WHERE at < ?"), {end});
    if (!last)
        return last.error();
    return last->toLongLong();
}

Result<std::vector<qint64>> entriesAfter(Database &copy, qint64 last)
{
    std::vector<qint64> entries;
    const Status status = copy.select(QStringLiteral("SELECT seq FROM journal_entry WHERE seq > ? ORDER BY seq DESC"), {last},
                                      [&](const Row &row) {
                                          entries.push_back(row.integer(0));
                                          return true;
                                      });
    if (!status)
        return status.error();
    return entries;
}

// Lets go of the entries, the latest first: an undo points to the change it speaks of. SQLite looks for such pointers at
// each removal, hence the index, which goes again.
Status forget(Database &copy, const std::vector<qint64> &entries)
{
    Status status = copy.execute(QStringLiteral("DELETE FROM journal_row WHERE entry >= ?"), {entries.back()});
    if (status)
        status = copy.execute(QStringLiteral("CREATE INDEX journal_entry_target ON journal_entry (target)"));
    for (auto it = entries.begin(); status && it != entries.end(); ++it)
        status = copy.execute(QStringLiteral("DELETE FROM journal_entry WHERE seq = ?"), {*it});
    return status ? copy.execute(QStringLiteral("DROP INDEX journal_entry_target")) : status;
}

// What undo may still do, as it was then: told by the entries that are left.
Status restoreStates(Database &copy)
{
    QHash<qint64, qint64> undone; // change, and the entry that undid it
    qint64 lastChange = 0;
    Status status = copy.select(QStringLiteral("SELECT seq, kind, coalesce(target, 0) FROM journal_entry ORDER BY seq"), {},
                                [&](const Row &row) {
                                    if (row.text(1) == QLatin1StringView("change"))
                                        lastChange = row.integer(0);
                                    else if (row.text(1) == QLatin1StringView("undo"))
                                        undone.insert(row.integer(2), row.integer(0));
                                    else
                                        undone.remove(row.integer(2));
                                    return true;
                                });
    if (status)
        status = copy.execute(QStringLiteral("UPDATE journal_entry SET state = 'done' WHERE state IN ('undone', 'dropped')"));
    for (auto it = undone.cbegin(); status && it != undone.cend(); ++it) {
        const QString state = it.value() < lastChange ? QStringLiteral("dropped") : QStringLiteral("undone");
        status = copy.execute(QStringLiteral("UPDATE journal_entry SET state = ? WHERE seq = ?"), {state, it.key()});
    }
    return status;
}

} // namespace

Result<qint64> rewind(Database &copy, QDate lastDay)
{
    const Result<qint64> last = lastEntryOf(copy, lastDay);
    if (!last)
        return last.error();
    const auto entries = entriesAfter(copy, *last);
    if (!entries)
        return entries.error();
    if (entries->empty())
        return 0;
    for (const qint64 seq : *entries) {
        // One hand for each entry: the images it keeps are of no use here, and would only grow.
        Transaction transaction(copy, Clock::system(), {});
        if (Status status = UndoMachine(transaction).takeBack(seq); !status)
            return status.error();
    }
    Status status = forget(copy, *entries);
    if (status)
        status = restoreStates(copy);
    if (!status)
        return status.error();
    return qint64(entries->size());
}

} // namespace pc
