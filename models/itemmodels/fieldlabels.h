// The names a person gives to the fields and tables the journal speaks of.
//
// One line per column; a column without one is shown by its own name, so nothing of the journal is ever hidden.
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace pc {

class FieldLabels {
    Q_DECLARE_TR_FUNCTIONS(pc::FieldLabels)

public:
    /// "Phone" for town_hall.phone.
    static QString field(const QString &table, const QString &column);
    /// "Town hall" for town_hall.
    static QString table(const QString &table);
    /// Columns of a table in the order a person reads them; columns that say nothing to a person are not among them.
    static QStringList columns(const QString &table);
};

} // namespace pc
