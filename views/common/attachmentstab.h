// The files attached to a record, in its pane: add, open a copy, save, rename, remove. Everything can be undone.
//
// A file is never executed: it is opened as a read-only copy by the program the desk has for it. What is no document is
// refused with a sentence, and nothing of it is kept.
#pragma once

#include "models/attachments/attachedcopies.h"
#include "models/store/store.h"
#include "views/common/message.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace pc {

class Dialogs;
class FormDialog;
class ToneNote;

class AttachmentsTab final : public QWidget {
    Q_OBJECT

public:
    AttachmentsTab(Store &store, Dialogs &dialogs, QWidget *parent = nullptr);

    /// Shows the files of a record; 0 shows none.
    void setOwner(AttachmentOwner owner, qint64 id);
    /// With a reason nothing may be added, renamed or removed, and the buttons say it; empty lifts it.
    void setLock(const QString &reason);
    void refresh();
    int count() const;
    /// Attaches files from disk, one change for all; the first that is refused says why and nothing is attached.
    void attach(const QStringList &paths);
    QString refusal() const;
    QTreeWidget *list() const { return m_list; }

Q_SIGNALS:
    /// What went wrong outside the register: no program opens it, nothing can be written there.
    void messageRaised(const pc::Message &message);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void enable();
    void choose();
    void open();
    void save();
    void rename();
    void removeCurrent();
    std::optional<Attachment> current();

    Store &m_store;
    Dialogs &m_dialogs;
    AttachmentOwner m_owner = AttachmentOwner::LabelFile;
    qint64 m_id = 0;
    QString m_lock;
    AttachedCopies m_copies;
    QTreeWidget *m_list;
    ToneNote *m_note;
    QPushButton *m_add;
    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_rename;
    QPushButton *m_remove;
};

} // namespace pc
