#include "models/exchange/importkind.h"

#include <array>

namespace pc {

std::span<const ImportKindSpec *const> importKinds()
{
    static const std::array all{&townHallsImport(), &contactsImport(), &studentsImport(), &proposalsImport(),
                                &hoursImport(), &labelsImport()};
    return all;
}

const ImportKindSpec &importKind(ImportKind kind)
{
    for (const ImportKindSpec *spec : importKinds()) {
        if (spec->kind == kind)
            return *spec;
    }
    Q_UNREACHABLE();
}

} // namespace pc
