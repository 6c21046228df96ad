#include "models/tables/jsonwriter.h"

#include <algorithm>

namespace pc {

namespace {

// RFC 8259: quotation mark, backslash and control characters are escaped; U+2028 and U+2029 too, because they
// would end a line in some tools.
bool needsEscape(QChar character)
{
    const char16_t c = character.unicode();
    return c < 0x20 || c == u'"' || c == u'\\' || c == 0x7F || c == 0x2028 || c == 0x2029;
}

QString escaped(const QString &text)
{
    QString out;
    out.reserve(text.size() + 16);
    for (const QChar c : text) {
        if (!needsEscape(c))
            out += c;
        else if (c == u'"' || c == u'\\')
            out.append(u'\\').append(c);
        else if (c == u'\n')
            out += QLatin1String("\\n");
        else if (c == u'\t')
            out += QLatin1String("\\t");
        else
            out += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
    }
    return out;
}

void appendString(QByteArray &out, const QString &text)
{
    const bool plain = std::none_of(text.begin(), text.end(), needsEscape);
    out += '"';
    out += (plain ? text : escaped(text)).toUtf8();
    out += '"';
}

// "yyyy-MM-dd" for the years 0 to 9999 of ISO 8601, faster than QDate::toString over hundreds of thousands of cells.
void appendDate(QByteArray &out, QDate date)
{
    const auto pair = [](char *at, int number) {
        at[0] = char('0' + number / 10 % 10);
        at[1] = char('0' + number % 10);
    };
    char text[] = "\"0000-00-00\"";
    pair(text + 1, date.year() / 100);
    pair(text + 3, date.year());
    pair(text + 6, date.month());
    pair(text + 9, date.day());
    out.append(text, sizeof(text) - 1);
}

void appendCell(QByteArray &out, const Cell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell)) {
        appendString(out, *text);
    } else if (const auto *number = std::get_if<qint64>(&cell)) {
        out += QByteArray::number(*number);
    } else if (const auto *flag = std::get_if<bool>(&cell)) {
        out += *flag ? "true" : "false";
    } else if (const auto *date = std::get_if<QDate>(&cell); date && date->isValid()) {
        appendDate(out, *date);
    } else {
        out += "null";
    }
}

} // namespace

QByteArray writeJson(const ExportTable &table)
{
    std::vector<QByteArray> names;
    names.reserve(table.columns.size());
    for (const ExportColumn &column : table.columns) {
        QByteArray name = names.empty() ? "{" : ",";
        appendString(name, column.key);
        names.push_back(name + ':');
    }
    QByteArray out = "[";
    out.reserve(qsizetype(table.rows.size() * names.size()) * 24);
    for (size_t r = 0; r < table.rows.size(); ++r) {
        out += r == 0 ? "\n" : ",\n";
        const std::vector<Cell> &row = table.rows[r];
        for (size_t i = 0; i < names.size(); ++i) {
            out += names[i];
            appendCell(out, i < row.size() ? row[i] : Cell());
        }
        out += names.empty() ? "{}" : "}";
    }
    out += table.rows.empty() ? "]\n" : "\n]\n";
    return out;
}

} // namespace pc
