#include "models/paper/zipwriter.h"

#include <QCoreApplication>

#include <zip.h>

namespace pc {

namespace {

struct Zip {
    Q_DECLARE_TR_FUNCTIONS(pc::Zip)
};

Error failed(const QByteArray &why)
{
    return {ErrorKind::Io, Zip::tr("The file could not be put together. Close other programs, then try again."), QString::fromUtf8(why)};
}

QByteArray messageOf(zip_error_t *error)
{
    const QByteArray message(zip_error_strerror(error));
    zip_error_fini(error);
    return message;
}

// What the library wrote into its buffer.
Result<QByteArray> contentOf(zip_source_t *source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_open(source) != 0 || zip_source_stat(source, &stat) != 0)
        return failed(zip_error_strerror(zip_source_error(source)));
    QByteArray archive(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, archive.data(), stat.size);
    zip_source_close(source);
    if (read != static_cast<zip_int64_t>(stat.size))
        return failed("short read");
    return archive;
}

} // namespace

void ZipWriter::add(const QByteArray &name, const QByteArray &bytes, bool stored)
{
    m_entries.push_back({name, bytes, stored});
}

Result<QByteArray> ZipWriter::finish() const
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *buffer = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (!buffer)
        return failed(messageOf(&error));
    zip_source_keep(buffer); // read again once the archive is closed
    zip_t *archive = zip_open_from_source(buffer, ZIP_TRUNCATE, &error);
    bool good = archive != nullptr;
    for (const Entry &entry : m_entries) {
        if (!good)
            break;
        zip_source_t *content = zip_source_buffer(archive, entry.bytes.constData(), static_cast<zip_uint64_t>(entry.bytes.size()), 0);
        const zip_int64_t index = content ? zip_file_add(archive, entry.name.constData(), content, ZIP_FL_ENC_UTF_8) : -1;
        if (content && index < 0)
            zip_source_free(content);
        good = index >= 0
            && zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), entry.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 9) == 0
            && zip_file_set_dostime(archive, static_cast<zip_uint64_t>(index), 0, (1 << 5) | 1, 0) == 0; // 1 January 1980
    }
    const QByteArray why = !archive ? messageOf(&error) : good ? QByteArray() : QByteArray(zip_strerror(archive));
    good = good && zip_close(archive) == 0;
    if (archive && !good)
        zip_discard(archive);
    auto made = good ? contentOf(buffer) : Result<QByteArray>(failed(why));
    zip_source_free(buffer);
    return made;
}

} // namespace pc
