// Tables written as JSON, for other programs.
//
// An array of objects, one object per line so that tools which compare lines work; UTF-8 without a mark. Integers
// are numbers, dates are "yyyy-MM-dd", what is not known is null. The names are the keys of the columns, never labels.
#pragma once

#include "models/tables/exporttable.h"

#include <QByteArray>

namespace pc {

QByteArray writeJson(const ExportTable &table);

} // namespace pc
