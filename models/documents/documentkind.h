// The kinds of document the office issues: what each is about, for whom, in which series it is numbered.
//
// A kind's words in the database never change. Its text is a template (documenttemplate.h); its fields come from
// documentfields.h.
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

namespace pc {

/// The record a document is made from: one each.
enum class DocumentSource {
    Commune,    ///< letters to mayors, blank form for a town hall
    Proposal,   ///< replies, form filled in
    Student,    ///< letter, form
    Assignment, ///< convention, certificate, sheet of hours (with a month)
    Amendment,  ///< of a convention; the key is the amendment's
    LabelFile,  ///< decision letters, certificate of a label
    LabelSession, ///< agenda and minutes of the commission
    Nothing,    ///< blank forms, privacy notice
};

struct DocumentKind {
    const char *word;   ///< "mayor_letter"
    const char *label;  ///< QT_TRANSLATE_NOOP("pc::DocumentKinds", …)
    const char *series; ///< prefix of its numbers: "ATT"
    DocumentSource source = DocumentSource::Nothing;
    bool toMayor = false;   ///< addressed to the town hall
    bool toStudent = false; ///< addressed to the student
    bool isEmail = false;   ///< a subject and a plain text rather than pages
    bool monthly = false;   ///< one for each month
    bool round = false;     ///< sending it is a mailing round: call, first or second reminder
    int pages = 0;          ///< it should fit on; 0: as many as it takes
    bool list = false;      ///< one document for a whole selection (attendance list), not one for each record
};

class DocumentKinds {
    Q_DECLARE_TR_FUNCTIONS(pc::DocumentKinds)

public:
    /// In the order of a year's work.
    static const std::vector<DocumentKind> &all();
    static const DocumentKind *find(const QString &word);
    static QString label(const DocumentKind &kind);
    /// Those that can be made from records of this table: "commune", "proposal", "student", "application", "assignment",
    /// "label_file", "label_session".
    static std::vector<const DocumentKind *> of(const QString &table);
    /// Whether the campaign is chosen when it is issued; otherwise its record says which one.
    static bool takesCampaign(const DocumentKind &kind);
    /// Whether it is sheets of labels rather than something to read.
    static bool isLabels(const DocumentKind &kind);
    /// Whether issuing it tells the student what was decided about a label.
    static bool notifiesDecision(const DocumentKind &kind);
    /// Whether issuing it closes a session of the commission: its minutes.
    static bool signsSession(const DocumentKind &kind);
};

} // namespace pc
