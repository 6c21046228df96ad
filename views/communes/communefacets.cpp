#include "views/communes/communefacets.h"

#include "models/communes/communeslist.h"

namespace pc {

std::vector<Facet> namedFacets()
{
    std::vector<Facet> facets;
    for (const CommuneFacet &described : CommunesList::facets()) {
        const QString key = QString::fromLatin1(described.column);
        // The state of the CCAS is offered by "Filter": five chips are enough to begin with.
        facets.push_back({.key = key, .label = CommunesList::title(described), .pinned = key != QLatin1StringView("ccas")});
    }
    return facets;
}

std::vector<Facet> countedFacets(Database &database, const IndexFilter &filter, const QMap<QString, QStringList> &chosen,
                                 int threshold)
{
    CommunesList list(database);
    std::vector<Facet> facets = namedFacets();
    for (size_t i = 0; i < facets.size(); ++i) {
        Facet &facet = facets[i];
        const auto counts = list.facetCounts(CommunesList::facets().at(i), filter, threshold);
        if (!counts)
            continue;
        for (const CommunesList::FacetCount &value : *counts)
            facet.values.push_back({value.value, value.label, value.count, chosen.value(facet.key).contains(value.value)});
    }
    return facets;
}

} // namespace pc
