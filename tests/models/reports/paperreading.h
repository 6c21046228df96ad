// Reads a paper back: its words, its tables, its key figures.
#pragma once

#include "models/paper/paper.h"

#include <algorithm>

namespace pc::test {

inline void collect(const std::vector<Block> &blocks, QStringList &texts)
{
    for (const Block &block : blocks) {
        if (const auto *p = std::get_if<Paragraph>(&block.value())) {
            for (const Run &run : p->runs)
                texts << run.text;
        } else if (const auto *table = std::get_if<PaperTable>(&block.value())) {
            texts << table->title << table->nothing;
            for (const PaperRow &row : table->rows) {
                for (const PaperCell &cell : row.cells)
                    texts << cell.text;
            }
        } else if (const auto *figures = std::get_if<PaperFigures>(&block.value())) {
            for (const auto &figure : figures->figures)
                texts << figure.title << figure.value;
        } else if (const auto *form = std::get_if<PaperForm>(&block.value())) {
            for (const auto &field : form->fields)
                texts << field.label << field.value;
        } else if (const auto *signatures = std::get_if<PaperSignatures>(&block.value())) {
            for (const auto &box : signatures->boxes)
                texts << box.title << box.name;
        } else if (const auto *together = std::get_if<Together>(&block.value())) {
            collect(together->blocks, texts);
        }
    }
}

inline QString textOf(const Paper &paper)
{
    QStringList texts{paper.title, paper.subtitle, paper.reference};
    collect(paper.blocks, texts);
    return texts.join(u'\n');
}

inline void tablesOf(const std::vector<Block> &blocks, std::vector<PaperTable> &tables)
{
    for (const Block &block : blocks) {
        if (const auto *table = std::get_if<PaperTable>(&block.value()))
            tables.push_back(*table);
        else if (const auto *together = std::get_if<Together>(&block.value()))
            tablesOf(together->blocks, tables);
    }
}

/// The values of the key figures, in their order.
inline QStringList figuresOf(const std::vector<Block> &blocks)
{
    QStringList values;
    for (const Block &block : blocks) {
        if (const auto *figures = std::get_if<PaperFigures>(&block.value())) {
            for (const auto &figure : figures->figures)
                values << figure.value;
        } else if (const auto *together = std::get_if<Together>(&block.value())) {
            values << figuresOf(together->blocks);
        }
    }
    return values;
}

/// The table of this title; an empty one when there is none.
inline PaperTable table(const Paper &paper, const QString &title = {})
{
    std::vector<PaperTable> tables;
    tablesOf(paper.blocks, tables);
    const auto found = std::find_if(tables.begin(), tables.end(), [&](const PaperTable &one) { return one.title == title; });
    return found == tables.end() ? PaperTable() : *found;
}

inline qint64 rows(const PaperTable &table, RowRole role = RowRole::Body)
{
    return std::count_if(table.rows.begin(), table.rows.end(), [&](const PaperRow &row) { return row.role == role; });
}

inline qint64 number(const PaperCell &cell)
{
    const auto *value = std::get_if<qint64>(&cell.value);
    return value ? *value : -1;
}

inline qint64 columnOf(const PaperTable &table, const QString &key)
{
    const auto found = std::find_if(table.columns.begin(), table.columns.end(), [&](const PaperColumn &c) { return c.key == key; });
    return found - table.columns.begin();
}

inline qint64 sum(const PaperTable &table, const QString &key, RowRole role = RowRole::Body)
{
    const auto column = static_cast<size_t>(columnOf(table, key));
    qint64 total = 0;
    for (const PaperRow &row : table.rows) {
        if (row.role == role)
            total += number(row.cells.at(column));
    }
    return total;
}

} // namespace pc::test
