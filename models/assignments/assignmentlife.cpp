#include "models/assignments/assignmentlife.h"

namespace pc {

namespace {

constexpr const char *kGate = "gate";
constexpr const char *kNoHours = "no_hours";
constexpr const char *kWayBack = "way_back";
constexpr const char *kNone = "";

constexpr const char *kReopen = QT_TRANSLATE_NOOP("pc::AssignmentLife", "Reopen…");
constexpr const char *kNoPlace =
    QT_TRANSLATE_NOOP("pc::AssignmentLife", "Every place of the action is taken: raise the number of places first.");

using S = AssignmentStatus;

constexpr AssignmentStep kTable[] = {
    {S::Prepared, S::Running, Actor::Udccas, QT_TRANSLATE_NOOP("pc::AssignmentLife", "Start the action"), kGate,
     QT_TRANSLATE_NOOP("pc::AssignmentLife",
                       "A condition of the start is missing: complete it, or go on all the same with a reason.")},
    {S::Prepared, S::Cancelled, Actor::Udccas, QT_TRANSLATE_NOOP("pc::AssignmentLife", "Cancel the affectation"), kNoHours,
     QT_TRANSLATE_NOOP("pc::AssignmentLife", "Hours are entered already: start the action, then end it early.")},
    {S::Running, S::Suspended, Actor::Udccas, QT_TRANSLATE_NOOP("pc::AssignmentLife", "Suspend"), kNone, kNone},
    {S::Running, S::Finished, Actor::Commune, QT_TRANSLATE_NOOP("pc::AssignmentLife", "End the action"), kNone, kNone},
    {S::Running, S::EndedEarly, Actor::Udccas, QT_TRANSLATE_NOOP("pc::AssignmentLife", "End early"), kNone, kNone},
    {S::Suspended, S::Running, Actor::Udccas, QT_TRANSLATE_NOOP("pc::AssignmentLife", "Resume"), kNone, kNone},
    {S::Suspended, S::Finished, Actor::Commune, QT_TRANSLATE_NOOP("pc::AssignmentLife", "End the action"), kNone, kNone},
    {S::Suspended, S::EndedEarly, Actor::Udccas, QT_TRANSLATE_NOOP("pc::AssignmentLife", "End early"), kNone, kNone},
    {S::Finished, S::Running, Actor::Udccas, kReopen, kWayBack, kNoPlace},
    {S::EndedEarly, S::Running, Actor::Udccas, kReopen, kWayBack, kNoPlace},
    {S::Cancelled, S::Prepared, Actor::Udccas, kReopen, kWayBack, kNoPlace},
};

} // namespace

std::span<const AssignmentStep> AssignmentLife::table() { return kTable; }

bool AssignmentLife::holds(const char *condition, const AssignmentLifeFacts &facts)
{
    const QLatin1StringView name(condition);
    if (name == QLatin1StringView(kGate))
        return facts.gateOpen;
    if (name == QLatin1StringView(kNoHours))
        return facts.minutesEntered == 0;
    if (name == QLatin1StringView(kWayBack))
        return facts.placeLeft && !facts.another && facts.retained;
    return name.isEmpty();
}

QString AssignmentLife::refusal(AssignmentStatus from, AssignmentStatus to, const AssignmentLifeFacts &facts)
{
    const AssignmentStep *step = stepBetween(table(), from, to);
    if (!step)
        return tr("An affectation in the state “%1” cannot become “%2”.")
            .arg(AssignmentWords::label(from), AssignmentWords::label(to));
    // What was planned in a closed campaign stays: a cancellation takes it away, its reopening brings it back.
    const bool isOfPlan = from == S::Cancelled || to == S::Cancelled;
    if (!facts.campaignOpen && (isOfPlan || !facts.afterClosing))
        return tr("The campaign is closed: reopen it to change this affectation.");
    if (isOpen(*step, [&](const char *condition) { return holds(condition, facts); }))
        return {};
    if (QLatin1StringView(step->condition) == QLatin1StringView(kWayBack) && facts.placeLeft) {
        return facts.another ? tr("The student has another affectation to this action.")
                             : tr("The student's candidature is no longer retained: take that up first.");
    }
    return tr(step->refusal);
}

} // namespace pc
