// The exchanges of a commune as rows to choose from, and the buttons and keys of what can be done with them.
//
// It does nothing itself: it says what was asked for, and of which exchange.
#pragma once

#include "models/contacts/contactsmodel.h"

#include <QWidget>

#include <functional>

class QAction;
class QListView;
class QStackedWidget;

namespace pc {

class EmptyState;

class ContactList final : public QWidget {
    Q_OBJECT

public:
    /// Why nothing can be written on a day, empty when it can.
    using ClosedOn = std::function<QString(QDate day)>;

    ContactList(ContactsModel *model, bool readOnly, ClosedOn closedOn, QDate today, QWidget *parent = nullptr);

    /// The commune's name, for the sentence shown when there is no exchange.
    void setName(const QString &name);
    /// While an exchange is being written its form has the word, and the buttons step back.
    void setWriting(bool writing);
    /// A campaign was closed or opened again: the buttons follow.
    void refresh() { showState(); }
    void choose(ContactId id);
    /// The focus on the list, or on what stands in its place.
    void focusRows();

Q_SIGNALS:
    void newAsked();
    void editAsked(const pc::Contact &contact);
    void removeAsked(const pc::Contact &contact);
    void stepDoneAsked(const pc::Contact &contact);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Asked = void (ContactList::*)(const Contact &);
    QAction *makeAction(QWidget *buttons, const QString &iconName, const QString &text, const QString &name);
    void ask(Asked signal);
    int chosenRow() const;
    void showState();
    void showEmptiness();
    void setState(QAction *action, const QString &tip, const QString &refusal);

    ContactsModel *m_model;
    bool m_readOnly;
    ClosedOn m_closedOn;
    QDate m_today;
    bool m_writing = false;
    QString m_name;
    QStackedWidget *m_stack;
    QListView *m_list;
    EmptyState *m_empty;
    QWidget *m_buttons;
    QAction *m_new;
    QAction *m_edit;
    QAction *m_remove;
    QAction *m_stepDone;
};

} // namespace pc
