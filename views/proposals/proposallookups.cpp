#include "views/proposals/proposallookups.h"

#include "models/proposals/actions.h"
#include "models/students/communelookup.h"

#include <memory>

namespace pc {

namespace {
struct ProposalLookups {
    Q_DECLARE_TR_FUNCTIONS(pc::ProposalLookups)
};

std::shared_ptr<CommuneLookup> lookupOf(Store &store)
{
    return std::make_shared<CommuneLookup>(store.database(), store.clock().today(), CommuneLookup::Scope::Perimeter);
}
} // namespace

LookupProvider communeProvider(Store &store)
{
    return [lookup = lookupOf(store)](const QString &typed) {
        std::vector<LookupChoice> choices;
        for (const CommuneChoice &choice : lookup->find(typed))
            choices.push_back({choice.id, choice.label, choice.detail});
        return choices;
    };
}

std::function<QString(qint64)> communeNames(Store &store)
{
    return [lookup = lookupOf(store)](qint64 id) { return lookup->nameOf(id); };
}

std::vector<std::pair<QString, QString>> typeChoices(Database &database)
{
    std::vector<std::pair<QString, QString>> choices{{QString(), ProposalLookups::tr("Not said", "kind of action")}};
    const auto types = ActionTypesRepository(database).all();
    if (!types)
        return choices;
    for (const ActionType &type : *types) {
        if (type.active)
            choices.emplace_back(QString::number(type.id.value), type.name);
    }
    return choices;
}

} // namespace pc
