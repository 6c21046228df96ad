// A register as the application holds it: the open store with its derived tables kept true, its key figures, its checks.
//
// This is where the rooms of the models meet; it decides nothing about windows, files to choose or the command line.
#pragma once

#include "models/base/id.h"
#include "models/communes/eligibility.h"
#include "models/store/backup.h"
#include "models/store/check.h"
#include "models/store/store.h"

#include <QMap>

namespace pc {

/// Which office looks at the register; changes order and words, protects nothing.
enum class Viewpoint { Udccas, University };

/// What a new register is made of.
struct RegisterPlan {
    QString departement = QStringLiteral("59"); ///< code, or "all" for the whole of France
    QString campaign;                           ///< "2026-2027"; empty: the present university year
    std::optional<int> threshold;               ///< inhabitants; empty: the default
    Viewpoint viewpoint = Viewpoint::Udccas;
    QString officeName;
    QString officeEmail;
    QByteArray logo; ///< PNG
    bool demonstration = false;

    static const QString everywhere; ///< "all"
};

/// The key figures of a register; nothing volatile.
struct RegisterFigures {
    QString departement;     ///< code, or "all"
    QString departementName; ///< empty for "all"
    qint64 communes = 0;
    qint64 eligible = 0;
    EligibilityRule rule;
    /// Name of the arrondissement → eligible communes, in French order; names that occur twice carry their département.
    std::vector<std::pair<QString, qint64>> eligibleByArrondissement;
    QString campaign;      ///< name of the latest
    CampaignId campaignId; ///< for campaignFigures(), which count what belongs to it
    int schemaVersion = 0;
    bool demonstration = false;
};

class Register {
    Q_DECLARE_TR_FUNCTIONS(pc::Register)
    Q_DISABLE_COPY_MOVE(Register)

public:
    /// Makes a register from the embedded reference data. Errors: Refused (the file exists, unknown département or
    /// year), ReadOnly, Full, Io.
    static Result<std::unique_ptr<Register>> create(const QString &path, const RegisterPlan &plan,
                                                    const Store::Options &options);
    static Result<std::unique_ptr<Register>> open(const QString &path, const Store::Options &options);

    Store &store() { return *m_store; }
    Database &database() { return m_store->database(); }
    bool isReadOnly() const { return m_store->isReadOnly(); }

    Result<RegisterFigures> figures();
    /// How many communes of the perimeter would be entitled under a rule, derogations included.
    Result<qint64> eligibleUnder(const EligibilityRule &rule);
    /// Where the official data come from: reference_source, reference_licence, reference_geography, reference_digest,
    /// baseline_digest, and vintages ("2016 2019 …").
    Result<QMap<QString, QString>> provenance();
    /// Every check there is: the file, the links, the journal, the derived tables, the reference baseline.
    Result<std::vector<Finding>> check();
    /// Stable identifier of the register, for its folder of copies.
    QString uuid();
    bool isDemonstration();
    Viewpoint viewpoint();

    static QString word(Viewpoint viewpoint);

private:
    explicit Register(std::unique_ptr<Store> store) : m_store(std::move(store)) {}
    Status prepare();

    std::unique_ptr<Store> m_store;
};

} // namespace pc
