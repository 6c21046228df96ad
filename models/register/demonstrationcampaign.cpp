// The campaign that is told, and the one before it: which proposals there are, and who worked on them.
#include "models/campaigns/campaignrules.h"
#include "models/campaigns/campaignsrepository.h"
#include "models/proposals/proposalsrepository.h"
#include "models/register/demonstrationparts.h"

#include <algorithm>

namespace pc::demo {

namespace {

using enum Turn;

struct Line {
    ProposalStatus status;
    std::vector<Turn> turns = {};
    int places = 0; ///< more than the turns need
    int idea = -1;
    bool sameStudent = false; ///< in the commune of the line before, with its first student
};

const std::vector<Line> &lines()
{
    using enum ProposalStatus;
    static const std::vector<Line> all{
        {Conforming, {Turn::Steady, ExactQuota}},
        {Conforming, {OverQuota, Running}},
        {Conforming, {FirstOfTwo}},
        {Conforming, {SecondOfTwo}, 0, -1, true},
        {ProposalStatus::Finished, {Closed, Turn::Finished}},
        {ConformingWithReservation, {Running, Sent}, 0, 4},
        {Conforming, {Contested, Running}},
        {Conforming, {ToIssue, Turn::Cancelled, Sent}},
        {Conforming, {PartlySigned, MinorWaits}},
        {ProposalStatus::Suspended, {Turn::Suspended}},
        {NonConforming, {}, 1, 0},
        {ToComplete, {}, 1, 7},
        {InExamination, {}, 1, 10},
        {Submitted, {}, 1, 11},
        {Draft, {}, 1, 12},
        {ProposalStatus::Cancelled},
        {Archived, {}, 1, 3},
        {Conforming, {}, 2},
        {Conforming, {WholeMonth, Running}},
        {Conforming, {GaveUp, Running, Running}, 2},
        {ConformingWithReservation, {AmendedMore}, 0, 5},
        {Conforming, {AmendedLess, AmendmentWaits}},
        {Conforming, {Overridden, InsuranceMissing}},
        {Conforming, {Incident}},
        {Conforming, {Derogated, Running}},
        {Conforming, {Ready}, 2},
        {ConformingWithReservation, {Schedule, Running}, 1, 6},
        {Conforming, {Waived, Summer}},
        {Conforming, {Running, Running, Running}},
        {ProposalStatus::Finished, {Turn::Finished}},
        {NonConforming, {}, 1, 1},
        {NonConforming, {}, 1, 2},
        {ToComplete, {}, 2, 8},
        {ToComplete, {}, 1, 9},
        {Submitted, {}, 1, 13},
        {Submitted, {}, 2},
        {Submitted},
        {InExamination, {}, 1, 15},
        {InExamination},
        {Draft, {}, 1, 14},
        {ProposalStatus::Cancelled},
        {Conforming, {}, 1},
        {Conforming, {Running, Running}},
        {Conforming, {Running}, 2},
        {Conforming, {Running, Running}},
        {Conforming, {}, 3},
        {ConformingWithReservation, {}, 1},
        {Conforming, {Running}},
    };
    return all;
}

QDate startOf(Story &story, const Line &line)
{
    const int days = workingDays(story);
    if (line.turns.empty())
        return std::min(story.today.addDays(story.inventor.between(15, 45)), story.campaign.endsOn);
    const bool mustBeLong = line.turns.front() != Running && line.turns.front() != Waived;
    return story.today.addDays(-days + story.inventor.below((mustBeLong ? days / 8 : days * 2 / 5) + 1));
}

// What a campaign that has just begun cannot have reached.
ProposalStatus possibleStatus(const Story &story, ProposalStatus status)
{
    const bool needsTime = status == ProposalStatus::Finished || status == ProposalStatus::Suspended;
    return needsTime && workingDays(story) < 12 ? ProposalStatus::Conforming : status;
}

// A smaller territory tells less; a story without a commune tells nothing.
size_t countFor(const Story &story, size_t all) { return std::min(all, story.hosts.size() * 6); }

void tellLine(Story &story, const Line &line, const Place &place, const ProposalPlan &plan,
              std::vector<StudentId> students, std::vector<Offer> &open, StudentId &first)
{
    const Offer offer = propose(story, story.campaign.id, place, plan);
    if (!story.outcome())
        return;
    students.resize(line.turns.size());
    for (size_t k = 0; k < line.turns.size() && story.outcome(); ++k) {
        const StudentId student = assign(story, offer, line.turns[k], students[k]);
        if (k == 0)
            first = student;
    }
    settle(story, offer, plan.status, story.today);
    if (plan.status == ProposalStatus::Conforming && line.places > static_cast<int>(line.turns.size()))
        open.push_back(offer);
}

// The university's opinion on an action, some days after it was declared conforming.
void opine(Story &story, const Offer &offer, ProposalVerdict verdict, const QString &reason = {})
{
    story.keep(ProposalsRepository::giveOpinion(story.university(offer.proposal.receivedOn.addDays(12)), offer.proposal.id, verdict, reason));
}

// Two actions of last year nobody came for: one the university was in favour of, one it was not. Told by a hand of its
// own, so that the rest of the story stays as it was.
void tellOpinions(Story &story)
{
    const Inventor kept = story.inventor;
    for (int k = 0; k < 2 && !story.hosts.empty() && story.outcome(); ++k) {
        const ProposalPlan plan{ProposalStatus::Conforming, 14 + k, -1, 1, story.last.startsOn.addDays(150 + 5 * k)};
        const Offer offer = propose(story, story.last.id, story.host(120 + k), plan);
        if (k == 0)
            opine(story, offer, ProposalVerdict::Favourable);
        else
            opine(story, offer, ProposalVerdict::Unfavourable,
                  QStringLiteral("Les dates proposées tombent pendant les examens du second semestre."));
    }
    story.inventor = kept;
}

} // namespace

void tellCampaign(Story &story, const std::vector<Heritage> &heritage)
{
    // The demonstration shows ranked wishes, which a new register leaves off.
    story.keep(CampaignRulesRepository::set(story.office(story.today), story.campaign.id, rule::wishesRanked,
                                            QStringLiteral("1")));
    std::vector<Offer> open;
    Place place;
    StudentId first;
    const size_t count = countFor(story, lines().size());
    for (size_t k = 0; k < count && story.outcome(); ++k) {
        const Line &line = lines()[k];
        ProposalPlan plan{possibleStatus(story, line.status),
                          static_cast<int>(k),
                          line.idea,
                          std::max({1, static_cast<int>(line.turns.size()), line.places}),
                          startOf(story, line),
                          k % 3 == 0};
        std::vector<StudentId> students;
        if (line.sameStudent)
            students = {first};
        else
            place =
                k == 25 ? story.hosts.back() : story.host(static_cast<int>(k)); // the one that joined by a derogation
        // Actions of last year that were offered again.
        const size_t before = k >= 42 ? k - 42 : heritage.size();
        if (before < heritage.size() && !line.turns.empty()) {
            const Heritage &old = heritage[before];
            place = old.offer.place;
            plan.previous = old.offer.proposal.id;
            plan.model = static_cast<int>(before);
            students = {old.student};
        }
        tellLine(story, line, place, plan, std::move(students), open, first);
    }
    if (story.outcome())
        tellCandidates(story, open);
}

std::vector<Heritage> tellLastYear(Story &story)
{
    std::vector<Heritage> heritage;
    Campaign last = story.last;
    last.id = story.take(CampaignsRepository::open(story.office(last.startsOn.addDays(-20)), last));
    story.last.id = last.id;
    // That year the university gave its opinion on each action.
    story.keep(CampaignRulesRepository::set(story.office(last.startsOn.addDays(-20)), last.id, rule::opinionAsked, QStringLiteral("1")));
    const size_t count = countFor(story, 14);
    for (size_t k = 0; k < count && story.outcome(); ++k) {
        const int model = static_cast<int>(k);
        const bool refused = k == 5;
        const bool cancelled = k == 9;
        const bool summer = k == 2;
        ProposalPlan plan{refused         ? ProposalStatus::NonConforming
                              : cancelled ? ProposalStatus::Cancelled
                                          : ProposalStatus::Finished,
                          model,
                          refused ? 0 : -1,
                          k == 0 || k == 4 ? 2 : 1,
                          summer ? last.endsOn.addDays(-55) : last.startsOn.addDays(70 + 5 * model),
                          k < 6};
        const Offer offer = propose(story, last.id, story.host(100 + model), plan);
        if (refused || cancelled || !story.outcome())
            continue;
        opine(story, offer, ProposalVerdict::Favourable);
        const QDate until = summer ? story.past(story.campaign.startsOn.addDays(19)) : plan.startsOn.addDays(130);
        const Turn turn = summer ? Turn::Finished : Turn::Closed;
        const StudentId student = assign(story, offer, turn, {}, until);
        if (plan.places > 1)
            assign(story, offer, Turn::Closed, {}, until);
        settle(story, offer, k > 10 ? ProposalStatus::Archived : ProposalStatus::Finished, until.addDays(5));
        if (!summer && plan.recurrent)
            heritage.push_back({offer, student});
    }
    tellOpinions(story);
    if (story.outcome())
        tellLabelsOfLastYear(story);
    if (story.outcome())
        story.keep(CampaignsRepository::close(story.office(story.campaign.startsOn.addDays(28)), last.id));
    return heritage;
}

} // namespace pc::demo
