// The exchanges with one commune as a table, latest first; it follows the register and writes nothing.
//
// A change moves, adds, removes or refreshes rows by their key, so the selection stays on its exchange; only another
// commune resets it. What a cell shows stands on one line and is plain text: whoever shows a tooltip keeps it so.
#pragma once

#include "models/contacts/contact.h"
#include "models/store/store.h"

#include <QAbstractTableModel>

#include <vector>

namespace pc {

class ContactsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Date, Channel, Subject, Outcome, NextStep, ColumnCount };

    explicit ContactsModel(Store &store, QObject *parent = nullptr);

    /// Shows the exchanges of a commune; an invalid key shows none.
    void setCommune(CommuneId commune);
    CommuneId commune() const { return m_commune; }

    const Contact &contactAt(int row) const { return m_contacts[static_cast<size_t>(row)]; }
    const std::vector<Contact> &contacts() const { return m_contacts; }
    /// Row of an exchange, −1 when it is not shown.
    int rowOf(ContactId id) const;
    /// Whether the next step is open and its day has passed.
    bool isOverdue(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Reads again: after each change by itself, by hand when a register open for consultation moved on.
    void refresh();

Q_SIGNALS:
    /// The exchanges could not be read; the sentence is for the user.
    void failed(const pc::Error &error);

private:
    void become(std::vector<Contact> next);
    QString text(const Contact &contact, int column) const;
    QString word(const Contact &contact, int column) const;
    QVariant tone(const Contact &contact, int column) const;
    QString nextStepText(const Contact &contact) const;
    QString channelText(const Contact &contact) const;
    QString sentence(const Contact &contact) const;
    QString wholeText(const Contact &contact) const;

    Store &m_store;
    CommuneId m_commune;
    std::vector<Contact> m_contacts;
};

} // namespace pc
