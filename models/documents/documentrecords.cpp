#include "models/documents/documentrecords.h"

#include "models/itemmodels/recordindex.h"
#include "models/students/student.h"

#include <QHash>

namespace pc {

namespace {

// From a key of the list to the key a document is made from; nullptr when they are the same.
const char *way(const DocumentKind &kind, const QString &table)
{
    if (kind.source == DocumentSource::Student && table == QLatin1StringView("application"))
        return "SELECT a.id, a.student FROM application a JOIN json_each(?) k ON k.value = a.id";
    if (kind.source == DocumentSource::Amendment && table == QLatin1StringView("assignment")) {
        return "SELECT m.assignment, m.id FROM amendment m JOIN json_each(?) k ON k.value = m.assignment "
               "WHERE m.version = (SELECT max(o.version) FROM amendment o WHERE o.assignment = m.assignment)";
    }
    return nullptr;
}

// One question, whose answers are a commune or title, or the two names of a student.
const char *naming(DocumentSource source)
{
    switch (source) {
    case DocumentSource::Commune:
        return "SELECT name, '' FROM commune WHERE id = ?";
    case DocumentSource::Proposal:
        return "SELECT number || ' ' || title, '' FROM proposal WHERE id = ?";
    case DocumentSource::Student:
        return "SELECT last_name, first_name FROM student WHERE id = ?";
    case DocumentSource::Assignment:
        return "SELECT s.last_name, s.first_name FROM assignment a JOIN student s ON s.id = a.student WHERE a.id = ?";
    case DocumentSource::Amendment:
        return "SELECT s.last_name, s.first_name FROM amendment m JOIN assignment a ON a.id = m.assignment "
               "JOIN student s ON s.id = a.student WHERE m.id = ?";
    case DocumentSource::LabelFile:
        return "SELECT s.last_name, s.first_name FROM label_file f JOIN student s ON s.id = f.student WHERE f.id = ?";
    case DocumentSource::LabelSession:
        return "SELECT trim(title || ' ' || substr(held_on, 9, 2) || '/' || substr(held_on, 6, 2) || '/' || substr(held_on, 1, 4)), '' "
               "FROM label_session WHERE id = ?";
    case DocumentSource::Nothing:
        return nullptr;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QList<qint64>> DocumentRecords::of(Database &database, const DocumentKind &kind, const QString &table, const QList<qint64> &ids)
{
    const char *sql = way(kind, table);
    QHash<qint64, qint64> leads;
    if (sql) {
        const Status status = database.select(QString::fromLatin1(sql), {jsonIds({ids.begin(), ids.end()})}, [&](const Row &row) {
            leads.insert(row.integer(0), row.integer(1));
            return true;
        });
        if (!status)
            return status.error();
    }
    QList<qint64> records;
    for (const qint64 id : ids) {
        const qint64 record = sql ? leads.value(id) : id;
        if (record > 0 && !records.contains(record))
            records.append(record);
    }
    return records;
}

QString DocumentRecords::name(Database &database, const DocumentKind &kind, qint64 record)
{
    const char *sql = naming(kind.source);
    QString name;
    if (sql) {
        const Status status = database.select(QString::fromLatin1(sql), {record}, [&](const Row &row) {
            name = row.text(1).isEmpty() ? row.text(0) : StudentName::inList(row.text(0), row.text(1));
            return false;
        });
        if (!status)
            return {};
    }
    return name;
}

} // namespace pc
