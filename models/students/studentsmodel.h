// The table of students: keys of all, rows of what is on screen, as seen in the campaign shown.
//
// Level, university, component, number and the end of the insurance are edited in their cells; a refusal comes out as a
// signal.
#pragma once

#include "models/itemmodels/linesmodel.h"
#include "models/students/studentslist.h"

namespace pc {

class StudentsModel final : public LinesModel<StudentLine> {
    Q_OBJECT

public:
    explicit StudentsModel(Store &store, QObject *parent = nullptr);

    /// Candidature, affectation and hours of this campaign; 0 for all.
    void setCampaign(CampaignId campaign);
    CampaignId campaign() const { return m_campaign; }

    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    static ModelTone toneOf(StudentStanding standing);
    /// Of a state of a candidature, by its database word.
    static ModelTone toneOfApplication(const QString &word);
    /// "18 h 30 / 30 h"; hours alone without a quota.
    static QString hoursText(qint64 entered, std::optional<int> quota);

protected:
    Result<std::vector<StudentLine>> lines(const std::vector<RowKey> &keys) const override;
    RowKey keyOf(const StudentLine &line) const override { return static_cast<RowKey>(line.student.id.value); }
    QVariant display(const StudentLine &line, int section) const override;
    QVariant edit(const StudentLine &line, int section) const override;
    std::optional<ModelTone> tone(const StudentLine &line, int section) const override;
    QString toolTip(const StudentLine &line, int section) const override;
    QString copied(const StudentLine &line, int section) const override;
    Result<std::vector<RowKey>> ordered(int section, Qt::SortOrder order) const override;

private:
    CampaignId m_campaign;
};

} // namespace pc
