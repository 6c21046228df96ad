// What stood in a field, as a person reads it: words of the database in their labels, days as days, nothing as a dash.
//
// Pure functions on the images of the journal; names of other records are asked for. What is not known is shown as it was
// stored.
#pragma once

#include "models/store/journal.h"

#include <QCoreApplication>
#include <QJsonValue>
#include <QString>

#include <functional>
#include <vector>

namespace pc {

struct FieldChange {
    QString table;  ///< translated: "Town hall"
    QString field;  ///< translated: "Phone"
    QString before; ///< empty when there was nothing
    QString after;

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

class ChangedValues {
    Q_DECLARE_TR_FUNCTIONS(pc::ChangedValues)

public:
    /// The name of a record of a table; empty when it is not known.
    using NameOf = std::function<QString(const QString &table, qint64 id)>;

    static QString text(const QString &table, const QString &column, const QJsonValue &value, const NameOf &nameOf = {});
    /// Every field an entry changed, in the order a person reads them; empty fields of a new or removed row are left out.
    static std::vector<FieldChange> changes(const std::vector<JournalRow> &rows, const NameOf &nameOf = {});
};

} // namespace pc
