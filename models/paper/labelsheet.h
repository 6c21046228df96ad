// Sheets of labels as data: how many, how large, where the first one begins. From a table in the resources, so that a
// sheet bought elsewhere is one more line.
#pragma once

#include "models/base/result.h"

#include <QCoreApplication>
#include <QRectF>

#include <vector>

namespace pc {

struct LabelSheet {
    QString key;   ///< "L7163"
    QString name;  ///< "2 × 7 – 99,1 × 38,1 mm (L7163)"
    int columns = 0;
    int rows = 0;
    double width = 0;   ///< of a label; millimetres, as all lengths
    double height = 0;
    double left = 0;    ///< of the first label, from the edge of the A4 sheet
    double top = 0;
    double stepX = 0;   ///< from one label to the next
    double stepY = 0;

    int places() const { return columns * rows; }
    /// Where the place of this number is on its sheet, 0 the first, row by row.
    QRectF place(int index) const;
};

class LabelSheets {
    Q_DECLARE_TR_FUNCTIONS(pc::LabelSheets)

public:
    /// The sheets of the resources, the usual one first. Error Io when the table does not read.
    static Result<std::vector<LabelSheet>> all();
    static Result<LabelSheet> find(const QString &key);
};

} // namespace pc
