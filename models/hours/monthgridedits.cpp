// What a person does to cells of the grid of a month.
#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/hours/monthgridmodel.h"

#include <algorithm>

namespace pc {

CellMinutes MonthGridModel::cellMinutes(int row, int column, int minutes) const
{
    return {this->row(row).assignment, dayAt(column), column == this->column(WholeMonth), minutes};
}

bool MonthGridModel::write(const std::vector<CellMinutes> &cells)
{
    const auto text = HourEdits(m_store).setCells(cells);
    if (!text) {
        Q_EMIT refused(text.error());
        return false;
    }
    if (text->isEmpty())
        return false;
    Q_EMIT edited(*text);
    Q_EMIT judged(judge(cells));
    return true;
}

// The first of the cells just written that looks wrong, and how many do.
QString MonthGridModel::judge(const std::vector<CellMinutes> &cells) const
{
    QString first;
    int count = 0;
    for (const CellMinutes &each : cells) {
        const int at = each.monthly ? column(WholeMonth) : columnOfDay(each.day.day());
        const int row = rowOf(each.assignment);
        const QString warning = row < 0 ? QString() : warningOf(index(row, at));
        if (warning.isEmpty())
            continue;
        ++count;
        if (first.isEmpty())
            first = tr("%1, %2: %3", "student, day, what looks wrong")
                        .arg(this->row(row).studentName(),
                             each.monthly ? HourWords::month(each.day) : formatDate(each.day), warning);
    }
    return count > 1 ? tr("%n cell(s) to check, the first: %1", nullptr, count).arg(first) : first;
}

bool MonthGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !holdsHours(index.column()))
        return false;
    const auto cell = read(index.row(), index.column(), value.toString());
    return cell && write({*cell});
}

bool MonthGridModel::clear(const QModelIndexList &cells)
{
    std::vector<CellMinutes> cleared;
    for (const QModelIndex &index : cells) {
        if (holdsHours(index.column()))
            cleared.push_back(cellMinutes(index.row(), index.column(), 0));
    }
    return write(cleared);
}

bool MonthGridModel::fillDown(const QModelIndexList &cells)
{
    QMap<int, QList<int>> rowsOf; // by column
    for (const QModelIndex &index : cells) {
        if (holdsHours(index.column()))
            rowsOf[index.column()] << index.row();
    }
    std::vector<CellMinutes> filled;
    for (auto it = rowsOf.begin(); it != rowsOf.end(); ++it) {
        std::sort(it->begin(), it->end());
        const int source = it->size() == 1 ? it->first() - 1 : it->first();
        if (source < 0)
            continue;
        for (const int row : *it) {
            if (row != source)
                filled.push_back(cellMinutes(row, it.key(), cell(source, it.key()).minutes));
        }
    }
    return write(filled);
}

bool MonthGridModel::isDurations(const QVector<QStringList> &block)
{
    return std::all_of(block.begin(), block.end(), [](const QStringList &texts) {
        return std::all_of(texts.begin(), texts.end(), [](const QString &text) {
            return text.trimmed().isEmpty() || parseMinutes(text).has_value();
        });
    });
}

// A text as what the cell should hold, empty for 0; a signal when it is no duration.
std::optional<CellMinutes> MonthGridModel::read(int row, int column, const QString &text)
{
    const auto minutes = text.trimmed().isEmpty() ? std::optional(0) : parseMinutes(text);
    if (minutes)
        return cellMinutes(row, column, *minutes);
    Q_EMIT refused({ErrorKind::Invalid, tr("“%1” is not a duration: write 2,5 or 2 h 30, for example.").arg(text), {}});
    return std::nullopt;
}

bool MonthGridModel::paste(const QModelIndex &first, const QVector<QStringList> &block, const QModelIndexList &selected)
{
    std::vector<CellMinutes> cells;
    const auto put = [&](int row, int column, const QString &text) {
        if (text.trimmed().isEmpty())
            return true;
        const auto cell = read(row, column, text);
        if (cell)
            cells.push_back(*cell);
        return cell.has_value();
    };
    const bool fills = block.size() == 1 && block.first().size() == 1 && selected.size() > 1;
    if (fills) {
        for (const QModelIndex &index : selected) {
            if (holdsHours(index.column()) && !put(index.row(), index.column(), block.first().first()))
                return false;
        }
        return write(cells);
    }
    for (int i = 0; i < block.size(); ++i) {
        for (int j = 0; j < block[i].size(); ++j) {
            const int row = first.row() + i;
            const int column = first.column() + j;
            if (row >= rowCount() || !holdsHours(column)) {
                Q_EMIT refused({ErrorKind::Refused,
                                tr("What was copied does not fit here: choose a cell further up or to the left."),
                                {}});
                return false;
            }
            if (!put(row, column, block[i][j]))
                return false;
        }
    }
    return write(cells);
}

} // namespace pc
