// The table of communes as a view: columns chosen, widths remembered, rows copied as a spreadsheet takes them.
//
// It shows any model with the columns of CommunesList; it filters and writes nothing itself.
#pragma once

#include <QTableView>

class QMenu;
class QMimeData;

namespace pc {

class CommunesModel;
struct TextTable;

class CommunesTable final : public QTableView {
    Q_OBJECT

public:
    explicit CommunesTable(CommunesModel &model, QWidget *parent = nullptr);

    /// Copies the selected rows, visible columns only, in their visible order.
    void copy(bool withTitles);
    /// The rows shown, or the selected ones, as text.
    TextTable text(bool selectedOnly) const;
    /// Entries to sort by a column, and to show and hide each.
    void fillColumnsMenu(QMenu *menu);

    QVariantMap saveState() const;
    void restoreState(const QVariantMap &state);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void fillSortMenu(QMenu *menu);
    QList<int> visibleColumns() const;

    CommunesModel &m_model;
};

} // namespace pc
