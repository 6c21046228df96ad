// The files of a ZIP archive, read without the code that wrote it: central directory, stored and deflated entries,
// checksums compared. Sources: PKWARE APPNOTE 6.3, RFC 1951.
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QMap>
#include <QtEndian>

#include <array>
#include <vector>

namespace pc::test {

class Inflater {
public:
    /// Empty and !ok() when the data are not deflated ones.
    explicit Inflater(const QByteArray &data) : m_data(data)
    {
        bool last = false;
        while (!last && m_ok) {
            last = bits(1) != 0;
            switch (bits(2)) {
            case 0: stored(); break;
            case 1: fixed(); break;
            case 2: dynamic(); break;
            default: m_ok = false;
            }
        }
    }
    bool ok() const { return m_ok; }
    QByteArray bytes() const { return m_ok ? m_out : QByteArray(); }

private:
    struct Code {
        std::array<int, 16> count{};
        std::vector<int> symbols;

        explicit Code(const std::vector<int> &lengths)
        {
            for (const int length : lengths)
                ++count[size_t(length)];
            std::array<int, 16> offsets{};
            for (size_t i = 1; i < 15; ++i)
                offsets[i + 1] = offsets[i] + count[i];
            symbols.resize(lengths.size());
            for (size_t i = 0; i < lengths.size(); ++i) {
                if (lengths[i] != 0)
                    symbols[size_t(offsets[size_t(lengths[i])]++)] = int(i);
            }
        }
    };

    int bits(int count)
    {
        int value = 0;
        for (int i = 0; i < count; ++i, ++m_bit) {
            const qsizetype at = m_bit / 8;
            if (at >= m_data.size()) {
                m_ok = false;
                return 0;
            }
            value |= ((uchar(m_data.at(at)) >> (m_bit % 8)) & 1) << i;
        }
        return value;
    }
    int symbol(const Code &code)
    {
        int value = 0;
        int first = 0;
        int index = 0;
        for (size_t length = 1; length < 16 && m_ok; ++length) {
            value |= bits(1);
            if (value - code.count[length] < first)
                return code.symbols[size_t(index + value - first)];
            index += code.count[length];
            first = (first + code.count[length]) << 1;
            value <<= 1;
        }
        m_ok = false;
        return 256;
    }
    void stored()
    {
        m_bit = (m_bit + 7) / 8 * 8;
        const int length = bits(16);
        bits(16);
        m_out += m_data.mid(m_bit / 8, length);
        m_bit += qsizetype(length) * 8;
    }
    void fixed()
    {
        std::vector<int> lengths(288, 8);
        std::fill(lengths.begin() + 144, lengths.begin() + 256, 9);
        std::fill(lengths.begin() + 256, lengths.begin() + 280, 7);
        codes(Code(lengths), Code(std::vector<int>(30, 5)));
    }
    void dynamic()
    {
        const int literals = bits(5) + 257;
        const int distances = bits(5) + 1;
        const int count = bits(4) + 4;
        static constexpr int order[] = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
        std::vector<int> lengths(19, 0);
        for (int i = 0; i < count; ++i)
            lengths[size_t(order[i])] = bits(3);
        const Code code(lengths);
        lengths.clear();
        while (m_ok && int(lengths.size()) < literals + distances) {
            const int what = symbol(code);
            if (what < 16)
                lengths.push_back(what);
            else if (what == 16)
                lengths.insert(lengths.end(), size_t(3 + bits(2)), lengths.empty() ? 0 : int(lengths.back()));
            else
                lengths.insert(lengths.end(), size_t(what == 17 ? 3 + bits(3) : 11 + bits(7)), 0);
        }
        if (m_ok && int(lengths.size()) == literals + distances)
            codes(Code({lengths.begin(), lengths.begin() + literals}), Code({lengths.begin() + literals, lengths.end()}));
        else
            m_ok = false;
    }
    void codes(const Code &literals, const Code &distances)
    {
        static constexpr int lengthBase[] = {3,  4,  5,  6,  7,  8,  9,  10, 11, 13,  15,  17,  19,  23, 27,
                                             31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258};
        static constexpr int lengthExtra[] = {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0};
        static constexpr int distanceBase[] = {1,   2,   3,   4,   5,   7,    9,    13,   17,   25,   33,   49,   65,    97,    129,
                                               193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577};
        static constexpr int distanceExtra[] = {0, 0, 0, 0, 1, 1, 2, 2,  3,  3,  4,  4,  5,  5,  6,
                                                6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13};
        while (m_ok) {
            const int what = symbol(literals);
            if (what == 256)
                return;
            if (what < 256) {
                m_out += char(what);
                continue;
            }
            if (what > 285)
                break;
            const int length = lengthBase[what - 257] + bits(lengthExtra[what - 257]);
            const int code = symbol(distances);
            if (code > 29)
                break;
            const int distance = distanceBase[code] + bits(distanceExtra[code]);
            if (distance > m_out.size())
                break;
            for (int i = 0; i < length; ++i)
                m_out += m_out.at(m_out.size() - distance);
        }
        m_ok = false;
    }

    QByteArray m_data;
    QByteArray m_out;
    qsizetype m_bit = 0;
    bool m_ok = true;
};

struct ZipFiles {
    QByteArrayList order; ///< names as they stand in the directory
    QMap<QByteArray, QByteArray> files;
    QByteArrayList faults;
};

inline quint32 zipChecksum(const QByteArray &bytes)
{
    quint32 crc = ~0U;
    for (const char byte : bytes) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) ? (crc >> 1) ^ 0xedb88320U : crc >> 1;
    }
    return ~crc;
}

inline ZipFiles unzip(const QByteArray &archive)
{
    ZipFiles found;
    const auto u16 = [&](qsizetype at) { return qFromLittleEndian<quint16>(archive.constData() + at); };
    const auto u32 = [&](qsizetype at) { return qFromLittleEndian<quint32>(archive.constData() + at); };
    const qsizetype end = archive.lastIndexOf("PK\x05\x06");
    if (end < 0 || end + 22 > archive.size()) {
        found.faults << "no directory";
        return found;
    }
    qsizetype at = u32(end + 16);
    for (int i = 0; i < u16(end + 10); ++i) {
        if (archive.mid(at, 4) != "PK\x01\x02") {
            found.faults << "the directory is broken";
            return found;
        }
        const QByteArray name = archive.mid(at + 46, u16(at + 28));
        const qsizetype local = u32(at + 42);
        if (archive.mid(local, 4) != "PK\x03\x04" || archive.mid(local + 30, u16(local + 26)) != name)
            found.faults << name + ": the entry is not where the directory says";
        const QByteArray data = archive.mid(local + 30 + u16(local + 26) + u16(local + 28), u32(at + 20));
        const QByteArray bytes = u16(at + 10) == 0 ? data : Inflater(data).bytes();
        if (quint32(bytes.size()) != u32(at + 24) || zipChecksum(bytes) != u32(at + 16))
            found.faults << name + ": the content is not what the directory says";
        found.order << name;
        found.files.insert(name, bytes);
        at += 46 + u16(at + 28) + u16(at + 30) + u16(at + 32);
    }
    return found;
}

} // namespace pc::test
