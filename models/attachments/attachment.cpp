#include "models/attachments/attachment.h"

#include "models/base/words.h"

#include <QStringList>
#include <QtEndian>

#include <algorithm>
#include <iterator>

namespace pc {

namespace {

struct OwnerWord {
    AttachmentOwner value;
    QLatin1StringView word;
};
constexpr OwnerWord kOwners[] = {
    {AttachmentOwner::Proposal, QLatin1StringView("proposal")},
    {AttachmentOwner::Student, QLatin1StringView("student")},
    {AttachmentOwner::Assignment, QLatin1StringView("assignment")},
    {AttachmentOwner::LabelFile, QLatin1StringView("label_file")},
};

// Where the header of a PDF may stand (ISO 32000-1, annex H, note 13), and where its end is looked for.
constexpr qsizetype kHead = 1024;
constexpr qsizetype kTail = 4096;
constexpr qsizetype kZipTail = 22 + 65535; // the end record of a zip and its longest comment

// A page of the web that also says %PDF is opened as a page by some programs.
bool looksLikeAPage(const QByteArray &head)
{
    const QByteArray lower = head.toLower();
    for (const char *mark : {"<html", "<!doctype", "<script", "<body", "<iframe", "<svg"}) {
        if (lower.contains(mark))
            return true;
    }
    return false;
}

// Programs and archives with the header of a PDF a little further.
bool looksLikeAProgram(const QByteArray &head)
{
    for (const char *mark : {"MZ", "\x7f" "ELF", "#!", "PK", "\xca\xfe\xba\xbe"}) {
        if (head.startsWith(mark))
            return true;
    }
    return false;
}

bool isPdf(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(kHead);
    return head.contains("%PDF-") && !looksLikeAPage(head) && !looksLikeAProgram(head);
}

// An ODT is a zip whose first entry is a stored `mimetype` (OpenDocument 1.2, part 3, 3.3).
bool isOdt(const QByteArray &bytes)
{
    static const QByteArray value = mediatype::odt.toLatin1();
    static const QByteArray name = "mimetype";
    constexpr qsizetype header = 30;
    constexpr quint16 sizesFollow = 1 << 3;
    if (bytes.size() < header || !bytes.startsWith("PK\x03\x04"))
        return false;
    const auto at = [&bytes](qsizetype offset) { return qFromLittleEndian<quint16>(bytes.constData() + offset); };
    const quint16 flags = at(6);
    const quint16 method = at(8);
    const auto packed = qFromLittleEndian<quint32>(bytes.constData() + 18);
    const qsizetype start = header + at(26) + at(28);
    if (method != 0 || bytes.mid(header, at(26)) != name || bytes.mid(start, value.size()) != value)
        return false;
    if (flags & sizesFollow)
        return bytes.mid(start + value.size(), 2) == "PK";
    return packed == static_cast<quint32>(value.size());
}

QStringList endings(const QString &mediaType)
{
    if (mediaType == mediatype::png)
        return {QStringLiteral(".png")};
    if (mediaType == mediatype::jpeg)
        return {QStringLiteral(".jpg"), QStringLiteral(".jpeg")};
    if (mediaType == mediatype::odt)
        return {QStringLiteral(".odt")};
    return {QStringLiteral(".pdf")};
}

// What no name of a file may hold on one system or another is a space; marks that cannot be seen are nothing.
QString withoutMarks(const QString &text)
{
    QString kept;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            // Beyond the first plane too there are formats and private marks.
            const QChar::Category category = QChar::category(QChar::surrogateToUcs4(c, text.at(i + 1)));
            if (category != QChar::Other_Format && category != QChar::Other_PrivateUse && category != QChar::Other_NotAssigned)
                kept += QStringView(text).mid(i, 2);
            ++i;
            continue;
        }
        switch (c.category()) {
        case QChar::Other_Control:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph: kept += u' '; break;
        case QChar::Other_Format:
        case QChar::Other_Surrogate:
        case QChar::Other_PrivateUse:
        case QChar::Other_NotAssigned: break;
        default: kept += QStringLiteral("<>:\"|?*").contains(c) ? QChar(u' ') : c;
        }
    }
    return kept.simplified();
}

// Windows reads "nul.pdf" as the device NUL.
bool isReserved(const QString &base)
{
    static const QStringList names{QStringLiteral("CON"), QStringLiteral("PRN"), QStringLiteral("AUX"), QStringLiteral("NUL"),
                                   QStringLiteral("CONIN$"), QStringLiteral("CONOUT$")};
    const QString first = base.section(u'.', 0, 0).trimmed().toUpper();
    if (names.contains(first))
        return true;
    const bool numbered = first.size() == 4 && (first.startsWith(QLatin1StringView("COM")) || first.startsWith(QLatin1StringView("LPT")));
    return numbered && (first.at(3).isDigit() || QStringLiteral("¹²³").contains(first.at(3)));
}

// The part of a text that fits, never half a character.
QString cut(QString text, qsizetype units, qsizetype bytes)
{
    while (text.size() > units || text.toUtf8().size() > bytes)
        text.chop(text.size() > 1 && text.back().isLowSurrogate() ? 2 : 1);
    return text;
}

} // namespace

QString wordOf(AttachmentOwner owner)
{
    return std::find_if(std::begin(kOwners), std::end(kOwners), [owner](const OwnerWord &line) { return line.value == owner; })->word;
}

std::optional<AttachmentOwner> attachmentOwner(const QString &word)
{
    for (const OwnerWord &line : kOwners) {
        if (line.word == word)
            return line.value;
    }
    return std::nullopt;
}

std::optional<QString> FileType::of(const QByteArray &bytes)
{
    static const QByteArray png = QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray("\0\0\0\rIHDR", 8);
    if (bytes.startsWith(png))
        return mediatype::png;
    if (bytes.startsWith("\xff\xd8\xff"))
        return mediatype::jpeg;
    if (isOdt(bytes))
        return mediatype::odt;
    if (isPdf(bytes))
        return mediatype::pdf;
    return std::nullopt;
}

bool FileType::isWhole(const QByteArray &bytes, const QString &mediaType)
{
    if (mediaType == mediatype::png)
        return bytes.right(kTail).contains("IEND");
    if (mediaType == mediatype::jpeg)
        return bytes.lastIndexOf("\xff\xd9") > 0; // cameras write more after it
    if (mediaType == mediatype::odt)
        return bytes.right(kZipTail).contains("PK\x05\x06");
    qsizetype end = bytes.size(); // some systems fill the last block
    while (end > 0 && (bytes.at(end - 1) == '\0' || bytes.at(end - 1) == ' ' || bytes.at(end - 1) == '\n' || bytes.at(end - 1) == '\r'))
        --end;
    return bytes.left(end).right(kTail).contains("%%EOF");
}

QString FileType::safeName(const QString &name, const QString &mediaType)
{
    const qsizetype slash = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    QString base = withoutMarks(name.mid(slash + 1).normalized(QString::NormalizationForm_C));
    const QStringList allowed = endings(mediaType);
    QString ending = allowed.front();
    for (const QString &each : allowed) {
        if (base.endsWith(each, Qt::CaseInsensitive)) {
            ending = each;
            base.chop(each.size());
            break;
        }
    }
    base = cut(base, longestName - ending.size() - 1, longestNameBytes - ending.size() - 1);
    // Neither hidden nor losing its end on a system that drops final points.
    while (base.startsWith(u'.') || base.startsWith(u' '))
        base.remove(0, 1);
    while (base.endsWith(u'.') || base.endsWith(u' '))
        base.chop(1);
    if (base.isEmpty())
        base = tr("File", "name of a file that has none");
    if (isReserved(base))
        base.insert(base.section(u'.', 0, 0).size(), u'_');
    return base + ending;
}

QString FileType::label(const QString &mediaType)
{
    if (mediaType == mediatype::png)
        return tr("PNG image");
    if (mediaType == mediatype::jpeg)
        return tr("JPEG image");
    if (mediaType == mediatype::odt)
        return tr("ODT text");
    return tr("PDF");
}

QString FileType::filter()
{
    return tr("PDF, images and ODT texts (%1)").arg(QStringLiteral("*.pdf *.png *.jpg *.jpeg *.odt"));
}

} // namespace pc
