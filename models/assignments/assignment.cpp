#include "models/assignments/assignment.h"

#include "models/base/words.h"

namespace pc {

namespace {

constexpr Word<AssignmentStatus> kStatuses[] = {
    {AssignmentStatus::Prepared, QLatin1StringView("prepared"), QT_TRANSLATE_NOOP("pc::AssignmentWords", "Prepared")},
    {AssignmentStatus::Running, QLatin1StringView("running"), QT_TRANSLATE_NOOP("pc::AssignmentWords", "Running")},
    {AssignmentStatus::Suspended, QLatin1StringView("suspended"), QT_TRANSLATE_NOOP("pc::AssignmentWords", "Suspended")},
    {AssignmentStatus::Finished, QLatin1StringView("finished"), QT_TRANSLATE_NOOP("pc::AssignmentWords", "Finished")},
    {AssignmentStatus::EndedEarly, QLatin1StringView("ended_early"),
     QT_TRANSLATE_NOOP("pc::AssignmentWords", "Ended early")},
    {AssignmentStatus::Cancelled, QLatin1StringView("cancelled"), QT_TRANSLATE_NOOP("pc::AssignmentWords", "Cancelled")},
};
constexpr Word<Party> kParties[] = {
    {Party::Student, QLatin1StringView("student"), QT_TRANSLATE_NOOP("pc::AssignmentWords", "Student")},
    {Party::CommuneElected, QLatin1StringView("commune_elected"),
     QT_TRANSLATE_NOOP("pc::AssignmentWords", "Commune (elected)")},
    {Party::CommuneAdministrative, QLatin1StringView("commune_administrative"),
     QT_TRANSLATE_NOOP("pc::AssignmentWords", "Commune (administration)")},
    {Party::University, QLatin1StringView("university"), QT_TRANSLATE_NOOP("pc::AssignmentWords", "University")},
    {Party::Udccas, QLatin1StringView("udccas"), QT_TRANSLATE_NOOP("pc::AssignmentWords", "UDCCAS (visa)")},
    {Party::Parent, QLatin1StringView("parent"), QT_TRANSLATE_NOOP("pc::AssignmentWords", "Parent or legal guardian")},
};
constexpr Word<EndReason> kEndReasons[] = {
    {EndReason::None, QLatin1StringView(""), QT_TRANSLATE_NOOP("pc::AssignmentWords", "—")},
    {EndReason::FinishedNormally, QLatin1StringView("finished_normally"),
     QT_TRANSLATE_NOOP("pc::AssignmentWords", "Finished as planned")},
    {EndReason::StudentGaveUp, QLatin1StringView("student_gave_up"),
     QT_TRANSLATE_NOOP("pc::AssignmentWords", "The student gave up")},
    {EndReason::CommuneGaveUp, QLatin1StringView("commune_gave_up"),
     QT_TRANSLATE_NOOP("pc::AssignmentWords", "The commune gave up")},
    {EndReason::Personal, QLatin1StringView("personal"), QT_TRANSLATE_NOOP("pc::AssignmentWords", "Personal reason")},
    {EndReason::Schedule, QLatin1StringView("schedule"), QT_TRANSLATE_NOOP("pc::AssignmentWords", "Timetable")},
    {EndReason::Insurance, QLatin1StringView("insurance"), QT_TRANSLATE_NOOP("pc::AssignmentWords", "Insurance")},
    {EndReason::Incident, QLatin1StringView("incident"), QT_TRANSLATE_NOOP("pc::AssignmentWords", "Incident")},
    {EndReason::Other, QLatin1StringView("other"), QT_TRANSLATE_NOOP("pc::AssignmentWords", "Other reason")},
};
constexpr Word<FollowUpKind> kFollowUpKinds[] = {
    {FollowUpKind::Call, QLatin1StringView("call"), QT_TRANSLATE_NOOP("pc::AssignmentWords", "Call")},
    {FollowUpKind::Visit, QLatin1StringView("visit"), QT_TRANSLATE_NOOP("pc::AssignmentWords", "Visit")},
    {FollowUpKind::Meeting, QLatin1StringView("meeting"), QT_TRANSLATE_NOOP("pc::AssignmentWords", "Meeting")},
    {FollowUpKind::Incident, QLatin1StringView("incident"), QT_TRANSLATE_NOOP("pc::AssignmentWords", "Incident")},
};

constexpr size_t kFirstEarlyReason = 2; // after "none" and "finished as planned"

} // namespace

bool changesOnlyAfter(const Assignment &before, const Assignment &after, QDate lastDay)
{
    if (before.endedOn.isValid() && before.endedOn <= lastDay)
        return before == after;
    Assignment allowed = before;
    allowed.endReason = after.endReason;
    allowed.endComment = after.endComment;
    allowed.suspensionReason = after.suspensionReason;
    allowed.appreciation = after.appreciation;
    allowed.studentRating = after.studentRating;
    allowed.studentComment = after.studentComment;
    allowed.communeRating = after.communeRating;
    allowed.communeComment = after.communeComment;
    for (QDate Assignment::*day : {&Assignment::endedOn, &Assignment::insurerConfirmedOn, &Assignment::parentsAgreedOn,
                                   &Assignment::checkAttestedOn}) {
        const bool wasAfter = !(before.*day).isValid() || before.*day > lastDay;
        if (wasAfter && after.*day > lastDay)
            allowed.*day = after.*day;
    }
    return allowed == after;
}

EffectiveFigures effectiveFigures(const Assignment &assignment, std::span<const Amendment> amendments)
{
    EffectiveFigures figures{assignment.minutes, assignment.startsOn, assignment.endsOn, 0};
    for (const Amendment &amendment : amendments) {
        if (amendment.signedOn.isValid() && amendment.version > figures.version)
            figures = {amendment.minutes, amendment.startsOn, amendment.endsOn, amendment.version};
    }
    return figures;
}

QString AssignmentWords::word(AssignmentStatus status) { return entryOf(kStatuses, status).word; }
QString AssignmentWords::word(Party party) { return entryOf(kParties, party).word; }
QString AssignmentWords::word(EndReason reason) { return entryOf(kEndReasons, reason).word; }
QString AssignmentWords::word(FollowUpKind kind) { return entryOf(kFollowUpKinds, kind).word; }
std::optional<AssignmentStatus> AssignmentWords::status(const QString &word) { return valueOf(kStatuses, word); }
std::optional<Party> AssignmentWords::party(const QString &word) { return valueOf(kParties, word); }
std::optional<EndReason> AssignmentWords::endReason(const QString &word) { return valueOf(kEndReasons, word); }
std::optional<FollowUpKind> AssignmentWords::followUpKind(const QString &word) { return valueOf(kFollowUpKinds, word); }
QString AssignmentWords::label(AssignmentStatus status) { return tr(entryOf(kStatuses, status).label); }
QString AssignmentWords::label(Party party) { return tr(entryOf(kParties, party).label); }
QString AssignmentWords::label(EndReason reason) { return tr(entryOf(kEndReasons, reason).label); }
QString AssignmentWords::label(FollowUpKind kind) { return tr(entryOf(kFollowUpKinds, kind).label); }
std::vector<AssignmentStatus> AssignmentWords::statuses() { return valuesOf(kStatuses); }
std::vector<Party> AssignmentWords::parties() { return valuesOf(kParties); }
std::vector<EndReason> AssignmentWords::earlyEndReasons() { return valuesOf(kEndReasons, kFirstEarlyReason); }
std::vector<FollowUpKind> AssignmentWords::followUpKinds() { return valuesOf(kFollowUpKinds); }

} // namespace pc
