#include "models/hours/hourentry.h"

#include "models/base/minutes.h"
#include "models/hours/hourwarning.h"

#include <QLocale>

#include <algorithm>
#include <cstring>

namespace pc {

namespace {

struct StatusWord {
    HourStatus value;
    QLatin1StringView word;
    const char *label;
    char16_t symbol;
};
struct RoleWord {
    VisaRole value;
    QLatin1StringView word;
    const char *label;
};

constexpr StatusWord kStatuses[] = {
    {HourStatus::Entered, QLatin1StringView("entered"), QT_TRANSLATE_NOOP("pc::HourWords", "Entered"), u'\u25CB'},
    {HourStatus::ToSign, QLatin1StringView("to_sign"), QT_TRANSLATE_NOOP("pc::HourWords", "To sign"), u'\u25D0'},
    {HourStatus::Signed, QLatin1StringView("signed"), QT_TRANSLATE_NOOP("pc::HourWords", "Signed"), u'\u2713'},
    {HourStatus::Contested, QLatin1StringView("contested"), QT_TRANSLATE_NOOP("pc::HourWords", "Contested"), u'\u2717'},
    {HourStatus::Closed, QLatin1StringView("closed"), QT_TRANSLATE_NOOP("pc::HourWords", "Closed"), u'\u25A0'},
};
constexpr RoleWord kRoles[] = {
    {VisaRole::Mayor, QLatin1StringView("mayor"), QT_TRANSLATE_NOOP("pc::HourWords", "Mayor")},
    {VisaRole::Deputy, QLatin1StringView("deputy"), QT_TRANSLATE_NOOP("pc::HourWords", "Deputy mayor")},
    {VisaRole::Secretary, QLatin1StringView("secretary"),
     QT_TRANSLATE_NOOP("pc::HourWords", "Secretary of the town hall")},
};

constexpr const char *kReopenCampaign = QT_TRANSLATE_NOOP(
    "pc::HourWords", "The campaign of this day is closed: reopen it first, on the page of campaigns.");
constexpr const char *kNameSignatory =
    QT_TRANSLATE_NOOP("pc::HourWords", "Say who signs for the commune: the mayor, a deputy or the secretary.");
constexpr const char *kGiveReason = QT_TRANSLATE_NOOP("pc::HourWords", "Say why the hours are contested.");

constexpr const char *kHandIn = QT_TRANSLATE_NOOP("pc::HourWords", "Hand in for the visa");
constexpr const char *kSign = QT_TRANSLATE_NOOP("pc::HourWords", "Sign");
constexpr const char *kContest = QT_TRANSLATE_NOOP("pc::HourWords", "Contest");

constexpr LifeStep<HourStatus> kSteps[] = {
    {HourStatus::Entered, HourStatus::ToSign, Actor::Udccas, kHandIn, hourcondition::campaignOpen, kReopenCampaign},
    {HourStatus::Entered, HourStatus::Signed, Actor::Commune, kSign, hourcondition::signatoryNamed, kNameSignatory},
    {HourStatus::Entered, HourStatus::Contested, Actor::Commune, kContest, hourcondition::reasonGiven, kGiveReason},
    {HourStatus::ToSign, HourStatus::Signed, Actor::Commune, kSign, hourcondition::signatoryNamed, kNameSignatory},
    {HourStatus::ToSign, HourStatus::Contested, Actor::Commune, kContest, hourcondition::reasonGiven, kGiveReason},
    {HourStatus::Signed, HourStatus::ToSign, Actor::Udccas,
     QT_TRANSLATE_NOOP("pc::HourWords", "Correct after the visa"), hourcondition::campaignOpen, kReopenCampaign},
    {HourStatus::Signed, HourStatus::Contested, Actor::Commune, kContest, hourcondition::reasonGiven, kGiveReason},
    {HourStatus::Signed, HourStatus::Closed, Actor::Udccas, QT_TRANSLATE_NOOP("pc::HourWords", "Close"),
     hourcondition::campaignOpen, kReopenCampaign},
    {HourStatus::Contested, HourStatus::ToSign, Actor::Udccas, kHandIn, hourcondition::campaignOpen, kReopenCampaign},
    {HourStatus::Closed, HourStatus::Signed, Actor::Udccas, QT_TRANSLATE_NOOP("pc::HourWords", "Reopen"),
     hourcondition::campaignOpen, kReopenCampaign},
};

const StatusWord &entryOf(HourStatus status)
{
    for (const StatusWord &entry : kStatuses) {
        if (entry.value == status)
            return entry;
    }
    Q_UNREACHABLE();
}

const RoleWord &entryOf(VisaRole role)
{
    for (const RoleWord &entry : kRoles) {
        if (entry.value == role)
            return entry;
    }
    Q_UNREACHABLE();
}

} // namespace

std::span<const LifeStep<HourStatus>> hourSteps() { return kSteps; }

bool holds(const HourFacts &facts, const char *condition)
{
    const auto is = [condition](const char *name) { return std::strcmp(condition, name) == 0; };
    if (is(hourcondition::reasonGiven))
        return facts.campaignOpen && facts.reasonGiven;
    if (is(hourcondition::signatoryNamed))
        return facts.campaignOpen && facts.signatoryNamed;
    return facts.campaignOpen;
}

bool changesWhatWasSigned(const HourEntry &before, const HourEntry &after)
{
    return before.day != after.day || before.monthly != after.monthly || before.minutes != after.minutes
        || before.startsAt != after.startsAt || before.task != after.task || before.assignment != after.assignment;
}

bool signsAhead(QDate signedOn, std::span<const HourEntry> entries)
{
    return signedOn.isValid() && std::any_of(entries.begin(), entries.end(), [signedOn](const HourEntry &entry) {
               return entry.day > signedOn;
           });
}

std::optional<QTime> parseStart(QStringView text)
{
    if (text.trimmed().isEmpty())
        return QTime();
    const auto minutes = parseMinutes(text);
    if (!minutes || *minutes >= kDayMinutes)
        return std::nullopt;
    return QTime(*minutes / 60, *minutes % 60);
}

QString HourWords::word(HourStatus status) { return entryOf(status).word; }
QString HourWords::word(VisaRole role) { return entryOf(role).word; }
QString HourWords::label(HourStatus status) { return tr(entryOf(status).label); }
QString HourWords::label(VisaRole role) { return tr(entryOf(role).label); }
QString HourWords::symbol(HourStatus status) { return QString(QChar(entryOf(status).symbol)); }
QString HourWords::closedCampaign() { return tr(kReopenCampaign); }
QString HourWords::verb(const LifeStep<HourStatus> &step) { return tr(step.verb); }
QString HourWords::refusal(const LifeStep<HourStatus> &step) { return tr(step.refusal); }

std::optional<HourStatus> HourWords::status(const QString &word)
{
    for (const StatusWord &entry : kStatuses) {
        if (word == entry.word)
            return entry.value;
    }
    return std::nullopt;
}

std::optional<VisaRole> HourWords::role(const QString &word)
{
    for (const RoleWord &entry : kRoles) {
        if (word == entry.word)
            return entry.value;
    }
    return std::nullopt;
}

std::vector<HourStatus> HourWords::statuses()
{
    std::vector<HourStatus> values;
    for (const StatusWord &entry : kStatuses)
        values.push_back(entry.value);
    return values;
}

std::vector<VisaRole> HourWords::roles()
{
    std::vector<VisaRole> values;
    for (const RoleWord &entry : kRoles)
        values.push_back(entry.value);
    return values;
}

QString HourWords::month(QDate day) { return QLocale().toString(day, QStringLiteral("MMMM yyyy")); }

} // namespace pc
