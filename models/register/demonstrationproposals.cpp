// The proposals of the demonstration: what town halls wrote, how it was examined, what was decided and why.
#include "models/communes/communesrepository.h"
#include "models/proposals/actions.h"
#include "models/proposals/examination.h"
#include "models/proposals/proposalsrepository.h"
#include "models/register/demonstrationparts.h"

using namespace Qt::StringLiterals;

namespace pc::demo {

namespace {

const QStringList kRhythms{u"Le mercredi après-midi"_s, u"Un samedi sur deux"_s, u"Deux soirées par mois, en semaine"_s,
                           u"Pendant les vacances scolaires"_s, u"Selon les cours de l’étudiant"_s};
const QStringList kPlaces{u"Salle des fêtes"_s, u"Bibliothèque municipale"_s, u"Ancienne école"_s,
                          u"Salle du conseil"_s, u"Au domicile des habitants, à deux"_s};
const QStringList kInsurers{u"Assurance des Communes (fictive)"_s, u"Mutuelle des Villages (fictive)"_s};
const QStringList kRoles{u"Adjointe aux affaires sociales"_s, u"Maire"_s, u"Conseiller municipal délégué"_s,
                         u"Secrétaire de mairie"_s};
const QStringList kGoodReasons{u"Les dates seront confirmées par la mairie un mois avant la première séance."_s,
                               u"Action de lien social, encadrée par une élue ; rien n’est retiré aux agents."_s,
                               u"Conforme après échange téléphonique avec la mairie."_s,
                               u"Même action que dans deux communes voisines, bien encadrée."_s};

ActionTypeId typeAt(Story &story, int position)
{
    for (const ActionType &type : story.take(ActionTypesRepository(story.database()).all())) {
        if (type.position == position)
            return type.id;
    }
    return {};
}

void fillFromIdea(Story &story, Proposal &proposal, const Idea &idea)
{
    proposal.type = typeAt(story, idea.type);
    proposal.title = idea.title;
    proposal.objective = idea.objective;
    proposal.tasks = idea.tasks;
    proposal.audience = idea.audience;
    proposal.minutes = 1800;
    proposal.attitudes = u"Écoute, initiative, ponctualité"_s;
}

void fillFromModel(Story &story, Proposal &proposal, int model)
{
    const std::vector<ModelAction> library = story.take(ModelActionsRepository(story.database()).all());
    if (library.empty()) {
        fillFromIdea(story, proposal, ideas().back());
        return;
    }
    const ModelAction &action = library.at(static_cast<size_t>(model) % library.size());
    proposal.type = action.type;
    proposal.model = action.id;
    proposal.title = action.title;
    proposal.objective = action.objective;
    proposal.tasks = action.tasks;
    proposal.audience = action.audience;
    proposal.minutes = action.minutes.value_or(1800);
    proposal.knowledge = action.knowledge;
    proposal.knowHow = action.knowHow;
    proposal.attitudes = action.attitudes;
}

void fillTownHall(Story &story, Proposal &proposal, const Place &place)
{
    const TownHall hall = story.take(CommunesRepository(story.database()).townHall(place.id));
    proposal.referentName = (hall.firstName + u' ' + hall.lastName).trimmed();
    if (proposal.referentName.isEmpty())
        proposal.referentName = u"Secrétariat de mairie"_s;
    proposal.referentRole = story.inventor.pick(kRoles);
    proposal.referentPhone = fictionalPhone(story.inventor.below(10000));
    proposal.referentEmail = hall.email;
    if (hall.ccas == CcasState::Cias) {
        proposal.carrier = ProposalCarrier::Cias;
        proposal.carrierName = u"CIAS du canton (fictif)"_s;
    } else if (hall.ccas == CcasState::Exists) {
        proposal.carrier = ProposalCarrier::Ccas;
        proposal.carrierName = u"CCAS de %1"_s.arg(place.name);
    }
    proposal.place = u"%1, %2"_s.arg(story.inventor.pick(kPlaces), place.name);
}

// The answers of a town hall that filled in the whole form.
void fillForm(Story &story, Proposal &proposal, bool refused)
{
    Inventor &inventor = story.inventor;
    proposal.rhythm = inventor.pick(kRhythms);
    proposal.flexible = !inventor.oneIn(4);
    proposal.minorsAccepted = inventor.oneIn(5) ? FormAnswer::No : FormAnswer::Yes;
    proposal.withChildren =
        proposal.audience.contains(u"nfant") || proposal.audience.contains(u"lèves") ? FormAnswer::Yes : FormAnswer::No;
    proposal.material = u"Salle et matériel prêtés par la commune"_s;
    proposal.transport = u"Covoiturage possible depuis la gare"_s;
    proposal.meals = inventor.oneIn(2) ? FormAnswer::Yes : FormAnswer::No;
    proposal.expenses = inventor.oneIn(3) ? FormAnswer::Yes : FormAnswer::No;
    proposal.noReplacement = refused ? FormAnswer::No : FormAnswer::Yes;
    proposal.agentDoesIt = refused ? FormAnswer::Yes : FormAnswer::No;
    proposal.postVacant = refused ? FormAnswer::Yes : FormAnswer::No;
    proposal.insured = FormAnswer::Yes;
    proposal.insurer = inventor.pick(kInsurers);
    proposal.policyNumber = u"FICTIF-%1"_s.arg(inventor.below(100000), 5, 10, QChar(u'0'));
    proposal.deliberationNumber = u"%1/%2"_s.arg(proposal.receivedOn.year()).arg(inventor.between(3, 48));
    proposal.deliberationOn = proposal.receivedOn.addDays(-12);
    proposal.signedOn = proposal.receivedOn.addDays(-2);
}

void answerGrid(Story &story, ProposalId id, QDate day, ProposalStatus status)
{
    ExaminationRepository examination(story.database());
    const ExaminationGrid grid = story.take(examination.of(id, day));
    const bool refused = status == ProposalStatus::NonConforming;
    for (const GridQuestion &question : grid.questions) {
        const bool isBegun = status == ProposalStatus::InExamination || status == ProposalStatus::ToComplete;
        if (isBegun && question.position > 6)
            break;
        GridAnswer answer = GridAnswer::Yes;
        QString note;
        if (refused && (question.position == 2 || question.position == 3)) {
            answer = GridAnswer::No;
            note = u"Voir les tâches décrites par la mairie."_s;
        } else if (status == ProposalStatus::ToComplete && question.position == 5) {
            answer = GridAnswer::Unclear;
            note = u"Personne n’est nommé pour le samedi."_s;
        }
        story.keep(ExaminationRepository::answer(story.office(day), id, question.id, answer, note));
    }
}

// The status a proposal is brought to before students come.
ProposalStatus examinedAs(const ProposalPlan &plan)
{
    switch (plan.status) {
    case ProposalStatus::Suspended:
    case ProposalStatus::Finished: return ProposalStatus::Conforming;
    case ProposalStatus::Archived:
        return plan.idea >= 0 && plan.idea < 4 ? ProposalStatus::NonConforming : ProposalStatus::Conforming;
    default: return plan.status;
    }
}

void examine(Story &story, const Proposal &proposal, ProposalStatus status, const QString &reason)
{
    if (status == ProposalStatus::Draft || status == ProposalStatus::Submitted)
        return;
    const QDate begun = story.past(proposal.receivedOn.addDays(4));
    const QDate decided = story.past(proposal.receivedOn.addDays(story.inventor.between(5, 10)));
    if (status == ProposalStatus::Cancelled) {
        story.keep(ProposalsRepository::advance(story.office(begun), proposal.id, status,
                                               u"La commune retire sa proposition : la salle est en travaux."_s));
        return;
    }
    story.keep(ProposalsRepository::advance(story.office(begun), proposal.id, ProposalStatus::InExamination));
    answerGrid(story, proposal.id, begun, status);
    if (status != ProposalStatus::InExamination)
        story.keep(ProposalsRepository::advance(story.office(decided), proposal.id, status, reason));
}

} // namespace

Offer propose(Story &story, CampaignId campaign, const Place &place, const ProposalPlan &plan)
{
    Offer offer{{}, place, plan.startsOn};
    Proposal &proposal = offer.proposal;
    const QDate received = plan.startsOn.addDays(-story.inventor.between(48, 60));
    proposal.campaign = campaign;
    proposal.commune = place.id;
    const bool isNow = campaign == story.campaign.id;
    // The first proposals answer the call within the week.
    proposal.receivedOn = !isNow    ? received
        : received < story.earliest ? story.past(story.earliest.addDays(story.inventor.below(7)))
                                    : story.paper(received);
    proposal.places = plan.places;
    proposal.recurrent = plan.recurrent;
    proposal.previous = plan.previous;
    proposal.startsOn = plan.startsOn;
    proposal.endsOn = plan.startsOn.addDays(150);
    if (isNow)
        proposal.endsOn = std::max(plan.startsOn.addDays(20), std::min(proposal.endsOn, story.campaign.endsOn));
    QString reason;
    if (plan.idea >= 0) {
        const Idea &idea = ideas().at(static_cast<size_t>(plan.idea));
        fillFromIdea(story, proposal, idea);
        reason = idea.reason;
    } else {
        fillFromModel(story, proposal, plan.model);
    }
    if (reason.isEmpty())
        reason = story.inventor.pick(kGoodReasons);
    fillTownHall(story, proposal, place);
    const bool isDraft = plan.status == ProposalStatus::Draft;
    if (isDraft) {
        proposal.receivedOn = {};
        proposal.notes = u"Notée au téléphone ; la mairie doit encore envoyer la fiche signée."_s;
    } else {
        fillForm(story, proposal, plan.idea >= 0 && plan.idea < 4);
    }
    if (plan.status == ProposalStatus::ToComplete)
        proposal.withChildren = FormAnswer::Unknown;
    proposal.status = isDraft ? ProposalStatus::Draft : ProposalStatus::Submitted;
    proposal.id =
        story.take(ProposalsRepository::add(story.office(isDraft ? story.today : proposal.receivedOn), proposal));
    if (story.outcome())
        examine(story, proposal, examinedAs(plan), reason);
    return offer;
}

void settle(Story &story, const Offer &offer, ProposalStatus status, QDate day)
{
    const auto go = [&](ProposalStatus to) {
        const QString why = to == ProposalStatus::Suspended ? u"Travaux dans la salle des fêtes jusqu’au mois prochain."_s : QString();
        story.keep(ProposalsRepository::advance(story.office(day), offer.proposal.id, to, why));
    };
    const auto present = story.take(ProposalsRepository(story.database()).find(offer.proposal.id));
    if (!present || present->status == status)
        return;
    if (status == ProposalStatus::Archived && ProposalLife::isConforming(present->status))
        go(ProposalStatus::Finished);
    go(status);
}

} // namespace pc::demo
