// The partners of the demonstration: their convention, their questions, the mailings and the diffusions.
#include "models/campaigns/diffusion.h"
#include "models/campaigns/mailinground.h"
#include "models/campaigns/partnership.h"
#include "models/communes/communesrepository.h"
#include "models/contacts/contactsrepository.h"
#include "models/register/demonstrationparts.h"

using namespace Qt::StringLiterals;

namespace pc::demo {

namespace {

void tellConvention(Story &story)
{
    Partnership convention;
    convention.title = u"Convention de partenariat « Petites communes » (démonstration)"_s;
    convention.firstParty = u"Union départementale des centres communaux d’action sociale"_s;
    convention.firstSignatory = u"Claire Delvallart, présidente"_s;
    convention.secondParty = u"Université de Lille"_s;
    convention.secondSignatory = u"Samir Benhaddou, vice-président"_s;
    convention.startsOn = story.campaign.startsOn.addYears(-2);
    convention.signedOn = convention.startsOn.addDays(-70);
    convention.endsOn = story.campaign.startsOn.addYears(1).addDays(-1);
    convention.alertDays = 300;
    convention.committee = u"Comité de pilotage deux fois par an, en novembre et en juin."_s;
    convention.note = u"À renouveler avant l’été : prévoir un bilan chiffré pour le comité de juin."_s;
    const PartnershipId id = story.take(PartnershipsRepository::add(story.office(story.earliest), convention));
    PartnerQuestion answered;
    answered.partnership = id;
    answered.askedOn = story.past(story.earliest);
    answered.askedBy = Partner::Udccas;
    answered.question = u"Un étudiant dont les parents ont déménagé peut-il encore agir dans son village d’enfance ?"_s;
    answered.answer = u"Oui, par dérogation motivée, si le lien avec le village reste réel."_s;
    answered.answeredOn = story.past(story.earliest.addDays(12));
    story.take(PartnershipsRepository::addQuestion(story.office(answered.answeredOn), answered));
    PartnerQuestion open;
    open.partnership = id;
    open.askedOn = story.paper(story.today.addDays(-9));
    open.askedBy = Partner::University;
    open.question = u"L’assurance de la commune couvre-t-elle aussi le trajet entre la gare et le village ?"_s;
    story.take(PartnershipsRepository::addQuestion(story.university(open.askedOn), open));
}

void tellDiffusions(Story &story)
{
    const struct {
        QString component;
        DiffusionChannel channel;
        int day;
        std::optional<int> recipients;
        QString note;
    } rounds[] = {
        {u"Direction de la vie étudiante"_s, DiffusionChannel::Email, 2, 61200,
         u"Lettre de rentrée, rubrique Engagement."_s},
        {u"Faculté des sciences juridiques, politiques et sociales"_s, DiffusionChannel::Lecture, 16, 420,
         u"Cinq minutes en début de cours de L1."_s},
        {u"IUT, département Carrières sociales"_s, DiffusionChannel::Intranet, 20, std::nullopt, {}},
        {u"Bibliothèques universitaires"_s, DiffusionChannel::Poster, 24, std::nullopt,
         u"Douze affiches, trois campus."_s},
        {u"Bureau de la vie étudiante"_s, DiffusionChannel::Forum, 33, 180, u"Stand partagé avec deux mairies."_s},
        {u"Direction de la communication"_s, DiffusionChannel::Social, 40, 9500, {}},
    };
    for (const auto &round : rounds) {
        const QDate day = story.campaign.startsOn.addDays(round.day);
        if (day <= story.today)
            story.take(DiffusionsRepository::add(
                story.office(day),
                {{}, story.campaign.id, round.component, round.channel, day, round.recipients, round.note}));
    }
}

// The town halls with an address, but a fifth of them: those are met otherwise.
std::vector<CommuneId> addressees(Story &story)
{
    std::vector<CommuneId> communes;
    for (size_t k = 0; k < std::min<size_t>(story.hosts.size(), 400); ++k) {
        if (k % 5 != 4)
            communes.push_back(story.hosts[k].id);
    }
    return communes;
}

MailingRound callOf(const Story &story)
{
    MailingRound call;
    call.campaign = story.campaign.id;
    call.kind = RoundKind::Call;
    call.channel = ContactChannel::Email;
    call.sentOn = story.past(story.campaign.startsOn.addDays(3));
    call.replyBy = call.sentOn.addDays(45);
    call.subject = u"Appel à propositions d’action : campagne %1"_s.arg(story.campaign.name);
    call.note = u"Fiche de proposition jointe, avec deux exemples d’actions de l’an dernier."_s;
    return call;
}

} // namespace

void tellPartnership(Story &story)
{
    tellConvention(story);
    tellDiffusions(story);
    if (const std::vector<CommuneId> communes = addressees(story); !communes.empty()) {
        const MailingRound call = callOf(story);
        story.take(MailingRoundsRepository::record(story.office(call.sentOn), call, communes));
    }
}

void tellReminder(Story &story)
{
    const std::vector<MailingRound> rounds =
        story.take(MailingRoundsRepository(story.database()).ofCampaign(story.campaign.id));
    const QDate day = story.campaign.startsOn.addDays(31);
    if (rounds.empty() || day > story.today)
        return;
    std::vector<CommuneId> silent = story.take(MailingRoundsRepository(story.database()).withoutAnswer(rounds.front()));
    if (silent.size() > 60)
        silent.resize(60);
    if (silent.empty())
        return;
    MailingRound reminder = rounds.front();
    reminder.id = {};
    reminder.kind = RoundKind::FirstReminder;
    reminder.sentOn = day;
    reminder.replyBy = day.addDays(21);
    reminder.subject = u"Relance : votre commune a-t-elle une idée d’action ?"_s;
    reminder.note = u"Aux mairies restées sans réponse."_s;
    story.take(MailingRoundsRepository::record(story.office(day), reminder, silent));
}

} // namespace pc::demo
