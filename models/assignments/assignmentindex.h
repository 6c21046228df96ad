// How the lines of assignment_index are computed: what the list of affectations searches, sorts and filters by.
#pragma once

#include "models/itemmodels/recordindex.h"

namespace pc {

const RecordIndexSpec &assignmentIndexSpec();

} // namespace pc
