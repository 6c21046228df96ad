#include "models/itemmodels/journalmodel.h"

#include "models/base/localise.h"
#include "models/itemmodels/roles.h"

#include <algorithm>

namespace pc {

JournalModel::JournalModel(Store &store, QObject *parent) : QAbstractTableModel(parent), m_store(store)
{
    connect(&store, &Store::changed, this, &JournalModel::refresh);
}

void JournalModel::setNameOf(const NameOf &nameOf)
{
    m_nameOf = nameOf;
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, Record), index(rowCount() - 1, Record));
}

void JournalModel::showAll()
{
    m_ownerTable.clear();
    m_owner = 0;
    reload();
}

void JournalModel::showRecord(const QString &ownerTable, qint64 owner)
{
    m_ownerTable = ownerTable;
    m_owner = owner;
    reload();
}

void JournalModel::reload()
{
    beginResetModel();
    m_entries.clear();
    m_fates.clear();
    m_more = false;
    Result<std::vector<JournalEntry>> read = std::vector<JournalEntry>();
    if (isAll())
        read = m_store.journal().latest(kPage);
    else if (m_owner > 0)
        read = m_store.journal().ofRecord(m_ownerTable, m_owner);
    if (read) {
        m_entries = std::move(*read);
        m_more = isAll() && m_entries.size() == kPage;
        for (const JournalEntry &entry : m_entries)
            learn(entry);
    }
    endResetModel();
    if (!read)
        Q_EMIT failed(read.error());
}

void JournalModel::learn(const JournalEntry &entry)
{
    if (entry.kind == JournalEntry::Kind::Change)
        return;
    Fate &fate = m_fates[entry.target];
    if (entry.seq > fate.by)
        fate = {entry.seq, entry.kind == JournalEntry::Kind::Undo};
}

Result<std::vector<JournalEntry>> JournalModel::newer(qint64 than)
{
    std::vector<JournalEntry> found;
    qint64 before = 0;
    while (true) {
        auto page = isAll() ? m_store.journal().latest(kPage, before) : m_store.journal().ofRecord(m_ownerTable, m_owner);
        if (!page)
            return page.error();
        const auto known = std::find_if(page->begin(), page->end(), [than](const JournalEntry &e) { return e.seq <= than; });
        found.insert(found.end(), page->begin(), known);
        if (!isAll() || known != page->end() || page->size() < kPage)
            return found;
        before = page->back().seq;
    }
}

void JournalModel::refresh()
{
    if (!isAll() && m_owner <= 0)
        return;
    if (m_entries.empty()) {
        reload();
        return;
    }
    auto fresh = newer(m_entries.front().seq);
    if (!fresh) {
        Q_EMIT failed(fresh.error());
        return;
    }
    if (fresh->empty())
        return;
    for (const JournalEntry &entry : *fresh)
        learn(entry);
    beginInsertRows({}, 0, static_cast<int>(fresh->size()) - 1);
    m_entries.insert(m_entries.begin(), fresh->begin(), fresh->end());
    endInsertRows();
    for (const JournalEntry &entry : *fresh) {
        const int row = entry.kind == JournalEntry::Kind::Change ? -1 : rowOf(entry.target);
        if (row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

bool JournalModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void JournalModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    auto older = m_store.journal().latest(kPage, m_entries.back().seq);
    m_more = older && older->size() == kPage;
    if (!older) {
        Q_EMIT failed(older.error());
        return;
    }
    if (older->empty())
        return;
    for (const JournalEntry &entry : *older)
        learn(entry);
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(older->size()) - 1);
    m_entries.insert(m_entries.end(), older->begin(), older->end());
    endInsertRows();
}

bool JournalModel::isUndone(int row) const
{
    return m_fates.value(entryAt(row).seq).undone;
}

int JournalModel::rowOf(qint64 seq) const
{
    const auto it = std::lower_bound(m_entries.begin(), m_entries.end(), seq,
                                     [](const JournalEntry &entry, qint64 wanted) { return entry.seq > wanted; });
    return it == m_entries.end() || it->seq != seq ? -1 : static_cast<int>(it - m_entries.begin());
}

QString JournalModel::recordName(int row) const
{
    const JournalEntry &entry = entryAt(row);
    return m_nameOf && entry.owner > 0 ? m_nameOf(entry.ownerTable, entry.owner) : QString();
}

QString JournalModel::kindText(JournalEntry::Kind kind)
{
    switch (kind) {
    case JournalEntry::Kind::Undo:
        return tr("Undoes a change");
    case JournalEntry::Kind::Redo:
        return tr("Redoes a change");
    case JournalEntry::Kind::Change:
        break;
    }
    return {};
}

QString JournalModel::stateText(int row) const
{
    return isUndone(row) ? tr("Undone", "a change of the journal") : kindText(entryAt(row).kind);
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const JournalEntry &entry = entryAt(index.row());
    if (role == IdRole)
        return entry.seq;
    if (role == ToneRole && index.column() == State) {
        const bool said = entry.kind != JournalEntry::Kind::Change || isUndone(index.row());
        return said ? QVariant(int(ModelTone::Neutral)) : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case When:
        return formatDateTime(entry.at);
    case Author:
        return entry.author;
    case What:
        return entry.text;
    case Record:
        return recordName(index.row());
    case State:
        return stateText(index.row());
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    static const char *const keys[] = {"at", "author", "text", "record", "state"};
    if (role == KeyRole)
        return QString::fromLatin1(keys[section]);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("Date", "of a change");
    case Author:
        return tr("By", "author of a change");
    case What:
        return tr("Change");
    case Record:
        return tr("Record", "what a change is about");
    default:
        return tr("State", "of a change");
    }
}

} // namespace pc
