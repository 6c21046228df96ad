// The exchanges with one commune: a list, and below it the form of the one being written or changed.
//
// Each action is one change of the register, named for the user. Text typed and not saved stays with its commune
// when another is shown. It asks nothing: what is done can be undone.
#pragma once

#include "models/contacts/contactsmodel.h"
#include "views/common/message.h"
#include "views/communes/contacteditor.h"

#include <QHash>
#include <QWidget>

namespace pc {

class ContactList;
class LinkButton;

class ContactLog final : public QWidget {
    Q_OBJECT

public:
    explicit ContactLog(Store &store, QWidget *parent = nullptr);

    /// Shows the exchanges of a commune, and what was being typed about it. An invalid key shows nothing.
    void setCommune(CommuneId id, const QString &name);
    CommuneId commune() const { return m_commune; }
    /// Begins a new exchange, the focus on its subject. What is being typed already comes first.
    void startNew();
    /// Whether text about any commune waits to be saved.
    bool hasUnsavedText() const;
    /// Reads again, when a register open for consultation moved on.
    void refresh() { m_model->refresh(); }

Q_SIGNALS:
    /// A change is in the register: what was done, for a toast with Undo.
    void done(const QString &text);
    void failed(const pc::Message &message);
    /// How many exchanges are shown.
    void countChanged(int count);

private:
    /// Whether the form is free; otherwise it is brought to the front, with a remark.
    bool isFree();
    void edit(const Contact &contact);
    bool isLocked(const Contact &contact) const;
    void resume(const ContactDraft &draft);
    void showEditor(bool shown);
    void cancel();
    void bringBack();

    void save();
    void remove(const Contact &contact);
    void closeStep(Contact contact);
    bool commit(const QString &text, const Store::Work &work);
    void report(const Error &error);
    void onRows();
    void followRegister();
    QString titleOf(const Contact &contact) const;
    QStringList persons() const;

    Store &m_store;
    CommuneId m_commune;
    QString m_name;
    ContactsModel *m_model;
    ContactList *m_list;
    LinkButton *m_bringBack;
    ContactEditor *m_editor;
    bool m_editing = false;
    QHash<CommuneId, ContactDraft> m_drafts;    ///< typed, not saved, while another commune is shown
    QHash<CommuneId, ContactDraft> m_cancelled; ///< the last text given up, until something is saved
};

} // namespace pc
