#include "views/proposals/libraryeditor.h"

#include "views/common/plaintext.h"
#include "views/common/tonenote.h"
#include "views/proposals/recordlines.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace pc {

LibraryEditor::LibraryEditor(Store &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_left(new QVBoxLayout), m_right(nullptr)
{
    auto *content = new QWidget;
    m_right = new QVBoxLayout(content);
    auto *area = new QScrollArea(this);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *row = new QHBoxLayout(this);
    row->addLayout(m_left, 1);
    row->addWidget(area, 1);
}

void LibraryEditor::build(const Content &content)
{
    m_first = content.first;
    m_lines = new RecordLines(content.name, content.titles, this);
    m_form = new FieldForm(content.fields, this);
    m_form->setReadOnly(m_store.isReadOnly());
    m_new = new QLineEdit(this);
    m_new->setPlaceholderText(tr("%1, then Enter", "what a line adds").arg(content.adds));
    m_new->setAccessibleName(content.adds);
    m_new->setReadOnly(m_store.isReadOnly());
    m_note = new ToneNote(Tone::Danger, this);
    m_remove = new QPushButton(content.removes, this);
    m_remove->setAutoDefault(false);
    m_left->addWidget(m_lines, 1);
    m_left->addWidget(m_new);
    m_right->addWidget(m_form);
    m_right->addWidget(m_note);
    m_right->addWidget(m_remove, 0, Qt::AlignLeading);
    m_right->addStretch();
    connect(m_lines, &RecordLines::currentLineChanged, this, &LibraryEditor::showRow);
    connect(m_form, &FieldForm::committed, this, [this](const QString &key, const QString &value) {
        if (m_shown == 0)
            return;
        if (const Status status = save(m_shown, key, value); !status)
            m_form->setError(key, status.error().message);
    });
    connect(m_new, &QLineEdit::returnPressed, this, &LibraryEditor::addTyped);
    connect(m_remove, &QPushButton::clicked, this, &LibraryEditor::removeCurrent);
    connect(&m_store, &Store::changed, this, [this, tables = content.tables](const ChangeSet &changes) {
        if (std::any_of(tables.begin(), tables.end(), [&](const QString &table) { return changes.touches(table); }))
            reload();
    });
    reload();
}

void LibraryEditor::reload()
{
    auto read = rows();
    if (!read) {
        m_note->setText(read.error().message);
        return;
    }
    m_rows = std::move(*read);
    std::vector<RecordLines::Line> lines;
    for (const Row &row : m_rows)
        lines.push_back({row.id, row.texts, row.toolTip});
    m_lines->setLines(lines);
    showRow(m_lines->currentId());
}

void LibraryEditor::showRow(qint64 id)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [id](const Row &row) { return row.id == id; });
    const QMap<QString, QString> values = found == m_rows.end() ? QMap<QString, QString>() : found->values;
    const qint64 shown = found == m_rows.end() ? 0 : id;
    if (shown == m_shown) {
        m_form->setSaved(values);
    } else {
        m_form->commit();
        m_shown = shown;
        m_form->load(values);
    }
    m_form->setEnabled(shown != 0);
    m_remove->setEnabled(shown != 0 && !m_store.isReadOnly());
    m_remove->setToolTip(m_remove->isEnabled() ? QString() : toolTipText(m_first));
}

void LibraryEditor::addTyped()
{
    const Result<qint64> added = add(m_new->text(), m_shown);
    m_note->setText(added ? QString() : added.error().message);
    if (!added)
        return;
    m_new->clear();
    m_lines->choose(*added);
}

void LibraryEditor::removeCurrent()
{
    const Status status = remove(m_shown);
    m_note->setText(status ? QString() : status.error().message);
}

void LibraryEditor::commit() { m_form->commit(); }

} // namespace pc
