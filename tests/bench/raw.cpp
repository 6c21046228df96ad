#include "tests/bench/raw.h"

#include "tests/bench/report.h"

#include <QStringList>

namespace pc::bench {

namespace {
void check(sqlite3 *database, int code)
{
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
        giveUp(QString::fromUtf8(sqlite3_errmsg(database)));
}
} // namespace

Statement::Statement(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    check(database, sqlite3_prepare_v2(database, sql, -1, &statement, nullptr));
    m_statement.reset(statement);
}

Statement &Statement::bind(int at, qint64 value)
{
    sqlite3_bind_int64(get(), at, value);
    return *this;
}

Statement &Statement::bind(int at, const QByteArray &text)
{
    sqlite3_bind_text(get(), at, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bind(int at, const sqlite3_value *value)
{
    sqlite3_bind_value(get(), at, value);
    return *this;
}

bool Statement::step()
{
    const int code = sqlite3_step(get());
    if (code == SQLITE_ROW)
        return true;
    sqlite3_reset(get());
    check(sqlite3_db_handle(get()), code);
    return false;
}

void Statement::run()
{
    while (step()) { }
}

Raw::Raw(const QString &path)
{
    sqlite3 *database = nullptr;
    const int code = sqlite3_open(path.toUtf8().constData(), &database);
    m_database.reset(database);
    check(database, code);
    execute("PRAGMA foreign_keys = ON");
}

void Raw::execute(const char *sql)
{
    check(get(), sqlite3_exec(get(), sql, nullptr, nullptr, nullptr));
}

TableCopy::TableCopy(Raw &source, const QString &table) : m_table(table)
{
    Statement schema = source.prepare("SELECT sql FROM sqlite_schema WHERE tbl_name = ? AND sql IS NOT NULL ORDER BY type DESC");
    schema.bind(1, table.toUtf8());
    while (schema.step())
        m_schema += QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(schema.get(), 0))) + ";\n";
    Statement rows = source.prepare(QStringLiteral("SELECT * FROM %1").arg(table));
    m_columns = sqlite3_column_count(rows.get());
    while (rows.step()) {
        for (int column = 0; column < m_columns; ++column)
            m_values.emplace_back(sqlite3_value_dup(sqlite3_column_value(rows.get(), column)));
    }
}

void TableCopy::insertInto(Raw &target) const
{
    const QString marks = QStringList(m_columns, QStringLiteral("?")).join(u',');
    Statement insert = target.prepare(QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(m_table, marks));
    for (size_t at = 0; at < m_values.size(); at += static_cast<size_t>(m_columns)) {
        for (int column = 0; column < m_columns; ++column)
            insert.bind(column + 1, m_values[at + static_cast<size_t>(column)].get());
        insert.run();
    }
}

} // namespace pc::bench
