// A plan of import as a table: the tick and state of each row, the commune found, then each cell as "old → new".
//
// Typing in a cell corrects the text that came in, never the register; what it changes elsewhere follows.
#pragma once

#include "models/exchange/importplan.h"
#include "models/itemmodels/roles.h"

#include <QAbstractTableModel>

namespace pc {

class ImportModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum FixedColumn { StateColumn, CommuneColumn, FixedColumns };
    enum ImportRole {
        IconNameRole = CopyRole + 1, ///< QString, for icon()
        MutedRole,                   ///< bool: nothing happens here
        MessageRole,                 ///< QString: error or notice of the cell, else what concerns the row
        RowStateRole,                ///< int: ImportRow::State, in every column
        NoticeRole,                  ///< bool: the row has a notice
        ErrorRole,                   ///< bool: the cell has an error
    };

    ImportModel(Database &database, QDate today, CampaignId campaign = {}, QObject *parent = nullptr);

    /// Plans anew; the ticks of the user are forgotten, his corrections are in `source`.
    Status load(TextTable source, ImportMapping mapping, ImportKind kind);
    /// Plans the same table again, after the register has changed.
    Status reload();
    const ImportPlan &plan() const { return m_plan; }
    /// Cells corrected since the model was made.
    int corrections() const { return m_corrections; }
    /// "12 new, 3 changed, 1 error"; what there is none of is not said.
    QString summary() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    static QString word(ImportRow::State state);

Q_SIGNALS:
    /// Rows, ticks or counts are others than before.
    void planChanged();
    void failed(const QString &message, const QString &detail);

private:
    QVariant stateData(const ImportRow &row, int role) const;
    QVariant cellData(const ImportRow &row, int column, int role) const;
    void everyRowChanged();

    ImportPlanner m_planner;
    ImportPlan m_plan;
    std::vector<qsizetype> m_columns; ///< Source column of each column after the fixed ones.
    int m_corrections = 0;
};

} // namespace pc
