#include "models/tables/htmltable.h"

#include "models/tables/csvrecords.h"

#include <QHash>

#include <algorithm>

namespace pc {

namespace {

// Names of U+00A0 to U+00FF in order, then the few others of French texts. Source: HTML 4.01, section 24.
QHash<QString, QChar> namedEntities()
{
    static const char latin[] =
        "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 "
        "acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml "
        "Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde "
        "Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig "
        "ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide "
        "oslash ugrave uacute ucirc uuml yacute thorn yuml";
    QHash<QString, QChar> names;
    char16_t code = 0xA0;
    for (const QString &name : QString::fromLatin1(latin).split(u' '))
        names.insert(name, QChar(code++));
    const std::pair<QLatin1String, char16_t> others[] = {
        {QLatin1String("amp"), u'&'},        {QLatin1String("lt"), u'<'},         {QLatin1String("gt"), u'>'},
        {QLatin1String("quot"), u'"'},       {QLatin1String("apos"), u'\''},      {QLatin1String("OElig"), 0x0152},
        {QLatin1String("oelig"), 0x0153},    {QLatin1String("ndash"), 0x2013},    {QLatin1String("mdash"), 0x2014},
        {QLatin1String("lsquo"), 0x2018},    {QLatin1String("rsquo"), 0x2019},    {QLatin1String("ldquo"), 0x201C},
        {QLatin1String("rdquo"), 0x201D},    {QLatin1String("hellip"), 0x2026},   {QLatin1String("euro"), 0x20AC},
    };
    for (const auto &[name, value] : others)
        names.insert(name, QChar(value));
    return names;
}

QString numericEntity(QStringView digits)
{
    const bool hex = digits.startsWith(u'x', Qt::CaseInsensitive);
    bool ok = false;
    const uint code = (hex ? digits.sliced(1) : digits).toUInt(&ok, hex ? 16 : 10);
    if (!ok || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        return {};
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

struct Tag {
    QString name; ///< Lower case, with a leading slash for an end tag.
    QStringView attributes;
};

int spanOf(QStringView attributes, QLatin1String name)
{
    qsizetype at = attributes.indexOf(name, 0, Qt::CaseInsensitive);
    if (at < 0)
        return 1;
    at += name.size();
    int span = 0;
    for (; at < attributes.size() && span < 10'000; ++at) {
        const char16_t c = attributes[at].unicode();
        if (c >= u'0' && c <= u'9')
            span = span * 10 + (c - u'0');
        else if (span > 0 || !QStringView(u"= \"'").contains(QChar(c)))
            break;
    }
    return std::clamp(span, 1, 1'000);
}

class HtmlTableScanner {
public:
    explicit HtmlTableScanner(QStringView html) : m_html(html) {}

    std::optional<TextTable> scan()
    {
        while (m_at < m_html.size() && !m_done && !m_tooLarge) {
            if (m_html[m_at] == u'<' && readTag())
                continue;
            readText();
        }
        endRow();
        if (m_rows.empty() || m_tooLarge)
            return std::nullopt;
        return table();
    }

private:
    // True when something that begins with '<' was consumed.
    bool readTag()
    {
        const QStringView rest = m_html.sliced(m_at);
        if (rest.startsWith(QLatin1String("<!--"))) {
            skipTo(QLatin1String("-->"), 4);
            m_at = std::min(m_at + 3, m_html.size());
            return true;
        }
        if (rest.size() < 2 || !(rest[1].isLetter() || rest[1] == u'/' || rest[1] == u'!' || rest[1] == u'?'))
            return false;
        QChar quote;
        qsizetype end = 1;
        for (; end < rest.size() && (rest[end] != u'>' || !quote.isNull()); ++end) {
            if (!quote.isNull())
                quote = rest[end] == quote ? QChar() : quote;
            else if ((rest[end] == u'"' || rest[end] == u'\'') && rest[end - 1] == u'=')
                quote = rest[end];
        }
        const QStringView inside = rest.sliced(1, end - 1);
        const auto *nameEnd = std::find_if(inside.begin() + 1, inside.end(),
                                           [](QChar c) { return !c.isLetterOrNumber(); });
        const qsizetype nameSize = nameEnd - inside.begin();
        m_at += std::min(end + 1, rest.size());
        handle({inside.first(nameSize).toString().toLower(), inside.sliced(nameSize)});
        return true;
    }

    void handle(const Tag &tag)
    {
        if (tag.name == QLatin1String("script") || tag.name == QLatin1String("style")) {
            skipTo(QLatin1String("</") + tag.name, 0);
        } else if (tag.name == QLatin1String("table")) {
            ++m_depth;
        } else if (tag.name == QLatin1String("/table")) {
            m_depth = std::max(0, m_depth - 1);
            if (m_depth == 0) {
                endRow();
                m_done = !m_rows.empty();
            }
        } else if (tag.name == QLatin1String("br")) {
            if (m_inCell)
                m_cell += u'\n';
        } else if (m_depth == 1 && (tag.name == QLatin1String("tr") || tag.name == QLatin1String("/tr"))) {
            endRow();
        } else if (m_depth == 1 && (tag.name == QLatin1String("td") || tag.name == QLatin1String("th"))) {
            beginCell(tag.attributes);
        } else if (m_depth == 1 && (tag.name == QLatin1String("/td") || tag.name == QLatin1String("/th"))) {
            endCell();
        } else if (isBlock(tag.name)) {
            m_breakBeforeText = true;
        }
    }

    static bool isBlock(QString name)
    {
        if (name.startsWith(u'/'))
            name.remove(0, 1);
        // Cells and rows of a table within a cell count as lines of that cell.
        static const QStringList blocks = QStringLiteral("p div li ul ol h1 h2 h3 h4 tr td th").split(u' ');
        return blocks.contains(name);
    }

    void skipTo(const QString &end, qsizetype offset)
    {
        const qsizetype found = m_html.indexOf(end, m_at + offset, Qt::CaseInsensitive);
        m_at = found < 0 ? m_html.size() : found;
    }

    void readText()
    {
        const qsizetype start = m_at++; // a '<' that begins no tag is text
        while (m_at < m_html.size() && m_html[m_at] != u'<')
            ++m_at;
        if (m_inCell)
            appendText(m_html.sliced(start, m_at - start));
    }

    void appendText(QStringView text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char16_t c = text[i].unicode();
            if (c == u' ' || c == u'\n' || c == u'\r' || c == u'\t') {
                m_spaceBeforeText = true;
                continue;
            }
            if (m_breakBeforeText && !m_cell.isEmpty() && !m_cell.endsWith(u'\n'))
                m_cell += u'\n';
            else if (m_spaceBeforeText && !m_cell.isEmpty() && !m_cell.endsWith(u'\n'))
                m_cell += u' ';
            m_breakBeforeText = m_spaceBeforeText = false;
            if (c == u'&')
                i += appendEntity(text.sliced(i + 1));
            else if (c != u'\0')
                m_cell += QChar(c);
        }
    }

    // Appends the character that follows an ampersand, and returns how much was used of the text after it.
    qsizetype appendEntity(QStringView text)
    {
        static const QHash<QString, QChar> names = namedEntities();
        constexpr qsizetype kLongestName = 10;
        const qsizetype end = text.first(std::min(text.size(), kLongestName)).indexOf(u';');
        const QStringView name = end > 0 ? text.first(end) : QStringView();
        const QString character = name.startsWith(u'#') ? numericEntity(name.sliced(1))
            : names.contains(name.toString())           ? QString(names.value(name.toString()))
                                                        : QString();
        m_cell += character.isEmpty() ? QStringLiteral("&") : character;
        return character.isEmpty() ? 0 : end + 1;
    }

    void beginCell(QStringView attributes)
    {
        endCell();
        fillFromAbove();
        m_columnSpan = spanOf(attributes, QLatin1String("colspan"));
        m_rowSpan = spanOf(attributes, QLatin1String("rowspan"));
        m_inCell = true;
        m_cell.clear();
        m_breakBeforeText = m_spaceBeforeText = false;
    }

    void endCell()
    {
        if (!m_inCell)
            return;
        m_inCell = false;
        addCell(m_cell.trimmed(), m_rowSpan);
        for (int i = 1; i < m_columnSpan; ++i)
            addCell(QString(), m_rowSpan);
    }

    void addCell(const QString &text, int rowSpan)
    {
        if (qsizetype(m_fromAbove.size()) <= m_row.size())
            m_fromAbove.resize(size_t(m_row.size()) + 1, 0);
        m_fromAbove[size_t(m_row.size())] = rowSpan - 1;
        m_row.append(text);
        m_tooLarge = m_tooLarge || ++m_cells > CsvLimits{}.maxCells || m_row.size() > CsvLimits{}.maxColumns;
    }

    // Cells of earlier rows that reach down into this one.
    void fillFromAbove()
    {
        while (m_row.size() < qsizetype(m_fromAbove.size()) && m_fromAbove[size_t(m_row.size())] > 0)
            addCell(QString(), m_fromAbove[size_t(m_row.size())]);
    }

    void endRow()
    {
        endCell();
        if (m_row.isEmpty())
            return;
        for (size_t i = size_t(m_row.size()); i < m_fromAbove.size(); ++i)
            m_fromAbove[i] = std::max(0, m_fromAbove[i] - 1);
        m_width = std::max(m_width, m_row.size());
        m_rows.push_back(std::move(m_row));
        m_row = {};
        m_tooLarge = m_tooLarge || m_width * qsizetype(m_rows.size()) > CsvLimits{}.maxCells;
    }

    TextTable table()
    {
        TextTable table;
        table.rows = std::move(m_rows);
        for (QStringList &row : table.rows) {
            row.resize(m_width);
            table.lineNumbers.push_back(int(table.lineNumbers.size()) + 1);
        }
        return table;
    }

    QStringView m_html;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_done = false;
    bool m_tooLarge = false;
    bool m_inCell = false;
    bool m_breakBeforeText = false;
    bool m_spaceBeforeText = false;
    int m_columnSpan = 1;
    int m_rowSpan = 1;
    QString m_cell;
    QStringList m_row;
    std::vector<QStringList> m_rows;
    std::vector<int> m_fromAbove; ///< Per column, rows still to be filled by a cell that spans them.
    qsizetype m_cells = 0;
    qsizetype m_width = 0;
};

} // namespace

std::optional<TextTable> tableFromHtml(QStringView html)
{
    if (html.size() > CsvLimits{}.maxCharacters)
        return std::nullopt;
    return HtmlTableScanner(html).scan();
}

QString htmlEscaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
}

} // namespace pc
