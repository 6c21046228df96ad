#include "models/paper/xlsxwriter.h"

#include "models/base/localise.h"
#include "models/base/minutes.h"
#include "models/paper/workbook.h"

#include <algorithm>

namespace pc {

namespace {

constexpr qsizetype kLongestName = 31; // of a sheet; source: specifications of Excel

SheetCell textCell(const QString &text, bool bold = false)
{
    return {SheetCell::Kind::Text, text, 0, {}, bold};
}

SheetCell cellOf(const Cell &value, bool duration)
{
    SheetCell cell;
    if (const auto *yes = std::get_if<bool>(&value)) {
        cell.text = *yes ? QCoreApplication::translate("CsvWriter", "yes", "value of a cell in an exported table")
                         : QCoreApplication::translate("CsvWriter", "no", "value of a cell in an exported table");
    } else if (const auto *number = std::get_if<qint64>(&value)) {
        cell.kind = duration ? SheetCell::Kind::Hours : SheetCell::Kind::Number;
        cell.number = static_cast<double>(*number);
    } else if (const auto *text = std::get_if<QString>(&value)) {
        cell.text = *text;
    } else if (const auto *day = std::get_if<QDate>(&value); day && day->isValid()) {
        // Spreadsheets count days from 1900.
        if (day->year() < 1900 || day->year() > 9999) {
            cell.text = formatDate(*day);
        } else {
            cell.kind = SheetCell::Kind::Day;
            cell.day = *day;
        }
    }
    return cell;
}

// Spaces of every width are the same.
QString withoutSpaces(QString text)
{
    text.removeIf([](QChar character) { return character.isSpace(); });
    return text;
}

// Minutes are told from other numbers by what is printed.
SheetCell cellOf(const PaperCell &printed)
{
    SheetCell cell;
    if (std::holds_alternative<std::monostate>(printed.value)) {
        cell.text = printed.text;
    } else {
        const auto *number = std::get_if<qint64>(&printed.value);
        const bool duration = number && *number != 0 ? withoutSpaces(printed.text) == withoutSpaces(formatMinutes(*number))
                                                     : number && printed.text.contains(u'h');
        cell = cellOf(printed.value, duration);
        if (number && !duration && printed.text != QString::number(*number) && printed.text == formatHours(*number)) {
            cell.kind = SheetCell::Kind::Decimal;
            cell.number = static_cast<double>(*number) / 60.0;
        }
    }
    cell.bold = printed.bold;
    return cell;
}

// Titles of groups become a first column, so that sorting and filtering keep them.
Sheet sheetOf(const PaperTable &table)
{
    Sheet sheet;
    const bool grouped = std::any_of(table.rows.begin(), table.rows.end(),
                                     [](const PaperRow &row) { return row.role == RowRole::Group; });
    if (grouped)
        sheet.titles << XlsxWriter::tr("Group", "column of a spreadsheet");
    for (const PaperColumn &column : table.columns)
        sheet.titles << column.title;
    QString group;
    for (const PaperRow &row : table.rows) {
        if (row.role == RowRole::Group) {
            group = row.cells.empty() ? QString() : row.cells.front().text;
            continue;
        }
        std::vector<SheetCell> cells;
        if (grouped)
            cells.push_back(textCell(row.role == RowRole::Total ? QString() : group));
        for (size_t i = 0; i < std::min(row.cells.size(), table.columns.size()); ++i) {
            cells.push_back(cellOf(row.cells[i]));
            cells.back().bold = cells.back().bold || row.role == RowRole::Total;
        }
        sheet.rows.push_back(std::move(cells));
        if (row.role == RowRole::Body)
            sheet.filtered = static_cast<qsizetype>(sheet.rows.size());
    }
    return sheet;
}

Sheet aboutSheet(const WorkbookAbout &about, const QStringList &taken)
{
    Sheet sheet;
    sheet.name = XlsxWriter::sheetName(XlsxWriter::tr("About", "sheet of a workbook"), taken);
    sheet.titles = {XlsxWriter::tr("What", "header of the sheet that says what a workbook is"),
                    XlsxWriter::tr("Value", "header of the sheet that says what a workbook is")};
    const auto line = [&sheet](const QString &what, const QString &value) {
        if (!value.isEmpty())
            sheet.rows.push_back({textCell(what), textCell(value)});
    };
    line(XlsxWriter::tr("Title"), about.title);
    line(XlsxWriter::tr("Subject"), about.subtitle);
    line(XlsxWriter::tr("Edition"), about.editedOn);
    for (const QString &filter : about.filters)
        line(XlsxWriter::tr("Filter"), filter);
    sheet.filtered = static_cast<qsizetype>(sheet.rows.size());
    return sheet;
}

Result<QByteArray> finished(std::vector<Sheet> sheets, const WorkbookAbout &about)
{
    QStringList taken;
    for (const Sheet &sheet : sheets) {
        taken << sheet.name;
        if (static_cast<qsizetype>(sheet.rows.size()) > Sheet::mostRows) {
            return Error{ErrorKind::Refused, XlsxWriter::tr("A workbook cannot hold so many rows. Narrow the list, or use CSV."),
                         sheet.name};
        }
    }
    sheets.push_back(aboutSheet(about, taken));
    return writeWorkbook(sheets, about);
}

void collect(const std::vector<Block> &blocks, std::vector<const PaperTable *> &tables)
{
    for (const Block &block : blocks) {
        if (const auto *table = std::get_if<PaperTable>(&block.value()))
            tables.push_back(table);
        else if (const auto *together = std::get_if<Together>(&block.value()))
            collect(together->blocks, tables);
    }
}

} // namespace

std::vector<const PaperTable *> tablesOf(const Paper &paper)
{
    std::vector<const PaperTable *> tables;
    collect(paper.blocks, tables);
    return tables;
}

QString XlsxWriter::sheetName(const QString &title, const QStringList &taken)
{
    QString name;
    for (const QChar character : title.simplified())
        name += QStringLiteral("[]:*?/\\").contains(character) || (!character.isPrint() && !character.isSurrogate()) ? u'-' : character;
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    const auto cut = [](QString text, qsizetype length) {
        text.truncate(length);
        if (!text.isEmpty() && text.back().isHighSurrogate())
            text.chop(1);
        while (text.endsWith(u'\'') || text.endsWith(u' '))
            text.chop(1);
        return text;
    };
    name = cut(name, kLongestName);
    if (name.isEmpty())
        name = tr("Sheet");
    QString unique = name;
    for (int number = 2; taken.contains(unique, Qt::CaseInsensitive); ++number) {
        const QString suffix = QStringLiteral(" (%1)").arg(number);
        unique = cut(name, kLongestName - suffix.size()) + suffix;
    }
    return unique;
}

Result<QByteArray> XlsxWriter::write(const ExportTable &table, const WorkbookAbout &about)
{
    Sheet sheet;
    sheet.name = sheetName(about.title, {});
    for (const ExportColumn &column : table.columns)
        sheet.titles << column.label;
    sheet.rows.reserve(table.rows.size());
    for (const std::vector<Cell> &row : table.rows) {
        std::vector<SheetCell> cells;
        for (size_t i = 0; i < std::min(row.size(), table.columns.size()); ++i)
            cells.push_back(cellOf(row[i], table.columns[i].duration));
        sheet.rows.push_back(std::move(cells));
    }
    sheet.filtered = static_cast<qsizetype>(sheet.rows.size());
    return finished({sheet}, about);
}

Result<QByteArray> XlsxWriter::write(std::span<const Paper> papers, QDate day)
{
    std::vector<Sheet> sheets;
    QStringList taken;
    for (const Paper &paper : papers) {
        for (const PaperTable *table : tablesOf(paper)) {
            Sheet sheet = sheetOf(*table);
            sheet.name = sheetName(table->title.isEmpty() ? paper.title : table->title, taken);
            taken << sheet.name;
            sheets.push_back(std::move(sheet));
        }
    }
    if (sheets.empty())
        return Error{ErrorKind::Refused, tr("There is no table here for a spreadsheet. Choose PDF or a text document."), {}};
    const Paper &first = papers.front();
    return finished(std::move(sheets), {first.title, first.subtitle, first.editedOn, {}, day});
}

ExportTable mergeColumns(const ExportTable &table, const std::vector<std::pair<QString, QString>> &keysAndHeaders)
{
    ExportTable merged;
    std::vector<size_t> sources;
    for (const auto &[key, header] : keysAndHeaders) {
        merged.columns.push_back({header.toLower(), header});
        const auto found = std::find_if(table.columns.begin(), table.columns.end(),
                                        [&key = key](const ExportColumn &column) { return column.key == key; });
        sources.push_back(static_cast<size_t>(found - table.columns.begin()));
    }
    for (const std::vector<Cell> &row : table.rows) {
        std::vector<Cell> cells;
        for (const size_t source : sources) {
            Cell cell = source < row.size() ? row[source] : Cell();
            if (const auto *day = std::get_if<QDate>(&cell))
                cell = formatDate(*day);
            cells.push_back(std::move(cell));
        }
        merged.rows.push_back(std::move(cells));
    }
    return merged;
}

} // namespace pc
