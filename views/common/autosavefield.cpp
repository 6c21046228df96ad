#include "views/common/autosavefield.h"

#include "views/common/plaintext.h"
#include "views/common/tonenote.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace pc {

void AutosaveField::setEditor(QWidget *editor, QWidget *shown)
{
    m_editor = editor;
    m_note = new ToneNote(Tone::Danger, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(shown ? shown : editor);
    column->addWidget(m_note);
    setFocusProxy(editor);
    editor->installEventFilter(this);
}

void AutosaveField::load(const QString &value)
{
    m_saved = value;
    display(value);
    m_offered = this->value(); // The editor may normalise, so its own text is the reference.
    setError({});
}

void AutosaveField::setSaved(const QString &value)
{
    if (!isTyping()) {
        load(value);
        return;
    }
    m_saved = value;
}

void AutosaveField::setError(const QString &message)
{
    m_note->setText(message);
    m_editor->setToolTip(toolTipText(message));
    m_editor->setAccessibleDescription(message);
}

QString AutosaveField::error() const
{
    return m_note->text();
}

void AutosaveField::commit()
{
    if (!isTyping()) {
        settle();
        return;
    }
    if (const QString why = refusal(); !why.isEmpty()) {
        setError(why);
        return;
    }
    m_offered = value();
    settle();
    Q_EMIT committed(m_offered);
}

void AutosaveField::revert()
{
    load(m_saved);
    Q_EMIT reverted();
}

void AutosaveField::setName(const QString &name)
{
    m_editor->setAccessibleName(name);
}

bool AutosaveField::isCommitKey(const QKeyEvent &key) const
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

bool AutosaveField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_editor)
        return QWidget::eventFilter(watched, event);
    const bool canRevert = isTyping() || !error().isEmpty();
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // Escape is ours while there is something to take back, whatever the window does with it.
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && canRevert) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress: {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (key.key() == Qt::Key_Escape && canRevert) {
            revert();
            return true;
        }
        if (isCommitKey(key)) {
            commit();
            return true;
        }
        break;
    }
    case QEvent::FocusOut: {
        // A context menu or a list of suggestions is still part of the editing.
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason)
            commit();
        break;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pc
