#include "models/paper/devicepages.h"

#include <QPageLayout>
#include <QPagedPaintDevice>

namespace pc {

// The orientation is chosen before the page is begun.
bool DevicePages::begin(const PaperLayout &layout)
{
    const auto orientation = layout.isLandscape() ? QPageLayout::Landscape : QPageLayout::Portrait;
    if (m_device.pageLayout().orientation() != orientation)
        m_device.setPageOrientation(orientation);
    return m_painter.isActive() ? m_device.newPage() : m_painter.begin(&m_device);
}

bool DevicePages::paint(const PaperLayout &layout)
{
    constexpr double mmPerInch = 25.4;
    for (int page = 0; page < layout.pageCount(); ++page) {
        ++m_seen;
        if (!m_ranges.isEmpty() && !m_ranges.contains(m_seen))
            continue;
        if (!begin(layout))
            return false;
        m_painter.save();
        m_painter.scale(m_device.logicalDpiX() / mmPerInch, m_device.logicalDpiY() / mmPerInch);
        layout.paint(m_painter, page);
        m_painter.restore();
    }
    return true;
}

bool DevicePages::end()
{
    return m_painter.isActive() && m_painter.end();
}

} // namespace pc
