#include "views/proposals/gridform.h"

#include "views/common/plaintext.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pc {

namespace {

constexpr GridAnswer kAnswers[] = {GridAnswer::Yes, GridAnswer::No, GridAnswer::Unclear};

std::optional<GridAnswer> answerOfKey(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_O:
    case Qt::Key_Y:
        return GridAnswer::Yes;
    case Qt::Key_N:
        return GridAnswer::No;
    case Qt::Key_P:
    case Qt::Key_U:
    case Qt::Key_Question:
        return GridAnswer::Unclear;
    default:
        return std::nullopt;
    }
}

} // namespace

GridForm::GridForm(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
}

void GridForm::build(const ExaminationGrid &grid)
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_rows.clear();
    m_grid = grid.id;
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    for (const GridQuestion &question : grid.questions)
        column->addWidget(makeRow(question));
    column->addWidget(mutedLabel(tr("Grid of the examination, version %1").arg(grid.version), m_content));
    m_column->addWidget(m_content);
    m_content->show();
}

QWidget *GridForm::makeRow(const GridQuestion &question)
{
    auto *row = new QWidget(m_content);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins({});
    column->setSpacing(2);
    auto *text = plainLabel(question.required ? question.text : tr("%1 (if it applies)", "question of the grid").arg(question.text), row);
    column->addWidget(text);
    if (!question.quote.isEmpty()) {
        auto *quote = mutedLabel(tr("“%1”", "wording of the convention").arg(question.quote), row);
        quote->setToolTip(toolTipText(question.source));
        column->addWidget(quote);
    }
    auto *group = new QButtonGroup(row);
    auto *choices = new QHBoxLayout;
    for (const GridAnswer answer : kAnswers) {
        auto *button = new QRadioButton(ExaminationRepository::label(answer), row);
        button->setAccessibleName(tr("%1 — %2", "question and answer").arg(question.text, ExaminationRepository::label(answer)));
        button->installEventFilter(this);
        group->addButton(button, static_cast<int>(answer));
        choices->addWidget(button);
    }
    choices->addStretch();
    column->addLayout(choices);
    const int number = static_cast<int>(m_rows.size());
    connect(group, &QButtonGroup::idClicked, this, [this, number](int id) {
        Q_EMIT answered(m_rows[static_cast<size_t>(number)].question, static_cast<GridAnswer>(id));
    });
    m_rows.push_back({question.id, group, question.required});
    return row;
}

void GridForm::put(Row &row, std::optional<GridAnswer> answer)
{
    row.group->setExclusive(false);
    for (const GridAnswer each : kAnswers)
        row.group->button(static_cast<int>(each))->setChecked(answer == each);
    row.group->setExclusive(true);
}

void GridForm::show(const ExaminationGrid &grid, const std::vector<ExaminationAnswer> &answers)
{
    if (grid.id != m_grid || !m_content)
        build(grid);
    for (Row &row : m_rows) {
        const auto found = std::find_if(answers.begin(), answers.end(), [&](const ExaminationAnswer &a) { return a.question == row.question; });
        put(row, found == answers.end() ? std::nullopt : std::optional(found->answer));
    }
}

void GridForm::setLocked(const QString &why)
{
    for (const Row &row : m_rows) {
        for (QAbstractButton *button : row.group->buttons()) {
            button->setEnabled(why.isEmpty());
            button->setToolTip(toolTipText(why));
        }
    }
}

int GridForm::rowOf(const QObject *button) const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        for (const QAbstractButton *each : m_rows[i].group->buttons()) {
            if (each == button)
                return static_cast<int>(i);
        }
    }
    return -1;
}

void GridForm::focusRow(int row)
{
    if (row < 0 || row >= static_cast<int>(m_rows.size()))
        return;
    const QButtonGroup *group = m_rows[static_cast<size_t>(row)].group;
    QAbstractButton *button = group->checkedButton() ? group->checkedButton() : group->button(static_cast<int>(GridAnswer::Yes));
    button->setFocus(Qt::TabFocusReason);
}

void GridForm::focusFirst()
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (!m_rows[i].group->checkedButton()) {
            focusRow(static_cast<int>(i));
            return;
        }
    }
    focusRow(0);
}

void GridForm::answer(int row, std::optional<GridAnswer> what)
{
    put(m_rows[static_cast<size_t>(row)], what);
    const QuestionId question = m_rows[static_cast<size_t>(row)].question;
    if (what)
        focusRow(row + 1);
    Q_EMIT answered(question, what);
}

bool GridForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const int row = rowOf(watched);
    if (row < 0 || (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)))
        return QWidget::eventFilter(watched, event);
    if (const auto what = answerOfKey(key)) {
        answer(row, what);
        return true;
    }
    switch (key.key()) {
    case Qt::Key_Space: {
        auto *button = qobject_cast<QAbstractButton *>(watched);
        answer(row, static_cast<GridAnswer>(m_rows[static_cast<size_t>(row)].group->id(button)));
        return true;
    }
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        answer(row, std::nullopt);
        return true;
    case Qt::Key_Up:
        focusRow(row - 1);
        return true;
    case Qt::Key_Down:
        focusRow(row + 1);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace pc
