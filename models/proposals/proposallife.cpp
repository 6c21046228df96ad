#include "models/proposals/proposallife.h"

#include <array>

namespace pc {

namespace {

using enum ProposalStatus;

constexpr const char *kNone = "";
constexpr const char *kExamined = "examined";         // commune entitled, grid answered
constexpr const char *kNobody = "nobody_assigned";    // no affectation but cancelled ones
constexpr const char *kNobodyLive = "nobody_at_work"; // none prepared, running or suspended
constexpr const char *kWasPlain = "was_conforming";
constexpr const char *kWasReserved = "was_conforming_with_reservation";

constexpr const char *kSubmit = QT_TRANSLATE_NOOP("pc::ProposalLife", "Record as received");
constexpr const char *kExamine = QT_TRANSLATE_NOOP("pc::ProposalLife", "Examine");
constexpr const char *kExamineAgain = QT_TRANSLATE_NOOP("pc::ProposalLife", "Examine again");
constexpr const char *kConform = QT_TRANSLATE_NOOP("pc::ProposalLife", "Declare conforming");
constexpr const char *kReserve = QT_TRANSLATE_NOOP("pc::ProposalLife", "Conforming with a reservation…");
constexpr const char *kComplete = QT_TRANSLATE_NOOP("pc::ProposalLife", "Ask for more…");
constexpr const char *kRefuse = QT_TRANSLATE_NOOP("pc::ProposalLife", "Declare not conforming…");
constexpr const char *kCancel = QT_TRANSLATE_NOOP("pc::ProposalLife", "Cancel the proposal…");
constexpr const char *kSuspend = QT_TRANSLATE_NOOP("pc::ProposalLife", "Suspend…");
constexpr const char *kResume = QT_TRANSLATE_NOOP("pc::ProposalLife", "Resume");
constexpr const char *kFinish = QT_TRANSLATE_NOOP("pc::ProposalLife", "Finish");
constexpr const char *kArchive = QT_TRANSLATE_NOOP("pc::ProposalLife", "Archive");
constexpr const char *kTakeUp = QT_TRANSLATE_NOOP("pc::ProposalLife", "Take up again");

constexpr const char *kToExamine =
    QT_TRANSLATE_NOOP("pc::ProposalLife", "Answer every required point of the grid first.");
constexpr const char *kStudents = QT_TRANSLATE_NOOP(
    "pc::ProposalLife", "Students have an assignment on this action: suspend it, or end their assignments first.");
constexpr const char *kAtWork =
    QT_TRANSLATE_NOOP("pc::ProposalLife", "Students are still at work on this action: finish their assignments first.");
constexpr const char *kOther =
    QT_TRANSLATE_NOOP("pc::ProposalLife", "The decision in force on this proposal is another one.");

// Source: presentation of the scheme, step 2 (the UDCCAS declares the action conforming or not), domain.md §6.
constexpr std::array kTable = {
    ProposalStep{Draft, Submitted, Actor::Commune, kSubmit, kNone, kNone},
    ProposalStep{Draft, Cancelled, Actor::Udccas, kCancel, kNone, kNone},
    ProposalStep{Submitted, Conforming, Actor::Udccas, kConform, kExamined, kToExamine},
    ProposalStep{Submitted, ConformingWithReservation, Actor::Udccas, kReserve, kExamined, kToExamine},
    ProposalStep{Submitted, ToComplete, Actor::Udccas, kComplete, kNone, kNone},
    ProposalStep{Submitted, NonConforming, Actor::Udccas, kRefuse, kNone, kNone},
    ProposalStep{Submitted, InExamination, Actor::Udccas, kExamine, kNone, kNone},
    ProposalStep{Submitted, Cancelled, Actor::Commune, kCancel, kNone, kNone},
    ProposalStep{InExamination, Conforming, Actor::Udccas, kConform, kExamined, kToExamine},
    ProposalStep{InExamination, ConformingWithReservation, Actor::Udccas, kReserve, kExamined, kToExamine},
    ProposalStep{InExamination, ToComplete, Actor::Udccas, kComplete, kNone, kNone},
    ProposalStep{InExamination, NonConforming, Actor::Udccas, kRefuse, kNone, kNone},
    ProposalStep{InExamination, Cancelled, Actor::Commune, kCancel, kNone, kNone},
    ProposalStep{ToComplete, Conforming, Actor::Udccas, kConform, kExamined, kToExamine},
    ProposalStep{ToComplete, ConformingWithReservation, Actor::Udccas, kReserve, kExamined, kToExamine},
    ProposalStep{ToComplete, NonConforming, Actor::Udccas, kRefuse, kNone, kNone},
    ProposalStep{ToComplete, InExamination, Actor::Udccas, kExamineAgain, kNone, kNone},
    ProposalStep{ToComplete, Cancelled, Actor::Commune, kCancel, kNone, kNone},
    ProposalStep{Conforming, Suspended, Actor::Udccas, kSuspend, kNone, kNone},
    ProposalStep{Conforming, Finished, Actor::Udccas, kFinish, kNobodyLive, kAtWork},
    ProposalStep{Conforming, InExamination, Actor::Udccas, kExamineAgain, kNobody, kStudents},
    ProposalStep{Conforming, Cancelled, Actor::Commune, kCancel, kNobody, kStudents},
    ProposalStep{ConformingWithReservation, Conforming, Actor::Udccas, kConform, kExamined, kToExamine},
    ProposalStep{ConformingWithReservation, Suspended, Actor::Udccas, kSuspend, kNone, kNone},
    ProposalStep{ConformingWithReservation, Finished, Actor::Udccas, kFinish, kNobodyLive, kAtWork},
    ProposalStep{ConformingWithReservation, InExamination, Actor::Udccas, kExamineAgain, kNobody, kStudents},
    ProposalStep{ConformingWithReservation, Cancelled, Actor::Commune, kCancel, kNobody, kStudents},
    ProposalStep{NonConforming, InExamination, Actor::Udccas, kExamineAgain, kNone, kNone},
    ProposalStep{NonConforming, Archived, Actor::Udccas, kArchive, kNone, kNone},
    ProposalStep{Suspended, Conforming, Actor::Udccas, kResume, kWasPlain, kOther},
    ProposalStep{Suspended, ConformingWithReservation, Actor::Udccas, kResume, kWasReserved, kOther},
    ProposalStep{Suspended, Finished, Actor::Udccas, kFinish, kNobodyLive, kAtWork},
    ProposalStep{Suspended, Cancelled, Actor::Commune, kCancel, kNobody, kStudents},
    ProposalStep{Finished, Archived, Actor::Udccas, kArchive, kNone, kNone},
    ProposalStep{Finished, Conforming, Actor::Udccas, kResume, kWasPlain, kOther},
    ProposalStep{Finished, ConformingWithReservation, Actor::Udccas, kResume, kWasReserved, kOther},
    ProposalStep{Cancelled, Submitted, Actor::Commune, kTakeUp, kNone, kNone},
    ProposalStep{Cancelled, Archived, Actor::Udccas, kArchive, kNone, kNone},
};

bool is(const char *condition, const char *other)
{
    return qstrcmp(condition, other) == 0;
}

// A conforming action, told by its places and by the university's opinion.
ProposalStage conformingStage(const ProposalFacts &facts)
{
    if (facts.running > 0)
        return ProposalStage::Running;
    if (facts.taken >= facts.places)
        return ProposalStage::Filled;
    if (facts.taken > 0)
        return ProposalStage::Open;
    if (facts.opinionAsked && facts.opinion == ProposalVerdict::Favourable)
        return ProposalStage::Validated;
    if (facts.opinionAsked && facts.opinion == ProposalVerdict::Unfavourable)
        return ProposalStage::NotValidated;
    return facts.status == Conforming ? ProposalStage::Conforming : ProposalStage::ConformingWithReservation;
}

} // namespace

std::span<const ProposalStep> ProposalLife::table() { return kTable; }

bool ProposalLife::holds(const char *condition, const ProposalFacts &facts)
{
    if (is(condition, kExamined))
        return facts.entitled && facts.unanswered == 0;
    if (is(condition, kNobody))
        return facts.taken == 0;
    if (is(condition, kNobodyLive))
        return facts.live == 0;
    if (is(condition, kWasPlain))
        return facts.conformity == ProposalVerdict::Conforming;
    if (is(condition, kWasReserved))
        return facts.conformity == ProposalVerdict::ConformingWithReservation;
    return is(condition, kNone);
}

QString ProposalLife::campaignRefusal(const ProposalFacts &facts)
{
    return facts.campaignOpen ? QString()
                              : tr("The campaign of this proposal is closed: it can be read, not changed. Reopen it on the page Campaign.");
}

QString ProposalLife::refusal(const ProposalStep &step, const ProposalFacts &facts)
{
    if (!facts.campaignOpen)
        return campaignRefusal(facts);
    if (holds(step.condition, facts))
        return {};
    if (is(step.condition, kExamined) && !facts.entitled) {
        return tr("%1 is not an entitled commune: record a derogation on its page first.").arg(facts.communeName);
    }
    if (is(step.condition, kExamined))
        return tr("%n point(s) of the grid still to be answered.", nullptr, facts.unanswered);
    return tr(step.refusal);
}

QString ProposalLife::verb(const ProposalStep &step) { return tr(step.verb); }

std::vector<const ProposalStep *> ProposalLife::steps(const ProposalFacts &facts)
{
    std::vector<const ProposalStep *> steps = stepsFrom(table(), facts.status);
    std::erase_if(steps, [&](const ProposalStep *step) {
        return (is(step->condition, kWasPlain) || is(step->condition, kWasReserved)) && !holds(step->condition, facts);
    });
    return steps;
}

bool ProposalLife::isDecision(const ProposalStep &step)
{
    return step.from != Suspended && step.from != Finished && verdictOf(step.to);
}

bool ProposalLife::needsReason(const ProposalStep &step)
{
    return step.to == Suspended || step.to == Cancelled || (isDecision(step) && step.to != Conforming);
}

std::optional<ProposalVerdict> ProposalLife::verdictOf(ProposalStatus status)
{
    switch (status) {
    case Conforming:
        return ProposalVerdict::Conforming;
    case ConformingWithReservation:
        return ProposalVerdict::ConformingWithReservation;
    case ToComplete:
        return ProposalVerdict::ToComplete;
    case NonConforming:
        return ProposalVerdict::NonConforming;
    default:
        return std::nullopt;
    }
}

bool ProposalLife::isConforming(ProposalStatus status)
{
    return status == Conforming || status == ConformingWithReservation;
}

QString ProposalLife::matchRefusal(const ProposalFacts &facts)
{
    if (!facts.campaignOpen)
        return campaignRefusal(facts);
    if (!isConforming(facts.status))
        return tr("Students are matched with an action once it is declared conforming.");
    if (facts.opinionAsked && facts.opinion != ProposalVerdict::Favourable)
        return tr("The university has not given a favourable opinion on this action.");
    if (facts.taken >= facts.places)
        return tr("Every place of this action is taken.");
    return {};
}

ProposalStage ProposalLife::stage(const ProposalFacts &facts)
{
    switch (facts.status) {
    case Draft:
        return ProposalStage::Draft;
    case Submitted:
        return ProposalStage::Submitted;
    case InExamination:
        return ProposalStage::InExamination;
    case ToComplete:
        return ProposalStage::ToComplete;
    case Conforming:
    case ConformingWithReservation:
        return conformingStage(facts);
    case NonConforming:
        return ProposalStage::NonConforming;
    case Suspended:
        return ProposalStage::Suspended;
    case Finished:
        return ProposalStage::Finished;
    case Cancelled:
        return ProposalStage::Cancelled;
    case Archived:
        return ProposalStage::Archived;
    }
    Q_UNREACHABLE();
}

QString ProposalLife::opinionRefusal(const ProposalFacts &facts)
{
    if (!facts.campaignOpen)
        return campaignRefusal(facts);
    if (!facts.opinionAsked)
        return tr("The opinion of the university on actions is switched off for this year.");
    if (!isConforming(facts.status))
        return tr("The university gives its opinion once the action is declared conforming.");
    return {};
}

} // namespace pc
