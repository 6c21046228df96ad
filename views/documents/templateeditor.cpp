#include "views/documents/templateeditor.h"

#include "views/common/icons.h"
#include "views/common/plaintext.h"
#include "views/common/tonenote.h"
#include "views/documents/templateedit.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace pc {

namespace {
constexpr int kPauseMs = 300;
constexpr int kPosition = Qt::UserRole;
constexpr int kLength = Qt::UserRole + 1;
constexpr int kIsSubject = Qt::UserRole + 2;
constexpr int kErrorLines = 4; // seen at once
} // namespace

TemplateEditor::TemplateEditor(QWidget *parent)
    : QWidget(parent), m_subject(new TemplateEdit(this)), m_text(new TemplateEdit(this)),
      m_source(new QPlainTextEdit(this)), m_stack(new QStackedWidget(this)),
      m_showSource(new QCheckBox(tr("Show the source text"), this)), m_errors(new QListWidget(this)),
      m_pause(new QTimer(this)), m_last(m_text)
{
    m_subject->setSingleLine();
    m_subject->setAccessibleName(tr("Subject"));
    m_source->setAccessibleName(tr("Source text of the document"));
    m_source->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_source->setTabChangesFocus(true);
    m_errors->setAccessibleName(tr("What is to be mended in the text"));
    m_errors->setWordWrap(true);
    m_errors->hide();
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_source);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMs);
    auto *label = new QLabel(tr("Sub&ject"), this);
    label->setBuddy(m_subject);
    auto *subject = new QHBoxLayout;
    subject->addWidget(label);
    subject->addWidget(m_subject, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(subject);
    column->addLayout(buttons());
    column->addWidget(m_stack, 1);
    column->addWidget(m_errors);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_subject, m_text, m_source})
        widget->installEventFilter(this);
    connect(m_text, &QTextEdit::textChanged, this, &TemplateEditor::changed);
    connect(m_subject, &QTextEdit::textChanged, this, &TemplateEditor::changed);
    connect(m_source, &QPlainTextEdit::textChanged, this, &TemplateEditor::changed);
    connect(m_text, &QTextEdit::cursorPositionChanged, this, &TemplateEditor::follow);
    connect(m_text, &QTextEdit::currentCharFormatChanged, this, &TemplateEditor::follow);
    connect(m_pause, &QTimer::timeout, this, &TemplateEditor::check);
    connect(m_showSource, &QCheckBox::toggled, this, &TemplateEditor::showSource);
    connect(m_errors, &QListWidget::itemClicked, this, &TemplateEditor::goTo);
    connect(m_errors, &QListWidget::itemActivated, this, &TemplateEditor::goTo);
}

QToolButton *TemplateEditor::button(const QString &iconName, const QString &text, const QString &shortcut,
                                    const std::function<void()> &act)
{
    auto *made = new QToolButton(this);
    made->setText(text);
    if (!iconName.isEmpty()) {
        made->setIcon(icon(iconName));
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    made->setAccessibleName(text);
    if (!shortcut.isEmpty()) {
        made->setShortcut(QKeySequence(shortcut));
        made->setToolTip(toolTipText(QKeySequence(shortcut).toString(QKeySequence::NativeText)));
    }
    connect(made, &QToolButton::clicked, this, act);
    m_tools.push_back(made);
    return made;
}

void TemplateEditor::kindButton(QBoxLayout *row, const QString &text, const QString &shortcut, TemplateLineKind kind)
{
    QToolButton *made = button({}, text, shortcut, [this, kind] {
        m_text->toggleKind(kind);
        m_text->setFocus(Qt::OtherFocusReason);
        follow();
    });
    made->setCheckable(true);
    m_kinds.emplace_back(made, kind);
    row->addWidget(made);
}

QLayout *TemplateEditor::buttons()
{
    auto *rows = new QVBoxLayout;
    rows->setSpacing(2);
    auto *looks = new QHBoxLayout;
    looks->setSpacing(2);
    kindButton(looks, tr("Title"), QStringLiteral("Ctrl+Alt+1"), TemplateLineKind::Title);
    kindButton(looks, tr("Heading"), QStringLiteral("Ctrl+Alt+2"), TemplateLineKind::Heading);
    kindButton(looks, tr("Item"), QStringLiteral("Ctrl+Alt+3"), TemplateLineKind::Item);
    const auto look = [this, looks](const QString &text, const QString &shortcut, void (TemplateEdit::*toggle)()) {
        QToolButton *made = button({}, text, shortcut, [this, toggle] {
            (m_text->*toggle)();
            m_text->setFocus(Qt::OtherFocusReason);
            follow();
        });
        made->setCheckable(true);
        looks->addWidget(made);
        return made;
    };
    m_bold = look(tr("Bold"), QStringLiteral("Ctrl+B"), &TemplateEdit::toggleBold);
    m_italic = look(tr("Italic"), QStringLiteral("Ctrl+I"), &TemplateEdit::toggleItalic);
    looks->addStretch();
    looks->addWidget(m_showSource);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(2);
    const QString plus = QStringLiteral("plus");
    parts->addWidget(button(plus, tr("Row of a table"), {}, [this] { put(QStringLiteral("|  |  |")); }));
    parts->addWidget(button(plus, tr("Condition"), {}, [this] { Q_EMIT fieldsWanted(FieldKind::Condition); }));
    parts->addWidget(button(plus, tr("Repetition"), {}, [this] { Q_EMIT fieldsWanted(FieldKind::List); }));
    parts->addWidget(
        button(plus, tr("Field"), QStringLiteral("Ctrl+Alt+F"), [this] { Q_EMIT fieldsWanted(FieldKind::Text); }));
    parts->addStretch();
    rows->addLayout(looks);
    rows->addLayout(parts);
    return rows;
}

void TemplateEditor::load(const std::vector<FieldInfo> &fields, const QString &subject, const QString &body)
{
    m_isLoading = true;
    m_fields = fields;
    m_subject->setFields(fields);
    m_text->setFields(fields);
    m_subject->setTemplate(subject);
    m_text->setTemplate(body);
    m_source->setPlainText(TemplateDocument::cleaned(body));
    m_isLoading = false;
    setSaved();
    check();
    follow();
}

QString TemplateEditor::subject() const { return m_subject->templateText(); }

QString TemplateEditor::body() const
{
    return m_showSource->isChecked() ? TemplateDocument::cleaned(m_source->toPlainText()) : m_text->templateText();
}

bool TemplateEditor::isChanged() const { return subject() != m_savedSubject || body() != m_savedBody; }

void TemplateEditor::setSaved()
{
    m_savedSubject = subject();
    m_savedBody = body();
}

void TemplateEditor::setReadOnly(bool readOnly)
{
    m_subject->setReadOnly(readOnly);
    m_text->setReadOnly(readOnly);
    m_source->setReadOnly(readOnly);
    for (QWidget *tool : m_tools)
        tool->setEnabled(!readOnly);
}

void TemplateEditor::showSource(bool source)
{
    m_isLoading = true;
    // What the other one shows now is the truth.
    if (source)
        m_source->setPlainText(m_text->templateText());
    else
        m_text->setTemplate(TemplateDocument::cleaned(m_source->toPlainText()));
    m_isLoading = false;
    for (QWidget *tool : m_tools)
        tool->setEnabled(!m_text->isReadOnly());
    for (const auto &[made, kind] : m_kinds)
        made->setEnabled(!source && !m_text->isReadOnly());
    m_bold->setEnabled(!source && !m_text->isReadOnly());
    m_italic->setEnabled(!source && !m_text->isReadOnly());
    m_stack->setCurrentIndex(source ? 1 : 0);
    m_last = m_stack->currentWidget();
    check();
}

void TemplateEditor::follow()
{
    const TemplateLineKind kind = m_text->currentKind();
    for (const auto &[made, of] : m_kinds)
        made->setChecked(kind == of);
    m_bold->setChecked(m_text->currentCharFormat().fontWeight() >= QFont::Bold);
    m_italic->setChecked(m_text->currentCharFormat().fontItalic());
}

void TemplateEditor::changed()
{
    if (m_isLoading)
        return;
    m_pause->start();
    Q_EMIT edited();
}

void TemplateEditor::check()
{
    m_pause->stop();
    m_subjectErrors = TemplateText(subject(), m_fields).errors();
    m_bodyErrors = TemplateText(body(), m_fields).errors();
    m_isLoading = true; // marks are no editing
    m_subject->showErrors(m_subjectErrors);
    m_text->showErrors(m_showSource->isChecked() ? std::vector<TemplateError>() : m_bodyErrors);
    markSource();
    m_isLoading = false;
    listErrors();
    Q_EMIT checked();
}

void TemplateEditor::markSource()
{
    m_source->setExtraSelections(errorMarks(m_showSource->isChecked() ? m_bodyErrors : std::vector<TemplateError>(),
                                            m_source->document(), palette(),
                                            [](qsizetype position) { return static_cast<int>(position); }));
}

void TemplateEditor::listErrors()
{
    const int before = m_errors->count();
    m_errors->clear();
    const auto add = [this](const TemplateError &error, const QString &text, bool isSubject) {
        auto *item = new QListWidgetItem(toneIcon(Tone::Danger), text, m_errors);
        item->setData(kPosition, error.position);
        item->setData(kLength, error.length);
        item->setData(kIsSubject, isSubject);
    };
    for (const TemplateError &error : m_subjectErrors)
        add(error, tr("Subject: %1").arg(error.message), true);
    const QString text = body();
    for (const TemplateError &error : m_bodyErrors)
        add(error, TemplateText::sentence(text, error), false);
    m_errors->setVisible(m_errors->count() > 0);
    const int lines = std::min(m_errors->count(), kErrorLines);
    m_errors->setFixedHeight(std::max(1, lines) * (m_errors->sizeHintForRow(0) + 2) + 2 * m_errors->frameWidth() + 4);
    if (before == 0 && m_errors->count() > 0)
        announce(m_errors, m_errors->item(0)->text());
}

void TemplateEditor::goTo(const QListWidgetItem *item)
{
    const auto position = item->data(kPosition).toLongLong();
    const auto length = item->data(kLength).toLongLong();
    if (item->data(kIsSubject).toBool()) {
        m_subject->goTo(position, length);
    } else if (!m_showSource->isChecked()) {
        m_text->goTo(position, length);
    } else {
        QTextCursor cursor(m_source->document());
        cursor.setPosition(static_cast<int>(position));
        cursor.setPosition(static_cast<int>(position + length), QTextCursor::KeepAnchor);
        m_source->setTextCursor(cursor);
        m_source->setFocus(Qt::OtherFocusReason);
    }
}

void TemplateEditor::put(const QString &text)
{
    if (m_showSource->isChecked()) {
        QTextCursor cursor = m_source->textCursor();
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertText(cursor.block().length() > 1 ? u'\n' + text : text);
        m_source->setFocus(Qt::OtherFocusReason);
        return;
    }
    QTextCursor cursor = m_text->textCursor();
    cursor.movePosition(QTextCursor::EndOfBlock);
    m_text->setTextCursor(cursor);
    m_text->insertTemplate(cursor.block().length() > 1 ? u'\n' + text : text);
    m_text->setFocus(Qt::OtherFocusReason);
}

void TemplateEditor::insertField(const FieldInfo &field)
{
    if (m_text->isReadOnly())
        return;
    const bool isPair = field.kind == FieldKind::Condition || field.kind == FieldKind::List;
    const QString opening =
        (field.kind == FieldKind::List ? QStringLiteral("{each ") : QStringLiteral("{if ")) + field.name + u'}';
    const QString alone = u'{' + field.name + u'}';
    if (m_last == m_subject) {
        m_subject->insertTemplate(isPair ? opening + QStringLiteral("{end}") : alone);
        m_subject->setFocus(Qt::OtherFocusReason);
    } else if (field.kind == FieldKind::Blocks) {
        put(alone);
    } else if (m_showSource->isChecked()) {
        m_source->insertPlainText(isPair ? opening + QStringLiteral("\n\n{end}") : alone);
        m_source->setFocus(Qt::OtherFocusReason);
    } else {
        if (isPair)
            m_text->surround(opening, QStringLiteral("{end}"));
        else
            m_text->insertTemplate(alone);
        m_text->setFocus(Qt::OtherFocusReason);
    }
}

bool TemplateEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_last = qobject_cast<QWidget *>(watched);
    return QWidget::eventFilter(watched, event);
}

void TemplateEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_errors)
        markSource();
}

} // namespace pc
