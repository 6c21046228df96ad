// An amendment: what it changes of the convention, and from what.
#include "models/assignments/assignmentfacts.h"
#include "models/assignments/assignmentsrepository.h"
#include "models/assignments/conventionsrepository.h"
#include "models/documents/documentfields.h"
#include "models/documents/frenchnumbers.h"

using namespace Qt::StringLiterals;

namespace pc {

namespace {

// clang-format off
constexpr FieldRow kRows[] = {
    {"amendment.version", QT_TRANSLATE_NOOP("pc::DocumentFields", "Amendment: number")},
    {"amendment.agreed_on", QT_TRANSLATE_NOOP("pc::DocumentFields", "Amendment: day agreed")},
    {"amendment.reason", QT_TRANSLATE_NOOP("pc::DocumentFields", "Amendment: reason")},
    {"amendment.hours", QT_TRANSLATE_NOOP("pc::DocumentFields", "Amendment: new hours")},
    {"amendment.hours_words", QT_TRANSLATE_NOOP("pc::DocumentFields", "Amendment: new hours, in words")},
    {"amendment.period", QT_TRANSLATE_NOOP("pc::DocumentFields", "Amendment: new period")},
    {"amendment.before_hours", QT_TRANSLATE_NOOP("pc::DocumentFields", "Amendment: hours until now")},
    {"amendment.before_period", QT_TRANSLATE_NOOP("pc::DocumentFields", "Amendment: period until now")},
};
// clang-format on

} // namespace

std::span<const FieldRow> DocumentFields::amendmentRows() { return kRows; }

Status DocumentFields::fillAmendment(FieldContext &context, AmendmentId id)
{
    const auto owner = context.database.scalar(u"SELECT assignment FROM amendment WHERE id = ?"_s, {id.value});
    if (!owner)
        return owner.error();
    if (owner->isNull())
        return gone();
    const AssignmentId assignment{owner->toLongLong()};
    if (Status status = fillAssignment(context, assignment); !status)
        return status;
    const auto record = AssignmentsRepository(context.database).record(assignment);
    if (!record)
        return record.error();
    Amendment amendment;
    std::vector<Amendment> earlier; // those signed before this one give the figures it changes
    for (const Amendment &each : record->amendments) {
        if (each.id == id)
            amendment = each;
    }
    for (const Amendment &each : record->amendments) {
        if (each.version < amendment.version)
            earlier.push_back(each);
    }
    const EffectiveFigures before = effectiveFigures(record->assignment, earlier);
    context.set("amendment.version", QString::number(amendment.version));
    context.set("amendment.agreed_on", dayInLetters(amendment.agreedOn));
    context.set("amendment.reason", amendment.reason);
    context.set("amendment.hours", minutesOnPaper(amendment.minutes));
    context.set("amendment.hours_words", minutesInWords(amendment.minutes));
    context.set("amendment.period", periodInLetters(amendment.startsOn, amendment.endsOn));
    context.set("amendment.before_hours", minutesOnPaper(before.minutes));
    context.set("amendment.before_period", periodInLetters(before.startsOn, before.endsOn));
    if (const auto frozen = FrozenConvention::fromJson(record->assignment.conventionFrozen)) {
        context.set("assignment.convention_number", frozen->number);
        context.set("proposal.title", frozen->title);
    }
    const auto signatures = ConventionsRepository(context.database).signatures(assignment, id);
    if (!signatures)
        return signatures.error();
    context.blocks("signatures", signatureBoxes(context, record->required, *signatures));
    return done();
}

} // namespace pc
