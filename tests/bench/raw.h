// SQLite by its own C interface: the limits of the bench. It gives up on any error.
#pragma once

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

#include <memory>
#include <vector>

namespace pc::bench {

class Statement {
public:
    Statement(sqlite3 *database, const char *sql);

    Statement &bind(int at, qint64 value);
    Statement &bind(int at, const QByteArray &text);
    Statement &bind(int at, const sqlite3_value *value);
    /// One row further; false at the end, and then ready to run again.
    bool step();
    void run();
    qint64 integer(int column) const { return sqlite3_column_int64(m_statement.get(), column); }
    sqlite3_stmt *get() const { return m_statement.get(); }

private:
    struct Finalise {
        void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
    };
    std::unique_ptr<sqlite3_stmt, Finalise> m_statement;
};

class Raw {
public:
    explicit Raw(const QString &path);
    void execute(const char *sql);
    void execute(const QString &sql) { execute(sql.toUtf8().constData()); }
    Statement prepare(const char *sql) { return {m_database.get(), sql}; }
    Statement prepare(const QString &sql) { return {m_database.get(), sql.toUtf8().constData()}; }
    sqlite3 *get() const { return m_database.get(); }

private:
    struct Close {
        void operator()(sqlite3 *database) const { sqlite3_close(database); }
    };
    std::unique_ptr<sqlite3, Close> m_database;
};

/// The rows of a table, held in memory as they are stored.
class TableCopy {
public:
    TableCopy(Raw &source, const QString &table);
    void insertInto(Raw &target) const;
    /// SQL that makes the table and its indexes.
    const QByteArray &schema() const { return m_schema; }

private:
    struct Free {
        void operator()(sqlite3_value *value) const { sqlite3_value_free(value); }
    };
    QString m_table;
    QByteArray m_schema;
    int m_columns = 0;
    std::vector<std::unique_ptr<sqlite3_value, Free>> m_values;
};

} // namespace pc::bench
