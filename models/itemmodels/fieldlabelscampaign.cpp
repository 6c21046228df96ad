// What a person calls the tables of the campaign itself: rules, mailings, partnership.
#include "models/itemmodels/fieldlabeltable.h"

#include <QtGlobal>

namespace pc {

namespace {

// clang-format off
constexpr FieldLabel kLabels[] = {
    {"campaign_rule", "", QT_TRANSLATE_NOOP("pc::FieldLabels", "Rule of the campaign")},
    {"campaign_rule", "name", QT_TRANSLATE_NOOP("pc::FieldLabels", "Rule")},
    {"campaign_rule", "value", QT_TRANSLATE_NOOP("pc::FieldLabels", "Value")},
    {"campaign_rule", "source", QT_TRANSLATE_NOOP("pc::FieldLabels", "Source")},
    {"campaign_deadline", "", QT_TRANSLATE_NOOP("pc::FieldLabels", "Deadline")},
    {"campaign_deadline", "kind", QT_TRANSLATE_NOOP("pc::FieldLabels", "Kind of deadline")},
    {"campaign_deadline", "due_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Due on")},
    {"campaign_deadline", "note", QT_TRANSLATE_NOOP("pc::FieldLabels", "Note")},
    {"mailing_round", "", QT_TRANSLATE_NOOP("pc::FieldLabels", "Mailing to the town halls")},
    {"mailing_round", "campaign", QT_TRANSLATE_NOOP("pc::FieldLabels", "Campaign")},
    {"mailing_round", "kind", QT_TRANSLATE_NOOP("pc::FieldLabels", "Kind of mailing")},
    {"mailing_round", "channel", QT_TRANSLATE_NOOP("pc::FieldLabels", "Channel")},
    {"mailing_round", "sent_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Day of sending")},
    {"mailing_round", "reply_by", QT_TRANSLATE_NOOP("pc::FieldLabels", "Reply asked for by")},
    {"mailing_round", "subject", QT_TRANSLATE_NOOP("pc::FieldLabels", "Subject")},
    {"mailing_round", "note", QT_TRANSLATE_NOOP("pc::FieldLabels", "Note")},
    {"diffusion", "", QT_TRANSLATE_NOOP("pc::FieldLabels", "Diffusion to students")},
    {"diffusion", "campaign", QT_TRANSLATE_NOOP("pc::FieldLabels", "Campaign")},
    {"diffusion", "component", QT_TRANSLATE_NOOP("pc::FieldLabels", "Component")},
    {"diffusion", "channel", QT_TRANSLATE_NOOP("pc::FieldLabels", "Channel")},
    {"diffusion", "sent_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Day of sending")},
    {"diffusion", "recipients", QT_TRANSLATE_NOOP("pc::FieldLabels", "Number of recipients")},
    {"diffusion", "note", QT_TRANSLATE_NOOP("pc::FieldLabels", "Note")},
    {"partnership", "", QT_TRANSLATE_NOOP("pc::FieldLabels", "Partnership convention")},
    {"partnership", "title", QT_TRANSLATE_NOOP("pc::FieldLabels", "Title of the convention")},
    {"partnership", "first_party", QT_TRANSLATE_NOOP("pc::FieldLabels", "First party")},
    {"partnership", "first_signatory", QT_TRANSLATE_NOOP("pc::FieldLabels", "Signatory of the first party")},
    {"partnership", "second_party", QT_TRANSLATE_NOOP("pc::FieldLabels", "Second party")},
    {"partnership", "second_signatory", QT_TRANSLATE_NOOP("pc::FieldLabels", "Signatory of the second party")},
    {"partnership", "signed_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Day of the signature")},
    {"partnership", "starts_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "First day")},
    {"partnership", "ends_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Last day")},
    {"partnership", "tacit_renewal", QT_TRANSLATE_NOOP("pc::FieldLabels", "Renewed tacitly")},
    {"partnership", "alert_days", QT_TRANSLATE_NOOP("pc::FieldLabels", "Alert before the end (days)")},
    {"partnership", "committee", QT_TRANSLATE_NOOP("pc::FieldLabels", "Steering committee")},
    {"partnership", "note", QT_TRANSLATE_NOOP("pc::FieldLabels", "Note")},
    {"partner_question", "", QT_TRANSLATE_NOOP("pc::FieldLabels", "Question between the partners")},
    {"partner_question", "partnership", QT_TRANSLATE_NOOP("pc::FieldLabels", "Partnership convention")},
    {"partner_question", "asked_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Asked on")},
    {"partner_question", "asked_by", QT_TRANSLATE_NOOP("pc::FieldLabels", "Asked by")},
    {"partner_question", "question", QT_TRANSLATE_NOOP("pc::FieldLabels", "Question")},
    {"partner_question", "answer", QT_TRANSLATE_NOOP("pc::FieldLabels", "Answer")},
    {"partner_question", "answered_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Answered on")},
};
// clang-format on

} // namespace

std::span<const FieldLabel> campaignFieldLabels() { return kLabels; }

} // namespace pc
