#include "models/handover/sharedrows.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace pc {

namespace {

// Six bytes in base64: two different values look the same once in 2^48.
constexpr int kPrintSize = 8;

// Records a file or a document may belong to; the table is named in the column beside the key.
const QStringList &owners()
{
    static const QStringList tables{u"commune"_s,    u"proposal"_s, u"student"_s,   u"application"_s,
                                    u"assignment"_s, u"campaign"_s, u"label_file"_s};
    return tables;
}

QString nameSql(const QString &table, const QString &key)
{
    const QString name = table == "commune"_L1 ? u"kind || code"_s : u"uuid"_s;
    return u"(SELECT %1 FROM %2 WHERE id = %3)"_s.arg(name, table, key);
}

// Column of the select: its value, the name of what it points to, or nothing where one office must not see it.
QString readSql(const QString &table, const QString &column, const TableShape &shape)
{
    QString sql = u"t."_s + column;
    if (column == "owner_id"_L1) {
        sql = u"CASE t.owner_table"_s;
        for (const QString &owner : owners())
            sql += u" WHEN '%1' THEN %2"_s.arg(owner, nameSql(owner, u"t.owner_id"_s));
        sql += u" END"_s;
    } else if (shape.links.contains(column) && shape.links.value(column) != "content"_L1) {
        sql = nameSql(shape.links.value(column), sql);
    }
    for (const Withheld &line : HandoverRules::withheld()) {
        if (table == QLatin1StringView(line.table) && QString::fromLatin1(line.columns).split(u' ').contains(column))
            sql = u"CASE WHEN %1 THEN NULL ELSE %2 END"_s.arg(QString::fromLatin1(line.where), sql);
    }
    return sql;
}

bool isNeverCompared(const QString &table, const QString &column)
{
    if (HandoverRules::localColumns(table).contains(column))
        return true;
    for (const Withheld &line : HandoverRules::withheld()) {
        if (line.isWhole() && table == QLatin1StringView(line.table)
            && QString::fromLatin1(line.columns).split(u' ', Qt::SkipEmptyParts).contains(column))
            return true;
    }
    return false;
}

Status readColumns(Database &database, const QString &table, TableShape &shape)
{
    return database.select(u"SELECT name, \"notnull\", dflt_value FROM pragma_table_info(?)"_s, {table}, [&](const Row &row) {
        const QString name = row.text(0);
        if (name == "id"_L1 || name == "uuid"_L1)
            return true;
        shape.columns << name;
        if (!row.boolean(1)) {
            shape.nullable << name;
            shape.emptied.insert(name, u"NULL"_s);
        } else if (!row.isNull(2)) {
            shape.emptied.insert(name, row.text(2));
        }
        return true;
    });
}

Status readUnique(Database &database, const QString &table, TableShape &shape)
{
    QStringList indexes;
    Status status = database.select(u"SELECT name FROM pragma_index_list(?) WHERE \"unique\" = 1 AND partial = 0"_s, {table},
                                    [&](const Row &row) {
                                        indexes << row.text(0);
                                        return true;
                                    });
    for (const QString &index : std::as_const(indexes)) {
        QStringList columns;
        bool plain = true;
        if (status) {
            status = database.select(u"SELECT name FROM pragma_index_info(?)"_s, {index}, [&](const Row &row) {
                plain = plain && !row.isNull(0);
                columns << row.text(0);
                return true;
            });
        }
        if (plain && columns != QStringList{u"uuid"_s})
            shape.unique.push_back(columns);
    }
    return status;
}

} // namespace

Result<TableShape> shapeOf(Database &database, const QString &table)
{
    TableShape shape;
    Status status = readColumns(database, table, shape);
    if (status) {
        status = database.select(u"SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)"_s, {table}, [&](const Row &row) {
            shape.links.insert(row.text(0), row.text(1));
            return true;
        });
    }
    if (status)
        status = readUnique(database, table, shape);
    if (!status)
        return status.error();
    return shape;
}

Result<SharedRows> readShared(Database &database, const SharedTable &line)
{
    const QString table = QString::fromLatin1(line.table);
    const auto shape = shapeOf(database, table);
    if (!shape)
        return shape.error();
    SharedRows found;
    QStringList read;
    for (const QString &column : shape->columns) {
        if (isNeverCompared(table, column))
            continue;
        found.columns << column;
        read << readSql(table, column, *shape);
    }
    const QString sql = u"SELECT t.id, t.uuid, %1 FROM %2 t WHERE %3 ORDER BY t.id"_s.arg(read.join(u", "_s), table,
                                                                                          QString::fromLatin1(line.where));
    const Status status = database.select(sql, {}, [&](const Row &row) {
        SharedRow one{row.integer(0), row.text(1), {}};
        one.values.reserve(size_t(found.columns.size()));
        for (int i = 0; i < found.columns.size(); ++i)
            one.values.push_back(toJson(row.value(i + 2)));
        found.at.insert(one.uuid, found.rows.size());
        found.rows.push_back(std::move(one));
        return true;
    });
    if (!status)
        return status.error();
    return found;
}

Result<QString> linkName(Database &database, const QString &table, qint64 id)
{
    const auto name = database.scalar(u"SELECT "_s + nameSql(table, u"?"_s), {id});
    if (!name)
        return name.error();
    return name->toString();
}

Result<qint64> linkKey(Database &database, const QString &table, const QString &name)
{
    const QString column = table == "commune"_L1 ? u"kind || code"_s : u"uuid"_s;
    const auto id = database.scalar(u"SELECT id FROM %1 WHERE %2 = ?"_s.arg(table, column), {name});
    if (!id)
        return id.error();
    return id->toLongLong();
}

QByteArray Fingerprints::of(const QJsonValue &value)
{
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).left(6).toBase64();
}

std::optional<std::vector<QByteArray>> Fingerprints::of(const QString &key, const QString &uuid, const QStringList &columns) const
{
    const auto part = m_parts.constFind(key);
    if (part == m_parts.cend() || !part->rows.contains(uuid))
        return std::nullopt;
    const QByteArray kept = part->rows.value(uuid);
    std::vector<QByteArray> prints;
    for (const QString &column : columns) {
        const qsizetype at = part->columns.indexOf(column);
        const QByteArray print = at < 0 ? QByteArray() : kept.mid(at * kPrintSize, kPrintSize);
        prints.push_back(print.startsWith('?') ? QByteArray() : print);
    }
    return prints;
}

void Fingerprints::put(const QString &key, const QStringList &columns, const QString &uuid, const QByteArray &line)
{
    Part &part = m_parts[key];
    if (part.columns != columns) { // of an earlier format: what it said of other rows is put in the present order
        const QStringList uuids = part.rows.keys();
        for (const QString &known : uuids) {
            const auto prints = of(key, known, columns);
            QByteArray again;
            for (const QByteArray &print : *prints)
                again += print.leftJustified(kPrintSize, '?');
            part.rows.insert(known, again);
        }
        part.columns = columns;
    }
    part.rows.insert(uuid, line);
}

void Fingerprints::keep(const QString &key, const QStringList &columns, const SharedRow &row)
{
    QByteArray line;
    for (const QJsonValue &value : row.values)
        line += of(value);
    put(key, columns, row.uuid, line);
}

void Fingerprints::take(const Fingerprints &other, const QString &key, const QString &uuid)
{
    const auto part = other.m_parts.constFind(key);
    if (part == other.m_parts.cend() || !part->rows.contains(uuid)) {
        forget(key, uuid);
        return;
    }
    if (!m_parts.contains(key))
        m_parts[key].columns = part->columns;
    const QStringList columns = m_parts.value(key).columns;
    QByteArray line;
    const auto prints = other.of(key, uuid, columns);
    for (const QByteArray &print : *prints)
        line += print.leftJustified(kPrintSize, '?');
    put(key, columns, uuid, line);
}

void Fingerprints::forget(const QString &key, const QString &uuid)
{
    if (const auto part = m_parts.find(key); part != m_parts.end())
        part->rows.remove(uuid);
}

QString Fingerprints::encoded() const
{
    QJsonObject all;
    for (auto part = m_parts.cbegin(); part != m_parts.cend(); ++part) {
        QJsonObject rows;
        for (auto row = part->rows.cbegin(); row != part->rows.cend(); ++row)
            rows.insert(row.key(), QString::fromLatin1(row.value()));
        all.insert(part.key(), QJsonObject{{u"columns"_s, part->columns.join(u' ')}, {u"rows"_s, rows}});
    }
    return QString::fromLatin1(qCompress(QJsonDocument(all).toJson(QJsonDocument::Compact)).toBase64());
}

Fingerprints Fingerprints::decoded(const QString &text)
{
    Fingerprints found;
    const QByteArray packed = QByteArray::fromBase64(text.toLatin1());
    // The first four bytes promise a size: one that no register of ours has is not believed.
    constexpr quint32 largest = 256u * 1024 * 1024;
    if (packed.size() < 4 || qFromBigEndian<quint32>(packed.constData()) > largest)
        return found;
    const QJsonObject all = QJsonDocument::fromJson(qUncompress(packed)).object();
    for (auto part = all.begin(); part != all.end(); ++part) {
        const QJsonObject object = part.value().toObject();
        Part &kept = found.m_parts[part.key()];
        kept.columns = object.value(u"columns"_s).toString().split(u' ', Qt::SkipEmptyParts);
        const QJsonObject rows = object.value(u"rows"_s).toObject();
        for (auto row = rows.begin(); row != rows.end(); ++row)
            kept.rows.insert(row.key(), row.value().toString().toLatin1());
    }
    return found;
}

Result<Fingerprints> Fingerprints::ofRegister(Database &database)
{
    Fingerprints prints;
    for (const SharedTable &line : HandoverRules::shared()) {
        const auto rows = readShared(database, line);
        if (!rows)
            return rows.error();
        for (const SharedRow &row : rows->rows)
            prints.keep(QString::fromLatin1(line.key), rows->columns, row);
    }
    return prints;
}

} // namespace pc
