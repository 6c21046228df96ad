// A message somebody is about to send from her own mail program: as a link it opens, as a file it opens, as addresses to
// paste. Pure: nothing is sent, opened or read here.
//
// Above one recipient nobody sees the others: Bcc. No text can add a header, whatever it contains.
// Sources: RFC 5322 (message), 2045 and 2046 (parts), 2047 (headers), 2231 (file names), 6068 (mailto).
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class QUrl;

namespace pc {

struct MailAddress {
    QString address;
    QString name = {};
};

struct MailAttachment {
    QString fileName;
    QString mediaType; ///< "application/pdf"
    QByteArray bytes;
};

/// What mail programs and systems take in a link.
struct MailLimits {
    qsizetype recipients = 20;
    qsizetype length = 2000; ///< characters of the whole link
};

class MailDraft {
public:
    std::vector<MailAddress> recipients;
    QString subject;
    QString text; ///< plain
    std::vector<MailAttachment> attachments = {};

    /// A link that opens the mail program with the message written; none when it would not fit or would lose attachments.
    std::optional<QUrl> link(const MailLimits &limits = {}) const;
    /// An unsent message (.eml) that Outlook and Thunderbird open for editing. The same draft makes the same bytes.
    QByteArray message() const;
    /// Addresses to paste, apart by "; ", each once.
    QString addressList() const;

    /// The recipients whose address can be written to, each address once whatever its case.
    std::vector<MailAddress> reachable() const;
    /// Addresses, as given, that no message can go to.
    QStringList invalid() const;
    /// Whether a text is one address: something@domain.ending, without spaces, commas or control characters.
    static bool isAddress(const QString &text);
};

} // namespace pc
