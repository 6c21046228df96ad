// All communes of France from the embedded reference data, folded once for searching, and the way one of them enters a
// register it does not belong to. Only CommuneLookup uses it.
//
// What is copied is outside the perimeter: no list of communes, no count and no digest of the official data sees it.
#pragma once

#include "models/reference/referencedata.h"
#include "models/store/database.h"
#include "models/base/id.h"

namespace pc {

struct FranceCommune {
    CommuneKind kind = CommuneKind::Commune;
    QString code;
    QString name;
    QString departementName;
    QString parentCode; ///< of a part or a former commune
    QString parentName;
    int parentArticle = 0;
    QString folded;
    QString searched;
};

class FranceCommunes {
    Q_DECLARE_TR_FUNCTIONS(pc::FranceCommunes)

public:
    /// Read at the first call, kept for the program; empty when the reference data cannot be read.
    static const std::vector<FranceCommune> &all();
    /// Inhabitants of a commune of today; empty when unknown.
    static std::optional<int> population(const QString &code, int vintage, bool total);

    /// A negative key for a commune that has no row: the same at every start.
    static qint64 keyOf(CommuneKind kind, const QString &code);
    static std::optional<ReferenceCommune> find(qint64 key);
    /// The register's row of that commune, made when there is none, its commune of today first.
    static Result<CommuneId> copy(Database &database, const ReferenceCommune &commune);
};

} // namespace pc
