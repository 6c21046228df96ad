#include "models/reports/frozenfigures.h"

#include "models/base/localise.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace pc {

using namespace Qt::StringLiterals;

namespace {

// Words of the JSON; the place in the array is the value of the enumeration.
const QStringList kRoles{u"body"_s, u"title"_s, u"heading"_s, u"subheading"_s, u"item"_s, u"note"_s, u"indented"_s};
const QStringList kAligns{u"start"_s, u"centre"_s, u"end"_s};
const QStringList kRowRoles{u"body"_s, u"group"_s, u"total"_s};

template <typename Enum>
QString wordOf(const QStringList &words, Enum value)
{
    return words.at(static_cast<qsizetype>(value));
}

template <typename Enum>
Enum valueOf(const QStringList &words, const QJsonValue &word)
{
    return static_cast<Enum>(std::max<qsizetype>(0, words.indexOf(word.toString())));
}

QJsonArray written(const std::vector<Block> &blocks);
std::vector<Block> blocksOf(const QJsonArray &array);

// --- writing

// Most cells are words: those are a plain text.
QJsonValue written(const PaperCell &cell)
{
    const auto *words = std::get_if<QString>(&cell.value);
    if (words && *words == cell.text && !cell.bold)
        return cell.text;
    QJsonObject object{{u"text"_s, cell.text}};
    if (cell.bold)
        object.insert(u"bold"_s, true);
    if (words)
        object.insert(u"value"_s, *words);
    else if (const auto *number = std::get_if<qint64>(&cell.value))
        object.insert(u"value"_s, *number);
    else if (const auto *yes = std::get_if<bool>(&cell.value))
        object.insert(u"value"_s, *yes);
    else if (const auto *day = std::get_if<QDate>(&cell.value))
        object.insert(u"day"_s, day->toString(Qt::ISODate));
    return object;
}

struct BlockWriter {
    QJsonObject operator()(const Paragraph &p) const
    {
        QString text;
        for (const Run &run : p.runs)
            text += run.text;
        QJsonObject object{{u"kind"_s, u"paragraph"_s}, {u"role"_s, wordOf(kRoles, p.role)}, {u"text"_s, text}};
        if (p.keepWithNext)
            object.insert(u"keep_with_next"_s, true);
        return object;
    }
    QJsonObject operator()(const PaperTable &table) const
    {
        QJsonArray columns;
        for (const PaperColumn &column : table.columns)
            columns.append(QJsonObject{{u"key"_s, column.key}, {u"title"_s, column.title}, {u"align"_s, wordOf(kAligns, column.align)},
                                       {u"weight"_s, column.weight}});
        QJsonArray rows;
        for (const PaperRow &row : table.rows) {
            QJsonArray cells;
            for (const PaperCell &cell : row.cells)
                cells.append(written(cell));
            rows.append(QJsonObject{{u"role"_s, wordOf(kRowRoles, row.role)}, {u"cells"_s, cells}});
        }
        return {{u"kind"_s, u"table"_s}, {u"title"_s, table.title}, {u"nothing"_s, table.nothing}, {u"lined"_s, table.lined},
                {u"row_height"_s, table.rowHeight}, {u"columns"_s, columns}, {u"rows"_s, rows}};
    }
    QJsonObject operator()(const PaperFigures &block) const
    {
        QJsonArray figures;
        for (const PaperFigures::Figure &figure : block.figures)
            figures.append(QJsonObject{{u"title"_s, figure.title}, {u"value"_s, figure.value}, {u"definition"_s, figure.definition}});
        return {{u"kind"_s, u"figures"_s}, {u"figures"_s, figures}};
    }
    QJsonObject operator()(const PaperBars &block) const
    {
        QJsonArray bars;
        for (const PaperBars::Bar &bar : block.bars) {
            QJsonArray values;
            for (const double value : bar.values)
                values.append(value);
            bars.append(QJsonObject{{u"label"_s, bar.label}, {u"values"_s, values}, {u"text"_s, bar.text}});
        }
        return {{u"kind"_s, u"bars"_s}, {u"title"_s, block.title}, {u"series"_s, QJsonArray::fromStringList(block.series)},
                {u"bars"_s, bars}};
    }
    QJsonObject operator()(const PaperForm &form) const
    {
        QJsonArray fields;
        for (const PaperForm::Field &field : form.fields)
            fields.append(QJsonObject{{u"label"_s, field.label}, {u"value"_s, field.value}, {u"lines"_s, field.lines}});
        return {{u"kind"_s, u"form"_s}, {u"two_columns"_s, form.twoColumns}, {u"fields"_s, fields}};
    }
    QJsonObject operator()(const Together &together) const
    {
        return {{u"kind"_s, u"together"_s}, {u"blocks"_s, written(together.blocks)}};
    }
    QJsonObject operator()(const PageBreak &) const { return {{u"kind"_s, u"page_break"_s}}; }
    QJsonObject operator()(const Gap &gap) const { return {{u"kind"_s, u"gap"_s}, {u"height"_s, gap.height}}; }
    template <typename Other>
    QJsonObject operator()(const Other &) const
    {
        return {};
    }
};

QJsonArray written(const std::vector<Block> &blocks)
{
    QJsonArray array;
    for (const Block &block : blocks) {
        if (const QJsonObject object = std::visit(BlockWriter(), block.value()); !object.isEmpty())
            array.append(object);
    }
    return array;
}

// --- reading

PaperCell cellOf(const QJsonValue &json)
{
    if (json.isString())
        return {json.toString(), json.toString()};
    const QJsonObject object = json.toObject();
    PaperCell cell{object.value(u"text"_s).toString(), {}, object.value(u"bold"_s).toBool()};
    const QJsonValue value = object.value(u"value"_s);
    if (value.isString())
        cell.value = value.toString();
    else if (value.isDouble())
        cell.value = value.toInteger();
    else if (value.isBool())
        cell.value = value.toBool();
    else if (object.contains(u"day"_s))
        cell.value = QDate::fromString(object.value(u"day"_s).toString(), Qt::ISODate);
    return cell;
}

PaperTable tableOf(const QJsonObject &object)
{
    PaperTable table;
    table.title = object.value(u"title"_s).toString();
    table.nothing = object.value(u"nothing"_s).toString();
    table.lined = object.value(u"lined"_s).toBool(true);
    table.rowHeight = object.value(u"row_height"_s).toDouble();
    for (const QJsonValue &one : object.value(u"columns"_s).toArray())
        table.columns.push_back({one[u"title"_s].toString(), valueOf<Align>(kAligns, one[u"align"_s]), one[u"weight"_s].toDouble(),
                                 one[u"key"_s].toString()});
    for (const QJsonValue &one : object.value(u"rows"_s).toArray()) {
        PaperRow row;
        row.role = valueOf<RowRole>(kRowRoles, one[u"role"_s]);
        for (const QJsonValue &cell : one[u"cells"_s].toArray())
            row.cells.push_back(cellOf(cell));
        table.rows.push_back(std::move(row));
    }
    return table;
}

PaperBars barsOf(const QJsonObject &object)
{
    PaperBars block;
    block.title = object.value(u"title"_s).toString();
    for (const QJsonValue &name : object.value(u"series"_s).toArray())
        block.series.append(name.toString());
    for (const QJsonValue &one : object.value(u"bars"_s).toArray()) {
        PaperBars::Bar bar{one[u"label"_s].toString(), {}, one[u"text"_s].toString()};
        for (const QJsonValue &value : one[u"values"_s].toArray())
            bar.values.push_back(value.toDouble());
        block.bars.push_back(std::move(bar));
    }
    return block;
}

PaperFigures figuresOf(const QJsonObject &object)
{
    PaperFigures block;
    for (const QJsonValue &one : object.value(u"figures"_s).toArray())
        block.figures.push_back({one[u"title"_s].toString(), one[u"value"_s].toString(), one[u"definition"_s].toString()});
    return block;
}

PaperForm formOf(const QJsonObject &object)
{
    PaperForm form;
    form.twoColumns = object.value(u"two_columns"_s).toBool();
    for (const QJsonValue &one : object.value(u"fields"_s).toArray())
        form.fields.push_back({one[u"label"_s].toString(), one[u"value"_s].toString(), one[u"lines"_s].toInt(1)});
    return form;
}

Paragraph paragraphOf(const QJsonObject &object)
{
    Paragraph read = paragraph(object.value(u"text"_s).toString(), valueOf<ParagraphRole>(kRoles, object.value(u"role"_s)));
    read.keepWithNext = object.value(u"keep_with_next"_s).toBool();
    return read;
}

// Kinds of a later version are passed over.
std::vector<Block> blocksOf(const QJsonArray &array)
{
    std::vector<Block> blocks;
    for (const QJsonValue &one : array) {
        const QJsonObject object = one.toObject();
        const QString kind = object.value(u"kind"_s).toString();
        if (kind == u"paragraph"_s)
            blocks.push_back(paragraphOf(object));
        else if (kind == u"table"_s)
            blocks.push_back(tableOf(object));
        else if (kind == u"figures"_s)
            blocks.push_back(figuresOf(object));
        else if (kind == u"bars"_s)
            blocks.push_back(barsOf(object));
        else if (kind == u"form"_s)
            blocks.push_back(formOf(object));
        else if (kind == u"together"_s)
            blocks.push_back(Together{blocksOf(object.value(u"blocks"_s).toArray())});
        else if (kind == u"page_break"_s)
            blocks.push_back(PageBreak{});
        else if (kind == u"gap"_s)
            blocks.push_back(Gap{object.value(u"height"_s).toDouble()});
    }
    return blocks;
}

} // namespace

QString FrozenFigures::toJson(const KeyFigures &key, const Paper &paper)
{
    QJsonObject object = key.toObject();
    object.insert(u"report"_s, QJsonObject{{u"title"_s, paper.title},
                                           {u"subtitle"_s, paper.subtitle},
                                           {u"reference"_s, paper.reference},
                                           {u"edited_on"_s, paper.editedOn},
                                           {u"landscape"_s, paper.landscape},
                                           {u"pages"_s, paper.pages},
                                           {u"office"_s, paper.letterhead.name},
                                           {u"office_lines"_s, QJsonArray::fromStringList(paper.letterhead.lines)},
                                           {u"partner"_s, paper.letterhead.partner},
                                           {u"blocks"_s, written(paper.blocks)}});
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Paper> FrozenFigures::paper(const QString &json)
{
    const QJsonObject whole = QJsonDocument::fromJson(json.toUtf8()).object();
    if (whole.isEmpty())
        return std::nullopt;
    if (!whole.contains(u"report"_s)) {
        const auto key = KeyFigures::fromJson(json);
        return key ? std::optional(ofKeyFigures(*key)) : std::nullopt;
    }
    const QJsonObject report = whole.value(u"report"_s).toObject();
    Paper paper;
    paper.title = report.value(u"title"_s).toString();
    paper.subtitle = report.value(u"subtitle"_s).toString();
    paper.reference = report.value(u"reference"_s).toString();
    paper.editedOn = report.value(u"edited_on"_s).toString();
    paper.landscape = report.value(u"landscape"_s).toBool();
    paper.pages = report.value(u"pages"_s).toInt();
    paper.letterhead.name = report.value(u"office"_s).toString();
    for (const QJsonValue &line : report.value(u"office_lines"_s).toArray())
        paper.letterhead.lines.append(line.toString());
    paper.letterhead.partner = report.value(u"partner"_s).toString();
    paper.blocks = blocksOf(report.value(u"blocks"_s).toArray());
    return paper;
}

Paper FrozenFigures::ofKeyFigures(const KeyFigures &figures)
{
    PaperTable table;
    table.title = tr("Key figures");
    table.columns = {{tr("Figure"), Align::Start, 3, u"figure"_s}, {tr("Value"), Align::End, 1, u"value"_s},
                     {tr("Definition"), Align::Start, 5, u"definition"_s}};
    const auto line = [&table](const QString &title, const QString &value, const QString &definition) {
        table.rows.push_back({{PaperCell{title, title}, PaperCell{value}, PaperCell{definition, definition}}});
    };
    line(tr("Communes of the perimeter"), formatCount(figures.communes), {});
    line(tr("Communes « ayant droit »"), formatCount(figures.eligible), {});
    for (const ComparedFigureWords::Line &one : ComparedFigureWords::lines(figures.compared))
        line(one.title, one.value, one.definition);
    Paper paper;
    paper.blocks.push_back(table);
    return paper;
}

} // namespace pc
