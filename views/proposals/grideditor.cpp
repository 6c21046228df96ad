#include "views/proposals/grideditor.h"

#include "models/base/localise.h"
#include "views/common/fieldform.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"
#include "views/proposals/recordlines.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pc {

namespace {
const QString kOn = QStringLiteral("1");

QMap<QString, QString> valuesOf(const GridQuestion &question)
{
    return {{QStringLiteral("text"), question.text},
            {QStringLiteral("quote"), question.quote},
            {QStringLiteral("source"), question.source},
            {QStringLiteral("required"), question.required ? kOn : QString()}};
}
} // namespace

GridEditor::GridEditor(Store &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_version(plainLabel({}, this)),
      m_lines(new RecordLines(tr("Questions of the grid"), {tr("Number"), tr("Question"), tr("Required")}, this)),
      m_add(new QPushButton(tr("Add a question"), this)), m_remove(new QPushButton(tr("Remove"), this)),
      m_up(new QPushButton(tr("Up"), this)), m_down(new QPushButton(tr("Down"), this)), m_why(new QLineEdit(this)),
      m_keep(new QPushButton(tr("Keep as a new version"), this)), m_note(new ToneNote(Tone::Danger, this))
{
    m_form = new FieldForm({{QStringLiteral("text"), tr("Question"), FormField::Text, {}, tr("“Yes” is the answer that conforms")},
                            {QStringLiteral("quote"), tr("Wording of the convention"), FormField::Text},
                            {QStringLiteral("source"), tr("Source"), FormField::Line},
                            {QStringLiteral("required"), tr("Required"), FormField::Check, {}, tr("Must be answered before conforming")}},
                           this);
    m_form->setReadOnly(store.isReadOnly());
    m_why->setPlaceholderText(tr("Why the grid changes"));
    m_why->setAccessibleName(tr("Why the grid changes"));
    auto *order = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_remove, m_up, m_down}) {
        button->setAutoDefault(false);
        order->addWidget(button);
    }
    order->addStretch();
    m_keep->setAutoDefault(false);
    auto *keeping = new QHBoxLayout;
    keeping->addWidget(m_why, 1);
    keeping->addWidget(m_keep);
    auto *left = new QVBoxLayout;
    left->addWidget(m_lines, 1);
    left->addLayout(order);
    auto *both = new QHBoxLayout;
    both->addLayout(left, 3);
    both->addWidget(m_form, 2, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_version);
    column->addLayout(both, 1);
    column->addWidget(m_note);
    column->addLayout(keeping);
    connect(m_lines, &RecordLines::currentLineChanged, this, [this] { showQuestion(current()); });
    connect(m_form, &FieldForm::committed, this, &GridEditor::put);
    connect(m_add, &QPushButton::clicked, this, &GridEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &GridEditor::removeCurrent);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_keep, &QPushButton::clicked, this, &GridEditor::keep);
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(u"examination_grid"))
            reload();
    });
    reload();
}

bool GridEditor::isChanged() const { return m_draft != m_grid.questions; }

int GridEditor::current() const { return static_cast<int>(m_lines->currentId()) - 1; }

void GridEditor::reload()
{
    const auto grid = ExaminationRepository(m_store.database()).current(m_store.clock().today());
    if (!grid)
        return;
    m_grid = *grid;
    m_draft = grid->questions;
    m_version->setText(tr("Version %1, in force since %2. Keeping a change makes a new version; proposals already examined keep theirs.")
                           .arg(m_grid.version)
                           .arg(formatDate(m_grid.validFrom)));
    m_row = -1;
    showLines(0);
}

void GridEditor::showLines(int row)
{
    std::vector<RecordLines::Line> lines;
    int number = 0;
    for (const GridQuestion &question : m_draft) {
        ++number;
        lines.push_back({number, {QString::number(number), question.text, question.required ? tr("Yes") : tr("No")}});
    }
    m_lines->setLines(lines);
    m_lines->choose(row + 1);
    showQuestion(row);
}

void GridEditor::showQuestion(int row)
{
    const bool isThere = row >= 0 && row < static_cast<int>(m_draft.size());
    const GridQuestion question = isThere ? m_draft[static_cast<size_t>(row)] : GridQuestion();
    if (row == m_row) {
        m_form->setSaved(valuesOf(question));
    } else {
        if (m_row >= 0)
            m_form->commit(); // puts into the question that was shown
        m_row = row;
        m_form->load(valuesOf(isThere ? m_draft[static_cast<size_t>(row)] : question));
    }
    m_form->setEnabled(isThere);
    enable();
}

void GridEditor::enable()
{
    const bool writes = !m_store.isReadOnly();
    const bool isThere = m_row >= 0 && m_row < static_cast<int>(m_draft.size());
    m_add->setEnabled(writes);
    m_remove->setEnabled(writes && isThere);
    m_up->setEnabled(writes && isThere && m_row > 0);
    m_down->setEnabled(writes && isThere && m_row + 1 < static_cast<int>(m_draft.size()));
    m_keep->setEnabled(writes && isChanged());
    m_keep->setToolTip(isChanged() ? QString() : tr("Nothing was changed in the grid."));
}

void GridEditor::put(const QString &key, const QString &value)
{
    if (m_row < 0 || m_row >= static_cast<int>(m_draft.size()))
        return;
    GridQuestion &question = m_draft[static_cast<size_t>(m_row)];
    if (key == QLatin1StringView("text"))
        question.text = value;
    else if (key == QLatin1StringView("quote"))
        question.quote = value;
    else if (key == QLatin1StringView("source"))
        question.source = value;
    else
        question.required = value == kOn;
    m_form->field(key)->setSaved(value);
    showLines(m_row);
}

void GridEditor::add()
{
    m_draft.push_back({});
    showLines(static_cast<int>(m_draft.size()) - 1);
    m_form->field(QStringLiteral("text"))->editor()->setFocus();
}

void GridEditor::removeCurrent()
{
    if (m_row < 0 || m_row >= static_cast<int>(m_draft.size()))
        return;
    const int row = m_row;
    m_draft.erase(m_draft.begin() + row);
    m_row = -1;
    showLines(std::min(row, static_cast<int>(m_draft.size()) - 1));
}

void GridEditor::move(int by)
{
    const int to = m_row + by;
    if (m_row < 0 || to < 0 || to >= static_cast<int>(m_draft.size()))
        return;
    m_form->commit();
    std::swap(m_draft[static_cast<size_t>(m_row)], m_draft[static_cast<size_t>(to)]);
    m_row = -1;
    showLines(to);
}

void GridEditor::keep()
{
    m_form->commit();
    const std::vector<GridQuestion> questions = m_draft;
    const Status status = m_store.transact(tr("New version of the grid of the examination"), [&](Transaction &transaction) -> Status {
        const auto added = ExaminationRepository::addVersion(transaction, questions, m_why->text());
        return added ? done() : Status(added.error());
    });
    m_note->setText(status ? QString() : status.error().message);
    if (status)
        m_why->clear();
}

} // namespace pc
