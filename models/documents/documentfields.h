// The fields of documents, from the records they are made of: one file for each source, one table of names in each.
//
// Everything on paper is French, whatever the language of the screen; labels of fields are translated. What is not known
// stays empty: no value is made up. Contact details of a student pass ContactRule when a town hall reads the document.
#pragma once

#include "models/assignments/convention.h"
#include "models/campaigns/campaign.h"
#include "models/campaigns/campaignrules.h"
#include "models/documents/documentmaker.h"
#include "models/documents/frenchwords.h"
#include "models/proposals/proposal.h"
#include "models/students/student.h"

#include <span>

namespace pc {

struct LabelDossier;

/// A line of a table of fields.
struct FieldRow {
    const char *name;
    const char *label; ///< QT_TRANSLATE_NOOP("pc::DocumentFields", …)
    FieldKind kind = FieldKind::Text;
    const char *list = "";
};

/// What is being filled.
struct FieldContext {
    Database &database;
    const DocumentKind &kind;
    const DocumentRequest &request;
    Campaign campaign = {}; ///< an invalid key when the register has none
    CampaignRules rules = {};
    MayorFeminine feminine = MayorFeminine::LaMaire;
    FieldValues values = {};
    DocumentFacts facts = {};
    Mayor mayor = {};
    Proposal proposal = {};
    Student student = {};

    void set(const char *name, const QString &text) { values.texts.insert(QString::fromLatin1(name), wellSet(text)); }
    void flag(const char *name, bool holds) { values.flags.insert(QString::fromLatin1(name), holds); }
    void blocks(const char *name, std::vector<Block> made) { values.blocks.insert(QString::fromLatin1(name), std::move(made)); }
};

class DocumentFields {
    Q_DECLARE_TR_FUNCTIONS(pc::DocumentFields)

public:
    /// The fields a kind's template may use, in the order they are offered.
    static std::vector<FieldInfo> of(const DocumentKind &kind);
    /// Fills the context with everything the kind's record says. Error Refused when the record does not exist or the kind
    /// needs what it lacks.
    static Status fill(FieldContext &context);

    // One for each source; the tables and what fills them.
    static std::span<const FieldRow> officeRows();
    static Status fillOffice(FieldContext &context);
    static std::span<const FieldRow> communeRows();
    static Status fillCommune(FieldContext &context, CommuneId id);
    /// The parts that speak of the mayor, once more when a convention froze somebody else.
    static void fillMayor(FieldContext &context);
    static std::span<const FieldRow> proposalRows();
    static Status fillProposal(FieldContext &context, ProposalId id);
    static std::span<const FieldRow> proposalFormRows();
    static void fillProposalForm(FieldContext &context);
    static std::span<const FieldRow> studentRows();
    static Status fillStudent(FieldContext &context, StudentId id);
    static std::span<const FieldRow> studentFormRows();
    static void fillStudentForm(FieldContext &context);
    static std::span<const FieldRow> assignmentRows();
    static Status fillAssignment(FieldContext &context, AssignmentId id);
    static std::span<const FieldRow> hoursRows();
    static Status fillHours(FieldContext &context, AssignmentId id);
    static std::span<const FieldRow> amendmentRows();
    static Status fillAmendment(FieldContext &context, AmendmentId id);
    static std::span<const FieldRow> labelRows();
    static Status fillLabelFile(FieldContext &context, LabelFileId id);
    static std::span<const FieldRow> labelSessionRows();
    static Status fillLabelSession(FieldContext &context, LabelSessionId id);
    /// The office becomes the university: only it decides of labels. After the office and the student were filled.
    static Status fillUniversity(FieldContext &context);
    /// Why a document of this kind cannot be made of a file; empty when it can.
    static QString labelRefusal(const DocumentKind &kind, const LabelDossier &dossier);
    static std::span<const FieldRow> selectionRows();
    static Status fillSelection(FieldContext &context);

    /// Boxes to sign in, with the days of those who have.
    static std::vector<Block> signatureBoxes(const FieldContext &context, const std::vector<Party> &required,
                                             std::span<const Signature> given);
    /// Error Refused: the record was removed.
    static Error gone();
};

} // namespace pc
