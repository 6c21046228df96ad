// Gathers the facts the ranking looks at, and makes the affectation a person clicked on, in one change.
//
// It ranks nothing itself (models/matching/match.h) and writes through the repositories of candidatures and
// affectations only.
#pragma once

#include "models/matching/match.h"
#include "models/store/transaction.h"

namespace pc {

/// Candidates for an action, ranked.
struct CandidateList {
    MatchOffer offer;
    MatchRules rules;
    std::vector<Match> matches;
};

/// Actions for a student in one campaign, ranked.
struct OfferList {
    MatchCandidate student; ///< without the facts that depend on an action
    MatchRules rules;
    std::vector<Match> matches;
};

/// A decision outside the rule: why a student who does not come from the commune.
struct MatchDerogation {
    QString reason = {};
    QString author = {};
};

/// What the affectation is to plan, when it is not what Matching::plan() says.
struct MatchPlan {
    int minutes = 0;
    QDate startsOn;
    QDate endsOn;
};

/// A commune where one half of the match is missing.
struct SupplyLine {
    CommuneId commune;
    QString name;
    int students = 0; ///< with an open candidature, or without an affectation in the campaign
    int places = 0;   ///< places left in conforming actions of the campaign

    friend bool operator==(const SupplyLine &, const SupplyLine &) = default;
};

/// Matching is a problem of supply: many small communes have no candidate, or candidates and no action.
struct Supply {
    std::vector<SupplyLine> withoutAction;  ///< communes ayant droit with students, but no open action; most students first
    std::vector<SupplyLine> withoutStudent; ///< an open action, but no such student; most places first
};

class MatchingRepository {
    Q_DECLARE_TR_FUNCTIONS(pc::MatchingRepository)

public:
    explicit MatchingRepository(Database &database) : m_database(database) {}

    /// Error Refused when the action no longer exists.
    Result<CandidateList> candidatesFor(ProposalId proposal, QDate today);
    /// Every open action of the campaign. Error Refused when the student no longer exists.
    Result<OfferList> offersFor(StudentId student, CampaignId campaign, QDate today);
    /// Parts of a commune count for the commune of today.
    Result<Supply> supply(CampaignId campaign);
    /// Actions of a campaign that wait for students, those with most need first.
    Result<std::vector<MatchOffer>> openOffers(CampaignId campaign);

    /// Makes the affectation and retains the candidature; a student without one gets it, received today. `derogation` is needed outside the rule. Errors: Refused with
    /// the sentence of what stands in the way, Invalid for a derogation without reason or author.
    static Result<AssignmentId> assign(Transaction &transaction, ProposalId proposal, StudentId student,
                                       const MatchDerogation &derogation = {}, const std::optional<MatchPlan> &plan = {});
    /// The softer step: sends the candidature to the mayor of the action; answers which. A candidature received is
    /// declared admissible, a student without one gets it, received today.
    static Result<ApplicationId> transmit(Transaction &transaction, ProposalId proposal, StudentId student);

private:
    static Result<ApplicationId> applicationOf(Transaction &transaction, const Match &match);
    Result<Match> one(ProposalId proposal, StudentId student, QDate today);

    Database &m_database;
};

} // namespace pc
