// Reads and writes attached files: the only SQL of table attachment. Bytes go to `content` through the Transaction.
//
// Nothing attached is ever executed: it is opened as a copy in a temporary folder by the program the desk has for it.
#pragma once

#include "models/attachments/attachment.h"
#include "models/store/transaction.h"

#include <vector>

namespace pc {

namespace setting {
/// Largest file let in, in MB of 1024 × 1024 bytes; dated.
inline const QString attachmentLimit = QStringLiteral("attachment_limit_mb");
} // namespace setting

class AttachmentsRepository {
    Q_DECLARE_TR_FUNCTIONS(pc::AttachmentsRepository)

public:
    /// What the office may choose as a limit, in MB. The highest is far under what one value of SQLite can hold.
    static constexpr int lowestLimit = 1;
    static constexpr int highestLimit = 200;

    explicit AttachmentsRepository(Database &database) : m_database(database) {}

    /// Oldest first.
    Result<std::vector<Attachment>> of(AttachmentOwner owner, qint64 id);
    Result<std::optional<Attachment>> find(AttachmentId id);
    /// Error Damaged when the bytes do not have their fingerprint, or are no longer of the type they were taken for.
    Result<QByteArray> bytes(const Attachment &attachment);
    /// Largest file let in, in bytes: the setting in force that day, else the one that comes with the program.
    Result<qint64> limit(QDate today);
    /// Why a number of MB cannot be the limit; success when it can.
    static Status validateLimit(const QString &megabytes);

    /// Reads a file from disk without changing the register: refuses what is no file, too large (before reading it), empty,
    /// cut short, or of a type we do not keep, each with a sentence that says what to do.
    Result<QByteArray> readFile(const QString &path, QDate today);
    /// Keeps bytes with the owner (and piece, for a label file). Name, type, size and fingerprint are computed here; without
    /// a day it is added today. Errors: Invalid for bytes readFile() would refuse; Refused when the owner or the piece does
    /// not exist or the same file is attached to it already.
    static Result<AttachmentId> add(Transaction &transaction, const Attachment &attachment, const QByteArray &bytes);
    /// Error Invalid for an empty name.
    static Status rename(Transaction &transaction, AttachmentId id, const QString &name, const QString &note);
    /// The bytes stay: another row or the journal names them.
    static Status remove(Transaction &transaction, AttachmentId id);
    /// Before the owner itself is removed.
    static Status removeAll(Transaction &transaction, AttachmentOwner owner, qint64 id);
    /// Two records become one: what is attached to the first is attached to the second.
    static Status moveAll(Transaction &transaction, AttachmentOwner owner, qint64 from, qint64 to);

private:
    static Status accept(const QString &name, const QByteArray &bytes);
    static Status checkPlace(Transaction &transaction, const Attachment &attachment);

    Database &m_database;
};

} // namespace pc
