// Life cycles as data: which state may follow which, who decides it, under which condition, and the sentence said
// when it is refused. The same table drives buttons, tests, the command line and the diagrams of the manual.
//
// It decides nothing about what a condition means: whoever owns the table is asked whether a named condition holds.
#pragma once

#include "models/base/result.h"

#include <QString>

#include <functional>
#include <span>
#include <vector>

namespace pc {

/// Who brings a step about, in the words of the convention.
enum class Actor { Commune, Udccas, University, Student };

/// One allowed step. Texts are source sentences, translated by whoever shows them (QT_TRANSLATE_NOOP).
template <typename State>
struct LifeStep {
    State from;
    State to;
    Actor who;
    const char *verb;      ///< the name of the step, as on a button
    const char *condition; ///< key of the condition, empty when there is none
    const char *refusal;   ///< said when the condition does not hold; says what to do
};

/// The steps that leave a state, in the order of the table: the order of the buttons.
template <typename State>
std::vector<const LifeStep<State> *> stepsFrom(std::span<const LifeStep<State>> table, State from)
{
    std::vector<const LifeStep<State> *> steps;
    for (const LifeStep<State> &step : table) {
        if (step.from == from)
            steps.push_back(&step);
    }
    return steps;
}

/// The step from one state to another; nullptr when the table does not allow it.
template <typename State>
const LifeStep<State> *stepBetween(std::span<const LifeStep<State>> table, State from, State to)
{
    for (const LifeStep<State> &step : table) {
        if (step.from == from && step.to == to)
            return &step;
    }
    return nullptr;
}

/// Whether a condition holds for the record at hand.
using LifeCondition = std::function<bool(const char *condition)>;

template <typename State>
bool isOpen(const LifeStep<State> &step, const LifeCondition &holds)
{
    return *step.condition == '\0' || holds(step.condition);
}

} // namespace pc
