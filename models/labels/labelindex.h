// How the lines of label_file_index are computed: what the list of label files searches, sorts and filters by.
#pragma once

#include "models/itemmodels/recordindex.h"

namespace pc {

const RecordIndexSpec &labelIndexSpec();

} // namespace pc
