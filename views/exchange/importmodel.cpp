#include "views/exchange/importmodel.h"

#include "views/common/theme.h"
#include "views/common/plaintext.h"

#include <algorithm>

namespace pc {

namespace {

struct Look {
    Tone tone;
    const char *icon;
};

Look lookOf(ImportRow::State state)
{
    switch (state) {
    case ImportRow::New: return {Tone::Success, "plus"};
    case ImportRow::Changed: return {Tone::Info, "edit"};
    case ImportRow::Same: return {Tone::Neutral, "check"};
    case ImportRow::Error: return {Tone::Danger, "alert-octagon"};
    case ImportRow::Ignored: break;
    }
    return {Tone::Neutral, "circle"};
}

// Marks that turn the direction of writing, and letters written from the right, are shut in with an isolate: they do
// not reach beyond the text they came with.
bool turnsDirection(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        const bool control = (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0x200E || u == 0x200F;
        return control || c.isSurrogate() || c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
}

QString onOneLine(const QString &text)
{
    constexpr qsizetype longest = 300;
    QString line = text.left(longest);
    line.replace(u'\n', u' ');
    return turnsDirection(line) ? QChar(0x2068) + line + QChar(0x2069) : line;
}

QString cellText(const ImportCell &cell)
{
    if (cell.state == ImportCell::Changed)
        return onOneLine(cell.before) + QStringLiteral(" → ") + onOneLine(cell.after);
    return onOneLine(cell.after);
}

} // namespace

ImportModel::ImportModel(Database &database, QDate today, CampaignId campaign, QObject *parent)
    : QAbstractTableModel(parent), m_planner(database, today, campaign)
{
}

Status ImportModel::load(TextTable source, ImportMapping mapping, ImportKind kind)
{
    auto plan = m_planner.plan(std::move(source), std::move(mapping), kind);
    if (!plan)
        return plan.error();
    beginResetModel(); // Other columns: nothing that was selected is there any more.
    m_plan = std::move(*plan);
    m_columns.clear();
    for (qsizetype i = 0; i < m_plan.columnCount(); ++i) {
        if (m_plan.mapping[size_t(i)])
            m_columns.push_back(i);
    }
    endResetModel();
    Q_EMIT planChanged();
    return done();
}

Status ImportModel::reload()
{
    m_planner.forget();
    auto plan = m_planner.plan(m_plan.source, m_plan.mapping, m_plan.kind);
    if (!plan)
        return plan.error();
    m_plan = std::move(*plan);
    everyRowChanged();
    return done();
}

void ImportModel::everyRowChanged()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT planChanged();
}

QString ImportModel::word(ImportRow::State state)
{
    switch (state) {
    case ImportRow::New: return tr("New", "row of an import");
    case ImportRow::Changed: return tr("Changed", "row of an import");
    case ImportRow::Same: return tr("The same", "row of an import");
    case ImportRow::Error: return tr("Error", "row of an import");
    case ImportRow::Ignored: break;
    }
    return tr("Left out", "row of an import");
}

QString ImportModel::summary() const
{
    const ImportCounts &counts = m_plan.counts;
    QStringList parts;
    if (counts.fresh > 0)
        parts << tr("%n new", "rows of an import", counts.fresh);
    if (counts.changed > 0)
        parts << tr("%n changed", "rows of an import", counts.changed);
    if (counts.same > 0)
        parts << tr("%n the same", "rows of an import", counts.same);
    if (counts.ignored > 0)
        parts << tr("%n left out", "rows of an import", counts.ignored);
    if (counts.errors > 0)
        parts << tr("%n error(s)", "rows of an import", counts.errors);
    return parts.join(QStringLiteral(", "));
}

int ImportModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_plan.rows.size()); }

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FixedColumns + int(m_columns.size());
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ImportRow &row = m_plan.rows[size_t(index.row())];
    if (role == RowStateRole)
        return int(row.state);
    if (role == NoticeRole)
        return row.hasNotice();
    if (index.column() == StateColumn)
        return stateData(row, role);
    if (index.column() >= FixedColumns)
        return cellData(row, index.column(), role);
    if (role == Qt::DisplayRole)
        return row.target.isEmpty() ? row.communeName : row.target;
    if (role == MutedRole)
        return row.state == ImportRow::Same || row.state == ImportRow::Ignored;
    return role == MessageRole || role == Qt::ToolTipRole ? QVariant(row.said()) : QVariant();
}

QVariant ImportModel::stateData(const ImportRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return word(row.state);
    case Qt::CheckStateRole: return row.applicable ? QVariant(row.chosen ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        if (!row.applicable)
            return word(row.state);
        return row.chosen ? tr("%1, will be imported").arg(word(row.state))
                          : tr("%1, will not be imported").arg(word(row.state));
    case IconNameRole: return QString::fromLatin1(lookOf(row.state).icon);
    case ToneRole: return int(lookOf(row.state).tone);
    case MessageRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return row.said();
    default: return {};
    }
}

QVariant ImportModel::cellData(const ImportRow &row, int column, int role) const
{
    const auto source = size_t(m_columns[size_t(column) - FixedColumns]);
    const ImportCell &cell = row.cells[source];
    const bool error = cell.state == ImportCell::Error;
    switch (role) {
    case Qt::DisplayRole: return cellText(cell);
    case Qt::EditRole: return m_plan.source.rows[size_t(&row - m_plan.rows.data())].value(qsizetype(source));
    case Qt::AccessibleTextRole:
        return error          ? tr("%1, error").arg(cell.after)
            : cell.isNotice() ? tr("%1, to check").arg(cellText(cell))
                              : cellText(cell);
    case Qt::AccessibleDescriptionRole: return cell.said();
    case Qt::ToolTipRole:
        return cell.said().isEmpty() && cell.state == ImportCell::Changed
            ? cell.before + QStringLiteral("\n→ ") + cell.after
            : cell.said();
    case MessageRole: return cell.said().isEmpty() ? row.said() : cell.said();
    case ErrorRole: return error;
    case MutedRole: return !error && (cell.state == ImportCell::Same || row.state == ImportRow::Ignored);
    case IconNameRole:
        return error          ? QVariant(QStringLiteral("alert-octagon"))
            : cell.isNotice() ? QVariant(QStringLiteral("alert-triangle"))
                              : QVariant();
    case ToneRole:
        return error                                          ? QVariant(int(Tone::Danger))
            : cell.isNotice()                                 ? QVariant(int(Tone::Attention))
            : cell.state == ImportCell::Changed && row.chosen ? QVariant(int(Tone::Info))
                                                              : QVariant();
    default: return {};
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (section < 0 || section >= rowCount() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
            return {};
        const int line = m_plan.rows[size_t(section)].sourceLine;
        return role == Qt::DisplayRole ? QVariant(line) : QVariant(tr("Line %1").arg(line));
    }
    if (section < 0 || section >= columnCount() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (section == StateColumn)
        return role == Qt::DisplayRole ? QVariant(tr("Row", "state of a row of an import")) : QVariant();
    if (section == CommuneColumn)
        return role == Qt::DisplayRole ? QVariant(tr("Goes to", "the commune a row is imported for")) : QVariant();
    const qsizetype source = m_columns[size_t(section) - FixedColumns];
    return role == Qt::DisplayRole ? ImportFields::label(m_plan.kind, *m_plan.mapping[size_t(source)])
                                   : toolTipText(m_plan.source.header.value(source));
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    if (index.column() == StateColumn && m_plan.rows[size_t(index.row())].applicable)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() >= FixedColumns)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    if (role == Qt::CheckStateRole && index.column() == StateColumn) {
        ImportPlanner::choose(m_plan, index.row(), value.toInt() == Qt::Checked);
        everyRowChanged();
        return true;
    }
    if (role != Qt::EditRole || index.column() < FixedColumns)
        return false;
    const QString text = value.toString();
    if (text == data(index, Qt::EditRole).toString())
        return true;
    const Status status =
        m_planner.setCell(m_plan, index.row(), m_columns[size_t(index.column()) - FixedColumns], text);
    ++m_corrections;
    everyRowChanged();
    if (!status)
        Q_EMIT failed(status.error().message, status.error().detail);
    return status.ok();
}

} // namespace pc
