// The list of hours: date, student, commune, duration, state, visa; short values are corrected in place.
//
// It shows and asks HourEdits to write; a refusal comes out as a signal.
#pragma once

#include "models/hours/hourslist.h"
#include "models/itemmodels/linesmodel.h"

namespace pc {

class HoursModel final : public LinesModel<HourLine> {
    Q_OBJECT

public:
    explicit HoursModel(Store &store, QObject *parent = nullptr);

    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    static ModelTone tone(HourStatus status);

protected:
    Result<std::vector<HourLine>> lines(const std::vector<RowKey> &keys) const override;
    RowKey keyOf(const HourLine &line) const override { return static_cast<RowKey>(line.entry.id.value); }
    QVariant display(const HourLine &line, int section) const override;
    QVariant edit(const HourLine &line, int section) const override;
    std::optional<ModelTone> tone(const HourLine &line, int section) const override;
    QString toolTip(const HourLine &line, int section) const override;
    QString copied(const HourLine &line, int section) const override;
    bool isEditableLine(const HourLine &line, int section) const override;

private:
    static QString remark(const HourLine &line);
    Status assign(HourEntry &entry, int section, const QString &text) const;
};

} // namespace pc
