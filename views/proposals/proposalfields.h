// The fields of the town hall's form, once: label, kind, section, how a value is read from and put into a Proposal.
//
// Values are the texts of FieldForm. Nothing here writes or judges.
#pragma once

#include "models/proposals/proposal.h"
#include "views/common/fieldform.h"

namespace pc {

struct ProposalField {
    enum Section { Action, When, Referent, Conditions, Commitments, Acquis, Filing };

    QLatin1StringView key; ///< the column of table `proposal`
    const char *label;
    FormField::Kind kind;
    Section section;
    std::function<QString(const Proposal &)> get;
    /// False when the text cannot be read.
    std::function<bool(Proposal &, const QString &)> put;
    const char *hint = nullptr;
};

class ProposalFields {
    Q_DECLARE_TR_FUNCTIONS(pc::ProposalFields)

public:
    static const std::vector<ProposalField> &all();
    static const ProposalField *find(const QString &key);
    static QString label(const QString &key);
    static QString hint(const ProposalField &field);
    static QString title(ProposalField::Section section);
    static constexpr int sectionCount = ProposalField::Filing + 1;
};

} // namespace pc
