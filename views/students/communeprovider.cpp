#include "views/students/communeprovider.h"

namespace pc {

SharedCommuneLookup makeCommuneLookup(Store &store)
{
    return std::make_shared<CommuneLookup>(store.database(), store.clock().today(), CommuneLookup::Scope::France);
}

LookupProvider communeProvider(const SharedCommuneLookup &lookup)
{
    return [lookup](const QString &typed) {
        std::vector<LookupChoice> choices;
        for (const CommuneChoice &choice : lookup->find(typed))
            choices.push_back({choice.id, choice.label, choice.detail});
        return choices;
    };
}

} // namespace pc
