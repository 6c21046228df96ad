// How wide the columns of a table are: by weight where one is given, by content elsewhere. Pure; millimetres.
#pragma once

#include <vector>

namespace pc {

struct ColumnWish {
    double natural = 0; ///< no cell is wrapped
    double least = 0;   ///< no word is broken
    double weight = 0;  ///< share of what the others leave; 0: by content
};

/// Widths that fill `width` exactly. When not even the words fit, all give way in proportion.
std::vector<double> columnWidths(const std::vector<ColumnWish> &wishes, double width);

} // namespace pc
