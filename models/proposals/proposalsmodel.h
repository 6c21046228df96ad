// The table of proposals: one line each, short values edited in place.
//
// It shows and writes; what a value may be is decided by the repository.
#pragma once

#include "models/itemmodels/linesmodel.h"
#include "models/proposals/proposalslist.h"

namespace pc {

class ProposalsModel final : public LinesModel<ProposalLine> {
    Q_OBJECT

public:
    explicit ProposalsModel(Store &store, QObject *parent = nullptr);

    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    static ModelTone toneOf(ProposalStage stage);

protected:
    Result<std::vector<ProposalLine>> lines(const std::vector<RowKey> &keys) const override;
    RowKey keyOf(const ProposalLine &line) const override { return static_cast<RowKey>(line.proposal.id.value); }
    QVariant display(const ProposalLine &line, int section) const override;
    QVariant edit(const ProposalLine &line, int section) const override;
    std::optional<ModelTone> tone(const ProposalLine &line, int section) const override;
    QString toolTip(const ProposalLine &line, int section) const override;
    QString copied(const ProposalLine &line, int section) const override;
};

} // namespace pc
