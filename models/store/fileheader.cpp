#include "models/store/fileheader.h"

#include "models/store/database.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace pc {

namespace {
constexpr qint64 kHeaderSize = 100;

struct Headers {
    Q_DECLARE_TR_FUNCTIONS(pc::FileHeader)
};

quint32 big32(const QByteArray &bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}
} // namespace

Result<FileHeader> inspectFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() || !info.isFile()) {
        return Error{ErrorKind::Missing,
                     Headers::tr("The file “%1” does not exist. Check its name and its folder.").arg(info.fileName()), path};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::Missing,
                     Headers::tr("The file “%1” cannot be read. Ask for the right to read it.").arg(info.fileName()),
                     file.errorString()};
    }
    const QByteArray bytes = file.read(kHeaderSize);
    const Error foreign{ErrorKind::Foreign,
                        Headers::tr("“%1” is not a register of Petites communes. It was left as it is.").arg(info.fileName()),
                        {}};
    if (bytes.size() < kHeaderSize || !bytes.startsWith(QByteArray("SQLite format 3\0", 16)))
        return foreign;
    FileHeader header{big32(bytes, 68), big32(bytes, 60)};
    if (header.applicationId != kApplicationId)
        return foreign;
    if (header.schemaVersion > kSchemaVersion)
        return newerError(path, header.schemaVersion);
    const quint16 rawPageSize = qFromBigEndian<quint16>(bytes.constData() + 16);
    const qint64 pageSize = rawPageSize == 1 ? 65536 : rawPageSize;
    const qint64 pages = big32(bytes, 28);
    // In WAL mode the pages at the end may still be in the log: only a file that stands alone is judged by its length.
    const bool logPending = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    if (!logPending && (pageSize < 512 || file.size() < pages * pageSize)) {
        return Error{ErrorKind::Damaged,
                     Headers::tr("“%1” is damaged: part of it is missing. Restore a copy from the File menu; this file is "
                                 "kept as it is.")
                         .arg(info.fileName()),
                     QStringLiteral("%1 < %2 × %3").arg(file.size()).arg(pages).arg(pageSize)};
    }
    return header;
}

Error newerError(const QString &path, quint32 schemaVersion)
{
    return {ErrorKind::Newer,
            Headers::tr("“%1” was written by a later version of Petites communes (format %2, this program reads "
                        "format %3). Install the newer version; the file was left as it is.")
                .arg(QFileInfo(path).fileName())
                .arg(schemaVersion)
                .arg(kSchemaVersion),
            {}};
}

QByteArray fileIdentity(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return QByteArray::number(static_cast<quint64>(status.st_dev)) + ':'
           + QByteArray::number(static_cast<quint64>(status.st_ino));
#else
    Q_UNUSED(path)
    return {};
#endif
}

} // namespace pc
