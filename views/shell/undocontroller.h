// Undo and Redo as the user meets them: actions that name the change, a toast that offers to take it back, and a
// question before touching what an earlier start of the program did.
#pragma once

#include "models/store/store.h"
#include "views/common/message.h"

#include <QObject>

class QAction;
class QWidget;

namespace pc {

class Dialogs;
class Toast;

class UndoController final : public QObject {
    Q_OBJECT

public:
    UndoController(Store &store, Dialogs &dialogs, Toast &toast, QWidget *window);

    QAction *undoAction() const { return m_undo; }
    QAction *redoAction() const { return m_redo; }
    void undo();
    void redo();

Q_SIGNALS:
    /// The record a change of an earlier day is about, to be shown before the question.
    void recordRequested(const QString &table, qint64 id);
    void failed(const pc::Message &message);

protected:
    /// A field with nothing to take back leaves the keys of Undo and Redo to the window.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onChanged();
    void refresh();
    void takeBack(const JournalEntry &entry);
    void report(const Error &error);

    Store &m_store;
    Dialogs &m_dialogs;
    Toast &m_toast;
    QWidget *m_window;
    QAction *m_undo;
    QAction *m_redo;
    bool m_stepping = false;
};

} // namespace pc
