// Says that e-mails prepared here were sent from the mail program, and takes it back: for the page of documents and the
// documents of a record.
//
// What was issued is not changed: its bytes, number and mailing stay. Both steps can be undone.
#pragma once

#include "models/documents/issueddocument.h"

#include <QCoreApplication>

class QWidget;

namespace pc {

class SentMark {
    Q_DECLARE_TR_FUNCTIONS(pc::SentMark)

public:
    /// Of the documents chosen, those that may be marked and those that may be put back.
    SentMark(Store &store, const QList<qint64> &documents);

    bool hasPrepared() const { return !m_prepared.isEmpty(); }
    bool hasSent() const { return !m_sent.isEmpty(); }
    /// Why nothing can be marked, or put back; empty when it can.
    QString whyNotSent() const;
    QString whyNotPrepared() const;

    /// Asks for the day, today to begin with, and marks those that are prepared.
    void ask(QWidget *parent) const;
    /// Puts those that are sent back as prepared.
    Status putBack() const;

    static QString verb();        ///< "Mark as sent…"
    static QString putBackVerb(); ///< "Put back as prepared"

private:
    QString readOnly() const;

    Store &m_store;
    std::vector<IssuedDocument> m_chosen;
    QList<DocumentId> m_prepared;
    QList<DocumentId> m_sent;
};

} // namespace pc
