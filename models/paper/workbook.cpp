#include "models/paper/workbook.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>

namespace pc {

namespace {

constexpr double kNarrowest = 8; // characters
constexpr double kWidest = 60;
constexpr qsizetype kLongestText = 32767; // of a cell; source: specifications of Excel
constexpr int kMinutesADay = 24 * 60;

// What XML or a C string cannot hold becomes the sign for an unknown character.
QByteArray utf8(QString text)
{
    for (QChar &character : text) {
        if (character.isNull() || character == QChar(0xfffe) || character == QChar(0xffff))
            character = QChar(QChar::ReplacementCharacter);
    }
    if (text.size() > kLongestText)
        text = text.left(kLongestText - 1) + QChar(0x2026);
    return text.toUtf8();
}

struct Formats {
    lxw_format *plain[2] = {};
    lxw_format *day[2] = {};
    lxw_format *number[2] = {};
    lxw_format *hours[2] = {};
    lxw_format *decimal[2] = {};
    lxw_format *label = nullptr;

    explicit Formats(lxw_workbook *book)
    {
        const auto make = [book](bool bold, const char *format) {
            lxw_format *made = workbook_add_format(book);
            if (bold)
                format_set_bold(made);
            if (format)
                format_set_num_format(made, format);
            return made;
        };
        for (const int bold : {0, 1}) {
            plain[bold] = make(bold, nullptr);
            format_set_align(plain[bold], LXW_ALIGN_VERTICAL_TOP);
            day[bold] = make(bold, "dd/mm/yyyy");
            number[bold] = make(bold, "#,##0");
            hours[bold] = make(bold, "[h]\" h \"mm");
            decimal[bold] = make(bold, "#,##0.00");
        }
        label = make(true, nullptr);
        format_set_text_wrap(label);
        format_set_align(label, LXW_ALIGN_VERTICAL_TOP);
        format_set_bottom(label, LXW_BORDER_THIN);
    }
};

lxw_error writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const SheetCell &cell, const Formats &formats)
{
    const int bold = cell.bold ? 1 : 0;
    switch (cell.kind) {
    case SheetCell::Kind::Text:
        return cell.text.isEmpty() ? LXW_NO_ERROR
                                   : worksheet_write_string(sheet, row, column, utf8(cell.text).constData(), formats.plain[bold]);
    case SheetCell::Kind::Number:
        return worksheet_write_number(sheet, row, column, cell.number, formats.number[bold]);
    case SheetCell::Kind::Hours:
        return worksheet_write_number(sheet, row, column, cell.number / kMinutesADay, formats.hours[bold]);
    case SheetCell::Kind::Decimal:
        return worksheet_write_number(sheet, row, column, cell.number, formats.decimal[bold]);
    case SheetCell::Kind::Day: {
        lxw_datetime day{cell.day.year(), cell.day.month(), cell.day.day(), 0, 0, 0};
        return worksheet_write_datetime(sheet, row, column, &day, formats.day[bold]);
    }
    }
    Q_UNREACHABLE();
}

double widthOf(const SheetCell &cell)
{
    switch (cell.kind) {
    case SheetCell::Kind::Text: {
        const qsizetype end = cell.text.indexOf(u'\n');
        return static_cast<double>(end < 0 ? cell.text.size() : end);
    }
    case SheetCell::Kind::Day:
        return 10;
    default:
        return 9;
    }
}

void setWidths(lxw_worksheet *sheet, const Sheet &content)
{
    for (qsizetype column = 0; column < content.titles.size(); ++column) {
        // Room for the arrow of the filter beside the title.
        double width = static_cast<double>(content.titles.at(column).size()) + 3;
        for (const std::vector<SheetCell> &row : content.rows) {
            if (static_cast<size_t>(column) < row.size())
                width = std::max(width, widthOf(row[static_cast<size_t>(column)]) + 1);
        }
        const auto at = static_cast<lxw_col_t>(column);
        worksheet_set_column(sheet, at, at, std::clamp(width, kNarrowest, kWidest), nullptr);
    }
}

lxw_error writeSheet(lxw_workbook *book, const Sheet &content, const Formats &formats)
{
    lxw_worksheet *sheet = workbook_add_worksheet(book, content.name.toUtf8().constData());
    if (!sheet)
        return LXW_ERROR_PARAMETER_VALIDATION;
    setWidths(sheet, content);
    lxw_error error = LXW_NO_ERROR;
    for (qsizetype i = 0; i < content.titles.size() && !error; ++i)
        error = worksheet_write_string(sheet, 0, static_cast<lxw_col_t>(i), utf8(content.titles.at(i)).constData(), formats.label);
    lxw_row_t at = 1;
    for (const std::vector<SheetCell> &row : content.rows) {
        for (size_t i = 0; i < row.size() && !error; ++i)
            error = writeCell(sheet, at, static_cast<lxw_col_t>(i), row[i], formats);
        ++at;
    }
    worksheet_freeze_panes(sheet, 1, 0);
    if (!content.titles.isEmpty())
        worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(content.filtered), static_cast<lxw_col_t>(content.titles.size() - 1));
    worksheet_repeat_rows(sheet, 0, 0);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    return error;
}

void setProperties(lxw_workbook *book, const WorkbookAbout &about)
{
    QByteArray title = utf8(about.title);
    QByteArray subject = utf8(about.subtitle);
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.subject = subject.data();
    properties.created = QDateTime(about.day.isValid() ? about.day : QDate(2000, 1, 1), QTime(12, 0), Qt::UTC).toSecsSinceEpoch();
    workbook_set_properties(book, &properties);
}

Error failure(const QString &detail)
{
    return {ErrorKind::Io, XlsxWriter::tr("The workbook could not be made. Check the room on the disk, then try again."), detail};
}

} // namespace

Result<QByteArray> writeWorkbook(const std::vector<Sheet> &sheets, const WorkbookAbout &about)
{
    // The library writes files only.
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failure(folder.errorString());
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    QByteArray tmp = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = tmp.data();
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!book)
        return failure({});
    setProperties(book, about);
    const Formats formats(book);
    lxw_error error = LXW_NO_ERROR;
    for (const Sheet &sheet : sheets) {
        if (!error)
            error = writeSheet(book, sheet, formats);
    }
    // Closing frees the book, whatever happened before.
    const lxw_error closed = workbook_close(book);
    if (error || closed)
        return failure(QString::fromUtf8(lxw_strerror(error ? error : closed)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.errorString());
    return file.readAll();
}

} // namespace pc
