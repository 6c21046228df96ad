// The rows two registers share, read so that they can be compared: by uuid, with links as uuids, never by integer key.
//
// It reads; what a difference means is said in received.h.
#pragma once

#include "models/handover/handoverrules.h"

#include <QHash>
#include <QJsonValue>

namespace pc {

struct SharedRow {
    qint64 id = 0;
    QString uuid;
    std::vector<QJsonValue> values; ///< in the order of SharedRows::columns; a link is the uuid of what it points to
};

struct SharedRows {
    QStringList columns;
    std::vector<SharedRow> rows; ///< by key
    QHash<QString, size_t> at;   ///< uuid → place in rows

    const SharedRow *find(const QString &uuid) const
    {
        const auto found = at.constFind(uuid);
        return found == at.cend() ? nullptr : &rows[*found];
    }
};

/// A table as SQLite describes it.
struct TableShape {
    QStringList columns;            ///< all but id and uuid
    QMap<QString, QString> links;   ///< column → table it points to
    QMap<QString, QString> emptied; ///< column → SQL of its empty value; absent when it must not be empty
    QStringList nullable;
    std::vector<QStringList> unique; ///< columns of each unique index but that of the uuid
};

Result<TableShape> shapeOf(Database &database, const QString &table);

/// Rows of one line of the rules, without the columns either office is not given.
Result<SharedRows> readShared(Database &database, const SharedTable &table);

/// The uuid (or, for a commune, kind and code) of a row a link points to; empty when there is none.
Result<QString> linkName(Database &database, const QString &table, qint64 id);
/// The key of the row of that name; 0 when the register has none.
Result<qint64> linkKey(Database &database, const QString &table, const QString &name);

/// What rows were: fingerprints of their values by line of the rules and uuid.
class Fingerprints {
public:
    /// Nothing for a row that was not there; else one fingerprint for each column asked for, empty when it was not kept.
    std::optional<std::vector<QByteArray>> of(const QString &key, const QString &uuid, const QStringList &columns) const;
    void keep(const QString &key, const QStringList &columns, const SharedRow &row);
    void forget(const QString &key, const QString &uuid);
    /// What another one kept of a row, be it nothing.
    void take(const Fingerprints &other, const QString &key, const QString &uuid);

    /// Compressed JSON in base64, as table handover keeps it.
    QString encoded() const;
    static Fingerprints decoded(const QString &text);
    static QByteArray of(const QJsonValue &value);

    static Result<Fingerprints> ofRegister(Database &database);

private:
    struct Part {
        QStringList columns;
        QHash<QString, QByteArray> rows;
    };
    void put(const QString &key, const QStringList &columns, const QString &uuid, const QByteArray &line);

    QMap<QString, Part> m_parts;
};

} // namespace pc
