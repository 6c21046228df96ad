// Everything a paper says, as one text: titles, head, foot and every block. For tests of what must, or must not, be read.
#pragma once

#include "models/paper/paper.h"

namespace pc::test {

inline QString textOf(const Block &block);

struct BlockText {
    QString operator()(const Paragraph &p) const
    {
        QString text;
        for (const Run &run : p.runs)
            text += run.text;
        return text;
    }
    QString operator()(const PaperTable &table) const
    {
        QStringList lines = {table.title};
        for (const PaperColumn &column : table.columns)
            lines.append(column.title);
        for (const PaperRow &row : table.rows) {
            for (const PaperCell &cell : row.cells)
                lines.append(cell.text);
        }
        if (table.rows.empty())
            lines.append(table.nothing);
        return lines.join(u'\n');
    }
    QString operator()(const PaperFigures &figures) const
    {
        QStringList lines;
        for (const PaperFigures::Figure &figure : figures.figures)
            lines << figure.title << figure.value << figure.definition;
        return lines.join(u'\n');
    }
    QString operator()(const PaperBars &bars) const
    {
        QStringList lines = {bars.title};
        for (const PaperBars::Bar &bar : bars.bars)
            lines << bar.label << bar.text;
        return lines.join(u'\n');
    }
    QString operator()(const PaperForm &form) const
    {
        QStringList lines;
        for (const PaperForm::Field &field : form.fields)
            lines << field.label << field.value;
        return lines.join(u'\n');
    }
    QString operator()(const Together &together) const
    {
        QStringList lines;
        for (const Block &block : together.blocks)
            lines.append(textOf(block));
        return lines.join(u'\n');
    }
    template <typename Other>
    QString operator()(const Other &) const
    {
        return {};
    }
};

inline QString textOf(const Block &block) { return std::visit(BlockText(), block.value()); }

inline QString textOf(const Paper &paper)
{
    QStringList lines = {paper.title, paper.subtitle, paper.reference, paper.editedOn};
    for (const Block &block : paper.blocks)
        lines.append(textOf(block));
    return lines.join(u'\n');
}

/// The first table of a paper; an empty one when it has none.
inline PaperTable tableOf(const Paper &paper)
{
    for (const Block &block : paper.blocks) {
        if (const auto *table = std::get_if<PaperTable>(&block.value()))
            return *table;
    }
    return {};
}

inline size_t bodyRows(const PaperTable &table)
{
    size_t rows = 0;
    for (const PaperRow &row : table.rows)
        rows += row.role == RowRole::Body ? 1 : 0;
    return rows;
}

} // namespace pc::test
