// Finds a record to show a document on, by typing: a commune, an action, a student, an affectation.
#pragma once

#include "models/documents/documentkind.h"
#include "models/store/database.h"

namespace pc {

struct FoundRecord {
    qint64 id = 0; ///< in the table of the kind's source
    QString name;
};

/// At most `count`, in the order of their list; all of them for an empty text, none for a kind without a record.
Result<std::vector<FoundRecord>> findRecords(Database &database, const DocumentKind &kind, const QString &typed,
                                             int count = 20);

} // namespace pc
