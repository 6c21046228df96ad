// Who sits in a session: presence by a tick, the chair, the commune each is elected or employed in.
#pragma once

#include "views/labels/sessionpart.h"

namespace pc {

class FormDialog;
struct FormField;

class MembersView final : public SessionPart {
    Q_OBJECT

public:
    explicit MembersView(Store &store, QWidget *parent = nullptr);

    QTableView *table() const { return m_table; }
    FormDialog *add();
    FormDialog *edit();

protected:
    void refresh() override;

private:
    std::vector<FormField> fields() const;
    FormDialog *ask(const LabelMember &member, const QString &title, const QString &verb);
    void remove();
    void takeLast();
    void tick(qint64 id, bool present);
    void enableButtons();
    QString communeName(CommuneId id) const;

    SessionTable *m_model;
    QTableView *m_table;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_last;
    std::vector<LabelMember> m_members;
};

} // namespace pc
