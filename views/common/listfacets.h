// The chips of a list whose class says its facets, their titles and their counts: the same for every page of records.
#pragma once

#include "models/itemmodels/indexquery.h"
#include "views/common/facet.h"

#include <QMap>

namespace pc {

/// The facets of a list, each with a chip of its own, without values.
template <typename List>
std::vector<Facet> facetsOf()
{
    std::vector<Facet> facets;
    for (const auto &described : List::facets())
        facets.push_back({.key = QString::fromLatin1(described.column), .label = List::title(described), .pinned = true});
    return facets;
}

/// `facets`, in the order of the list's, with what each counts under the filter; one that cannot be counted stays empty.
template <typename List>
std::vector<Facet> withCounts(std::vector<Facet> facets, Database &database, const IndexFilter &filter,
                              const QMap<QString, QStringList> &chosen)
{
    List list(database);
    for (size_t i = 0; i < facets.size(); ++i) {
        Facet &facet = facets[i];
        const auto counts = list.facetCounts(List::facets().at(i), filter);
        if (!counts)
            continue;
        for (const auto &value : *counts)
            facet.values.push_back({value.value, value.label, value.count, chosen.value(facet.key).contains(value.value)});
    }
    return facets;
}

} // namespace pc
