#include "models/itemmodels/recordsmodel.h"

#include "models/itemmodels/roles.h"

#include <algorithm>

namespace pc {

namespace {

// Beyond this many records a change is read again as a whole: looking for each row would cost more.
constexpr size_t kTouchedOneByOne = 256;

bool isIn(const std::vector<RowKey> &sorted, RowKey key)
{
    return std::binary_search(sorted.begin(), sorted.end(), key);
}

std::vector<RowKey> without(const std::vector<RowKey> &keys, const std::vector<RowKey> &sortedGone)
{
    std::vector<RowKey> kept;
    kept.reserve(keys.size());
    std::copy_if(keys.begin(), keys.end(), std::back_inserter(kept),
                 [&](RowKey key) { return !isIn(sortedGone, key); });
    return kept;
}

// `shown` with the new keys, each after the one that precedes it in `order`: what is under the eyes does not move.
std::vector<RowKey> withNew(const std::vector<RowKey> &shown, const std::vector<RowKey> &order,
                            const std::vector<RowKey> &sortedNew)
{
    std::vector<RowKey> known = shown;
    std::sort(known.begin(), known.end());
    QHash<RowKey, std::vector<RowKey>> after;
    RowKey last = 0; // before the first
    for (const RowKey key : order) {
        if (isIn(sortedNew, key))
            after[last].push_back(key);
        else if (isIn(known, key))
            last = key;
    }
    std::vector<RowKey> all = after.take(0);
    all.reserve(shown.size() + sortedNew.size());
    for (const RowKey key : shown) {
        all.push_back(key);
        if (const auto added = after.constFind(key); added != after.cend())
            all.insert(all.end(), added->begin(), added->end());
    }
    return all;
}

} // namespace

RecordsModel::RecordsModel(Store &store, const RecordSource &source, const RecordColumns &columns, QObject *parent)
    : KeyListModel(parent), m_store(store), m_source(source), m_columns(columns)
{
    connect(&store, &Store::changed, this, &RecordsModel::onChanged);
}

int RecordsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_columns.count(); }

QVariant RecordsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RecordColumn &column = m_columns.at(index.column());
    switch (role) {
    case IdRole: return qint64(keyAt(index.row()));
    case Qt::TextAlignmentRole: return column.numeric ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case ToneRole: return column.tone ? cell(index.row(), index.column(), role) : QVariant();
    case Qt::DisplayRole:
    case Qt::EditRole:
    case CopyRole:
    case Qt::ToolTipRole: return cell(index.row(), index.column(), role);
    default: return {};
    }
}

QVariant RecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.count())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns.title(section);
    if (role == KeyRole)
        return QString::fromLatin1(m_columns.at(section).key);
    if (role == Qt::ToolTipRole && m_explanations.contains(section))
        return m_explanations.value(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant((m_columns.at(section).numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

void RecordsModel::explain(const char *key, const QString &text)
{
    const int section = m_columns.sectionOf(QLatin1StringView(key));
    m_explanations.insert(section, text);
    Q_EMIT headerDataChanged(Qt::Horizontal, section, section);
}

Qt::ItemFlags RecordsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (!m_store.isReadOnly() && isEditable(index.row(), index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool RecordsModel::isEditable(int row, int section) const
{
    Q_UNUSED(row)
    return m_columns.at(section).editable;
}

Result<std::vector<RowKey>> RecordsModel::ordered(int section, Qt::SortOrder order) const
{
    return orderedBy(database(), m_source, m_columns.at(section), order);
}

Result<std::vector<RowKey>> RecordsModel::readOrder() const
{
    auto all = ordered(m_sortColumn, m_sortOrder);
    if (!all || m_base.isEmpty())
        return all;
    return IndexQuery(database(), m_source.table).filtered(*all, m_base);
}

void RecordsModel::setOrder(std::vector<RowKey> order)
{
    const bool isOther = order.size() != m_order.size();
    m_order = std::move(order);
    if (isOther)
        Q_EMIT totalChanged();
}

void RecordsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_columns.count())
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    if (auto read = readOrder())
        setOrder(std::move(*read));
    refilter();
}

void RecordsModel::setFilter(const IndexFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refilter();
}

void RecordsModel::setBase(const IndexFilter &base)
{
    if (base == m_base)
        return;
    m_base = base;
    sort(m_sortColumn, m_sortOrder);
}

IndexFilter RecordsModel::wholeFilter() const
{
    IndexFilter whole = m_filter;
    if (!m_base.search.isEmpty())
        whole.search = m_base.search + u' ' + m_filter.search;
    for (auto it = m_base.facets.cbegin(); it != m_base.facets.cend(); ++it)
        whole.facets.insert(it.key(), *it);
    return whole;
}

void RecordsModel::refilter()
{
    if (auto kept = IndexQuery(database(), m_source.table).filtered(m_order, m_filter))
        setKeys(std::move(*kept));
}

void RecordsModel::rereadAll()
{
    forgetRows();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RecordsModel::reload()
{
    forgetRows();
    sort(m_sortColumn, m_sortOrder);
    rereadAll();
}

bool RecordsModel::isUpheaval(const ChangeSet &changes) const
{
    return changes.touches(u"setting") || changes.touches(u"campaign");
}

std::vector<RowKey> RecordsModel::touchedBy(const ChangeSet &changes) const
{
    std::vector<RowKey> touched;
    for (const RowChange &change : changes.rows) {
        if (change.table == m_source.owner)
            touched.push_back(static_cast<RowKey>(change.row));
        else if (change.ownerTable == m_source.owner)
            touched.push_back(static_cast<RowKey>(change.owner));
    }
    return touched;
}

void RecordsModel::onChanged(const ChangeSet &changes)
{
    if (isUpheaval(changes)) {
        reload();
        return;
    }
    std::vector<RowKey> touched = touchedBy(changes);
    std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    const bool isSeenElsewhere = std::any_of(changes.rows.begin(), changes.rows.end(), [this](const RowChange &change) {
        return m_source.shows.contains(change.table) || m_source.shows.contains(change.ownerTable);
    });
    // A row edited under the eyes stays where it is until the next sorting; only what it says changes.
    if (isSeenElsewhere || touched.size() > kTouchedOneByOne)
        rereadAll();
    else if (!touched.empty())
        refreshKeys(touched);
    if (!touched.empty())
        follow(touched);
}

// Records that are no longer under the base leave, records that are now appear. `touched` is sorted.
void RecordsModel::follow(const std::vector<RowKey> &touched)
{
    auto there = IndexQuery(database(), m_source.table).among(touched, m_base);
    if (!there)
        return;
    std::sort(there->begin(), there->end());
    std::vector<RowKey> known;
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(known),
                 [&](RowKey key) { return isIn(touched, key); });
    std::sort(known.begin(), known.end());
    std::vector<RowKey> gone;
    std::set_difference(known.begin(), known.end(), there->begin(), there->end(), std::back_inserter(gone));
    std::vector<RowKey> fresh;
    std::set_difference(there->begin(), there->end(), known.begin(), known.end(), std::back_inserter(fresh));
    if (!gone.empty()) {
        setOrder(without(m_order, gone));
        setKeys(without(keys(), gone));
    }
    if (!fresh.empty())
        placeNew(fresh);
}

void RecordsModel::placeNew(const std::vector<RowKey> &fresh)
{
    const auto order = readOrder();
    auto passing = IndexQuery(database(), m_source.table).among(fresh, m_filter);
    if (!order || !passing)
        return;
    setOrder(withNew(m_order, *order, fresh));
    std::sort(passing->begin(), passing->end());
    if (!passing->empty())
        setKeys(withNew(keys(), *order, *passing));
}

bool RecordsModel::write(const QString &text, const Store::Work &work)
{
    const Status status = m_store.transact(text, work);
    if (!status) {
        Q_EMIT refused(status.error());
        return false;
    }
    Q_EMIT edited(text);
    return true;
}

} // namespace pc
