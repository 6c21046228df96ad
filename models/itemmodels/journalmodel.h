// The journal as a table: every entry of the register or those of one record, latest first, read in pages.
//
// It follows the store: a new change appears on top, a change taken back says so. It writes nothing, and it does not
// know what a record is called: whoever shows it says so with setNameOf().
#pragma once

#include "models/store/store.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace pc {

class JournalModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Author, What, Record, State, ColumnCount };
    /// Entries read at a time.
    static constexpr int kPage = 200;

    /// The name of a record for the column Record; empty when it has none a person would know.
    using NameOf = std::function<QString(const QString &table, qint64 id)>;

    explicit JournalModel(Store &store, QObject *parent = nullptr);

    void setNameOf(const NameOf &nameOf);
    /// Every entry of the register.
    void showAll();
    /// The entries of one record (at most 500); 0 shows none.
    void showRecord(const QString &ownerTable, qint64 owner);

    const JournalEntry &entryAt(int row) const { return m_entries[static_cast<size_t>(row)]; }
    /// What the entry did to each table row. Errors: those of the register.
    Result<std::vector<JournalRow>> rowsAt(int row) const { return m_store.journal().rows(entryAt(row).seq); }
    /// Whether a change was taken back since; false for what undoes and redoes.
    bool isUndone(int row) const;
    /// Row of an entry, −1 when it is not read.
    int rowOf(qint64 seq) const;
    QString recordName(int row) const;
    /// What the column State says of an entry that undoes or redoes; empty for a change.
    static QString kindText(JournalEntry::Kind kind);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Reads what was written since: after each change, or when a register open for consultation moved on.
    void refresh();

Q_SIGNALS:
    /// The journal could not be read; the sentence is for the user.
    void failed(const pc::Error &error);

private:
    bool isAll() const { return m_ownerTable.isEmpty(); }
    Result<std::vector<JournalEntry>> newer(qint64 than);
    void reload();
    void learn(const JournalEntry &entry);
    QString stateText(int row) const;

    Store &m_store;
    NameOf m_nameOf;
    QString m_ownerTable;
    qint64 m_owner = 0;
    std::vector<JournalEntry> m_entries;
    bool m_more = false;
    /// Change → the last undo or redo that speaks of it. Entries come latest first, so it is known before its change.
    struct Fate {
        qint64 by = 0;
        bool undone = false;
    };
    QHash<qint64, Fate> m_fates;
};

} // namespace pc
