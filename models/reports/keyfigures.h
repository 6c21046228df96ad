// The key figures of a campaign that next year is compared with: read today, or as a report froze them.
#pragma once

#include "models/campaigns/comparedfigures.h"

#include <QJsonObject>

namespace pc {

struct KeyFigures {
    int communes = 0; ///< of the perimeter
    int eligible = 0; ///< communes « ayant droit »
    ComparedFigures compared;
    QString arrondissement = {}; ///< INSEE code of the one they are of; empty: of the whole perimeter

    friend bool operator==(const KeyFigures &, const KeyFigures &) = default;

    QJsonObject toObject() const;
    /// Compact JSON, keys in English snake_case, durations in minutes.
    QString toJson() const;
    /// Empty when the text holds no figures.
    static std::optional<KeyFigures> fromJson(const QString &json);
    static Result<KeyFigures> read(Database &database, const Campaign &campaign, const QString &arrondissement = {});
    /// Those the last report of the campaign that was frozen, and not annulled, was made with; reports of one arrondissement
    /// are passed over.
    static Result<std::optional<KeyFigures>> frozen(Database &database, CampaignId campaign);
};

} // namespace pc
