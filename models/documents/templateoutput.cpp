// Lines filled in, as blocks of a paper or as plain text.
#include "models/documents/templatetree.h"

#include <algorithm>

namespace pc {

namespace {

constexpr double kEmptyLine = 3; // millimetres

QString textOf(const std::vector<Run> &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

Paragraph paragraphOf(TemplateLineKind kind, const std::vector<Run> &runs)
{
    Paragraph made{.runs = runs, .role = ParagraphRole::Body, .align = Align::Start, .keepWithNext = false};
    switch (kind) {
    case TemplateLineKind::Title: made.role = ParagraphRole::Title; break;
    case TemplateLineKind::Heading:
        made.role = ParagraphRole::Heading;
        made.keepWithNext = true;
        break;
    case TemplateLineKind::Subheading:
        made.role = ParagraphRole::Subheading;
        made.keepWithNext = true;
        break;
    case TemplateLineKind::Item: made.role = ParagraphRole::Item; break;
    case TemplateLineKind::Right: made.role = ParagraphRole::Indented; break;
    case TemplateLineKind::Note: made.role = ParagraphRole::Note; break;
    case TemplateLineKind::Centre: made.align = Align::Centre; break;
    default: break;
    }
    return made;
}

PaperRow rowOf(const FilledLine &line)
{
    PaperRow row{.cells = {}, .role = line.line->line == TemplateLineKind::TotalRow ? RowRole::Total : RowRole::Body};
    for (const std::vector<Run> &runs : line.cells) {
        const bool bold =
            !runs.empty() && std::all_of(runs.begin(), runs.end(), [](const Run &run) { return run.bold; });
        row.cells.push_back({.text = textOf(runs), .value = {}, .bold = bold});
    }
    return row;
}

void addRow(const FilledLine &line, bool begins, std::vector<Block> &blocks)
{
    const bool isHeader = line.line->line == TemplateLineKind::HeaderRow;
    if (begins || isHeader) {
        PaperTable table;
        for (size_t i = 0; i < line.cells.size(); ++i)
            table.columns.push_back(
                {.title = isHeader ? textOf(line.cells[i]) : QString(), .align = line.line->aligns[i]});
        blocks.push_back(std::move(table));
    }
    PaperTable &table = std::get<PaperTable>(blocks.back());
    if (isHeader)
        return;
    table.rows.push_back(rowOf(line));
    table.rows.back().cells.resize(table.columns.size());
}

void trimGaps(std::vector<Block> &blocks)
{
    const auto isGap = [](const Block &block) { return std::holds_alternative<Gap>(block.value()); };
    while (!blocks.empty() && isGap(blocks.back()))
        blocks.pop_back();
    blocks.erase(blocks.begin(), std::find_if_not(blocks.begin(), blocks.end(), isGap));
}

QStringList plainLines(const std::vector<Block> &blocks);

QStringList plainLines(const Block &block)
{
    QStringList lines;
    if (const auto *paragraph = std::get_if<Paragraph>(&block.value())) {
        lines << textOf(paragraph->runs);
    } else if (const auto *addressee = std::get_if<Addressee>(&block.value())) {
        lines << addressee->lines;
    } else if (const auto *form = std::get_if<PaperForm>(&block.value())) {
        for (const PaperForm::Field &field : form->fields)
            lines << field.label << field.value;
    } else if (const auto *table = std::get_if<PaperTable>(&block.value())) {
        for (const PaperRow &row : table->rows) {
            QStringList cells;
            for (const PaperCell &cell : row.cells)
                cells << cell.text;
            lines << cells.join(u" | ");
        }
    } else if (const auto *together = std::get_if<Together>(&block.value())) {
        lines << plainLines(together->blocks);
    }
    return lines;
}

QStringList plainLines(const std::vector<Block> &blocks)
{
    QStringList lines;
    for (const Block &block : blocks)
        lines << plainLines(block);
    return lines;
}

} // namespace

std::vector<Block> blocksOf(const std::vector<FilledLine> &lines)
{
    std::vector<Block> blocks;
    bool inTable = false;
    for (const FilledLine &line : lines) {
        const TemplateLineKind kind = line.line->line;
        if (line.blocks)
            blocks.insert(blocks.end(), line.blocks->begin(), line.blocks->end());
        else if (isRow(kind))
            addRow(line, !inTable, blocks);
        else if (kind == TemplateLineKind::Empty)
            blocks.push_back(Gap{kEmptyLine});
        else if (kind == TemplateLineKind::Page)
            blocks.push_back(PageBreak{});
        else if (kind == TemplateLineKind::Cut)
            blocks.push_back(CutLine{textOf(line.cells.front())});
        else
            blocks.push_back(paragraphOf(kind, line.cells.front()));
        inTable = isRow(kind) && !line.blocks;
    }
    trimGaps(blocks);
    return blocks;
}

QString plainTextOf(const std::vector<FilledLine> &lines)
{
    QStringList texts;
    for (const FilledLine &line : lines) {
        if (line.blocks) {
            texts << plainLines(*line.blocks);
            continue;
        }
        QStringList cells;
        for (const std::vector<Run> &runs : line.cells)
            cells << textOf(runs);
        const QString text = cells.join(u" | ");
        texts << (line.line->line == TemplateLineKind::Item ? QStringLiteral("- ") + text : text);
    }
    return texts.join(u'\n');
}

} // namespace pc
