#include "models/register/baseline.h"

#include "models/campaigns/campaignsrepository.h"
#include "models/reference/referencedata.h"
#include "models/settings/settingsrepository.h"

#include <QCryptographicHash>
#include <QUuid>

namespace pc {

namespace {
struct Baseline {
    Q_DECLARE_TR_FUNCTIONS(pc::Baseline)
};

const QString kDigestKey = QStringLiteral("baseline_digest");

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

Status writeMeta(Database &database, const QString &key, const QString &value)
{
    return database.execute(QStringLiteral("INSERT INTO meta (key, value) VALUES (?, ?)"), {key, value});
}

// Départements, arrondissements and EPCI the perimeter speaks of.
Status writeTerritories(Database &database, const ReferenceData &reference, const QString &perimeter)
{
    for (const ReferenceDepartement &departement : reference.departements()) {
        if (!perimeter.isEmpty() && departement.code != perimeter)
            continue;
        if (Status status = database.execute(QStringLiteral("INSERT INTO departement (code, name, in_perimeter) VALUES (?,?,1)"),
                                             {departement.code, departement.name});
            !status)
            return status;
        for (const ReferenceArrondissement &arrondissement : reference.arrondissementsOf(departement.code)) {
            if (Status status = database.execute(
                    QStringLiteral("INSERT INTO arrondissement (code, name, departement) VALUES (?,?,?)"),
                    {arrondissement.code, arrondissement.name, arrondissement.departement});
                !status)
                return status;
        }
    }
    return done();
}

class CommuneWriter {
public:
    CommuneWriter(Database &database, const ReferenceData &reference) : m_database(database)
    {
        for (const ReferenceEpci &epci : reference.epcis())
            m_epcis.insert(epci.siren, &epci);
    }

    void write(const ReferenceCommune &commune)
    {
        if (m_status)
            m_status = writeOne(commune);
    }
    Status finish() { return m_status ? writePopulations() : m_status; }
    bool isEmpty() const { return m_ids.isEmpty(); }

private:
    Status writeOne(const ReferenceCommune &commune)
    {
        if (!commune.epci.isEmpty() && !m_writtenEpcis.contains(commune.epci)) {
            const ReferenceEpci *epci = m_epcis.value(commune.epci);
            if (!epci)
                return Error{ErrorKind::Damaged, Baseline::tr("The reference data are incomplete."), commune.epci};
            if (Status status = m_database.execute(QStringLiteral("INSERT INTO epci (code, name, kind) VALUES (?,?,?)"),
                                                   {epci->siren, epci->name, epci->type});
                !status)
                return status;
            m_writtenEpcis.insert(commune.epci);
        }
        // Communes of a département come before their parts, so the parent is always there already.
        const qint64 parent = m_ids.value(commune.parentCode);
        const QVariantList values{toCode(commune.kind),       commune.code,
                                  commune.name,               commune.articleType,
                                  commune.departement,        orNull(commune.arrondissement),
                                  orNull(commune.epci),       orNull(commune.siren),
                                  commune.postalCodes.join(u' '), commune.formerCodes.join(u' '),
                                  parent > 0 ? QVariant(parent) : QVariant(QMetaType::fromType<qint64>())};
        if (Status status = m_database.execute(
                QStringLiteral("INSERT INTO commune (kind, code, name, article, departement, arrondissement, epci, siren, "
                               "postal_codes, former_codes, parent, in_perimeter) VALUES (?,?,?,?,?,?,?,?,?,?,?,1)"),
                values);
            !status)
            return status;
        const qint64 id = m_database.lastInsertId();
        if (commune.kind == CommuneKind::Commune)
            m_ids.insert(commune.code, id);
        for (const ReferencePopulation &population : commune.populations)
            append(id, population);
        return m_rows < kRowsAtOnce ? done() : writePopulations();
    }

    // Five rows a commune and nothing but integers: spelt out and written by the thousand.
    void append(qint64 commune, const ReferencePopulation &population)
    {
        const QString null = QStringLiteral("NULL");
        const auto figure = [&](std::optional<int> value) { return value ? QString::number(*value) : null; };
        if (m_rows++ > 0)
            m_populations += u',';
        m_populations += u'(' + QString::number(commune) + u',' + QString::number(population.vintage) + u','
                         + QString::number(population.censusYear) + u',' + figure(population.municipale) + u','
                         + figure(population.totale) + u',' + QString::number(population.rebuilt ? 1 : 0) + u')';
    }

    Status writePopulations()
    {
        if (m_rows == 0)
            return done();
        const Status status = m_database.executeOnce(
            QStringLiteral("INSERT INTO population (commune, vintage, census_year, municipale, totale, rebuilt) VALUES ")
            + m_populations);
        m_populations.clear();
        m_rows = 0;
        return status;
    }

    static constexpr int kRowsAtOnce = 1000;

    Database &m_database;
    Status m_status;
    QHash<QString, const ReferenceEpci *> m_epcis;
    QSet<QString> m_writtenEpcis;
    QHash<QString, qint64> m_ids;
    QString m_populations; ///< values of the rows still to write
    int m_rows = 0;
};

Result<QString> digest(Database &database)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    // One value for each table, in the bytes of the file: a row of their own for each would cost more than the hash.
    for (const char *sql :
         {"SELECT CAST(group_concat(line, char(10)) AS BLOB) FROM (SELECT kind || char(9) || code || char(9) || name || char(9) || "
          "article || char(9) || departement || char(9) || coalesce(arrondissement, '') || char(9) || coalesce(epci, '') || "
          "char(9) || coalesce(parent, '') AS line FROM commune WHERE in_perimeter = 1 ORDER BY id)",
          "SELECT CAST(group_concat(line, ' ') AS BLOB) FROM (SELECT commune || ':' || vintage || ':' || "
          "coalesce(municipale, '') || ':' || coalesce(totale, '') AS line FROM population ORDER BY commune, vintage)"}) {
        const Status status = database.select(QString::fromLatin1(sql), {}, [&](const Row &row) {
            hash.addData(row.bytes(0));
            hash.addData(QByteArrayView("\n"));
            return true;
        });
        if (!status)
            return status.error();
    }
    return QString::fromLatin1(hash.result().toHex());
}

std::vector<Setting> settingsOf(const RegisterPlan &plan, std::vector<Setting> defaults, const ReferenceHeader &header)
{
    for (const ReferenceVintage &vintage : header.vintages) {
        defaults.push_back({0, setting::populationVintage, QString::number(vintage.year), vintage.inForceSince, header.source});
    }
    if (plan.threshold) {
        for (Setting &entry : defaults) {
            if (entry.name == setting::threshold)
                entry.value = QString::number(*plan.threshold);
        }
    }
    defaults.push_back({0, setting::viewpoint, Register::word(plan.viewpoint), kAlways, {}});
    const bool invented = plan.demonstration && plan.officeName.isEmpty();
    defaults.push_back({0, setting::officeName, invented ? QStringLiteral("UDCCAS du Nord (démonstration)") : plan.officeName,
                        kAlways, {}});
    defaults.push_back({0, setting::officeEmail, invented ? QStringLiteral("contact@udccas.example") : plan.officeEmail, kAlways, {}});
    if (invented) {
        // What the papers of the demonstration are headed and signed with; nobody is called so, nobody answers there.
        const std::pair<QString, QString> office[] = {
            {setting::officeAddress, QStringLiteral("12 rue de l’Exemple\n59000 Lille")},
            {setting::officePhone, QStringLiteral("+33353010000")},
            {setting::officeCity, QStringLiteral("Lille")},
            {setting::officeSignatory, QStringLiteral("Claude Exemplier")},
            {setting::officeSignatoryRole, QStringLiteral("Coordination du dispositif")},
            {setting::partnerName, QStringLiteral("Université de Lille")},
        };
        for (const auto &[name, value] : office)
            defaults.push_back({0, name, value, kAlways, {}});
    }
    return defaults;
}
} // namespace

Status writeBaseline(Database &database, const RegisterPlan &plan, const Campaign &campaign)
{
    const auto reference = ReferenceData::load();
    if (!reference)
        return reference.error();
    const QString perimeter = plan.departement == RegisterPlan::everywhere ? QString() : plan.departement;
    const ReferenceHeader &header = reference->header();
    for (const ReferenceVintage &vintage : header.vintages) {
        if (Status status = database.execute(QStringLiteral("INSERT INTO vintage (year, in_force) VALUES (?,?)"),
                                             {vintage.year, bindDate(vintage.inForceSince)});
            !status)
            return status;
    }
    if (Status status = writeTerritories(database, *reference, perimeter); !status)
        return status;
    CommuneWriter writer(database, *reference);
    reference->forEachCommune(perimeter, [&](const ReferenceCommune &commune) { writer.write(commune); });
    if (Status status = writer.finish(); !status)
        return status;
    if (writer.isEmpty() || plan.departement.isEmpty()) {
        return Error{ErrorKind::Usage,
                     Baseline::tr("There is no département “%1”. Give its code, for example 59, or “all”.").arg(plan.departement),
                     {}};
    }

    auto defaults = SettingsRepository::defaults();
    if (!defaults)
        return defaults.error();
    if (Status status = SettingsRepository::writeBaseline(database, settingsOf(plan, *defaults, header)); !status)
        return status;
    if (!plan.logo.isEmpty()) {
        if (Status status = database.execute(QStringLiteral("INSERT INTO asset (uuid, name, media_type, bytes) VALUES (?,?,?,?)"),
                                             {QUuid::createUuid().toString(QUuid::WithoutBraces), QStringLiteral("logo"),
                                              QStringLiteral("image/png"), plan.logo});
            !status)
            return status;
    }
    if (Status status = CampaignsRepository::writeBaseline(database, campaign); !status)
        return status;

    const auto sealed = digest(database);
    if (!sealed)
        return sealed.error();
    const std::pair<QString, QString> entries[] = {
        {QStringLiteral("register_uuid"), QUuid::createUuid().toString(QUuid::WithoutBraces)},
        {QStringLiteral("demonstration"), plan.demonstration ? QStringLiteral("1") : QStringLiteral("0")},
        {QStringLiteral("reference_source"), header.source},
        {QStringLiteral("reference_licence"), header.licence},
        {QStringLiteral("reference_geography"), header.geography},
        {QStringLiteral("reference_digest"), QString::fromLatin1(header.digest)},
        {kDigestKey, *sealed},
    };
    for (const auto &[key, value] : entries) {
        if (Status status = writeMeta(database, key, value); !status)
            return status;
    }
    return done();
}

Result<std::vector<Finding>> checkBaseline(Database &database)
{
    const auto sealed = database.scalar(QStringLiteral("SELECT value FROM meta WHERE key = ?"), {kDigestKey});
    if (!sealed)
        return sealed.error();
    const auto found = digest(database);
    if (!found)
        return found.error();
    std::vector<Finding> findings;
    if (sealed->toString() != *found) {
        findings.push_back({QStringLiteral("baseline"),
                            Baseline::tr("The official data in the register are no longer what was written at its creation."), *found});
    }
    return findings;
}

} // namespace pc
