#include "models/exchange/importorigins.h"

#include "models/base/textfold.h"
#include "models/exchange/importvalues.h"

#include <algorithm>

namespace pc {

namespace {

constexpr size_t kCodesShown = 5;

QString placeOf(const FranceCommune &commune)
{
    const QString &where = commune.parentName.isEmpty() ? commune.departementName : commune.parentName;
    return where.isEmpty() ? commune.name : QStringLiteral("%1 (%2)").arg(commune.name, where);
}

} // namespace

Result<OriginFinder> OriginFinder::load(Database &database)
{
    OriginFinder finder;
    for (const FranceCommune &commune : FranceCommunes::all()) {
        finder.m_byCode.insert(commune.code, &commune);
        finder.m_byName.insert(commune.folded, &commune);
    }
    const Status status = database.select(
        QStringLiteral("SELECT id, kind, code FROM commune WHERE in_perimeter = 0"), {}, [&](const Row &row) {
            const CommuneKind kind = communeKindFromCode(row.text(1)).value_or(CommuneKind::Commune);
            finder.m_held.insert(FranceCommunes::keyOf(kind, row.text(2)), {row.integer(0)});
            return true;
        });
    if (!status)
        return status.error();
    return finder;
}

// Communes of today before their parts, and those before what no longer exists.
OriginFinder::Places OriginFinder::coded(const QString &code) const
{
    const QList<const FranceCommune *> found = m_byCode.values(code);
    Places places(found.begin(), found.end());
    std::sort(places.begin(), places.end(), [](const auto *a, const auto *b) { return a->kind < b->kind; });
    return places;
}

// Parts and former communes only where no commune of today has the name.
OriginFinder::Places OriginFinder::named(const QString &name) const
{
    const QList<const FranceCommune *> found = m_byName.values(foldForSearch(CommuneFinder::withoutBrackets(name)));
    Places places(found.begin(), found.end());
    const auto isToday = [](const FranceCommune *one) { return one->kind == CommuneKind::Commune; };
    if (std::any_of(places.begin(), places.end(), isToday))
        std::erase_if(places, [&](const FranceCommune *one) { return !isToday(one); });
    std::sort(places.begin(), places.end(), [](const auto *a, const auto *b) { return a->code < b->code; });
    return places;
}

CommuneFinder::Answer OriginFinder::resolved(const FranceCommune &commune) const
{
    CommuneFinder::Answer answer;
    answer.name = placeOf(commune);
    const qint64 key = FranceCommunes::keyOf(commune.kind, commune.code);
    answer.commune = m_held.value(key);
    if (!answer.commune.isValid())
        answer.origin = key;
    return answer;
}

CommuneFinder::Answer OriginFinder::byCode(const QString &code, const QString &name,
                                           const CommuneFinder::Answer &otherwise) const
{
    const Places places = coded(code);
    if (places.empty()) {
        if (otherwise.commune.isValid())
            return otherwise;
        CommuneFinder::Answer answer;
        answer.codeAtFault = true;
        answer.error = tr("No commune of France has the code %1.").arg(code);
        return answer;
    }
    const Places others = named(name);
    const QString folded = foldForSearch(CommuneFinder::withoutBrackets(name));
    const auto same =
        std::find_if(places.begin(), places.end(), [&](const FranceCommune *one) { return one->folded == folded; });
    if (!name.isEmpty() && same == places.end() && !others.empty()) {
        CommuneFinder::Answer answer;
        answer.codeAtFault = true;
        answer.error = tr("The code %1 is that of %2, but the name says %3. Correct one of the two.")
                           .arg(code, placeOf(*places.front()), name);
        return answer;
    }
    CommuneFinder::Answer answer = resolved(same == places.end() ? *places.front() : **same);
    if (!name.isEmpty() && same == places.end())
        answer.notice = tr("The name is not known; the code is that of %1.").arg(answer.name);
    return answer;
}

CommuneFinder::Answer OriginFinder::find(const QString &code, const QString &name, const QString &postalCode,
                                         const CommuneFinder::Answer &otherwise, const CommuneFinder &finder) const
{
    if (const ReadCode read = readCommuneCode(code.isEmpty() ? name : code); !read.code.isEmpty())
        return byCode(read.code, code.isEmpty() ? QString() : name, otherwise);
    Places places = named(name);
    if (!postalCode.isEmpty()) {
        Places there;
        std::copy_if(places.begin(), places.end(), std::back_inserter(there),
                     [&](const FranceCommune *one) { return one->searched.split(u' ').contains(postalCode); });
        if (there.size() == 1)
            return resolved(*there.front());
    }
    if (otherwise.commune.isValid() || !code.isEmpty() || name.isEmpty())
        return otherwise;
    if (places.size() == 1)
        return resolved(*places.front());
    CommuneFinder::Answer answer;
    if (places.empty()) {
        const QStringList close = finder.nearest(name);
        answer.error = close.isEmpty()
            ? tr("No commune of France is called “%1”. Write its name or its INSEE code.").arg(name)
            : tr("No commune of France is called “%1”. Did you mean %2?").arg(name, close.join(QStringLiteral(", ")));
        return answer;
    }
    QStringList codes;
    for (size_t i = 0; i < std::min(places.size(), kCodesShown); ++i)
        codes << places[i]->code;
    answer.error = tr("Several communes are called “%1”. Write the INSEE code instead: %2.")
                       .arg(name, codes.join(QStringLiteral(", ")));
    return answer;
}

} // namespace pc
