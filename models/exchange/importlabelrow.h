// One row of an import read as a file of a label: whose, which label, in which year, deposited when.
//
// Only for the kind of import it belongs to (importlabels.cpp). No decision is ever imported; a file that is decided or
// withdrawn is only compared.
#pragma once

#include "models/exchange/importcells.h"
#include "models/labels/labelkind.h"

#include <QHash>
#include <QMultiHash>

namespace pc {

/// An engagement a file may claim.
struct KnownEngagement {
    AssignmentId assignment;
    CampaignId campaign;
    QString number; ///< of the action
};

/// What the register holds that a row may be about.
struct KnownLabels {
    std::vector<Student> students;
    QHash<QString, size_t> byNumber;
    QHash<QString, size_t> byEmail;
    QMultiHash<QString, size_t> byName;
    std::vector<LabelKind> kinds;
    std::vector<Campaign> campaigns;
    std::vector<LabelFile> files;
    QHash<std::pair<qint64, qint64>, DepositWindow> windows; ///< by kind and campaign
    QMultiHash<qint64, KnownEngagement> engagements;         ///< by student
};

class LabelRow {
    Q_DECLARE_TR_FUNCTIONS(pc::LabelImport)

public:
    LabelRow(ImportRowDraft &draft, const ImportContext &context, const KnownLabels &known)
        : m_draft(draft), m_context(context), m_cells(draft, context), m_known(known)
    {
    }

    void read();

private:
    const Student *findStudent();
    const LabelKind *findKind();
    const Campaign *findCampaign();
    void readFile(LabelImport &import, const Student &student, const LabelKind &kind, const Campaign &campaign);
    void readDeposit(LabelImport &import, const LabelKind &kind, const Campaign &campaign);
    void readClaims(LabelImport &import, const Student &student, const Campaign &campaign);
    ImportField whereStudent() const;

    ImportRowDraft &m_draft;
    const ImportContext &m_context;
    ImportCells m_cells;
    const KnownLabels &m_known;
};

} // namespace pc
