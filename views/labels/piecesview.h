// The pieces a label asks for: what was received of each, and the buttons that say so. A file is joined to a piece here.
//
// Each button is one change of the register. Files are opened and renamed in the tab of attachments.
#pragma once

#include "models/labels/labelfilesrepository.h"
#include "models/store/store.h"
#include "views/common/message.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace pc {

class Dialogs;

class PiecesView final : public QWidget {
    Q_OBJECT

public:
    PiecesView(Store &store, Dialogs &dialogs, QWidget *parent = nullptr);

    /// Shows the pieces of a file; `lock` says why nothing can be changed, empty when it can.
    void show(const LabelCase &it, const QString &student, const QString &lock);
    QTreeWidget *list() const { return m_list; }
    /// Keeps a file of the disk as the current piece; for the button and for tests.
    void attach(const QString &path);

Q_SIGNALS:
    void failed(const pc::Message &message);

private:
    const PieceLine *current() const;
    void enable();
    void set(PieceState state);
    void askRefusal();
    void askFile();
    bool write(const QString &text, const Store::Work &work);

    Store &m_store;
    Dialogs &m_dialogs;
    LabelFileId m_file;
    QString m_student;
    QString m_lock;
    std::vector<PieceLine> m_pieces;
    QLabel *m_count;
    QTreeWidget *m_list;
    QPushButton *m_received;
    QPushButton *m_accepted;
    QPushButton *m_refused;
    QPushButton *m_missing;
    QPushButton *m_attach;
};

} // namespace pc
