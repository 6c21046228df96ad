#include "models/attachments/attachedcopies.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace pc {

Result<QString> AttachedCopies::path(Database &database, const Attachment &attachment)
{
    const auto bytes = AttachmentsRepository(database).bytes(attachment);
    if (!bytes)
        return bytes.error();
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>(); // for this user alone
    // Two files of one name each have their folder.
    const QString folder = m_folder->filePath(attachment.sha256.left(12));
    const QString path = folder + u'/' + FileType::safeName(attachment.name, attachment.mediaType);
    if (QFileInfo::exists(path))
        return path;
    QFile file(path);
    if (QDir().mkpath(folder) && file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.write(*bytes) == bytes->size() && file.flush()) {
        file.close();
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::ReadUser);
        return path;
    }
    const Error error{ErrorKind::Io, tr("“%1” cannot be opened: no copy could be written. Is the disk full?").arg(attachment.name),
                      file.errorString()};
    file.remove();
    return error;
}

} // namespace pc
