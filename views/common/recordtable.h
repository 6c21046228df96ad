// A list of records as a table: columns chosen and sorted from a menu, widths remembered, rows copied as a spreadsheet
// takes them.
//
// It reads the columns of its model (width, tone, hidden at first); a column with an editor of its own gets its delegate
// from whoever makes the table. It filters and writes nothing. The first column always stays.
#pragma once

#include <QTableView>

class QMenu;

namespace pc {

class RecordsModel;
struct ExportTable;
struct TextTable;

class RecordTable final : public QTableView {
    Q_OBJECT

public:
    /// `name` is spoken by screen readers: "Table of communes". `layoutVersion` is raised when columns are added, so that
    /// widths saved before are not applied to the wrong ones.
    RecordTable(RecordsModel &model, const QString &name, int layoutVersion, QWidget *parent = nullptr);

    /// Copies the selected rows, visible columns only, in their visible order.
    void copy(bool withTitles);
    /// The rows shown, or the selected ones, as text.
    TextTable text(bool selectedOnly) const;
    /// The rows shown with the types a workbook wants: days, counts, durations in minutes; everything else is text.
    ExportTable values() const;
    /// Entries to sort by a column, and to show and hide each.
    void fillColumnsMenu(QMenu *menu);
    /// A column this office is not shown: hidden whatever was saved, and offered by no menu.
    void withhold(int section);
    /// Makes a row the current and only selected one, whatever keys are held down.
    void chooseRow(int row);
    /// Keys of the selected records, in the order of their rows.
    QList<qint64> selectedIds() const;
    /// The current record when its row is selected, else 0.
    qint64 currentId() const;

    QVariantMap saveState() const;
    void restoreState(const QVariantMap &state);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void fit();
    void fillSortMenu(QMenu *menu);
    QList<int> visibleColumns() const;

    RecordsModel &m_model;
    int m_layoutVersion;
    QList<int> m_withheld;
};

} // namespace pc
