#include "models/paper/odtwriter.h"

#include "models/paper/odtbody.h"
#include "models/paper/zipwriter.h"

namespace pc {

namespace {

const QString kNamespaces = QStringLiteral(
    " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
    " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
    " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
    " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
    " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
    " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
    " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
    " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
    " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
    " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" office:version=\"1.3\"");
const QString kDeclaration = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
const QByteArray kType = "application/vnd.oasis.opendocument.text";

struct ParagraphStyle {
    const char *name;
    const char *parent;
    const char *paragraph;
    const char *text;
};

// Lengths of margins in millimetres, of type in points; the same hierarchy as on the pages of the PDF.
constexpr ParagraphStyle kStyles[] = {
    {"Body", "Standard", "fo:margin-bottom=\"2mm\" fo:line-height=\"120%\"", ""},
    {"Title", "Standard", "fo:margin-top=\"2mm\" fo:margin-bottom=\"2mm\" fo:keep-with-next=\"always\"", "fo:font-size=\"18pt\" fo:font-weight=\"bold\""},
    {"Subtitle", "Standard", "fo:margin-bottom=\"5mm\" fo:keep-with-next=\"always\"", "fo:font-size=\"12pt\""},
    {"Heading1", "Standard", "fo:margin-top=\"6mm\" fo:margin-bottom=\"2mm\" fo:keep-with-next=\"always\"", "fo:font-size=\"13pt\" fo:font-weight=\"bold\""},
    {"Heading2", "Standard", "fo:margin-top=\"4mm\" fo:margin-bottom=\"1mm\" fo:keep-with-next=\"always\"", "fo:font-size=\"11pt\" fo:font-weight=\"bold\""},
    {"Item", "Body", "fo:margin-bottom=\"1mm\"", ""},
    {"Note", "Standard", "fo:margin-bottom=\"1mm\"", "fo:font-size=\"8.5pt\""},
    {"Indented", "Body", "fo:margin-left=\"85mm\"", ""},
    {"Address", "Standard", "fo:margin-left=\"85mm\"", "fo:font-size=\"11pt\""},
    {"AddressFirst", "Address", "fo:margin-left=\"85mm\" fo:margin-top=\"8mm\"", ""},
    {"Office", "Standard", "", "fo:font-size=\"9pt\""},
    {"OfficeName", "Standard", "", "fo:font-size=\"11pt\" fo:font-weight=\"bold\""},
    {"TableTitle", "Standard", "fo:margin-top=\"3mm\" fo:margin-bottom=\"1mm\" fo:keep-with-next=\"always\"", "fo:font-weight=\"bold\""},
    {"Cell", "Standard", "", "fo:font-size=\"9pt\""},
    {"CellBold", "Cell", "", "fo:font-weight=\"bold\""},
    {"CellCentre", "Cell", "fo:text-align=\"center\"", ""},
    {"CellCentreBold", "CellCentre", "fo:text-align=\"center\"", "fo:font-weight=\"bold\""},
    {"CellEnd", "Cell", "fo:text-align=\"end\"", ""},
    {"CellEndBold", "CellEnd", "fo:text-align=\"end\"", "fo:font-weight=\"bold\""},
    {"CellLine", "Cell", "fo:margin-top=\"6mm\" fo:border-top=\"0.25pt solid #808080\" fo:padding=\"0mm\"", ""},
    {"Bar", "Cell", "", "style:font-name=\"Mono\""},
    {"Figure", "Standard", "", "fo:font-size=\"16pt\" fo:font-weight=\"bold\""},
    {"Cut", "Note", "fo:margin-top=\"6mm\" fo:margin-bottom=\"4mm\" fo:border-bottom=\"0.5pt dashed #000000\" fo:padding=\"0mm\"", ""},
    {"Tiny", "Standard", "", "fo:font-size=\"2pt\""},
    {"Foot", "Standard", "", "fo:font-size=\"8pt\""},
    {"FootEnd", "Foot", "fo:text-align=\"end\"", "fo:font-size=\"8pt\""},
    {"Watermark", "Standard", "fo:text-align=\"center\"", "fo:font-size=\"20pt\" fo:font-weight=\"bold\" fo:color=\"#808080\""},
};

QString escaped(const QString &text)
{
    return odtText(text).toHtmlEscaped();
}

QString fonts()
{
    return QStringLiteral("<office:font-face-decls>"
                          "<style:font-face style:name=\"Sans\" svg:font-family=\"'Liberation Sans', Arial, 'DejaVu Sans'\" "
                          "style:font-family-generic=\"swiss\" style:font-pitch=\"variable\"/>"
                          "<style:font-face style:name=\"Mono\" svg:font-family=\"'DejaVu Sans Mono', 'Liberation Mono'\" "
                          "style:font-family-generic=\"modern\" style:font-pitch=\"fixed\"/>"
                          "</office:font-face-decls>");
}

QString namedStyles()
{
    QString xml = QStringLiteral(
        "<office:styles><style:default-style style:family=\"paragraph\"><style:paragraph-properties fo:hyphenation-ladder-count=\"no-limit\" "
        "style:tab-stop-distance=\"12.5mm\"/><style:text-properties style:font-name=\"Sans\" fo:font-size=\"10pt\" "
        "fo:language=\"fr\" fo:country=\"FR\"/></style:default-style>"
        "<style:style style:name=\"Standard\" style:family=\"paragraph\"/>");
    for (const ParagraphStyle &style : kStyles) {
        const QString name = QString::fromLatin1(style.name);
        const QString level = name.startsWith(QLatin1StringView("Heading"))
                                  ? QStringLiteral(" style:default-outline-level=\"%1\"").arg(name.back())
                                  : QString();
        xml += QStringLiteral("<style:style style:name=\"%1\" style:family=\"paragraph\" style:parent-style-name=\"%2\"%3>"
                              "<style:paragraph-properties %4/><style:text-properties %5/></style:style>")
                   .arg(name, QString::fromLatin1(style.parent), level, QString::fromLatin1(style.paragraph),
                        QString::fromLatin1(style.text));
    }
    xml += QStringLiteral(
        "<style:style style:name=\"Bold\" style:family=\"text\"><style:text-properties fo:font-weight=\"bold\"/></style:style>"
        "<style:style style:name=\"Italic\" style:family=\"text\"><style:text-properties fo:font-style=\"italic\"/></style:style>"
        "<style:style style:name=\"BoldItalic\" style:family=\"text\"><style:text-properties fo:font-weight=\"bold\" "
        "fo:font-style=\"italic\"/></style:style>"
        "<text:list-style style:name=\"Bullets\"><text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"•\">"
        "<style:list-level-properties text:list-level-position-and-space-mode=\"label-alignment\">"
        "<style:list-level-label-alignment text:label-followed-by=\"listtab\" text:list-tab-stop-position=\"6mm\" "
        "fo:text-indent=\"-4mm\" fo:margin-left=\"6mm\"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>"
        "</office:styles>");
    return xml;
}

QString line(const char *style, const QString &content)
{
    return content.isEmpty() ? QString()
                             : QStringLiteral("<text:p text:style-name=\"%1\">%2</text:p>").arg(QString::fromLatin1(style), content);
}

// Source of the sizes: ISO 216 (A4 is 210 × 297 mm).
QString pageLayout(const Paper &paper, const QString &name)
{
    return QStringLiteral("<style:page-layout style:name=\"L%1\"><style:page-layout-properties fo:page-width=\"%2mm\" "
                          "fo:page-height=\"%3mm\" style:print-orientation=\"%4\" fo:margin-top=\"15mm\" fo:margin-bottom=\"15mm\" "
                          "fo:margin-left=\"20mm\" fo:margin-right=\"20mm\"/>"
                          "<style:header-style><style:header-footer-properties fo:min-height=\"5mm\" fo:margin-bottom=\"4mm\"/></style:header-style>"
                          "<style:footer-style><style:header-footer-properties fo:min-height=\"5mm\" fo:margin-top=\"4mm\"/></style:footer-style>"
                          "</style:page-layout>")
        .arg(name, paper.landscape ? QStringLiteral("297") : QStringLiteral("210"),
             paper.landscape ? QStringLiteral("210") : QStringLiteral("297"),
             paper.landscape ? QStringLiteral("landscape") : QStringLiteral("portrait"));
}

QString masterPage(const Paper &paper, const QString &name, bool alone)
{
    QString head = line("Watermark", escaped(paper.watermark));
    if (paper.style == PaperStyle::Report) {
        QStringList words = {paper.letterhead.name, paper.letterhead.partner, paper.title, paper.subtitle};
        words.removeAll(QString());
        head += line("Foot", escaped(words.join(QStringLiteral(" – "))));
    }
    QString foot;
    if (paper.style != PaperStyle::Sheet) {
        QStringList words = {paper.reference, paper.editedOn};
        words.removeAll(QString());
        foot = line("Foot", escaped(words.join(QStringLiteral(" – "))));
        // The count of a file of several papers is not that of one.
        const QString page = QStringLiteral("<text:page-number text:select-page=\"current\">1</text:page-number>");
        foot += line("FootEnd", alone ? escaped(OdtWriter::tr("Page %1/%2"))
                                            .arg(page, QStringLiteral("<text:page-count>1</text:page-count>"))
                                      : escaped(OdtWriter::tr("Page %1")).arg(page));
    }
    QString xml = QStringLiteral("<style:master-page style:name=\"%1\" style:page-layout-name=\"L%1\">").arg(name);
    if (!head.isEmpty())
        xml += QStringLiteral("<style:header>%1</style:header>").arg(head);
    if (!foot.isEmpty())
        xml += QStringLiteral("<style:footer>%1</style:footer>").arg(foot);
    return xml + QStringLiteral("</style:master-page>");
}

QString pageName(size_t index)
{
    // The first is the one of pages nobody asked for.
    return index == 0 ? QStringLiteral("Standard") : QStringLiteral("P%1").arg(index + 1);
}

QByteArray stylesXml(std::span<const Paper> papers)
{
    QString layouts;
    QString masters;
    for (size_t i = 0; i < papers.size(); ++i) {
        layouts += pageLayout(papers[i], pageName(i));
        masters += masterPage(papers[i], pageName(i), papers.size() == 1);
    }
    return (kDeclaration + QStringLiteral("<office:document-styles%1>").arg(kNamespaces) + fonts() + namedStyles()
            + QStringLiteral("<office:automatic-styles>%1</office:automatic-styles><office:master-styles>%2</office:master-styles>"
                             "</office:document-styles>").arg(layouts, masters)).toUtf8();
}

QByteArray contentXml(const OdtBody &body)
{
    return (kDeclaration + QStringLiteral("<office:document-content%1>").arg(kNamespaces) + fonts()
            + QStringLiteral("<office:automatic-styles>")).toUtf8()
           + body.styles() + "</office:automatic-styles><office:body><office:text>" + body.xml()
           + "</office:text></office:body></office:document-content>";
}

QByteArray metaXml(const Paper &paper, QDate day)
{
    const QString instant = day.toString(Qt::ISODate) + QStringLiteral("T12:00:00");
    QStringList subject = {paper.reference, paper.subtitle};
    subject.removeAll(QString());
    return (kDeclaration + QStringLiteral("<office:document-meta%1><office:meta>").arg(kNamespaces)
            + QStringLiteral("<meta:generator>Petites communes</meta:generator><dc:title>%1</dc:title><dc:subject>%2</dc:subject>"
                             "<meta:creation-date>%3</meta:creation-date><dc:date>%3</dc:date></office:meta></office:document-meta>")
                  .arg(escaped(paper.title), escaped(subject.join(QStringLiteral(" – "))), instant)).toUtf8();
}

QByteArray manifest(const OdtBody &body)
{
    QString xml = kDeclaration
                  + QStringLiteral("<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
                                   "manifest:version=\"1.3\">"
                                   "<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\" manifest:media-type=\"%1\"/>")
                        .arg(QString::fromLatin1(kType));
    const QString entry = QStringLiteral("<manifest:file-entry manifest:full-path=\"%1\" manifest:media-type=\"%2\"/>");
    for (const char *name : {"content.xml", "styles.xml", "meta.xml"})
        xml += entry.arg(QString::fromLatin1(name), QStringLiteral("text/xml"));
    for (const auto &[name, bytes] : body.pictures())
        xml += entry.arg(name, OdtBody::mediaType(bytes));
    return (xml + QStringLiteral("</manifest:manifest>")).toUtf8();
}

} // namespace

Result<QByteArray> OdtWriter::write(std::span<const Paper> papers, QDate day)
{
    if (papers.empty())
        return Error{ErrorKind::Refused, tr("There is nothing to write."), {}};
    OdtBody body;
    for (size_t i = 0; i < papers.size(); ++i)
        body.add(papers[i], pageName(i));
    ZipWriter zip;
    // First and not compressed: this is how a file is recognised. Source: ODF 1.3, part 2, 3.3.
    zip.add("mimetype", kType, true);
    zip.add("META-INF/manifest.xml", manifest(body));
    zip.add("content.xml", contentXml(body));
    zip.add("styles.xml", stylesXml(papers));
    zip.add("meta.xml", metaXml(papers.front(), day));
    for (const auto &[name, bytes] : body.pictures())
        zip.add(name.toLatin1(), bytes);
    return zip.finish();
}

} // namespace pc
