// The records a document is made from, for the records chosen in a list: the student of a candidature, the latest
// amendment of an affectation.
#pragma once

#include "models/base/result.h"
#include "models/documents/documentkind.h"
#include "models/store/database.h"

namespace pc {

class DocumentRecords {
    Q_DECLARE_TR_FUNCTIONS(pc::DocumentRecords)

public:
    /// Keys in the table of the kind's source, each once, in the order given. What has none is left out: an affectation
    /// without amendment.
    static Result<QList<qint64>> of(Database &database, const DocumentKind &kind, const QString &table, const QList<qint64> &ids);
    /// What a person calls such a record: "Étrœungt", "MARTIN Léa". Empty when it is not known.
    static QString name(Database &database, const DocumentKind &kind, qint64 record);
};

} // namespace pc
