// What the communes can be filtered by, as chips: their names at once, their values with counts when asked.
#pragma once

#include "models/itemmodels/indexquery.h"
#include "models/register/register.h"
#include "views/common/facet.h"

namespace pc {

/// The facets without values: cheap, for the first window.
std::vector<Facet> namedFacets(Viewpoint viewpoint);
/// The facets with every value and its count under the filter; `chosen` are ticked.
std::vector<Facet> countedFacets(Database &database, const IndexFilter &filter, const QMap<QString, QStringList> &chosen,
                                 int threshold, Viewpoint viewpoint);

} // namespace pc
