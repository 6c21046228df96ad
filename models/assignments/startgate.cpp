#include "models/assignments/startgate.h"

#include "models/base/localise.h"

#include <algorithm>

namespace pc {

namespace {

struct OutcomeWord {
    GateOutcome outcome;
    QLatin1StringView word;
    const char *label;
};

constexpr OutcomeWord kOutcomes[] = {
    {GateOutcome::Ready, QLatin1StringView("ready"), QT_TRANSLATE_NOOP("pc::StartGate", "Ready")},
    {GateOutcome::Overridden, QLatin1StringView("overridden"), QT_TRANSLATE_NOOP("pc::StartGate", "Decided all the same")},
    {GateOutcome::Missing, QLatin1StringView("missing"), QT_TRANSLATE_NOOP("pc::StartGate", "Incomplete")},
};

GateTick conventionTick(const GateFacts &facts)
{
    if (facts.conventionSignedOn.isValid())
        return {GateCondition::Convention, GateState::Met,
                StartGate::tr("The convention is signed by all, the last time on %1.").arg(formatDate(facts.conventionSignedOn))};
    if (facts.signaturesAsked > 0 && facts.signaturesGiven >= facts.signaturesAsked)
        return {GateCondition::Convention, GateState::Met, StartGate::tr("The convention is signed by all who must sign it.")};
    if (facts.signaturesAsked == 0)
        return {GateCondition::Convention, GateState::NotAsked, StartGate::tr("This campaign asks for no signature.")};
    return {GateCondition::Convention, GateState::Missing,
            StartGate::tr("The convention has %1 of %2 signatures: record those that are missing.")
                .arg(facts.signaturesGiven)
                .arg(facts.signaturesAsked)};
}

GateTick insurerTick(const GateFacts &facts)
{
    if (facts.insurerConfirmedOn.isValid())
        return {GateCondition::CommuneInsurer, GateState::Met,
                StartGate::tr("The commune’s insurer confirmed on %1.").arg(formatDate(facts.insurerConfirmedOn))};
    return {GateCondition::CommuneInsurer, GateState::Missing,
            StartGate::tr("The commune’s insurer has not confirmed that it covers volunteers: ask the town hall.")};
}

GateTick insuranceTick(const GateFacts &facts)
{
    constexpr GateCondition condition = GateCondition::StudentInsurance;
    if (!facts.insuredUntil.isValid())
        return {condition, GateState::Missing,
                StartGate::tr("The end of the student’s liability insurance is not known: ask for the certificate.")};
    const QString last = formatDate(facts.insuredUntil);
    if (facts.insuredUntil < facts.endsOn)
        return {condition, GateState::Missing,
                StartGate::tr("The student’s liability insurance ends on %1, before the end of the action on %2: ask for a new "
                              "certificate.")
                    .arg(last, formatDate(facts.endsOn))};
    return {condition, GateState::Met,
            StartGate::tr("The student’s liability insurance covers the whole period, until %1.").arg(last)};
}

GateTick parentsTick(const GateFacts &facts)
{
    constexpr GateCondition condition = GateCondition::Parents;
    if (facts.bornOn.isValid() && !StartGate::isMinor(facts.bornOn, facts.startsOn, facts.majorityAge))
        return {condition, GateState::NotAsked,
                StartGate::tr("The student is of age on the day the action starts: no parental authorisation.")};
    if (facts.parentsAgreedOn.isValid())
        return {condition, GateState::Met,
                StartGate::tr("Parental authorisation of %1.").arg(formatDate(facts.parentsAgreedOn))};
    if (!facts.bornOn.isValid())
        return {condition, GateState::Missing,
                StartGate::tr("The student’s birth date is not known: enter it, or ask for the parental authorisation.")};
    return {condition, GateState::Missing,
            StartGate::tr("The student is a minor on %1: ask for the parental authorisation.").arg(formatDate(facts.startsOn))};
}

GateTick checkTick(const GateFacts &facts)
{
    constexpr GateCondition condition = GateCondition::Check;
    if (facts.checkAttestedOn.isValid())
        return {condition, GateState::Met,
                StartGate::tr("The commune attests that it made the check, on %1.").arg(formatDate(facts.checkAttestedOn))};
    if (facts.withChildren)
        return {condition, GateState::Missing,
                StartGate::tr("Children are concerned: the commune must attest that it made the check. Never keep what it says.")};
    if (facts.childrenUnknown)
        return {condition, GateState::NotAsked,
                StartGate::tr("The proposal does not say whether children are concerned: no check is asked for.")};
    return {condition, GateState::NotAsked, StartGate::tr("No children are concerned: no check is asked for.")};
}

} // namespace

bool StartGate::isMinor(QDate bornOn, QDate on, int majorityAge)
{
    QDate ofAge(bornOn.year() + majorityAge, bornOn.month(), bornOn.day());
    if (!ofAge.isValid())
        ofAge = QDate(bornOn.year() + majorityAge, 3, 1);
    return on < ofAge;
}

StartGate StartGate::judge(const GateFacts &facts)
{
    return {{conventionTick(facts), insurerTick(facts), insuranceTick(facts), parentsTick(facts), checkTick(facts)},
            facts.overridden};
}

int StartGate::missing() const
{
    return static_cast<int>(std::count_if(ticks.begin(), ticks.end(),
                                          [](const GateTick &tick) { return tick.state == GateState::Missing; }));
}

GateOutcome StartGate::outcome() const
{
    if (missing() == 0)
        return GateOutcome::Ready;
    return overridden ? GateOutcome::Overridden : GateOutcome::Missing;
}

QString StartGate::line() const
{
    QStringList parts;
    for (const GateTick &tick : ticks) {
        if (tick.state != GateState::NotAsked)
            parts << symbol(tick.state) + QChar::Nbsp + label(tick.condition);
    }
    return parts.join(QStringLiteral("   "));
}

QString StartGate::whatIsMissing() const
{
    QStringList lines;
    for (const GateTick &tick : ticks) {
        if (tick.state == GateState::Missing)
            lines << tick.sentence;
    }
    return lines.join(u'\n');
}

QString StartGate::label(GateCondition condition)
{
    switch (condition) {
    case GateCondition::Convention: return tr("Convention signed");
    case GateCondition::CommuneInsurer: return tr("Commune’s insurer");
    case GateCondition::StudentInsurance: return tr("Student’s insurance");
    case GateCondition::Parents: return tr("Parents");
    case GateCondition::Check: return tr("Check attested");
    }
    Q_UNREACHABLE();
}

QString StartGate::symbol(GateState state)
{
    switch (state) {
    case GateState::Met: return QStringLiteral("✓");
    case GateState::Missing: return QStringLiteral("✗");
    case GateState::NotAsked: return QStringLiteral("–");
    }
    Q_UNREACHABLE();
}

QString StartGate::stateLabel(GateState state)
{
    switch (state) {
    case GateState::Met: return tr("met", "condition");
    case GateState::Missing: return tr("missing", "condition");
    case GateState::NotAsked: return tr("not asked", "condition");
    }
    Q_UNREACHABLE();
}

QString StartGate::word(GateOutcome outcome)
{
    for (const OutcomeWord &entry : kOutcomes) {
        if (entry.outcome == outcome)
            return entry.word;
    }
    Q_UNREACHABLE();
}

QString StartGate::label(GateOutcome outcome)
{
    for (const OutcomeWord &entry : kOutcomes) {
        if (entry.outcome == outcome)
            return tr(entry.label);
    }
    Q_UNREACHABLE();
}

std::optional<GateOutcome> StartGate::outcome(const QString &word)
{
    for (const OutcomeWord &entry : kOutcomes) {
        if (word == entry.word)
            return entry.outcome;
    }
    return std::nullopt;
}

std::vector<GateOutcome> StartGate::outcomes()
{
    return {GateOutcome::Ready, GateOutcome::Overridden, GateOutcome::Missing};
}

} // namespace pc
