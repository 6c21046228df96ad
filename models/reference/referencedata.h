// The communes of France as the application knows them before anybody types: official codes, names, parts,
// former communes and populations, embedded and verified by digest (resources/reference/README.md).
//
// It answers from the embedded file and nothing else: it never writes, never asks the network, and knows nothing
// of the register. It is immutable once loaded, so threads may share it.
#pragma once

#include "models/base/communekind.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace pc {

class ReferenceLine;

struct ReferenceRegion {
    QString code;
    QString name;

    bool operator==(const ReferenceRegion &) const = default;
};

/// A département, or an overseas collectivity (975 to 989), which is its own region.
struct ReferenceDepartement {
    QString code;
    QString name;
    QString regionCode;
    int articleType = 0; ///< INSEE TNCC, see ReferenceCommune.

    bool operator==(const ReferenceDepartement &) const = default;
};

struct ReferenceArrondissement {
    QString code; ///< Département and one or two signs: 591.
    QString name;
    QString departement;
    QString region;
    int articleType = 0; ///< INSEE TNCC, see ReferenceCommune.

    bool operator==(const ReferenceArrondissement &) const = default;
};

/// A group of communes with its own taxation, as the DGCL lists them for 2025.
struct ReferenceEpci {
    QString siren;
    QString name;
    QString type; ///< CC, CA, CU, METRO or MET69.

    bool operator==(const ReferenceEpci &) const = default;
};

/// A figure of population, in inhabitants. Unknown is nullopt, never 0; six villages do have 0.
struct ReferencePopulation {
    int vintage = 0;    ///< Reference year; in force from 1 January three years later.
    int censusYear = 0; ///< Year counted: the vintage, 2017 for Mayotte, 0 when the source does not say.
    std::optional<int> municipale;
    std::optional<int> totale;
    /// The municipale is not the one published that year for this code: it was added up from the communes that
    /// form today's territory, or recounted by the DGCL after a split.
    bool rebuilt = false;

    bool operator==(const ReferencePopulation &) const = default;
};

/// One code of the official geography; its key is (kind, code).
struct ReferenceCommune {
    CommuneKind kind = CommuneKind::Commune;
    QString code;
    QString name;         ///< With its article: "Le Favril".
    int articleType = 0;  ///< INSEE TNCC: 0 "de", 1 "d'", 2 Le, 3 La, 4 Les, 5 L', 6 Aux, 7 Las, 8 Los.
    QString departement;
    QString arrondissement; ///< Empty where there is none (Mayotte, overseas collectivities).
    QString region;
    QString epci;           ///< SIREN of the group; empty outside any, and for anything but a commune of today.
    QString siren;
    QStringList postalCodes;
    QStringList formerCodes; ///< Codes of the communes it absorbed, however long ago.
    QString parentCode;      ///< The commune of today that holds a part or a former commune; else empty.
    /// One per vintage, oldest first: of today's territory for a commune, as published for a former commune or a
    /// municipal district, none for a commune déléguée or associée.
    std::vector<ReferencePopulation> populations;

    bool operator==(const ReferenceCommune &) const = default;

    /// The figure of that reference year; nullptr when there is none.
    const ReferencePopulation *population(int vintage) const;
};

struct ReferenceVintage {
    int year = 0;        ///< Reference year of the figures.
    QDate inForceSince;  ///< 1 January.

    bool operator==(const ReferenceVintage &) const = default;
};

struct ReferenceHeader {
    QString source;
    QString licence;
    QString geography; ///< Version of the package and COG year of the communes.
    QDate retrieved;
    QByteArray digest; ///< BLAKE2b of 256 bits of the text, lower-case hexadecimal.
    std::vector<ReferenceVintage> vintages; ///< Oldest first, never empty.
};

/// Which communes a historical count is about.
enum class ReferenceTerritory {
    Today,       ///< Communes of today, with the inhabitants their territory had then.
    AsPublished, ///< Communes of then, as INSEE published them.
};

class ReferenceData {
    Q_DECLARE_TR_FUNCTIONS(pc::ReferenceData)

public:
    /// The embedded file. Errors: Damaged (absent, unreadable or of another digest), Newer (unknown format).
    static Result<ReferenceData> load();
    /// The same from the bytes of a file.
    static Result<ReferenceData> fromBytes(const QByteArray &bytes);

    const ReferenceHeader &header() const { return m_header; }
    /// The vintage in force on a day, nullopt before the first one embedded. Vintages in between may be missing
    /// (2017, 2018, 2021): then the latest older one is given.
    std::optional<ReferenceVintage> vintageInForce(QDate day) const;

    const std::vector<ReferenceRegion> &regions() const { return m_regions; }
    const std::vector<ReferenceDepartement> &departements() const { return m_departements; }
    std::vector<ReferenceArrondissement> arrondissementsOf(QStringView departement) const;
    const std::vector<ReferenceEpci> &epcis() const { return m_epcis; }

    using Visitor = std::function<void(const ReferenceCommune &)>;
    /// Visits the communes of a département, then its parts, then its former communes; all of France when
    /// `departement` is empty. Only the département asked for is parsed.
    void forEachCommune(QStringView departement, const Visitor &visit) const;
    std::vector<ReferenceCommune> communesOf(QStringView departement) const;
    /// nullopt when that kind of that code does not exist.
    std::optional<ReferenceCommune> find(CommuneKind kind, QStringView code) const;

    /// How many communes had strictly fewer inhabitants (population municipale) than `threshold`; a commune whose
    /// figure is unknown is not counted. All of France when `departement` is empty.
    int countBelow(QStringView departement, int vintage, int threshold,
                   ReferenceTerritory territory = ReferenceTerritory::Today) const;

private:
    struct Columns {
        int municipale = -1;
        int totale = -1;
    };
    struct Block {
        QByteArrayView departement;
        QByteArrayView lines;
    };
    struct Sum;
    using Sums = QHash<QByteArrayView, std::vector<Sum>>;

    ReferenceData() = default;
    Status readHeader(QByteArrayView header);
    void readSections(QByteArrayView body);
    void readBlocks(QByteArrayView communes);
    Sums formerSums(const Block &block) const;
    int censusYear(QByteArrayView departement, int vintage) const;
    std::vector<ReferencePopulation> populations(const ReferenceLine &line, CommuneKind kind, const Sums &sums) const;
    ReferenceCommune commune(const ReferenceLine &line, CommuneKind kind, const Sums &sums) const;
    template <typename Fn>
    void forEachBlock(QStringView departement, Fn fn) const;

    QByteArray m_text; ///< Every view below points into it; it is never changed.
    ReferenceHeader m_header;
    std::vector<Columns> m_columns; ///< One per vintage.
    std::vector<ReferenceRegion> m_regions;
    std::vector<ReferenceDepartement> m_departements;
    std::vector<ReferenceArrondissement> m_arrondissements;
    std::vector<ReferenceEpci> m_epcis;
    std::vector<Block> m_blocks; ///< One per département, in the order of their codes.
    QHash<QByteArrayView, int> m_census;
    /// (code, vintage) whose sum is not today's territory, with the figure that is, when known.
    QHash<std::pair<QByteArrayView, int>, std::optional<int>> m_territory;
};

} // namespace pc
