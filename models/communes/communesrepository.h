// Reads a commune with everything the register knows of it, and writes what the office learns: town hall, terrain,
// derogation. Official facts are never written here.
#pragma once

#include "models/communes/commune.h"
#include "models/communes/eligibility.h"
#include "models/store/transaction.h"

namespace pc {

/// A commune as its pane shows it.
struct CommuneRecord {
    Commune commune;
    TownHall townHall;
    Terrain terrain;
    std::optional<Derogation> derogation;
    std::vector<Population> populations; ///< latest vintage first
    std::vector<Commune> parts;          ///< déléguées, associées, districts and former communes
};

class CommunesRepository {
    Q_DECLARE_TR_FUNCTIONS(pc::CommunesRepository)

public:
    explicit CommunesRepository(Database &database) : m_database(database) {}

    Result<std::optional<Commune>> find(CommuneId id);
    /// By official key; kind defaults to a commune of today.
    Result<std::optional<Commune>> find(const QString &code, CommuneKind kind = CommuneKind::Commune);
    /// Communes of the perimeter whose folded name is exactly this text, parts and former communes included.
    Result<std::vector<Commune>> named(const QString &name);
    Result<CommuneRecord> record(CommuneId id);
    /// What the judgement of one commune needs, for the rule in force on a day.
    Result<EligibilityFacts> facts(CommuneId id, const EligibilityRule &rule, const EligibilityRule &before);

    Result<TownHall> townHall(CommuneId id);
    Result<Terrain> terrain(CommuneId id);

    /// Writes a town hall; makes its row the first time. Errors: Invalid for an e-mail or a date that cannot be one.
    static Status saveTownHall(Transaction &transaction, const TownHall &townHall);
    /// The same CCAS for several town halls, with the day of its decision when one is given; the rest of each stays.
    static Status saveCcas(Transaction &transaction, const std::vector<CommuneId> &communes, CcasState ccas, QDate since);
    /// Writes the terrain, dated today when something changed.
    static Status saveTerrain(Transaction &transaction, const Terrain &terrain);
    /// Records a decision against the rule. Error Invalid without a reason.
    static Status saveDerogation(Transaction &transaction, const Derogation &derogation);
    static Status removeDerogation(Transaction &transaction, CommuneId commune);

    /// The rules a town hall must pass; pure. The error's detail names the field.
    static Status validate(const TownHall &townHall);
    /// The same town hall with its phone, e-mail and spaces put in order.
    static TownHall normalised(TownHall townHall);

private:
    Result<std::vector<Commune>> read(const QString &tail, const QVariantList &values);

    Database &m_database;
};

} // namespace pc
