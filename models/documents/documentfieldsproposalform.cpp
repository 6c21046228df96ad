// The proposal form as blocks: lines to write on where nothing is known.
#include "models/communes/phone.h"
#include "models/documents/documentfields.h"
#include "models/documents/frenchnumbers.h"

using namespace Qt::StringLiterals;

namespace pc {

namespace {

// clang-format off
constexpr FieldRow kRows[] = {
    {"form.commune", QT_TRANSLATE_NOOP("pc::DocumentFields", "Form: the commune and who follows the action"), FieldKind::Blocks},
    {"form.action", QT_TRANSLATE_NOOP("pc::DocumentFields", "Form: the action"), FieldKind::Blocks},
    {"form.practical", QT_TRANSLATE_NOOP("pc::DocumentFields", "Form: practical questions"), FieldKind::Blocks},
    {"form.declaration", QT_TRANSLATE_NOOP("pc::DocumentFields", "Form: declarations and insurance"), FieldKind::Blocks},
    {"form.acquis", QT_TRANSLATE_NOOP("pc::DocumentFields", "Form: acquis expected"), FieldKind::Blocks},
};
// clang-format on

using Field = PaperForm::Field;

PaperTicks question(const QString &label, FormAnswer answer)
{
    return {label, {{u"oui"_s, answer == FormAnswer::Yes}, {u"non"_s, answer == FormAnswer::No}}};
}

PaperForm pairs(std::vector<Field> fields) { return {std::move(fields), true}; }

PaperTicks carrier(const Proposal &proposal)
{
    const bool known = proposal.id.isValid();
    const auto is = [&](ProposalCarrier carrier) { return known && proposal.carrier == carrier; };
    return {u"Structure porteuse"_s,
            {{u"commune"_s, is(ProposalCarrier::Commune)},
             {u"CCAS"_s, is(ProposalCarrier::Ccas)},
             {u"CIAS"_s, is(ProposalCarrier::Cias)},
             {u"association"_s, is(ProposalCarrier::Association)}}};
}

std::vector<Block> communeForm(const FieldContext &context)
{
    const Proposal &proposal = context.proposal;
    const auto text = [&](const char *name) { return context.values.texts.value(QString::fromLatin1(name)); };
    QString people = text("commune.population");
    if (!people.isEmpty() && !text("commune.vintage").isEmpty())
        people += u" (population "_s + text("commune.vintage") + u')';
    return {pairs({{u"Commune"_s, text("commune.name")},
                   {u"Code INSEE"_s, text("commune.code")},
                   {u"Habitants"_s, people},
                   {u"Maire"_s, text("mayor.civil_name")},
                   {u"Téléphone de la mairie"_s, text("commune.phone")},
                   {u"Courriel de la mairie"_s, text("commune.email")},
                   {u"Personne référente"_s, proposal.referentName},
                   {u"Fonction"_s, proposal.referentRole},
                   {u"Son téléphone"_s, displayPhone(proposal.referentPhone)},
                   {u"Son courriel"_s, proposal.referentEmail}}),
            carrier(proposal), PaperForm{{{u"Nom de la structure, si ce n’est pas la commune"_s, proposal.carrierName}}}};
}

std::vector<Block> actionForm(const FieldContext &context)
{
    const Proposal &proposal = context.proposal;
    const QString quota = minutesOnPaper(context.rules.quotaMinutes);
    const auto text = [&](const char *name) { return context.values.texts.value(QString::fromLatin1(name)); };
    return {PaperForm{{{u"Intitulé"_s, proposal.title},
                       {u"Type d’action"_s, text("proposal.type")},
                       {u"Objectif"_s, proposal.objective, 2},
                       {u"Ce que fera l’étudiant ou l’étudiante"_s, proposal.tasks, 4},
                       {u"Public concerné"_s, proposal.audience},
                       {u"Lieu"_s, proposal.place}}},
            pairs({{u"Premier jour"_s, dayInFigures(proposal.startsOn)},
                   {u"Dernier jour"_s, dayInFigures(proposal.endsOn)},
                   {u"Rythme"_s, proposal.rhythm},
                   {u"Heures par personne (environ "_s + quota + u" par an)"_s,
                    proposal.minutes > 0 ? minutesOnPaper(proposal.minutes) : QString()},
                   {u"Nombre d’étudiants souhaité"_s, proposal.id.isValid() ? countOnPaper(proposal.places) : QString()}}),
            PaperTicks{u"Les dates peuvent être adaptées"_s,
                       {{u"oui"_s, proposal.id.isValid() && proposal.flexible}, {u"non"_s, proposal.id.isValid() && !proposal.flexible}}}};
}

std::vector<Block> practicalForm(const Proposal &proposal)
{
    return {PaperForm{{{u"Compétences ou niveau souhaités"_s, proposal.skills},
                       {u"Matériel et équipement fournis"_s, proposal.material},
                       {u"Transport"_s, proposal.transport}}},
            question(u"Les mineurs sont acceptés"_s, proposal.minorsAccepted),
            question(u"L’action se fait au contact d’enfants ou de personnes vulnérables"_s, proposal.withChildren),
            question(u"Un repas est offert"_s, proposal.meals),
            question(u"Les frais de déplacement sont remboursés"_s, proposal.expenses)};
}

std::vector<Block> declarationForm(const Proposal &proposal)
{
    return {question(u"L’action ne remplace aucun agent de la commune"_s, proposal.noReplacement),
            question(u"Un agent accomplit aujourd’hui ces tâches"_s, proposal.agentDoesIt),
            question(u"Un poste de cette nature est vacant ou a été supprimé récemment"_s, proposal.postVacant),
            question(u"L’assurance de la commune couvre les bénévoles"_s, proposal.insured),
            pairs({{u"Assureur"_s, proposal.insurer},
                   {u"Numéro de contrat"_s, proposal.policyNumber},
                   {u"Délibération n°"_s, proposal.deliberationNumber},
                   {u"Date de la délibération"_s, dayInFigures(proposal.deliberationOn)}})};
}

} // namespace

std::span<const FieldRow> DocumentFields::proposalFormRows() { return kRows; }

void DocumentFields::fillProposalForm(FieldContext &context)
{
    const Proposal &proposal = context.proposal;
    context.blocks("form.commune", communeForm(context));
    context.blocks("form.action", actionForm(context));
    context.blocks("form.practical", practicalForm(proposal));
    context.blocks("form.declaration", declarationForm(proposal));
    context.blocks("form.acquis", {PaperForm{{{u"Savoir"_s, proposal.knowledge},
                                              {u"Savoir-faire"_s, proposal.knowHow},
                                              {u"Savoir-être"_s, proposal.attitudes}}}});
}

} // namespace pc
