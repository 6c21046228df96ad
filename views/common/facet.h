// One thing a list can be filtered by, with its values, as ChipBar shows it.
#pragma once

#include <QString>

#include <algorithm>
#include <vector>

namespace pc {

struct FacetValue {
    QString key = {};   ///< What selection() returns.
    QString label = {}; ///< What the user reads; plain text.
    qint64 count = 0;
    bool checked = false;
    friend bool operator==(const FacetValue &, const FacetValue &) = default;
};

struct Facet {
    QString key = {};
    QString label = {};
    std::vector<FacetValue> values = {};
    bool pinned = false; ///< Its chip is there even when nothing is ticked.

    bool hasSelection() const
    {
        return std::any_of(values.begin(), values.end(), [](const FacetValue &v) { return v.checked; });
    }
    friend bool operator==(const Facet &, const Facet &) = default;
};

} // namespace pc
