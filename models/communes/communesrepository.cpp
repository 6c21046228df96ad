#include "models/communes/communesrepository.h"

#include "models/base/textfold.h"
#include "models/communes/phone.h"

#include <QRegularExpression>

namespace pc {

namespace {
const QLatin1StringView kTownHall("town_hall");
const QLatin1StringView kTerrain("terrain");
const QLatin1StringView kDerogation("derogation");

const QString kColumns = QStringLiteral(
    "SELECT c.id, c.kind, c.code, c.name, c.article, c.departement, coalesce(c.arrondissement, ''), "
    "coalesce(a.name, ''), coalesce(c.epci, ''), coalesce(e.name, ''), coalesce(c.siren, ''), c.postal_codes, "
    "c.former_codes, coalesce(c.parent, 0) "
    "FROM commune c LEFT JOIN arrondissement a ON a.code = c.arrondissement LEFT JOIN epci e ON e.code = c.epci ");

Commune communeFromRow(const Row &row)
{
    Commune commune;
    commune.id = {row.integer(0)};
    commune.kind = communeKindFromCode(row.text(1)).value_or(CommuneKind::Commune);
    commune.code = row.text(2);
    commune.name = row.text(3);
    commune.article = static_cast<int>(row.integer(4));
    commune.departement = row.text(5);
    commune.arrondissement = row.text(6);
    commune.arrondissementName = row.text(7);
    commune.epci = row.text(8);
    commune.epciName = row.text(9);
    commune.siren = row.text(10);
    commune.postalCodes = row.text(11).split(u' ', Qt::SkipEmptyParts);
    commune.formerCodes = row.text(12).split(u' ', Qt::SkipEmptyParts);
    commune.parent = {row.integer(13)};
    return commune;
}

Result<std::vector<Population>> populationsOf(Database &database, CommuneId id)
{
    std::vector<Population> populations;
    const QString sql = QStringLiteral("SELECT vintage, census_year, municipale, totale, rebuilt FROM population "
                                       "WHERE commune = ? ORDER BY vintage DESC");
    const auto optionalInt = [](std::optional<qint64> value) {
        return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
    };
    const Status status = database.select(sql, {id.value}, [&](const Row &row) {
        populations.push_back({static_cast<int>(row.integer(0)), static_cast<int>(row.integer(1)),
                               optionalInt(row.optionalInteger(2)), optionalInt(row.optionalInteger(3)), row.boolean(4)});
        return true;
    });
    if (!status)
        return status.error();
    return populations;
}

std::optional<Population> ofVintage(const std::vector<Population> &populations, int vintage)
{
    for (const Population &population : populations) {
        if (population.vintage == vintage)
            return population;
    }
    return std::nullopt;
}

Result<std::optional<Derogation>> derogationOf(Database &database, CommuneId id)
{
    std::optional<Derogation> derogation;
    const QString sql = QStringLiteral("SELECT eligible, reason, author, decided_on FROM derogation WHERE commune = ?");
    const Status status = database.select(sql, {id.value}, [&](const Row &row) {
        derogation = Derogation{id, row.boolean(0), row.text(1), row.text(2), row.date(3)};
        return false;
    });
    if (!status)
        return status.error();
    return derogation;
}

Result<std::optional<qint64>> rowOf(Transaction &transaction, QLatin1StringView table, CommuneId commune)
{
    const auto id = transaction.database().scalar(QStringLiteral("SELECT id FROM %1 WHERE commune = ?").arg(table),
                                                  {commune.value});
    if (!id)
        return id.error();
    return id->isNull() ? std::nullopt : std::optional(id->toLongLong());
}

// Writes the one row a commune has in a table, making it the first time.
Status saveRow(Transaction &transaction, QLatin1StringView table, CommuneId commune, Values values)
{
    const auto id = rowOf(transaction, table, commune);
    if (!id)
        return id.error();
    if (*id)
        return transaction.update(table, **id, values);
    values.prepend({QLatin1StringView("commune"), commune.value});
    const Result<qint64> inserted = transaction.insert(table, values);
    return inserted ? done() : Status(inserted.error());
}
} // namespace

Result<std::vector<Commune>> CommunesRepository::read(const QString &tail, const QVariantList &values)
{
    std::vector<Commune> communes;
    const Status status = m_database.select(kColumns + tail, values, [&](const Row &row) {
        communes.push_back(communeFromRow(row));
        return true;
    });
    if (!status)
        return status.error();
    return communes;
}

Result<std::optional<Commune>> CommunesRepository::find(CommuneId id)
{
    const auto found = read(QStringLiteral("WHERE c.id = ?"), {id.value});
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<std::optional<Commune>> CommunesRepository::find(const QString &code, CommuneKind kind)
{
    const auto found = read(QStringLiteral("WHERE c.kind = ? AND c.code = ?"), {toCode(kind), code});
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<std::vector<Commune>> CommunesRepository::named(const QString &name)
{
    const QString wanted = foldForSearch(name);
    std::vector<Commune> found;
    const Status status = m_database.select(
        kColumns + QStringLiteral("WHERE c.in_perimeter = 1 ORDER BY c.kind <> 'C', c.id"), {}, [&](const Row &row) {
            if (foldForSearch(row.text(3)) == wanted)
                found.push_back(communeFromRow(row));
            return true;
        });
    if (!status)
        return status.error();
    return found;
}

Result<TownHall> CommunesRepository::townHall(CommuneId id)
{
    TownHall hall;
    hall.commune = id;
    const QString sql = QStringLiteral(
        "SELECT mayor_civility, mayor_first_name, mayor_last_name, email, phone, address, postal_code, city, "
        "opening_hours, website, ccas, ccas_since, notes FROM town_hall WHERE commune = ?");
    const Status status = m_database.select(sql, {id.value}, [&](const Row &row) {
        hall.civility = CommuneWords::civility(row.text(0)).value_or(Civility::Unknown);
        hall.firstName = row.text(1);
        hall.lastName = row.text(2);
        hall.email = row.text(3);
        hall.phone = row.text(4);
        hall.address = row.text(5);
        hall.postalCode = row.text(6);
        hall.city = row.text(7);
        hall.openingHours = row.text(8);
        hall.website = row.text(9);
        hall.ccas = CommuneWords::ccas(row.text(10)).value_or(CcasState::Unknown);
        hall.ccasSince = row.date(11);
        hall.notes = row.text(12);
        return false;
    });
    if (!status)
        return status.error();
    return hall;
}

Result<Terrain> CommunesRepository::terrain(CommuneId id)
{
    Terrain terrain;
    terrain.commune = id;
    const QString sql =
        QStringLiteral("SELECT needs, associations, premises, transport, updated_on FROM terrain WHERE commune = ?");
    const Status status = m_database.select(sql, {id.value}, [&](const Row &row) {
        terrain = {id, row.text(0), row.text(1), row.text(2), row.text(3), row.date(4)};
        return false;
    });
    if (!status)
        return status.error();
    return terrain;
}

Result<CommuneRecord> CommunesRepository::record(CommuneId id)
{
    const auto commune = find(id);
    if (!commune)
        return commune.error();
    if (!*commune)
        return Error{ErrorKind::Refused, tr("This commune is not in the register."), QString::number(id.value)};
    const auto hall = townHall(id);
    const auto ground = terrain(id);
    const auto derogation = derogationOf(m_database, id);
    const auto populations = populationsOf(m_database, id);
    const auto parts = read(QStringLiteral("WHERE c.parent = ? ORDER BY c.kind, c.code"), {id.value});
    if (!hall)
        return hall.error();
    if (!ground)
        return ground.error();
    if (!derogation)
        return derogation.error();
    if (!populations)
        return populations.error();
    if (!parts)
        return parts.error();
    return CommuneRecord{**commune, *hall, *ground, *derogation, *populations, *parts};
}

Result<EligibilityFacts> CommunesRepository::facts(CommuneId id, const EligibilityRule &rule, const EligibilityRule &before)
{
    const auto commune = find(id);
    if (!commune)
        return commune.error();
    if (!*commune)
        return Error{ErrorKind::Refused, tr("This commune is not in the register."), QString::number(id.value)};
    EligibilityFacts facts;
    facts.commune = **commune;
    facts.previousRule = before;
    const auto populations = populationsOf(m_database, id);
    if (!populations)
        return populations.error();
    facts.population = ofVintage(*populations, rule.vintage);
    facts.previous = ofVintage(*populations, before.vintage);
    const auto derogation = derogationOf(m_database, id);
    if (!derogation)
        return derogation.error();
    facts.derogation = *derogation;
    if (facts.commune.parent.isValid()) {
        const auto parent = find(facts.commune.parent);
        if (!parent)
            return parent.error();
        facts.parent = *parent;
        const auto parentPopulations = populationsOf(m_database, facts.commune.parent);
        if (!parentPopulations)
            return parentPopulations.error();
        facts.parentPopulation = ofVintage(*parentPopulations, rule.vintage);
    }
    return facts;
}

TownHall CommunesRepository::normalised(TownHall hall)
{
    for (QString *field : {&hall.firstName, &hall.lastName, &hall.email, &hall.postalCode, &hall.city, &hall.website})
        *field = field->simplified();
    for (QString *field : {&hall.address, &hall.openingHours, &hall.notes})
        *field = field->trimmed();
    hall.phone = normalisePhone(hall.phone);
    if (hall.email.startsWith(QLatin1StringView("mailto:"), Qt::CaseInsensitive))
        hall.email = hall.email.mid(7);
    return hall;
}

Status CommunesRepository::validate(const TownHall &hall)
{
    static const QRegularExpression address(QStringLiteral("^[^@\\s<>\",;:]+@[^@\\s<>\",;:]+\\.[^@\\s<>\",;:.]{2,}$"));
    if (!hall.email.isEmpty() && !address.match(hall.email).hasMatch()) {
        return Error{ErrorKind::Invalid,
                     tr("“%1” is not an e-mail address. Write it like mairie@commune.fr.").arg(hall.email),
                     QStringLiteral("email")};
    }
    static const QRegularExpression postalCode(QStringLiteral("^\\d{5}$"));
    if (!hall.postalCode.isEmpty() && !postalCode.match(hall.postalCode).hasMatch()) {
        return Error{ErrorKind::Invalid, tr("“%1” is not a postal code. Write its five digits.").arg(hall.postalCode),
                     QStringLiteral("postal_code")};
    }
    return done();
}

Status CommunesRepository::saveTownHall(Transaction &transaction, const TownHall &typed)
{
    const TownHall hall = normalised(typed);
    if (Status status = validate(hall); !status)
        return status;
    return saveRow(transaction, kTownHall, hall.commune,
                   {{QLatin1StringView("mayor_civility"), CommuneWords::word(hall.civility)},
                    {QLatin1StringView("mayor_first_name"), hall.firstName},
                    {QLatin1StringView("mayor_last_name"), hall.lastName},
                    {QLatin1StringView("email"), hall.email},
                    {QLatin1StringView("phone"), hall.phone},
                    {QLatin1StringView("address"), hall.address},
                    {QLatin1StringView("postal_code"), hall.postalCode},
                    {QLatin1StringView("city"), hall.city},
                    {QLatin1StringView("opening_hours"), hall.openingHours},
                    {QLatin1StringView("website"), hall.website},
                    {QLatin1StringView("ccas"), CommuneWords::word(hall.ccas)},
                    {QLatin1StringView("ccas_since"), bindDate(hall.ccasSince)},
                    {QLatin1StringView("notes"), hall.notes}});
}

Status CommunesRepository::saveCcas(Transaction &transaction, const std::vector<CommuneId> &communes, CcasState ccas, QDate since)
{
    for (const CommuneId commune : communes) {
        auto hall = CommunesRepository(transaction.database()).townHall(commune);
        if (!hall)
            return hall.error();
        const TownHall before = *hall;
        hall->ccas = ccas;
        if (since.isValid())
            hall->ccasSince = since;
        if (*hall == before)
            continue;
        if (Status status = saveTownHall(transaction, *hall); !status)
            return status;
    }
    return done();
}

Status CommunesRepository::saveTerrain(Transaction &transaction, const Terrain &typed)
{
    const auto present = CommunesRepository(transaction.database()).terrain(typed.commune);
    if (!present)
        return present.error();
    Terrain terrain{typed.commune,           typed.needs.trimmed(),     typed.associations.trimmed(),
                    typed.premises.trimmed(), typed.transport.trimmed(), present->updatedOn};
    if (terrain == *present)
        return done();
    return saveRow(transaction, kTerrain, terrain.commune,
                   {{QLatin1StringView("needs"), terrain.needs},
                    {QLatin1StringView("associations"), terrain.associations},
                    {QLatin1StringView("premises"), terrain.premises},
                    {QLatin1StringView("transport"), terrain.transport},
                    {QLatin1StringView("updated_on"), bindDate(transaction.today())}});
}

Status CommunesRepository::saveDerogation(Transaction &transaction, const Derogation &derogation)
{
    if (derogation.reason.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, tr("A derogation needs a reason: say why in one sentence."), QStringLiteral("reason")};
    if (derogation.author.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, tr("A derogation needs an author: say who decides."), QStringLiteral("author")};
    return saveRow(transaction, kDerogation, derogation.commune,
                   {{QLatin1StringView("eligible"), derogation.eligible ? 1 : 0},
                    {QLatin1StringView("reason"), derogation.reason.trimmed()},
                    {QLatin1StringView("author"), derogation.author.trimmed()},
                    {QLatin1StringView("decided_on"),
                     bindDate(derogation.decidedOn.isValid() ? derogation.decidedOn : transaction.today())}});
}

Status CommunesRepository::removeDerogation(Transaction &transaction, CommuneId commune)
{
    const auto id = rowOf(transaction, kDerogation, commune);
    if (!id)
        return id.error();
    return *id ? transaction.remove(kDerogation, **id) : done();
}

} // namespace pc
