#include "models/documents/maildraft.h"

#include <QCryptographicHash>
#include <QList>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace pc {

namespace {

constexpr qsizetype kLine = 76;          // characters of a line of a part; source: RFC 2045, 6.7
constexpr qsizetype kWordBytes = 42;     // of an encoded word, 75 characters once encoded; source: RFC 2047, 2
constexpr qsizetype kParameterBytes = 17; // of a part of a file name: a line of 72 once encoded
const QByteArray kEnd = "\r\n";

// Headers are one line: what would end it becomes a space. No-break spaces stay, they are French typography.
QString oneLine(const QString &text)
{
    QString line;
    for (const QChar character : text) {
        const bool ends = character.category() == QChar::Other_Control || character == QChar(QChar::LineSeparator)
                          || character == QChar(QChar::ParagraphSeparator) || character == u' ';
        if (!ends)
            line += character;
        else if (!line.isEmpty() && line.back() != u' ')
            line += u' ';
    }
    return line.endsWith(u' ') ? line.chopped(1) : line;
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

// UTF-8 in pieces of at most `most` bytes, none cut in the middle of a character.
QList<QByteArray> pieces(const QString &text, qsizetype most)
{
    QList<QByteArray> all(1);
    for (const char32_t code : text.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&code, 1).toUtf8();
        if (all.last().size() + bytes.size() > most)
            all << QByteArray();
        all.last() += bytes;
    }
    return all;
}

// An unstructured text of a header: as it is when short and ASCII, else encoded words on lines of their own.
QByteArray headerText(const QString &text)
{
    const QString line = oneLine(text);
    if (isAscii(line) && line.size() <= 60 && !line.contains(QLatin1StringView("=?")))
        return line.toLatin1();
    QByteArrayList words;
    for (const QByteArray &piece : pieces(line, kWordBytes))
        words << "=?UTF-8?B?" + piece.toBase64() + "?=";
    return words.join(kEnd + ' ');
}

QByteArray mailbox(const MailAddress &recipient)
{
    const QByteArray address = recipient.address.trimmed().toLatin1();
    const QString name = oneLine(recipient.name);
    if (name.isEmpty())
        return address;
    if (!isAscii(name) || name.size() > 60 || name.contains(QLatin1StringView("=?")))
        return headerText(name) + " <" + address + '>';
    QString quoted = name;
    quoted.replace(u'\\', QLatin1StringView("\\\\")).replace(u'"', QLatin1StringView("\\\""));
    return '"' + quoted.toLatin1() + "\" <" + address + '>';
}

QByteArray quotedPrintable(const QString &text)
{
    QString lines = text;
    lines.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n")).replace(u'\r', u'\n');
    QByteArray out;
    qsizetype width = 0;
    const auto put = [&](const QByteArray &token) {
        if (width + token.size() > kLine - 1) {
            out += '=' + kEnd;
            width = 0;
        }
        out += token;
        width += token.size();
    };
    const QByteArray bytes = lines.toUtf8();
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char byte = bytes.at(i);
        const bool lineEnds = i + 1 == bytes.size() || bytes.at(i + 1) == '\n';
        if (byte == '\n') {
            out += kEnd;
            width = 0;
        } else if ((byte > ' ' && byte < 0x7f && byte != '=' && !(byte == '.' && width == 0)) || (byte == ' ' && !lineEnds)) {
            put(QByteArray(1, byte));
        } else {
            put('=' + QByteArray(1, byte).toHex().toUpper());
        }
    }
    return out + kEnd;
}

QByteArray base64Lines(const QByteArray &bytes)
{
    const QByteArray text = bytes.toBase64();
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); i += kLine)
        out += text.mid(i, kLine) + kEnd;
    return out;
}

// filename*0*=UTF-8''…; every program of this century reads it.
QByteArray fileNameParameter(const QString &fileName)
{
    QString name = oneLine(fileName);
    name.replace(QRegularExpression(QStringLiteral(R"([\\/:*?"<>|])")), QStringLiteral("-"));
    if (name.isEmpty())
        name = QStringLiteral("document");
    if (isAscii(name) && name.size() <= 60)
        return "filename=\"" + name.toLatin1() + '"';
    QByteArrayList parameters;
    const QList<QByteArray> parts = pieces(name, kParameterBytes);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QByteArray charset = i == 0 ? QByteArray("UTF-8''") : QByteArray();
        parameters << "filename*" + QByteArray::number(i) + "*=" + charset + parts.at(i).toPercentEncoding();
    }
    return parameters.join(';' + kEnd + ' ');
}

QByteArray mediaTypeOf(const MailAttachment &attachment)
{
    static const QRegularExpression known(QStringLiteral(R"(^[A-Za-z0-9.+-]{1,60}/[A-Za-z0-9.+-]{1,90}$)"));
    return known.match(attachment.mediaType).hasMatch() ? attachment.mediaType.toLatin1() : QByteArray("application/octet-stream");
}

QByteArray textPart(const QString &text)
{
    return "Content-Type: text/plain; charset=UTF-8" + kEnd + "Content-Transfer-Encoding: quoted-printable" + kEnd + kEnd
           + quotedPrintable(text);
}

// A line that none of the parts can contain: base64 has no "_", quoted-printable no bare "=_".
QByteArray boundaryOf(const MailDraft &draft)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(draft.text.toUtf8());
    for (const MailAttachment &attachment : draft.attachments)
        hash.addData(attachment.bytes);
    return "=_" + hash.result().toHex().left(32);
}

} // namespace

bool MailDraft::isAddress(const QString &text)
{
    // Narrower than RFC 5322 on purpose: what people have, without quotes, comments or routes.
    static const QRegularExpression shape(
        QStringLiteral(R"(^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63})+$)"),
        QRegularExpression::DontCaptureOption);
    const QString address = text.trimmed();
    const QString local = address.section(u'@', 0, 0);
    const QString domain = address.section(u'@', 1);
    // The end of a line would pass "$".
    return address.size() <= 254 && !address.contains(u'\n') && shape.match(address).hasMatch() && !local.startsWith(u'.')
           && !local.endsWith(u'.') && !local.contains(QLatin1StringView("..")) && !domain.startsWith(u'-')
           && !domain.contains(QLatin1StringView(".-")) && !domain.contains(QLatin1StringView("-.")) && !domain.endsWith(u'-');
}

std::vector<MailAddress> MailDraft::reachable() const
{
    std::vector<MailAddress> found;
    QSet<QString> known;
    for (const MailAddress &recipient : recipients) {
        const QString address = recipient.address.trimmed();
        if (!isAddress(address) || known.contains(address.toLower()))
            continue;
        known.insert(address.toLower());
        found.push_back({address, recipient.name});
    }
    return found;
}

QStringList MailDraft::invalid() const
{
    QStringList found;
    for (const MailAddress &recipient : recipients) {
        if (!isAddress(recipient.address))
            found << recipient.address;
    }
    return found;
}

QString MailDraft::addressList() const
{
    QStringList addresses;
    for (const MailAddress &recipient : reachable())
        addresses << recipient.address;
    return addresses.join(QStringLiteral("; "));
}

std::optional<QUrl> MailDraft::link(const MailLimits &limits) const
{
    const std::vector<MailAddress> to = reachable();
    if (to.empty() || static_cast<qsizetype>(to.size()) > limits.recipients || !attachments.empty())
        return std::nullopt;
    const auto encoded = [](const QString &value) { return QUrl::toPercentEncoding(value); };
    QByteArray url = "mailto:";
    QByteArrayList fields;
    if (to.size() == 1) {
        url += QUrl::toPercentEncoding(to.front().address, "@");
    } else {
        QByteArrayList addresses;
        for (const MailAddress &recipient : to)
            addresses << QUrl::toPercentEncoding(recipient.address, "@");
        fields << "bcc=" + addresses.join(',');
    }
    if (const QString line = oneLine(subject); !line.isEmpty())
        fields << "subject=" + encoded(line);
    if (!text.isEmpty()) {
        QString body = text;
        body.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n")).replace(u'\r', u'\n').replace(u'\n', QLatin1StringView("\r\n"));
        fields << "body=" + encoded(body);
    }
    if (!fields.isEmpty())
        url += '?' + fields.join('&');
    if (url.size() > limits.length)
        return std::nullopt;
    return QUrl::fromEncoded(url, QUrl::StrictMode);
}

QByteArray MailDraft::message() const
{
    const std::vector<MailAddress> to = reachable();
    QByteArray out = "X-Unsent: 1" + kEnd + "MIME-Version: 1.0" + kEnd;
    QByteArrayList boxes;
    for (const MailAddress &recipient : to)
        boxes << mailbox(recipient);
    if (!boxes.isEmpty())
        out += (boxes.size() == 1 ? "To: " : "Bcc: ") + boxes.join(',' + kEnd + ' ') + kEnd;
    out += "Subject: " + headerText(subject) + kEnd;
    if (attachments.empty())
        return out + textPart(text);
    const QByteArray boundary = boundaryOf(*this);
    out += "Content-Type: multipart/mixed;" + kEnd + " boundary=\"" + boundary + '"' + kEnd + kEnd;
    out += "--" + boundary + kEnd + textPart(text);
    for (const MailAttachment &attachment : attachments) {
        out += "--" + boundary + kEnd + "Content-Type: " + mediaTypeOf(attachment) + kEnd
               + "Content-Transfer-Encoding: base64" + kEnd + "Content-Disposition: attachment;" + kEnd + ' '
               + fileNameParameter(attachment.fileName) + kEnd + kEnd + base64Lines(attachment.bytes);
    }
    return out + "--" + boundary + "--" + kEnd;
}

} // namespace pc
