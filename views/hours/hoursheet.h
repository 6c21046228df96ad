// The cells of a month as a spreadsheet: arrows, typing, Enter and Tab move, Delete clears, fill down, copy and paste.
//
// It moves and asks; what a cell may hold is MonthGridModel's, what stands on the clipboard is read by models/tables.
#pragma once

#include "models/base/result.h"

#include <QTableView>

namespace pc {

class MonthGridModel;

class HourSheet final : public QTableView {
    Q_OBJECT

public:
    explicit HourSheet(MonthGridModel &model, QWidget *parent = nullptr);

    /// Hides the columns that are not days, sizes the others, shows today.
    void showMonth(QDate today);
    /// Makes a cell current and the only selected one.
    void choose(int row, int column);
    /// Writes what is being typed in a cell, if anything.
    void commitCell();

Q_SIGNALS:
    /// The cell holds several lines, or the user wants to see them.
    void linesRequested(const QModelIndex &index);
    /// What stands on the clipboard is more than durations.
    void importRequested();
    /// Somebody types in a cell that may not be changed: why.
    void refused(const pc::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    bool focusNextPrevChild(bool next) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;

private:
    void makeActions();
    QAction *makeAction(const char *iconName, const QString &text, const QList<QKeySequence> &keys);
    bool stepSideways(int columns);
    void stepDown();
    void copy();
    void paste();
    QModelIndexList cells() const;

    MonthGridModel &m_model;
};

} // namespace pc
