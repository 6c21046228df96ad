// The students of the demonstration, every one invented, and their candidatures.
#include "models/applications/applicationsrepository.h"
#include "models/communes/eligibility.h"
#include "models/reference/referencedata.h"
#include "models/register/demonstrationparts.h"
#include "models/students/francecommunes.h"
#include "models/students/studentsrepository.h"

using namespace Qt::StringLiterals;

namespace pc::demo {

namespace {

const QStringList kFirstNames{
    u"Léa"_s,     u"Inès"_s,          u"Camille"_s,  u"Chloé"_s,   u"Manon"_s,    u"Jade"_s,   u"Sarah"_s,
    u"Zoé"_s,     u"Éloïse"_s,        u"Maëlys"_s,   u"Yasmine"_s, u"Clémence"_s, u"Romane"_s, u"Aïcha"_s,
    u"Noémie"_s,  u"Apolline"_s,      u"Hugo"_s,     u"Lucas"_s,   u"Nathan"_s,   u"Théo"_s,   u"Mehdi"_s,
    u"Antoine"_s, u"Maxence"_s,       u"Rayan"_s,    u"Gaël"_s,    u"Corentin"_s, u"Ismaël"_s, u"Baptiste"_s,
    u"Loïc"_s,    u"Jean-Baptiste"_s, u"Valentin"_s, u"Côme"_s};
const QStringList kLastNames{
    u"Abrassier"_s,       u"Bettignart"_s,  u"Boussemeur"_s, u"Caffiaux-Lenoir"_s, u"Carpentreau"_s,   u"Danjouart"_s,
    u"de la Houplière"_s, u"Delsarteau"_s,  u"Dewaelinck"_s, u"Duquesnel"_s,       u"El Mansourieh"_s, u"Fauvergue"_s,
    u"Flamencourt"_s,     u"Ghesquart"_s,   u"Godonnier"_s,  u"Haddaouir"_s,       u"Hocquemont"_s,    u"Lambrecq"_s,
    u"Lecœuvret"_s,       u"Lepoutrel"_s,   u"Maréchalot"_s, u"Mérieult"_s,        u"N’Diayebe"_s,     u"Obledo"_s,
    u"Plouvainet"_s,      u"Quéantin"_s,    u"Rousselin"_s,  u"Saint-Aubertin"_s,  u"Soufflard"_s,     u"Taquetin"_s,
    u"Urbanczek"_s,       u"Vanhouttère"_s, u"Wacrenot"_s,   u"Ysebaerdt"_s,       u"Zielinskar"_s};
const QStringList kComponents{u"Faculté des sciences juridiques, politiques et sociales"_s,
                              u"Faculté des humanités"_s,
                              u"Faculté des sciences et technologies"_s,
                              u"Faculté de psychologie et sciences de l’éducation"_s,
                              u"IUT, département Carrières sociales"_s,
                              u"Faculté de langues, cultures et sociétés"_s};
const QStringList kProgrammes{u"Droit"_s,
                              u"Histoire"_s,
                              u"Sciences de la vie"_s,
                              u"Sciences de l’éducation"_s,
                              u"Carrières sociales"_s,
                              u"Langues étrangères appliquées"_s};
const QStringList kLevels{u"L1"_s, u"L2"_s, u"L3"_s, u"M1"_s, u"M2"_s, u"BUT 2"_s};
const QStringList kDays{u"Mercredi après-midi et samedi"_s, u"Les week-ends, chez mes parents"_s,
                        u"Vendredi soir et samedi matin"_s, u"Vacances universitaires surtout"_s,
                        u"Mardi et jeudi en fin de journée"_s};
const QStringList kSkills{u"BAFA"_s,
                          u"Premiers secours (PSC1)"_s,
                          u"À l’aise avec le numérique"_s,
                          u"Théâtre amateur, lecture à voix haute"_s,
                          u"Permis B"_s,
                          QString()};
const QStringList kMotivations{
    u"J’ai grandi dans ce village et je voudrais rendre un peu de ce qu’on m’y a donné."_s,
    u"Ma grand-mère vit seule dans un hameau : je sais ce que compte une visite."_s,
    u"Je prépare un concours du secteur social et je cherche une première expérience auprès des habitants."_s,
    u"J’aimerais mieux connaître la vie d’une petite mairie et ses élus."_s,
    u"J’anime déjà des jeux au foyer rural ; j’aimerais aller plus loin."_s,
};

// A commune beyond the border of the register, made known as a secretary would choose it.
CommuneId communeElsewhere(Story &story)
{
    const auto reference = ReferenceData::load();
    if (!reference) {
        story.keep(reference.error());
        return {};
    }
    for (const QString &code : {u"80021"_s, u"63113"_s}) {
        const auto commune = reference->find(CommuneKind::Commune, code);
        if (!commune)
            continue;
        const CommuneId copied = story.take(FranceCommunes::copy(story.database(), *commune));
        const auto inside =
            story.take(story.database().scalar(u"SELECT in_perimeter FROM commune WHERE id = ?"_s, {copied.value}));
        if (inside.toInt() == 0)
            return copied;
    }
    return {};
}

// A commune that was below the threshold at the census before; none when there is none.
CommuneId communeThatLeft(Story &story)
{
    const QString sql =
        u"SELECT coalesce((SELECT commune FROM commune_index WHERE standing = ? ORDER BY commune LIMIT 1), 0)"_s;
    return {story.take(story.database().scalar(sql, {Eligibility::word(Standing::Left)})).toLongLong()};
}

// The n-th person: names do not come twice before all pairs of this walk are used.
void christen(Student &student, int n)
{
    const int lasts = static_cast<int>(kLastNames.size());
    student.lastName = kLastNames.at((n * 11) % lasts);
    student.firstName = kFirstNames.at((n * 7 + n / lasts) % static_cast<int>(kFirstNames.size()));
    const QString ascii = (student.firstName + u'.' + student.lastName).normalized(QString::NormalizationForm_D);
    QString plain;
    for (const QChar sign : ascii) {
        if (sign.unicode() < 128 && (sign.isLetterOrNumber() || sign == u'.' || sign == u'-'))
            plain += sign.toLower();
    }
    student.email = plain + u"@etu.example"_s;
}

QDate insuredUntil(Story &story, const StudentPlan &plan)
{
    switch (plan.insurance) {
    case Insurance::Valid: return plan.before.addYears(1).addDays(60);
    case Insurance::EndsTooSoon: return plan.before.addDays(story.inventor.between(70, 90));
    case Insurance::Ended: return story.past(plan.before.addDays(-20));
    case Insurance::Unknown: break;
    }
    return {};
}

int registered(Story &story) { return story.take(story.database().scalar(u"SELECT count(*) FROM student"_s)).toInt(); }

void addTwin(Story &story, StudentId id)
{
    const auto found = story.take(StudentsRepository(story.database()).find(id));
    if (!found)
        return;
    // The same person, written down a second time from a form filled in by hand.
    Student twin = *found;
    twin.id = {};
    twin.firstName = twin.firstName.toUpper();
    twin.email.clear();
    twin.studentNumber.clear();
    twin.notes = u"Fiche reprise du formulaire papier du forum des associations."_s;
    story.take(StudentsRepository::add(story.office(story.today), twin));
}

} // namespace

StudentId enrol(Story &story, const StudentPlan &plan)
{
    Inventor &inventor = story.inventor;
    const int n = registered(story);
    const QDate day = story.past(plan.before);
    Student student;
    christen(student, n);
    student.phone = fictionalPhone(1000 + n * 37 % 9000);
    student.bornOn = plan.minor
        ? plan.before.addYears(-18).addDays(120)
        : QDate(plan.before.year() - inventor.between(19, 24), inventor.between(1, 12), inventor.between(1, 28));
    student.studentNumber = u"E%1"_s.arg(420000 + n * 173);
    student.university = plan.former ? u"Université Lille 2"_s : u"Université de Lille"_s;
    student.pastUniversities = n % 9 == 4 ? u"Université d’Artois"_s : QString();
    const int field = inventor.below(static_cast<int>(kComponents.size()));
    student.component = kComponents.at(field);
    student.programme = kProgrammes.at(field);
    student.level = plan.minor ? kLevels.front() : inventor.pick(kLevels);
    student.commune = plan.commune;
    student.link = inventor.oneIn(4) ? CommuneLink::Residence
        : inventor.oneIn(6)          ? CommuneLink::Schooling
                                     : CommuneLink::Parents;
    student.linkProvedOn = inventor.oneIn(5) ? QDate() : day;
    student.insuredUntil = insuredUntil(story, plan);
    student.privacyOn = day;
    student.swornOn = inventor.oneIn(6) ? QDate() : day;
    student.phoneConsentOn = inventor.oneIn(3) ? QDate() : day;
    student.imageConsentOn = inventor.oneIn(2) ? QDate() : day;
    student.newsConsentOn = inventor.oneIn(2) ? QDate() : day;
    student.availability = inventor.pick(kDays);
    student.vehicle = inventor.oneIn(2) ? HasVehicle::Yes : HasVehicle::No;
    student.skills = inventor.pick(kSkills);
    if (plan.exception) {
        student.exceptionReason =
            u"A grandi et garde ses engagements associatifs dans un village ayant droit voisin."_s;
        student.exceptionAuthor = story.office(day).author();
        student.exceptionOn = day;
    }
    return story.take(StudentsRepository::add(story.office(day), student));
}

QString nameOf(Story &story, StudentId id)
{
    const auto found = story.take(StudentsRepository(story.database()).find(id));
    return found ? found->letterName() : QString();
}

ApplicationId applyFor(Story &story, CampaignId campaign, StudentId student, QDate day,
                       const std::vector<ProposalId> &wishes)
{
    Application application;
    application.campaign = campaign;
    application.student = student;
    application.receivedOn = day;
    application.motivation = story.inventor.pick(kMotivations);
    application.availability = story.inventor.oneIn(3) ? story.inventor.pick(kDays) : QString();
    const ApplicationId id = story.take(ApplicationsRepository::add(story.office(day), application));
    if (!wishes.empty())
        story.keep(ApplicationsRepository::setWishes(story.office(day), id, wishes));
    return id;
}

namespace {

struct Candidate {
    ApplicationStatus status;
    ApplicationReason reason = ApplicationReason::None;
    QString words = {};
};

const std::vector<Candidate> &candidates()
{
    using enum ApplicationStatus;
    using Reason = ApplicationReason;
    static const std::vector<Candidate> all{
        {Received},
        {Transmitted},
        {Admissible},
        {Waiting},
        {NotRetained, Reason::AnotherChosen},
        {Incomplete},
        {Inadmissible, Reason::CommuneNotEntitled},
        {Withdrawn, Reason::OtherCommitment},
        {Received},
        {Transmitted},
        {Admissible},
        {Inadmissible, Reason::NoLink},
        {Incomplete},
        {Received},
        {Admissible},
        {Transmitted},
        {Waiting},
        {NotRetained, Reason::Unavailable},
        {Withdrawn, Reason::Studies},
        {Received},
        {Admissible},
        {Incomplete},
        {Inadmissible, Reason::Other, u"Candidature envoyée pour la commune d’un ami."_s},
        {Transmitted},
        {Admissible},
    };
    return all;
}

bool isWithTheMayor(ApplicationStatus status)
{
    return status == ApplicationStatus::Transmitted || status == ApplicationStatus::Waiting
        || status == ApplicationStatus::NotRetained;
}

// Where the k-th candidate comes from, and what the papers say.
StudentPlan planOf(Story &story, const Candidate &candidate, int k, CommuneId home)
{
    StudentPlan plan{home, story.paper(story.today.addDays(-40 + k))};
    const bool above =
        candidate.reason == ApplicationReason::CommuneNotEntitled || candidate.reason == ApplicationReason::Other;
    if ((above || !home.isValid() || k == 14) && !story.others.empty())
        plan.commune = story.others.at(story.others.size() - 1 - static_cast<size_t>(k) % story.others.size()).id;
    if (k == 0) {
        plan.commune = {};
        plan.insurance = Insurance::Unknown;
    } else if (k == 2 && !story.parts.empty()) {
        plan.commune = story.parts.front().id;
    } else if (k == 11) {
        plan.commune = communeElsewhere(story);
    }
    plan.former = k == 12 || k == 19;
    if (plan.former || k == 5)
        plan.insurance = Insurance::Ended;
    plan.minor = k == 8;
    plan.exception = k == 14;
    return plan;
}

// Takes a candidature from reçue to where it stands.
void lead(Story &story, const Candidate &candidate, ApplicationId id, ProposalId proposal, QDate day)
{
    using enum ApplicationStatus;
    const auto step = [&](ApplicationStatus to, int after, const StepReason &reason = {}) {
        story.keep(ApplicationsRepository::step(story.office(day.addDays(after)), id, to, reason));
    };
    if (candidate.status == Received)
        return;
    if (candidate.status == Incomplete || candidate.status == Inadmissible)
        return step(candidate.status, 3, {candidate.reason, candidate.words});
    step(Admissible, 3);
    if (isWithTheMayor(candidate.status)) {
        const QDate sent = story.past(day.addDays(6));
        story.keep(ApplicationsRepository::transmit(story.office(sent), id, proposal, sent));
        if (candidate.status == Waiting)
            story.keep(
                ApplicationsRepository::answer(story.office(day.addDays(11)), id, Side::Student, SideAnswer::Yes));
        if (candidate.status == NotRetained)
            story.keep(ApplicationsRepository::answer(story.office(day.addDays(11)), id, Side::Mayor, SideAnswer::No));
    }
    if (candidate.status != Admissible && candidate.status != Transmitted)
        step(candidate.status, 12, {candidate.reason, candidate.words});
}

void tellCandidate(Story &story, const Candidate &candidate, int k, const std::vector<Offer> &open)
{
    const auto at = [&](int index) { return open.at(static_cast<size_t>(index) % open.size()); };
    const StudentPlan plan = planOf(story, candidate, k, open.empty() ? CommuneId() : at(k).place.id);
    const StudentId student = enrol(story, plan);
    std::vector<ProposalId> wishes;
    for (int rank = 0; rank < std::min(1 + k % 3, static_cast<int>(open.size())); ++rank)
        wishes.push_back(at(k + rank).proposal.id);
    const ApplicationId id = applyFor(story, story.campaign.id, student, plan.before, wishes);
    lead(story, candidate, id, open.empty() ? ProposalId() : at(k).proposal.id, plan.before);
    const QDate decided = story.past(plan.before.addDays(9));
    const QString author = u"Samir Benhaddou"_s;
    if (k == 10) {
        const QString reason = u"Semestre à l’étranger : l’étudiant ne sera pas dans le département."_s;
        story.keep(ApplicationsRepository::decideParticipation(story.university(decided), {id},
                                                               {Participation::NotValidated, reason, author, decided}));
    } else if (k == 9) {
        story.keep(ApplicationsRepository::decideParticipation(story.university(decided), {id},
                                                               {Participation::Validated, {}, author, decided}));
    }
    if (k == 1 || (open.empty() && k == 2))
        addTwin(story, student);
}

} // namespace

void tellCandidates(Story &story, const std::vector<Offer> &open)
{
    const std::vector<Candidate> &all = candidates();
    for (int k = 0; k < static_cast<int>(all.size()) && story.outcome(); ++k) {
        const Candidate &candidate = all.at(static_cast<size_t>(k));
        if (open.empty() && (isWithTheMayor(candidate.status) || k > 13))
            continue;
        tellCandidate(story, candidate, k, open);
    }
    // Known, but no candidature this year.
    for (int k = 0; k < 2 && !story.hosts.empty(); ++k)
        enrol(story,
              {story.host(200 + k).id, story.paper(story.today.addDays(-15)), false,
               k == 0 ? Insurance::Unknown : Insurance::Ended});
    if (const CommuneId left = communeThatLeft(story); left.isValid())
        enrol(story, {left, story.paper(story.today.addDays(-12))});
}

} // namespace pc::demo
