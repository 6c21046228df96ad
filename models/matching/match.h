// Ranking of candidates for an action, and of actions for a student: who comes first and why, in sentences.
//
// Pure: facts in, an order with reasons out. It neither reads nor writes, and it decides nothing: a person clicks.
// Source of the order: the convention gives the action to a student *from the commune*; everybody else is outside the
// rule (« hors règle ») and needs a recorded dérogation.
#pragma once

#include "models/applications/applicationlife.h"
#include "models/assignments/quotaroom.h"
#include "models/base/id.h"
#include "models/itemmodels/roles.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace pc {

enum class Known { Unknown, Yes, No };

/// A commune as the ranking compares it. A part or a former commune is compared through the commune it belongs to now.
struct MatchPlace {
    CommuneId commune; ///< as recorded; invalid when it is not known
    CommuneId today;   ///< the commune it belongs to today; the same unless it is a part or a former commune
    QString name;      ///< as recorded
    QString epci;      ///< code; empty when unknown
    QString arrondissement; ///< code

    bool isPart() const { return commune.isValid() && commune != today; }
    friend bool operator==(const MatchPlace &, const MatchPlace &) = default;
};

/// An action that looks for students.
struct MatchOffer {
    ProposalId proposal;
    CampaignId campaign;
    QString number;
    QString title;
    MatchPlace place;
    bool conforming = false; ///< with or without reservation
    bool opinionFavourable = false; ///< the university's latest opinion
    int minutes = 0; ///< per student
    int places = 1;
    int taken = 0; ///< places with an affectation that was neither cancelled nor ended early
    QDate startsOn; ///< invalid when the mayor gave none
    QDate endsOn;
    QString rhythm; ///< as the mayor wrote it
    Known minorsAccepted = Known::Unknown;
    QString referentName; ///< of the commune, for the affectation
    QString referentPhone;
    QString referentEmail;
    int studentsInCommune = 0; ///< affectations of this campaign in the commune, this action included
    int placesInCommune = 0;   ///< places offered by the commune's conforming actions of this campaign

    int placesLeft() const { return places > taken ? places - taken : 0; }
    friend bool operator==(const MatchOffer &, const MatchOffer &) = default;
};

/// A student who applied in the campaign of the action, or one of its commune who has not.
struct MatchCandidate {
    ApplicationId application; ///< invalid: a student without a candidature in this campaign
    StudentId student;
    QString lastName;
    QString firstName;
    MatchPlace place;
    QDate receivedOn;
    ApplicationStatus status = ApplicationStatus::Received;
    Participation participation = Participation::Undecided;
    ProposalId sentTo;      ///< action the candidature was sent to
    SideAnswer mayorAnswer = SideAnswer::None;   ///< on that action
    SideAnswer studentAnswer = SideAnswer::None; ///< on that action
    QString availability;
    int wishRank = 0; ///< of the action at hand; 0: not wished
    bool hasWishes = false;
    QuotaRoom room; ///< of the quota of the campaign
    QStringList actions; ///< titles of the affectations of this campaign that are not over
    bool alreadyHere = false; ///< an affectation to the action at hand exists
    QDate insuredUntil;  ///< civil liability, last day included; invalid when unknown
    QDate bornOn;
    QString exceptionReason; ///< why the student is accepted although the rule says no; begins the text of a dérogation
    QString exceptionAuthor;

    /// "MARTIN Léa", as lists write it.
    QString listName() const;
    bool hasApplied() const { return application.isValid(); }
    friend bool operator==(const MatchCandidate &, const MatchCandidate &) = default;
};

/// What the ranking needs to know of the campaign.
struct MatchRules {
    QDate startsOn;
    QDate endsOn;
    int majorityAge = 18; ///< years; source: code civil, art. 414
    int quotaMinutes = 0;
    bool wishesRanked = false;
    bool opinionAsked = false;
    bool participationAsked = false;

    friend bool operator==(const MatchRules &, const MatchRules &) = default;
};

enum class MatchGroup {
    FromCommune, ///< by the rule
    SameEpci,    ///< outside the rule
    Elsewhere,   ///< outside the rule
};

/// One reason for or against, as a sentence.
struct MatchReason {
    ModelTone tone = ModelTone::Neutral;
    QString text;

    friend bool operator==(const MatchReason &, const MatchReason &) = default;
};

/// A candidate and an action, judged together.
struct Match {
    MatchOffer offer;
    MatchCandidate candidate;
    MatchGroup group = MatchGroup::Elsewhere;
    Known available = Known::Unknown;
    std::vector<MatchReason> reasons; ///< most important first
    QString blocked;                  ///< why an affectation is refused now; empty when it can be made
    QString notTransmittable;         ///< why it cannot be sent to the mayor now; empty when it can

    bool needsDerogation() const { return group != MatchGroup::FromCommune; }
    friend bool operator==(const Match &, const Match &) = default;
};

/// What an affectation would hold, with the sentence that says why it is not simply what the action asks for.
struct PlannedAssignment {
    ProposalId proposal;
    StudentId student;
    CampaignId campaign;
    int minutes = 0;
    QDate startsOn;
    QDate endsOn;
    QString minutesNote = {}; ///< empty when the minutes are those of the action

    friend bool operator==(const PlannedAssignment &, const PlannedAssignment &) = default;
};

class Matching {
    Q_DECLARE_TR_FUNCTIONS(pc::Matching)

public:
    static Match judge(const MatchOffer &offer, const MatchCandidate &candidate, const MatchRules &rules, QDate today);
    /// Candidates for one action: from the commune first, then the same EPCI, then elsewhere; in each group those who can
    /// be affected first, those with a candidature before those without, then wishes, availability, no other affectation, quota left, day received, name.
    static void rankCandidates(std::vector<Match> &matches);
    /// Actions for one student: from the commune first, then the same EPCI, then elsewhere; in each group those that can
    /// be taken first, then wishes, communes without any student, communes with the smaller share of places taken, number.
    static void rankOffers(std::vector<Match> &matches);
    /// Compares two free texts leniently (week-end, Wednesday, evenings, holidays…). Unknown unless both say something
    /// that is understood.
    static Known availabilityFits(const QString &availability, const QString &rhythm);
    /// Minutes: those of the action or the quota left, whichever is less; those of the action when no quota is left.
    /// Period: that of the action; without one, from today to the end of the campaign.
    static PlannedAssignment plan(const MatchOffer &offer, const MatchCandidate &candidate, const MatchRules &rules, QDate today);
    /// Adds what the commune of the action has had so far, for the list of a student.
    static void addFairness(Match &match);
    /// Why nobody can be affected to an action now (not conforming, no opinion, no place left); empty when somebody can.
    static QString refusalOf(const MatchOffer &offer, const MatchRules &rules);
    /// What the life cycle asks, for this candidature and this action.
    static ApplicationFacts facts(const MatchOffer &offer, const MatchCandidate &candidate, const MatchRules &rules);

    /// Open actions for whoever begins with none: no student in the commune yet first, then most places left, number.
    static void rankByNeed(std::vector<MatchOffer> &offers);
    /// What is said when this many minutes are planned: whether it stays within the quota, and what the action asked for.
    static QString planNote(const MatchOffer &offer, const MatchCandidate &candidate, int minutes);

    static QString label(MatchGroup group);
    /// The same for one match, with « no candidature » where that is so.
    static QString label(const Match &match);
    /// "hors règle" with what that means; empty for a candidate from the commune.
    static QString outsideRule(const Match &match);
    /// Said where the commune takes no minors.
    static QString minorRefusal();
    /// Blocked and reasons again, as the period typed makes them: a minor who comes of age meanwhile, an insurance that
    /// ends before.
    static void judgePeriod(Match &match, const MatchRules &rules, QDate startsOn, QDate endsOn);
    /// Whether a student is still a minor on a day; false when the day of birth is not known.
    static bool isMinor(const MatchCandidate &student, const MatchRules &rules, QDate on);

private:
    static QString refusal(const Match &match, const MatchRules &rules, QDate startsOn);
    static QString refusalToTransmit(const Match &match, const MatchRules &rules);
    static MatchReason placeReason(const Match &match);
    static MatchReason statusReason(const MatchCandidate &student, ProposalId proposal);
    static std::vector<MatchReason> reasons(const Match &match, const MatchRules &rules, QDate startsOn, QDate endsOn);
};

} // namespace pc
