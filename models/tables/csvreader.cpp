#include "models/tables/csvreader.h"

#include "models/base/localise.h"
#include "models/tables/formulaguard.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <map>

namespace pc {

namespace {

class CsvText {
    Q_DECLARE_TR_FUNCTIONS(CsvReader)

public:
    static Error empty() { return invalid(tr("The file contains no data. Choose another file.")); }
    static Error tooLarge()
    {
        return invalid(tr("The file is larger than 50 MB. Split it into several files and import them one by one."));
    }
    static Error tooManyRows(qsizetype most)
    {
        return invalid(tr("The file has more than %1 rows. Split it into several files and import them one by one.")
                           .arg(formatCount(most)));
    }
    static Error tooManyCells()
    {
        return invalid(tr("The table is too large. Remove the columns that are not needed and try again."));
    }
    static Error step(CsvRecordReader::Step step, int line, const CsvLimits &limits)
    {
        if (step == CsvRecordReader::Step::OpenQuote) {
            return invalid(tr("A quotation mark opened on line %1 is never closed. "
                              "Close it or remove it in the file, then try again.").arg(line));
        }
        if (step == CsvRecordReader::Step::LongField) {
            return invalid(tr("A cell that begins on line %1 is too long; a quotation mark is probably not closed. "
                              "Correct the file, then try again.").arg(line));
        }
        return invalid(tr("Line %1 has more than %2 columns. Check that the right separator is chosen.")
                           .arg(line).arg(formatCount(limits.maxColumns)));
    }

private:
    static Error invalid(const QString &message) { return {ErrorKind::Invalid, message, {}}; }
};

constexpr std::array<QChar, 4> kSeparators = {u';', u'\t', u'|', u','};

qsizetype filledCells(const CsvRecord &record)
{
    return std::count_if(record.cells.begin(), record.cells.end(),
                         [](const QString &cell) { return !QStringView(cell).trimmed().isEmpty(); });
}

// Titles of columns are words, each different; data are numbers, addresses, repetitions.
bool looksLikeTitles(const CsvRecord &record)
{
    QSet<QString> seen;
    for (const QString &cell : record.cells) {
        if (QStringView(cell).trimmed().isEmpty())
            continue;
        if (seen.contains(cell) || cell.contains(u'@')
            || std::none_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); }))
            return false;
        seen.insert(cell);
    }
    return true;
}

// "Liste des communes" alone above the real header. Only its first cell is filled, and the line below is
// plainly a line of titles; a title line padded with separators could also be a header with unnamed columns,
// so more titles are asked for.
bool beginsWithTitleLine(const std::vector<CsvRecord> &records)
{
    if (records.size() < 2 || filledCells(records[0]) != 1 || records[0].cells.size() != 1)
        return false;
    const qsizetype titles = filledCells(records[1]);
    if (titles < (records[0].width == 1 ? 2 : 3) || !looksLikeTitles(records[1]))
        return false;
    return records.size() == 2 || records[2].width > 1;
}

// The text after a first line "sep=;", if there is one; the separator it names is written to `separator`.
QStringView afterSeparatorLine(QStringView text, std::optional<QChar> &separator)
{
    if (text.size() < 5 || !text.startsWith(QLatin1String("sep="), Qt::CaseInsensitive))
        return text;
    const QStringView rest = text.sliced(5);
    if (!rest.isEmpty() && rest.front() != u'\n' && rest.front() != u'\r')
        return text;
    if (text[4] == u'\n' || text[4] == u'\r' || text[4] == u'"')
        return text;
    separator = text[4];
    return rest.sliced(rest.startsWith(QLatin1String("\r\n")) ? 2 : rest.isEmpty() ? 0 : 1);
}

Result<std::vector<CsvRecord>> readRecords(QStringView text, CsvDialect dialect, const CsvLimits &limits,
                                           int firstLine)
{
    using Step = CsvRecordReader::Step;
    // A header and a title line stand above the rows that are counted.
    const qsizetype mostRecords = limits.maxRows + 2;
    CsvRecordReader reader(text, dialect, limits, firstLine);
    std::vector<CsvRecord> records;
    CsvRecord record;
    qsizetype cells = 0;
    Step step = reader.next(record);
    for (; step == Step::Record; step = reader.next(record)) {
        if (record.blank)
            continue;
        cells += record.cells.size();
        if (qsizetype(records.size()) >= mostRecords)
            return CsvText::tooManyRows(limits.maxRows);
        if (cells > limits.maxCells)
            return CsvText::tooManyCells();
        records.push_back(std::move(record));
    }
    if (step != Step::End)
        return CsvText::step(step, record.line, limits);
    if (records.empty())
        return CsvText::empty();
    return records;
}


QStringList cleanHeader(QStringList header)
{
    for (QString &title : header)
        title = title.simplified();
    if (!header.isEmpty() && header.front().startsWith(u'#'))
        header.front() = header.front().sliced(1).trimmed();
    return header;
}

// Moves the records from `first` on into rows of at least `width` cells.
Status fillRows(TextTable &table, std::vector<CsvRecord> &records, size_t first, qsizetype width,
                const CsvLimits &limits)
{
    const size_t count = records.size() - first;
    if (qsizetype(count) > limits.maxRows)
        return CsvText::tooManyRows(limits.maxRows);
    if (qsizetype(count) * width > limits.maxCells)
        return CsvText::tooManyCells();
    table.rows.reserve(count);
    table.lineNumbers.reserve(count);
    for (size_t i = first; i < records.size(); ++i) {
        QStringList cells = std::move(records[i].cells);
        while (cells.size() > width && QStringView(cells.back()).trimmed().isEmpty())
            cells.removeLast();
        if (cells.size() > width)
            table.overlongLines.push_back(records[i].line);
        cells.resize(std::max(width, cells.size()));
        table.rows.push_back(std::move(cells));
        table.lineNumbers.push_back(records[i].line);
    }
    return done();
}

qsizetype widest(const std::vector<CsvRecord> &records, size_t first)
{
    qsizetype width = 0;
    for (size_t i = first; i < records.size(); ++i)
        width = std::max(width, records[i].cells.size());
    return width;
}

Status checkSize(QStringView text, const CsvLimits &limits)
{
    return text.size() > limits.maxCharacters ? Status(CsvText::tooLarge()) : done();
}

void removeGuards(std::vector<CsvRecord> &records, QChar separator)
{
    if (separator != u';' && separator != u'\t')
        return;
    for (CsvRecord &record : records) {
        for (QString &cell : record.cells) {
            if (cell.startsWith(u'\''))
                cell = removeFormulaGuard(cell);
        }
    }
}

} // namespace

CsvDialect guessDialect(QStringView text)
{
    constexpr int kLines = 20;
    constexpr qsizetype kCharacters = 1024 * 1024;
    const QStringView head = text.first(std::min(text.size(), kCharacters));
    std::array<std::map<int, int>, kSeparators.size()> lines; // separators on a line → lines that have so many
    std::array<int, kSeparators.size()> counts{};
    bool quoted = false;
    bool fieldStart = true;
    int seen = 0;
    for (qsizetype i = 0; i <= head.size() && seen < kLines; ++i) {
        const QChar c = i < head.size() ? head[i] : QChar(u'\n');
        if (quoted && i < head.size()) {
            quoted = c != u'"'; // a doubled mark closes and opens again at once, see below
            fieldStart = !quoted && i + 1 < head.size() && head[i + 1] == u'"';
            continue;
        }
        if (c == u'\n' || c == u'\r') {
            bool any = false;
            for (size_t s = 0; s < kSeparators.size(); ++s) {
                any = any || counts[s] > 0;
                if (counts[s] > 0)
                    ++lines[s][counts[s]];
            }
            seen += any ? 1 : 0;
            counts = {};
            fieldStart = true;
            continue;
        }
        const auto *found = std::find(kSeparators.begin(), kSeparators.end(), c);
        quoted = fieldStart && c == u'"';
        fieldStart = found != kSeparators.end();
        if (fieldStart)
            ++counts[size_t(found - kSeparators.begin())];
    }
    CsvDialect best;
    int agreed = 0;
    for (size_t s = 0; s < kSeparators.size(); ++s) {
        for (const auto &[count, times] : lines[s]) {
            if (times > agreed) {
                agreed = times;
                best.separator = kSeparators[s];
            }
        }
    }
    return best;
}

Result<TextTable> readCsv(const QString &text, std::optional<CsvDialect> dialect, const CsvLimits &limits)
{
    if (Status size = checkSize(text, limits); !size)
        return size.error();
    std::optional<QChar> named;
    const QStringView body = afterSeparatorLine(text, named);
    CsvDialect used = dialect ? *dialect : named ? CsvDialect{*named, u'"'} : guessDialect(body);
    auto read = readRecords(body, used, limits, named ? 2 : 1);
    if (!read)
        return read.error();
    std::vector<CsvRecord> &records = *read;
    removeGuards(records, used.separator);

    const size_t headerAt = beginsWithTitleLine(records) ? 1 : 0;
    const CsvRecord &header = records[headerAt];
    TextTable table;
    table.headerLine = header.line;
    table.header = cleanHeader(header.cells);
    // Separators after the last title make unnamed columns, as far as they hold anything.
    const qsizetype unnamed = std::min(header.width, widest(records, headerAt + 1));
    table.header.resize(std::max(table.header.size(), unnamed));
    if (Status filled = fillRows(table, records, headerAt + 1, table.header.size(), limits); !filled)
        return filled.error();
    return table;
}

Result<TextTable> readCsvRows(const QString &text, CsvDialect dialect, const CsvLimits &limits)
{
    if (Status size = checkSize(text, limits); !size)
        return size.error();
    auto read = readRecords(text, dialect, limits, 1);
    if (!read)
        return read.error();
    removeGuards(*read, dialect.separator);
    TextTable table;
    if (Status filled = fillRows(table, *read, 0, widest(*read, 0), limits); !filled)
        return filled.error();
    return table;
}

} // namespace pc
