// Tables written as CSV, for office programs or for other programs.
//
// | Flavour  | Separator | Encoding          | Lines | Dates      | Yes and no      | Formulas                |
// |----------|-----------|-------------------|-------|------------|-----------------|-------------------------|
// | Office   | ;         | UTF-8 with a mark | CRLF  | dd/MM/yyyy | words of the UI | a leading apostrophe    |
// | OpenData | ,         | UTF-8             | LF    | yyyy-MM-dd | true, false     | as they are             |
//
// Office never writes `sep=;`: Excel would then ignore the mark and spoil the accents. OpenData ends lines with LF,
// which Unix tools and version control expect; RFC 4180 readers accept it. Quotation marks follow RFC 4180.
// readCsv() gives back exactly the cells written, line ends inside a cell being LF and NUL characters dropped.
#pragma once

#include "models/tables/exporttable.h"
#include "models/tables/texttable.h"

#include <QByteArray>

#include <optional>

namespace pc {

enum class CsvFlavour { Office, OpenData };
enum class CsvHeader { Labels, Keys };

/// The bytes of a file. Cells are written as given: dates and decimals are already in the form of the flavour.
QByteArray writeCsv(const TextTable &table, CsvFlavour flavour);

/// Unless told otherwise the header is the labels in Office and the keys in OpenData.
QByteArray writeCsv(const ExportTable &table, CsvFlavour flavour, std::optional<CsvHeader> header = std::nullopt);

} // namespace pc
