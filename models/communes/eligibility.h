// Who is "ayant droit": a dated rule, judged by a pure function, explained in one sentence.
//
// Rule: population (municipale or totale) of a vintage, strictly below a threshold. The three are settings with dates.
// Source of the threshold: code de l'action sociale et des familles, art. L123-4 (a CCAS is compulsory from 1,500
// inhabitants on; 1,500 exactly is therefore not below). The law does not say which population counts.
#pragma once

#include "models/communes/commune.h"
#include "models/store/database.h"

namespace pc {

enum class PopulationBasis { Municipale, Totale };

struct EligibilityRule {
    int threshold = 0; ///< inhabitants; strictly below it
    PopulationBasis basis = PopulationBasis::Municipale;
    int vintage = 0; ///< reference year; 0 when none is in force

    friend bool operator==(const EligibilityRule &, const EligibilityRule &) = default;

    /// Compact text, for the register's own use.
    QString key() const;
};

enum class Standing {
    Eligible,   ///< ayant droit by the rule
    Granted,    ///< above or unknown, but a derogation says yes
    Left,       ///< was below under the rule before; what runs is kept
    Above,      ///< hors seuil
    Withheld,   ///< below, but a derogation says no
    Unknown,    ///< the figure the rule asks for is not known
    Part,       ///< commune déléguée or associée, municipal district: judged through its commune
    Former,     ///< no longer exists: judged through its successor
};

/// Everything the judgement needs, gathered beforehand.
struct EligibilityFacts {
    Commune commune;
    std::optional<Population> population; ///< of the rule's vintage
    std::optional<Population> previous;   ///< of the previous rule's vintage
    EligibilityRule previousRule;
    std::optional<Derogation> derogation;
    /// For a part or a former commune: the commune it belongs to now.
    std::optional<Commune> parent;
    std::optional<Population> parentPopulation;
};

struct Judgement {
    Standing standing = Standing::Unknown;
    bool eligible = false;
    std::optional<int> population; ///< the figure the rule looked at
};

/// The rule in force and the one it replaced.
struct DatedRules {
    EligibilityRule now;
    EligibilityRule before;
};

class Eligibility {
    Q_DECLARE_TR_FUNCTIONS(pc::Eligibility)

public:
    static Judgement judge(const EligibilityFacts &facts, const EligibilityRule &rule);
    /// One sentence, for the user: why, or why not.
    static QString explain(const EligibilityFacts &facts, const EligibilityRule &rule);
    /// The figure of the basis, if known.
    static std::optional<int> figure(const std::optional<Population> &population, PopulationBasis basis);

    /// The rule in force on a day, from the register's settings.
    static Result<EligibilityRule> ruleOn(Database &database, QDate day);
    /// The rule that was in force before the present one took effect.
    static Result<EligibilityRule> ruleBefore(Database &database, QDate day);
    /// Both at once: one question to the register.
    static Result<DatedRules> rules(Database &database, QDate day);

    /// Whether a commune that stands so is « ayant droit ».
    static bool isEligible(Standing standing);
    /// The words of those standings, for a filter.
    static QStringList eligibleWords();
    static QString word(Standing standing);
    static std::optional<Standing> standing(const QString &word);
    static QString label(Standing standing);
    static std::vector<Standing> standings();
    static QString word(PopulationBasis basis);
    static std::optional<PopulationBasis> basis(const QString &word);
    static QString label(PopulationBasis basis);
};

} // namespace pc
