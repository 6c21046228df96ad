#include "models/tables/clipboardtable.h"

#include "models/tables/csvreader.h"
#include "models/tables/csvwriter.h"
#include "models/tables/formulaguard.h"
#include "models/tables/htmltable.h"
#include "models/tables/textencoding.h"

#include <algorithm>

namespace pc {

namespace {

const QString kCsvType = QStringLiteral("text/csv");

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

// A cell as Excel quotes it on the clipboard: marks only around cells that hold a tab, a line end or such a mark
// doubled. Anything else that begins with a quotation mark is a cell that really begins with one.
// Returns the position after the closing mark, or -1.
qsizetype readQuotedCell(QStringView text, qsizetype start, QString &cell)
{
    bool needed = false;
    cell.clear();
    for (qsizetype i = start + 1; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"') {
            if (i + 1 >= text.size() || text[i + 1] == u'\t' || isLineEnd(text[i + 1]))
                return needed ? i + 1 : -1;
            if (text[i + 1] != u'"')
                return -1;
            ++i;
        }
        needed = needed || c == u'"' || c == u'\t' || isLineEnd(c);
        cell += c;
    }
    return -1;
}

class TabbedReader {
public:
    explicit TabbedReader(QStringView text) : m_text(text) {}

    std::optional<std::vector<QStringList>> read()
    {
        std::vector<QStringList> rows(1);
        qsizetype cells = 0;
        while (true) {
            rows.back().append(readCell());
            if (++cells > CsvLimits{}.maxCells || qsizetype(rows.size()) > CsvLimits{}.maxRows)
                return std::nullopt;
            if (m_at >= m_text.size())
                return rows;
            if (m_text[m_at] == u'\t') {
                ++m_at;
                continue;
            }
            m_at += m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n' ? 2 : 1;
            if (m_at >= m_text.size())
                return rows;
            rows.emplace_back();
        }
    }

private:
    QString readCell()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            QString cell;
            if (const qsizetype end = readQuotedCell(m_text, m_at, cell); end >= 0) {
                m_at = end;
                return cell.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
            }
        }
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at] != u'\t' && !isLineEnd(m_text[m_at]))
            ++m_at;
        return m_text.sliced(start, m_at - start).toString();
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

bool isBlankRow(const QStringList &row)
{
    return std::all_of(row.begin(), row.end(),
                       [](const QString &cell) { return QStringView(cell).trimmed().isEmpty(); });
}

// Drops blank rows at the end, makes the rows one width and removes our own guards. nullopt when nothing is left.
std::optional<TextTable> finished(TextTable table)
{
    while (!table.rows.empty() && isBlankRow(table.rows.back()))
        table.rows.pop_back();
    if (table.rows.empty())
        return std::nullopt;
    qsizetype width = 0;
    for (const QStringList &row : table.rows)
        width = std::max(width, row.size());
    if (width > CsvLimits{}.maxColumns || width * qsizetype(table.rows.size()) > CsvLimits{}.maxCells)
        return std::nullopt;
    table.lineNumbers.clear();
    for (QStringList &row : table.rows) {
        row.resize(width);
        table.lineNumbers.push_back(int(table.lineNumbers.size()) + 1);
        for (QString &cell : row) {
            if (cell.startsWith(u'\''))
                cell = removeFormulaGuard(cell);
        }
    }
    return table;
}

// A CSV file copied from a text editor: no tab, and as many semicolons on every line.
bool looksLikeSemicolons(const QString &text)
{
    if (text.contains(u'\t') || !text.contains(u';'))
        return false;
    const QStringList lines = text.trimmed().split(u'\n', Qt::SkipEmptyParts);
    const auto semicolons = lines.front().count(u';');
    return lines.size() > 1 && semicolons > 0
        && std::all_of(lines.begin(), lines.end(), [&](const QString &line) { return line.count(u';') == semicolons; });
}

std::optional<TextTable> csvRows(const QString &text)
{
    Result<TextTable> read = readCsvRows(text, guessDialect(text));
    return read ? finished(std::move(*read)) : std::nullopt;
}

std::optional<TextTable> tableFromPlain(const QString &text)
{
    if (text.size() > CsvLimits{}.maxCharacters || QStringView(text).trimmed().isEmpty())
        return std::nullopt;
    if (looksLikeSemicolons(text)) {
        if (auto table = csvRows(text))
            return table;
    }
    auto rows = TabbedReader(text).read();
    if (!rows)
        return std::nullopt;
    TextTable table;
    table.rows = std::move(*rows);
    return finished(std::move(table));
}

bool sameShape(const TextTable &a, const TextTable &b)
{
    return a.rows.size() == b.rows.size() && a.rows.front().size() == b.rows.front().size();
}

// A leading zero, or a telephone number: a spreadsheet would spoil both.
bool isCode(const QString &text)
{
    const bool telling = text.size() > 1 && (text.front() == u'0' || text.front() == u'+');
    return telling && text[1].isDigit()
        && std::all_of(text.begin() + 1, text.end(), [](QChar c) { return c.isDigit() || c.isSpace(); });
}

QString tabbedCell(const QString &text)
{
    QString cell = addFormulaGuard(text);
    if (!cell.contains(u'\t') && !cell.contains(u'\n') && !cell.contains(u'\r') && !cell.startsWith(u'"'))
        return cell;
    return u'"' + cell.replace(QLatin1String("\""), QLatin1String("\"\"")) + u'"';
}

QString tabbedText(const TextTable &table)
{
    QStringList lines;
    const auto add = [&](const QStringList &row) {
        QStringList cells;
        for (const QString &cell : row)
            cells << tabbedCell(cell);
        lines << cells.join(u'\t');
    };
    if (!table.header.isEmpty())
        add(table.header);
    for (const QStringList &row : table.rows)
        add(row);
    return lines.join(u'\n');
}

QString htmlText(const TextTable &table)
{
    QString out = QStringLiteral("<meta charset=\"utf-8\"><table>");
    const auto add = [&](const QStringList &row, QLatin1String tag) {
        out += QLatin1String("<tr>");
        for (const QString &cell : row) {
            out += u'<' + tag;
            if (isCode(cell))
                out += QLatin1String(" style=\"mso-number-format:'\\@'\"");
            out += u'>' + htmlEscaped(addFormulaGuard(cell)) + QLatin1String("</") + tag + u'>';
        }
        out += QLatin1String("</tr>\n");
    };
    if (!table.header.isEmpty())
        add(table.header, QLatin1String("th"));
    for (const QStringList &row : table.rows)
        add(row, QLatin1String("td"));
    return out + QLatin1String("</table>");
}

} // namespace

std::optional<TextTable> tableFromMimeData(const QMimeData &mime)
{
    const QString plain = mime.hasText() ? mime.text() : QString();
    std::optional<TextTable> fromHtml;
    if (mime.hasHtml()) {
        if (auto table = tableFromHtml(mime.html()))
            fromHtml = finished(std::move(*table));
    }
    std::optional<TextTable> fromPlain = tableFromPlain(plain);
    if (fromHtml && (!fromPlain || plain.contains(u'"') || !sameShape(*fromHtml, *fromPlain)))
        return fromHtml;
    if (fromPlain)
        return fromPlain;
    if (plain.isEmpty() && mime.hasFormat(kCsvType))
        return csvRows(decodeText(mime.data(kCsvType)).text);
    return std::nullopt;
}

bool looksTabular(const QMimeData &mime)
{
    if (mime.hasFormat(kCsvType) || (mime.hasText() && mime.text().contains(u'\t')))
        return true;
    return mime.hasHtml() && mime.html().contains(QLatin1String("<table"), Qt::CaseInsensitive);
}

void fillMimeData(QMimeData &mime, const TextTable &table, bool withHeader)
{
    TextTable offered = table;
    if (!withHeader)
        offered.header.clear();
    mime.setText(tabbedText(offered));
    mime.setHtml(htmlText(offered));
    QByteArray csv = writeCsv(offered, CsvFlavour::Office);
    mime.setData(kCsvType, csv.remove(0, 3)); // the type says text: the mark at its start would be a character
}

} // namespace pc
