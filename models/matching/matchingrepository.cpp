#include "models/matching/matchingrepository.h"

#include "models/applications/applicationsrepository.h"
#include "models/assignments/assignmentsrepository.h"
#include "models/base/textfold.h"
#include "models/matching/matchfacts.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pc {

namespace {

// The facts of a student that depend on the action at hand.
MatchCandidate facing(MatchCandidate candidate, const MatchOffer &offer, const WishRanks &wishes, const StudentsAt &students)
{
    const QHash<qint64, int> ranks = wishes.value(candidate.application.value);
    candidate.wishRank = ranks.value(offer.proposal.value);
    candidate.hasWishes = !ranks.isEmpty();
    candidate.alreadyHere = students.value(offer.proposal.value).contains(candidate.student.value);
    return candidate;
}

// Students of each commune of today with an open candidature, or without an affectation in the campaign; those who
// withdrew or whose candidature is inadmissible do not wait. Whoever never applied waits in an open campaign only.
const QString kWaitingStudents =
    u"SELECT coalesce(c.parent, c.id), count(*) FROM student s JOIN commune c ON c.id = s.commune "
    "LEFT JOIN application a ON a.student = s.id AND a.campaign = ? "
    "WHERE coalesce(a.status, '') NOT IN ('inadmissible', 'withdrawn') "
    "AND (a.id IS NOT NULL OR EXISTS (SELECT 1 FROM campaign k WHERE k.id = ? AND k.closed_on IS NULL)) "
    "AND (coalesce(a.status, '') IN ('received', 'incomplete', 'admissible', 'transmitted', 'waiting') "
    "OR NOT EXISTS (SELECT 1 FROM assignment x WHERE x.student = s.id AND x.campaign = ? AND x.status <> 'cancelled')) "
    "GROUP BY 1"_s;

void inOrder(std::vector<SupplyLine> &lines, int SupplyLine::*count)
{
    std::sort(lines.begin(), lines.end(), [count](const SupplyLine &a, const SupplyLine &b) {
        return a.*count != b.*count ? a.*count > b.*count : sortKey(a.name) < sortKey(b.name);
    });
}

} // namespace

Result<CandidateList> MatchingRepository::candidatesFor(ProposalId proposal, QDate today)
{
    const auto offer = matchOffer(m_database, proposal);
    if (!offer)
        return offer.error();
    const auto rules = matchRules(m_database, offer->campaign);
    if (!rules)
        return rules.error();
    auto candidates = campaignCandidates(m_database, offer->campaign, *rules);
    if (!candidates)
        return candidates.error();
    const auto others = communeStudents(m_database, offer->campaign, offer->place.today, *rules);
    if (!others)
        return others.error();
    candidates->insert(candidates->end(), others->begin(), others->end());
    const auto wishes = wishRanks(m_database, offer->campaign);
    const auto students = studentsAt(m_database, offer->campaign);
    if (!wishes || !students)
        return wishes ? students.error() : wishes.error();
    CandidateList list{*offer, *rules, {}};
    for (const MatchCandidate &candidate : *candidates) {
        const MatchCandidate here = facing(candidate, *offer, *wishes, *students);
        if (!here.alreadyHere) // those are on the page of affectations
            list.matches.push_back(Matching::judge(*offer, here, *rules, today));
    }
    Matching::rankCandidates(list.matches);
    return list;
}

Result<OfferList> MatchingRepository::offersFor(StudentId student, CampaignId campaign, QDate today)
{
    const auto rules = matchRules(m_database, campaign);
    if (!rules)
        return rules.error();
    const auto candidate = matchCandidate(m_database, student, campaign, *rules);
    if (!candidate)
        return candidate.error();
    const auto offers = conformingOffers(m_database, campaign);
    const auto wishes = wishRanks(m_database, campaign);
    const auto students = studentsAt(m_database, campaign);
    if (!offers)
        return offers.error();
    if (!wishes || !students)
        return wishes ? students.error() : wishes.error();
    OfferList list{*candidate, *rules, {}};
    for (const MatchOffer &offer : *offers) {
        const MatchCandidate here = facing(*candidate, offer, *wishes, *students);
        if (here.alreadyHere || !Matching::refusalOf(offer, *rules).isEmpty())
            continue;
        Match match = Matching::judge(offer, here, *rules, today);
        Matching::addFairness(match);
        list.matches.push_back(std::move(match));
    }
    Matching::rankOffers(list.matches);
    return list;
}

Result<Supply> MatchingRepository::supply(CampaignId campaign)
{
    const auto rules = matchRules(m_database, campaign);
    if (!rules)
        return rules.error();
    const auto offers = conformingOffers(m_database, campaign);
    if (!offers)
        return offers.error();
    QHash<qint64, SupplyLine> communes;
    Status status = m_database.select(kWaitingStudents, {campaign.value, campaign.value, campaign.value}, [&](const Row &row) {
        communes[row.integer(0)].students = static_cast<int>(row.integer(1));
        return true;
    });
    for (const MatchOffer &offer : *offers) {
        if (Matching::refusalOf(offer, *rules).isEmpty())
            communes[offer.place.today.value].places += offer.placesLeft();
    }
    QSet<qint64> entitled;
    if (status) {
        const QString sql = u"SELECT c.id, c.name, coalesce(i.eligible, 0) FROM commune c LEFT JOIN commune_index i ON i.commune = c.id"_s;
        status = m_database.select(sql, {}, [&](const Row &row) {
            if (const auto line = communes.find(row.integer(0)); line != communes.end()) {
                line->commune = {row.integer(0)};
                line->name = row.text(1);
                if (row.boolean(2))
                    entitled.insert(row.integer(0));
            }
            return true;
        });
    }
    if (!status)
        return status.error();
    Supply supply;
    for (const SupplyLine &line : std::as_const(communes)) {
        if (line.students > 0 && line.places == 0 && entitled.contains(line.commune.value))
            supply.withoutAction.push_back(line);
        if (line.places > 0 && line.students == 0)
            supply.withoutStudent.push_back(line);
    }
    inOrder(supply.withoutAction, &SupplyLine::students);
    inOrder(supply.withoutStudent, &SupplyLine::places);
    return supply;
}

Result<std::vector<MatchOffer>> MatchingRepository::openOffers(CampaignId campaign)
{
    const auto rules = matchRules(m_database, campaign);
    if (!rules)
        return rules.error();
    auto offers = conformingOffers(m_database, campaign);
    if (!offers)
        return offers.error();
    std::erase_if(*offers, [&](const MatchOffer &offer) { return !Matching::refusalOf(offer, *rules).isEmpty(); });
    Matching::rankByNeed(*offers);
    return std::move(*offers);
}

Result<ApplicationId> MatchingRepository::applicationOf(Transaction &transaction, const Match &match)
{
    if (match.candidate.hasApplied())
        return match.candidate.application;
    Application application;
    application.campaign = match.offer.campaign;
    application.student = match.candidate.student;
    application.receivedOn = transaction.today();
    return ApplicationsRepository::add(transaction, application);
}

Result<Match> MatchingRepository::one(ProposalId proposal, StudentId student, QDate today)
{
    const auto offer = matchOffer(m_database, proposal);
    if (!offer)
        return offer.error();
    const auto rules = matchRules(m_database, offer->campaign);
    if (!rules)
        return rules.error();
    const auto candidate = matchCandidate(m_database, student, offer->campaign, *rules);
    if (!candidate)
        return candidate.error();
    const auto wishes = wishRanks(m_database, offer->campaign);
    const auto students = studentsAt(m_database, offer->campaign);
    if (!wishes || !students)
        return wishes ? students.error() : wishes.error();
    return Matching::judge(*offer, facing(*candidate, *offer, *wishes, *students), *rules, today);
}

Result<AssignmentId> MatchingRepository::assign(Transaction &transaction, ProposalId proposal, StudentId student,
                                                const MatchDerogation &derogation, const std::optional<MatchPlan> &plan)
{
    MatchingRepository repository(transaction.database());
    const auto match = repository.one(proposal, student, transaction.today());
    if (!match)
        return match.error();
    if (!match->blocked.isEmpty())
        return Error{ErrorKind::Refused, match->blocked, {}};
    if (match->needsDerogation() && derogation.reason.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, tr("Give the reason of the derogation."), u"derogation_reason"_s};
    if (match->needsDerogation() && derogation.author.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, tr("Say who grants the derogation."), u"derogation_author"_s};
    const auto rules = matchRules(transaction.database(), match->offer.campaign);
    if (!rules)
        return rules.error();
    PlannedAssignment planned = Matching::plan(match->offer, match->candidate, *rules, transaction.today());
    if (plan) {
        planned.minutes = plan->minutes;
        planned.startsOn = plan->startsOn;
        planned.endsOn = plan->endsOn;
    }
    const QDate start = planned.startsOn;
    if (match->offer.minorsAccepted == Known::No && Matching::isMinor(match->candidate, *rules, start))
        return Error{ErrorKind::Refused, Matching::minorRefusal(), u"starts_on"_s};
    Assignment assignment;
    assignment.campaign = planned.campaign;
    assignment.proposal = planned.proposal;
    assignment.student = planned.student;
    assignment.minutes = planned.minutes;
    assignment.startsOn = planned.startsOn;
    assignment.endsOn = planned.endsOn;
    assignment.communeReferent = match->offer.referentName;
    assignment.communeReferentPhone = match->offer.referentPhone;
    assignment.communeReferentEmail = match->offer.referentEmail;
    if (match->needsDerogation()) {
        assignment.derogationReason = derogation.reason.trimmed();
        assignment.derogationAuthor = derogation.author.simplified();
        assignment.derogationOn = transaction.today();
    }
    const auto added = AssignmentsRepository::add(transaction, assignment);
    if (!added)
        return added.error();
    const auto application = applicationOf(transaction, *match);
    if (!application)
        return application.error();
    const Status retained = ApplicationsRepository::retain(transaction, *application, proposal, transaction.today());
    if (!retained)
        return retained.error();
    return *added;
}

Result<ApplicationId> MatchingRepository::transmit(Transaction &transaction, ProposalId proposal, StudentId student)
{
    const auto match = MatchingRepository(transaction.database()).one(proposal, student, transaction.today());
    if (!match)
        return match.error();
    if (!match->notTransmittable.isEmpty())
        return Error{ErrorKind::Refused, match->notTransmittable, {}};
    const auto application = applicationOf(transaction, *match);
    if (!application)
        return application.error();
    const ApplicationStatus from = match->candidate.status;
    if (from == ApplicationStatus::Received || from == ApplicationStatus::NotRetained) {
        if (Status admitted = ApplicationsRepository::step(transaction, *application, ApplicationStatus::Admissible); !admitted)
            return admitted.error();
    }
    const Status sent = ApplicationsRepository::transmit(transaction, *application, proposal, transaction.today());
    return sent ? Result<ApplicationId>(*application) : sent.error();
}

} // namespace pc
