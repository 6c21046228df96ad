// The table of label files: keys of all, rows of what is on screen. It shows; the pane edits.
#pragma once

#include "models/itemmodels/linesmodel.h"
#include "models/labels/labelslist.h"

namespace pc {

/// How a state looks: shared by the table, the pane and the commissions.
ModelTone toneOf(LabelStatus status);
ModelTone toneOf(NoticeState state);
ModelTone toneOf(LabelOpinion opinion);
ModelTone toneOf(PieceState state);

class LabelsModel final : public LinesModel<LabelLine> {
    Q_OBJECT

public:
    explicit LabelsModel(Store &store, QObject *parent = nullptr);

protected:
    Result<std::vector<LabelLine>> lines(const std::vector<RowKey> &keys) const override;
    RowKey keyOf(const LabelLine &line) const override { return static_cast<RowKey>(line.file.id.value); }
    QVariant display(const LabelLine &line, int section) const override;
    std::optional<ModelTone> tone(const LabelLine &line, int section) const override;
    QString toolTip(const LabelLine &line, int section) const override;
    QString copied(const LabelLine &line, int section) const override;
    /// What a kind of label asks for concerns every line.
    bool isUpheaval(const ChangeSet &changes) const override;
};

} // namespace pc
