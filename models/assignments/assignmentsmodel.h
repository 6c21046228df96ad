// The table of affectations: keys of all, rows of what is on screen. It shows; the pane edits.
#pragma once

#include "models/assignments/assignmentslist.h"
#include "models/itemmodels/linesmodel.h"

namespace pc {

/// How a state looks: shared by the table and the pane.
ModelTone toneOf(AssignmentStatus status);
ModelTone toneOf(ConventionState state);
ModelTone toneOf(GateOutcome outcome);

class AssignmentsModel final : public LinesModel<AssignmentLine> {
    Q_OBJECT

public:
    explicit AssignmentsModel(Store &store, QObject *parent = nullptr);

protected:
    Result<std::vector<AssignmentLine>> lines(const std::vector<RowKey> &keys) const override;
    RowKey keyOf(const AssignmentLine &line) const override { return static_cast<RowKey>(line.id.value); }
    QVariant display(const AssignmentLine &line, int section) const override;
    std::optional<ModelTone> tone(const AssignmentLine &line, int section) const override;
    QString toolTip(const AssignmentLine &line, int section) const override;
    QString copied(const AssignmentLine &line, int section) const override;
    /// The rules of a campaign judge every line.
    bool isUpheaval(const ChangeSet &changes) const override;
};

} // namespace pc
