// The only hand that writes: inside Store::transact it inserts, changes and removes rows and keeps, for each,
// what it was before and what it is after.
//
// It refuses tables the journal does not follow. It never commits: Store does, once the journal is written.
#pragma once

#include "models/base/clock.h"
#include "models/store/changeset.h"
#include "models/store/database.h"
#include "models/store/tables.h"

#include <QJsonObject>
#include <QVector>

#include <utility>

namespace pc {

/// Column and value, in the order of binding.
using Values = QVector<std::pair<QLatin1StringView, QVariant>>;

/// One row as the journal keeps it. For an update, `before` and `after` hold the changed columns only.
struct RowImage {
    RowChange change;
    QString uuid;
    std::optional<QJsonObject> before;
    std::optional<QJsonObject> after;
};

class Transaction {
    Q_DECLARE_TR_FUNCTIONS(pc::Transaction)
    Q_DISABLE_COPY_MOVE(Transaction)

public:
    Transaction(Database &database, const Clock &clock, const QString &author);

    /// Adds a row and returns its key; a uuid is given unless `values` brings one.
    Result<qint64> insert(QLatin1StringView table, const Values &values);
    /// Sets columns of one row; columns that already hold the value leave no trace.
    Status update(QLatin1StringView table, qint64 id, const Values &values);
    Status remove(QLatin1StringView table, qint64 id);
    /// What was done to this row so far stays: undo passes over those changes from now on.
    Status makeLasting(QLatin1StringView table, qint64 id);
    /// Keeps bytes under their fingerprint and answers it (SHA-256, 64 hexadecimal digits); the same bytes are kept
    /// once. Bytes are not journaled: the journaled row that carries the fingerprint vouches for them.
    Result<QString> keepContent(const QByteArray &bytes);

    /// For reading what was written so far.
    Database &database() { return m_database; }
    QDate today() const { return m_clock.today(); }
    QDateTime now() const { return m_clock.now(); }
    const QString &author() const { return m_author; }
    const std::vector<RowImage> &images() const { return m_images; }
    ChangeSet changes() const;

private:
    friend class UndoMachine;

    Result<QJsonObject> read(const JournaledTable &table, qint64 id);
    Result<const JournaledTable *> known(QLatin1StringView table) const;
    void remember(const JournaledTable &table, qint64 id, const QJsonObject &full, std::optional<QJsonObject> before,
                  std::optional<QJsonObject> after);

    Database &m_database;
    const Clock &m_clock;
    QString m_author;
    std::vector<RowImage> m_images;
};

/// SHA-256 of bytes, 64 hexadecimal digits.
QString fingerprint(const QByteArray &bytes);
/// Bytes kept by Transaction::keepContent. Errors: Missing when there are none under this fingerprint, Damaged when they
/// are no longer those it was made of.
Result<QByteArray> keptContent(Database &database, const QString &sha256);

/// A column value as the journal writes it: integers, text, null; bytes as {"base64": …}.
QJsonValue toJson(const QVariant &value);
QVariant fromJson(const QJsonValue &value);

} // namespace pc
