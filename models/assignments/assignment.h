// An affectation: one student at work on one action, with its amendments, signatures and follow-up.
//
// Plain data. The words of the database stand in one table each in the .cpp; labels are translated beside them.
// No health data, no criminal record, no name of a person helped.
#pragma once

#include "models/base/id.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace pc {

enum class AssignmentStatus { Prepared, Running, Suspended, Finished, EndedEarly, Cancelled };
/// Who signs a convention or an amendment.
enum class Party { Student, CommuneElected, CommuneAdministrative, University, Udccas, Parent };
/// Why an affectation ended. A personal reason is not asked for: it could be one of health.
enum class EndReason { None, FinishedNormally, StudentGaveUp, CommuneGaveUp, Personal, Schedule, Insurance, Incident, Other };
enum class FollowUpKind { Call, Visit, Meeting, Incident };

struct Assignment {
    AssignmentId id;
    CampaignId campaign;
    ProposalId proposal;
    StudentId student;
    AssignmentStatus status = AssignmentStatus::Prepared;
    int minutes = 0; ///< planned when it was prepared; see EffectiveFigures
    QDate startsOn;
    QDate endsOn; ///< last day, included
    QString communeReferent;
    QString communeReferentPhone; ///< +33…
    QString communeReferentEmail;
    QString universityReferent;
    QString derogationReason; ///< why a student who does not come from the commune; empty when none is needed
    QString derogationAuthor;
    QDate derogationOn;
    QDate insurerConfirmedOn; ///< the commune's insurer said that volunteers are covered
    QDate parentsAgreedOn;
    QDate checkAttestedOn; ///< the commune attests that it made the check; never what the check said
    QString gateReason;    ///< why the action starts although a condition is missing
    QString gateAuthor;
    QDate gateOn;
    QString conventionNumber; ///< "C2026-001", empty before the convention is drawn up
    QDate conventionSentOn;
    QDate conventionSignedOn; ///< day of the last required signature
    QString conventionFrozen; ///< JSON of FrozenConvention, written once
    QDate endedOn;
    EndReason endReason = EndReason::None;
    QString endComment;
    QString suspensionReason;
    QString appreciation; ///< the mayor's, at the end of the action
    std::optional<int> studentRating; ///< 1 to 5
    QString studentComment;
    std::optional<int> communeRating; ///< 1 to 5
    QString communeComment;
    QString notes;

    friend bool operator==(const Assignment &, const Assignment &) = default;

    bool hasDerogation() const { return derogationOn.isValid(); }
    bool isGateOverridden() const { return gateOn.isValid(); }
    /// Prepared, running or suspended: a place is taken and hours may come.
    bool isLive() const { return status <= AssignmentStatus::Suspended; }
};

struct Amendment {
    AmendmentId id;
    AssignmentId assignment;
    int version = 0; ///< 1, 2…
    QDate agreedOn;
    QDate signedOn; ///< invalid while it waits for signatures; it gives no figure until then
    int minutes = 0;
    QDate startsOn;
    QDate endsOn;
    QString reason;

    friend bool operator==(const Amendment &, const Amendment &) = default;
};

struct Signature {
    SignatureId id;
    AssignmentId assignment;
    AmendmentId amendment; ///< not valid: of the convention itself
    Party party = Party::Student;
    QString person;
    QDate signedOn;
    QDate originalOn; ///< the day the signed original was received

    friend bool operator==(const Signature &, const Signature &) = default;
};

struct FollowUp {
    FollowUpId id;
    AssignmentId assignment;
    FollowUpKind kind = FollowUpKind::Call;
    QDate happenedOn;
    QString person;
    QString facts; ///< never empty
    QString place;
    QDate declaredOn; ///< an incident: declared to the insurer on
    QString nextStep;
    QDate nextStepOn;
    QDate nextDoneOn;

    friend bool operator==(const FollowUp &, const FollowUp &) = default;

    bool hasOpenStep() const { return nextStepOn.isValid() && !nextDoneOn.isValid(); }
};

/// What is planned today: minutes and period of the latest signed amendment, else those of the affectation.
struct EffectiveFigures {
    int minutes = 0;
    QDate startsOn;
    QDate endsOn;
    int version = 0; ///< of the amendment, 0 when none is signed

    friend bool operator==(const EffectiveFigures &, const EffectiveFigures &) = default;
};

/// Pure. Amendments in any order; those without a day of signature do not count.
EffectiveFigures effectiveFigures(const Assignment &assignment, std::span<const Amendment> amendments);

/// Whether an edit leaves alone what lies in a closed campaign, whose last day is given: only what is said of the end, and
/// days after that day, may then change. Pure.
bool changesOnlyAfter(const Assignment &before, const Assignment &after, QDate lastDay);

/// Vocabulary: database words and translated labels.
class AssignmentWords {
    Q_DECLARE_TR_FUNCTIONS(pc::AssignmentWords)

public:
    static QString word(AssignmentStatus status);
    static QString word(Party party);
    static QString word(EndReason reason);
    static QString word(FollowUpKind kind);
    static std::optional<AssignmentStatus> status(const QString &word);
    static std::optional<Party> party(const QString &word);
    static std::optional<EndReason> endReason(const QString &word);
    static std::optional<FollowUpKind> followUpKind(const QString &word);

    static QString label(AssignmentStatus status);
    static QString label(Party party);
    static QString label(EndReason reason);
    static QString label(FollowUpKind kind);

    static std::vector<AssignmentStatus> statuses();
    static std::vector<Party> parties();
    /// Those a person may choose when an affectation ends early.
    static std::vector<EndReason> earlyEndReasons();
    static std::vector<FollowUpKind> followUpKinds();
};

} // namespace pc
