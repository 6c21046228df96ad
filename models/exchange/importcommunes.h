// Which commune of the register a row is about: by its INSEE code, else by its name, forgiving what spreadsheets and
// habit do to both; with the closest names when there is none.
//
// Parts of communes and former communes stand for the commune they belong to today, and that is said. A code that
// contradicts a name is an error: nothing may be written to the wrong town hall.
#pragma once

#include "models/base/communekind.h"
#include "models/base/id.h"
#include "models/base/result.h"
#include "models/store/database.h"

#include <QCoreApplication>
#include <QHash>
#include <QMultiHash>

#include <vector>

namespace pc {

class CommuneFinder {
    Q_DECLARE_TR_FUNCTIONS(pc::CommuneFinder)

public:
    struct Answer {
        CommuneId commune; ///< A commune of today; invalid on an error.
        QString name;
        bool codeAtFault = false; ///< The error or the notice is about the code, not about the name.
        QString error;
        QString notice;
        bool isPart = false; ///< A part of the commune, or a former commune, was named.
        qint64 origin = 0;   ///< Outside the register: see OriginFinder.
    };

    /// Reads the names of the perimeter once.
    static Result<CommuneFinder> load(Database &database);

    /// Any of the three may be empty; the postal code only tells communes of one name apart.
    Answer find(const QString &code, const QString &name, const QString &postalCode = {}) const;
    /// Whether the register itself says which commune is meant: its code is known here, or its name, and no postal code
    /// speaks against it.
    bool settles(const Answer &answer, const QString &code, const QString &name, const QString &postalCode) const;
    /// "QUESNOY (LE)" → "LE QUESNOY", "Étrœungt (59)" → "Étrœungt".
    static QString withoutBrackets(const QString &name);
    /// The names nearest to what was typed, at most three; for "Did you mean…".
    QStringList nearest(const QString &typed) const;

private:
    struct Place {
        CommuneId id;
        CommuneId today; ///< Itself, or the commune it is part of.
        CommuneKind kind = CommuneKind::Commune;
        QString code;
        QString name;
        QString folded;
        QString postalCodes;
    };
    using Places = std::vector<const Place *>;

    Places named(const QString &name) const;
    const Place *coded(const QString &code) const;
    const Place *todayOf(const Place &place) const;
    Answer byName(const QString &name, const QString &postalCode) const;
    Answer resolved(const Place &place) const;

    std::vector<Place> m_places;
    QMultiHash<QString, int> m_byCode;
    QMultiHash<QString, int> m_byName;
    QMultiHash<QString, int> m_byOtherName; ///< "d etroeungt", "quesnoy" for Le Quesnoy
    QHash<qint64, int> m_byId;
    mutable QHash<QString, QStringList> m_nearest;
};

} // namespace pc
