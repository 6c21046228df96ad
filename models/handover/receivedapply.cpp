// Bringing in what was chosen: rows added and changed, parents first, then rows removed, children first.
#include "models/handover/received.h"

#include "models/store/journal.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pc {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pc::Receiving)
};

// Column names and values to write; keeps the names alive while Values points at them.
class Written {
public:
    void add(const QString &column, const QVariant &value)
    {
        m_names.push_back(std::make_unique<QByteArray>(column.toLatin1()));
        m_values.append({QLatin1StringView(*m_names.back()), value});
    }
    const Values &values() const { return m_values; }

private:
    std::vector<std::unique_ptr<QByteArray>> m_names;
    Values m_values;
};

class Taking {
public:
    Taking(Transaction &transaction, const Received &received)
        : m_transaction(transaction), m_received(received), m_theirs(received.theirs->database())
    {
    }

    Status run()
    {
        const std::vector<RowDifference> &rows = m_received.rows;
        Status status = done();
        for (size_t i = 0; i < rows.size() && status; ++i)
            status = bring(i);
        for (size_t i = rows.size(); i-- > 0 && status;) {
            if (rows[i].taken && rows[i].kind == RowDifference::Removed)
                status = named(rows[i], m_transaction.remove(table(rows[i]), rows[i].ours));
        }
        return status ? remember() : status;
    }

private:
    QLatin1StringView table(const RowDifference &row) const
    {
        return QLatin1StringView(HandoverRules::shared().at(row.line).table);
    }

    // Which row it was is part of the sentence.
    static Status named(const RowDifference &row, const Status &status)
    {
        if (status)
            return status;
        return Error{status.error().kind,
                     Words::tr("%1 cannot be taken: %2", "a record, and why").arg(row.what, status.error().message),
                     status.error().detail};
    }

    Status bring(size_t at)
    {
        const RowDifference &row = m_received.rows[at];
        if (!row.taken || row.kind == RowDifference::Removed || m_brought.contains(at))
            return done();
        m_brought.insert(at);
        for (const size_t needed : row.needs) {
            if (Status status = bring(needed); !status)
                return status;
        }
        return named(row, row.kind == RowDifference::New ? insert(row) : update(row));
    }

    // The key here of what they point to; 0 when it is not here.
    Result<qint64> keyHere(const QString &linked, const QString &theirName)
    {
        return linkKey(m_transaction.database(), linked, m_received.aliases.value(linked).value(theirName, theirName));
    }

    Status insert(const RowDifference &row)
    {
        const QString name = QString(table(row));
        const auto shape = shapeOf(m_transaction.database(), name);
        if (!shape)
            return shape.error();
        QJsonObject image;
        Status status = m_theirs.select(u"SELECT * FROM %1 WHERE id = ?"_s.arg(name), {row.theirs}, [&](const Row &found) {
            for (int i = 0; i < found.columnCount(); ++i)
                image.insert(found.columnName(i), pc::toJson(found.value(i)));
            return false;
        });
        Written written;
        written.add(u"uuid"_s, row.uuid);
        for (qsizetype i = 0; i < shape->columns.size() && status; ++i) {
            const QString &column = shape->columns.at(i);
            if (image.contains(column) && !HandoverRules::localColumns(name).contains(column))
                status = carry(written, *shape, column, image);
        }
        if (!status)
            return status;
        const auto added = m_transaction.insert(table(row), written.values());
        return added ? done() : Status(added.error());
    }

    Status carry(Written &written, const TableShape &shape, const QString &column, const QJsonObject &image)
    {
        const QJsonValue value = image.value(column);
        const QString linked = column == "owner_id"_L1 ? image.value(u"owner_table"_s).toString() : shape.links.value(column);
        if (linked == "content"_L1)
            return bringBytes(written, column, value.toString());
        if (linked.isEmpty() || value.isNull()) {
            written.add(column, fromJson(value));
            return done();
        }
        const auto name = linkName(m_theirs, linked, value.toInteger());
        if (!name)
            return name.error();
        return link(written, shape, column, linked, *name);
    }

    Status link(Written &written, const TableShape &shape, const QString &column, const QString &linked, const QString &name)
    {
        const auto here = keyHere(linked, name);
        if (!here)
            return here.error();
        if (*here > 0)
            written.add(column, *here);
        else if (shape.nullable.contains(column))
            written.add(column, QVariant(QMetaType::fromType<qint64>()));
        else
            return Error{ErrorKind::Refused, Words::tr("It belongs to a record that is not in this register."), column};
        return done();
    }

    Status bringBytes(Written &written, const QString &column, const QString &sha256)
    {
        const auto bytes = keptContent(m_theirs, sha256);
        if (!bytes)
            return bytes.error();
        const auto kept = m_transaction.keepContent(*bytes);
        if (!kept)
            return kept.error();
        written.add(column, *kept);
        return done();
    }

    Status update(const RowDifference &row)
    {
        const QString name = QString(table(row));
        const auto shape = shapeOf(m_transaction.database(), name);
        if (!shape)
            return shape.error();
        Written written;
        for (const FieldDifference &field : row.fields) {
            const QString linked = shape->links.value(field.column);
            Status status = done();
            if (linked == "content"_L1)
                status = bringBytes(written, field.column, field.value.toString());
            else if (!linked.isEmpty() && !field.value.isNull())
                status = link(written, *shape, field.column, linked, field.value.toString());
            else if (field.column == "owner_id"_L1)
                continue; // a file does not change hands
            else
                written.add(field.column, fromJson(field.value));
            if (!status)
                return status;
        }
        return m_transaction.update(table(row), row.ours, written.values());
    }

    // What both know from now on: theirs, but for the rows that were left; these come up again.
    Status remember()
    {
        Fingerprints known = m_received.latest;
        for (const RowDifference &row : m_received.rows) {
            if (!row.taken)
                known.take(m_received.base, QString::fromLatin1(HandoverRules::shared().at(row.line).key), row.uuid);
        }
        const QString rows = known.encoded();
        const auto ours = linkKey(m_transaction.database(), u"handover"_s, m_received.handover);
        if (!ours)
            return ours.error();
        Status status = m_transaction.update("handover"_L1, *ours,
                                             {{"rows"_L1, rows}, {"received_on"_L1, bindDate(m_transaction.today())}});
        return status ? adoptHandovers(rows) : status;
    }

    // Copies made since, which the next exchange will speak of.
    Status adoptHandovers(const QString &rows)
    {
        std::vector<Values> lacking;
        Status status = m_theirs.select(
            u"SELECT uuid, made_on, made_by, made_for, file_name FROM handover ORDER BY id"_s, {}, [&](const Row &row) {
                lacking.push_back({{"uuid"_L1, row.text(0)}, {"made_on"_L1, row.text(1)}, {"made_by"_L1, row.text(2)},
                                   {"made_for"_L1, row.text(3)}, {"file_name"_L1, row.text(4)}, {"rows"_L1, rows},
                                   {"received_on"_L1, bindDate(m_transaction.today())}});
                return true;
            });
        for (const Values &values : lacking) {
            if (!status)
                break;
            const auto known = linkKey(m_transaction.database(), u"handover"_s, values.front().second.toString());
            if (!known)
                return known.error();
            if (*known > 0)
                continue;
            const auto added = m_transaction.insert("handover"_L1, values);
            status = added ? done() : Status(added.error());
        }
        return status;
    }

    Transaction &m_transaction;
    const Received &m_received;
    Database &m_theirs;
    QSet<size_t> m_brought;
};

} // namespace

Status Receiving::apply(Transaction &transaction, const Received &received)
{
    const auto head = Journal(transaction.database()).head();
    if (!head)
        return head.error();
    if (QString::fromLatin1(head->toHex()) != received.head) {
        return Error{ErrorKind::Refused, tr("The register changed since the two were compared. Receive the file again."), {}};
    }
    return Taking(transaction, received).run();
}

} // namespace pc
