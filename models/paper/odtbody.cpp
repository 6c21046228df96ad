#include "models/paper/odtbody.h"

#include "models/paper/paperimages.h"

#include <algorithm>
#include <numeric>

namespace pc {

namespace {

QString millimetres(double length)
{
    return QString::number(length, 'f', 2) + QStringLiteral("mm");
}

bool isXml(char32_t code)
{
    return code == 0x9 || code == 0xa || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd)
           || (code >= 0x10000 && code <= 0x10ffff);
}

QString styleOf(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Body: return QStringLiteral("Body");
    case ParagraphRole::Title: return QStringLiteral("Title");
    case ParagraphRole::Heading: return QStringLiteral("Heading1");
    case ParagraphRole::Subheading: return QStringLiteral("Heading2");
    case ParagraphRole::Item: return QStringLiteral("Item");
    case ParagraphRole::Note: return QStringLiteral("Note");
    case ParagraphRole::Indented: return QStringLiteral("Indented");
    }
    Q_UNREACHABLE();
}

} // namespace

QString odtText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const char32_t code : text.toUcs4())
        clean += QString::fromUcs4(isXml(code) ? &code : U"\ufffd", 1);
    return clean;
}

OdtBody::OdtBody() : m_writer(&m_xml) {}

QString OdtBody::style(const QString &family, const QString &parent, const QString &properties)
{
    const QString content = QStringLiteral("style:family=\"%1\"%2>%3")
                                .arg(family, parent.isEmpty() ? QString() : QStringLiteral(" style:parent-style-name=\"%1\"").arg(parent),
                                     properties);
    QString &name = m_styles[content];
    if (name.isEmpty()) {
        name = QStringLiteral("A%1").arg(m_ordered.size() + 1);
        m_ordered.emplace_back(name, content);
    }
    return name;
}

QString OdtBody::paragraphStyle(const QString &parent, const QString &properties)
{
    QString master;
    QString inside = properties;
    if (!m_first.isEmpty()) {
        // Pages of another style begin with the paragraph that asks for them.
        master = QStringLiteral("%1\" style:master-page-name=\"%2").arg(parent, std::exchange(m_first, {}));
        inside += QStringLiteral(" style:page-number=\"1\"");
    }
    if (master.isEmpty() && inside.isEmpty())
        return parent;
    return style(QStringLiteral("paragraph"), master.isEmpty() ? parent : master,
                 QStringLiteral("<style:paragraph-properties%1/>").arg(inside));
}

QByteArray OdtBody::styles() const
{
    QString xml;
    for (const auto &[name, content] : m_ordered)
        xml += QStringLiteral("<style:style style:name=\"%1\" %2</style:style>").arg(name, content);
    return xml.toUtf8();
}

QString OdtBody::mediaType(const QByteArray &picture)
{
    if (picture.startsWith("\x89PNG"))
        return QStringLiteral("image/png");
    return picture.startsWith("\xff\xd8") ? QStringLiteral("image/jpeg") : QStringLiteral("image/svg+xml");
}

// Spaces in a row, tabs and line ends are elements in ODF: white space is folded otherwise.
void OdtBody::text(const QString &text)
{
    QString plain;
    const auto flush = [&] {
        if (!plain.isEmpty())
            m_writer.writeCharacters(plain);
        plain.clear();
    };
    QChar last = u' ';
    for (const QChar character : odtText(text)) {
        if (character == u'\n' || character == QChar(QChar::LineSeparator)) {
            flush();
            m_writer.writeEmptyElement(QStringLiteral("text:line-break"));
        } else if (character == u'\t') {
            flush();
            m_writer.writeEmptyElement(QStringLiteral("text:tab"));
        } else if (character == u' ' && last == u' ') {
            flush();
            m_writer.writeEmptyElement(QStringLiteral("text:s"));
        } else {
            plain += character;
        }
        last = character;
    }
    flush();
}

void OdtBody::runs(const std::vector<Run> &runs)
{
    for (const Run &run : runs) {
        const bool plain = !run.bold && !run.italic;
        if (!plain) {
            m_writer.writeStartElement(QStringLiteral("text:span"));
            m_writer.writeAttribute(QStringLiteral("text:style-name"), !run.italic  ? QStringLiteral("Bold")
                                                                       : !run.bold ? QStringLiteral("Italic")
                                                                                   : QStringLiteral("BoldItalic"));
        }
        text(run.text);
        if (!plain)
            close();
    }
}

void OdtBody::line(const QString &style, const QString &words)
{
    m_writer.writeStartElement(QStringLiteral("text:p"));
    m_writer.writeAttribute(QStringLiteral("text:style-name"), paragraphStyle(style, {}));
    text(words);
    close();
}

void OdtBody::openTable(const std::vector<double> &widths, const QString &properties)
{
    // A table cannot ask for pages of another style: a line of no height does.
    if (!m_first.isEmpty())
        line(QStringLiteral("Tiny"), {});
    m_writer.writeStartElement(QStringLiteral("table:table"));
    m_writer.writeAttribute(QStringLiteral("table:name"), QStringLiteral("T%1").arg(++m_tables));
    const QString wide = millimetres(std::accumulate(widths.begin(), widths.end(), 0.0));
    m_writer.writeAttribute(QStringLiteral("table:style-name"),
                            style(QStringLiteral("table"), {},
                                  QStringLiteral("<style:table-properties style:width=\"%1\" table:align=\"left\"%2/>").arg(wide, properties)));
    for (const double width : widths) {
        m_writer.writeEmptyElement(QStringLiteral("table:table-column"));
        const QString column = QStringLiteral("<style:table-column-properties style:column-width=\"%1\"/>");
        m_writer.writeAttribute(QStringLiteral("table:style-name"),
                                style(QStringLiteral("table-column"), {}, column.arg(millimetres(width))));
    }
}

void OdtBody::openRow(double height)
{
    QString properties = QStringLiteral(" fo:keep-together=\"always\"");
    if (height > 0)
        properties += QStringLiteral(" style:min-row-height=\"%1\"").arg(millimetres(height));
    m_writer.writeStartElement(QStringLiteral("table:table-row"));
    m_writer.writeAttribute(QStringLiteral("table:style-name"),
                            style(QStringLiteral("table-row"), {}, QStringLiteral("<style:table-row-properties%1/>").arg(properties)));
}

void OdtBody::openCell(const QString &properties, int span)
{
    m_writer.writeStartElement(QStringLiteral("table:table-cell"));
    m_writer.writeAttribute(QStringLiteral("table:style-name"),
                            style(QStringLiteral("table-cell"), {},
                                  QStringLiteral("<style:table-cell-properties fo:padding=\"1mm\" %1/>").arg(properties)));
    m_writer.writeAttribute(QStringLiteral("office:value-type"), QStringLiteral("string"));
    if (span > 1)
        m_writer.writeAttribute(QStringLiteral("table:number-columns-spanned"), QString::number(span));
}

void OdtBody::picture(const QByteArray &bytes, double width, double height, const QString &description)
{
    const QString type = mediaType(bytes);
    const QString ending = type == QLatin1StringView("image/png")    ? QStringLiteral("png")
                           : type == QLatin1StringView("image/jpeg") ? QStringLiteral("jpg")
                                                                     : QStringLiteral("svg");
    const QString name = QStringLiteral("Pictures/%1.%2").arg(m_pictures.size() + 1).arg(ending);
    m_pictures.emplace_back(name, bytes);
    m_writer.writeStartElement(QStringLiteral("draw:frame"));
    m_writer.writeAttribute(QStringLiteral("text:anchor-type"), QStringLiteral("as-char"));
    m_writer.writeAttribute(QStringLiteral("svg:width"), millimetres(width));
    m_writer.writeAttribute(QStringLiteral("svg:height"), millimetres(height));
    m_writer.writeEmptyElement(QStringLiteral("draw:image"));
    m_writer.writeAttribute(QStringLiteral("xlink:href"), name);
    m_writer.writeAttribute(QStringLiteral("xlink:type"), QStringLiteral("simple"));
    m_writer.writeAttribute(QStringLiteral("xlink:show"), QStringLiteral("embed"));
    m_writer.writeAttribute(QStringLiteral("xlink:actuate"), QStringLiteral("onLoad"));
    m_writer.writeTextElement(QStringLiteral("svg:desc"), odtText(description));
    close();
}

void OdtBody::add(const Paper &paper, const QString &master)
{
    m_first = master;
    m_width = paper.landscape ? 257 : 170;
    head(paper);
    blocks(paper.blocks, false);
    if (!m_first.isEmpty())
        line(QStringLiteral("Body"), {});
}

void OdtBody::head(const Paper &paper)
{
    const Letterhead &from = paper.letterhead;
    if (paper.style == PaperStyle::Sheet)
        return;
    if (paper.style == PaperStyle::Letter) {
        if (const auto logo = PaperPicture::of(from.logo)) {
            const QSizeF size = PaperPicture::fitted(logo->ratio(), 50, 20);
            m_writer.writeStartElement(QStringLiteral("text:p"));
            m_writer.writeAttribute(QStringLiteral("text:style-name"), paragraphStyle(QStringLiteral("Office"), {}));
            picture(from.logo, size.width(), size.height(), from.name);
            close();
        }
        if (!from.name.isEmpty())
            line(QStringLiteral("OfficeName"), from.name);
        for (const QString &words : from.lines)
            line(QStringLiteral("Office"), words);
        if (!from.partner.isEmpty())
            line(QStringLiteral("Office"), from.partner);
        return;
    }
    // A report names its office at the head of each page.
    const bool titled = std::any_of(paper.blocks.begin(), paper.blocks.end(), [](const Block &block) {
        const auto *paragraph = std::get_if<Paragraph>(&block.value());
        return paragraph && paragraph->role == ParagraphRole::Title;
    });
    if (!titled && !paper.title.isEmpty())
        line(QStringLiteral("Title"), paper.title);
    if (!paper.subtitle.isEmpty() && !titled)
        line(QStringLiteral("Subtitle"), paper.subtitle);
}

void OdtBody::blocks(const std::vector<Block> &all, bool together)
{
    for (size_t i = 0; i < all.size(); ++i) {
        const bool keep = together && i + 1 < all.size();
        std::visit(
            [&](const auto &each) {
                using Kind = std::decay_t<decltype(each)>;
                if constexpr (std::is_same_v<Kind, Together>)
                    blocks(each.blocks, true);
                else if constexpr (std::is_same_v<Kind, Paragraph> || std::is_same_v<Kind, PaperTable>)
                    block(each, keep);
                else if constexpr (std::is_same_v<Kind, PageBreak>)
                    pageBreak();
                else
                    block(each);
            },
            all[i].value());
    }
}

void OdtBody::block(const Paragraph &paragraph, bool keep)
{
    const bool heading = paragraph.role == ParagraphRole::Heading || paragraph.role == ParagraphRole::Subheading;
    const bool item = paragraph.role == ParagraphRole::Item;
    QString properties;
    if (paragraph.align != Align::Start) {
        properties += QStringLiteral(" fo:text-align=\"%1\"")
                          .arg(paragraph.align == Align::Centre ? QStringLiteral("center") : QStringLiteral("end"));
    }
    if (keep || paragraph.keepWithNext)
        properties += QStringLiteral(" fo:keep-with-next=\"always\"");
    if (item) {
        m_writer.writeStartElement(QStringLiteral("text:list"));
        m_writer.writeAttribute(QStringLiteral("text:style-name"), QStringLiteral("Bullets"));
        m_writer.writeStartElement(QStringLiteral("text:list-item"));
    }
    m_writer.writeStartElement(heading ? QStringLiteral("text:h") : QStringLiteral("text:p"));
    m_writer.writeAttribute(QStringLiteral("text:style-name"), paragraphStyle(styleOf(paragraph.role), properties));
    if (heading) {
        m_writer.writeAttribute(QStringLiteral("text:outline-level"),
                                paragraph.role == ParagraphRole::Heading ? QStringLiteral("1") : QStringLiteral("2"));
    }
    runs(paragraph.runs);
    close();
    if (item) {
        close();
        close();
    }
}

void OdtBody::block(const Addressee &addressee)
{
    for (qsizetype i = 0; i < addressee.lines.size(); ++i)
        line(i == 0 ? QStringLiteral("AddressFirst") : QStringLiteral("Address"), addressee.lines.at(i));
    block(Gap{10});
}

void OdtBody::block(const PaperTicks &ticks)
{
    m_writer.writeStartElement(QStringLiteral("text:p"));
    m_writer.writeAttribute(QStringLiteral("text:style-name"), paragraphStyle(QStringLiteral("Body"), {}));
    if (!ticks.label.isEmpty())
        runs({{ticks.label, true}, {QStringLiteral("   ")}});
    for (const auto &[label, ticked] : ticks.choices)
        text(QStringLiteral("%1\u00A0%2     ").arg(ticked ? QChar(0x2611) : QChar(0x2610)).arg(label));
    close();
}

void OdtBody::block(const PaperImage &image)
{
    const auto picture_ = PaperPicture::of(image.bytes);
    m_writer.writeStartElement(QStringLiteral("text:p"));
    m_writer.writeAttribute(QStringLiteral("text:style-name"), paragraphStyle(QStringLiteral("Body"), {}));
    if (picture_) {
        const QSizeF size = PaperPicture::fitted(picture_->ratio(), m_width, image.height > 0 ? image.height : 230);
        picture(image.bytes, size.width(), size.height(), image.description);
    } else {
        text(image.description);
    }
    close();
}

void OdtBody::block(const CutLine &cut)
{
    line(QStringLiteral("Cut"), QStringLiteral("✂ ") + cut.text);
}

void OdtBody::block(const Gap &gap)
{
    m_writer.writeStartElement(QStringLiteral("text:p"));
    m_writer.writeAttribute(QStringLiteral("text:style-name"),
                            paragraphStyle(QStringLiteral("Tiny"), QStringLiteral(" fo:margin-top=\"%1\"").arg(millimetres(gap.height))));
    close();
}

void OdtBody::pageBreak()
{
    m_writer.writeStartElement(QStringLiteral("text:p"));
    m_writer.writeAttribute(QStringLiteral("text:style-name"),
                            paragraphStyle(QStringLiteral("Tiny"), QStringLiteral(" fo:break-before=\"page\"")));
    close();
}

} // namespace pc
