// The journal: reads and appends entries, knows what undo and redo would touch, verifies the chain.
//
// Nothing is ever rewritten here except what undo may still do with an entry (its state). Lines are chained:
// each chain value hashes the one before, the entry, and salted commitments to the images of its rows.
#pragma once

#include "models/store/transaction.h"

#include <QByteArray>
#include <QDateTime>

namespace pc {

struct JournalEntry {
    enum class Kind { Change, Undo, Redo };

    qint64 seq = 0;
    QDateTime at; ///< local time
    QString author;
    QString session; ///< the start of the program that wrote it
    Kind kind = Kind::Change;
    qint64 target = 0; ///< the change an undo or redo speaks of
    QString text;      ///< in the user's words
    /// The record it is about, when it is about one.
    QString ownerTable;
    qint64 owner = 0;
    qint64 rowCount = 0;
    bool lasting = false; ///< a document issued, for one: annulled by another change, never undone
};

/// Everything one entry did to one table row.
struct JournalRow {
    RowImage image;
    QByteArray salt;
};

class Journal {
    Q_DECLARE_TR_FUNCTIONS(pc::Journal)

public:
    explicit Journal(Database &database) : m_database(database) {}

    struct Draft {
        JournalEntry::Kind kind = JournalEntry::Kind::Change;
        qint64 target = 0;
        QString text;
        QString author;
        QString session;
        QDateTime at;
        bool lasting = false;
    };
    /// Appends an entry with its rows and returns its number; a new change drops what could have been redone.
    Result<qint64> append(const Draft &draft, const std::vector<RowImage> &images);

    /// The change Ctrl+Z would take back, or Ctrl+Y bring back; lasting ones are passed over.
    Result<std::optional<JournalEntry>> nextUndo();
    Result<std::optional<JournalEntry>> nextRedo();
    Status markUndone(qint64 seq, bool undone);

    /// Latest first; `before` is a seq to page from (0: from the end).
    Result<std::vector<JournalEntry>> latest(int count, qint64 before = 0);
    /// Entries that touched one record, latest first.
    Result<std::vector<JournalEntry>> ofRecord(const QString &ownerTable, qint64 owner, int count = 500);
    Result<std::vector<JournalRow>> rows(qint64 seq);
    /// The last entry's day, invalid when the journal is empty.
    Result<QDateTime> lastChange();
    /// Chain value of the last entry; 32 zero bytes before the first.
    Result<QByteArray> head();

    /// Walks the whole chain; returns the numbers of the entries that do not hold.
    Result<std::vector<qint64>> verify();

private:
    Result<std::vector<JournalEntry>> read(const QString &where, const QVariantList &values);

    Database &m_database;
};

} // namespace pc
