// Finds what ties a member of the commission to a file: the same commune, a name, an office held where the action was.
//
// Pure: what is compared is passed in. It proposes and recuses nobody; a sentence names the member, never the student, so
// that it can be read in a session whose files have no names.
#pragma once

#include "models/labels/labelsession.h"

#include <QStringList>

namespace pc {

/// A commune a file speaks of, with those who answer for it.
struct TiePlace {
    CommuneId commune; ///< a commune of today
    QString name;
    QString mayor;          ///< "Jeanne Petit", empty when unknown
    QString action = {};    ///< title; empty: the commune the student comes from
    QStringList referents = {}; ///< of the action and of the affectation, as typed

    friend bool operator==(const TiePlace &, const TiePlace &) = default;
};

/// What a file is compared by.
struct TieFacts {
    LabelFileId file;
    QString lastName; ///< of the student
    std::vector<TiePlace> places;

    friend bool operator==(const TieFacts &, const TieFacts &) = default;
};

class LabelTies {
    Q_DECLARE_TR_FUNCTIONS(pc::LabelTies)

public:
    /// The closest tie of each member with each file: mayor, referent, same commune, same family name. The communes of the
    /// members are communes of today.
    static std::vector<RecusalTie> of(const std::vector<LabelMember> &members, const std::vector<TieFacts> &files);

    /// Whether two names as typed may be those of one person: "Mme LEROY, secrétaire" and "Anne Leroy".
    static bool samePerson(const QString &one, const QString &other);
    /// Whether a name as typed ends or begins with a family name: "Mme Jeanne Petit", "PETIT Jeanne".
    static bool bears(const QString &name, const QString &lastName);

private:
    static std::optional<RecusalTie> tie(const LabelMember &member, const TieFacts &file);
};

} // namespace pc
