// Pages of papers on a printer or a PDF writer, one after the other; knows how both begin and turn a page.
#pragma once

#include "models/paper/paperlayout.h"

#include <QPainter>

namespace pc {

class DevicePages {
public:
    explicit DevicePages(QPagedPaintDevice &device, const QPageRanges &ranges = {}) : m_device(device), m_ranges(ranges) {}

    /// Paints the pages of one paper that are in the range. False when the device fails.
    bool paint(const PaperLayout &layout);
    /// Writes what is left. False when the device fails or nothing was painted.
    bool end();

private:
    bool begin(const PaperLayout &layout);

    QPagedPaintDevice &m_device;
    QPageRanges m_ranges;
    QPainter m_painter;
    int m_seen = 0; ///< pages so far, painted or not
};

} // namespace pc
