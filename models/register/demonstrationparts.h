// The parts of the demonstration, each in its own file: what each tells, in the order they are told.
#pragma once

#include "models/applications/application.h"
#include "models/assignments/assignment.h"
#include "models/register/demonstrationstory.h"

namespace pc::demo {

/// Town halls, villages, exchanges.
void tellTownHalls(Story &story);
/// The campaign before kept an older population, where the dates allow it: some commune has left the threshold since.
void tellOldVintage(Story &story);
/// One commune above the threshold joins by a derogation; it becomes the last of the places.
void tellDerogation(Story &story);
/// The campaign before, closed; answers its actions that are offered again, with the students who go on.
struct Heritage {
    Offer offer;
    StudentId student;
};
std::vector<Heritage> tellLastYear(Story &story);
/// Convention between the partners, questions, mailings, diffusions.
void tellPartnership(Story &story);
void tellReminder(Story &story);
/// Proposals of the campaign with their affectations, candidatures and hours.
void tellCampaign(Story &story, const std::vector<Heritage> &heritage);
/// Files of labels: those of last year, decided in its session; those of this year, on every step of their way.
void tellLabelsOfLastYear(Story &story);
void tellLabels(Story &story);
/// Candidatures that wait, were refused or withdrawn, and students without one.
void tellCandidates(Story &story, const std::vector<Offer> &open);

// What the parts are made of.

/// How one proposal of the story goes.
struct ProposalPlan {
    ProposalStatus status = ProposalStatus::Conforming;
    int model = 0; ///< action of the library it was begun from; ignored when `idea` is one of ours
    int idea = -1; ///< one of the texts of demonstrationideas.cpp
    int places = 1;
    QDate startsOn = {}; ///< of its affectations, or of what the commune wishes
    bool recurrent = false;
    ProposalId previous = {};
};
/// Writes a proposal with its examination, up to its status; students of a suspended or finished one come in between.
Offer propose(Story &story, CampaignId campaign, const Place &place, const ProposalPlan &plan);
/// Takes it from conforming to the status of the plan.
void settle(Story &story, const Offer &offer, ProposalStatus status, QDate day);

/// One of the texts written for the demonstration.
struct Idea {
    int type = 0; ///< position of the kind of action
    QString title;
    QString objective;
    QString tasks;
    QString audience;
    QString reason; ///< of the decision
};
/// 0–3 refused, 4–6 with a reservation, 7–9 to complete, 10–15 of every day.
const std::vector<Idea> &ideas();

enum class Insurance { Valid, EndsTooSoon, Ended, Unknown };
struct StudentPlan {
    CommuneId commune = {};
    QDate before = {}; ///< the record was made by then
    bool minor = false;
    Insurance insurance = Insurance::Valid;
    bool exception = false;
    bool former = false; ///< enrolled at a university that merged into today's
};
StudentId enrol(Story &story, const StudentPlan &plan);
/// The name as the register has it.
QString nameOf(Story &story, StudentId student);
/// A candidature as it came in.
ApplicationId applyFor(Story &story, CampaignId campaign, StudentId student, QDate day,
                       const std::vector<ProposalId> &wishes = {});

/// How one affectation of the story goes.
enum class Turn {
    ToIssue,
    Sent,
    PartlySigned,
    MinorWaits,
    InsuranceMissing,
    Ready, ///< prepared
    Running,
    Steady,
    ExactQuota,
    OverQuota,
    FirstOfTwo,
    SecondOfTwo,
    WholeMonth,
    Contested,
    Incident,
    AmendedMore,
    AmendedLess,
    AmendmentWaits,
    Overridden,
    Derogated,
    Summer,
    Waived, ///< at work
    Suspended,
    Finished,
    Closed,
    GaveUp,
    Schedule,
    Cancelled,
};
/// Writes candidature, affectation, convention, hours and follow-up; `until` is the last day when it is known. Answers the
/// student; a student of the year before may be given.
StudentId assign(Story &story, const Offer &offer, Turn turn, StudentId student = {}, QDate until = {});
/// Days since the first affectation of the campaign could begin.
int workingDays(const Story &story);

struct HoursPlan {
    AssignmentId assignment;
    QDate from;
    QDate to;
    int minutes = 0; ///< to be spread; less when there are not days enough
    int signedPercent = 60;
    int toSignPercent = 20;
    QString signatory = {};
};
/// Lines of hours over a period, the oldest ones signed month by month; answers them by day.
std::vector<HourEntryId> work(Story &story, const HoursPlan &plan, int type);
/// A second line of the same day that overlaps a line nobody signed yet, both explained.
void explainOverlap(Story &story, HourEntryId line);
/// A total of the month without days.
void workWholeMonth(Story &story, AssignmentId assignment, QDate day, int minutes);
/// What is done in an action of this kind, as a student writes it.
QString taskFor(Inventor &inventor, int type);

} // namespace pc::demo
