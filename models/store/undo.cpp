#include "models/store/undo.h"

#include "models/store/journal.h"

namespace pc {

Status UndoMachine::takeBack(qint64 seq)
{
    m_seq = seq;
    const auto rows = Journal(m_transaction.database()).rows(seq);
    if (!rows)
        return rows.error();
    for (auto it = rows->rbegin(); it != rows->rend(); ++it) {
        if (Status status = replace(it->image, it->image.after, it->image.before); !status)
            return status;
    }
    return done();
}

Status UndoMachine::bringBack(qint64 seq)
{
    m_seq = seq;
    const auto rows = Journal(m_transaction.database()).rows(seq);
    if (!rows)
        return rows.error();
    for (const JournalRow &row : *rows) {
        if (Status status = replace(row.image, row.image.before, row.image.after); !status)
            return status;
    }
    return done();
}

Status UndoMachine::replace(const RowImage &image, const std::optional<QJsonObject> &from,
                            const std::optional<QJsonObject> &to)
{
    const JournaledTable *table = journaledTable(image.change.table);
    if (!table)
        return Error{ErrorKind::Damaged, tr("The journal speaks of something this program does not know."), image.change.table};
    const qint64 id = image.change.row;

    if (from) {
        const Result<QJsonObject> present = m_transaction.read(*table, id);
        if (!present)
            return present.error().kind == ErrorKind::Refused && keptSince(image) ? refusal(image, present.error().detail) : present.error();
        for (auto it = from->begin(); it != from->end(); ++it) {
            if (present->value(it.key()) != it.value())
                return refusal(image, QStringLiteral("%1 %2 %3").arg(image.change.table).arg(id).arg(it.key()));
        }
    }
    if (!to) {
        Status removed = m_transaction.remove(table->name, id);
        if (!removed && removed.error().detail.contains(QLatin1StringView("FOREIGN KEY"))) {
            return Error{ErrorKind::Refused,
                         tr("A document that was issued depends on this record: the change cannot be undone. Nothing was "
                            "changed."),
                         removed.error().detail};
        }
        return removed;
    }

    Values values;
    std::vector<QByteArray> names; // keeps the column names alive while Values points at them
    names.reserve(static_cast<size_t>(to->size()));
    for (auto it = to->begin(); it != to->end(); ++it) {
        names.push_back(it.key().toLatin1());
        values.append({QLatin1StringView(names.back()), fromJson(it.value())});
    }
    if (from)
        return m_transaction.update(table->name, id, values);
    const Result<qint64> inserted = m_transaction.insert(table->name, values);
    return inserted ? done() : Status(inserted.error());
}

// Why a row that is not what the entry left it cannot be put back.
Error UndoMachine::refusal(const RowImage &image, const QString &detail) const
{
    if (keptSince(image)) {
        return {ErrorKind::Refused,
                tr("A document issued since then keeps this change: it cannot be undone. Annul the document instead, on the "
                   "page Documents. Nothing was changed."),
                detail};
    }
    return {ErrorKind::Damaged,
            tr("The record is no longer what the journal says; nothing was changed. Run a check of the register."), detail};
}

// Whether a later entry that stays, such as a document issued, changed the same row.
bool UndoMachine::keptSince(const RowImage &image) const
{
    const auto kept = m_transaction.database().scalar(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM journal_row r JOIN journal_entry e ON e.seq = r.entry "
                       "WHERE r.table_name = ? AND r.row_id = ? AND r.entry > ? AND e.lasting <> 0)"),
        {image.change.table, image.change.row, m_seq});
    return kept && kept->toBool();
}

} // namespace pc
