// What a person calls the tables of the office: town halls, exchanges, settings, campaigns.
#include "models/itemmodels/fieldlabeltable.h"

#include <QtGlobal>

namespace pc {

namespace {

// clang-format off
constexpr FieldLabel kLabels[] = {
    {"town_hall", "", QT_TRANSLATE_NOOP("pc::FieldLabels", "Town hall")},
    {"town_hall", "mayor_civility", QT_TRANSLATE_NOOP("pc::FieldLabels", "Form of address of the mayor")},
    {"town_hall", "mayor_first_name", QT_TRANSLATE_NOOP("pc::FieldLabels", "First name of the mayor")},
    {"town_hall", "mayor_last_name", QT_TRANSLATE_NOOP("pc::FieldLabels", "Name of the mayor")},
    {"town_hall", "email", QT_TRANSLATE_NOOP("pc::FieldLabels", "E-mail")},
    {"town_hall", "phone", QT_TRANSLATE_NOOP("pc::FieldLabels", "Phone")},
    {"town_hall", "address", QT_TRANSLATE_NOOP("pc::FieldLabels", "Address")},
    {"town_hall", "postal_code", QT_TRANSLATE_NOOP("pc::FieldLabels", "Postal code")},
    {"town_hall", "city", QT_TRANSLATE_NOOP("pc::FieldLabels", "Town")},
    {"town_hall", "opening_hours", QT_TRANSLATE_NOOP("pc::FieldLabels", "Opening hours")},
    {"town_hall", "website", QT_TRANSLATE_NOOP("pc::FieldLabels", "Website")},
    {"town_hall", "ccas", QT_TRANSLATE_NOOP("pc::FieldLabels", "CCAS")},
    {"town_hall", "ccas_since", QT_TRANSLATE_NOOP("pc::FieldLabels", "CCAS: since")},
    {"town_hall", "notes", QT_TRANSLATE_NOOP("pc::FieldLabels", "Notes")},
    {"terrain", "", QT_TRANSLATE_NOOP("pc::FieldLabels", "Knowledge of the village")},
    {"terrain", "needs", QT_TRANSLATE_NOOP("pc::FieldLabels", "Needs")},
    {"terrain", "associations", QT_TRANSLATE_NOOP("pc::FieldLabels", "Associations")},
    {"terrain", "premises", QT_TRANSLATE_NOOP("pc::FieldLabels", "Premises")},
    {"terrain", "transport", QT_TRANSLATE_NOOP("pc::FieldLabels", "Transport")},
    {"terrain", "updated_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Last updated on")},
    {"contact", "", QT_TRANSLATE_NOOP("pc::FieldLabels", "Exchange")},
    {"contact", "happened_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Day")},
    {"contact", "channel", QT_TRANSLATE_NOOP("pc::FieldLabels", "Channel")},
    {"contact", "direction", QT_TRANSLATE_NOOP("pc::FieldLabels", "Direction")},
    {"contact", "person", QT_TRANSLATE_NOOP("pc::FieldLabels", "Person spoken to")},
    {"contact", "subject", QT_TRANSLATE_NOOP("pc::FieldLabels", "Subject")},
    {"contact", "outcome", QT_TRANSLATE_NOOP("pc::FieldLabels", "Outcome")},
    {"contact", "next_step", QT_TRANSLATE_NOOP("pc::FieldLabels", "Next step")},
    {"contact", "next_step_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Next step: due on")},
    {"contact", "next_done_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Next step: done on")},
    {"contact", "note", QT_TRANSLATE_NOOP("pc::FieldLabels", "Note")},
    {"contact", "round", QT_TRANSLATE_NOOP("pc::FieldLabels", "Mailing to the town halls")},
    {"derogation", "", QT_TRANSLATE_NOOP("pc::FieldLabels", "Derogation")},
    {"derogation", "eligible", QT_TRANSLATE_NOOP("pc::FieldLabels", "Decision")},
    {"derogation", "reason", QT_TRANSLATE_NOOP("pc::FieldLabels", "Reason")},
    {"derogation", "author", QT_TRANSLATE_NOOP("pc::FieldLabels", "Decided by")},
    {"derogation", "decided_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Decided on")},
    {"setting", "", QT_TRANSLATE_NOOP("pc::FieldLabels", "Setting")},
    {"setting", "name", QT_TRANSLATE_NOOP("pc::FieldLabels", "Name of the setting")},
    {"setting", "value", QT_TRANSLATE_NOOP("pc::FieldLabels", "Value")},
    {"setting", "valid_from", QT_TRANSLATE_NOOP("pc::FieldLabels", "In force from")},
    {"setting", "source", QT_TRANSLATE_NOOP("pc::FieldLabels", "Source")},
    {"campaign", "", QT_TRANSLATE_NOOP("pc::FieldLabels", "Campaign")},
    {"campaign", "name", QT_TRANSLATE_NOOP("pc::FieldLabels", "Name of the campaign")},
    {"campaign", "starts_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "First day")},
    {"campaign", "ends_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Last day")},
    {"campaign", "closed_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Closed on")},
    {"campaign", "closed_by", QT_TRANSLATE_NOOP("pc::FieldLabels", "Closed by")},
    {"campaign", "reopened_reason", QT_TRANSLATE_NOOP("pc::FieldLabels", "Opened again because")},
    {"asset", "", QT_TRANSLATE_NOOP("pc::FieldLabels", "File of the office")},
    {"asset", "name", QT_TRANSLATE_NOOP("pc::FieldLabels", "Name of the file")},
    {"asset", "media_type", QT_TRANSLATE_NOOP("pc::FieldLabels", "Kind of file")},
    {"asset", "bytes", QT_TRANSLATE_NOOP("pc::FieldLabels", "Content")},
};
// clang-format on

} // namespace

std::span<const FieldLabel> officeFieldLabels() { return kLabels; }

} // namespace pc
