// The grid of a file as a table: a line for each criterion, headed by its family; a column for each who rates.
//
// A digit from 0 to 3 is written at once, as an undoable change; a refusal comes out as a signal. The commission's column
// is left out in the point of view of the UDCCAS.
#pragma once

#include "models/itemmodels/roles.h"
#include "models/labels/acquisrepository.h"
#include "models/store/store.h"

#include <QAbstractTableModel>

namespace pc {

class AcquisModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    AcquisModel(Store &store, bool withJury, QObject *parent = nullptr);

    /// Shows the grid of a file; none when it is not valid.
    void setFile(LabelFileId file);
    void reload();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    const AcquisGrid &grid() const { return m_grid; }
    const std::vector<AcquisCriterion> &criteria() const { return m_criteria; }
    const std::vector<AcquisAnswer> &answers() const { return m_answers; }
    const std::vector<Rater> &raters() const { return m_raters; }
    /// Means of each family and rater shown, by the rule of the kind of label.
    const std::vector<FamilyMean> &means() const { return m_means; }
    /// The criterion of a row; nullptr for the title of a family.
    const AcquisCriterion *criterion(int row) const;
    /// Number of a criterion in the table and in the chart, from 1; 0 for a title.
    int number(int row) const;
    std::optional<Rater> rater(int column) const;
    AcquisAnswer answer(const QModelIndex &index) const;
    /// Writes what shows it, beside the level that is there.
    bool setEvidence(const QModelIndex &index, const QString &text);
    QModelIndex indexOf(CriterionId criterion, Rater rater) const;

Q_SIGNALS:
    void refused(const QString &sentence);

private:
    struct Line {
        AcquisFamily family = AcquisFamily::Savoir;
        int criterion = -1; ///< in m_criteria; -1: the title of the family
    };
    bool write(const AcquisAnswer &answer);
    Status read();
    QString mean(AcquisFamily family, Rater rater) const;
    QString display(const QModelIndex &index) const;

    Store &m_store;
    std::vector<Rater> m_raters;
    LabelFileId m_file;
    QString m_student;
    AcquisGrid m_grid;
    std::vector<AcquisCriterion> m_criteria;
    std::vector<AcquisAnswer> m_answers;
    std::vector<FamilyMean> m_means;
    std::vector<Line> m_lines;
};

} // namespace pc
