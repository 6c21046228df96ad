// Small files of every kind, sound and hostile, for the tests of what is attached. None of them came from anybody.
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QtEndian>

namespace pc::test {

inline QByteArray samplePdf(const QByteArray &text = "Rapport")
{
    return "%PDF-1.4\n% " + text + "\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n";
}

inline QByteArray sampleImage(const char *format)
{
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(QColor(200, 30, 30));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// One stored entry of a zip, without its sums: enough for what reads the first entry.
inline QByteArray zipEntry(const QByteArray &name, const QByteArray &content)
{
    QByteArray header("PK\x03\x04", 4);
    const auto put = [&header](auto value) {
        char bytes[sizeof value];
        qToLittleEndian(value, bytes);
        header.append(bytes, sizeof value);
    };
    for (int i = 0; i < 5; ++i)
        put(quint16(i == 0 ? 20 : 0)); // version, flags, method, time, day
    put(quint32(0));
    put(static_cast<quint32>(content.size()));
    put(static_cast<quint32>(content.size()));
    put(static_cast<quint16>(name.size()));
    put(quint16(0));
    return header + name + content;
}

inline QByteArray zipEnd() { return QByteArray("PK\x05\x06", 4) + QByteArray(18, '\0'); }

inline const QByteArray kOdtType = "application/vnd.oasis.opendocument.text";

inline QByteArray sampleOdt() { return zipEntry("mimetype", kOdtType) + zipEntry("content.xml", "<x/>") + zipEnd(); }

} // namespace pc::test
