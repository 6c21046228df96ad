// What a person calls the tables of affectations, hours and visas.
#include "models/itemmodels/fieldlabeltable.h"

#include <QtGlobal>

namespace pc {

namespace {

// clang-format off
constexpr FieldLabel kLabels[] = {
    {"assignment", "", QT_TRANSLATE_NOOP("pc::FieldLabels", "Affectation")},
    {"assignment", "student", QT_TRANSLATE_NOOP("pc::FieldLabels", "Student")},
    {"assignment", "proposal", QT_TRANSLATE_NOOP("pc::FieldLabels", "Proposal of action")},
    {"assignment", "campaign", QT_TRANSLATE_NOOP("pc::FieldLabels", "Campaign")},
    {"assignment", "status", QT_TRANSLATE_NOOP("pc::FieldLabels", "Status")},
    {"assignment", "minutes", QT_TRANSLATE_NOOP("pc::FieldLabels", "Planned hours")},
    {"assignment", "starts_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "First day")},
    {"assignment", "ends_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Last day")},
    {"assignment", "commune_referent", QT_TRANSLATE_NOOP("pc::FieldLabels", "Referent of the commune")},
    {"assignment", "commune_referent_phone", QT_TRANSLATE_NOOP("pc::FieldLabels", "Phone of the referent")},
    {"assignment", "commune_referent_email", QT_TRANSLATE_NOOP("pc::FieldLabels", "E-mail of the referent")},
    {"assignment", "university_referent", QT_TRANSLATE_NOOP("pc::FieldLabels", "Referent of the university")},
    {"assignment", "derogation_reason", QT_TRANSLATE_NOOP("pc::FieldLabels", "Derogation: reason")},
    {"assignment", "derogation_author", QT_TRANSLATE_NOOP("pc::FieldLabels", "Derogation: decided by")},
    {"assignment", "derogation_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Derogation: decided on")},
    {"assignment", "insurer_confirmed_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Insurer of the commune confirmed on")},
    {"assignment", "parents_agreed_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Parents agreed on")},
    {"assignment", "check_attested_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Check attested by the commune on")},
    {"assignment", "gate_reason", QT_TRANSLATE_NOOP("pc::FieldLabels", "Start without every condition: reason")},
    {"assignment", "gate_author", QT_TRANSLATE_NOOP("pc::FieldLabels", "Start without every condition: decided by")},
    {"assignment", "gate_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Start without every condition: decided on")},
    {"assignment", "convention_number", QT_TRANSLATE_NOOP("pc::FieldLabels", "Convention number")},
    {"assignment", "convention_sent_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Convention sent on")},
    {"assignment", "convention_signed_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Convention signed on")},
    {"assignment", "convention_frozen", QT_TRANSLATE_NOOP("pc::FieldLabels", "Names and addresses of the convention")},
    {"assignment", "ended_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Ended on")},
    {"assignment", "end_code", QT_TRANSLATE_NOOP("pc::FieldLabels", "Reason of the end")},
    {"assignment", "end_reason", QT_TRANSLATE_NOOP("pc::FieldLabels", "Words on the end")},
    {"assignment", "suspension_reason", QT_TRANSLATE_NOOP("pc::FieldLabels", "Reason of the suspension")},
    {"assignment", "appreciation", QT_TRANSLATE_NOOP("pc::FieldLabels", "Appreciation of the mayor")},
    {"assignment", "student_rating", QT_TRANSLATE_NOOP("pc::FieldLabels", "Satisfaction of the student (1 to 5)")},
    {"assignment", "student_comment", QT_TRANSLATE_NOOP("pc::FieldLabels", "Comment of the student")},
    {"assignment", "commune_rating", QT_TRANSLATE_NOOP("pc::FieldLabels", "Satisfaction of the commune (1 to 5)")},
    {"assignment", "commune_comment", QT_TRANSLATE_NOOP("pc::FieldLabels", "Comment of the commune")},
    {"assignment", "notes", QT_TRANSLATE_NOOP("pc::FieldLabels", "Notes")},
    {"amendment", "", QT_TRANSLATE_NOOP("pc::FieldLabels", "Amendment")},
    {"amendment", "version", QT_TRANSLATE_NOOP("pc::FieldLabels", "Version")},
    {"amendment", "agreed_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Day of the agreement")},
    {"amendment", "signed_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Day of the signature")},
    {"amendment", "minutes", QT_TRANSLATE_NOOP("pc::FieldLabels", "Planned hours")},
    {"amendment", "starts_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "First day")},
    {"amendment", "ends_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Last day")},
    {"amendment", "reason", QT_TRANSLATE_NOOP("pc::FieldLabels", "Reason")},
    {"signature", "", QT_TRANSLATE_NOOP("pc::FieldLabels", "Signature")},
    {"signature", "amendment", QT_TRANSLATE_NOOP("pc::FieldLabels", "Amendment")},
    {"signature", "party", QT_TRANSLATE_NOOP("pc::FieldLabels", "Party")},
    {"signature", "person", QT_TRANSLATE_NOOP("pc::FieldLabels", "Person")},
    {"signature", "signed_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Day of the signature")},
    {"signature", "original_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Original received on")},
    {"follow_up", "", QT_TRANSLATE_NOOP("pc::FieldLabels", "Follow-up")},
    {"follow_up", "kind", QT_TRANSLATE_NOOP("pc::FieldLabels", "Kind of follow-up")},
    {"follow_up", "happened_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Day")},
    {"follow_up", "person", QT_TRANSLATE_NOOP("pc::FieldLabels", "Person spoken to")},
    {"follow_up", "facts", QT_TRANSLATE_NOOP("pc::FieldLabels", "Facts")},
    {"follow_up", "place", QT_TRANSLATE_NOOP("pc::FieldLabels", "Place")},
    {"follow_up", "declared_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Declared to the insurer on")},
    {"follow_up", "next_step", QT_TRANSLATE_NOOP("pc::FieldLabels", "Next step")},
    {"follow_up", "next_step_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Next step: due on")},
    {"follow_up", "next_done_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Next step: done on")},
    {"visa", "", QT_TRANSLATE_NOOP("pc::FieldLabels", "Visa")},
    {"visa", "month", QT_TRANSLATE_NOOP("pc::FieldLabels", "Month")},
    {"visa", "signatory", QT_TRANSLATE_NOOP("pc::FieldLabels", "Signatory")},
    {"visa", "role", QT_TRANSLATE_NOOP("pc::FieldLabels", "Role of the signatory")},
    {"visa", "signed_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Day of the signature")},
    {"hour_entry", "", QT_TRANSLATE_NOOP("pc::FieldLabels", "Hours")},
    {"hour_entry", "day", QT_TRANSLATE_NOOP("pc::FieldLabels", "Day")},
    {"hour_entry", "monthly", QT_TRANSLATE_NOOP("pc::FieldLabels", "Total of the month")},
    {"hour_entry", "minutes", QT_TRANSLATE_NOOP("pc::FieldLabels", "Duration")},
    {"hour_entry", "starts_at", QT_TRANSLATE_NOOP("pc::FieldLabels", "Starts at")},
    {"hour_entry", "task", QT_TRANSLATE_NOOP("pc::FieldLabels", "Task")},
    {"hour_entry", "status", QT_TRANSLATE_NOOP("pc::FieldLabels", "Status")},
    {"hour_entry", "visa", QT_TRANSLATE_NOOP("pc::FieldLabels", "Visa")},
    {"hour_entry", "contested_reason", QT_TRANSLATE_NOOP("pc::FieldLabels", "Contested because")},
    {"hour_entry", "overlap_reason", QT_TRANSLATE_NOOP("pc::FieldLabels", "Overlap accepted because")},
    {"hour_entry", "note", QT_TRANSLATE_NOOP("pc::FieldLabels", "Note")},
};
// clang-format on

} // namespace

std::span<const FieldLabel> assignmentFieldLabels() { return kLabels; }

} // namespace pc
