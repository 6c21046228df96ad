// The pieces a kind of label asks for, in their order: added, changed, moved, left out. Each is one change of the register.
#pragma once

#include "models/labels/labelkind.h"
#include "models/store/store.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace pc {

class ToneNote;

class RequirementsEditor final : public QWidget {
    Q_OBJECT

public:
    explicit RequirementsEditor(Store &store, QWidget *parent = nullptr);

    /// Shows those of a kind as the register holds them.
    void show(const LabelKind &kind);
    QTreeWidget *list() const { return m_list; }

private:
    int row() const;
    void enable();
    void ask(bool fresh);
    void move(int rows);
    void leaveOut();
    Status save(const std::vector<Requirement> &pieces, int row);

    Store &m_store;
    LabelKind m_kind;
    std::vector<Requirement> m_pieces; ///< in use, in their order
    QTreeWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_out;
    ToneNote *m_note;
};

} // namespace pc
