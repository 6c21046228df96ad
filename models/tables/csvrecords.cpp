#include "models/tables/csvrecords.h"

namespace pc {

namespace {
bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}
} // namespace

CsvRecordReader::CsvRecordReader(QStringView text, CsvDialect dialect, const CsvLimits &limits, int firstLine)
    : m_text(text), m_dialect(dialect), m_limits(limits), m_line(firstLine)
{
}

CsvRecordReader::Step CsvRecordReader::next(CsvRecord &record)
{
    record = {};
    record.line = m_line;
    if (m_at >= m_text.size())
        return Step::End;
    for (;;) {
        if (const Step step = readField(); step != Step::Record) {
            record.line = m_fieldLine;
            return step;
        }
        ++record.width;
        if (m_quoted || !m_field.isEmpty()) {
            if (record.width > m_limits.maxColumns)
                return Step::Wide;
            record.blank = record.blank && !m_quoted && QStringView(m_field).trimmed().isEmpty();
            while (record.cells.size() < record.width - 1)
                record.cells.append(QString());
            record.cells.append(std::move(m_field));
        }
        if (m_at >= m_text.size())
            return Step::Record;
        if (m_text[m_at] != m_dialect.separator) {
            skipLineEnd();
            return Step::Record;
        }
        ++m_at;
    }
}

CsvRecordReader::Step CsvRecordReader::readField()
{
    m_field = QString();
    m_quoted = false;
    m_fieldLine = m_line;
    if (m_at < m_text.size() && !m_dialect.quote.isNull() && m_text[m_at] == m_dialect.quote)
        return readQuoted();
    return readPlain() ? Step::Record : Step::LongField;
}

CsvRecordReader::Step CsvRecordReader::readQuoted()
{
    m_quoted = true;
    for (++m_at;;) {
        if (m_at >= m_text.size())
            return Step::OpenQuote;
        if (m_field.size() > m_limits.maxFieldLength)
            return Step::LongField;
        const QChar c = m_text[m_at];
        if (isLineEnd(c)) {
            skipLineEnd();
            m_field += u'\n';
            continue;
        }
        ++m_at;
        if (c == m_dialect.quote) {
            if (m_at >= m_text.size() || m_text[m_at] != m_dialect.quote)
                break;
            ++m_at;
        }
        m_field += c;
    }
    // Text between the closing mark and the separator is against the rules; it is kept rather than lost.
    return readPlain() ? Step::Record : Step::LongField;
}

bool CsvRecordReader::readPlain()
{
    const qsizetype start = m_at;
    while (m_at < m_text.size() && m_text[m_at] != m_dialect.separator && !isLineEnd(m_text[m_at]))
        ++m_at;
    if (m_field.size() + m_at - start > m_limits.maxFieldLength)
        return false;
    if (m_at > start)
        m_field += m_text.sliced(start, m_at - start);
    return true;
}

void CsvRecordReader::skipLineEnd()
{
    const bool pair = m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
    m_at += pair ? 2 : 1;
    ++m_line;
}

} // namespace pc
