// The affectations of the demonstration: from the candidature to the last line of hours, each in its own turn.
#include "models/applications/applicationsrepository.h"
#include "models/assignments/conventionsrepository.h"
#include "models/assignments/followupsrepository.h"
#include "models/communes/communesrepository.h"
#include "models/hours/hoursrepository.h"
#include "models/hours/quotaledger.h"
#include "models/proposals/actions.h"
#include "models/register/demonstrationparts.h"
#include "models/students/studentsrepository.h"

using namespace Qt::StringLiterals;

namespace pc::demo {

namespace {

const QStringList kUniversityReferents{u"Élise Carmontel"_s, u"Farid Ouledki"_s, u"Hélène Strazeelois"_s};

// One affectation on its way.
struct Case {
    Story &story;
    const Offer &offer;
    Turn turn;
    StudentId student;
    ApplicationId application = {};
    AssignmentId id = {};
    QDate startsOn = {};
    QDate endsOn = {}; ///< planned
    QDate until = {};  ///< the last day hours may have been done
    int planned = 1800;
    bool isNow = true; ///< in the campaign that is told, not in the one before
    QString mayor = {};
    int early = 0; ///< days the paperwork was done sooner than usual

    QDate day(int fromStart) const
    {
        const QDate wanted = startsOn.addDays(fromStart < -3 ? fromStart - early : fromStart);
        return isNow ? story.paper(wanted) : story.past(wanted);
    }
};

bool isPrepared(Turn turn) { return turn <= Turn::Ready || turn == Turn::Cancelled; }

bool isOver(Turn turn)
{
    return turn == Turn::Finished || turn == Turn::Closed || turn == Turn::GaveUp || turn == Turn::Schedule;
}

// The last day planned: within the campaign, unless it is a summer action.
QDate plannedEnd(const Case &c)
{
    const QDate usual = c.startsOn.addDays(150);
    if (c.turn == Turn::Summer)
        return std::max(c.story.campaign.endsOn.addDays(14), c.startsOn.addDays(60));
    const QDate within = std::max(std::min(usual, c.story.campaign.endsOn), c.startsOn.addDays(20));
    return isOver(c.turn) ? within : std::max(within, std::min(c.story.today.addDays(10), c.story.campaign.endsOn));
}

void chooseDates(Case &c, QDate until)
{
    Story &story = c.story;
    c.startsOn = c.offer.startsOn;
    if (isPrepared(c.turn))
        c.startsOn =
            std::min(std::max(c.startsOn, story.today.addDays(story.inventor.between(6, 20))), story.campaign.endsOn);
    c.endsOn = until.isValid() ? until : plannedEnd(c);
    c.until = story.past(until.isValid() ? until : story.today);
    if (isOver(c.turn) && !until.isValid()) {
        const int share = c.turn == Turn::GaveUp ? 30 : c.turn == Turn::Schedule ? 50 : 80;
        c.until = std::min(c.endsOn, c.startsOn.addDays(c.startsOn.daysTo(story.today) * share / 100));
    }
    c.early = story.inventor.below(4);
    c.planned = c.offer.proposal.minutes;
    if (c.turn == Turn::FirstOfTwo || c.turn == Turn::SecondOfTwo)
        c.planned = 900;
    else if (c.turn == Turn::Steady || c.turn == Turn::ExactQuota || c.turn == Turn::OverQuota)
        c.planned = 1800;
    const TownHall hall = story.take(CommunesRepository(story.database()).townHall(c.offer.place.id));
    c.mayor = (hall.firstName + u' ' + hall.lastName).trimmed();
    if (c.mayor.isEmpty())
        c.mayor = u"Le maire de %1"_s.arg(c.offer.place.name);
}

void findStudent(Case &c)
{
    Story &story = c.story;
    if (c.student.isValid()) { // goes on: the insurance was renewed
        auto known = story.take(StudentsRepository(story.database()).find(c.student));
        if (known && (!known->insuredUntil.isValid() || known->insuredUntil < c.endsOn)) {
            known->insuredUntil = c.endsOn.addDays(90);
            story.keep(StudentsRepository::update(story.office(c.day(-36)), *known));
        }
        return;
    }
    StudentPlan plan{c.offer.place.id, c.day(-38)};
    plan.minor = c.turn == Turn::MinorWaits;
    if (c.turn == Turn::InsuranceMissing || c.turn == Turn::Overridden)
        plan.insurance = Insurance::EndsTooSoon;
    if (c.turn == Turn::Derogated)
        plan.commune = story.host(300).id == plan.commune ? story.host(301).id : story.host(300).id;
    c.student = enrol(story, plan);
}

void bringToTheMayor(Case &c)
{
    Story &story = c.story;
    const CampaignId campaign = c.offer.proposal.campaign;
    const auto known = story.take(ApplicationsRepository(story.database()).find(c.student, campaign));
    if (known) { // a second action of the same student
        c.application = known->id;
        return;
    }
    c.application = applyFor(story, campaign, c.student, c.day(-35), {c.offer.proposal.id});
    story.keep(ApplicationsRepository::step(story.office(c.day(-32)), c.application, ApplicationStatus::Admissible));
    story.keep(
        ApplicationsRepository::transmit(story.office(c.day(-24)), c.application, c.offer.proposal.id, c.day(-24)));
    story.keep(
        ApplicationsRepository::decideParticipation(story.university(c.day(-20)), {c.application},
                                                    {Participation::Validated, {}, u"Samir Benhaddou"_s, c.day(-20)}));
    story.keep(ApplicationsRepository::answer(story.office(c.day(-17)), c.application, Side::Mayor, SideAnswer::Yes,
                                              c.day(-17)));
    story.keep(ApplicationsRepository::answer(story.office(c.day(-15)), c.application, Side::Student, SideAnswer::Yes,
                                              c.day(-15)));
}

void prepare(Case &c)
{
    Story &story = c.story;
    Transaction &office = story.office(c.day(-12));
    const Proposal &proposal = c.offer.proposal;
    Assignment a;
    a.proposal = proposal.id;
    a.student = c.student;
    a.minutes = c.planned;
    a.startsOn = c.startsOn;
    a.endsOn = c.endsOn;
    a.communeReferent = proposal.referentName;
    a.communeReferentPhone = proposal.referentPhone;
    a.communeReferentEmail = proposal.referentEmail;
    a.universityReferent = story.inventor.pick(kUniversityReferents);
    if (c.turn != Turn::ToIssue)
        a.insurerConfirmedOn = c.day(-11);
    if (proposal.withChildren == FormAnswer::Yes && c.turn != Turn::ToIssue)
        a.checkAttestedOn = c.day(-11);
    if (c.turn == Turn::Derogated) {
        a.derogationReason =
            u"Aucun étudiant de la commune n’a candidaté ; l’étudiant vient d’un village voisin du même canton."_s;
        a.derogationAuthor = office.author();
        a.derogationOn = c.day(-12);
    }
    c.id = story.take(AssignmentsRepository::add(office, a));
    story.keep(ApplicationsRepository::retain(story.office(c.day(-12)), c.application, proposal.id, c.day(-12)));
}

void signAs(Case &c, Party party, const QString &person, QDate on, AmendmentId amendment = {})
{
    c.story.keep(ConventionsRepository::sign(c.story.office(on), {{}, c.id, amendment, party, person, on, {}}));
}

// The convention goes round; answers whether everybody has signed.
void signConvention(Case &c, int signatures)
{
    const struct {
        Party party;
        QString person;
    } hands[] = {{Party::Student, nameOf(c.story, c.student)},
                 {Party::CommuneElected, c.mayor},
                 {Party::University, u"Samir Benhaddou"_s},
                 {Party::Udccas, u"Claire Delvallart"_s}};
    c.story.keep(ConventionsRepository::setSent(c.story.office(c.day(-11)), c.id, c.day(-11)));
    for (int k = 0; k < std::min(signatures, 4); ++k)
        signAs(c, hands[k].party, hands[k].person, c.day(-10 + 2 * k));
}

void follow(Case &c, FollowUpKind kind, QDate on, const QString &facts, const FollowUp &more = {})
{
    FollowUp line = more;
    line.assignment = c.id;
    line.kind = kind;
    line.happenedOn = on;
    line.person = line.person.isEmpty() ? c.offer.proposal.referentName : line.person;
    line.facts = facts;
    c.story.take(FollowUpsRepository::add(c.story.office(on), line));
}

void followUp(Case &c)
{
    Story &story = c.story;
    const QDate early = story.past(c.startsOn.addDays(10));
    if (c.turn == Turn::Incident) {
        FollowUp incident;
        incident.place = c.offer.proposal.place;
        incident.declaredOn = story.past(early.addDays(2));
        incident.nextStep = u"Vérifier la réponse de l’assureur de la commune"_s;
        incident.nextStepOn = story.today.addDays(-3);
        follow(
            c, FollowUpKind::Incident, early,
            u"Une table pliante s’est refermée pendant le rangement ; matériel endommagé, personne n’a été blessé."_s,
            incident);
        return;
    }
    if (story.inventor.oneIn(2)) {
        FollowUp call;
        if (c.isNow && story.inventor.oneIn(3)) {
            call.nextStep = u"Fixer la date de la visite de mi-parcours"_s;
            call.nextStepOn = story.today.addDays(story.inventor.between(-4, 15));
        }
        follow(c, FollowUpKind::Call, early,
               u"Premières séances réussies ; l’élu référent est présent à chaque rendez-vous."_s, call);
    }
    if (c.startsOn.daysTo(c.until) > 25 && story.inventor.oneIn(3))
        follow(c, FollowUpKind::Visit, c.startsOn.addDays(24),
               u"Visite pendant un atelier : huit habitants, ambiance chaleureuse, étudiant à l’aise."_s);
    if (c.startsOn.daysTo(c.until) > 30 && story.inventor.oneIn(6))
        follow(c, FollowUpKind::Meeting, c.startsOn.addDays(30),
               u"Point à trois à mi-parcours : les objectifs sont tenus, une séance à rattraper."_s);
}

int minutesDone(const Case &c)
{
    switch (c.turn) {
    case Turn::Steady: return 1770; // 29 h 30
    case Turn::ExactQuota: return 1800;
    case Turn::OverQuota: return 2190;
    case Turn::FirstOfTwo: return 840;
    case Turn::SecondOfTwo: return 780;
    case Turn::GaveUp: return 360;
    case Turn::Schedule:
    case Turn::Suspended: return 600;
    case Turn::WholeMonth: return 420;
    case Turn::Finished:
    case Turn::Closed: return c.planned;
    default: return c.planned * c.story.inventor.between(50, 92) / 100;
    }
}

void doHours(Case &c)
{
    Story &story = c.story;
    const auto types = story.take(ActionTypesRepository(story.database()).find(c.offer.proposal.type));
    HoursPlan plan{c.id, c.startsOn, c.until, minutesDone(c)};
    plan.signatory = c.mayor;
    if (c.turn == Turn::Finished || c.turn == Turn::Closed)
        plan.signedPercent = 100;
    const std::vector<HourEntryId> lines = work(story, plan, types ? types->position : 3);
    if (c.turn == Turn::Closed)
        story.keep(HoursRepository::close(story.office(story.past(c.until.addDays(12))), lines));
    if (c.turn == Turn::Contested && !lines.empty())
        story.keep(HoursRepository::contest(story.office(story.today), {lines.back()},
                                            u"La séance a été écourtée : une heure de moins selon la mairie."_s));
    if (c.turn == Turn::Incident && !lines.empty())
        explainOverlap(story, lines.back());
    if (c.turn == Turn::WholeMonth)
        workWholeMonth(story, c.id, std::max(story.today.addMonths(-1), story.campaign.startsOn),
                       std::clamp(60 * workingDays(story) / 3, 60, 720));
}

void amend(Case &c)
{
    Story &story = c.story;
    Amendment amendment;
    amendment.assignment = c.id;
    amendment.agreedOn = story.past(c.startsOn.addDays(18));
    amendment.startsOn = c.startsOn;
    amendment.endsOn = c.endsOn.addDays(30);
    amendment.minutes = c.turn == Turn::AmendedLess ? c.planned - 300 : c.planned + 300;
    amendment.reason = c.turn == Turn::AmendedLess
        ? u"Deux séances annulées par la commune, la salle étant en travaux."_s
        : u"Les habitants demandent deux ateliers de plus et l’étudiant est d’accord."_s;
    const AmendmentId id = story.take(ConventionsRepository::addAmendment(story.office(amendment.agreedOn), amendment));
    const QDate on = story.past(amendment.agreedOn.addDays(6));
    signAs(c, Party::Student, nameOf(story, c.student), on, id);
    if (c.turn == Turn::AmendmentWaits)
        return;
    signAs(c, Party::CommuneElected, c.mayor, on, id);
    signAs(c, Party::University, u"Samir Benhaddou"_s, on, id);
    signAs(c, Party::Udccas, u"Claire Delvallart"_s, on, id);
}

void askSatisfaction(Case &c)
{
    Story &story = c.story;
    auto over = story.take(AssignmentsRepository(story.database()).find(c.id));
    if (!over)
        return;
    static const QStringList student{u"J’ai découvert une commune que je croyais connaître."_s,
                                     u"Très bien accueilli ; j’aurais aimé commencer plus tôt."_s,
                                     u"Les habitants m’ont beaucoup appris."_s};
    static const QStringList commune{u"Une présence attendue chaque semaine."_s,
                                     u"À refaire l’an prochain, avec deux étudiants si possible."_s,
                                     u"Étudiante ponctuelle et à l’écoute."_s};
    over->studentRating = story.inventor.between(3, 5);
    over->communeRating = story.inventor.between(4, 5);
    over->studentComment = story.inventor.pick(student);
    over->communeComment = story.inventor.pick(commune);
    story.keep(AssignmentsRepository::update(story.office(c.until.addDays(10)), *over));
}

void finish(Case &c)
{
    Story &story = c.story;
    Transaction &office = story.office(c.until.addDays(3));
    switch (c.turn) {
    case Turn::Finished:
    case Turn::Closed:
        story.keep(AssignmentsRepository::finish(
            office, c.id,
            {c.until,
             EndReason::None,
             {},
             u"Action menée à son terme ; les habitants souhaitent qu’elle recommence."_s}));
        askSatisfaction(c);
        break;
    case Turn::GaveUp:
        story.keep(AssignmentsRepository::endEarly(
            office, c.id, {c.until, EndReason::StudentGaveUp, u"A trouvé un emploi le samedi."_s}));
        break;
    case Turn::Schedule:
        story.keep(AssignmentsRepository::endEarly(
            office, c.id, {c.until, EndReason::Schedule, u"Stage avancé d’un mois ; la commune a été prévenue."_s}));
        break;
    case Turn::Suspended:
        story.keep(AssignmentsRepository::suspend(story.office(story.today), c.id,
                                                  u"Salle fermée pour travaux ; reprise prévue le mois prochain."_s));
        break;
    default: break;
    }
}

void goToWork(Case &c)
{
    Story &story = c.story;
    if (c.turn == Turn::Overridden)
        story.keep(AssignmentsRepository::overrideGate(
            story.office(c.day(-1)), c.id,
            u"L’étudiant renouvelle son assurance à l’échéance ; attestation promise par courriel."_s));
    story.keep(AssignmentsRepository::setStatus(story.office(c.day(0)), c.id, AssignmentStatus::Running));
    followUp(c);
    if (c.turn == Turn::AmendedMore || c.turn == Turn::AmendedLess || c.turn == Turn::AmendmentWaits)
        amend(c);
    if (c.turn == Turn::Waived)
        story.keep(QuotaRepository::setWaiver(story.office(story.today),
                                              {0, c.student, c.offer.proposal.campaign, 600,
                                               u"Stage obligatoire à l’étranger au second semestre."_s,
                                               u"Samir Benhaddou"_s, story.today}));
    doHours(c);
    finish(c);
}

// What an early campaign has not had the time for, and a late one no longer shows.
Turn possibleTurn(Story &story, Turn turn)
{
    const bool needsTime = isOver(turn) || turn == Turn::Suspended || turn == Turn::Incident;
    const qint64 left = story.today.daysTo(story.campaign.endsOn);
    if (turn == Turn::Running && left < 45 && !story.inventor.oneIn(4))
        return Turn::Finished; // in the last weeks of a campaign most actions are over
    if (workingDays(story) >= 12)
        return turn == Turn::Summer && left > 45 ? Turn::Running : turn;
    if (needsTime || turn == Turn::Summer)
        return Turn::Running;
    return turn == Turn::Running && story.inventor.oneIn(2) ? Turn::Ready : turn;
}

} // namespace

int workingDays(const Story &story) { return std::min(story.age - std::min(40, story.age / 2), 170); }

StudentId assign(Story &story, const Offer &offer, Turn turn, StudentId student, QDate until)
{
    Case c{story, offer, until.isValid() ? turn : possibleTurn(story, turn), student};
    c.isNow = offer.proposal.campaign == story.campaign.id;
    chooseDates(c, until);
    findStudent(c);
    bringToTheMayor(c);
    prepare(c);
    if (!story.outcome())
        return c.student;
    switch (c.turn) {
    case Turn::ToIssue: break;
    case Turn::Cancelled:
        story.keep(AssignmentsRepository::setStatus(story.office(story.today), c.id, AssignmentStatus::Cancelled));
        break;
    case Turn::Sent: signConvention(c, 0); break;
    case Turn::PartlySigned: signConvention(c, 2); break;
    default:
        signConvention(c, 4); // a parent's signature is still missing for a minor
        break;
    }
    if (!isPrepared(c.turn))
        goToWork(c);
    return c.student;
}

} // namespace pc::demo
