#include "models/attachments/attachmentsrepository.h"

#include "models/settings/settingsrepository.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace pc {

namespace {

const QLatin1StringView kTable("attachment");
constexpr qint64 kMegabyte = 1024 * 1024;

const QString kColumns = QStringLiteral(
    "SELECT a.id, a.owner_table, a.owner_id, coalesce(a.piece, 0), a.name, a.media_type, a.size, a.sha256, a.added_on, a.note "
    "FROM attachment a ");

Attachment fromRow(const Row &row)
{
    Attachment attachment;
    attachment.id = {row.integer(0)};
    attachment.owner = attachmentOwner(row.text(1)).value_or(AttachmentOwner::LabelFile);
    attachment.ownerId = row.integer(2);
    attachment.piece = {row.integer(3)};
    attachment.name = row.text(4);
    attachment.mediaType = row.text(5);
    attachment.size = row.integer(6);
    attachment.sha256 = row.text(7);
    attachment.addedOn = row.date(8);
    attachment.note = row.text(9);
    return attachment;
}

Values bind(const Attachment &attachment)
{
    return {{QLatin1StringView("owner_table"), wordOf(attachment.owner)},
            {QLatin1StringView("owner_id"), attachment.ownerId},
            {QLatin1StringView("piece"), attachment.piece.isValid() ? QVariant(attachment.piece.value) : QVariant()},
            {QLatin1StringView("name"), attachment.name},
            {QLatin1StringView("media_type"), attachment.mediaType},
            {QLatin1StringView("size"), attachment.size},
            {QLatin1StringView("sha256"), attachment.sha256},
            {QLatin1StringView("added_on"), bindDate(attachment.addedOn)},
            {QLatin1StringView("note"), attachment.note}};
}

Result<std::vector<Attachment>> read(Database &database, const QString &tail, const QVariantList &values)
{
    std::vector<Attachment> attachments;
    const Status status = database.select(kColumns + tail, values, [&](const Row &row) {
        attachments.push_back(fromRow(row));
        return true;
    });
    if (!status)
        return status.error();
    return attachments;
}

QString sizeText(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat); }

} // namespace

Result<std::vector<Attachment>> AttachmentsRepository::of(AttachmentOwner owner, qint64 id)
{
    return read(m_database, QStringLiteral("WHERE a.owner_table = ? AND a.owner_id = ? ORDER BY a.added_on, a.id"), {wordOf(owner), id});
}

Result<std::optional<Attachment>> AttachmentsRepository::find(AttachmentId id)
{
    const auto found = read(m_database, QStringLiteral("WHERE a.id = ?"), {id.value});
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<QByteArray> AttachmentsRepository::bytes(const Attachment &attachment)
{
    auto kept = keptContent(m_database, attachment.sha256);
    if (kept && FileType::of(*kept) == attachment.mediaType)
        return kept;
    if (!kept && kept.error().kind != ErrorKind::Damaged && kept.error().kind != ErrorKind::Missing)
        return kept.error();
    return Error{ErrorKind::Damaged,
                 tr("“%1” is damaged in the register. Attach it again, or restore a copy from the File menu.").arg(attachment.name),
                 attachment.sha256};
}

Result<qint64> AttachmentsRepository::limit(QDate today)
{
    const auto chosen = SettingsRepository(m_database).value(setting::attachmentLimit, today);
    if (!chosen)
        return chosen.error();
    QString megabytes = *chosen;
    if (!validateLimit(megabytes)) {
        const auto shipped = SettingsRepository::defaults();
        if (!shipped)
            return shipped.error();
        for (const Setting &each : *shipped) {
            if (each.name == setting::attachmentLimit)
                megabytes = each.value;
        }
    }
    return megabytes.toLongLong() * kMegabyte;
}

Status AttachmentsRepository::validateLimit(const QString &megabytes)
{
    bool isNumber = false;
    const int value = megabytes.toInt(&isNumber);
    if (isNumber && value >= lowestLimit && value <= highestLimit)
        return done();
    return Error{ErrorKind::Invalid,
                 tr("Enter a whole number of MB, from %1 to %2.").arg(QString::number(lowestLimit), QString::number(highestLimit)),
                 setting::attachmentLimit};
}

Result<QByteArray> AttachmentsRepository::readFile(const QString &path, QDate today)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    // Neither a folder nor a device, whose reading might never end.
    if (!info.isFile())
        return Error{ErrorKind::Missing, tr("“%1” is not a file, or can no longer be reached. Choose it again.").arg(name), path};
    const auto most = limit(today);
    if (!most)
        return most.error();
    const auto tooLarge = [&](qint64 size) {
        return Error{ErrorKind::Refused,
                     tr("“%1” is too large: %2, and at most %3 are kept. Make it smaller (scan in grey, fewer pages).")
                         .arg(name, sizeText(size), sizeText(*most)),
                     path};
    };
    if (info.size() > *most)
        return tooLarge(info.size());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Io, tr("“%1” cannot be read. Close it if it is open in another program, then try again.").arg(name),
                     file.errorString()};
    QByteArray bytes = file.read(*most + 1); // it may have grown meanwhile
    if (bytes.size() > *most)
        return tooLarge(bytes.size());
    if (Status status = accept(name, bytes); !status)
        return status.error();
    return bytes;
}

Status AttachmentsRepository::accept(const QString &name, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return Error{ErrorKind::Invalid, tr("“%1” is empty: there is nothing to keep. Ask for it again.").arg(name), {}};
    const auto type = FileType::of(bytes);
    if (!type)
        return Error{ErrorKind::Invalid,
                     tr("“%1” is neither a PDF, nor an image (PNG or JPEG), nor an ODT text, whatever its name says: it was not attached. "
                        "Open it in its own program, save it as PDF, then attach that.")
                         .arg(name),
                     {}};
    if (!FileType::isWhole(bytes, *type))
        return Error{ErrorKind::Invalid,
                     tr("The end of “%1” is missing: it was probably cut while it was sent. Ask for it again.").arg(name),
                     *type};
    return done();
}

// The owner is named by its table: only what exists there may be given a file.
Status AttachmentsRepository::checkPlace(Transaction &transaction, const Attachment &attachment)
{
    Database &database = transaction.database();
    const auto owner = database.scalar(QStringLiteral("SELECT EXISTS (SELECT 1 FROM %1 WHERE id = ?)").arg(wordOf(attachment.owner)),
                                       {attachment.ownerId});
    if (!owner)
        return owner.error();
    if (!owner->toBool())
        return Error{ErrorKind::Refused, tr("This record no longer exists: nothing can be attached to it."), wordOf(attachment.owner)};
    if (attachment.piece.isValid()) {
        const auto piece = database.scalar(QStringLiteral("SELECT EXISTS (SELECT 1 FROM label_piece WHERE id = ? AND file = ?)"),
                                           {attachment.piece.value, attachment.ownerId});
        if (!piece)
            return piece.error();
        if (!piece->toBool() || attachment.owner != AttachmentOwner::LabelFile)
            return Error{ErrorKind::Refused, tr("This piece is not one of this file: nothing can be attached to it."), {}};
    }
    const auto same = read(database, QStringLiteral("WHERE a.owner_table = ? AND a.owner_id = ? AND a.sha256 = ? AND coalesce(a.piece, 0) = ?"),
                           {wordOf(attachment.owner), attachment.ownerId, attachment.sha256, attachment.piece.value});
    if (!same)
        return same.error();
    if (!same->empty())
        return Error{ErrorKind::Refused, tr("“%1” is attached here already, as “%2”.").arg(attachment.name, same->front().name), {}};
    return done();
}

Result<AttachmentId> AttachmentsRepository::add(Transaction &transaction, const Attachment &attachment, const QByteArray &bytes)
{
    if (Status status = accept(attachment.name, bytes); !status)
        return status.error();
    Attachment added = attachment;
    added.mediaType = *FileType::of(bytes);
    added.name = FileType::safeName(attachment.name, added.mediaType);
    added.note = attachment.note.simplified();
    added.size = bytes.size();
    added.sha256 = fingerprint(bytes);
    if (!added.addedOn.isValid())
        added.addedOn = transaction.today();
    if (Status status = checkPlace(transaction, added); !status)
        return status.error();
    if (const auto kept = transaction.keepContent(bytes); !kept)
        return kept.error();
    const Result<qint64> id = transaction.insert(kTable, bind(added));
    if (!id)
        return id.error();
    return AttachmentId{*id};
}

Status AttachmentsRepository::rename(Transaction &transaction, AttachmentId id, const QString &name, const QString &note)
{
    const auto found = AttachmentsRepository(transaction.database()).find(id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::Refused, tr("This file is no longer attached."), {}};
    if (name.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, tr("Enter a name."), QStringLiteral("name")};
    Attachment renamed = **found;
    renamed.name = FileType::safeName(name, renamed.mediaType);
    renamed.note = note.simplified();
    return transaction.update(kTable, id.value, bind(renamed));
}

// The bytes are left where they are. The image of the removed row stays in the journal, which is never shortened, so that
// undo may bring the row back at any time: there is no day from which nothing names them. `check` compares them with their
// fingerprint like all others.
Status AttachmentsRepository::remove(Transaction &transaction, AttachmentId id) { return transaction.remove(kTable, id.value); }

Status AttachmentsRepository::removeAll(Transaction &transaction, AttachmentOwner owner, qint64 id)
{
    const auto attachments = AttachmentsRepository(transaction.database()).of(owner, id);
    if (!attachments)
        return attachments.error();
    for (const Attachment &attachment : *attachments) {
        if (Status status = remove(transaction, attachment.id); !status)
            return status;
    }
    return done();
}

Status AttachmentsRepository::moveAll(Transaction &transaction, AttachmentOwner owner, qint64 from, qint64 to)
{
    AttachmentsRepository repository(transaction.database());
    const auto moved = repository.of(owner, from);
    const auto kept = repository.of(owner, to);
    if (!moved || !kept)
        return moved ? kept.error() : moved.error();
    for (const Attachment &attachment : *moved) {
        const bool twice = std::any_of(kept->begin(), kept->end(),
                                       [&](const Attachment &other) { return other.sha256 == attachment.sha256; });
        Status status = twice ? remove(transaction, attachment.id)
                              : transaction.update(kTable, attachment.id.value, {{QLatin1StringView("owner_id"), to}});
        if (!status)
            return status;
    }
    return done();
}

} // namespace pc
