// What the fields about a proposal offer: communes by a few letters, kinds of action, model actions.
#pragma once

#include "models/store/store.h"
#include "views/common/lookupfield.h"

namespace pc {

/// Communes of the perimeter, best first. Reads the register at the first question.
LookupProvider communeProvider(Store &store);
std::function<QString(qint64)> communeNames(Store &store);

/// Key (in digits, empty for none) and label of each kind of action in use, "none" first.
std::vector<std::pair<QString, QString>> typeChoices(Database &database);

} // namespace pc
