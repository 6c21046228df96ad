// Puts rows back as an entry found them, or forward as it left them.
//
// It checks that each row still is what the journal says; a row that is not stops the whole step, be it that a document
// issued since keeps it.
#pragma once

#include "models/store/transaction.h"

namespace pc {

class UndoMachine {
    Q_DECLARE_TR_FUNCTIONS(pc::UndoMachine)

public:
    explicit UndoMachine(Transaction &transaction) : m_transaction(transaction) {}

    /// Applies the inverse of an entry's rows, last row first.
    Status takeBack(qint64 seq);
    /// Applies an entry's rows again, first row first.
    Status bringBack(qint64 seq);

private:
    Status replace(const RowImage &image, const std::optional<QJsonObject> &from, const std::optional<QJsonObject> &to);

    Error refusal(const RowImage &image, const QString &detail) const;
    bool keptSince(const RowImage &image) const;

    Transaction &m_transaction;
    qint64 m_seq = 0; // the entry whose rows are being put back
};

} // namespace pc
