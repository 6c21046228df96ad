// The table of an import: rows may be ticked and cells typed in, with the keyboard alone.
//
// Space ticks, typing or Enter or F2 corrects the cell, F8 goes to the next error and Shift+F8 to the one before.
#pragma once

#include "views/common/delegates.h"
#include "views/exchange/importmodel.h"

#include <QSortFilterProxyModel>
#include <QTableView>

namespace pc {

/// Draws the glyph and the tone of a cell, and in grey what nothing happens to.
class ImportDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// Which rows are shown. A row that is corrected stays until another choice is made.
class ImportFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    enum Show { Everything, Errors, ToCheck, Imported };

    explicit ImportFilter(QObject *parent = nullptr);
    void setShow(Show show);
    Show show() const { return m_show; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Show m_show = Everything;
};

class ImportTable final : public QTableView {
    Q_OBJECT

public:
    explicit ImportTable(QWidget *parent = nullptr);

    /// Widths from what the columns hold, none wider than a third of the view.
    void fitColumns();
    /// The next cell with an error from the current one on, round to the beginning; false when there is none.
    bool goToError(bool backwards = false);

Q_SIGNALS:
    void currentMoved();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace pc
