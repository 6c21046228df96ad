// The integer key of a row, typed by what it is the key of, so that a contact is never looked up as a commune.
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace pc {

template <typename Tag>
struct Id {
    qint64 value = 0;

    bool isValid() const { return value > 0; }
    friend auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using CommuneId = Id<struct CommuneTag>;
using ContactId = Id<struct ContactTag>;
using CampaignId = Id<struct CampaignTag>;

} // namespace pc
