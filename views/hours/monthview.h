// The grid of a month with its names on the left and its sums on the right, both always in sight.
//
// Two tables over one model: the days scroll sideways, the sums do not; they move up and down together.
#pragma once

#include <QWidget>

class QTableView;

namespace pc {

class HourSheet;
class MonthGridModel;

class MonthView final : public QWidget {
    Q_OBJECT

public:
    explicit MonthView(MonthGridModel &model, QWidget *parent = nullptr);

    HourSheet *sheet() const { return m_sheet; }
    QTableView *sums() const { return m_sums; }
    /// The model shows another month.
    void showMonth(QDate today);

private:
    void dressSums();
    void fitSums();

    MonthGridModel &m_model;
    HourSheet *m_sheet;
    QTableView *m_sums;
    QWidget *m_gap; ///< as high as the scroll bar of the days, so that rows stay level
};

} // namespace pc
