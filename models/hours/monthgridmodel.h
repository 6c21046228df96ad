// The grid of a month: a row for each affectation at work, a column for each day, then the whole month, its sum, the
// total and the quota. It feels like a spreadsheet: a cell is typed, filled down, pasted, cleared.
//
// A cell with several lines shows their sum and is not typed over. Writing is left to HourEdits; a refusal comes out as
// a signal, for setData() can only say no.
#pragma once

#include "models/hours/houredits.h"
#include "models/hours/monthgrid.h"
#include "models/itemmodels/roles.h"

#include <QAbstractTableModel>

namespace pc {

class MonthGridModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Student, Commune, FirstDay }; ///< then the other days, and the Tail
    enum Tail { WholeMonth, MonthSum, Total, Quota, TailCount };
    enum GridRole {
        SymbolRole = Qt::UserRole + 60, ///< QString: the sign of the state under the hours
        RestDayRole,                    ///< bool: a Saturday or a Sunday
        ShareRole,                      ///< double: part of the quota that is done, 0 to 1; of the column Quota
    };

    explicit MonthGridModel(Store &store, QObject *parent = nullptr);

    /// Shows the month of this day.
    void setMonth(QDate day);
    QDate month() const { return m_grid.month; }
    /// The campaign quotas are counted in; not valid when none holds the month.
    CampaignId campaign() const { return m_grid.campaign; }
    void reload();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    int days() const { return m_grid.month.isValid() ? m_grid.month.daysInMonth() : 0; }
    int column(Tail tail) const { return FirstDay + days() + tail; }
    int columnOfDay(int day) const { return FirstDay + day - 1; }
    /// Why nothing may be written in a cell of hours; empty when it may.
    QString lockOf(const QModelIndex &index) const;
    /// Whether no day of the month may be written: its campaign is closed.
    bool isFrozen() const;
    /// What the cell holds, and what looks wrong in it, each in a sentence; empty when there is nothing to say.
    QString sentenceOf(const QModelIndex &index) const;
    QString warningOf(const QModelIndex &index) const;
    bool holdsHours(int column) const { return column >= FirstDay && column <= this->column(WholeMonth); }
    const MonthRow &row(int row) const { return m_grid.rows.at(static_cast<size_t>(row)); }
    const std::vector<MonthRow> &rows() const { return m_grid.rows; }
    int rowOf(AssignmentId assignment) const;
    /// The lines under a cell of hours; none elsewhere.
    std::vector<HourEntryId> entriesAt(const QModelIndex &index) const;
    /// The day of a cell; the first of the month for the whole month.
    QDate dayAt(int column) const;

    /// Each is one change; false, with a signal, when it is refused or nothing was to be done.
    bool clear(const QModelIndexList &cells);
    /// The first selected cell of each column into those below it; for one row alone, the cell above it.
    bool fillDown(const QModelIndexList &cells);
    /// A block of texts from its first cell on, to the right and down; one text alone fills every cell of `selected`.
    /// As a spreadsheet that skips blanks: an empty text leaves what is there, a visa above all; "0" clears.
    bool paste(const QModelIndex &first, const QVector<QStringList> &block, const QModelIndexList &selected);
    /// Whether every text of a block reads as a duration or is empty.
    static bool isDurations(const QVector<QStringList> &block);

Q_SIGNALS:
    void refused(const pc::Error &error);
    void edited(const QString &text);
    /// Cells were written: what looks wrong in them, empty when nothing does. They are written all the same.
    void judged(const QString &warning);

private:
    const MonthCell &cell(int row, int column) const;
    QVariant display(int row, int column) const;
    QVariant toolTip(int row, int column) const;
    QVariant tone(int row, int column) const;
    QVariant dayHeader(int section, int role) const;
    QVariant titleOf(int section, int role) const;
    QString sentence(int row, int column) const;
    CellMinutes cellMinutes(int row, int column, int minutes) const;
    bool write(const std::vector<CellMinutes> &cells);
    QString judge(const std::vector<CellMinutes> &cells) const;
    std::optional<CellMinutes> read(int row, int column, const QString &text);
    void onChanged(const ChangeSet &changes);
    void follow(MonthGrid grid);

    Store &m_store;
    MonthGrid m_grid;
};

} // namespace pc
