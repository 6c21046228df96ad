// Documents issued, written out as read-only files for the viewer of the system, and gone with this object.
//
// The bytes are those that were issued; whatever is done to the file, the register keeps them.
#pragma once

#include "models/documents/issueddocument.h"

#include <QTemporaryDir>

#include <memory>

namespace pc {

class KeptCopies {
    Q_DECLARE_TR_FUNCTIONS(pc::KeptCopies)

public:
    /// Where the copy is. Errors: those of IssuedDocumentsRepository::bytes(), Io when it cannot be written.
    Result<QString> path(Database &database, const IssuedDocument &document);

    /// Writes bytes to a file the user chose. Error Io, with a sentence.
    static Status write(const QString &path, const QByteArray &bytes);

private:
    std::unique_ptr<QTemporaryDir> m_folder; // made the first time
};

} // namespace pc
