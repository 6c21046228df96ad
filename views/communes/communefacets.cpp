#include "views/communes/communefacets.h"

#include "models/communes/communeslist.h"

#include <algorithm>

namespace pc {

std::vector<Facet> namedFacets(Viewpoint viewpoint)
{
    std::vector<Facet> facets;
    for (const CommuneFacet &described : CommunesList::facets()) {
        const QString key = QString::fromLatin1(described.column);
        if (viewpoint == Viewpoint::University && key == QLatin1StringView("ccas"))
            continue;
        // The state of the CCAS is offered by "Filter": five chips are enough to begin with.
        facets.push_back({.key = key, .label = CommunesList::title(described), .pinned = key != QLatin1StringView("ccas")});
    }
    return facets;
}

std::vector<Facet> countedFacets(Database &database, const IndexFilter &filter, const QMap<QString, QStringList> &chosen,
                                 int threshold, Viewpoint viewpoint)
{
    CommunesList list(database);
    std::vector<Facet> facets = namedFacets(viewpoint);
    for (Facet &facet : facets) {
        const auto &described = CommunesList::facets();
        const auto same = std::find_if(described.begin(), described.end(), [&](const CommuneFacet &one) {
            return facet.key == QLatin1StringView(one.column);
        });
        const auto counts = list.facetCounts(*same, filter, threshold);
        if (!counts)
            continue;
        for (const CommunesList::FacetCount &value : *counts)
            facet.values.push_back({value.value, value.label, value.count, chosen.value(facet.key).contains(value.value)});
    }
    return facets;
}

} // namespace pc
