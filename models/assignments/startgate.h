// The start gate: what must be in order before a student begins, judged one condition at a time.
//
// Pure: facts in, sentences out. It does not forbid anything by itself: whoever starts an action looks at isOpen().
// Sources: domain notes §3.3 and §8.5 (insurance of volunteers, authorisation of minors, honourability).
#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace pc {

enum class GateCondition { Convention, CommuneInsurer, StudentInsurance, Parents, Check };
enum class GateState { Met, Missing, NotAsked };

struct GateFacts {
    QDate startsOn; ///< period of the effective figures
    QDate endsOn;   ///< included
    int signaturesGiven = 0;
    int signaturesAsked = 0;
    QDate conventionSignedOn; ///< once valid, the convention is signed whatever the rule has become
    QDate insurerConfirmedOn;
    QDate insuredUntil; ///< last day the student's civil liability is covered; invalid when unknown
    QDate bornOn;       ///< invalid when unknown: the authorisation is then asked for
    int majorityAge = 18; ///< years, from the campaign's rules; source: code civil, art. 414
    QDate parentsAgreedOn;
    bool withChildren = false;       ///< the proposal says yes
    bool childrenUnknown = false;    ///< the proposal does not say
    QDate checkAttestedOn;
    bool overridden = false;
};

struct GateTick {
    GateCondition condition = GateCondition::Convention;
    GateState state = GateState::NotAsked;
    QString sentence; ///< what is so, and when it is missing what to do
};

/// As lists filter by it; database words of assignment_index.gate: "ready", "overridden", "missing".
enum class GateOutcome { Ready, Overridden, Missing };

struct StartGate {
    Q_DECLARE_TR_FUNCTIONS(pc::StartGate)

public:
    std::vector<GateTick> ticks; ///< always the five conditions, in their order
    bool overridden = false;

    static StartGate judge(const GateFacts &facts);
    /// Whether somebody is still a minor on a day. Born on 29 February: of age on 1 March of a common year.
    static bool isMinor(QDate bornOn, QDate on, int majorityAge);

    int missing() const;
    /// Nothing is missing, or somebody decided to start all the same.
    bool isOpen() const { return overridden || missing() == 0; }
    GateOutcome outcome() const;
    /// "✓ Convention  ✗ Insurer  ✓ Insurance": the conditions asked for, on one line.
    QString line() const;
    /// The sentences of what is missing, one a line; empty when nothing is.
    QString whatIsMissing() const;

    static QString label(GateCondition condition);
    static QString symbol(GateState state);
    static QString stateLabel(GateState state);
    static QString word(GateOutcome outcome);
    static QString label(GateOutcome outcome);
    static std::optional<GateOutcome> outcome(const QString &word);
    static std::vector<GateOutcome> outcomes();
};

} // namespace pc
