#include "views/common/lookupfield.h"

#include "views/common/lookuplist.h"
#include "views/common/tonenote.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace pc {

LookupField::LookupField(const LookupProvider &provider, QWidget *parent)
    : QWidget(parent), m_provider(provider), m_edit(new QLineEdit(this)), m_note(new ToneNote(Tone::Danger, this)),
      m_list(new LookupList(m_edit))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_edit);
    column->addWidget(m_note);
    setFocusProxy(m_edit);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, &LookupField::search);
    connect(m_list, &LookupList::taken, this, &LookupField::take);
}

// The list lives in the window while it is open, so it does not go with its field.
LookupField::~LookupField() { delete m_list; }

void LookupField::setValue(qint64 id, const QString &label)
{
    m_value = id;
    m_label = id == 0 ? QString() : label;
    restore();
}

void LookupField::setClearAllowed(bool allowed)
{
    m_clearAllowed = allowed;
    m_edit->setClearButtonEnabled(allowed && !m_edit->isReadOnly());
}

void LookupField::setPlaceholderText(const QString &text) { m_edit->setPlaceholderText(text); }

void LookupField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    setClearAllowed(m_clearAllowed);
}

void LookupField::setName(const QString &name)
{
    m_edit->setAccessibleName(name);
    m_list->setName(tr("Choices for %1").arg(name));
}

bool LookupField::isOpen() const { return m_list->isVisible(); }

QString LookupField::note() const { return m_note->text(); }

void LookupField::search()
{
    const QString typed = m_edit->text().trimmed();
    const std::vector<LookupChoice> found = m_provider ? m_provider(typed) : std::vector<LookupChoice>();
    m_list->open(found);
    m_note->setText(found.empty() && !typed.isEmpty() ? tr("Nothing found for “%1”.").arg(typed) : QString());
}

// From a settled field the arrows offer what may be chosen, not the only record that bears its name.
void LookupField::browse()
{
    if (isTyping() || !m_provider) {
        search();
        return;
    }
    const std::vector<LookupChoice> offered = m_provider({});
    m_list->open(offered.empty() ? m_provider(m_label) : offered);
}

void LookupField::take(int row)
{
    const std::vector<LookupChoice> &choices = m_list->choices();
    if (row < 0 || row >= static_cast<int>(choices.size()))
        return;
    const LookupChoice choice = choices[static_cast<size_t>(row)];
    const bool isOther = choice.id != m_value;
    setValue(choice.id, choice.label);
    if (isOther)
        Q_EMIT chosen(choice.id);
}

void LookupField::restore()
{
    m_list->hide();
    m_note->setText({});
    m_edit->setText(m_label);
    if (!m_edit->hasFocus())
        m_edit->setCursorPosition(0);
}

// What was typed is not a record. An emptied field is none, where that is allowed; else the last value comes back,
// and what was dropped is said.
void LookupField::leave()
{
    m_list->hide();
    if (!isTyping())
        return;
    const QString typed = m_edit->text().trimmed();
    if (typed.isEmpty() && m_clearAllowed) {
        setValue(0, {});
        Q_EMIT chosen(0);
        return;
    }
    restore();
    if (typed.isEmpty())
        m_note->setText(tr("This field cannot be left empty."));
    else if (m_label.isEmpty())
        m_note->setText(tr("“%1” was not kept: choose in the list that opens while you type.").arg(typed));
    else
        m_note->setText(tr("“%1” was not kept: choose in the list that opens while you type. It is still “%2”.")
                            .arg(typed, m_label));
}

bool LookupField::onKey(int key)
{
    if (m_edit->isReadOnly())
        return false;
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!isOpen())
            browse();
        m_list->move(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isOpen())
            take(std::max(0, m_list->currentRow()));
        else if (isTyping())
            leave();
        else
            return false; // the default button of a dialog
        return true;
    case Qt::Key_Escape:
        if (!isOpen() && !isTyping() && note().isEmpty())
            return false;
        restore();
        return true;
    default: return false;
    }
}

bool LookupField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // Escape is ours while there is something to take back, whatever the window does with it.
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && (isOpen() || isTyping())) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
        if (onKey(static_cast<QKeyEvent *>(event)->key()))
            return true;
        break;
    case QEvent::FocusOut:
        // A context menu is still part of the typing; another window is not, but it comes back.
        if (const auto reason = static_cast<QFocusEvent *>(event)->reason();
            reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            leave();
        break;
    case QEvent::Hide: m_list->hide(); break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pc
