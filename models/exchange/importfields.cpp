#include "models/exchange/importfields.h"

#include "models/base/textfold.h"
#include "models/exchange/importkind.h"

#include <algorithm>

namespace pc {

namespace {

const ImportFieldLine &lineOf(ImportKind kind, ImportField field)
{
    const auto lines = importKind(kind).fields;
    const auto found =
        std::find_if(lines.begin(), lines.end(), [field](const auto &line) { return line.field == field; });
    Q_ASSERT(found != lines.end());
    return *found;
}

} // namespace

bool fills(const ImportMapping &mapping, ImportField field)
{
    return std::find(mapping.begin(), mapping.end(), std::optional(field)) != mapping.end();
}

std::vector<ImportField> ImportFields::of(ImportKind kind)
{
    std::vector<ImportField> fields;
    for (const ImportFieldLine &line : importKind(kind).fields)
        fields.push_back(line.field);
    return fields;
}

QString ImportFields::key(ImportKind kind, ImportField field) { return QString::fromLatin1(lineOf(kind, field).key); }

QString ImportFields::label(ImportKind kind, ImportField field) { return tr(lineOf(kind, field).label); }

std::optional<ImportField> ImportFields::byKey(ImportKind kind, const QString &key)
{
    for (const ImportFieldLine &line : importKind(kind).fields) {
        if (key == QLatin1String(line.key))
            return line.field;
    }
    return std::nullopt;
}

std::vector<FieldSpec> ImportFields::specs(ImportKind kind)
{
    std::vector<FieldSpec> specs;
    for (const ImportFieldLine &line : importKind(kind).fields) {
        QStringList aliases = QString::fromUtf8(line.aliases).split(u'|');
        specs.push_back({QString::fromLatin1(line.key), tr(line.label), aliases << QString::fromLatin1(line.label)});
    }
    return specs;
}

bool ImportFields::isPassedOver(ImportKind kind, const QString &title)
{
    const auto squeezed = [](const QString &text) { return foldForSearch(text).remove(u' '); };
    const QStringList own = QString::fromUtf8(importKind(kind).passedOver).split(u'|');
    return std::any_of(own.begin(), own.end(), [&](const QString &one) { return squeezed(one) == squeezed(title); });
}

QString ImportFields::reasonTitle() { return tr("Why it was not imported"); }

QString ImportFields::label(ImportKind kind) { return tr(importKind(kind).label); }

QString ImportFields::word(ImportKind kind) { return QString::fromLatin1(importKind(kind).word); }

std::optional<ImportKind> ImportFields::kind(const QString &word)
{
    for (const ImportKindSpec *spec : importKinds()) {
        if (word == QLatin1String(spec->word))
            return spec->kind;
    }
    return std::nullopt;
}

std::vector<ImportKind> ImportFields::kinds()
{
    std::vector<ImportKind> kinds;
    for (const ImportKindSpec *spec : importKinds())
        kinds.push_back(spec->kind);
    return kinds;
}

QString ImportFields::missing(ImportKind kind, const ImportMapping &mapping)
{
    const ImportKindSpec &spec = importKind(kind);
    if (spec.communeNeeded && !fills(mapping, ImportField::Code) && !fills(mapping, ImportField::Commune))
        return tr("A column must say which commune each row is about: its name or its INSEE code.");
    if (const char *sentence = spec.missing(mapping))
        return tr(sentence);
    const auto isOfACommune = [](std::optional<ImportField> field) {
        return !field || *field == ImportField::Code || *field == ImportField::Commune;
    };
    if (std::all_of(mapping.begin(), mapping.end(), isOfACommune))
        return tr("At least one column besides the commune is needed.");
    return {};
}

} // namespace pc
