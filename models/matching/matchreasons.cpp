// The reasons beside a candidate: one sentence each, the most important first.
#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/matching/match.h"

namespace pc {

bool Matching::isMinor(const MatchCandidate &student, const MatchRules &rules, QDate on)
{
    // Born on 29 February: of age on 1 March of a common year, as the law counts whole years.
    if (!student.bornOn.isValid() || !on.isValid())
        return false;
    const int year = student.bornOn.year() + rules.majorityAge;
    const QDate birthday(year, student.bornOn.month(), student.bornOn.day());
    return on < (birthday.isValid() ? birthday : QDate(year, 3, 1));
}

MatchReason Matching::placeReason(const Match &match)
{
    const MatchPlace &student = match.candidate.place;
    const QString &action = match.offer.place.name;
    if (!student.commune.isValid())
        return {ModelTone::Attention, tr("The commune of origin is not known.")};
    switch (match.group) {
    case MatchGroup::FromCommune:
        if (student.isPart() && student.commune != match.offer.place.commune)
            return {ModelTone::Success, tr("Comes from %1, a part of %2.").arg(student.name, action)};
        return {ModelTone::Success, tr("Comes from %1.").arg(student.name)};
    case MatchGroup::SameEpci:
        return {ModelTone::Attention, tr("Comes from %1, in the same EPCI: outside the rule.").arg(student.name)};
    case MatchGroup::Elsewhere:
        return {ModelTone::Attention, tr("Comes from %1: outside the rule.").arg(student.name)};
    }
    Q_UNREACHABLE();
}

MatchReason Matching::statusReason(const MatchCandidate &student, ProposalId proposal)
{
    if (!student.hasApplied())
        return {ModelTone::Info, tr("No candidature in this campaign: going on records one, received today.")};
    switch (student.status) {
    case ApplicationStatus::Received:
        return {ModelTone::Attention, tr("The candidature is not examined yet: going on declares it admissible.")};
    case ApplicationStatus::NotRetained:
        return {ModelTone::Attention, tr("The candidature was not retained before: going on offers it again.")};
    case ApplicationStatus::Waiting:
        return {ModelTone::Info, tr("The candidature is on the waiting list.")};
    case ApplicationStatus::Transmitted:
        if (student.sentTo == proposal)
            return {ModelTone::Info, tr("The candidature is with the mayor.")};
        return {ModelTone::Attention, tr("The candidature is with the mayor of another action.")};
    default:
        return {};
    }
}

std::vector<MatchReason> Matching::reasons(const Match &match, const MatchRules &rules, QDate startsOn, QDate endsOn)
{
    const MatchOffer &offer = match.offer;
    const MatchCandidate &student = match.candidate;
    std::vector<MatchReason> reasons{placeReason(match)};
    const auto say = [&reasons](ModelTone tone, const QString &text) { reasons.push_back({tone, text}); };

    if (!match.blocked.isEmpty())
        say(ModelTone::Danger, match.blocked);
    if (student.wishRank > 0 && rules.wishesRanked)
        say(ModelTone::Success, tr("Wish number %1.").arg(student.wishRank));
    else if (student.wishRank > 0)
        say(ModelTone::Success, tr("Wishes for this action."));
    else if (student.hasWishes)
        say(ModelTone::Neutral, tr("Did not wish for this action."));

    if (match.available == Known::Yes)
        say(ModelTone::Success, tr("The days suit: %1.").arg(student.availability.simplified()));
    else if (match.available == Known::No)
        say(ModelTone::Attention, tr("The days do not seem to suit: %1.").arg(student.availability.simplified()));
    else
        say(ModelTone::Neutral, tr("Whether the days suit is not known."));

    if (!student.actions.isEmpty() && !student.alreadyHere)
        say(ModelTone::Attention, tr("Already affected elsewhere: %1.").arg(student.actions.join(QStringLiteral(", "))));
    if (student.room.left() > 0)
        say(ModelTone::Neutral, tr("%1 of the quota are left to plan.").arg(formatMinutes(student.room.left())));
    else
        say(ModelTone::Attention, tr("The quota is already planned."));

    if (!student.insuredUntil.isValid())
        say(ModelTone::Neutral, tr("The end of the civil liability insurance is not known."));
    else if (student.insuredUntil < endsOn)
        say(ModelTone::Attention, tr("The civil liability insurance ends on %1, before the action does.").arg(formatDate(student.insuredUntil)));
    else
        say(ModelTone::Success, tr("The civil liability insurance covers the whole period."));

    if (isMinor(student, rules, startsOn)) {
        if (offer.minorsAccepted == Known::Yes)
            say(ModelTone::Info, tr("A minor on the day the action starts; the commune accepts minors."));
        else if (offer.minorsAccepted == Known::Unknown)
            say(ModelTone::Attention, tr("A minor on the day the action starts; the commune has not said whether it accepts minors."));
    }
    if (rules.participationAsked && student.participation == Participation::Validated)
        say(ModelTone::Success, tr("The university has validated the participation."));
    if (match.blocked.isEmpty()) {
        if (const MatchReason status = statusReason(student, offer.proposal); !status.text.isEmpty())
            reasons.push_back(status);
    }
    return reasons;
}

} // namespace pc
