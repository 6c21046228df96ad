#include "models/hours/monthgridmodel.h"

#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/hours/hoursmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pc {

namespace {

// As short as a cell: "2,5"; "2:10" when decimals would not say it exactly.
QString inCell(int minutes)
{
    constexpr int kHundredthsPerMinute = 3; // a multiple of three minutes is a round number of hundredths
    if (minutes == 0)
        return {};
    if (minutes % kHundredthsPerMinute == 0)
        return formatHours(minutes);
    return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
}

ModelTone toneOf(QuotaState state)
{
    switch (state) {
    case QuotaState::Below: return ModelTone::Neutral;
    case QuotaState::Near: return ModelTone::Info;
    case QuotaState::Reached: return ModelTone::Success;
    case QuotaState::Exceeded: return ModelTone::Attention;
    case QuotaState::WellOver: return ModelTone::Danger;
    }
    Q_UNREACHABLE();
}

} // namespace

MonthGridModel::MonthGridModel(Store &store, QObject *parent) : QAbstractTableModel(parent), m_store(store)
{
    connect(&store, &Store::changed, this, &MonthGridModel::onChanged);
}

void MonthGridModel::setMonth(QDate day)
{
    auto grid = readMonth(m_store.database(), day, m_store.clock().today());
    if (!grid) {
        Q_EMIT refused(grid.error());
        return;
    }
    beginResetModel();
    m_grid = std::move(*grid);
    endResetModel();
}

void MonthGridModel::reload()
{
    if (!m_grid.month.isValid())
        return;
    if (auto grid = readMonth(m_store.database(), m_grid.month, m_store.clock().today()))
        follow(std::move(*grid));
}

int MonthGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_grid.rows.size());
}

int MonthGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_grid.month.isValid() ? 0 : FirstDay + days() + TailCount;
}

int MonthGridModel::rowOf(AssignmentId assignment) const
{
    const auto found = std::find_if(m_grid.rows.begin(), m_grid.rows.end(),
                                    [assignment](const MonthRow &row) { return row.assignment == assignment; });
    return found == m_grid.rows.end() ? -1 : static_cast<int>(found - m_grid.rows.begin());
}

QDate MonthGridModel::dayAt(int column) const
{
    const bool isDay = column >= FirstDay && column < FirstDay + days();
    return isDay ? m_grid.month.addDays(column - FirstDay) : m_grid.month;
}

const MonthCell &MonthGridModel::cell(int row, int column) const
{
    const size_t place = column == this->column(WholeMonth) ? 0 : static_cast<size_t>(column - FirstDay + 1);
    return this->row(row).cells.at(place);
}

std::vector<HourEntryId> MonthGridModel::entriesAt(const QModelIndex &index) const
{
    if (!index.isValid() || !holdsHours(index.column()))
        return {};
    return cell(index.row(), index.column()).entries;
}

QVariant MonthGridModel::display(int row, int column) const
{
    const MonthRow &read = this->row(row);
    if (column == Student)
        return read.studentName();
    if (column == Commune)
        return read.communeName;
    if (holdsHours(column))
        return inCell(cell(row, column).minutes);
    if (column == this->column(MonthSum))
        return formatMinutes(read.monthMinutes);
    if (column == this->column(Total))
        return formatMinutes(read.totalMinutes);
    if (!m_grid.campaign.isValid())
        return {};
    const QString done = formatMinutes(read.studentMinutes);
    const QString quota = formatMinutes(read.marks.quota);
    switch (quotaState(read.studentMinutes, read.marks)) {
    case QuotaState::Exceeded: return tr("%1 / %2 ▲ exceeded", "hours of a quota").arg(done, quota);
    case QuotaState::WellOver: return tr("%1 / %2 ▲▲ well above", "hours of a quota").arg(done, quota);
    default: return tr("%1 / %2", "hours of a quota").arg(done, quota);
    }
}

// What a screen reader says, and what the mouse finds.
QString MonthGridModel::sentence(int row, int column) const
{
    const MonthRow &read = this->row(row);
    const QString day = column == this->column(WholeMonth) ? HourWords::month(m_grid.month) : formatDate(dayAt(column));
    const MonthCell &each = cell(row, column);
    if (each.entries.empty())
        return tr("%1, %2: no hours", "student, day").arg(read.studentName(), day);
    const QString state = HourWords::symbol(each.status) + u' ' + HourWords::label(each.status);
    if (each.entries.size() == 1)
        return tr("%1, %2: %3, %4", "student, day, duration, state")
            .arg(read.studentName(), day, formatMinutes(each.minutes), state);
    return tr("%1, %2: %3 in %n line(s), %4", "student, day, duration, state", static_cast<int>(each.entries.size()))
        .arg(read.studentName(), day, formatMinutes(each.minutes), state);
}

QString MonthGridModel::sentenceOf(const QModelIndex &index) const
{
    return index.isValid() && holdsHours(index.column()) ? sentence(index.row(), index.column()) : QString();
}

QString MonthGridModel::warningOf(const QModelIndex &index) const
{
    if (!index.isValid() || !holdsHours(index.column()))
        return {};
    QStringList sentences;
    for (const HourWarning warning : cell(index.row(), index.column()).warnings)
        sentences << HourWarnings::sentence(warning);
    return sentences.join(u'\n');
}

QString MonthGridModel::lockOf(const QModelIndex &index) const
{
    if (!index.isValid() || !holdsHours(index.column()))
        return {};
    if (m_store.isReadOnly())
        return tr("The register is open for consultation: nothing can be changed.");
    const int day = index.column() == column(WholeMonth) ? 0 : index.column() - FirstDay + 1;
    return m_grid.frozen.at(static_cast<size_t>(day)) ? HourWords::closedCampaign() : QString();
}

bool MonthGridModel::isFrozen() const
{
    return m_grid.month.isValid()
        && std::all_of(m_grid.frozen.begin() + 1, m_grid.frozen.begin() + 1 + days(), [](bool frozen) { return frozen; });
}

QVariant MonthGridModel::toolTip(int row, int column) const
{
    if (holdsHours(column)) {
        QStringList lines{sentence(row, column), warningOf(index(row, column)), lockOf(index(row, column))};
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    if (column == this->column(MonthSum) || column == this->column(Total))
        return titleOf(column, Qt::ToolTipRole);
    if (column == this->column(Quota) && m_grid.campaign.isValid())
        return QuotaRepository::sentence(this->row(row).studentMinutes, this->row(row).marks);
    if (column == Commune)
        return this->row(row).action;
    return display(row, column);
}

QVariant MonthGridModel::tone(int row, int column) const
{
    if (holdsHours(column) && !cell(row, column).entries.empty()) {
        const MonthCell &each = cell(row, column);
        const bool warns = !each.warnings.empty() && each.status != HourStatus::Contested;
        return static_cast<int>(warns ? ModelTone::Attention : HoursModel::tone(each.status));
    }
    if (column == this->column(Quota) && m_grid.campaign.isValid())
        return static_cast<int>(toneOf(quotaState(this->row(row).studentMinutes, this->row(row).marks)));
    return {};
}

QVariant MonthGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return display(row, column);
    case Qt::ToolTipRole: return toolTip(row, column);
    case Qt::AccessibleTextRole: return holdsHours(column) ? toolTip(row, column) : display(row, column);
    case Qt::TextAlignmentRole: return column >= FirstDay ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case IdRole: return this->row(row).assignment.value;
    case ToneRole: return tone(row, column);
    case CopyRole:
        if (holdsHours(column))
            return cell(row, column).minutes > 0 ? formatHours(cell(row, column).minutes) : QString();
        return display(row, column);
    case SymbolRole:
        if (!holdsHours(column) || cell(row, column).entries.empty())
            return QString();
        return QString(HourWords::symbol(cell(row, column).status)
                       + (cell(row, column).warnings.empty() ? QString() : u"!"_s));
    case RestDayRole: return column >= FirstDay && column < FirstDay + days() && dayAt(column).dayOfWeek() > 5;
    case ShareRole: {
        const MonthRow &read = this->row(row);
        if (column != this->column(Quota) || !m_grid.campaign.isValid())
            return {};
        return read.marks.quota == 0 ? 1.0 : std::min(1.0, double(read.studentMinutes) / read.marks.quota);
    }
    default: return {};
    }
}

QVariant MonthGridModel::dayHeader(int section, int role) const
{
    const QDate day = dayAt(section);
    if (role == Qt::DisplayRole)
        return QLocale().standaloneDayName(day.dayOfWeek(), QLocale::NarrowFormat) + u'\n' + QString::number(day.day());
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return QLocale().toString(day, QLocale::LongFormat);
    if (role == KeyRole)
        return QStringLiteral("day_%1").arg(day.day());
    if (role == RestDayRole)
        return day.dayOfWeek() > 5;
    return {};
}

QVariant MonthGridModel::titleOf(int section, int role) const
{
    struct Title {
        const char *key;
        const char *title;
        QString explanation;
    };
    const QString entered = HourFiguresReader::definition(HourFigure::Entered, HourScope::Student);
    const Title titles[] = {
        {"student", QT_TR_NOOP("Student"), {}},
        {"commune", QT_TR_NOOP("Commune"), {}},
        {"whole_month", QT_TR_NOOP("Whole\nmonth"), tr("Hours given as a total of the month, without days.")},
        {"month", QT_TR_NOOP("Month"), tr("Every line of the month, with its days or without.")},
        {"total", QT_TR_NOOP("Total"), tr("Every line of this affectation in the campaign.")},
        {"quota", QT_TR_NOOP("Quota"), entered},
    };
    const Title &title = titles[section < FirstDay ? section : section - days()];
    if (role == Qt::DisplayRole)
        return tr(title.title);
    if (role == Qt::ToolTipRole && !title.explanation.isEmpty())
        return title.explanation;
    if (role == KeyRole)
        return QString::fromLatin1(title.key);
    return {};
}

QVariant MonthGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (section < 0 || section >= rowCount() || role != Qt::DisplayRole)
            return {};
        return QString(row(section).studentName() + u'\n' + row(section).communeName);
    }
    if (section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section < FirstDay ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter);
    if (section >= FirstDay && section < FirstDay + days())
        return dayHeader(section, role);
    return titleOf(section, role);
}

Qt::ItemFlags MonthGridModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (holdsHours(index.column()) && lockOf(index).isEmpty() && cell(index.row(), index.column()).entries.size() < 2)
        flags |= Qt::ItemIsEditable;
    return flags;
}

void MonthGridModel::onChanged(const ChangeSet &changes)
{
    for (const QStringView table : {u"hour_entry", u"assignment", u"amendment", u"student", u"proposal",
                                    u"quota_waiver", u"campaign", u"campaign_rule", u"setting"}) {
        if (changes.touches(table)) {
            reload();
            return;
        }
    }
}

// Rows that stay keep their selection; a renamed student alone moves rows, and that is a reset.
void MonthGridModel::follow(MonthGrid grid)
{
    const auto idsOf = [](const std::vector<MonthRow> &rows) {
        std::vector<AssignmentId> ids;
        for (const MonthRow &each : rows)
            ids.push_back(each.assignment);
        return ids;
    };
    const std::vector<AssignmentId> next = idsOf(grid.rows);
    const auto stays = [&next](AssignmentId id) { return std::find(next.begin(), next.end(), id) != next.end(); };
    for (int i = rowCount() - 1; i >= 0; --i) {
        if (stays(row(i).assignment))
            continue;
        beginRemoveRows({}, i, i);
        m_grid.rows.erase(m_grid.rows.begin() + i);
        endRemoveRows();
    }
    for (int i = 0; i < static_cast<int>(next.size()); ++i) {
        if (rowOf(next[static_cast<size_t>(i)]) >= 0)
            continue;
        const int place = std::min(i, rowCount());
        beginInsertRows({}, place, place);
        m_grid.rows.insert(m_grid.rows.begin() + place, grid.rows[static_cast<size_t>(i)]);
        endInsertRows();
    }
    if (idsOf(m_grid.rows) != next) {
        beginResetModel();
        m_grid = std::move(grid);
        endResetModel();
        return;
    }
    m_grid = std::move(grid);
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    }
}

} // namespace pc
