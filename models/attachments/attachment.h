// A file somebody gave the office (report, scan of a convention), kept in the register under its fingerprint.
//
// Plain data, and the rules that let a file in: its type is read in its content, never in its name.
#pragma once

#include "models/base/id.h"
#include "models/base/result.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

#include <optional>

namespace pc {

enum class AttachmentOwner { Proposal, Student, Assignment, LabelFile };

struct Attachment {
    AttachmentId id;
    AttachmentOwner owner = AttachmentOwner::LabelFile;
    qint64 ownerId = 0;
    LabelPieceId piece; ///< the piece of the file of a label it is; not valid for others
    QString name;       ///< as shown, without path; never used as the name of a file on disk as it is
    QString mediaType;  ///< application/pdf, image/png, image/jpeg or application/vnd.oasis.opendocument.text
    qint64 size = 0;    ///< bytes
    QString sha256;
    QDate addedOn;
    QString note;

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// Media types of what we keep.
namespace mediatype {
inline const QString pdf = QStringLiteral("application/pdf");
inline const QString png = QStringLiteral("image/png");
inline const QString jpeg = QStringLiteral("image/jpeg");
inline const QString odt = QStringLiteral("application/vnd.oasis.opendocument.text");
} // namespace mediatype

class FileType {
    Q_DECLARE_TR_FUNCTIONS(pc::FileType)

public:
    /// The longest name, in UTF-16 units, its ending included; and in bytes of UTF-8, which file systems count.
    static constexpr qsizetype longestName = 120;
    static constexpr qsizetype longestNameBytes = 240;

    /// The media type of bytes we keep; nullopt for anything else, whatever its name says. Pure.
    static std::optional<QString> of(const QByteArray &bytes);
    /// Whether bytes of this type have an end: a file cut by a transfer has none. Says nothing of what is between. Pure.
    static bool isWhole(const QByteArray &bytes, const QString &mediaType);
    /// The name as shown: last part of a path of any system, without control and direction marks, at most 120 characters,
    /// ending as its type asks for. Pure.
    static QString safeName(const QString &name, const QString &mediaType);
    /// "PDF", "Image PNG"…
    static QString label(const QString &mediaType);
    /// "Files (*.pdf *.png …)", for a choice of files.
    static QString filter();
};

/// "proposal", "student", "assignment", "label_file": also the table of the owner.
QString wordOf(AttachmentOwner owner);
std::optional<AttachmentOwner> attachmentOwner(const QString &word);

} // namespace pc
