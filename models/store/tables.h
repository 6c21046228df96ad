// The tables whose rows the journal follows, and the record each row belongs to in the user's eyes.
//
// A new journaled table adds one line here; Transaction refuses every other table.
#pragma once

#include <QLatin1StringView>

#include <optional>

namespace pc {

struct JournaledTable {
    QLatin1StringView name;
    /// Column holding the key of the owning record; empty when the row is its own record.
    QLatin1StringView ownerColumn;
    QLatin1StringView ownerTable;
};

inline constexpr JournaledTable kJournaledTables[] = {
    {QLatin1StringView("setting"), {}, QLatin1StringView("setting")},
    {QLatin1StringView("asset"), {}, QLatin1StringView("asset")},
    {QLatin1StringView("campaign"), {}, QLatin1StringView("campaign")},
    {QLatin1StringView("town_hall"), QLatin1StringView("commune"), QLatin1StringView("commune")},
    {QLatin1StringView("terrain"), QLatin1StringView("commune"), QLatin1StringView("commune")},
    {QLatin1StringView("contact"), QLatin1StringView("commune"), QLatin1StringView("commune")},
    {QLatin1StringView("derogation"), QLatin1StringView("commune"), QLatin1StringView("commune")},
};

const JournaledTable *journaledTable(QStringView name);

} // namespace pc
