// A table of plain text, as it came from a file or the clipboard, before anyone knows what its columns mean.
//
// It must not interpret a cell: numbers, dates and codes stay the text that was read.
#pragma once

#include <QStringList>

#include <vector>

namespace pc {

struct TextTable {
    /// Column titles; empty when the first row is not known to be a header (a paste).
    QStringList header;
    /// Each at least as wide as the header; wider only when a cell beyond the header is not empty.
    std::vector<QStringList> rows;
    /// For each row, the line of the source it begins on, from 1.
    std::vector<int> lineNumbers;
    /// The line of the header, from 1; 0 without a header.
    int headerLine = 0;
    /// Lines of the rows that have text beyond the last column of the header.
    std::vector<int> overlongLines;

    friend bool operator==(const TextTable &, const TextTable &) = default;
};

} // namespace pc
