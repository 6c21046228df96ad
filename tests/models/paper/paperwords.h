// Reads a paper back: every word a reader would, its tables, its key figures. For tests of what must, or must not, be read.
#pragma once

#include "models/paper/paper.h"

#include <algorithm>

namespace pc::test {

inline QStringList textsOf(const std::vector<Block> &blocks);

/// The texts of a block, each as it is read: a paragraph, a cell, a label, a line of an address.
struct BlockTexts {
    QStringList operator()(const Paragraph &paragraph) const
    {
        QString text;
        for (const Run &run : paragraph.runs)
            text += run.text;
        return {text};
    }
    QStringList operator()(const Addressee &addressee) const { return addressee.lines; }
    QStringList operator()(const PaperTable &table) const
    {
        QStringList texts{table.title};
        for (const PaperColumn &column : table.columns)
            texts << column.title;
        for (const PaperRow &row : table.rows) {
            for (const PaperCell &cell : row.cells)
                texts << cell.text;
        }
        if (table.rows.empty())
            texts << table.nothing;
        return texts;
    }
    QStringList operator()(const PaperFigures &figures) const
    {
        QStringList texts;
        for (const PaperFigures::Figure &figure : figures.figures)
            texts << figure.title << figure.value << figure.definition;
        return texts;
    }
    QStringList operator()(const PaperBars &bars) const
    {
        QStringList texts{bars.title};
        for (const PaperBars::Bar &bar : bars.bars)
            texts << bar.label << bar.text;
        return texts;
    }
    QStringList operator()(const PaperForm &form) const
    {
        QStringList texts;
        for (const PaperForm::Field &field : form.fields)
            texts << field.label << field.value;
        return texts;
    }
    QStringList operator()(const PaperTicks &ticks) const
    {
        QStringList texts{ticks.label};
        for (const auto &choice : ticks.choices)
            texts << choice.first;
        return texts;
    }
    QStringList operator()(const PaperSignatures &signatures) const
    {
        QStringList texts;
        for (const PaperSignatures::Box &box : signatures.boxes)
            texts << box.title << box.name << box.signedOn;
        return texts;
    }
    QStringList operator()(const PaperLabels &labels) const
    {
        QStringList texts;
        for (const QStringList &lines : labels.labels)
            texts << lines;
        return texts;
    }
    QStringList operator()(const CutLine &cut) const { return {cut.text}; }
    QStringList operator()(const Together &together) const { return textsOf(together.blocks); }
    template <typename Other>
    QStringList operator()(const Other &) const
    {
        return {};
    }
};

inline QStringList textsOf(const Block &block) { return std::visit(BlockTexts(), block.value()); }

inline QStringList textsOf(const std::vector<Block> &blocks)
{
    QStringList texts;
    for (const Block &block : blocks)
        texts << textsOf(block);
    return texts;
}

inline QString textOf(const Block &block) { return textsOf(block).join(u'\n'); }

/// Everything a paper says: titles, number, foot and every block.
inline QString textOf(const Paper &paper)
{
    const QStringList head{paper.title, paper.subtitle, paper.reference, paper.editedOn};
    return (head + textsOf(paper.blocks)).join(u'\n');
}

/// Every table, those in blocks kept together too.
inline std::vector<PaperTable> everyTableOf(const std::vector<Block> &blocks)
{
    std::vector<PaperTable> tables;
    for (const Block &block : blocks) {
        if (const auto *table = std::get_if<PaperTable>(&block.value())) {
            tables.push_back(*table);
        } else if (const auto *together = std::get_if<Together>(&block.value())) {
            const std::vector<PaperTable> inside = everyTableOf(together->blocks);
            tables.insert(tables.end(), inside.begin(), inside.end());
        }
    }
    return tables;
}

/// The first table of a paper; an empty one when it has none.
inline PaperTable tableOf(const Paper &paper)
{
    const std::vector<PaperTable> tables = everyTableOf(paper.blocks);
    return tables.empty() ? PaperTable() : tables.front();
}

/// The table of this title; an empty one when there is none.
inline PaperTable table(const Paper &paper, const QString &title = {})
{
    const std::vector<PaperTable> tables = everyTableOf(paper.blocks);
    const auto found = std::find_if(tables.begin(), tables.end(), [&](const PaperTable &one) { return one.title == title; });
    return found == tables.end() ? PaperTable() : *found;
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

inline qint64 rows(const PaperTable &table, RowRole role = RowRole::Body)
{
    return std::count_if(table.rows.begin(), table.rows.end(), [&](const PaperRow &row) { return row.role == role; });
}

inline size_t bodyRows(const PaperTable &table) { return static_cast<size_t>(rows(table)); }

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
