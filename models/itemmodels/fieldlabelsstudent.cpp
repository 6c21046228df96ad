// What a person calls the tables of students, candidatures and wishes.
#include "models/itemmodels/fieldlabeltable.h"

#include <QtGlobal>

namespace pc {

namespace {

// clang-format off
constexpr FieldLabel kLabels[] = {
    {"student", "", QT_TRANSLATE_NOOP("pc::FieldLabels", "Student")},
    {"student", "last_name", QT_TRANSLATE_NOOP("pc::FieldLabels", "Last name")},
    {"student", "first_name", QT_TRANSLATE_NOOP("pc::FieldLabels", "First name")},
    {"student", "email", QT_TRANSLATE_NOOP("pc::FieldLabels", "E-mail")},
    {"student", "phone", QT_TRANSLATE_NOOP("pc::FieldLabels", "Phone")},
    {"student", "born_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Date of birth")},
    {"student", "student_number", QT_TRANSLATE_NOOP("pc::FieldLabels", "Student number")},
    {"student", "university", QT_TRANSLATE_NOOP("pc::FieldLabels", "University")},
    {"student", "past_universities", QT_TRANSLATE_NOOP("pc::FieldLabels", "Past establishments")},
    {"student", "component", QT_TRANSLATE_NOOP("pc::FieldLabels", "Component")},
    {"student", "programme", QT_TRANSLATE_NOOP("pc::FieldLabels", "Programme of study")},
    {"student", "level", QT_TRANSLATE_NOOP("pc::FieldLabels", "Level")},
    {"student", "commune", QT_TRANSLATE_NOOP("pc::FieldLabels", "Commune of origin")},
    {"student", "link", QT_TRANSLATE_NOOP("pc::FieldLabels", "Link with the commune")},
    {"student", "link_proved_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Proof of the link seen on")},
    {"student", "insured_until", QT_TRANSLATE_NOOP("pc::FieldLabels", "Liability insurance until")},
    {"student", "privacy_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Informed about personal data on")},
    {"student", "sworn_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Statement on honour of")},
    {"student", "phone_consent_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Consent: phone, given on")},
    {"student", "image_consent_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Consent: pictures, given on")},
    {"student", "news_consent_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Consent: news, given on")},
    {"student", "availability", QT_TRANSLATE_NOOP("pc::FieldLabels", "Availability")},
    {"student", "vehicle", QT_TRANSLATE_NOOP("pc::FieldLabels", "Has a vehicle")},
    {"student", "skills", QT_TRANSLATE_NOOP("pc::FieldLabels", "Skills")},
    {"student", "exception_reason", QT_TRANSLATE_NOOP("pc::FieldLabels", "Derogation: reason")},
    {"student", "exception_author", QT_TRANSLATE_NOOP("pc::FieldLabels", "Derogation: decided by")},
    {"student", "exception_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Derogation: decided on")},
    {"student", "notes", QT_TRANSLATE_NOOP("pc::FieldLabels", "Notes")},
    {"application", "", QT_TRANSLATE_NOOP("pc::FieldLabels", "Candidature")},
    {"application", "student", QT_TRANSLATE_NOOP("pc::FieldLabels", "Student")},
    {"application", "campaign", QT_TRANSLATE_NOOP("pc::FieldLabels", "Campaign")},
    {"application", "received_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Received on")},
    {"application", "status", QT_TRANSLATE_NOOP("pc::FieldLabels", "Status")},
    {"application", "status_code", QT_TRANSLATE_NOOP("pc::FieldLabels", "Code of the reason")},
    {"application", "status_reason", QT_TRANSLATE_NOOP("pc::FieldLabels", "Reason")},
    {"application", "motivation", QT_TRANSLATE_NOOP("pc::FieldLabels", "Motivation")},
    {"application", "availability", QT_TRANSLATE_NOOP("pc::FieldLabels", "Availability")},
    {"application", "proposal", QT_TRANSLATE_NOOP("pc::FieldLabels", "Proposal of action")},
    {"application", "transmitted_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Transmitted to the mayor on")},
    {"application", "mayor_answer", QT_TRANSLATE_NOOP("pc::FieldLabels", "Answer of the mayor")},
    {"application", "mayor_answer_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Answer of the mayor: day")},
    {"application", "student_answer", QT_TRANSLATE_NOOP("pc::FieldLabels", "Answer of the student")},
    {"application", "student_answer_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Answer of the student: day")},
    {"application", "validation", QT_TRANSLATE_NOOP("pc::FieldLabels", "Decision of the university")},
    {"application", "validation_reason", QT_TRANSLATE_NOOP("pc::FieldLabels", "Decision of the university: reason")},
    {"application", "validation_author", QT_TRANSLATE_NOOP("pc::FieldLabels", "Decision of the university: by")},
    {"application", "validation_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Decision of the university: day")},
    {"application", "notes", QT_TRANSLATE_NOOP("pc::FieldLabels", "Notes")},
    {"wish", "", QT_TRANSLATE_NOOP("pc::FieldLabels", "Ranked wish")},
    {"wish", "rank", QT_TRANSLATE_NOOP("pc::FieldLabels", "Rank")},
    {"wish", "proposal", QT_TRANSLATE_NOOP("pc::FieldLabels", "Proposal of action")},
    {"quota_waiver", "", QT_TRANSLATE_NOOP("pc::FieldLabels", "Waiver of the quota")},
    {"quota_waiver", "campaign", QT_TRANSLATE_NOOP("pc::FieldLabels", "Campaign")},
    {"quota_waiver", "minutes", QT_TRANSLATE_NOOP("pc::FieldLabels", "Hours let off")},
    {"quota_waiver", "reason", QT_TRANSLATE_NOOP("pc::FieldLabels", "Reason")},
    {"quota_waiver", "author", QT_TRANSLATE_NOOP("pc::FieldLabels", "Decided by")},
    {"quota_waiver", "decided_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Decided on")},
};
// clang-format on

} // namespace

std::span<const FieldLabel> studentFieldLabels() { return kLabels; }

} // namespace pc
