// The mayor's proposal: every field of the form, what was decided on it, and the form itself as blocks.
#include "models/communes/phone.h"
#include "models/documents/documentfields.h"
#include "models/documents/frenchnumbers.h"
#include "models/proposals/actions.h"
#include "models/proposals/examination.h"
#include "models/proposals/proposalsrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pc {

namespace {

// clang-format off
constexpr FieldRow kRows[] = {
    {"proposal.number", QT_TRANSLATE_NOOP("pc::DocumentFields", "Action: number")},
    {"proposal.title", QT_TRANSLATE_NOOP("pc::DocumentFields", "Action: title")},
    {"proposal.type", QT_TRANSLATE_NOOP("pc::DocumentFields", "Action: type")},
    {"proposal.objective", QT_TRANSLATE_NOOP("pc::DocumentFields", "Action: objective")},
    {"proposal.tasks", QT_TRANSLATE_NOOP("pc::DocumentFields", "Action: tasks of the student")},
    {"proposal.audience", QT_TRANSLATE_NOOP("pc::DocumentFields", "Action: audience")},
    {"proposal.place", QT_TRANSLATE_NOOP("pc::DocumentFields", "Action: place")},
    {"proposal.period", QT_TRANSLATE_NOOP("pc::DocumentFields", "Action: period")},
    {"proposal.flexible", QT_TRANSLATE_NOOP("pc::DocumentFields", "The period is flexible"), FieldKind::Condition},
    {"proposal.rhythm", QT_TRANSLATE_NOOP("pc::DocumentFields", "Action: rhythm")},
    {"proposal.hours", QT_TRANSLATE_NOOP("pc::DocumentFields", "Action: hours of one student")},
    {"proposal.hours_words", QT_TRANSLATE_NOOP("pc::DocumentFields", "Action: hours of one student, in words")},
    {"proposal.places", QT_TRANSLATE_NOOP("pc::DocumentFields", "Action: places for students")},
    {"proposal.skills", QT_TRANSLATE_NOOP("pc::DocumentFields", "Action: skills wished for")},
    {"proposal.with_children", QT_TRANSLATE_NOOP("pc::DocumentFields", "The action is with children"), FieldKind::Condition},
    {"proposal.minors_refused", QT_TRANSLATE_NOOP("pc::DocumentFields", "Minors are not accepted"), FieldKind::Condition},
    {"proposal.material", QT_TRANSLATE_NOOP("pc::DocumentFields", "Action: material")},
    {"proposal.transport", QT_TRANSLATE_NOOP("pc::DocumentFields", "Action: transport")},
    {"proposal.meals", QT_TRANSLATE_NOOP("pc::DocumentFields", "Meals are provided"), FieldKind::Condition},
    {"proposal.expenses", QT_TRANSLATE_NOOP("pc::DocumentFields", "Expenses are refunded"), FieldKind::Condition},
    {"proposal.carrier", QT_TRANSLATE_NOOP("pc::DocumentFields", "Action: carried by")},
    {"proposal.referent", QT_TRANSLATE_NOOP("pc::DocumentFields", "Action: referent of the commune and role")},
    {"proposal.referent_phone", QT_TRANSLATE_NOOP("pc::DocumentFields", "Action: phone of the referent")},
    {"proposal.referent_email", QT_TRANSLATE_NOOP("pc::DocumentFields", "Action: e-mail of the referent")},
    {"proposal.insurer", QT_TRANSLATE_NOOP("pc::DocumentFields", "Action: insurer of the commune")},
    {"proposal.policy", QT_TRANSLATE_NOOP("pc::DocumentFields", "Action: number of the policy")},
    {"proposal.deliberation", QT_TRANSLATE_NOOP("pc::DocumentFields", "Action: deliberation, number and day")},
    {"proposal.knowledge", QT_TRANSLATE_NOOP("pc::DocumentFields", "Acquis: knowledge")},
    {"proposal.know_how", QT_TRANSLATE_NOOP("pc::DocumentFields", "Acquis: know-how")},
    {"proposal.attitudes", QT_TRANSLATE_NOOP("pc::DocumentFields", "Acquis: attitudes")},
    {"proposal.received_on", QT_TRANSLATE_NOOP("pc::DocumentFields", "Action: day received")},
    {"proposal.decided_on", QT_TRANSLATE_NOOP("pc::DocumentFields", "Decision: day")},
    {"proposal.reason", QT_TRANSLATE_NOOP("pc::DocumentFields", "Decision: reason")},
    {"proposal.reserve", QT_TRANSLATE_NOOP("pc::DocumentFields", "Conforming with a reservation"), FieldKind::Condition},
    {"questions", QT_TRANSLATE_NOOP("pc::DocumentFields", "Questions to answer"), FieldKind::List},
    {"question.text", QT_TRANSLATE_NOOP("pc::DocumentFields", "Question"), FieldKind::Text, "questions"},
    {"question.note", QT_TRANSLATE_NOOP("pc::DocumentFields", "Question: remark"), FieldKind::Text, "questions"},
};
// clang-format on

QString carrierOf(const Proposal &proposal)
{
    const QString carrier = proposal.carrier == ProposalCarrier::Commune ? u"la commune"_s
                            : proposal.carrier == ProposalCarrier::Ccas  ? u"le CCAS"_s
                            : proposal.carrier == ProposalCarrier::Cias  ? u"le CIAS"_s
                                                                         : u"une association"_s;
    if (proposal.carrierName.isEmpty())
        return carrier;
    return proposal.carrier == ProposalCarrier::Association ? u"l’association "_s + proposal.carrierName
                                                            : carrier + u" ("_s + proposal.carrierName + u')';
}

QString deliberationOf(const Proposal &proposal)
{
    QStringList parts;
    if (!proposal.deliberationNumber.isEmpty())
        parts << u"n°\u00A0"_s + proposal.deliberationNumber;
    if (proposal.deliberationOn.isValid())
        parts << u"du "_s + dayInLetters(proposal.deliberationOn);
    return parts.join(u' ');
}

void describe(FieldContext &context)
{
    const Proposal &proposal = context.proposal;
    const std::pair<const char *, QString> texts[] = {
        {"proposal.number", proposal.number},
        {"proposal.title", proposal.title},
        {"proposal.objective", proposal.objective},
        {"proposal.tasks", proposal.tasks},
        {"proposal.audience", proposal.audience},
        {"proposal.place", proposal.place},
        {"proposal.period", periodInLetters(proposal.startsOn, proposal.endsOn)},
        {"proposal.rhythm", proposal.rhythm},
        {"proposal.hours", proposal.minutes > 0 ? minutesOnPaper(proposal.minutes) : QString()},
        {"proposal.hours_words", proposal.minutes > 0 ? minutesInWords(proposal.minutes) : QString()},
        {"proposal.places", countOnPaper(proposal.places)},
        {"proposal.skills", proposal.skills},
        {"proposal.material", proposal.material},
        {"proposal.transport", proposal.transport},
        {"proposal.carrier", carrierOf(proposal)},
        {"proposal.referent", proposal.referentRole.isEmpty() || proposal.referentName.isEmpty()
                                  ? proposal.referentName
                                  : proposal.referentName + u", "_s + proposal.referentRole},
        {"proposal.referent_phone", displayPhone(proposal.referentPhone)},
        {"proposal.referent_email", proposal.referentEmail},
        {"proposal.insurer", proposal.insurer},
        {"proposal.policy", proposal.policyNumber},
        {"proposal.deliberation", deliberationOf(proposal)},
        {"proposal.knowledge", proposal.knowledge},
        {"proposal.know_how", proposal.knowHow},
        {"proposal.attitudes", proposal.attitudes},
        {"proposal.received_on", dayInLetters(proposal.receivedOn)},
    };
    for (const auto &[name, text] : texts)
        context.set(name, text);
    context.flag("proposal.flexible", proposal.flexible);
    context.flag("proposal.with_children", proposal.withChildren == FormAnswer::Yes);
    context.flag("proposal.minors_refused", proposal.minorsAccepted == FormAnswer::No);
    context.flag("proposal.meals", proposal.meals == FormAnswer::Yes);
    context.flag("proposal.expenses", proposal.expenses == FormAnswer::Yes);
}

Status fillDecision(FieldContext &context)
{
    const auto decisions = ProposalsRepository(context.database).decisions(context.proposal.id);
    if (!decisions)
        return decisions.error();
    const auto latest = std::find_if(decisions->begin(), decisions->end(), [](const ProposalDecision &decision) {
        return decision.kind == DecisionKind::Conformity;
    });
    if (latest != decisions->end()) {
        context.set("proposal.decided_on", dayInLetters(latest->decidedOn));
        context.set("proposal.reason", latest->reason);
    }
    context.flag("proposal.reserve", context.proposal.status == ProposalStatus::ConformingWithReservation
                                         || (latest != decisions->end()
                                             && latest->verdict == ProposalVerdict::ConformingWithReservation));
    return done();
}

// What the examination could not settle; "yes" is the answer that conforms.
Status fillQuestions(FieldContext &context)
{
    ExaminationRepository examination(context.database);
    const auto grid = examination.of(context.proposal.id, context.request.day);
    if (!grid)
        return grid.error();
    const auto answers = examination.answers(context.proposal.id);
    if (!answers)
        return answers.error();
    std::vector<FieldValues> questions;
    for (const GridQuestion &question : grid->questions) {
        for (const ExaminationAnswer &answer : *answers) {
            if (answer.question != question.id || answer.answer == GridAnswer::Yes)
                continue;
            questions.push_back({.texts = {{u"question.text"_s, question.text}, {u"question.note"_s, answer.note}}});
        }
    }
    context.values.lists.insert(u"questions"_s, std::move(questions));
    return done();
}

} // namespace

std::span<const FieldRow> DocumentFields::proposalRows() { return kRows; }

// A reply says what was decided: it is not made before, nor of another decision.
static QString replyRefusal(const QString &kind, ProposalStatus status, const std::array<QString, 3> &sentences)
{
    using enum ProposalStatus;
    if (kind == u"proposal_accepted")
        return status == Conforming || status == ConformingWithReservation ? QString() : sentences[0];
    if (kind == u"proposal_to_complete")
        return status == ToComplete ? QString() : sentences[1];
    if (kind == u"proposal_refused")
        return status == NonConforming ? QString() : sentences[2];
    return {};
}

Status DocumentFields::fillProposal(FieldContext &context, ProposalId id)
{
    const auto found = ProposalsRepository(context.database).find(id);
    if (!found)
        return found.error();
    if (!*found)
        return gone();
    context.proposal = **found;
    if (Status status = fillCommune(context, context.proposal.commune); !status)
        return status;
    const QString refusal = replyRefusal(context.request.kind, context.proposal.status,
                                         {tr("The action is not declared conforming."), tr("The action is not to be completed."),
                                          tr("The action is not declared non-conforming.")});
    if (!refusal.isEmpty())
        return Error{ErrorKind::Refused, refusal, {}};
    describe(context);
    const auto type = ActionTypesRepository(context.database).find(context.proposal.type);
    if (!type)
        return type.error();
    context.set("proposal.type", *type ? (*type)->name : QString());
    context.facts.proposal = id;
    if (context.kind.source == DocumentSource::Proposal) {
        context.facts.ownerTable = u"proposal"_s;
        context.facts.ownerId = id.value;
        context.facts.title = context.proposal.number + u' ' + context.proposal.title;
        if (context.facts.email.isEmpty())
            context.facts.email = context.proposal.referentEmail;
    }
    if (Status status = fillDecision(context); !status)
        return status;
    return fillQuestions(context);
}

} // namespace pc
