#include "models/store/transaction.h"

#include <QCryptographicHash>
#include <QUuid>

namespace pc {

namespace {
const QString kBytes = QStringLiteral("base64");
}

QString fingerprint(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

const JournaledTable *journaledTable(QStringView name)
{
    for (const JournaledTable &table : kJournaledTables) {
        if (name == table.name)
            return &table;
    }
    return nullptr;
}

QJsonValue toJson(const QVariant &value)
{
    if (value.isNull())
        return QJsonValue::Null;
    switch (value.typeId()) {
    case QMetaType::QByteArray:
        return QJsonObject{{kBytes, QString::fromLatin1(value.toByteArray().toBase64())}};
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong:
        return value.toLongLong();
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    default:
        return value.toString();
    }
}

QVariant fromJson(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return QVariant(QMetaType::fromType<QString>());
    if (value.isObject()) // never a null array: an empty one is not NULL
        return QByteArray::fromBase64(value.toObject().value(kBytes).toString().toLatin1()).append("", 0);
    if (value.isDouble())
        return value.toInteger();
    return value.toString();
}

Transaction::Transaction(Database &database, const Clock &clock, const QString &author)
    : m_database(database), m_clock(clock), m_author(author)
{
}

Result<const JournaledTable *> Transaction::known(QLatin1StringView table) const
{
    if (const JournaledTable *found = journaledTable(QString(table)))
        return found;
    return Error{ErrorKind::Refused, tr("This change cannot be recorded."), QStringLiteral("not journaled: ") + table};
}

Result<QJsonObject> Transaction::read(const JournaledTable &table, qint64 id)
{
    QJsonObject image;
    const Status status = m_database.select(QStringLiteral("SELECT * FROM %1 WHERE id = ?").arg(table.name), {id},
                                            [&](const Row &row) {
                                                for (int i = 0; i < row.columnCount(); ++i)
                                                    image.insert(row.columnName(i), toJson(row.value(i)));
                                                return false;
                                            });
    if (!status)
        return status.error();
    if (image.isEmpty()) {
        return Error{ErrorKind::Refused, tr("This record no longer exists."),
                     QStringLiteral("%1 %2").arg(table.name).arg(id)};
    }
    return image;
}

void Transaction::remember(const JournaledTable &table, qint64 id, const QJsonObject &full,
                           std::optional<QJsonObject> before, std::optional<QJsonObject> after)
{
    RowImage image;
    image.change.table = table.name;
    image.change.row = id;
    image.change.kind = !before ? RowChange::Kind::Inserted : !after ? RowChange::Kind::Removed
                                                                     : RowChange::Kind::Updated;
    image.change.ownerTable = table.ownerTable;
    image.change.owner = table.ownerColumn.isEmpty() ? id : full.value(table.ownerColumn).toInteger();
    image.uuid = full.value(QLatin1StringView("uuid")).toString();
    image.before = std::move(before);
    image.after = std::move(after);
    m_images.push_back(std::move(image));
}

Result<qint64> Transaction::insert(QLatin1StringView name, const Values &values)
{
    const auto table = known(name);
    if (!table)
        return table.error();
    QStringList columns;
    QVariantList bound;
    bool hasUuid = false;
    for (const auto &[column, value] : values) {
        columns << column;
        bound << value;
        hasUuid = hasUuid || column == QLatin1StringView("uuid");
    }
    if (!hasUuid) {
        columns << QStringLiteral("uuid");
        bound << QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    const QString marks = QStringList(columns.size(), QStringLiteral("?")).join(u',');
    const QString sql = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(name, columns.join(u','), marks);
    if (Status status = m_database.execute(sql, bound); !status)
        return status.error();
    const qint64 id = m_database.lastInsertId();
    const Result<QJsonObject> image = read(**table, id);
    if (!image)
        return image.error();
    remember(**table, id, *image, std::nullopt, *image);
    return id;
}

Status Transaction::update(QLatin1StringView name, qint64 id, const Values &values)
{
    const auto table = known(name);
    if (!table)
        return table.error();
    const Result<QJsonObject> full = read(**table, id);
    if (!full)
        return full.error();
    QStringList assignments;
    QVariantList bound;
    for (const auto &[column, value] : values) {
        if (full->value(column) == toJson(value))
            continue;
        if (column == QLatin1StringView("id") || column == QLatin1StringView("uuid")) {
            return Error{ErrorKind::Refused, tr("This change cannot be recorded."),
                         QStringLiteral("%1.%2 never changes").arg(name, column)};
        }
        assignments << column + QStringLiteral(" = ?");
        bound << value;
    }
    if (assignments.isEmpty())
        return done();
    bound << id;
    const QString sql = QStringLiteral("UPDATE %1 SET %2 WHERE id = ?").arg(name, assignments.join(QStringLiteral(", ")));
    if (Status status = m_database.execute(sql, bound); !status)
        return status;

    // Read again: the journal keeps what the table holds, whatever binding and typing made of the values.
    const Result<QJsonObject> now = read(**table, id);
    if (!now)
        return now.error();
    QJsonObject before;
    QJsonObject after;
    for (auto it = now->begin(); it != now->end(); ++it) {
        if (full->value(it.key()) == it.value())
            continue;
        before.insert(it.key(), full->value(it.key()));
        after.insert(it.key(), it.value());
    }
    if (!after.isEmpty())
        remember(**table, id, *full, before, after);
    return done();
}

Status Transaction::remove(QLatin1StringView name, qint64 id)
{
    const auto table = known(name);
    if (!table)
        return table.error();
    const Result<QJsonObject> full = read(**table, id);
    if (!full)
        return full.error();
    if (Status status = m_database.execute(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(name), {id}); !status)
        return status;
    remember(**table, id, *full, *full, std::nullopt);
    return done();
}

ChangeSet Transaction::changes() const
{
    ChangeSet set;
    set.rows.reserve(m_images.size());
    for (const RowImage &image : m_images)
        set.rows.push_back(image.change);
    return set;
}

Status Transaction::makeLasting(QLatin1StringView table, qint64 id)
{
    return m_database.execute(QStringLiteral("UPDATE journal_entry SET lasting = 2 WHERE lasting = 0 AND seq IN "
                                             "(SELECT entry FROM journal_row WHERE table_name = ? AND row_id = ?)"),
                              {QString(table), id});
}

Result<QString> Transaction::keepContent(const QByteArray &bytes)
{
    const QString name = fingerprint(bytes);
    // An empty array that is not null: NULL bytes are refused by the table.
    const QByteArray kept = bytes.isNull() ? QByteArray("") : bytes;
    const QString sql = QStringLiteral("INSERT INTO content (sha256, bytes) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING");
    if (Status status = m_database.execute(sql, {name, kept}); !status)
        return status.error();
    return name;
}

Result<QByteArray> keptContent(Database &database, const QString &sha256)
{
    const auto bytes = database.scalar(QStringLiteral("SELECT bytes FROM content WHERE sha256 = ?"), {sha256});
    if (!bytes)
        return bytes.error();
    if (!bytes->isValid())
        return Error{ErrorKind::Missing, Transaction::tr("The content of this document is not in the register."), sha256};
    const QByteArray found = bytes->toByteArray();
    if (fingerprint(found) != sha256) {
        return Error{ErrorKind::Damaged,
                     Transaction::tr("The content of this document is damaged. Restore a copy from the File menu."), sha256};
    }
    return found;
}

} // namespace pc
