// What a person calls a record of the register, whatever its table: "MARTIN Léa", "2026-014 Reading aloud", "Féron".
//
// For the journal and for jumps between pages. It keeps what it has read; forget() when the register has changed.
#pragma once

#include "models/store/database.h"

#include <QHash>

namespace pc {

class RecordNames {
public:
    explicit RecordNames(Database &database) : m_database(database) {}

    /// Empty when the table has no such record any more, or none with a name.
    QString of(const QString &table, qint64 id);
    void forget() { m_names.clear(); }

    /// The table whose record a column of another names: "student" for assignment.student; empty for any other column.
    static QString tableOf(const QString &table, const QString &column);

private:
    QString read(const QString &table, qint64 id);

    Database &m_database;
    QHash<std::pair<QString, qint64>, QString> m_names;
};

} // namespace pc
