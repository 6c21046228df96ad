// Which commune of France a student comes from, when the register does not hold it: by its INSEE code, else by its name.
//
// What is found is a key of CommuneLookup: the commune enters the register only when the row is written. It asks the
// register's own finder first and overrules it only where a code or a postal code says so.
#pragma once

#include "models/exchange/importcommunes.h"
#include "models/students/francecommunes.h"

namespace pc {

class OriginFinder {
    Q_DECLARE_TR_FUNCTIONS(pc::OriginFinder)

public:
    /// Reads which communes from elsewhere the register holds already.
    static Result<OriginFinder> load(Database &database);

    /// `otherwise` is what `finder` answers from the register alone.
    CommuneFinder::Answer find(const QString &code, const QString &name, const QString &postalCode,
                               const CommuneFinder::Answer &otherwise, const CommuneFinder &finder) const;

private:
    using Places = std::vector<const FranceCommune *>;

    Places coded(const QString &code) const;
    Places named(const QString &name) const;
    CommuneFinder::Answer byCode(const QString &code, const QString &name,
                                 const CommuneFinder::Answer &otherwise) const;
    CommuneFinder::Answer resolved(const FranceCommune &commune) const;

    QMultiHash<QString, const FranceCommune *> m_byCode;
    QMultiHash<QString, const FranceCommune *> m_byName;
    QHash<qint64, CommuneId> m_held; ///< by key of FranceCommunes
};

} // namespace pc
