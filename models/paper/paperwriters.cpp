#include "models/paper/paperwriters.h"

#include "models/base/clock.h"
#include "models/paper/odtwriter.h"
#include "models/paper/pdfwriter.h"
#include "models/paper/xlsxwriter.h"
#include "models/tables/csvwriter.h"

#include <QFileInfo>

#include <algorithm>

namespace pc {

namespace {

struct FormatWords {
    PaperFormat format;
    const char *ending;
    const char *mediaType;
    const char *label;
};

constexpr FormatWords kFormats[] = {
    {PaperFormat::Pdf, "pdf", "application/pdf", QT_TRANSLATE_NOOP("pc::PaperWriter", "PDF document (*.pdf)")},
    {PaperFormat::Odt, "odt", "application/vnd.oasis.opendocument.text",
     QT_TRANSLATE_NOOP("pc::PaperWriter", "Text document for LibreOffice or Word (*.odt)")},
    {PaperFormat::Xlsx, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
     QT_TRANSLATE_NOOP("pc::PaperWriter", "Excel workbook (*.xlsx)")},
    {PaperFormat::Csv, "csv", "text/csv", QT_TRANSLATE_NOOP("pc::PaperWriter", "Table for other programs (*.csv)")},
};

const FormatWords &wordsOf(PaperFormat format)
{
    return *std::find_if(std::begin(kFormats), std::end(kFormats), [format](const FormatWords &w) { return w.format == format; });
}

Cell cellOf(const PaperCell &cell)
{
    return std::holds_alternative<std::monostate>(cell.value) && !cell.text.isEmpty() ? Cell(cell.text) : cell.value;
}

// The lines a program reads: titles of groups become a first column, totals are for people.
ExportTable plain(const PaperTable &table)
{
    ExportTable exported;
    const bool grouped = std::any_of(table.rows.begin(), table.rows.end(),
                                     [](const PaperRow &row) { return row.role == RowRole::Group; });
    if (grouped)
        exported.columns.push_back({QStringLiteral("group"), {}});
    for (const PaperColumn &column : table.columns)
        exported.columns.push_back({column.key.isEmpty() ? column.title : column.key, column.title});
    QString group;
    for (const PaperRow &row : table.rows) {
        if (row.role == RowRole::Group)
            group = row.cells.empty() ? QString() : row.cells.front().text;
        if (row.role != RowRole::Body)
            continue;
        std::vector<Cell> cells;
        if (grouped)
            cells.emplace_back(group);
        for (const PaperCell &cell : row.cells)
            cells.push_back(cellOf(cell));
        exported.rows.push_back(std::move(cells));
    }
    return exported;
}

// Several tables follow each other, an empty line between.
Result<QByteArray> writeTables(std::span<const Paper> papers)
{
    QByteArray bytes;
    for (const Paper &paper : papers) {
        for (const PaperTable *table : tablesOf(paper)) {
            if (!bytes.isEmpty())
                bytes += '\n';
            bytes += writeCsv(plain(*table), CsvFlavour::OpenData);
        }
    }
    if (bytes.isEmpty()) {
        return Error{ErrorKind::Refused, PaperWriter::tr("There is no table here for a spreadsheet. Choose PDF or a text document."),
                     {}};
    }
    return bytes;
}

} // namespace

Result<QByteArray> PaperWriter::write(PaperFormat format, std::span<const Paper> papers)
{
    return write(format, papers, Clock::system().today());
}

Result<QByteArray> PaperWriter::write(PaperFormat format, std::span<const Paper> papers, QDate day)
{
    switch (format) {
    case PaperFormat::Pdf:
        return writePdf(papers);
    case PaperFormat::Odt:
        return OdtWriter::write(papers, day);
    case PaperFormat::Xlsx:
        return XlsxWriter::write(papers, day);
    case PaperFormat::Csv:
        return writeTables(papers);
    }
    Q_UNREACHABLE();
}

bool PaperWriter::canHold(PaperFormat format, const Paper &paper)
{
    return format == PaperFormat::Pdf || format == PaperFormat::Odt || !tablesOf(paper).empty();
}

std::optional<PaperFormat> PaperWriter::formatOf(const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix();
    for (const FormatWords &words : kFormats) {
        if (suffix.compare(QLatin1StringView(words.ending), Qt::CaseInsensitive) == 0)
            return words.format;
    }
    return std::nullopt;
}

QString PaperWriter::ending(PaperFormat format)
{
    return QString::fromLatin1(wordsOf(format).ending);
}

QString PaperWriter::mediaType(PaperFormat format)
{
    return QString::fromLatin1(wordsOf(format).mediaType);
}

QString PaperWriter::label(PaperFormat format)
{
    return tr(wordsOf(format).label);
}

} // namespace pc
