#include "models/register/register.h"

#include "models/base/textfold.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/communes/communeindex.h"
#include "models/register/baseline.h"
#include "models/register/demonstration.h"
#include "models/register/indexes.h"
#include "models/settings/settingsrepository.h"
#include "models/store/fileheader.h"

#include <algorithm>

namespace pc {

const QString RegisterPlan::everywhere = QStringLiteral("all");

QString Register::word(Viewpoint viewpoint)
{
    return viewpoint == Viewpoint::University ? QStringLiteral("university") : QStringLiteral("udccas");
}

Result<std::unique_ptr<Register>> Register::create(const QString &path, const RegisterPlan &plan,
                                                   const Store::Options &options)
{
    const QDate today = options.clock->today();
    const auto year = plan.campaign.isEmpty() ? std::optional(SchoolYear::of(today)) : SchoolYear::parse(plan.campaign);
    if (!year) {
        return Error{ErrorKind::Usage,
                     tr("“%1” is not a university year. Write it like %2.").arg(plan.campaign, SchoolYear::of(today).label()),
                     {}};
    }
    const auto fill = [&](Database &database) -> Status {
        if (Status status = writeBaseline(database, plan, Campaign::ofYear(*year)); !status)
            return status;
        // From that day on the journal can tell what the register was.
        if (Status status = database.execute(QStringLiteral("INSERT INTO meta (key, value) VALUES ('created_on', ?)"),
                                             {today.toString(Qt::ISODate)});
            !status)
            return status;
        if (plan.demonstration) {
            if (Status status = writeDemonstration(database, *options.clock); !status)
                return status;
        }
        if (Status status = CommuneIndex(database, today).rebuild(); !status)
            return status;
        return buildIndexes(database);
    };
    auto store = Store::create(path, options, fill);
    if (!store)
        return store.error();
    std::unique_ptr<Register> created(new Register(std::move(*store)));
    if (Status status = created->prepare(); !status)
        return status.error();
    return created;
}

Result<std::unique_ptr<Register>> Register::open(const QString &path, const Store::Options &options)
{
    auto store = Store::open(path, options);
    if (!store)
        return store.error();
    std::unique_ptr<Register> opened(new Register(std::move(*store)));
    if (Status status = opened->prepare(); !status)
        return status.error();
    return opened;
}

Status Register::prepare()
{
    const Clock &clock = m_store->clock();
    m_store->addMaintainer([&clock](Database &database, const ChangeSet &changes) {
        return CommuneIndex(database, clock.today()).maintain(changes);
    });
    const Result<bool> stale = CommuneIndex(database(), clock.today()).isStale();
    if (!stale)
        return stale.error();
    if (*stale) {
        const Status status = m_store->isReadOnly()
                                  ? CommuneIndex(database(), clock.today()).shadow()
                                  : m_store->rebuild([&clock](Database &database) {
                                        return CommuneIndex(database, clock.today()).rebuild();
                                    });
        if (!status)
            return status;
    }
    return keepIndexes(*m_store);
}

Result<RegisterFigures> Register::figures()
{
    RegisterFigures figures;
    Database &db = database();
    const auto rule = Eligibility::ruleOn(db, m_store->clock().today());
    if (!rule)
        return rule.error();
    figures.rule = *rule;
    figures.schemaVersion = static_cast<int>(kSchemaVersion);
    figures.demonstration = isDemonstration();

    Status status = db.select(QStringLiteral("SELECT code, name, (SELECT count(*) FROM departement WHERE in_perimeter = 1) "
                                             "FROM departement WHERE in_perimeter = 1 LIMIT 1"),
                              {}, [&](const Row &row) {
                                  const bool one = row.integer(2) == 1;
                                  figures.departement = one ? row.text(0) : RegisterPlan::everywhere;
                                  figures.departementName = one ? row.text(1) : QString();
                                  return false;
                              });
    QHash<QString, qint64> eligible;
    if (status) {
        status = db.select(QStringLiteral("SELECT arrondissement, count(*), sum(eligible) FROM commune_index GROUP BY arrondissement"),
                           {}, [&](const Row &row) {
                               figures.communes += row.integer(1);
                               figures.eligible += row.integer(2);
                               eligible.insert(row.text(0), row.integer(2));
                               return true;
                           });
    }
    if (status) {
        // An arrondissement without any eligible commune is still said: 0 is an answer.
        const QString sql = QStringLiteral(
            "SELECT a.name, a.departement, a.code, count(*) OVER (PARTITION BY a.name) "
            "FROM arrondissement a JOIN departement d ON d.code = a.departement AND d.in_perimeter = 1");
        status = db.select(sql, {}, [&](const Row &row) {
            const QString name = row.integer(3) > 1 ? QStringLiteral("%1 (%2)").arg(row.text(0), row.text(1)) : row.text(0);
            figures.eligibleByArrondissement.emplace_back(name, eligible.value(row.text(2)));
            return true;
        });
    }
    if (!status)
        return status.error();
    std::vector<std::pair<QString, std::pair<QString, qint64>>> keyed;
    for (auto &entry : figures.eligibleByArrondissement)
        keyed.emplace_back(sortKey(entry.first), std::move(entry));
    std::sort(keyed.begin(), keyed.end());
    figures.eligibleByArrondissement.clear();
    for (auto &[key, entry] : keyed)
        figures.eligibleByArrondissement.push_back(std::move(entry));

    const auto campaigns = CampaignsRepository(db).all();
    if (!campaigns)
        return campaigns.error();
    figures.campaign = campaigns->empty() ? QString() : campaigns->front().name;
    figures.campaignId = campaigns->empty() ? CampaignId{} : campaigns->front().id;
    return figures;
}

Result<qint64> Register::eligibleUnder(const EligibilityRule &rule)
{
    const QString figure = rule.basis == PopulationBasis::Totale ? QStringLiteral("p.totale") : QStringLiteral("p.municipale");
    const QString sql = QStringLiteral(
        "SELECT count(*) FROM commune c LEFT JOIN population p ON p.commune = c.id AND p.vintage = ? "
        "LEFT JOIN derogation d ON d.commune = c.id "
        "WHERE c.kind = 'C' AND c.in_perimeter = 1 AND coalesce(d.eligible, %1 < ?, 0) = 1").arg(figure);
    const auto counted = database().scalar(sql, {rule.vintage, rule.threshold});
    if (!counted)
        return counted.error();
    return counted->toLongLong();
}

Result<QMap<QString, QString>> Register::provenance()
{
    QMap<QString, QString> found;
    Status status = database().select(
        QStringLiteral("SELECT key, value FROM meta WHERE key LIKE 'reference\\_%' ESCAPE '\\' OR key = 'baseline_digest'"), {},
        [&](const Row &row) {
            found.insert(row.text(0), row.text(1));
            return true;
        });
    QStringList vintages;
    if (status) {
        status = database().select(QStringLiteral("SELECT year FROM vintage ORDER BY year"), {}, [&](const Row &row) {
            vintages << row.text(0);
            return true;
        });
    }
    if (!status)
        return status.error();
    found.insert(QStringLiteral("vintages"), vintages.join(u' '));
    return found;
}

Result<std::vector<Finding>> Register::check()
{
    auto findings = checkStore(database());
    if (!findings)
        return findings.error();
    const auto index = CommuneIndex(database(), m_store->clock().today()).check();
    if (!index)
        return index.error();
    const auto lists = checkIndexes(database());
    if (!lists)
        return lists.error();
    const auto baseline = checkBaseline(database());
    if (!baseline)
        return baseline.error();
    findings->insert(findings->end(), lists->begin(), lists->end());
    findings->insert(findings->end(), index->begin(), index->end());
    findings->insert(findings->end(), baseline->begin(), baseline->end());
    return findings;
}

namespace {
QString meta(Database &database, const QString &key)
{
    const auto value = database.scalar(QStringLiteral("SELECT value FROM meta WHERE key = ?"), {key});
    return value ? value->toString() : QString();
}
} // namespace

QString Register::uuid()
{
    return meta(database(), QStringLiteral("register_uuid"));
}

bool Register::isDemonstration()
{
    return meta(database(), QStringLiteral("demonstration")) == QLatin1StringView("1");
}

Viewpoint Register::viewpoint()
{
    const auto value = SettingsRepository(database()).value(setting::viewpoint);
    return value && *value == word(Viewpoint::University) ? Viewpoint::University : Viewpoint::Udccas;
}

} // namespace pc
