// A ZIP archive in memory, by libzip: entries in the order they are given, always of the same instant, so that the same
// files make the same bytes.
#pragma once

#include "models/base/result.h"

#include <QByteArray>

#include <vector>

namespace pc {

class ZipWriter {
public:
    /// `name` is ASCII, with "/" between folders. A stored entry is not compressed.
    void add(const QByteArray &name, const QByteArray &bytes, bool stored = false);
    /// The archive. Error Io when the library cannot make it; the detail is its own.
    Result<QByteArray> finish() const;

private:
    struct Entry {
        QByteArray name;
        QByteArray bytes;
        bool stored = false;
    };
    std::vector<Entry> m_entries;
};

} // namespace pc
