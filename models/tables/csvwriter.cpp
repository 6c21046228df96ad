#include "models/tables/csvwriter.h"

#include "models/tables/formulaguard.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace pc {

namespace {

class CsvWords {
    Q_DECLARE_TR_FUNCTIONS(CsvWriter)

public:
    static QString yesOrNo(bool value)
    {
        return value ? tr("yes", "value of a cell in an exported table")
                     : tr("no", "value of a cell in an exported table");
    }
};

// dd/MM/yyyy or yyyy-MM-dd, faster than QDate::toString over hundreds of thousands of cells.
QString dateText(QDate date, CsvFlavour flavour)
{
    if (!date.isValid())
        return {};
    if (date.year() < 0 || date.year() > 9999)
        return date.toString(Qt::ISODate);
    const auto digit = [](int number) { return QChar(char16_t(u'0' + number % 10)); };
    const int y = date.year();
    const QChar year[] = {digit(y / 1000), digit(y / 100), digit(y / 10), digit(y)};
    const QChar month[] = {digit(date.month() / 10), digit(date.month())};
    const QChar day[] = {digit(date.day() / 10), digit(date.day())};
    const bool iso = flavour == CsvFlavour::OpenData;
    const QChar between = iso ? u'-' : u'/';
    QString out;
    out.reserve(10);
    iso ? out.append(year, 4) : out.append(day, 2);
    out.append(between).append(month, 2).append(between);
    return iso ? out.append(day, 2) : out.append(year, 4);
}

class CsvBuilder {
public:
    CsvBuilder(CsvFlavour flavour, qsizetype columns)
        : m_flavour(flavour), m_separator(flavour == CsvFlavour::Office ? u';' : u',')
    {
        // A reader that guesses the separator must not be misled: rival signs are quoted too. In Office commas and
        // bars need it only when there is no semicolon to count, and decimal numbers stay bare.
        const bool all = flavour == CsvFlavour::OpenData || columns <= 1;
        for (const char sign : QByteArrayLiteral("\"\n\t;") + (all ? ",|" : ""))
            m_special[size_t(sign)] = true;
        m_yes = flavour == CsvFlavour::Office ? CsvWords::yesOrNo(true) : QStringLiteral("true");
        m_no = flavour == CsvFlavour::Office ? CsvWords::yesOrNo(false) : QStringLiteral("false");
    }

    void addText(const QString &text) { startCell(); appendText(text); }

    void addCell(const Cell &cell)
    {
        startCell();
        if (const auto *text = std::get_if<QString>(&cell))
            appendText(*text);
        else if (const auto *number = std::get_if<qint64>(&cell))
            appendBare(QString::number(*number));
        else if (const auto *flag = std::get_if<bool>(&cell))
            appendText(*flag ? m_yes : m_no);
        else if (const auto *date = std::get_if<QDate>(&cell))
            appendBare(dateText(*date, m_flavour));
    }

    void endRow()
    {
        // A line of nothing but separators would be taken for a blank line.
        if (m_blankRow && m_cells > 0)
            m_out.insert(m_rowStart, QStringLiteral("\"\""));
        m_out += m_flavour == CsvFlavour::Office ? QStringLiteral("\r\n") : QStringLiteral("\n");
        m_rowStart = m_out.size();
        m_cells = 0;
        m_blankRow = true;
    }

    QByteArray bytes() const
    {
        const QByteArray body = m_out.toUtf8();
        return m_flavour == CsvFlavour::Office ? QByteArray("\xEF\xBB\xBF") + body : body;
    }

private:
    void startCell()
    {
        if (m_cells++ > 0)
            m_out += m_separator;
    }

    void appendBare(const QString &text)
    {
        m_out += text;
        m_blankRow = m_blankRow && text.isEmpty();
    }

    void appendText(const QString &source)
    {
        if (source.isEmpty())
            return;
        QString text = source;
        if (text.contains(u'\r') || text.contains(QChar(u'\0'))) {
            text.remove(QChar(u'\0')).replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
            if (text.isEmpty())
                return;
        }
        if (m_flavour == CsvFlavour::Office)
            text = addFormulaGuard(text);
        if (!needsQuotes(text)) {
            appendBare(text);
            return;
        }
        m_out += u'"';
        m_out += text.contains(u'"') ? text.replace(QLatin1String("\""), QLatin1String("\"\"")) : text;
        m_out += u'"';
        m_blankRow = false;
    }

    bool needsQuotes(const QString &text) const
    {
        return text.front().isSpace() || text.back().isSpace()
            || std::any_of(text.begin(), text.end(),
                           [this](QChar c) { return c.unicode() < m_special.size() && m_special[c.unicode()]; });
    }

    CsvFlavour m_flavour;
    QChar m_separator;
    std::array<bool, 128> m_special{}; ///< ASCII signs that need quotation marks.
    QString m_yes;
    QString m_no;
    QString m_out;
    qsizetype m_rowStart = 0;
    qsizetype m_cells = 0;
    bool m_blankRow = true;
};

} // namespace

QByteArray writeCsv(const TextTable &table, CsvFlavour flavour)
{
    CsvBuilder builder(flavour, table.header.isEmpty() && !table.rows.empty() ? table.rows.front().size()
                                                                              : table.header.size());
    const auto add = [&](const QStringList &cells) {
        for (const QString &cell : cells)
            builder.addText(cell);
        for (qsizetype i = cells.size(); i < table.header.size(); ++i)
            builder.addText(QString());
        builder.endRow();
    };
    if (!table.header.isEmpty())
        add(table.header);
    for (const QStringList &row : table.rows)
        add(row);
    return builder.bytes();
}

QByteArray writeCsv(const ExportTable &table, CsvFlavour flavour, std::optional<CsvHeader> header)
{
    const CsvHeader titles = header.value_or(flavour == CsvFlavour::Office ? CsvHeader::Labels : CsvHeader::Keys);
    CsvBuilder builder(flavour, qsizetype(table.columns.size()));
    for (const ExportColumn &column : table.columns)
        builder.addText(titles == CsvHeader::Labels ? column.label : column.key);
    builder.endRow();
    for (const std::vector<Cell> &row : table.rows) {
        for (size_t i = 0; i < table.columns.size(); ++i)
            builder.addCell(i < row.size() ? row[i] : Cell());
        builder.endRow();
    }
    return builder.bytes();
}

} // namespace pc
