// The derived line a list keeps for each of its records: sort key, folded search key, the values it filters by.
//
// A table of this kind is a cache of the truth, never the truth: a description says how its lines are computed and
// which changes touch them; this class keeps them inside each transaction, rebuilds them when the description or the
// folding is another, and compares them for `check`. They are not journaled.
#pragma once

#include "models/store/changeset.h"
#include "models/store/check.h"
#include "models/store/database.h"

#include <functional>
#include <vector>

namespace pc {

struct RecordIndexLine {
    qint64 key = 0;
    QString sortText;    ///< as people write it; stored as sortKey()
    QString searchText;  ///< everything a search looks through; stored folded
    QVariantList values; ///< of RecordIndexSpec::columns, in their order

    friend bool operator==(const RecordIndexLine &, const RecordIndexLine &) = default;
};

struct RecordIndexSpec {
    /// One kind of change and the lines it touches.
    struct Source {
        QLatin1StringView table; ///< journaled table the change is in
        bool byOwner = false;    ///< look from the owner of the changed row instead of the row itself
        /// SQL that answers the keys touched, its one `?` being a JSON list of ids; empty: the ids are the keys.
        QString keys = {};
    };

    QLatin1StringView table; ///< derived table: key, sort_key, search_key, then `columns`
    QLatin1StringView key;   ///< its integer primary key
    QStringList columns;
    /// SELECT of key, sort text, search text, then one value for each column; "%1" is where the condition on the key
    /// goes: "… WHERE %1". The condition is about `keyExpression`.
    QString select;
    QString keyExpression; ///< "p.id"
    std::vector<Source> sources;
    /// Changes of these tables touch every line: settings, kinds, geography.
    QStringList everything;
    /// Raised when `select` or what `finish` does changes, so that older registers are brought up to date.
    int version = 1;
    /// What else the lines depend on (a rule in force, a day); another text than when they were made: rebuilt.
    std::function<Result<QString>(Database &)> stamp = {};
    /// Completes lines with what SQL cannot compute.
    std::function<Status(Database &, std::vector<RecordIndexLine> &)> finish = {};
};

class RecordIndex {
    Q_DECLARE_TR_FUNCTIONS(pc::RecordIndex)

public:
    /// `spec` must outlive the object.
    RecordIndex(Database &database, const RecordIndexSpec &spec) : m_database(database), m_spec(spec) {}

    Status rebuild();
    /// For consultation: up-to-date lines in a temporary table of the same name, which hides the one in the file.
    Status shadow();
    Status maintain(const ChangeSet &changes);
    Result<bool> isStale();
    /// One finding for each line that is not what it should be.
    Result<std::vector<Finding>> check();

private:
    Result<std::vector<RecordIndexLine>> compute(const QString &condition, const QVariantList &values);
    Result<QString> stamp();
    Status write(const std::vector<RecordIndexLine> &lines);
    Status fill();

    Database &m_database;
    const RecordIndexSpec &m_spec;
};

/// A list of ids as SQL's json_each takes it.
QString jsonIds(const std::vector<qint64> &ids);

} // namespace pc
