#include "models/paper/pdfwriter.h"

#include "models/paper/devicepages.h"
#include "models/paper/papermeasure.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDateTime>
#include <QPdfWriter>
#include <QXmlStreamWriter>

namespace pc {

namespace {

const QString kCreator = QStringLiteral("Petites communes");
const QString kRdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const QString kDublinCore = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString kXmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
const QString kPdf = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
const QString kPdfA = QStringLiteral("http://www.aiim.org/pdfa/ns/id/");

void description(QXmlStreamWriter &xml, const std::vector<std::tuple<QString, QString, QString>> &properties)
{
    xml.writeStartElement(kRdf, QStringLiteral("Description"));
    xml.writeAttribute(kRdf, QStringLiteral("about"), QString());
    for (const auto &[space, name, value] : properties)
        xml.writeTextElement(space, name, value);
    xml.writeEndElement();
}

// What the file says of itself, as PDF/A-1b asks (ISO 19005-1, 6.7): the same words as in its information dictionary.
QByteArray metadata(const QString &title, const QString &reference, const QString &instant)
{
    QByteArray bytes("<?xpacket begin='\xef\xbb\xbf' id='W5M0MpCehiHzreSzNTczkc9d'?>\n");
    QXmlStreamWriter xml(&bytes);
    const std::pair<QString, const char *> spaces[] = {
        {QStringLiteral("adobe:ns:meta/"), "x"}, {kRdf, "rdf"}, {kDublinCore, "dc"}, {kXmp, "xmp"}, {kPdf, "pdf"}, {kPdfA, "pdfaid"}};
    for (const auto &[uri, prefix] : spaces)
        xml.writeNamespace(uri, QString::fromLatin1(prefix));
    xml.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
    xml.writeStartElement(kRdf, QStringLiteral("RDF"));
    xml.writeStartElement(kRdf, QStringLiteral("Description"));
    xml.writeAttribute(kRdf, QStringLiteral("about"), QString());
    xml.writeStartElement(kDublinCore, QStringLiteral("title"));
    xml.writeStartElement(kRdf, QStringLiteral("Alt"));
    xml.writeStartElement(kRdf, QStringLiteral("li"));
    xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    xml.writeCharacters(title);
    for (int depth = 0; depth < 3; ++depth)
        xml.writeEndElement();
    if (!reference.isEmpty())
        xml.writeTextElement(kDublinCore, QStringLiteral("identifier"), reference);
    xml.writeEndElement();
    description(xml, {{kXmp, QStringLiteral("CreatorTool"), kCreator},
                      {kXmp, QStringLiteral("CreateDate"), instant},
                      {kXmp, QStringLiteral("ModifyDate"), instant}});
    description(xml, {{kPdf, QStringLiteral("Producer"), QStringLiteral("Qt ") + QString::fromLatin1(qVersion())}});
    description(xml, {{kPdfA, QStringLiteral("part"), QStringLiteral("1")}, {kPdfA, QStringLiteral("conformance"), QStringLiteral("B")}});
    xml.writeEndElement();
    xml.writeEndElement();
    return bytes + "\n<?xpacket end='w'?>\n";
}

// Replaces what stands between two marks by as many bytes of something else: places in the file stay as they are.
void overwrite(QByteArray &bytes, qsizetype from, const char *mark, qsizetype length, const QByteArray &with)
{
    const qsizetype at = bytes.indexOf(mark, from);
    if (at >= 0 && with.size() == length)
        bytes.replace(at + qsizetype(qstrlen(mark)), length, with);
}

// The clock gives way to the day, chance to the content.
void settle(QByteArray &bytes, QDate day)
{
    const QByteArray date = "/CreationDate (D:";
    constexpr qsizetype dateLength = 14; // YYYYMMDDhhmmss
    overwrite(bytes, 0, date.constData(), dateLength, day.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "000000");
    constexpr qsizetype idLength = 32;
    const qsizetype trailer = bytes.lastIndexOf("\ntrailer");
    const qsizetype ids = trailer < 0 ? -1 : bytes.indexOf("/ID [ <", trailer);
    if (ids < 0)
        return;
    const QByteArray empty(idLength, '0');
    const char *const marks[] = {"/ID [ <", "> <"};
    for (const char *mark : marks)
        overwrite(bytes, ids, mark, idLength, empty);
    const QByteArray id = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(idLength);
    for (const char *mark : marks)
        overwrite(bytes, ids, mark, idLength, id);
}

} // namespace

struct PdfWriter::Parts {
    QByteArray bytes;
    QBuffer buffer{&bytes};
    std::unique_ptr<QPdfWriter> writer;
    std::unique_ptr<DevicePages> pages; // ends before its device
    QDate day;
};

PdfWriter::PdfWriter(const QString &title, const QString &reference) : m_parts(std::make_unique<Parts>())
{
    m_parts->day = QDateTime::currentDateTimeUtc().date();
    const QString instant = m_parts->day.toString(Qt::ISODate) + QStringLiteral("T00:00:00Z");
    const QString name = title.simplified();
    m_parts->buffer.open(QIODevice::WriteOnly);
    m_parts->writer = std::make_unique<QPdfWriter>(&m_parts->buffer);
    QPdfWriter &writer = *m_parts->writer;
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(measure::kTwipsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    writer.setTitle(name);
    writer.setCreator(kCreator);
    writer.setDocumentXmpMetadata(metadata(name, reference, instant));
    m_parts->pages = std::make_unique<DevicePages>(writer);
}

PdfWriter::~PdfWriter() = default;

Status PdfWriter::add(const Paper &paper)
{
    if (m_parts->pages->paint(PaperLayout(paper)))
        return done();
    return Error{ErrorKind::Io, tr("The PDF cannot be made."), {}};
}

Result<QByteArray> PdfWriter::finish()
{
    if (!m_parts->pages->end())
        return Error{ErrorKind::Io, tr("The PDF cannot be made."), {}};
    m_parts->buffer.close();
    settle(m_parts->bytes, m_parts->day);
    return m_parts->bytes;
}

Result<QByteArray> PdfWriter::write(std::span<const Paper> papers, const std::function<bool(int paper)> &goOn)
{
    if (papers.empty())
        return Error{ErrorKind::Usage, tr("There is nothing to write."), {}};
    PdfWriter file(papers.front().title, papers.size() == 1 ? papers.front().reference : QString());
    for (size_t i = 0; i < papers.size(); ++i) {
        if (goOn && !goOn(static_cast<int>(i)))
            return Error{ErrorKind::Refused, tr("Stopped; no file was written."), {}};
        if (Status status = file.add(papers[i]); !status)
            return status.error();
    }
    return file.finish();
}

} // namespace pc
