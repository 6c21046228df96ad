#include "models/matching/matchfacts.h"

#include "models/campaigns/campaignrules.h"
#include "models/campaigns/campaignsrepository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pc {

namespace {

// Names what Q_DECLARE_TR_FUNCTIONS needs: the context of this file's sentences.
struct MatchFacts {
    Q_DECLARE_TR_FUNCTIONS(pc::MatchFacts)
};

// A part of a commune, or one that has merged, stands for the commune of today.
const QString kOffers = u"SELECT p.id, p.campaign, p.number, p.title, c.id, coalesce(m.id, c.id), c.name, "
                        "coalesce(c.epci, m.epci, ''), coalesce(c.arrondissement, m.arrondissement, ''), "
                        "p.status IN ('conforming', 'conforming_with_reservation'), coalesce((SELECT d.verdict FROM "
                        "proposal_decision d WHERE d.proposal = p.id AND d.kind = 'opinion' ORDER BY d.id DESC LIMIT 1), ''), "
                        "p.minutes, p.places, (SELECT count(*) FROM assignment a WHERE a.proposal = p.id AND a.status IN "
                        "('prepared', 'running', 'suspended', 'finished')), p.starts_on, p.ends_on, p.rhythm, "
                        "p.minors_accepted, p.referent_name, p.referent_phone, p.referent_email FROM proposal p "
                        "JOIN commune c ON c.id = p.commune LEFT JOIN commune m ON m.id = c.parent "_s;

const QString kCandidates = u"SELECT coalesce(a.id, 0), s.id, s.last_name, s.first_name, coalesce(c.id, 0), "
                            "coalesce(m.id, c.id, 0), coalesce(c.name, ''), coalesce(c.epci, m.epci, ''), "
                            "coalesce(c.arrondissement, m.arrondissement, ''), a.received_on, coalesce(a.status, 'received'), "
                            "coalesce(a.proposal, 0), coalesce(nullif(a.availability, ''), s.availability), "
                            "coalesce(a.validation, ''), s.insured_until, s.born_on, s.exception_reason, s.exception_author, "
                            "coalesce(a.mayor_answer, ''), coalesce(a.student_answer, '') FROM student s LEFT JOIN application a ON a.student = s.id AND a.campaign = ? "
                            "LEFT JOIN commune c ON c.id = s.commune LEFT JOIN commune m ON m.id = c.parent "_s;

Known knownOf(const QString &word)
{
    return word == "yes"_L1 ? Known::Yes : word == "no"_L1 ? Known::No : Known::Unknown;
}

MatchPlace placeFrom(const Row &row, int first)
{
    return {{row.integer(first)}, {row.integer(first + 1)}, row.text(first + 2), row.text(first + 3), row.text(first + 4)};
}

MatchOffer offerFromRow(const Row &row)
{
    MatchOffer offer;
    offer.proposal = {row.integer(0)};
    offer.campaign = {row.integer(1)};
    offer.number = row.text(2);
    offer.title = row.text(3);
    offer.place = placeFrom(row, 4);
    offer.conforming = row.boolean(9);
    offer.opinionFavourable = row.text(10) == "favourable"_L1;
    offer.minutes = static_cast<int>(row.integer(11));
    offer.places = static_cast<int>(row.integer(12));
    offer.taken = static_cast<int>(row.integer(13));
    offer.startsOn = row.date(14);
    offer.endsOn = row.date(15);
    offer.rhythm = row.text(16);
    offer.minorsAccepted = knownOf(row.text(17));
    offer.referentName = row.text(18);
    offer.referentPhone = row.text(19);
    offer.referentEmail = row.text(20);
    return offer;
}

MatchCandidate candidateFromRow(const Row &row)
{
    MatchCandidate candidate;
    candidate.application = {row.integer(0)};
    candidate.student = {row.integer(1)};
    candidate.lastName = row.text(2);
    candidate.firstName = row.text(3);
    candidate.place = placeFrom(row, 4);
    candidate.receivedOn = row.date(9);
    candidate.status = ApplicationWords::status(row.text(10)).value_or(ApplicationStatus::Received);
    candidate.sentTo = {row.integer(11)};
    candidate.availability = row.text(12);
    candidate.participation = ApplicationWords::participation(row.text(13)).value_or(Participation::Undecided);
    candidate.insuredUntil = row.date(14);
    candidate.bornOn = row.date(15);
    candidate.exceptionReason = row.text(16);
    candidate.exceptionAuthor = row.text(17);
    candidate.mayorAnswer = ApplicationWords::answer(row.text(18)).value_or(SideAnswer::None);
    candidate.studentAnswer = ApplicationWords::answer(row.text(19)).value_or(SideAnswer::None);
    return candidate;
}

// What a commune offers and has had in a campaign, for each of its actions.
Status countCommunes(Database &database, std::vector<MatchOffer> &offers)
{
    struct Counts {
        int students = 0;
        int places = 0;
    };
    QHash<qint64, QHash<qint64, Counts>> counts; // campaign → commune of today
    const QString sql = QStringLiteral(
        "SELECT p.campaign, coalesce(c.parent, c.id), sum(CASE WHEN p.status IN ('conforming', 'conforming_with_reservation') "
        "THEN p.places ELSE 0 END), sum((SELECT count(*) FROM assignment a WHERE a.proposal = p.id AND a.status IN ('prepared', "
        "'running', 'suspended', 'finished'))) FROM proposal p JOIN commune c ON c.id = p.commune GROUP BY 1, 2");
    const Status status = database.select(sql, {}, [&](const Row &row) {
        counts[row.integer(0)][row.integer(1)] = {static_cast<int>(row.integer(3)), static_cast<int>(row.integer(2))};
        return true;
    });
    if (!status)
        return status;
    for (MatchOffer &offer : offers) {
        const Counts here = counts.value(offer.campaign.value).value(offer.place.today.value);
        offer.studentsInCommune = here.students;
        offer.placesInCommune = here.places;
    }
    return done();
}

Result<std::vector<MatchOffer>> offers(Database &database, const QString &where, const QVariantList &values)
{
    std::vector<MatchOffer> offers;
    Status status = database.select(kOffers + where, values, [&](const Row &row) {
        offers.push_back(offerFromRow(row));
        return true;
    });
    if (status)
        status = countCommunes(database, offers);
    if (!status)
        return status.error();
    return offers;
}

// What is left of the quotas, and the affectations of the campaign that are not over.
Status addAffectations(Database &database, CampaignId campaign, const MatchRules &rules, std::vector<MatchCandidate> &candidates)
{
    const auto rooms = QuotaRooms(database).ofCampaign(campaign);
    if (!rooms)
        return rooms.error();
    QHash<qint64, QStringList> actions;
    const QString sql = QStringLiteral(
        "SELECT a.student, p.title, c.name FROM assignment a JOIN proposal p ON p.id = a.proposal JOIN commune c "
        "ON c.id = p.commune WHERE a.campaign = ? AND a.status IN ('prepared', 'running', 'suspended') ORDER BY a.starts_on, a.id");
    const Status status = database.select(sql, {campaign.value}, [&](const Row &row) {
        actions[row.integer(0)] << MatchFacts::tr("%1 (%2)", "action and its commune").arg(row.text(1), row.text(2));
        return true;
    });
    if (!status)
        return status;
    for (MatchCandidate &candidate : candidates) {
        candidate.room = rooms->value(candidate.student.value, {rules.quotaMinutes, 0});
        candidate.actions = actions.value(candidate.student.value);
    }
    return done();
}

Result<std::vector<MatchCandidate>> candidates(Database &database, CampaignId campaign, const MatchRules &rules, const QString &where,
                                               const QVariantList &more = {})
{
    std::vector<MatchCandidate> candidates;
    Status status = database.select(kCandidates + where, QVariantList{campaign.value} + more, [&](const Row &row) {
        candidates.push_back(candidateFromRow(row));
        return true;
    });
    if (status)
        status = addAffectations(database, campaign, rules, candidates);
    if (!status)
        return status.error();
    return candidates;
}

} // namespace

Result<MatchRules> matchRules(Database &database, CampaignId campaign)
{
    const auto found = CampaignsRepository(database).find(campaign);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::Refused, MatchFacts::tr("This campaign no longer exists."), {}};
    const auto rules = CampaignRulesRepository(database).of(campaign);
    if (!rules)
        return rules.error();
    return MatchRules{.startsOn = (*found)->startsOn,
                      .endsOn = (*found)->endsOn,
                      .majorityAge = rules->majorityAge,
                      .quotaMinutes = rules->quotaMinutes,
                      .wishesRanked = rules->wishesRanked,
                      .opinionAsked = rules->opinionAsked,
                      .participationAsked = rules->participationValidated};
}

Result<MatchOffer> matchOffer(Database &database, ProposalId proposal)
{
    auto found = offers(database, u"WHERE p.id = ?"_s, {proposal.value});
    if (!found)
        return found.error();
    if (found->empty())
        return Error{ErrorKind::Refused, MatchFacts::tr("This action no longer exists."), {}};
    return found->front();
}

Result<std::vector<MatchOffer>> conformingOffers(Database &database, CampaignId campaign)
{
    return offers(database, u"WHERE p.campaign = ? AND p.status IN ('conforming', 'conforming_with_reservation') ORDER BY p.number"_s,
                  {campaign.value});
}

Result<std::vector<MatchCandidate>> campaignCandidates(Database &database, CampaignId campaign, const MatchRules &rules)
{
    return candidates(database, campaign, rules, u"WHERE a.id IS NOT NULL AND a.status NOT IN ('inadmissible', 'withdrawn')"_s);
}

Result<std::vector<MatchCandidate>> communeStudents(Database &database, CampaignId campaign, CommuneId today, const MatchRules &rules)
{
    return candidates(database, campaign, rules, u"WHERE a.id IS NULL AND coalesce(m.id, c.id) = ?"_s, {today.value});
}

Result<MatchCandidate> matchCandidate(Database &database, StudentId student, CampaignId campaign, const MatchRules &rules)
{
    auto found = candidates(database, campaign, rules, u"WHERE s.id = ?"_s, {student.value});
    if (!found)
        return found.error();
    if (found->empty())
        return Error{ErrorKind::Refused, MatchFacts::tr("This student no longer exists."), {}};
    return found->front();
}

Result<WishRanks> wishRanks(Database &database, CampaignId campaign)
{
    WishRanks ranks;
    const Status status = database.select(u"SELECT w.application, w.proposal, w.rank FROM wish w JOIN application a "
                                          "ON a.id = w.application WHERE a.campaign = ?"_s,
                                          {campaign.value}, [&](const Row &row) {
                                              ranks[row.integer(0)].insert(row.integer(1), static_cast<int>(row.integer(2)));
                                              return true;
                                          });
    if (!status)
        return status.error();
    return ranks;
}

Result<StudentsAt> studentsAt(Database &database, CampaignId campaign)
{
    StudentsAt students;
    const Status status = database.select(u"SELECT proposal, student FROM assignment WHERE campaign = ? AND status IN ('prepared', "
                                          "'running', 'suspended', 'finished')"_s,
                                          {campaign.value}, [&](const Row &row) {
                                              students[row.integer(0)].insert(row.integer(1));
                                              return true;
                                          });
    if (!status)
        return status.error();
    return students;
}

} // namespace pc
