// The table of communes: keys of all, rows of what is on screen, short values edited in place.
//
// It shows and writes; what a value may be is decided by the repository. A refusal comes out as a signal, because
// setData() can only say no.
#pragma once

#include "models/communes/communeslist.h"
#include "models/itemmodels/linesmodel.h"

namespace pc {

class CommunesModel final : public LinesModel<CommuneLine> {
    Q_OBJECT

public:
    explicit CommunesModel(Store &store, QObject *parent = nullptr);

    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Proposals, students and hours are those of this campaign, 0 for all.
    void setCampaign(qint64 campaign);

protected:
    Result<std::vector<RowKey>> ordered(int section, Qt::SortOrder order) const override;
    Result<std::vector<CommuneLine>> lines(const std::vector<RowKey> &keys) const override;
    RowKey keyOf(const CommuneLine &line) const override { return static_cast<RowKey>(line.commune.id.value); }
    QVariant display(const CommuneLine &line, int section) const override;
    QVariant edit(const CommuneLine &line, int section) const override;
    std::optional<ModelTone> tone(const CommuneLine &line, int section) const override;
    QString toolTip(const CommuneLine &line, int section) const override;
    QString copied(const CommuneLine &line, int section) const override;

private:
    qint64 m_campaign = 0;
};

} // namespace pc
