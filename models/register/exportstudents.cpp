// Students, and their candidatures.
#include "models/register/exportdraft.h"

#include <QtGlobal>

namespace pc {

namespace {

using enum ExportType;

// clang-format off
constexpr RecordExportColumn kStudents[] = {
    {"student_number", QT_TRANSLATE_NOOP("pc::RegisterExport", "Student number"), "s.student_number"},
    {"last_name", QT_TRANSLATE_NOOP("pc::RegisterExport", "Last name"), "s.last_name"},
    {"first_name", QT_TRANSLATE_NOOP("pc::RegisterExport", "First name"), "s.first_name"},
    {"email", QT_TRANSLATE_NOOP("pc::RegisterExport", "E-mail"), "s.email"},
    {"phone", QT_TRANSLATE_NOOP("pc::RegisterExport", "Phone"), "s.phone"},
    {"born_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Date of birth"), "s.born_on", Day},
    {"university", QT_TRANSLATE_NOOP("pc::RegisterExport", "University"), "s.university"},
    {"component", QT_TRANSLATE_NOOP("pc::RegisterExport", "Component"), "s.component"},
    {"programme", QT_TRANSLATE_NOOP("pc::RegisterExport", "Programme of study"), "s.programme"},
    {"level", QT_TRANSLATE_NOOP("pc::RegisterExport", "Level"), "s.level"},
    {"past_universities", QT_TRANSLATE_NOOP("pc::RegisterExport", "Past establishments"), "s.past_universities"},
    {"code", QT_TRANSLATE_NOOP("pc::RegisterExport", "INSEE code"), "c.code"},
    {"commune", QT_TRANSLATE_NOOP("pc::RegisterExport", "Commune of origin"), "c.name"},
    {"eligible", QT_TRANSLATE_NOOP("pc::RegisterExport", "Commune of origin entitled"), "ci.eligible", YesNo},
    {"link", QT_TRANSLATE_NOOP("pc::RegisterExport", "Link with the commune"), "s.link", Text, "student.link"},
    {"link_proved_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Proof of the link seen on"), "s.link_proved_on", Day},
    {"insured_until", QT_TRANSLATE_NOOP("pc::RegisterExport", "Liability insurance until"), "s.insured_until", Day},
    {"privacy_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Informed about personal data on"), "s.privacy_on", Day},
    {"sworn_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Statement on honour of"), "s.sworn_on", Day},
    {"phone_consent_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Consent: phone, given on"), "s.phone_consent_on", Day},
    {"image_consent_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Consent: pictures, given on"), "s.image_consent_on", Day},
    {"news_consent_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Consent: news, given on"), "s.news_consent_on", Day},
    {"availability", QT_TRANSLATE_NOOP("pc::RegisterExport", "Availability"), "s.availability"},
    {"vehicle", QT_TRANSLATE_NOOP("pc::RegisterExport", "Has a vehicle"), "s.vehicle", Text, "student.vehicle"},
    {"skills", QT_TRANSLATE_NOOP("pc::RegisterExport", "Skills"), "s.skills"},
    {"derogation_reason", QT_TRANSLATE_NOOP("pc::RegisterExport", "Derogation: reason"), "s.exception_reason"},
    {"derogation_author", QT_TRANSLATE_NOOP("pc::RegisterExport", "Derogation: decided by"), "s.exception_author"},
    {"derogation_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Derogation: decided on"), "s.exception_on", Day},
    {"notes", QT_TRANSLATE_NOOP("pc::RegisterExport", "Notes"), "s.notes"},
};

constexpr RecordExportColumn kApplications[] = {
    {"campaign", QT_TRANSLATE_NOOP("pc::RegisterExport", "University year"), "y.name"},
    {"student_number", QT_TRANSLATE_NOOP("pc::RegisterExport", "Student number"), "s.student_number"},
    {"last_name", QT_TRANSLATE_NOOP("pc::RegisterExport", "Last name"), "s.last_name"},
    {"first_name", QT_TRANSLATE_NOOP("pc::RegisterExport", "First name"), "s.first_name"},
    {"code", QT_TRANSLATE_NOOP("pc::RegisterExport", "INSEE code"), "c.code"},
    {"commune", QT_TRANSLATE_NOOP("pc::RegisterExport", "Commune of origin"), "c.name"},
    {"received_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Received on"), "a.received_on", Day},
    {"status", QT_TRANSLATE_NOOP("pc::RegisterExport", "Status"), "a.status", Text, "application.status"},
    {"reason_code", QT_TRANSLATE_NOOP("pc::RegisterExport", "Reason"), "a.status_code", Text, "application.status_code"},
    {"reason", QT_TRANSLATE_NOOP("pc::RegisterExport", "Words on the reason"), "a.status_reason"},
    {"wishes", QT_TRANSLATE_NOOP("pc::RegisterExport", "Ranked wishes"),
     "(SELECT group_concat(number, ' ') FROM (SELECT p.number FROM wish w JOIN proposal p ON p.id = w.proposal "
     "WHERE w.application = a.id ORDER BY w.rank))"},
    {"motivation", QT_TRANSLATE_NOOP("pc::RegisterExport", "Motivation"), "a.motivation"},
    {"availability", QT_TRANSLATE_NOOP("pc::RegisterExport", "Availability"), "a.availability"},
    {"proposal", QT_TRANSLATE_NOOP("pc::RegisterExport", "Number of the proposal"), "q.number"},
    {"proposal_title", QT_TRANSLATE_NOOP("pc::RegisterExport", "Title of the proposal"), "q.title"},
    {"proposal_commune", QT_TRANSLATE_NOOP("pc::RegisterExport", "Commune of the proposal"), "qc.name"},
    {"transmitted_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Transmitted to the mayor on"), "a.transmitted_on", Day},
    {"mayor_answer", QT_TRANSLATE_NOOP("pc::RegisterExport", "Answer of the mayor"), "a.mayor_answer", Text, "application.mayor_answer"},
    {"mayor_answer_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Answer of the mayor: day"), "a.mayor_answer_on", Day},
    {"student_answer", QT_TRANSLATE_NOOP("pc::RegisterExport", "Answer of the student"), "a.student_answer", Text, "application.student_answer"},
    {"student_answer_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Answer of the student: day"), "a.student_answer_on", Day},
    {"validation", QT_TRANSLATE_NOOP("pc::RegisterExport", "Decision of the university"), "a.validation", Text, "application.validation"},
    {"validation_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Decision of the university: day"), "a.validation_on", Day},
    {"validation_reason", QT_TRANSLATE_NOOP("pc::RegisterExport", "Decision of the university: reason"), "a.validation_reason"},
    {"notes", QT_TRANSLATE_NOOP("pc::RegisterExport", "Notes"), "a.notes"},
};
// clang-format on

} // namespace

const RecordExport &studentsExport()
{
    static const RecordExport record{
        "students", kStudents,
        "FROM student s LEFT JOIN commune c ON c.id = s.commune "
        "LEFT JOIN commune_index ci ON ci.commune = coalesce(c.parent, c.id) LEFT JOIN student_index i ON i.student = s.id",
        "coalesce(i.sort_key, s.last_name), s.first_name, s.id", "i.search_key"};
    return record;
}

const RecordExport &applicationsExport()
{
    static const RecordExport record{
        "applications", kApplications,
        "FROM application a JOIN campaign y ON y.id = a.campaign JOIN student s ON s.id = a.student "
        "LEFT JOIN commune c ON c.id = s.commune LEFT JOIN proposal q ON q.id = a.proposal "
        "LEFT JOIN commune qc ON qc.id = q.commune LEFT JOIN application_index i ON i.application = a.id",
        "y.starts_on, a.received_on, a.id", "i.search_key"};
    return record;
}

} // namespace pc
