// Where the tripartite convention of an affectation stands, and the words frozen into it once everybody has signed.
//
// Pure. Frozen words are never made again: a new mayor, a new address or a new name leave an old convention as it is.
#pragma once

#include "models/assignments/assignment.h"

#include <QStringList>

namespace pc {

/// à établir, envoyée, partiellement signée, signée, résiliée, échue; NotNeeded: cancelled before one was drawn up.
enum class ConventionState { ToIssue, Sent, PartlySigned, Signed, Terminated, Expired, NotNeeded };

struct ConventionFacts {
    AssignmentStatus status = AssignmentStatus::Prepared;
    bool numbered = false;
    bool sent = false;
    bool frozen = false; ///< all had signed once: signed whatever the rule has become
    int given = 0; ///< signatures of required parties
    int asked = 0; ///< required parties
};

/// A signed convention is terminated by an early end or a cancellation, and
/// expires when the action is finished.
ConventionState conventionState(const ConventionFacts &facts);

/// The parties of the rule, in its order. The parent signs for a minor only: added for one, left out for an adult.
std::vector<Party> requiredParties(const QStringList &rule, bool minor);
/// How many of the required parties have signed; signatures of one document.
int givenSignatures(const std::vector<Party> &required, std::span<const Signature> given);
/// The day of the last signature when all required parties have signed; invalid otherwise.
QDate completedOn(const std::vector<Party> &required, std::span<const Signature> given);

struct FrozenConvention {
    QString number;
    QString student; ///< "Léa Martin"
    QString commune;
    QString communeCode; ///< INSEE
    QString communeAddress;
    QString communePostalCode;
    QString communeCity;
    QString mayorCivility; ///< word of CommuneWords: "madame"
    QString mayor;         ///< "Anne Petit"
    QString communeReferent;
    QString universityReferent;
    QString university;
    QString proposalNumber;
    QString title;
    int minutes = 0;
    QDate startsOn;
    QDate endsOn;
    QDate frozenOn;

    friend bool operator==(const FrozenConvention &, const FrozenConvention &) = default;

    /// Compact JSON, keys in English snake_case, dates ISO.
    QString toJson() const;
    /// Empty when the text is no frozen convention.
    static std::optional<FrozenConvention> fromJson(const QString &json);
};

class ConventionWords {
    Q_DECLARE_TR_FUNCTIONS(pc::ConventionWords)

public:
    static QString word(ConventionState state);
    static std::optional<ConventionState> state(const QString &word);
    static QString label(ConventionState state);
    /// "Partly signed (1/3)" where the count says something, else the label.
    static QString label(ConventionState state, int given, int asked);
    static std::vector<ConventionState> states();
};

} // namespace pc
