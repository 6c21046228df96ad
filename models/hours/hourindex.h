// The derived line the list of hours keeps for each entry: what is searched, sorted and filtered.
#pragma once

#include "models/itemmodels/recordindex.h"

namespace pc {

const RecordIndexSpec &hourIndexSpec();

} // namespace pc
