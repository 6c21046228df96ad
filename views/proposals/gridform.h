// The questions of the examination with their answers: yes, no or unclear, by mouse or by one key each.
//
// Keys on a question: O, Y or the space bar yes, N no, P, U or ? unclear, Delete takes the answer back, arrows up and
// down go to the next question. It writes nothing.
#pragma once

#include "models/proposals/examination.h"

#include <QWidget>

class QButtonGroup;
class QRadioButton;
class QVBoxLayout;

namespace pc {

class GridForm final : public QWidget {
    Q_OBJECT

public:
    explicit GridForm(QWidget *parent = nullptr);

    /// Shows a grid and the answers to it; the questions are made anew only when the grid is another.
    void show(const ExaminationGrid &grid, const std::vector<ExaminationAnswer> &answers);
    /// Without `why` the answers may be given; with it, they are shown only and the reason is in the tooltip.
    void setLocked(const QString &why);
    /// Gives the keyboard to the first question without an answer.
    void focusFirst();

Q_SIGNALS:
    /// nullopt takes the answer back.
    void answered(pc::QuestionId question, std::optional<pc::GridAnswer> answer);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        QuestionId question;
        QButtonGroup *group;
        bool required;
    };
    void build(const ExaminationGrid &grid);
    QWidget *makeRow(const GridQuestion &question);
    void put(Row &row, std::optional<GridAnswer> answer);
    int rowOf(const QObject *button) const;
    void answer(int row, std::optional<GridAnswer> what);
    void focusRow(int row);

    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    GridId m_grid;
    std::vector<Row> m_rows;
};

} // namespace pc
