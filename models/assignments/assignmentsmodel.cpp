#include "models/assignments/assignmentsmodel.h"

#include "models/base/localise.h"
#include "models/base/minutes.h"

namespace pc {

ModelTone toneOf(AssignmentStatus status)
{
    switch (status) {
    case AssignmentStatus::Prepared: return ModelTone::Neutral;
    case AssignmentStatus::Running: return ModelTone::Info;
    case AssignmentStatus::Suspended: return ModelTone::Attention;
    case AssignmentStatus::Finished: return ModelTone::Success;
    case AssignmentStatus::EndedEarly: return ModelTone::Danger;
    case AssignmentStatus::Cancelled: return ModelTone::Neutral;
    }
    Q_UNREACHABLE();
}

ModelTone toneOf(ConventionState state)
{
    switch (state) {
    case ConventionState::ToIssue:
    case ConventionState::PartlySigned: return ModelTone::Attention;
    case ConventionState::Sent: return ModelTone::Info;
    case ConventionState::Signed: return ModelTone::Success;
    case ConventionState::Terminated: return ModelTone::Danger;
    case ConventionState::Expired:
    case ConventionState::NotNeeded: return ModelTone::Neutral;
    }
    Q_UNREACHABLE();
}

ModelTone toneOf(GateOutcome outcome)
{
    switch (outcome) {
    case GateOutcome::Ready: return ModelTone::Success;
    case GateOutcome::Overridden: return ModelTone::Special;
    case GateOutcome::Missing: return ModelTone::Attention;
    }
    Q_UNREACHABLE();
}

AssignmentsModel::AssignmentsModel(Store &store, QObject *parent)
    : LinesModel(store, AssignmentsList::source(), AssignmentsList::columns(), parent)
{
    reload();
}

Result<std::vector<AssignmentLine>> AssignmentsModel::lines(const std::vector<RowKey> &keys) const
{
    return AssignmentsList(database()).lines(keys);
}

bool AssignmentsModel::isUpheaval(const ChangeSet &changes) const
{
    return LinesModel::isUpheaval(changes) || changes.touches(u"campaign_rule");
}

QVariant AssignmentsModel::display(const AssignmentLine &line, int section) const
{
    switch (section) {
    case AssignmentColumn::Student: return line.student;
    case AssignmentColumn::Commune: return line.commune;
    case AssignmentColumn::Number: return line.proposalNumber;
    case AssignmentColumn::Title: return line.proposalTitle;
    case AssignmentColumn::Planned: return formatMinutes(line.figures.minutes);
    case AssignmentColumn::Entered: return formatMinutes(line.minutesEntered);
    case AssignmentColumn::Signed: return formatMinutes(line.minutesSigned);
    case AssignmentColumn::Remaining: return formatMinutes(line.minutesRemaining());
    case AssignmentColumn::Period:
        return tr("%1 – %2", "period").arg(formatDate(line.figures.startsOn), formatDate(line.figures.endsOn));
    case AssignmentColumn::Status: return AssignmentWords::label(line.status);
    case AssignmentColumn::Convention:
        return ConventionWords::label(line.convention, line.signaturesGiven, line.signaturesAsked);
    case AssignmentColumn::Gate: return StartGate::label(line.gate.outcome());
    case AssignmentColumn::CommuneReferent: return line.communeReferent;
    case AssignmentColumn::UniversityReferent: return line.universityReferent;
    case AssignmentColumn::ConventionNumber: return line.conventionNumber;
    default: return {};
    }
}

std::optional<ModelTone> AssignmentsModel::tone(const AssignmentLine &line, int section) const
{
    switch (section) {
    case AssignmentColumn::Status: return toneOf(line.status);
    case AssignmentColumn::Convention: return toneOf(line.convention);
    case AssignmentColumn::Gate: return toneOf(line.gate.outcome());
    default: return std::nullopt;
    }
}

QString AssignmentsModel::toolTip(const AssignmentLine &line, int section) const
{
    switch (section) {
    case AssignmentColumn::Planned:
        return line.figures.version > 0 ? tr("By amendment %1, the latest that is signed.").arg(line.figures.version)
                                        : explanation(section);
    case AssignmentColumn::Entered:
    case AssignmentColumn::Signed: return explanation(section);
    case AssignmentColumn::Remaining:
        return line.minutesRemaining() < 0 ? tr("More hours are entered than planned; this is allowed.") : explanation(section);
    case AssignmentColumn::Gate: {
        const QString missing = line.gate.whatIsMissing();
        return missing.isEmpty() ? line.gate.line() : missing;
    }
    default: return display(line, section).toString();
    }
}

QString AssignmentsModel::copied(const AssignmentLine &line, int section) const
{
    switch (section) {
    case AssignmentColumn::Planned: return formatHours(line.figures.minutes);
    case AssignmentColumn::Entered: return formatHours(line.minutesEntered);
    case AssignmentColumn::Signed: return formatHours(line.minutesSigned);
    case AssignmentColumn::Remaining: return formatHours(line.minutesRemaining());
    case AssignmentColumn::Gate: return line.gate.line();
    default: return display(line, section).toString();
    }
}

} // namespace pc
