#include "models/reports/reporttables.h"

#include "models/base/localise.h"
#include "models/base/minutes.h"

#include <numeric>

namespace pc {

using namespace Qt::StringLiterals;

Paper ReportTables::forFormat(const Paper &paper, PaperFormat format)
{
    if (format != PaperFormat::Xlsx && format != PaperFormat::Csv)
        return paper;
    Paper sheets = paper;
    sheets.blocks.clear();
    QString heading;
    collect(paper.blocks, heading, sheets.blocks);
    return sheets;
}

void ReportTables::collect(const std::vector<Block> &blocks, QString &heading, std::vector<Block> &tables)
{
    for (const Block &block : blocks) {
        if (const auto *p = std::get_if<Paragraph>(&block.value()); p && p->role == ParagraphRole::Heading) {
            heading = p->runs.empty() ? QString() : p->runs.front().text;
        } else if (const auto *together = std::get_if<Together>(&block.value())) {
            collect(together->blocks, heading, tables);
        } else if (const auto *figures = std::get_if<PaperFigures>(&block.value())) {
            tables.push_back(ofFigures(*figures, heading));
        } else if (const auto *bars = std::get_if<PaperBars>(&block.value())) {
            tables.push_back(ofBars(*bars, heading));
        } else if (const auto *table = std::get_if<PaperTable>(&block.value())) {
            tables.push_back(*table);
            if (table->title.isEmpty())
                std::get<PaperTable>(tables.back()).title = heading;
        }
    }
}

PaperCell ReportTables::value(const QString &printed)
{
    QString digits = printed;
    digits.removeIf([](QChar character) { return character.isSpace(); });
    bool isNumber = false;
    if (const qint64 number = digits.toLongLong(&isNumber); isNumber && formatCount(number) == printed)
        return {printed, number};
    if (const auto minutes = parseMinutes(printed); minutes && formatMinutes(*minutes) == printed)
        return {printed, qint64{*minutes}};
    return {printed, printed};
}

PaperTable ReportTables::ofFigures(const PaperFigures &figures, const QString &title)
{
    PaperTable table;
    table.title = title.isEmpty() ? tr("Key figures") : title;
    table.columns = {{tr("Figure"), Align::Start, 3, u"figure"_s}, {tr("Value"), Align::End, 1, u"value"_s},
                     {tr("Definition"), Align::Start, 5, u"definition"_s}};
    for (const PaperFigures::Figure &figure : figures.figures)
        table.rows.push_back({{PaperCell{figure.title, figure.title}, value(figure.value), PaperCell{figure.definition, figure.definition}}});
    return table;
}

PaperTable ReportTables::ofBars(const PaperBars &bars, const QString &heading)
{
    PaperTable table;
    table.title = bars.title.isEmpty() ? heading : bars.title;
    table.columns = {{tr("Line"), Align::Start, 3, u"line"_s}};
    for (const QString &series : bars.series)
        table.columns.push_back({series, Align::End, 1, {}});
    if (bars.series.size() != 1)
        table.columns.push_back({tr("Value"), Align::End, 1, u"value"_s});
    for (const PaperBars::Bar &bar : bars.bars) {
        const auto sum = static_cast<qint64>(std::accumulate(bar.values.begin(), bar.values.end(), 0.0));
        const bool durations = bar.text == formatMinutes(sum);
        const auto cell = [durations](qint64 number) { return PaperCell{durations ? formatMinutes(number) : formatCount(number), number}; };
        PaperRow row{{PaperCell{bar.label, bar.label}}};
        for (qsizetype i = 0; i < bars.series.size(); ++i)
            row.cells.push_back(cell(static_cast<size_t>(i) < bar.values.size() ? static_cast<qint64>(bar.values[static_cast<size_t>(i)]) : 0));
        if (bars.series.size() != 1)
            row.cells.push_back(cell(sum));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace pc
