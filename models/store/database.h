// One SQLite connection: opened hardened, spoken to with prepared statements, its errors in our words.
//
// It knows no table. Statements are prepared once and kept; a SELECT is read to its end inside the call, so no
// read transaction outlives it and a checkpoint is never held up.
#pragma once

#include "models/base/result.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>

namespace pc {

/// One row of a result, read by position.
class Row {
public:
    explicit Row(const QSqlQuery &query) : m_query(query) {}

    bool isNull(int column) const { return m_query.isNull(column); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    bool boolean(int column) const { return integer(column) != 0; }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    /// ISO date; invalid when NULL.
    QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    std::optional<qint64> optionalInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }
    QVariant value(int column) const { return m_query.value(column); }
    int columnCount() const { return record().count(); }
    QString columnName(int column) const { return record().fieldName(column); }

private:
    const QSqlRecord &record() const;

    const QSqlQuery &m_query;
    mutable QSqlRecord m_record; // of the result, not of one row: names and types; asked for once
};

class Database {
    Q_DECLARE_TR_FUNCTIONS(pc::Database)
    Q_DISABLE_COPY_MOVE(Database)

public:
    enum class Access {
        ReadWrite, ///< Creates the file if needed; for the holder of the lock.
        ReadOnly,  ///< Beside a writer: sees each committed state.
        Immutable, ///< A file nobody can change, in a folder where nothing can be written.
    };

    /// How long a statement waits for another connection, in milliseconds.
    static constexpr int busyTimeoutMs = 2000;

    /// Opens a connection for the calling thread. Errors: Missing, Foreign, Damaged, Held, Io.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();

    /// Runs one statement without a result. Values stand for "?" in their order, or for "?1", "?2"… as often as these occur.
    Status execute(const QString &sql, const QVariantList &values = {});
    /// Runs one statement and calls `each` for every row; `each` returns false to stop early.
    Status select(const QString &sql, const QVariantList &values, const std::function<bool(const Row &)> &each);
    /// The first column of the first row; an invalid QVariant when there is none.
    Result<QVariant> scalar(const QString &sql, const QVariantList &values = {});
    /// Runs one statement that will not come again, without keeping it.
    Status executeOnce(const QString &sql);
    /// Runs a script of several statements separated by `;` at the end of a line.
    Status script(const QString &sql);

    qint64 lastInsertId() const { return m_lastInsertId; }
    const QString &path() const { return m_path; }

    /// Releases every kept statement; needed before a change of journal mode or a close.
    void forgetStatements();

private:
    Database() = default;
    Result<std::shared_ptr<QSqlQuery>> prepared(const QString &sql);
    Status run(QSqlQuery &query, const QString &sql, const QVariantList &values);
    Status harden(Access access);

    QString m_path;
    QString m_connection;
    QSqlDatabase m_db;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    qint64 m_lastInsertId = 0;
};

/// An SQLite error as kind and sentence; the SQL goes to the detail, never to the message.
Error databaseError(const QSqlError &error, const QString &sql);

/// A value to bind: an ISO date or NULL.
QVariant bindDate(QDate day);

/// Text as SQLite will give it back: lone surrogates, U+FFFE and U+FFFF become U+FFFD, a leading byte order mark
/// goes (SQLite would drop it, or turn the whole text round). Every text bound passes through it; what is hashed
/// beside being stored must too.
QString storableText(const QString &text);

} // namespace pc
