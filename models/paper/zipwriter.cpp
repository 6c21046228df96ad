#include "models/paper/zipwriter.h"

#include <array>

namespace pc {

namespace {

// 1 January 1980: the first instant of a ZIP archive.
constexpr quint16 kTime = 0;
constexpr quint16 kDate = (1 << 5) | 1;
constexpr quint16 kVersion = 20;
constexpr quint16 kDeflated = 8;

constexpr std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) ? 0xedb88320U ^ (value >> 1) : value >> 1;
        table[i] = value;
    }
    return table;
}

quint32 crc32(const QByteArray &bytes)
{
    static constexpr auto table = crcTable();
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes)
        crc = table[(crc ^ static_cast<quint8>(byte)) & 0xff] ^ (crc >> 8);
    return ~crc;
}

// qCompress writes a length of four bytes, a zlib header of two, the deflated data, a checksum of four.
QByteArray deflated(const QByteArray &bytes)
{
    const QByteArray zlib = qCompress(bytes, 9);
    return zlib.mid(6, zlib.size() - 10);
}

void put16(QByteArray &to, quint16 value)
{
    to.append(static_cast<char>(value & 0xff));
    to.append(static_cast<char>(value >> 8));
}

void put32(QByteArray &to, quint32 value)
{
    put16(to, static_cast<quint16>(value & 0xffff));
    put16(to, static_cast<quint16>(value >> 16));
}

} // namespace

void ZipWriter::add(const QByteArray &name, const QByteArray &bytes, bool stored)
{
    const QByteArray data = stored ? bytes : deflated(bytes);
    QByteArray common;
    put16(common, kVersion);
    put16(common, 0); // flags
    put16(common, stored ? 0 : kDeflated);
    put16(common, kTime);
    put16(common, kDate);
    put32(common, crc32(bytes));
    put32(common, static_cast<quint32>(data.size()));
    put32(common, static_cast<quint32>(bytes.size()));
    put16(common, static_cast<quint16>(name.size()));
    put16(common, 0); // extra field

    put32(m_directory, 0x02014b50);
    put16(m_directory, kVersion);
    m_directory += common;
    put16(m_directory, 0); // comment
    put16(m_directory, 0); // disk
    put16(m_directory, 0); // internal attributes
    put32(m_directory, 0); // external attributes
    put32(m_directory, static_cast<quint32>(m_entries.size()));
    m_directory += name;

    put32(m_entries, 0x04034b50);
    m_entries += common + name + data;
    ++m_count;
}

QByteArray ZipWriter::finish()
{
    QByteArray archive = std::move(m_entries);
    const auto start = static_cast<quint32>(archive.size());
    archive += m_directory;
    put32(archive, 0x06054b50);
    put16(archive, 0);
    put16(archive, 0);
    put16(archive, m_count);
    put16(archive, m_count);
    put32(archive, static_cast<quint32>(m_directory.size()));
    put32(archive, start);
    put16(archive, 0); // comment
    return archive;
}

} // namespace pc
