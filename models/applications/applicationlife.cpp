#include "models/applications/applicationlife.h"

#include <cstring>

namespace pc {

namespace {

using enum ApplicationStatus;

constexpr const char *kCommune = "commune_known";
constexpr const char *kAction = "action_ready";
constexpr const char *kElsewhere = "another_action_ready";
constexpr const char *kAgreed = "nobody_against";
constexpr const char *kNotAssigned = "not_assigned";

constexpr const char *kNoCommune =
    QT_TRANSLATE_NOOP("pc::ApplicationLife", "Choose the student's commune of origin first.");
constexpr const char *kNoAction =
    QT_TRANSLATE_NOOP("pc::ApplicationLife", "Choose the action to send the candidature to first.");
constexpr const char *kNoOtherAction =
    QT_TRANSLATE_NOOP("pc::ApplicationLife", "It is with this mayor already: choose another action.");
constexpr const char *kUndecided =
    QT_TRANSLATE_NOOP("pc::ApplicationLife", "The university has not validated the student's participation yet.");
constexpr const char *kAssigned =
    QT_TRANSLATE_NOOP("pc::ApplicationLife", "The student has an affectation: end or cancel the affectation first.");

constexpr const char *kAdmit = QT_TRANSLATE_NOOP("pc::ApplicationLife", "Declare admissible");
constexpr const char *kAsk = QT_TRANSLATE_NOOP("pc::ApplicationLife", "Declare incomplete");
constexpr const char *kReject = QT_TRANSLATE_NOOP("pc::ApplicationLife", "Declare inadmissible…");
constexpr const char *kSend = QT_TRANSLATE_NOOP("pc::ApplicationLife", "Send to the mayor…");
constexpr const char *kSendElsewhere = QT_TRANSLATE_NOOP("pc::ApplicationLife", "Send to another mayor…");
constexpr const char *kRetain = QT_TRANSLATE_NOOP("pc::ApplicationLife", "Retain");
constexpr const char *kQueue = QT_TRANSLATE_NOOP("pc::ApplicationLife", "Put on the waiting list");
constexpr const char *kRefuse = QT_TRANSLATE_NOOP("pc::ApplicationLife", "Do not retain…");
constexpr const char *kOfferAgain = QT_TRANSLATE_NOOP("pc::ApplicationLife", "Offer again");
constexpr const char *kReopen = QT_TRANSLATE_NOOP("pc::ApplicationLife", "Examine again");
constexpr const char *kWithdraw = QT_TRANSLATE_NOOP("pc::ApplicationLife", "Withdrawal…");

constexpr ApplicationLife::Step kSteps[] = {
    {Received, Admissible, Actor::Udccas, kAdmit, kCommune, kNoCommune},
    {Received, Incomplete, Actor::Udccas, kAsk, "", ""},
    {Received, Inadmissible, Actor::Udccas, kReject, "", ""},
    {Received, Withdrawn, Actor::Student, kWithdraw, "", ""},
    {Incomplete, Admissible, Actor::Udccas, kAdmit, kCommune, kNoCommune},
    {Incomplete, Inadmissible, Actor::Udccas, kReject, "", ""},
    {Incomplete, Withdrawn, Actor::Student, kWithdraw, "", ""},
    {Admissible, Transmitted, Actor::Udccas, kSend, kAction, kNoAction},
    {Admissible, Incomplete, Actor::Udccas, kAsk, "", ""},
    {Admissible, Inadmissible, Actor::Udccas, kReject, "", ""},
    {Admissible, Withdrawn, Actor::Student, kWithdraw, "", ""},
    {Inadmissible, Received, Actor::Udccas, kReopen, "", ""},
    {Inadmissible, Withdrawn, Actor::Student, kWithdraw, "", ""},
    {Transmitted, Retained, Actor::Commune, kRetain, kAgreed, kUndecided},
    {Transmitted, Transmitted, Actor::Udccas, kSendElsewhere, kElsewhere, kNoOtherAction},
    {Transmitted, Waiting, Actor::Commune, kQueue, "", ""},
    {Transmitted, NotRetained, Actor::Commune, kRefuse, "", ""},
    {Transmitted, Withdrawn, Actor::Student, kWithdraw, "", ""},
    {Waiting, Retained, Actor::Commune, kRetain, kAgreed, kUndecided},
    {Waiting, Transmitted, Actor::Udccas, kSend, kAction, kNoAction},
    {Waiting, NotRetained, Actor::Commune, kRefuse, "", ""},
    {Waiting, Withdrawn, Actor::Student, kWithdraw, "", ""},
    {NotRetained, Admissible, Actor::Udccas, kOfferAgain, kCommune, kNoCommune},
    {NotRetained, Withdrawn, Actor::Student, kWithdraw, "", ""},
    {Retained, NotRetained, Actor::Commune, kRefuse, kNotAssigned, kAssigned},
    {Retained, Withdrawn, Actor::Student, kWithdraw, kNotAssigned, kAssigned},
    {Withdrawn, Received, Actor::Udccas, kReopen, "", ""},
};

bool isSame(const char *a, const char *b) { return std::strcmp(a, b) == 0; }

bool isActionReady(const ApplicationFacts &facts)
{
    return facts.proposalChosen && facts.proposalConforming && (!facts.opinionAsked || facts.opinionFavourable);
}

bool isParticipationDue(const ApplicationFacts &facts)
{
    return facts.participationAsked && facts.participation != Participation::Validated;
}

} // namespace

std::span<const ApplicationLife::Step> ApplicationLife::steps() { return kSteps; }

bool ApplicationLife::holds(const ApplicationFacts &facts, const char *condition)
{
    if (isSame(condition, kCommune))
        return facts.communeKnown;
    if (isSame(condition, kAction))
        return isActionReady(facts);
    if (isSame(condition, kElsewhere))
        return isActionReady(facts) && facts.elsewhere;
    if (isSame(condition, kAgreed))
        return !isParticipationDue(facts) && facts.mayorAnswer != SideAnswer::No && facts.studentAnswer != SideAnswer::No;
    if (isSame(condition, kNotAssigned))
        return !facts.assigned;
    return *condition == '\0';
}

QString ApplicationLife::refusal(const Step &step, const ApplicationFacts &facts)
{
    if (holds(facts, step.condition))
        return {};
    const bool isSending = isSame(step.condition, kAction) || isSame(step.condition, kElsewhere);
    if (isSending && facts.proposalChosen && !isActionReady(facts)) {
        return facts.proposalConforming ? tr("The university has not given a favourable opinion on this action yet.")
                                        : tr("The action is not declared conforming.");
    }
    if (isSame(step.condition, kAgreed)) {
        if (facts.mayorAnswer == SideAnswer::No)
            return tr("The mayor declined this student: correct the answer, or send the candidature to another mayor.");
        if (facts.studentAnswer == SideAnswer::No)
            return tr("The student declined this action: correct the answer, or find another action.");
        if (facts.participation == Participation::NotValidated)
            return tr("The university did not validate the student's participation.");
    }
    return tr(step.refusal);
}

QString ApplicationLife::refusal(ApplicationStatus from, ApplicationStatus to, const ApplicationFacts &facts)
{
    if (const Step *step = stepBetween(steps(), from, to))
        return refusal(*step, facts);
    return tr("A candidature cannot go from “%1” to “%2”.").arg(ApplicationWords::label(from), ApplicationWords::label(to));
}

QString ApplicationLife::verb(const Step &step) { return tr(step.verb); }

std::vector<ApplicationStatus> ApplicationLife::wayToRetained(ApplicationStatus from)
{
    switch (from) {
    case Received:
    case NotRetained:
        return {Admissible, Transmitted, Retained};
    case Admissible:
        return {Transmitted, Retained};
    case Transmitted:
        return {Retained};
    case Waiting:
        return {Transmitted, Retained};
    default:
        return {};
    }
}

QString ApplicationLife::refusalToRetain(ApplicationStatus from, const ApplicationFacts &facts)
{
    if (from == Retained) {
        // Another affectation of a student already retained: the action and the participation are still asked about.
        const QString action = refusal(Admissible, Transmitted, facts);
        return action.isEmpty() ? refusal(Transmitted, Retained, facts) : action;
    }
    const std::vector<ApplicationStatus> way = wayToRetained(from);
    if (way.empty()) {
        return from == Incomplete ? tr("The candidature is incomplete: declare it admissible once the papers are there.")
                                  : tr("The candidature is closed (%1): examine it again first.").arg(ApplicationWords::label(from));
    }
    // With the mayor of another action: it is sent to this one first.
    if (from == Transmitted) {
        if (const QString action = refusal(Admissible, Transmitted, facts); !action.isEmpty())
            return action;
    }
    for (const ApplicationStatus to : way) {
        if (const QString why = refusal(from, to, facts); !why.isEmpty())
            return why;
        from = to;
    }
    return {};
}

} // namespace pc
