// Affectations with their figures, and lines of hours with their visa.
#include "models/register/exportdraft.h"

#include <QtGlobal>

namespace pc {

namespace {

using enum ExportType;

// clang-format off
constexpr RecordExportColumn kAssignments[] = {
    {"campaign", QT_TRANSLATE_NOOP("pc::RegisterExport", "University year"), "y.name"},
    {"student_number", QT_TRANSLATE_NOOP("pc::RegisterExport", "Student number"), "s.student_number"},
    {"last_name", QT_TRANSLATE_NOOP("pc::RegisterExport", "Last name"), "s.last_name"},
    {"first_name", QT_TRANSLATE_NOOP("pc::RegisterExport", "First name"), "s.first_name"},
    {"code", QT_TRANSLATE_NOOP("pc::RegisterExport", "INSEE code"), "c.code"},
    {"commune", QT_TRANSLATE_NOOP("pc::RegisterExport", "Commune"), "c.name"},
    {"proposal", QT_TRANSLATE_NOOP("pc::RegisterExport", "Number of the proposal"), "p.number"},
    {"title", QT_TRANSLATE_NOOP("pc::RegisterExport", "Title"), "p.title"},
    {"status", QT_TRANSLATE_NOOP("pc::RegisterExport", "Status"), "a.status", Text, "assignment.status"},
    {"planned_minutes", QT_TRANSLATE_NOOP("pc::RegisterExport", "Planned hours"),
     "CASE WHEN a.status = 'cancelled' THEN 0 ELSE coalesce(m.minutes, a.minutes) END", Minutes},
    {"entered_minutes", QT_TRANSLATE_NOOP("pc::RegisterExport", "Entered hours"),
     "(SELECT coalesce(sum(h.minutes), 0) FROM hour_entry h WHERE h.assignment = a.id)", Minutes},
    {"signed_minutes", QT_TRANSLATE_NOOP("pc::RegisterExport", "Signed hours"),
     "(SELECT coalesce(sum(h.minutes), 0) FROM hour_entry h WHERE h.assignment = a.id AND h.visa IS NOT NULL)", Minutes},
    {"remaining_minutes", QT_TRANSLATE_NOOP("pc::RegisterExport", "Remaining hours"),
     "CASE WHEN a.status = 'cancelled' THEN 0 ELSE coalesce(m.minutes, a.minutes) END - (SELECT coalesce(sum(h.minutes), 0) FROM hour_entry h WHERE h.assignment = a.id)", Minutes},
    {"starts_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "First day"), "coalesce(m.starts_on, a.starts_on)", Day},
    {"ends_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Last day"), "coalesce(m.ends_on, a.ends_on)", Day},
    {"amendment", QT_TRANSLATE_NOOP("pc::RegisterExport", "Amendment in force"), "m.version", Number},
    {"commune_referent", QT_TRANSLATE_NOOP("pc::RegisterExport", "Referent of the commune"), "a.commune_referent"},
    {"commune_referent_phone", QT_TRANSLATE_NOOP("pc::RegisterExport", "Phone of the referent"), "a.commune_referent_phone"},
    {"commune_referent_email", QT_TRANSLATE_NOOP("pc::RegisterExport", "E-mail of the referent"), "a.commune_referent_email"},
    {"university_referent", QT_TRANSLATE_NOOP("pc::RegisterExport", "Referent of the university"), "a.university_referent"},
    {"derogation_reason", QT_TRANSLATE_NOOP("pc::RegisterExport", "Derogation: reason"), "a.derogation_reason"},
    {"derogation_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Derogation: decided on"), "a.derogation_on", Day},
    {"insurer_confirmed_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Insurer of the commune confirmed on"), "a.insurer_confirmed_on", Day},
    {"parents_agreed_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Parents agreed on"), "a.parents_agreed_on", Day},
    {"check_attested_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Check attested by the commune on"), "a.check_attested_on", Day},
    {"gate_reason", QT_TRANSLATE_NOOP("pc::RegisterExport", "Start without every condition: reason"), "a.gate_reason"},
    {"gate_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Start without every condition: decided on"), "a.gate_on", Day},
    {"convention_number", QT_TRANSLATE_NOOP("pc::RegisterExport", "Convention number"), "a.convention_number"},
    {"convention_sent_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Convention sent on"), "a.convention_sent_on", Day},
    {"convention_signed_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Convention signed on"), "a.convention_signed_on", Day},
    {"ended_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Ended on"), "a.ended_on", Day},
    {"end_code", QT_TRANSLATE_NOOP("pc::RegisterExport", "Reason of the end"), "a.end_code", Text, "assignment.end_code"},
    {"end_reason", QT_TRANSLATE_NOOP("pc::RegisterExport", "Words on the end"), "a.end_reason"},
    {"appreciation", QT_TRANSLATE_NOOP("pc::RegisterExport", "Appreciation of the mayor"), "a.appreciation"},
    {"student_rating", QT_TRANSLATE_NOOP("pc::RegisterExport", "Satisfaction of the student (1 to 5)"), "a.student_rating", Number},
    {"commune_rating", QT_TRANSLATE_NOOP("pc::RegisterExport", "Satisfaction of the commune (1 to 5)"), "a.commune_rating", Number},
    {"notes", QT_TRANSLATE_NOOP("pc::RegisterExport", "Notes"), "a.notes"},
};

constexpr RecordExportColumn kHours[] = {
    {"campaign", QT_TRANSLATE_NOOP("pc::RegisterExport", "University year"),
     "(SELECT y.name FROM campaign y WHERE h.day BETWEEN y.starts_on AND y.ends_on ORDER BY y.starts_on LIMIT 1)"},
    {"date", QT_TRANSLATE_NOOP("pc::RegisterExport", "Date"), "h.day", Day},
    {"monthly", QT_TRANSLATE_NOOP("pc::RegisterExport", "Total of the month"), "h.monthly", YesNo},
    {"minutes", QT_TRANSLATE_NOOP("pc::RegisterExport", "Hours"), "h.minutes", Minutes},
    {"starts_at", QT_TRANSLATE_NOOP("pc::RegisterExport", "Starts at"), "h.starts_at"},
    {"task", QT_TRANSLATE_NOOP("pc::RegisterExport", "Task"), "h.task"},
    {"status", QT_TRANSLATE_NOOP("pc::RegisterExport", "Status"), "h.status", Text, "hour_entry.status"},
    {"student_number", QT_TRANSLATE_NOOP("pc::RegisterExport", "Student number"), "s.student_number"},
    {"last_name", QT_TRANSLATE_NOOP("pc::RegisterExport", "Last name"), "s.last_name"},
    {"first_name", QT_TRANSLATE_NOOP("pc::RegisterExport", "First name"), "s.first_name"},
    {"code", QT_TRANSLATE_NOOP("pc::RegisterExport", "INSEE code"), "c.code"},
    {"commune", QT_TRANSLATE_NOOP("pc::RegisterExport", "Commune"), "c.name"},
    {"proposal", QT_TRANSLATE_NOOP("pc::RegisterExport", "Number of the proposal"), "p.number"},
    {"title", QT_TRANSLATE_NOOP("pc::RegisterExport", "Title"), "p.title"},
    {"signatory", QT_TRANSLATE_NOOP("pc::RegisterExport", "Signatory"), "v.signatory"},
    {"signatory_role", QT_TRANSLATE_NOOP("pc::RegisterExport", "Role of the signatory"), "v.role", Text, "visa.role"},
    {"signed_on", QT_TRANSLATE_NOOP("pc::RegisterExport", "Day of the signature"), "v.signed_on", Day},
    {"contested_reason", QT_TRANSLATE_NOOP("pc::RegisterExport", "Contested because"), "h.contested_reason"},
    {"overlap_reason", QT_TRANSLATE_NOOP("pc::RegisterExport", "Overlap accepted because"), "h.overlap_reason"},
    {"note", QT_TRANSLATE_NOOP("pc::RegisterExport", "Note"), "h.note"},
};
// clang-format on

} // namespace

const RecordExport &assignmentsExport()
{
    static const RecordExport record{
        "assignments", kAssignments,
        "FROM assignment a JOIN campaign y ON y.id = a.campaign JOIN student s ON s.id = a.student "
        "JOIN proposal p ON p.id = a.proposal JOIN commune c ON c.id = p.commune "
        "LEFT JOIN amendment m ON m.id = (SELECT n.id FROM amendment n WHERE n.assignment = a.id AND n.signed_on IS NOT NULL "
        "ORDER BY n.version DESC LIMIT 1) LEFT JOIN assignment_index i ON i.assignment = a.id",
        "y.starts_on, coalesce(i.sort_key, s.last_name), a.id", "i.search_key"};
    return record;
}

const RecordExport &hoursExport()
{
    static const RecordExport record{
        "hours", kHours,
        "FROM hour_entry h JOIN assignment a ON a.id = h.assignment JOIN student s ON s.id = a.student "
        "JOIN proposal p ON p.id = a.proposal JOIN commune c ON c.id = p.commune LEFT JOIN visa v ON v.id = h.visa "
        "LEFT JOIN hour_index i ON i.entry = h.id",
        "h.day, h.id", "i.search_key"};
    return record;
}

} // namespace pc
