// The files of labels of the demonstration: a session held last year, and files on every step of their way this year.
#include "models/labels/acquisrepository.h"
#include "models/labels/labelfilesrepository.h"
#include "models/labels/labelsessionsrepository.h"
#include "models/register/demonstrationparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pc::demo {

namespace {

const LabelKindId kEngagement{1};
const LabelKindId kInitiative{2};
constexpr int kLastYear = 8;
const QString kDecides = u"Nadia Berthelot, vice-présidente vie étudiante"_s;

const QStringList kDescriptions{
    u"J’ai préparé et animé des rendez-vous réguliers avec les habitants, avec l’aide de la mairie."_s,
    u"J’ai aidé à installer un service nouveau dans la commune et à le faire connaître."_s,
    u"J’ai recueilli des besoins auprès des habitants et j’en ai rendu compte au conseil municipal."_s,
    u"J’ai tenu des permanences et préparé un guide que la mairie utilise encore."_s};
const QStringList kEvidence{
    u"Compte rendu présenté au conseil municipal."_s,          u"Affiche et programme de l’atelier."_s,
    u"Retours des participants, recueillis en fin de séance."_s, u"Fiche pratique laissée à la mairie."_s,
    u"Agenda partagé avec la secrétaire de mairie."_s};

// An affectation with hours whose student asks for a label.
struct Work {
    AssignmentId assignment;
    StudentId student;
    CommuneId commune;
    QDate endsOn;
};

std::vector<Work> workOf(Story &story, CampaignId campaign, const QString &condition, int most)
{
    std::vector<Work> found;
    const QString sql =
        u"SELECT min(a.id), a.student, p.commune, coalesce(a.ended_on, a.ends_on) FROM assignment a "
        "JOIN proposal p ON p.id = a.proposal WHERE a.campaign = ? AND a.status IN ('running', 'finished', 'ended_early') "
        "AND EXISTS (SELECT 1 FROM hour_entry h WHERE h.assignment = a.id AND h.status IN ('signed', 'closed')) AND %1 "
        "GROUP BY a.student ORDER BY min(a.id) LIMIT ?"_s.arg(condition);
    story.keep(story.database().select(sql, {campaign.value, most}, [&](const Row &row) {
        found.push_back({{row.integer(0)}, {row.integer(1)}, {row.integer(2)}, row.date(3)});
        return true;
    }));
    return found;
}

LabelFileId openFile(Story &story, const Work &work, CampaignId campaign, LabelKindId kind, QDate day)
{
    LabelFile file;
    file.campaign = campaign;
    file.student = work.student;
    file.kind = kind;
    file.openedOn = day;
    file.description = story.inventor.pick(kDescriptions);
    return story.take(LabelFilesRepository::add(story.university(day), file, {work.assignment}));
}

void swear(Story &story, LabelFileId id, QDate day)
{
    auto file = story.take(LabelFilesRepository(story.database()).find(id));
    if (!file)
        return;
    file->swornOn = day;
    story.keep(LabelFilesRepository::update(story.university(day), *file));
}

void assess(Story &story, LabelFileId id, Rater rater, QDate day)
{
    AcquisRepository repository(story.database());
    const auto file = story.take(LabelFilesRepository(story.database()).find(id));
    if (!file)
        return;
    const AcquisGridId grid = file->grid.isValid() ? file->grid : story.take(repository.inForce(day)).id;
    std::vector<AcquisAnswer> answers;
    for (const AcquisCriterion &criterion : story.take(repository.criteria(grid))) {
        const bool isSelf = rater == Rater::Student;
        const int level = story.inventor.between(1, 3);
        const QString evidence = isSelf && story.inventor.oneIn(2) ? story.inventor.pick(kEvidence) : QString();
        answers.push_back({criterion.id, rater, level, evidence});
    }
    story.keep(AcquisRepository::answerAll(story.university(day), id, answers));
}

void giveOpinion(Story &story, LabelFileId id, LabelOpinion opinion, const QString &text, QDate day)
{
    Transaction &office = story.office(day);
    story.keep(LabelFilesRepository::setOpinion(office, id, opinion, text, office.author(), day));
}

void receive(Story &story, LabelFileId id, PieceState state, QDate day)
{
    for (const PieceLine &line : story.take(LabelFilesRepository(story.database()).pieces(id))) {
        const bool isReport = line.requirement.piece == PieceKind::Report;
        if (isReport || line.state() == PieceState::Missing)
            story.keep(LabelFilesRepository::setPiece(story.university(day), id, line.requirement.id, state, day));
    }
}

QDate lastDayOf(Story &story, LabelKindId kind, CampaignId campaign)
{
    return story.take(LabelKindsRepository(story.database()).window(kind, campaign)).closesOn;
}

// From the first page to "complete".
void bringIn(Story &story, LabelFileId id, QDate day, const QString &late = {})
{
    swear(story, id, day.addDays(-2));
    assess(story, id, Rater::Student, day.addDays(-1));
    story.keep(LabelFilesRepository::deposit(story.university(day), id, day, late));
    assess(story, id, Rater::Mayor, story.past(day.addDays(3)));
    giveOpinion(story, id, LabelOpinion::Favourable, {}, story.past(day.addDays(4)));
    receive(story, id, PieceState::Accepted, story.past(day.addDays(5)));
    story.keep(LabelFilesRepository::step(story.university(day.addDays(6)), id, LabelStatus::Complete, story.past(day.addDays(6))));
}

std::vector<LabelMember> members(const std::vector<Work> &work, bool present)
{
    std::vector<LabelMember> all(4);
    all[0].name = u"Nadia Berthelot"_s;
    all[0].role = u"Vice-présidente vie étudiante"_s;
    all[0].chairs = true;
    all[1].name = u"Samir Benhaddou"_s;
    all[1].role = u"Bureau de la vie étudiante"_s;
    all[2].name = u"Hélène Strazeelois"_s;
    all[2].role = u"Enseignante"_s;
    all[3].name = u"Bernard Wallaert"_s;
    all[3].role = u"Élu d’une petite commune"_s;
    if (!work.empty())
        all[3].commune = work.front().commune;
    for (LabelMember &member : all)
        member.present = present;
    return all;
}

LabelSessionId convene(Story &story, CampaignId campaign, QDate heldOn, QDate day, const std::vector<Work> &work, bool present)
{
    LabelSession session;
    session.campaign = campaign;
    session.heldOn = heldOn;
    session.heldAt = u"14:00"_s;
    session.place = u"Salle du conseil, Cité scientifique"_s;
    session.title = u"Commission d’attribution des labels"_s;
    session.quorum = 3;
    session.recusals = true;
    const LabelSessionId id = story.take(LabelSessionsRepository::add(story.university(day), session));
    story.keep(LabelSessionsRepository::setMembers(story.university(day), id, members(work, present)));
    return id;
}

LabelDecision decided(LabelVerdict verdict, const QString &reason, LabelSessionId session, QDate day)
{
    LabelDecision decision;
    decision.session = session;
    decision.verdict = verdict;
    decision.reason = reason;
    decision.decidedOn = day;
    decision.author = kDecides;
    return decision;
}

// A label granted although hours are missing says why.
void grant(Story &story, LabelFileId id, LabelSessionId session, QDate day)
{
    const LabelCase it = story.take(LabelFilesRepository(story.database()).caseOf(id, day));
    const QString reason = it.minutesSigned() < it.kind.minMinutes
                               ? u"La commune a annulé des séances ; le rapport montre un engagement soutenu."_s
                               : QString();
    story.keep(LabelFilesRepository::decide(story.university(day), {id}, decided(LabelVerdict::Granted, reason, session, day)));
}

void hold(Story &story, const std::vector<LabelFileId> &files, LabelSessionId session, QDate day)
{
    for (size_t k = 0; k < files.size() && story.outcome(); ++k) {
        assess(story, files[k], Rater::Jury, day);
        if (k == 3) {
            story.keep(LabelFilesRepository::decide(
                story.university(day), {files[k]},
                decided(LabelVerdict::Refused, u"Le rapport ne dit rien des acquis ; l’autoévaluation n’est appuyée d’aucune preuve."_s,
                        session, day)));
        } else if (k == 5) {
            story.keep(LabelFilesRepository::decide(
                story.university(day), {files[k]},
                decided(LabelVerdict::Deferred, u"Le rapport est à compléter : ce qui a été appris, et pour quoi faire."_s, session, day)));
        } else {
            grant(story, files[k], session, day);
        }
    }
    story.keep(LabelSessionsRepository::sign(story.university(day.addDays(2)), session, day.addDays(2), u"Nadia Berthelot"_s));
    const QDate told = day.addDays(8);
    story.keep(LabelFilesRepository::setNotified(story.university(told), files, told));
    if (files.size() > 3) {
        story.keep(LabelFilesRepository::recordAppeal(story.university(day.addDays(30)), files[3], day.addDays(30),
                                                      u"L’étudiant demande une nouvelle lecture de son rapport."_s,
                                                      u"Recours rejeté : le rapport n’a pas été complété."_s));
    }
}

} // namespace

void tellLabelsOfLastYear(Story &story)
{
    const Inventor kept = story.inventor;
    const CampaignId campaign = story.last.id;
    const std::vector<Work> work = workOf(story, campaign, u"a.status = 'finished'"_s, kLastYear);
    const QDate lastDay = lastDayOf(story, kEngagement, campaign);
    const QDate session = story.last.endsOn.addDays(-75);
    std::vector<LabelFileId> files;
    for (size_t k = 0; k < work.size() && story.outcome(); ++k) {
        const bool isLate = k == 6;
        const QDate day = isLate ? lastDay.addDays(1) : lastDay.addDays(-static_cast<int>(k) * 2);
        const LabelKindId kind = k == 4 ? kInitiative : kEngagement;
        const LabelFileId id = openFile(story, work[k], campaign, kind, day.addDays(-12));
        bringIn(story, id, day, isLate ? u"Le courrier de la mairie est arrivé le lendemain du dernier jour."_s : QString());
        files.push_back(id);
    }
    if (!files.empty() && story.outcome()) {
        const QDate convened = session.addDays(-20);
        const LabelSessionId id = convene(story, campaign, session, convened, work, true);
        story.keep(LabelFilesRepository::schedule(story.university(convened), files, id, convened));
        hold(story, files, id, session);
    }
    story.inventor = kept;
}

void tellLabels(Story &story)
{
    const Inventor kept = story.inventor;
    const CampaignId campaign = story.campaign.id;
    std::vector<Work> work = workOf(
        story, campaign, u"p.previous IS NULL AND NOT EXISTS (SELECT 1 FROM label_file f WHERE f.student = a.student)"_s, 6);
    // The same action as last year, by a student who has a label for it: to be explained.
    const std::vector<Work> again = workOf(
        story, campaign, u"p.previous IS NOT NULL AND EXISTS (SELECT 1 FROM label_file f WHERE f.student = a.student AND f.status = 'granted')"_s, 1);
    const size_t others = work.size();
    work.insert(work.end(), again.begin(), again.end());
    const QDate day = std::min(story.today.addDays(-8), lastDayOf(story, kEngagement, campaign));
    // Not told in the first days of a campaign: nobody has worked enough to ask for anything.
    if (day.addDays(-12) < story.campaign.startsOn)
        work.clear();
    for (size_t k = 0; k < work.size() && story.outcome(); ++k) {
        const LabelFileId id = openFile(story, work[k], campaign, k == 5 ? kInitiative : kEngagement, day.addDays(-12 + static_cast<int>(k)));
        if (k >= others) {
            story.keep(LabelFilesRepository::deposit(story.university(day), id, day));
        } else if (k == 0) {
            bringIn(story, id, day);
            const QDate heldOn = std::max(story.campaign.endsOn.addDays(-75), story.today.addDays(25));
            const LabelSessionId session = convene(story, campaign, heldOn, story.past(day.addDays(7)), work, false);
            story.keep(LabelFilesRepository::schedule(story.university(day.addDays(7)), {id}, session, story.past(day.addDays(7))));
        } else if (k == 1) {
            bringIn(story, id, day);
        } else if (k == 2) {
            swear(story, id, day);
            story.keep(LabelFilesRepository::deposit(story.university(day), id, day));
            const std::vector<PieceLine> pieces = story.take(LabelFilesRepository(story.database()).pieces(id));
            if (!pieces.empty()) {
                story.keep(LabelFilesRepository::setPiece(story.university(day.addDays(3)), id, pieces.front().requirement.id,
                                                          PieceState::Refused, story.past(day.addDays(1)),
                                                          u"Le rapport fait une page : trois à cinq sont demandées."_s));
            }
            story.keep(LabelFilesRepository::step(story.university(day.addDays(3)), id, LabelStatus::Incomplete, story.past(day.addDays(3)),
                                                  u"Rapport à reprendre, attestation de la commune attendue."_s));
        } else if (k == 3) {
            assess(story, id, Rater::Student, day);
            story.keep(LabelFilesRepository::deposit(story.university(day), id, day));
            giveOpinion(story, id, LabelOpinion::Reserved, u"L’action continue : les heures ne sont pas toutes visées."_s, day);
        } else {
            assess(story, id, Rater::Student, day);
        }
    }
    story.inventor = kept;
}

} // namespace pc::demo
