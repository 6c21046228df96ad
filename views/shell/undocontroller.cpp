#include "views/shell/undocontroller.h"

#include "models/base/localise.h"
#include "views/common/dialogs.h"
#include "views/common/icons.h"
#include "views/common/toast.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace pc {

namespace {

// Fields claim Undo and Redo even when they have nothing to do for them.
bool isIdle(const QObject *field, bool undo)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->isReadOnly() || !(undo ? line->isUndoAvailable() : line->isRedoAvailable());
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field)) {
        const QTextDocument *document = text->document();
        return text->isReadOnly() || !(undo ? document->isUndoAvailable() : document->isRedoAvailable());
    }
    return false;
}

} // namespace

UndoController::UndoController(Store &store, Dialogs &dialogs, Toast &toast, QWidget *window)
    : QObject(window), m_store(store), m_dialogs(dialogs), m_toast(toast), m_window(window),
      m_undo(new QAction(icon(QLatin1StringView("arrow-back-up")), {}, this)),
      m_redo(new QAction(icon(QLatin1StringView("arrow-forward-up")), {}, this))
{
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    connect(m_undo, &QAction::triggered, this, &UndoController::undo);
    connect(m_redo, &QAction::triggered, this, &UndoController::redo);
    connect(&store, &Store::changed, this, &UndoController::onChanged);
    qApp->installEventFilter(this);
    refresh();
}

bool UndoController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !watched->isWidgetType())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const QKeySequence pressed(key->keyCombination());
    const bool undo = m_undo->shortcuts().contains(pressed);
    if (!undo && !m_redo->shortcuts().contains(pressed))
        return false;
    if (static_cast<QWidget *>(watched)->window() != m_window || !isIdle(watched, undo))
        return false;
    event->ignore();
    return true;
}

void UndoController::refresh()
{
    const auto undo = m_store.nextUndo();
    const auto redo = m_store.nextRedo();
    const bool writable = !m_store.isReadOnly();
    const bool canUndo = writable && undo && undo->has_value();
    const bool canRedo = writable && redo && redo->has_value();
    const auto named = [](const QString &text) { return QString(text).replace(u'&', QStringLiteral("&&")); };
    m_undo->setEnabled(canUndo);
    m_redo->setEnabled(canRedo);
    m_undo->setText(canUndo ? tr("&Undo: %1").arg(named((*undo)->text)) : tr("&Undo"));
    m_redo->setText(canRedo ? tr("&Redo: %1").arg(named((*redo)->text)) : tr("&Redo"));
}

void UndoController::onChanged()
{
    refresh();
    if (m_stepping)
        return;
    const auto latest = m_store.journal().latest(1);
    if (!latest || latest->empty())
        return;
    if (latest->front().lasting)
        m_toast.announce(latest->front().text);
    else
        m_toast.announce(latest->front().text, tr("Undo"), [this] { undo(); });
}

void UndoController::undo()
{
    const auto next = m_store.nextUndo();
    if (!next) {
        report(next.error());
        return;
    }
    if (!*next)
        return;
    const JournalEntry entry = **next;
    if (m_store.isOfThisSession(entry)) {
        takeBack(entry);
        return;
    }
    // Done before this start: name it, show what it is about, ask.
    if (!entry.ownerTable.isEmpty())
        Q_EMIT recordRequested(entry.ownerTable, entry.owner);
    ConfirmRequest request;
    request.title = tr("Undo an earlier change");
    request.text = tr("Undo “%1”?").arg(entry.text);
    request.detail = tr("This change was made by %1 on %2, before the program was started today. It can be redone.")
                         .arg(entry.author, formatDateTime(entry.at));
    request.verb = tr("Undo this change");
    request.tone = Tone::Attention;
    m_dialogs.confirm(m_window, request, [this, entry](bool yes) {
        if (yes)
            takeBack(entry);
    });
}

void UndoController::takeBack(const JournalEntry &entry)
{
    // Between the question and the answer the journal may have moved on.
    const auto next = m_store.nextUndo();
    if (!next || !*next || (*next)->seq != entry.seq) {
        refresh();
        return;
    }
    m_stepping = true;
    const Result<QString> text = m_store.undo();
    m_stepping = false;
    refresh();
    if (text)
        m_toast.announce(tr("Undone: %1").arg(*text), tr("Redo"), [this] { redo(); }, Tone::Info);
    else
        report(text.error());
}

void UndoController::redo()
{
    m_stepping = true;
    const Result<QString> text = m_store.redo();
    m_stepping = false;
    refresh();
    if (text)
        m_toast.announce(tr("Redone: %1").arg(*text), tr("Undo"), [this] { undo(); }, Tone::Info);
    else
        report(text.error());
}

void UndoController::report(const Error &error)
{
    Q_EMIT failed({.tone = Tone::Danger, .text = error.message, .detail = error.detail});
}

} // namespace pc
