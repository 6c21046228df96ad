// The grammar of CSV (RFC 4180, read leniently): text cut into records of cells, nothing more.
//
// It knows no header and no file; see csvreader.h for those. It must not trim or interpret a cell.
#pragma once

#include <QString>
#include <QStringList>

namespace pc {

struct CsvDialect {
    QChar separator = u';';
    /// A null character means that quotation marks are ordinary characters.
    QChar quote = u'"';

    friend bool operator==(const CsvDialect &, const CsvDialect &) = default;
};

/// How much is read before giving up, so that no file can exhaust memory or patience.
struct CsvLimits {
    qsizetype maxCharacters = 50 * 1024 * 1024; ///< In the file; one of 50 MB never has more.
    qsizetype maxRows = 200'000;                ///< Rows of data, the header not counted.
    qsizetype maxFieldLength = 1024 * 1024;     ///< Characters in one cell.
    qsizetype maxColumns = 1'000;               ///< Empty cells at the end of a line not counted.
    qsizetype maxCells = 6'000'000;             ///< In the whole table, missing cells included.
};

struct CsvRecord {
    /// Without the empty cells at the end of the line, unless they were quoted.
    QStringList cells;
    /// Cells on the line, empty ones at its end included.
    qsizetype width = 0;
    /// The line the record begins on, from 1.
    int line = 1;
    /// Nothing but separators and spaces, and no quotation mark.
    bool blank = true;
};

class CsvRecordReader {
public:
    enum class Step {
        Record,    ///< A record was read.
        End,       ///< The text is finished.
        OpenQuote, ///< The quotation mark of record.line is never closed.
        LongField, ///< The cell of record.line exceeds the limit.
        Wide,      ///< The record has too many columns.
    };

    /// The text must outlive the reader.
    CsvRecordReader(QStringView text, CsvDialect dialect, const CsvLimits &limits, int firstLine = 1);

    /// Reads one record. After an error record.line is the line to show, and reading must stop.
    Step next(CsvRecord &record);

private:
    Step readField();
    Step readQuoted();
    bool readPlain();
    void skipLineEnd();

    QStringView m_text;
    CsvDialect m_dialect;
    CsvLimits m_limits;
    qsizetype m_at = 0;
    int m_line;
    int m_fieldLine = 1;
    bool m_quoted = false;
    QString m_field;
};

} // namespace pc
