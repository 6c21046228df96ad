// What the register knows of a commune: the official facts (read only) and what the office learnt itself.
#pragma once

#include "models/base/communekind.h"
#include "models/base/id.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace pc {

/// Official facts. Source: Code officiel géographique and EPCI, by way of the embedded reference data.
struct Commune {
    CommuneId id;
    CommuneKind kind = CommuneKind::Commune;
    QString code; ///< INSEE, always text: 01007, 2A004
    QString name;
    int article = 0; ///< INSEE TNCC, see frenchname.h
    QString departement;
    QString arrondissement;     ///< code, empty when none
    QString arrondissementName;
    QString epci; ///< SIREN of the EPCI, empty when the commune belongs to none
    QString epciName;
    QString siren;
    QStringList postalCodes;
    QStringList formerCodes;
    CommuneId parent; ///< of a commune déléguée, associée, a municipal district or a former commune

    friend bool operator==(const Commune &, const Commune &) = default;
};

/// Population of a reference year on today's territory.
struct Population {
    int vintage = 0;    ///< reference year of the published set
    int censusYear = 0; ///< year the figure speaks of; older than the vintage in Mayotte
    std::optional<int> municipale; ///< unknown is not 0
    std::optional<int> totale;
    bool rebuilt = false; ///< summed over the communes that have merged since

    friend bool operator==(const Population &, const Population &) = default;
};

enum class Civility { Unknown, Madame, Monsieur };
/// State of the centre communal d'action sociale.
enum class CcasState { Unknown, Exists, Dissolved, Cias, None };

/// The town hall as the office knows it.
struct TownHall {
    CommuneId commune;
    Civility civility = Civility::Unknown;
    QString firstName; ///< of the mayor
    QString lastName;
    QString email;
    QString phone; ///< +33…, see phone.h
    QString address;
    QString postalCode;
    QString city;
    QString openingHours;
    QString website;
    CcasState ccas = CcasState::Unknown;
    QDate ccasSince; ///< date of the deliberation, invalid when unknown
    QString notes;

    friend bool operator==(const TownHall &, const TownHall &) = default;

    /// "M. Jean Dupont", empty when no name is known.
    QString mayor() const;
};

/// Connaissance du terrain: what only somebody who knows the village can say.
struct Terrain {
    CommuneId commune;
    QString needs;
    QString associations;
    QString premises;
    QString transport;
    QDate updatedOn;

    friend bool operator==(const Terrain &, const Terrain &) = default;
};

/// A decision against the rule, with a reason and an author.
struct Derogation {
    CommuneId commune;
    bool eligible = true; ///< what was decided
    QString reason;
    QString author;
    QDate decidedOn;

    friend bool operator==(const Derogation &, const Derogation &) = default;
};

class CommuneWords {
    Q_DECLARE_TR_FUNCTIONS(pc::CommuneWords)

public:
    static QString word(Civility civility);
    static QString word(CcasState state);
    static std::optional<Civility> civility(const QString &word);
    static std::optional<CcasState> ccas(const QString &word);
    /// "Madame", "Monsieur" or "—".
    static QString label(Civility civility);
    static QString label(CcasState state);
    static std::vector<Civility> civilities();
    static std::vector<CcasState> ccasStates();
};

} // namespace pc
