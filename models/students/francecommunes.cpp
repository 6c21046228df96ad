#include "models/students/francecommunes.h"

#include "models/base/textfold.h"

#include <array>

namespace pc {

namespace {

constexpr std::array kKinds{CommuneKind::Commune, CommuneKind::Delegated, CommuneKind::Associated, CommuneKind::District,
                            CommuneKind::Former};
constexpr int kBase = 36;
constexpr qint64 kCodes = 60466176; // 36⁵: every code of five signs

const ReferenceData *reference()
{
    static const Result<ReferenceData> data = ReferenceData::load();
    return data ? &*data : nullptr;
}

std::vector<FranceCommune> readAll()
{
    std::vector<FranceCommune> communes;
    const ReferenceData *data = reference();
    if (!data)
        return communes;
    QHash<QString, QString> departements;
    for (const ReferenceDepartement &departement : data->departements())
        departements.insert(departement.code, departement.name);
    QHash<QString, std::pair<QString, int>> today;
    QSet<QString> parts;
    data->forEachCommune(QString(), [&](const ReferenceCommune &commune) {
        if (commune.kind == CommuneKind::Commune)
            today.insert(commune.code, {commune.name, commune.articleType});
        else if (commune.kind != CommuneKind::Former)
            parts.insert(commune.code);
        communes.push_back({commune.kind, commune.code, commune.name, departements.value(commune.departement), commune.parentCode,
                            {}, 0, foldForSearch(commune.name),
                            foldForSearch(commune.name + u' ' + commune.code + u' ' + commune.postalCodes.join(u' '))});
    });
    std::erase_if(communes, [&](FranceCommune &commune) {
        // What has become a part bears the code of the former commune: the part says more.
        if (commune.kind == CommuneKind::Former && parts.contains(commune.code))
            return true;
        if (commune.parentCode.isEmpty())
            return false;
        std::tie(commune.parentName, commune.parentArticle) = today.value(commune.parentCode);
        return commune.parentName == commune.name; // a commune and a part of itself under one name: one line
    });
    return communes;
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

Result<qint64> rowOf(Database &database, CommuneKind kind, const QString &code)
{
    const auto found =
        database.scalar(QStringLiteral("SELECT id FROM commune WHERE kind = ? AND code = ?"), {toCode(kind), code});
    if (!found)
        return found.error();
    return found->toLongLong();
}

Status ensureDepartement(Database &database, const QString &code)
{
    QString name = code;
    for (const ReferenceDepartement &departement : reference()->departements()) {
        if (departement.code == code)
            name = departement.name;
    }
    return database.execute(
        QStringLiteral("INSERT INTO departement (code, name, in_perimeter) VALUES (?,?,0) ON CONFLICT (code) DO NOTHING"),
        {code, name});
}

// The row keeps the group of communes only when the register knows it: a neighbour may share one with the perimeter.
Result<CommuneId> insert(Database &database, const ReferenceCommune &commune, qint64 parent)
{
    const auto epci = database.scalar(QStringLiteral("SELECT code FROM epci WHERE code = ?"), {commune.epci});
    if (!epci)
        return epci.error();
    const Status status = database.execute(
        QStringLiteral("INSERT INTO commune (kind, code, name, article, departement, arrondissement, epci, siren, postal_codes, "
                       "former_codes, parent, in_perimeter) VALUES (?,?,?,?,?,NULL,?,?,?,?,?,0)"),
        {toCode(commune.kind), commune.code, commune.name, commune.articleType, commune.departement, orNull(epci->toString()),
         orNull(commune.siren), commune.postalCodes.join(u' '), commune.formerCodes.join(u' '),
         parent > 0 ? QVariant(parent) : QVariant(QMetaType::fromType<qint64>())});
    if (!status)
        return status.error();
    return CommuneId{database.lastInsertId()};
}

} // namespace

const std::vector<FranceCommune> &FranceCommunes::all()
{
    static const std::vector<FranceCommune> communes = readAll();
    return communes;
}

std::optional<int> FranceCommunes::population(const QString &code, int vintage, bool total)
{
    const auto commune = reference() ? reference()->find(CommuneKind::Commune, code) : std::nullopt;
    const ReferencePopulation *population = commune ? commune->population(vintage) : nullptr;
    if (!population)
        return std::nullopt;
    return total ? population->totale : population->municipale;
}

qint64 FranceCommunes::keyOf(CommuneKind kind, const QString &code)
{
    const auto place = std::find(kKinds.begin(), kKinds.end(), kind) - kKinds.begin();
    return -(1 + static_cast<qint64>(place) * kCodes + code.toLongLong(nullptr, kBase));
}

std::optional<ReferenceCommune> FranceCommunes::find(qint64 key)
{
    if (key >= 0 || !reference())
        return std::nullopt;
    const qint64 number = -key - 1;
    const size_t place = static_cast<size_t>(number / kCodes);
    if (place >= kKinds.size())
        return std::nullopt;
    const QString code = QString::number(number % kCodes, kBase).toUpper().rightJustified(5, u'0');
    return reference()->find(kKinds.at(place), code);
}

Result<CommuneId> FranceCommunes::copy(Database &database, const ReferenceCommune &commune)
{
    const auto present = rowOf(database, commune.kind, commune.code);
    if (!present)
        return present.error();
    if (*present > 0)
        return CommuneId{*present};
    qint64 parent = 0;
    if (!commune.parentCode.isEmpty()) {
        const auto today = reference()->find(CommuneKind::Commune, commune.parentCode);
        if (!today)
            return Error{ErrorKind::Damaged, tr("The reference data are incomplete."), commune.parentCode};
        const auto copied = copy(database, *today);
        if (!copied)
            return copied.error();
        parent = copied->value;
    }
    if (Status status = ensureDepartement(database, commune.departement); !status)
        return status.error();
    return insert(database, commune, parent);
}

} // namespace pc
