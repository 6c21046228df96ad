// Finds, counts and orders the rows of an index table: one folded search column, plain facet columns, stored sort keys.
//
// The order of all rows is read once per sorting (an index walk) and kept by the caller; a keystroke is one scan that
// marks what matches. So a filter costs one pass over a narrow table whatever the sorting, on 600 rows or on a million.
#pragma once

#include "models/base/textfold.h"
#include "models/store/database.h"

#include <QMap>

#include <vector>

namespace pc {

/// Row keys as lists hold them: positive, four bytes a row.
using RowKey = qint32;

struct IndexTable {
    QLatin1StringView name;   ///< table
    QLatin1StringView key;    ///< its integer primary key
    QLatin1StringView search; ///< folded search column
};

struct IndexFilter {
    QString search; ///< as typed
    /// Facet column → accepted values; a facet without values accepts all.
    QMap<QString, QStringList> facets;

    /// The records of one campaign; of all for 0.
    static IndexFilter ofCampaign(qint64 campaign)
    {
        return campaign == 0 ? IndexFilter() : IndexFilter{{}, {{QStringLiteral("campaign"), {QString::number(campaign)}}}};
    }
    bool isEmpty() const;
    friend bool operator==(const IndexFilter &, const IndexFilter &) = default;
};

class IndexQuery {
public:
    IndexQuery(Database &database, const IndexTable &table) : m_database(database), m_table(table) {}

    /// Every key in an order: `orderBy` is SQL of ours ("i.sort_key DESC"), `joins` what it needs.
    Result<std::vector<RowKey>> ordered(const QString &orderBy, const QString &joins = {});
    /// The keys of `order` that pass the filter, in that order.
    Result<std::vector<RowKey>> filtered(const std::vector<RowKey> &order, const IndexFilter &filter);
    /// How many rows have each value of a facet, under the filter without that facet's own choice.
    Result<QMap<QString, qint64>> counts(const QString &facet, const IndexFilter &filter);
    /// Which of these keys are in the table and pass the filter, in any order; for refreshing single rows.
    Result<std::vector<RowKey>> among(const std::vector<RowKey> &keys, const IndexFilter &filter);
    /// How many rows pass.
    Result<qint64> count(const IndexFilter &filter);

private:
    struct Clause {
        QString sql;
        QVariantList values;
    };
    Clause where(const IndexFilter &filter, const QString &exceptFacet = {}) const;
    template <typename Fn>
    Status forEachKey(const QString &source, const QVariantList &values, Fn fn);

    Database &m_database;
    IndexTable m_table;
};

} // namespace pc
