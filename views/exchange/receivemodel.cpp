#include "views/exchange/receivemodel.h"

#include "views/common/plaintext.h"
#include "views/common/theme.h"
#include "views/exchange/importmodel.h"

namespace pc {

namespace {

struct Look {
    Tone tone;
    const char *icon;
};

Look lookOf(const RowDifference &row)
{
    if (row.conflict)
        return {Tone::Danger, "alert-octagon"};
    if (row.outside || !row.mayBeTaken())
        return {Tone::Attention, "alert-triangle"};
    switch (row.kind) {
    case RowDifference::New: return {Tone::Success, "plus"};
    case RowDifference::Removed: return {Tone::Attention, "trash"};
    case RowDifference::Changed: break;
    }
    return {Tone::Info, "edit"};
}

QString onOneLine(QString text)
{
    constexpr qsizetype longest = 300;
    text.truncate(longest);
    return text.replace(u'\n', u' ');
}

// What a record that is new or gone says, field by field.
QString wholeText(const RowDifference &row)
{
    QStringList parts;
    for (const FieldDifference &field : row.fields) {
        const QString &text = row.kind == RowDifference::Removed ? field.ours : field.theirs;
        parts << ReceiveModel::tr("%1: %2", "a field and its value").arg(field.label, text);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ReceiveModel::ReceiveModel(Received received, QObject *parent) : QAbstractTableModel(parent), m_received(std::move(received))
{
    makeLines();
}

void ReceiveModel::setReceived(Received received)
{
    beginResetModel(); // other differences: nothing that was selected is there any more
    m_received = std::move(received);
    makeLines();
    endResetModel();
    Q_EMIT choiceChanged();
}

void ReceiveModel::makeLines()
{
    m_lines.clear();
    for (size_t i = 0; i < m_received.rows.size(); ++i) {
        const RowDifference &row = m_received.rows[i];
        if (row.kind != RowDifference::Changed) {
            m_lines.push_back({i, -1});
            continue;
        }
        for (int field = 0; field < int(row.fields.size()); ++field)
            m_lines.push_back({i, field});
    }
}

int ReceiveModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

int ReceiveModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString ReceiveModel::text(const Line &line, int column) const
{
    const RowDifference &row = m_received.rows[line.row];
    if (column == What)
        return row.what;
    const bool whole = line.field < 0;
    const FieldDifference field = whole ? FieldDifference() : row.fields[size_t(line.field)];
    switch (column) {
    case Field: return whole ? tr("The whole record") : field.label;
    case Before: return field.before.isEmpty() && field.changedHere ? tr("not known") : field.before;
    case Ours: return whole && row.kind == RowDifference::Removed ? wholeText(row) : field.ours;
    case Theirs: return whole && row.kind == RowDifference::New ? wholeText(row) : field.theirs;
    default: return {};
    }
}

QVariant ReceiveModel::takeData(const RowDifference &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return row.word();
    case Qt::CheckStateRole: return row.mayBeTaken() ? QVariant(row.taken ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        return row.taken ? tr("%1, will be taken").arg(row.word()) : tr("%1, stays as it is here").arg(row.word());
    case ImportModel::IconNameRole: return QString::fromLatin1(lookOf(row).icon);
    case ToneRole: return int(lookOf(row).tone);
    default: return {};
    }
}

QVariant ReceiveModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines[size_t(index.row())];
    const RowDifference &row = m_received.rows[line.row];
    if (role == ImportModel::MutedRole)
        return index.column() > What && !row.taken;
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return row.locked.isEmpty() ? QVariant(toolTipText(index.column() > What ? text(line, index.column()) : QString()))
                                    : QVariant(toolTipText(row.locked));
    if (index.column() == Take)
        return takeData(row, role);
    return role == Qt::DisplayRole ? QVariant(onOneLine(text(line, index.column()))) : QVariant();
}

QVariant ReceiveModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Take: return tr("Take", "column: a tick");
    case What: return tr("What");
    case Field: return tr("Field");
    case Before: return tr("Before", "column: the value when the copy was made");
    case Ours: return tr("Here", "column: our value");
    case Theirs: return tr("There", "column: their value");
    default: return {};
    }
}

Qt::ItemFlags ReceiveModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Take && row(index.row()).mayBeTaken())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool ReceiveModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    if (role != Qt::CheckStateRole || index.column() != Take || !row(index.row()).mayBeTaken())
        return false;
    m_received.choose(m_lines[size_t(index.row())].row, value.toInt() == Qt::Checked);
    Q_EMIT dataChanged(this->index(0, 0), this->index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT choiceChanged();
    return true;
}

ReceiveFilter::ReceiveFilter(QObject *parent) : QSortFilterProxyModel(parent) { setDynamicSortFilter(false); }

void ReceiveFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

bool ReceiveFilter::filterAcceptsRow(int line, const QModelIndex &) const
{
    const RowDifference &row = static_cast<const ReceiveModel *>(sourceModel())->row(line);
    switch (m_show) {
    case Everything: return true;
    case Conflicts: return row.conflict;
    case Taken: return row.taken;
    case Left: return !row.taken;
    }
    return true;
}

} // namespace pc
