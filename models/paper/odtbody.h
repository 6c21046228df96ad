// Blocks as the XML of an ODF text: paragraphs, tables, pictures, and the automatic styles they need. Only for odtwriter.
#pragma once

#include "models/paper/paper.h"

#include <QMap>
#include <QXmlStreamWriter>

namespace pc {

/// Text XML 1.0 can hold: controls, lone surrogates and non-characters become the sign for an unknown character.
QString odtText(const QString &text);

class OdtBody {
public:
    OdtBody();

    /// A paper on pages of its own, in the style `master`. Its letterhead and title come first.
    void add(const Paper &paper, const QString &master);

    QByteArray xml() const { return m_xml; }
    /// The automatic styles, whole elements.
    QByteArray styles() const;
    /// Pictures inside: name in the archive and bytes.
    const std::vector<std::pair<QString, QByteArray>> &pictures() const { return m_pictures; }
    static QString mediaType(const QByteArray &picture);

private:
    /// Name of the automatic style of a family with these property elements, made when it is the first to ask.
    QString style(const QString &family, const QString &parent, const QString &properties);
    QString paragraphStyle(const QString &parent, const QString &properties);

    void text(const QString &text);
    void runs(const std::vector<Run> &runs);
    void line(const QString &style, const QString &text);
    void openCell(const QString &style, int span = 1);
    void openTable(const std::vector<double> &widths, const QString &properties = {});
    void openRow(double height = 0);
    void close() { m_writer.writeEndElement(); }
    void picture(const QByteArray &bytes, double width, double height, const QString &description);

    void head(const Paper &paper);
    void blocks(const std::vector<Block> &blocks, bool together);
    void block(const Paragraph &paragraph, bool keep);
    void block(const Addressee &addressee);
    void block(const PaperTable &table, bool keep);
    void block(const PaperFigures &figures);
    void block(const PaperBars &bars);
    void block(const PaperForm &form);
    void block(const PaperTicks &ticks);
    void block(const PaperSignatures &signatures);
    void block(const PaperCode &code);
    void block(const PaperLabels &labels);
    void block(const PaperImage &image);
    void block(const CutLine &cut);
    void block(const Gap &gap);
    void pageBreak();
    void row(const PaperTable &table, const PaperRow &row);
    void fields(const PaperForm &form, size_t first, size_t count);

    QByteArray m_xml;
    QXmlStreamWriter m_writer;
    QMap<QString, QString> m_styles; ///< content → name
    std::vector<std::pair<QString, QString>> m_ordered;
    std::vector<std::pair<QString, QByteArray>> m_pictures;
    QString m_first; ///< master page the next paragraph begins; empty: none
    double m_width = 170; ///< of the text, millimetres
    int m_tables = 0;
};

} // namespace pc
