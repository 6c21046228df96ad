// A ZIP archive in memory: deflated or stored entries, always of the same instant, so that the same files make the same
// bytes. Enough for ODF, whose first entry must be stored. Source: PKWARE APPNOTE 6.3.
#pragma once

#include <QByteArray>

namespace pc {

class ZipWriter {
public:
    /// `name` is ASCII, with "/" between folders. A stored entry is not compressed.
    void add(const QByteArray &name, const QByteArray &bytes, bool stored = false);
    /// The archive; nothing can be added afterwards.
    QByteArray finish();

private:
    QByteArray m_entries;
    QByteArray m_directory;
    quint16 m_count = 0;
};

} // namespace pc
