#include "models/applications/application.h"

#include "models/base/words.h"

#include <algorithm>

namespace pc {

namespace {

constexpr Word<ApplicationStatus> kStatuses[] = {
    {ApplicationStatus::Received, QLatin1StringView("received"), QT_TRANSLATE_NOOP("pc::ApplicationWords", "Received")},
    {ApplicationStatus::Incomplete, QLatin1StringView("incomplete"), QT_TRANSLATE_NOOP("pc::ApplicationWords", "Incomplete")},
    {ApplicationStatus::Admissible, QLatin1StringView("admissible"), QT_TRANSLATE_NOOP("pc::ApplicationWords", "Admissible")},
    {ApplicationStatus::Inadmissible, QLatin1StringView("inadmissible"),
     QT_TRANSLATE_NOOP("pc::ApplicationWords", "Inadmissible")},
    {ApplicationStatus::Transmitted, QLatin1StringView("transmitted"),
     QT_TRANSLATE_NOOP("pc::ApplicationWords", "Sent to the mayor")},
    {ApplicationStatus::Retained, QLatin1StringView("retained"), QT_TRANSLATE_NOOP("pc::ApplicationWords", "Retained")},
    {ApplicationStatus::Waiting, QLatin1StringView("waiting"), QT_TRANSLATE_NOOP("pc::ApplicationWords", "Waiting list")},
    {ApplicationStatus::NotRetained, QLatin1StringView("not_retained"),
     QT_TRANSLATE_NOOP("pc::ApplicationWords", "Not retained")},
    {ApplicationStatus::Withdrawn, QLatin1StringView("withdrawn"), QT_TRANSLATE_NOOP("pc::ApplicationWords", "Withdrawn")},
};

constexpr Word<ApplicationReason> kReasons[] = {
    {ApplicationReason::None, QLatin1StringView(""), QT_TRANSLATE_NOOP("pc::ApplicationWords", "No reason given")},
    {ApplicationReason::CommuneNotEntitled, QLatin1StringView("commune_not_entitled"),
     QT_TRANSLATE_NOOP("pc::ApplicationWords", "The commune of origin is not entitled")},
    {ApplicationReason::NoLink, QLatin1StringView("no_link"),
     QT_TRANSLATE_NOOP("pc::ApplicationWords", "The link with the commune of origin is not shown")},
    {ApplicationReason::StillIncomplete, QLatin1StringView("incomplete"),
     QT_TRANSLATE_NOOP("pc::ApplicationWords", "The missing papers did not come")},
    {ApplicationReason::Late, QLatin1StringView("late"),
     QT_TRANSLATE_NOOP("pc::ApplicationWords", "Received after the closing date")},
    {ApplicationReason::NotEnrolled, QLatin1StringView("not_enrolled"),
     QT_TRANSLATE_NOOP("pc::ApplicationWords", "Not enrolled at the university")},
    {ApplicationReason::AnotherChosen, QLatin1StringView("another_chosen"),
     QT_TRANSLATE_NOOP("pc::ApplicationWords", "The mayor chose another student")},
    {ApplicationReason::Unavailable, QLatin1StringView("unavailable"),
     QT_TRANSLATE_NOOP("pc::ApplicationWords", "The days do not suit")},
    {ApplicationReason::ProfileUnsuited, QLatin1StringView("profile_unsuited"),
     QT_TRANSLATE_NOOP("pc::ApplicationWords", "The action asks for other skills")},
    {ApplicationReason::ActionDropped, QLatin1StringView("action_dropped"),
     QT_TRANSLATE_NOOP("pc::ApplicationWords", "The action does not take place")},
    {ApplicationReason::StudentDeclined, QLatin1StringView("student_declined"),
     QT_TRANSLATE_NOOP("pc::ApplicationWords", "The student declined the action")},
    {ApplicationReason::Studies, QLatin1StringView("studies"),
     QT_TRANSLATE_NOOP("pc::ApplicationWords", "No time beside the studies")},
    {ApplicationReason::OtherCommitment, QLatin1StringView("other_commitment"),
     QT_TRANSLATE_NOOP("pc::ApplicationWords", "Another commitment: job, internship, association")},
    {ApplicationReason::Travel, QLatin1StringView("travel"),
     QT_TRANSLATE_NOOP("pc::ApplicationWords", "The commune is too far or too hard to reach")},
    {ApplicationReason::LeftUniversity, QLatin1StringView("left_university"),
     QT_TRANSLATE_NOOP("pc::ApplicationWords", "The student left the university")},
    {ApplicationReason::Personal, QLatin1StringView("personal"),
     QT_TRANSLATE_NOOP("pc::ApplicationWords", "Personal reason")},
    {ApplicationReason::NoAnswer, QLatin1StringView("no_answer"),
     QT_TRANSLATE_NOOP("pc::ApplicationWords", "The student no longer answers")},
    {ApplicationReason::Other, QLatin1StringView("other"), QT_TRANSLATE_NOOP("pc::ApplicationWords", "Another reason")},
};

constexpr Word<SideAnswer> kAnswers[] = {
    {SideAnswer::None, QLatin1StringView(""), QT_TRANSLATE_NOOP("pc::ApplicationWords", "No answer yet")},
    {SideAnswer::Yes, QLatin1StringView("yes"), QT_TRANSLATE_NOOP("pc::ApplicationWords", "Agrees")},
    {SideAnswer::No, QLatin1StringView("no"), QT_TRANSLATE_NOOP("pc::ApplicationWords", "Declines")},
};

constexpr Word<Participation> kParticipations[] = {
    {Participation::Undecided, QLatin1StringView(""),
     QT_TRANSLATE_NOOP("pc::ApplicationWords", "To be decided")},
    {Participation::Validated, QLatin1StringView("validated"),
     QT_TRANSLATE_NOOP("pc::ApplicationWords", "Participation validated")},
    {Participation::NotValidated, QLatin1StringView("not_validated"),
     QT_TRANSLATE_NOOP("pc::ApplicationWords", "Participation not validated")},
};

template <typename Value, size_t N>
QString labelOf(const Word<Value> (&table)[N], Value value)
{
    return ApplicationWords::tr(entryOf(table, value).label);
}

} // namespace

bool isContactVisibleToMayor(const Application &application)
{
    if (!application.transmittedOn.isValid())
        return false;
    switch (application.status) {
    case ApplicationStatus::Transmitted:
    case ApplicationStatus::Retained:
    case ApplicationStatus::Waiting:
        return true;
    default:
        return false;
    }
}

int daysSince(QDate receivedOn, QDate today)
{
    return receivedOn.isValid() ? static_cast<int>(std::max(qint64(0), receivedOn.daysTo(today))) : 0;
}

QString ApplicationWords::word(ApplicationStatus status) { return wordOf(kStatuses, status); }
QString ApplicationWords::word(ApplicationReason reason) { return wordOf(kReasons, reason); }
QString ApplicationWords::word(SideAnswer answer) { return wordOf(kAnswers, answer); }
QString ApplicationWords::word(Participation participation) { return wordOf(kParticipations, participation); }
std::optional<ApplicationStatus> ApplicationWords::status(const QString &word) { return valueOf(kStatuses, word); }
std::optional<ApplicationReason> ApplicationWords::reason(const QString &word) { return valueOf(kReasons, word); }
std::optional<SideAnswer> ApplicationWords::answer(const QString &word) { return valueOf(kAnswers, word); }
std::optional<Participation> ApplicationWords::participation(const QString &word) { return valueOf(kParticipations, word); }
QString ApplicationWords::label(ApplicationStatus status) { return labelOf(kStatuses, status); }
QString ApplicationWords::label(ApplicationReason reason) { return labelOf(kReasons, reason); }
QString ApplicationWords::label(SideAnswer answer) { return labelOf(kAnswers, answer); }
QString ApplicationWords::label(Participation participation) { return labelOf(kParticipations, participation); }
std::vector<ApplicationStatus> ApplicationWords::statuses() { return valuesOf(kStatuses); }
std::vector<Participation> ApplicationWords::participations() { return valuesOf(kParticipations); }
std::vector<SideAnswer> ApplicationWords::answers() { return valuesOf(kAnswers); }

std::vector<ApplicationReason> ApplicationWords::reasonsFor(ApplicationStatus status)
{
    using enum ApplicationReason;
    switch (status) {
    case ApplicationStatus::Inadmissible:
        return {CommuneNotEntitled, NoLink, StillIncomplete, Late, NotEnrolled, Other};
    case ApplicationStatus::NotRetained:
        return {AnotherChosen, Unavailable, ProfileUnsuited, ActionDropped, StudentDeclined, Other};
    case ApplicationStatus::Withdrawn:
        return {Studies, OtherCommitment, Travel, LeftUniversity, Personal, NoAnswer, Other};
    default:
        return {};
    }
}

} // namespace pc
