// The table of candidatures: it shows; steps and decisions are made by the page, through the repository.
#pragma once

#include "models/applications/applicationslist.h"
#include "models/itemmodels/linesmodel.h"

namespace pc {

/// How a status is shown, beside its word.
ModelTone toneOf(ApplicationStatus status);
ModelTone toneOf(Participation participation);

class ApplicationsModel final : public LinesModel<ApplicationLine> {
    Q_OBJECT

public:
    explicit ApplicationsModel(Store &store, QObject *parent = nullptr);

protected:
    Result<std::vector<ApplicationLine>> lines(const std::vector<RowKey> &keys) const override;
    RowKey keyOf(const ApplicationLine &line) const override { return static_cast<RowKey>(line.application.id.value); }
    QVariant display(const ApplicationLine &line, int section) const override;
    std::optional<ModelTone> tone(const ApplicationLine &line, int section) const override;
    QString toolTip(const ApplicationLine &line, int section) const override;
    QString copied(const ApplicationLine &line, int section) const override;
};

} // namespace pc
