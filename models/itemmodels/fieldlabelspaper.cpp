// What a person calls the tables of paper: texts of documents, documents issued.
#include "models/itemmodels/fieldlabeltable.h"

#include <QtGlobal>

namespace pc {

namespace {

// clang-format off
constexpr FieldLabel kLabels[] = {
    {"document_template", "", QT_TRANSLATE_NOOP("pc::FieldLabels", "Text of a document")},
    {"document_template", "kind", QT_TRANSLATE_NOOP("pc::FieldLabels", "Kind of document")},
    {"document_template", "version", QT_TRANSLATE_NOOP("pc::FieldLabels", "Version")},
    {"document_template", "shipped", QT_TRANSLATE_NOOP("pc::FieldLabels", "Version of the program’s text")},
    {"document_template", "declined", QT_TRANSLATE_NOOP("pc::FieldLabels", "Version of the program’s text left aside")},
    {"document_template", "subject", QT_TRANSLATE_NOOP("pc::FieldLabels", "Subject")},
    {"document_template", "body", QT_TRANSLATE_NOOP("pc::FieldLabels", "Text")},
    {"document_template", "retired", QT_TRANSLATE_NOOP("pc::FieldLabels", "Program’s text used instead")},
    {"issued_document", "", QT_TRANSLATE_NOOP("pc::FieldLabels", "Issued document")},
    {"issued_document", "title", QT_TRANSLATE_NOOP("pc::FieldLabels", "Title")},
    {"issued_document", "kind", QT_TRANSLATE_NOOP("pc::FieldLabels", "Kind of document")},
    {"issued_document", "series", QT_TRANSLATE_NOOP("pc::FieldLabels", "Series of numbers")},
    {"issued_document", "year", QT_TRANSLATE_NOOP("pc::FieldLabels", "Year of the number")},
    {"issued_document", "number", QT_TRANSLATE_NOOP("pc::FieldLabels", "Number")},
    {"issued_document", "addressee", QT_TRANSLATE_NOOP("pc::FieldLabels", "Addressee")},
    {"issued_document", "owner_table", QT_TRANSLATE_NOOP("pc::FieldLabels", "Kept on")},
    {"issued_document", "owner_id", QT_TRANSLATE_NOOP("pc::FieldLabels", "Kept on: key")},
    {"issued_document", "campaign", QT_TRANSLATE_NOOP("pc::FieldLabels", "Campaign")},
    {"issued_document", "commune", QT_TRANSLATE_NOOP("pc::FieldLabels", "Commune")},
    {"issued_document", "proposal", QT_TRANSLATE_NOOP("pc::FieldLabels", "Proposal of action")},
    {"issued_document", "student", QT_TRANSLATE_NOOP("pc::FieldLabels", "Student")},
    {"issued_document", "assignment", QT_TRANSLATE_NOOP("pc::FieldLabels", "Affectation")},
    {"issued_document", "round", QT_TRANSLATE_NOOP("pc::FieldLabels", "Mailing to the town halls")},
    {"issued_document", "month", QT_TRANSLATE_NOOP("pc::FieldLabels", "Month")},
    {"issued_document", "as_of", QT_TRANSLATE_NOOP("pc::FieldLabels", "Figures as of")},
    {"issued_document", "issued_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Issued on")},
    {"issued_document", "issued_by", QT_TRANSLATE_NOOP("pc::FieldLabels", "Issued by")},
    {"issued_document", "template", QT_TRANSLATE_NOOP("pc::FieldLabels", "Text of the office")},
    {"issued_document", "shipped", QT_TRANSLATE_NOOP("pc::FieldLabels", "Version of the program’s text")},
    {"issued_document", "media_type", QT_TRANSLATE_NOOP("pc::FieldLabels", "Kind of file")},
    {"issued_document", "file_name", QT_TRANSLATE_NOOP("pc::FieldLabels", "Name of the file")},
    {"issued_document", "sha256", QT_TRANSLATE_NOOP("pc::FieldLabels", "Fingerprint of the file")},
    {"issued_document", "figures", QT_TRANSLATE_NOOP("pc::FieldLabels", "Frozen figures")},
    {"issued_document", "sent_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "E-mail sent on")},
    {"issued_document", "annulled_on", QT_TRANSLATE_NOOP("pc::FieldLabels", "Annulled on")},
    {"issued_document", "annulled_by", QT_TRANSLATE_NOOP("pc::FieldLabels", "Annulled by")},
    {"issued_document", "annulled_reason", QT_TRANSLATE_NOOP("pc::FieldLabels", "Reason of the annulment")},
};
// clang-format on

} // namespace

std::span<const FieldLabel> paperFieldLabels() { return kLabels; }

} // namespace pc
