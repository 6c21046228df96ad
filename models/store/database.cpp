#include "models/store/database.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace pc {

namespace {
// Primary result codes, https://www.sqlite.org/rescode.html
enum SqliteCode { Busy = 5, Locked = 6, NoMemory = 7, ReadOnlyFile = 8, IoError = 10, Corrupt = 11, Full = 13,
                  CannotOpen = 14, Constraint = 19, NotADatabase = 26 };

// Only an explicit NULL is NULL: Qt's driver would also make one of a default-constructed text or byte array.
QVariant storable(const QVariant &value)
{
    if (value.isNull())
        return value;
    if (value.typeId() == QMetaType::QString)
        return storableText(value.toString());
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

// Qt's driver gives each "?" a name of its own and so loses numbers: "?2" becomes a parameter nobody binds. A statement
// that asks for a value several times is written with numbers here, and taken apart before Qt sees it.
struct Placeholders {
    QString sql;
    QList<qsizetype> numbers; ///< for each "?" the value it stands for, from 0; empty when the statement has no numbers
};

Placeholders placeholders(const QString &sql)
{
    Placeholders found;
    qsizetype from = 0;
    for (qsizetype at = sql.indexOf(u'?'); at >= 0; at = sql.indexOf(u'?', at + 1)) {
        qsizetype end = at + 1;
        while (end < sql.size() && sql.at(end).isDigit())
            ++end;
        if (end == at + 1)
            continue;
        found.sql += QStringView(sql).mid(from, at + 1 - from);
        found.numbers.append(QStringView(sql).mid(at + 1, end - at - 1).toLongLong() - 1);
        from = end;
    }
    found.sql += QStringView(sql).mid(from);
    return found;
}
} // namespace

QString storableText(const QString &text)
{
    if (text.isNull())
        return QStringLiteral("");
    QString out = text;
    if (out.startsWith(QChar(QChar::ByteOrderMark)))
        out.remove(0, 1);
    for (qsizetype i = 0; i < out.size(); ++i) {
        const QChar c = out.at(i);
        if (c.isHighSurrogate() && i + 1 < out.size() && out.at(i + 1).isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || c.unicode() >= 0xfffe)
            out[i] = QChar(QChar::ReplacementCharacter);
    }
    return out;
}

const QSqlRecord &Row::record() const
{
    if (m_record.isEmpty())
        m_record = m_query.record();
    return m_record;
}

QVariant bindDate(QDate day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant(QMetaType::fromType<QString>());
}

Error databaseError(const QSqlError &error, const QString &sql)
{
    const QString detail = QStringLiteral("%1 [%2] %3").arg(error.text(), error.nativeErrorCode(), sql);
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case Locked:
        return {ErrorKind::Held, Database::tr("The register is being used by another program. Try again in a moment."), detail};
    case ReadOnlyFile:
        return {ErrorKind::ReadOnly, Database::tr("The register can only be read here: nothing was changed."), detail};
    case Corrupt:
        return {ErrorKind::Damaged, Database::tr("The file is damaged. Restore a copy from the File menu; this file is kept as it is."),
                detail};
    case NotADatabase:
        return {ErrorKind::Foreign, Database::tr("This file is not a register of Petites communes."), detail};
    case Full:
        return {ErrorKind::Full, Database::tr("The disk is full: nothing was changed. Free some space, then try again."), detail};
    case CannotOpen:
        return {ErrorKind::Missing, Database::tr("The file cannot be opened. Check that it exists and that you may read it."), detail};
    case Constraint:
        return {ErrorKind::Refused, Database::tr("The register refuses this value: nothing was changed."), detail};
    case NoMemory:
        return {ErrorKind::Io, Database::tr("The computer is short of memory: nothing was changed."), detail};
    default:
        return {ErrorKind::Io, Database::tr("The disk did not answer as expected: nothing was changed. Try again."), detail};
    }
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    std::unique_ptr<Database> database(new Database);
    database->m_path = path;
    database->m_connection = QStringLiteral("pc-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_connection);
    database->m_db = db;
    switch (access) {
    case Access::ReadWrite:
        db.setDatabaseName(path);
        db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs));
        break;
    case Access::ReadOnly:
        db.setDatabaseName(path);
        db.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs));
        break;
    case Access::Immutable: {
        QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
        db.setDatabaseName(QString::fromUtf8(url.toEncoded(QUrl::FullyEncoded)) + QStringLiteral("?immutable=1"));
        db.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
        break;
    }
    }
    if (!db.open())
        return databaseError(db.lastError(), QStringLiteral("open"));
    if (Status status = database->harden(access); !status)
        return status.error();
    return database;
}

Database::~Database()
{
    forgetStatements();
    m_db.close();
    m_db = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Status Database::harden(Access access)
{
    // Set right after opening: inside a transaction foreign_keys is ignored without a word.
    QStringList pragmas = {QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA trusted_schema = OFF"),
                           QStringLiteral("PRAGMA cell_size_check = ON")};
    if (access == Access::ReadWrite)
        pragmas << QStringLiteral("PRAGMA synchronous = FULL") << QStringLiteral("PRAGMA secure_delete = FAST");
    for (const QString &pragma : std::as_const(pragmas)) {
        if (Status status = execute(pragma); !status)
            return status;
    }
    const Result<QVariant> enforced = scalar(QStringLiteral("PRAGMA foreign_keys"));
    if (!enforced)
        return enforced.error();
    if (enforced->toInt() != 1)
        return Error{ErrorKind::Io, tr("This SQLite cannot check links between records."), QStringLiteral("foreign_keys")};
    return done();
}

Result<std::shared_ptr<QSqlQuery>> Database::prepared(const QString &sql)
{
    // Taken out while in use, so that the same question asked from inside an answer gets a statement of its own.
    if (std::shared_ptr<QSqlQuery> kept = m_statements.take(sql))
        return kept;
    auto query = std::make_shared<QSqlQuery>(m_db);
    query->setForwardOnly(true);
    if (!query->prepare(placeholders(sql).sql))
        return databaseError(query->lastError(), sql);
    return query;
}

Status Database::run(QSqlQuery &query, const QString &sql, const QVariantList &values)
{
    const QList<qsizetype> numbers = placeholders(sql).numbers;
    if (numbers.isEmpty()) {
        for (int i = 0; i < values.size(); ++i)
            query.bindValue(i, storable(values.at(i)));
    }
    for (int i = 0; i < numbers.size(); ++i)
        query.bindValue(i, storable(values.value(numbers.at(i))));
    if (!query.exec()) {
        const Error error = databaseError(query.lastError(), query.lastQuery());
        query.finish();
        return error;
    }
    return done();
}

Status Database::execute(const QString &sql, const QVariantList &values)
{
    const Result<std::shared_ptr<QSqlQuery>> query = prepared(sql);
    if (!query)
        return query.error();
    const Status status = run(**query, sql, values);
    if (status) {
        m_lastInsertId = (*query)->lastInsertId().toLongLong();
        (*query)->finish();
    }
    m_statements.insert(sql, *query);
    return status;
}

Status Database::select(const QString &sql, const QVariantList &values, const std::function<bool(const Row &)> &each)
{
    const Result<std::shared_ptr<QSqlQuery>> query = prepared(sql);
    if (!query)
        return query.error();
    if (Status status = run(**query, sql, values); !status) {
        m_statements.insert(sql, *query);
        return status;
    }
    const Row row(**query);
    while ((*query)->next()) {
        if (!each(row))
            break;
    }
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    m_statements.insert(sql, *query);
    if (error.isValid())
        return databaseError(error, sql);
    return done();
}

Result<QVariant> Database::scalar(const QString &sql, const QVariantList &values)
{
    QVariant value;
    const Status status = select(sql, values, [&](const Row &row) {
        value = row.value(0);
        return false;
    });
    if (!status)
        return status.error();
    return value;
}

Status Database::executeOnce(const QString &sql)
{
    QSqlQuery query(m_db);
    return query.exec(sql) ? done() : Status(databaseError(query.lastError(), sql.left(200)));
}

Status Database::script(const QString &sql)
{
    QString statement;
    for (const QString &line : sql.split(u'\n')) {
        const QString code = line.section(QStringLiteral("--"), 0, 0);
        statement += code + u'\n';
        if (!code.trimmed().endsWith(u';'))
            continue;
        QSqlQuery query(m_db);
        if (!query.exec(statement))
            return databaseError(query.lastError(), statement);
        statement.clear();
    }
    return done();
}

void Database::forgetStatements()
{
    m_statements.clear();
}

} // namespace pc
