// Attached files, written out as read-only copies for the viewer of the desk, and gone with this object.
//
// A copy has a safe name that ends as its content asks for, lies in a folder only this user may read, and has no right to
// be executed. Whatever is done to it, the register keeps the bytes.
#pragma once

#include "models/attachments/attachmentsrepository.h"

#include <QTemporaryDir>

#include <memory>

namespace pc {

class AttachedCopies {
    Q_DECLARE_TR_FUNCTIONS(pc::AttachedCopies)

public:
    /// Where the copy is. Errors: those of AttachmentsRepository::bytes(), Io when it cannot be written.
    Result<QString> path(Database &database, const Attachment &attachment);

private:
    std::unique_ptr<QTemporaryDir> m_folder; // made the first time
};

} // namespace pc
