#include "models/matching/match.h"

#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/base/textfold.h"
#include "models/students/student.h"

#include <algorithm>

namespace pc {

namespace {

constexpr int kNotWished = 1000; // after every rank

MatchGroup groupOf(const MatchPlace &action, const MatchPlace &student)
{
    if (student.commune.isValid() && student.today == action.today)
        return MatchGroup::FromCommune;
    return !student.epci.isEmpty() && student.epci == action.epci ? MatchGroup::SameEpci : MatchGroup::Elsewhere;
}

int wishOrder(const Match &match) { return match.candidate.wishRank > 0 ? match.candidate.wishRank : kNotWished; }

int availabilityOrder(Known known) { return known == Known::Yes ? 0 : known == Known::Unknown ? 1 : 2; }

// Share of the commune's places that have a student, in thousandths; a commune without any place comes last.
int shareTaken(const MatchOffer &offer)
{
    return offer.placesInCommune > 0 ? 1000 * offer.studentsInCommune / offer.placesInCommune : 1000;
}

template <typename Key>
void sortBy(std::vector<Match> &matches, Key key)
{
    using KeyType = decltype(key(matches.front()));
    std::vector<std::pair<KeyType, size_t>> order; // keys are made once, not at each comparison
    for (size_t i = 0; i < matches.size(); ++i)
        order.emplace_back(key(matches[i]), i);
    std::sort(order.begin(), order.end());
    std::vector<Match> sorted;
    sorted.reserve(matches.size());
    for (const auto &[ignored, i] : order)
        sorted.push_back(std::move(matches[i]));
    matches = std::move(sorted);
}

} // namespace

QString MatchCandidate::listName() const { return StudentName::inList(lastName, firstName); }

void Matching::rankCandidates(std::vector<Match> &matches)
{
    if (matches.empty())
        return;
    sortBy(matches, [](const Match &match) {
        const MatchCandidate &student = match.candidate;
        return std::tuple(static_cast<int>(match.group), !match.blocked.isEmpty(), !student.hasApplied(), wishOrder(match),
                          availabilityOrder(match.available), !student.actions.isEmpty(), -student.room.left(), student.receivedOn,
                          sortKey(student.listName()), student.student.value);
    });
}

void Matching::rankOffers(std::vector<Match> &matches)
{
    if (matches.empty())
        return;
    sortBy(matches, [](const Match &match) {
        const MatchOffer &offer = match.offer;
        return std::tuple(static_cast<int>(match.group), !match.blocked.isEmpty(), wishOrder(match), offer.studentsInCommune > 0,
                          shareTaken(offer), availabilityOrder(match.available), offer.number, offer.proposal.value);
    });
}

ApplicationFacts Matching::facts(const MatchOffer &offer, const MatchCandidate &candidate, const MatchRules &rules)
{
    ApplicationFacts facts;
    facts.communeKnown = candidate.place.commune.isValid();
    facts.proposalChosen = true;
    facts.proposalConforming = offer.conforming;
    facts.opinionAsked = rules.opinionAsked;
    facts.opinionFavourable = offer.opinionFavourable;
    facts.participationAsked = rules.participationAsked;
    facts.participation = candidate.participation;
    facts.elsewhere = candidate.sentTo != offer.proposal;
    if (!facts.elsewhere) {
        facts.mayorAnswer = candidate.mayorAnswer;
        facts.studentAnswer = candidate.studentAnswer;
    }
    facts.assigned = !candidate.actions.isEmpty();
    return facts;
}

QString Matching::refusalOf(const MatchOffer &offer, const MatchRules &rules)
{
    const ApplicationFacts action = facts(offer, {}, rules);
    if (QString why = ApplicationLife::refusal(ApplicationStatus::Admissible, ApplicationStatus::Transmitted, action); !why.isEmpty())
        return why;
    if (offer.placesLeft() == 0)
        return tr("Every place of this action is taken.");
    return {};
}

PlannedAssignment Matching::plan(const MatchOffer &offer, const MatchCandidate &candidate, const MatchRules &rules, QDate today)
{
    PlannedAssignment planned{offer.proposal, candidate.student, offer.campaign, offer.minutes, offer.startsOn, offer.endsOn, {}};
    if (!planned.endsOn.isValid())
        planned.endsOn = rules.endsOn;
    if (!planned.startsOn.isValid())
        planned.startsOn = std::clamp(today, std::min(rules.startsOn, planned.endsOn), planned.endsOn);
    planned.startsOn = std::min(planned.startsOn, planned.endsOn);
    const int left = candidate.room.left();
    if (left > 0 && left < offer.minutes)
        planned.minutes = left;
    planned.minutesNote = planNote(offer, candidate, planned.minutes);
    return planned;
}

QString Matching::planNote(const MatchOffer &offer, const MatchCandidate &candidate, int minutes)
{
    const int left = candidate.room.left();
    if (left <= 0)
        return tr("The student's quota is already planned: these %1 come on top of it.").arg(formatMinutes(minutes));
    if (minutes > left)
        return tr("Only %1 of the student's quota are left: %2 go above it. This is allowed and recorded.")
            .arg(formatMinutes(left), formatMinutes(minutes - left));
    if (minutes == left && minutes < offer.minutes)
        return tr("%1 are planned instead of %2: it is what is left of the student's quota.")
            .arg(formatMinutes(minutes), formatMinutes(offer.minutes));
    return {};
}

void Matching::rankByNeed(std::vector<MatchOffer> &offers)
{
    std::stable_sort(offers.begin(), offers.end(), [](const MatchOffer &a, const MatchOffer &b) {
        return std::tuple(a.studentsInCommune > 0, -a.placesLeft(), a.number)
            < std::tuple(b.studentsInCommune > 0, -b.placesLeft(), b.number);
    });
}

QString Matching::label(const Match &match)
{
    if (match.candidate.hasApplied())
        return label(match.group);
    switch (match.group) {
    case MatchGroup::FromCommune:
        return tr("From the commune, no candidature");
    case MatchGroup::SameEpci:
        return tr("Outside the rule: same EPCI, no candidature");
    case MatchGroup::Elsewhere:
        return tr("Outside the rule: elsewhere, no candidature");
    }
    Q_UNREACHABLE();
}

QString Matching::label(MatchGroup group)
{
    switch (group) {
    case MatchGroup::FromCommune:
        return tr("From the commune");
    case MatchGroup::SameEpci:
        return tr("Outside the rule: same EPCI");
    case MatchGroup::Elsewhere:
        return tr("Outside the rule: elsewhere");
    }
    Q_UNREACHABLE();
}

QString Matching::outsideRule(const Match &match)
{
    if (!match.needsDerogation())
        return {};
    return tr("Outside the rule: %1 does not come from %2. An affectation needs a derogation, with a reason and an author.")
        .arg(match.candidate.listName(), match.offer.place.name);
}

void Matching::addFairness(Match &match)
{
    const MatchOffer &offer = match.offer;
    if (offer.studentsInCommune == 0)
        match.reasons.push_back({ModelTone::Info, tr("%1 has no student yet this year.").arg(offer.place.name)});
    else
        match.reasons.push_back({ModelTone::Neutral, tr("%1 already has %n student(s) this year; places offered: %2.", nullptr,
                                                        offer.studentsInCommune)
                                                         .arg(offer.place.name, formatCount(offer.placesInCommune))});
}

Match Matching::judge(const MatchOffer &offer, const MatchCandidate &candidate, const MatchRules &rules, QDate today)
{
    Match match;
    match.offer = offer;
    match.candidate = candidate;
    match.group = groupOf(offer.place, candidate.place);
    match.available = availabilityFits(candidate.availability, offer.rhythm);
    match.notTransmittable = refusalToTransmit(match, rules);
    const PlannedAssignment planned = plan(offer, candidate, rules, today);
    judgePeriod(match, rules, planned.startsOn, planned.endsOn);
    return match;
}

void Matching::judgePeriod(Match &match, const MatchRules &rules, QDate startsOn, QDate endsOn)
{
    match.blocked = refusal(match, rules, startsOn);
    match.reasons = reasons(match, rules, startsOn, endsOn);
}

QString Matching::refusal(const Match &match, const MatchRules &rules, QDate startsOn)
{
    const MatchOffer &offer = match.offer;
    const MatchCandidate &student = match.candidate;
    if (student.alreadyHere)
        return tr("Already affected to this action.");
    if (QString why = refusalOf(offer, rules); !why.isEmpty())
        return why;
    if (QString why = ApplicationLife::refusalToRetain(student.status, facts(offer, student, rules)); !why.isEmpty())
        return why;
    if (offer.minorsAccepted == Known::No && isMinor(student, rules, startsOn))
        return minorRefusal();
    return {};
}

QString Matching::minorRefusal() { return tr("Still a minor on the day the action starts, and the commune does not accept minors."); }

QString Matching::refusalToTransmit(const Match &match, const MatchRules &rules)
{
    const MatchOffer &offer = match.offer;
    const MatchCandidate &student = match.candidate;
    const ApplicationFacts known = facts(offer, student, rules);
    if (QString why = ApplicationLife::refusal(ApplicationStatus::Admissible, ApplicationStatus::Transmitted, known); !why.isEmpty())
        return why;
    switch (student.status) {
    case ApplicationStatus::Received:
    case ApplicationStatus::NotRetained:
        return ApplicationLife::refusal(student.status, ApplicationStatus::Admissible, known);
    case ApplicationStatus::Admissible:
    case ApplicationStatus::Waiting:
        return {};
    case ApplicationStatus::Transmitted:
        return student.sentTo == offer.proposal ? tr("Already sent to the mayor for this action.") : QString();
    default:
        return tr("The candidature is “%1”: it cannot be sent to a mayor.").arg(ApplicationWords::label(student.status));
    }
}

} // namespace pc
