// One line of a statement of hours, the visa of the commune on it, and the life of both.
//
// A line carries no campaign: its day says which one it counts for. Everything here is a value or a pure rule.
#pragma once

#include "models/base/id.h"
#include "models/base/lifecycle.h"

#include <QCoreApplication>
#include <QDate>
#include <QTime>

#include <optional>
#include <span>
#include <vector>

namespace pc {

/// Words of the trade: saisi, à viser, visé, contesté, clos.
enum class HourStatus { Entered, ToSign, Signed, Contested, Closed };
enum class VisaRole { Mayor, Deputy, Secretary };

struct HourEntry {
    HourEntryId id;
    AssignmentId assignment;
    QDate day;            ///< of a monthly line: the first of its month
    bool monthly = false; ///< a total of the month without days: left out of overlap checks
    int minutes = 0;      ///< 1 to 1440, of a monthly line 1 to 44,640
    QTime startsAt;       ///< invalid when not known
    QString task;
    HourStatus status = HourStatus::Entered;
    VisaId visa; ///< exactly when signed or closed
    QString contestedReason;
    QString overlapReason; ///< lifts the warnings of the line
    QString note;

    friend bool operator==(const HourEntry &, const HourEntry &) = default;

    bool isSigned() const { return status == HourStatus::Signed || status == HourStatus::Closed; }
};

/// The visa a named person of the commune gave to lines of one affectation.
struct Visa {
    VisaId id;
    AssignmentId assignment;
    QDate month; ///< first of the month signed as a whole; invalid for single lines
    QString signatory;
    VisaRole role = VisaRole::Mayor;
    QDate signedOn;

    friend bool operator==(const Visa &, const Visa &) = default;
};

/// Conditions of the steps below.
namespace hourcondition {
inline constexpr const char *campaignOpen = "campaign_open"; ///< the campaign of the day is not closed
inline constexpr const char *reasonGiven = "reason_given";
inline constexpr const char *signatoryNamed = "signatory_named";
} // namespace hourcondition

/// Every step a line may take.
std::span<const LifeStep<HourStatus>> hourSteps();

struct HourFacts {
    bool campaignOpen = true;
    bool reasonGiven = true;
    bool signatoryNamed = true;
};
bool holds(const HourFacts &facts, const char *condition);

/// Whether what the commune signed is another after the change; notes and the reason of a warning are ours.
bool changesWhatWasSigned(const HourEntry &before, const HourEntry &after);

/// Whether a visa of this day covers hours that were to come. A monthly total counts from its first day.
bool signsAhead(QDate signedOn, std::span<const HourEntry> entries);

/// Reads "14:30", "14h30" or "14"; an empty text is an invalid time, nothing when it is no time of the day.
std::optional<QTime> parseStart(QStringView text);

/// Vocabulary: database words and translated labels.
class HourWords {
    Q_DECLARE_TR_FUNCTIONS(pc::HourWords)

public:
    static QString word(HourStatus status);
    static QString word(VisaRole role);
    static std::optional<HourStatus> status(const QString &word);
    static std::optional<VisaRole> role(const QString &word);
    static QString label(HourStatus status);
    static QString label(VisaRole role);
    /// A sign beside the word, so that a state is not told by its colour alone.
    static QString symbol(HourStatus status);
    static std::vector<HourStatus> statuses();
    static std::vector<VisaRole> roles();
    /// The verb of a step, and its sentence when it is refused.
    static QString verb(const LifeStep<HourStatus> &step);
    static QString refusal(const LifeStep<HourStatus> &step);
    /// Said wherever the campaign of a day is closed: its hours are read only.
    static QString closedCampaign();
    /// "November 2026", in the reader's language.
    static QString month(QDate day);
};

} // namespace pc
