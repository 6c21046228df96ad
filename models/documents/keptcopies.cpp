#include "models/documents/keptcopies.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace pc {

Result<QString> KeptCopies::path(Database &database, const IssuedDocument &document)
{
    const auto bytes = IssuedDocumentsRepository(database).bytes(document);
    if (!bytes)
        return bytes.error();
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    // The name is the one it was issued under; the folder is its own.
    const QString folder = m_folder->filePath(document.sha256.left(12));
    const QString file = folder + u'/' + QFileInfo(document.fileName).fileName();
    if (QFileInfo::exists(file))
        return file;
    QDir().mkpath(folder);
    if (Status status = write(file, *bytes); !status)
        return status.error();
    QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::ReadUser);
    return file;
}

Status KeptCopies::write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return done();
    return Error{ErrorKind::Io,
                 tr("“%1” could not be written. Close it if it is open in another program, or choose another name.")
                     .arg(QFileInfo(path).fileName()),
                 file.errorString()};
}

} // namespace pc
